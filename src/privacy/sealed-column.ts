import type { Schema } from '../shared/db/schema.ts';

/** A column that holds sealed values, and what each value in it is bound to (Sealing). */
export interface SealedColumn {
  table: keyof Schema;
  column: string;
  /** The primary key. */
  key: string;
  /** The row's own column with the subject; null: the comment of the row's `referral_id`. */
  subject: string | null;
}

/** Every sealed column. A test compares the list with the schema: one that is left out would lose its key. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: 'comment', column: 'sealed', key: 'id', subject: 'id' },
  { table: 'comment', column: 'email_sealed', key: 'id', subject: 'id' },
  { table: 'redaction', column: 'sealed', key: 'comment_id', subject: 'comment_id' },
  { table: 'note', column: 'sealed', key: 'id', subject: 'id' },
  { table: 'correction', column: 'sealed', key: 'comment_id', subject: 'comment_id' },
  { table: 'referral', column: 'sealed', key: 'id', subject: 'comment_id' },
  { table: 'consent', column: 'sealed', key: 'referral_id', subject: null },
  { table: 'referral_note', column: 'sealed', key: 'id', subject: null },
  { table: 'referral_mail', column: 'sealed', key: 'id', subject: null },
];
