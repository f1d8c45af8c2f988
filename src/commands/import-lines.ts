import type { EntryChanges } from '../directory/entry-changes.ts';
import type { PlanLine } from '../directory/exchange/plan-lines.ts';
import type { ImportPlan } from '../directory/import-directory.ts';
import { type DeskKey, deskTexts } from '../shared/i18n.ts';

const { t } = deskTexts('en');

/** What an import does with a file, line by line in English, and in the end how much of what. */
export function importLines({ format, lines, unnamed }: ImportPlan): string[] {
  const told = lines.filter(({ action }) => action !== 'same');
  const count = (action: PlanLine['action']) => lines.filter((line) => line.action === action).length;
  return [
    ...told.flatMap((line) => [
      `${t(`exchange_place_${format}`, { place: line.place })}: ${line.action}: ${printable(`${line.organization} – ${line.name}`)}`,
      ...line.faults.map(({ field, key }) => `  ${printable(field)}: ${t(key as DeskKey)}`),
      ...changeLines(line.changes),
    ]),
    `${count('create')} new, ${count('change')} changed, ${count('same')} unchanged, ${count('refused')} refused; ${unnamed} entries of the directory are not in the file and stay as they are.`,
  ];
}

const changeLines = (changes: EntryChanges): string[] =>
  Object.entries(changes).map(
    ([field, [before, after]]) =>
      `  ${field}: ${printable(JSON.stringify(before))} → ${printable(JSON.stringify(after))}`,
  );

/** Without what a terminal would obey. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
