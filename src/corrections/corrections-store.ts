import type { Label, Topic, Urgency } from '../screening/verdict.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import type { Sealing } from '../shared/sealing.ts';
import type { Correction } from './correction.ts';

/** Writes a correction; an earlier one of the same comment is replaced. */
export async function saveCorrection(trx: Trx, sealing: Sealing, correction: Correction): Promise<void> {
  const row = {
    was: correction.was,
    label: correction.label,
    lang: correction.lang,
    urgency: correction.urgency,
    topics: JSON.stringify(correction.topics),
    model_version: correction.modelVersion,
    sealed: sealing.seal(correction.commentId, correction.text),
    corrected_at: correction.correctedAt,
  };
  await trx
    .insertInto('correction')
    .values({ comment_id: correction.commentId, ...row })
    .onConflict((conflict) => conflict.column('comment_id').doUpdateSet(row))
    .execute();
}

export async function deleteCorrection(trx: Trx, commentId: string): Promise<void> {
  await trx.deleteFrom('correction').where('comment_id', '=', commentId).execute();
}

/** Every correction with its words, oldest first. */
export async function allCorrections(db: Database, sealing: Sealing): Promise<Correction[]> {
  const rows = await db.read
    .selectFrom('correction')
    .selectAll()
    .orderBy('corrected_at')
    .orderBy('comment_id')
    .execute();
  return rows.map((row) => ({
    commentId: row.comment_id,
    text: sealing.open<string>(row.comment_id, row.sealed),
    was: row.was as Label,
    label: row.label as Label,
    lang: row.lang,
    urgency: row.urgency as Urgency | null,
    topics: JSON.parse(row.topics) as Topic[],
    modelVersion: row.model_version,
    correctedAt: row.corrected_at,
  }));
}
