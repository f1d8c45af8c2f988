import { sql } from 'kysely';
import type { Database } from '../shared/db/database.ts';

/** Where an address of a writer may be: a sealed value, bound to the comment. */
export interface AddressHolder {
  /** Of the value's row, in its table. */
  key: string;
  commentId: string;
  sealed: Buffer;
}

/** The tables in which addresses of writers are sealed; each has its part of everything that is opened to find one. */
export const ADDRESS_TABLES = ['comment', 'referral', 'consent', 'referral_mail'] as const;
export type AddressTable = (typeof ADDRESS_TABLES)[number];

const SOURCES = {
  comment: sql`SELECT id AS key, id AS commentId, email_sealed AS sealed FROM comment WHERE email_sealed IS NOT NULL`,
  referral: sql`SELECT id AS key, comment_id AS commentId, sealed FROM referral WHERE sealed IS NOT NULL`,
  consent: sql`SELECT referral_id AS key, comment_id AS commentId, consent.sealed AS sealed
    FROM consent JOIN referral ON referral.id = referral_id`,
  referral_mail: sql`SELECT referral_mail.id AS key, comment_id AS commentId, referral_mail.sealed AS sealed
    FROM referral_mail JOIN referral ON referral.id = referral_id
    WHERE kind = 'offer' AND referral_mail.state <> 'draft' AND referral_mail.sealed IS NOT NULL`,
};

/** Some of the values in which addresses are sealed, in the order of their keys, after one. */
export async function addressHolders(
  db: Database,
  table: AddressTable,
  after: string,
  limit: number,
): Promise<AddressHolder[]> {
  const { rows } = await sql<AddressHolder>`
    SELECT * FROM (${SOURCES[table]}) WHERE key > ${after} ORDER BY key LIMIT ${limit}`.execute(db.read);
  return rows;
}
