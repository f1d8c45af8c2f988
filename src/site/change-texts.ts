import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import { type LocalTexts, readLocalTexts, tooLongIn } from './local-texts.ts';
import { HOURS_MAX, NOTICE_MAX } from './site.ts';
import { firstSite, updateSite } from './site-store.ts';

/**
 * Changes what visitors read above and beside the form; an empty text takes the own one of its language back.
 * @throws invalid with the fields at fault, as notice_de, notice_de-simple and hours_ar
 */
export async function changeTexts(
  deps: { db: Database },
  given: { notices: LocalTexts; hours: LocalTexts },
): Promise<void> {
  const notices = readLocalTexts(given.notices);
  const hours = readLocalTexts(given.hours);
  const faults = [
    ...tooLongIn(notices, NOTICE_MAX).map((lang) => [`notice_${lang}`, 'error_notice']),
    ...tooLongIn(hours, HOURS_MAX).map((lang) => [`hours_${lang}`, 'error_hours']),
  ];
  if (faults.length > 0)
    throw new AppError('invalid', 'A text is too long.', { fields: Object.fromEntries(faults) });
  await deps.db.write(async (trx) => {
    const site = await firstSite(trx);
    if (!site) return;
    // languages that the form did not ask for keep their texts
    const kept = (stored: string, asked: LocalTexts): LocalTexts =>
      Object.fromEntries(
        Object.entries(JSON.parse(stored) as LocalTexts).filter(([lang]) => !Object.hasOwn(asked, lang)),
      );
    await updateSite(trx, site.id, {
      notices: JSON.stringify({ ...kept(site.notices, given.notices), ...notices }),
      hours: JSON.stringify({ ...kept(site.hours, given.hours), ...hours }),
    });
  });
}
