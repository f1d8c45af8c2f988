import type { Database } from '../shared/db/database.ts';
import type { Log } from '../shared/log.ts';
import type { Page } from './comment.ts';

/**
 * Remembers that a visitor has been shown the thread as it is now: what was published before cannot be undone without
 * a trace any more. One write for each change of a thread, however many read it. The visitor does not wait for it.
 */
export function noteSeen(deps: { db: Database; log: Log }, page: Page): void {
  if (page.threadVersion <= page.seenVersion) return;
  const version = page.threadVersion;
  deps.db
    .write((trx) =>
      trx
        .updateTable('page')
        .set({ seen_version: version })
        .where('id', '=', page.id)
        .where('seen_version', '<', version)
        .execute(),
    )
    .catch((error: unknown) => {
      deps.log.warn({ err: error, page: page.id }, 'that a thread was seen could not be noted');
    });
}
