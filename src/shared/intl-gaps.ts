import { intlCode } from './intl-code.ts';

/** Tells a span of time from now, as Intl.RelativeTimeFormat does. */
export type SpanFormat = Pick<Intl.RelativeTimeFormat, 'format'>;

/**
 * Node's ICU knows the dates and digits of Central Kurdish, but not how it tells spans and lists: it would say
 * "-٣ h", "yesterday" and "a, b, and c". After a number its nouns stand in the singular.
 */
const KURDISH = 'ckb';
const KURDISH_UNITS: Readonly<Record<string, string>> = {
  year: 'ساڵ',
  month: 'مانگ',
  day: 'ڕۆژ',
  hour: 'کاتژمێر',
  minute: 'خولەک',
};

/** "vor 3 Stunden", "gestern" in a language of ours. */
export function spansIn(lang: string): SpanFormat {
  if (lang !== KURDISH) return new Intl.RelativeTimeFormat([intlCode(lang), 'en'], { numeric: 'auto' });
  const numbers = new Intl.NumberFormat(KURDISH);
  return {
    format(value, unit) {
      const length = `${numbers.format(Math.abs(value))} ${KURDISH_UNITS[unit] ?? unit}`;
      if (value === 0) return 'ئێستا';
      return value < 0 ? `${length} لەمەوپێش` : `دوای ${length}`;
    },
  };
}

/** "a, b und c" in a language of ours. */
export function listsIn(lang: string): { format(items: Iterable<string>): string } {
  if (lang !== KURDISH) return new Intl.ListFormat([intlCode(lang), 'en']);
  return {
    format(items) {
      const all = [...items];
      return all.length < 2 ? all.join('') : `${all.slice(0, -1).join('، ')} و ${all.at(-1)}`;
    },
  };
}
