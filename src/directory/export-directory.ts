import type { Database } from '../shared/db/database.ts';
import { allEntries } from './directory-store.ts';
import { toHsds } from './exchange/to-hsds.ts';
import { writeCsv } from './exchange/write-csv.ts';

export const EXPORT_FORMATS = ['json', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportOptions {
  format: ExportFormat;
  /** Whom messages are handed over to: for another Wegweiser of ours, and for nobody else. */
  withRecipients: boolean;
}

/**
 * The whole directory as a file, whatever the status of an entry: a list of HSDS 3.0 services in JSON, or CSV. An import
 * of it changes nothing; without recipients it leaves them alone. For the desk and the command line: what everybody may
 * know, the public API tells.
 */
export async function exportDirectory(deps: { db: Database }, options: ExportOptions): Promise<string> {
  const entries = await allEntries(deps.db.read);
  if (options.format === 'csv') return writeCsv(entries, { recipients: options.withRecipients });
  const inside = { confidence: true, recipients: options.withRecipients };
  return `${JSON.stringify(
    entries.map((entry) => toHsds(entry, inside)),
    null,
    2,
  )}\n`;
}
