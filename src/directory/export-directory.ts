import type { Database } from '../shared/db/database.ts';
import { allEntries } from './directory-store.ts';
import { toHsds } from './exchange/to-hsds.ts';
import { writeCsv } from './exchange/write-csv.ts';

export const EXPORT_FORMATS = ['json', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportOptions {
  format: ExportFormat;
  /** Also entries that are not active. */
  isAll: boolean;
  /** Whom messages are handed over to: for the desk's own use alone. */
  withRecipients: boolean;
}

/** The directory as a file: a list of HSDS 3.0 services in JSON, or CSV. An import of it changes nothing. */
export async function exportDirectory(deps: { db: Database }, options: ExportOptions): Promise<string> {
  const entries = (await allEntries(deps.db.read)).filter(
    ({ status }) => options.isAll || status === 'active',
  );
  if (options.format === 'csv') return writeCsv(entries, { recipients: options.withRecipients });
  const inside = { confidence: true, recipients: options.withRecipients };
  return `${JSON.stringify(
    entries.map((entry) => toHsds(entry, inside)),
    null,
    2,
  )}\n`;
}
