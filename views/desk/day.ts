import type { DeskTexts } from '../../src/shared/i18n.ts';

const localeOf = ({ lang }: DeskTexts): string => (lang === 'en' ? 'en-GB' : lang);

/** "3. Dezember". @param date YYYY-MM-DD */
export const dayText = (texts: DeskTexts, date: string): string =>
  new Intl.DateTimeFormat(localeOf(texts), { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.parse(date),
  );

/** "in 4 Tagen", "heute", "gestern". */
export const inDays = (texts: DeskTexts, days: number): string =>
  new Intl.RelativeTimeFormat(localeOf(texts), { numeric: 'auto' }).format(days, 'day');
