/** What Intl cannot say in Sorani: CLDR 48 knows "-3 h" and "A, B, and C" of it, browsers nothing at all. */
const UNITS: Readonly<Record<string, string>> = {
  year: 'ساڵ',
  month: 'مانگ',
  day: 'ڕۆژ',
  hour: 'کاتژمێر',
  minute: 'خولەک',
};

/** "٣ کاتژمێر لەمەوبەر". */
export function soraniSpan(value: number, unit: string): string {
  if (value === 0) return 'ئێستا';
  const span = `${new Intl.NumberFormat('ckb').format(Math.abs(value))} ${UNITS[unit] ?? unit}`;
  return value < 0 ? `${span} لەمەوبەر` : `دوای ${span}`;
}

/** "A، B و C". */
export const soraniList = (items: readonly string[]): string =>
  [items.slice(0, -1).join('، '), ...items.slice(-1)].filter((part) => part !== '').join(' و ');
