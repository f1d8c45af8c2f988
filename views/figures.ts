/** Numbers, shares, lengths of time and days as a language of the desk writes them. */
export interface Figures {
  /** "1.234". */
  number(value: number): string;
  /** 0.934 → "93 %". */
  share(value: number): string;
  /** Milliseconds, rounded to what matters: "25 Minuten", "3,5 Stunden", "2 Tage". */
  duration(ms: number): string;
  /** "2026-11-23" → "Mo., 23.11.2026". */
  day(day: string): string;
  /** "2026-11-23" → "23. November 2026". */
  date(day: string): string;
  /** "2026-11-23" → "23.11.", for an axis. */
  shortDay(day: string): string;
}

export type DurationUnit = 'minute' | 'hour' | 'day';
export const UNIT_LENGTHS: Record<DurationUnit, number> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

/** The unit in which a length of time is told: minutes up to an hour and a half, hours up to two days. */
export function unitFor(ms: number): DurationUnit {
  if (ms < 1.5 * UNIT_LENGTHS.hour) return 'minute';
  return ms < 2 * UNIT_LENGTHS.day ? 'hour' : 'day';
}

const known = new Map<string, Figures>();

/** @param lang a language of the desk; English is written as in Britain, as in shared/i18n.ts */
export function figuresIn(lang: string): Figures {
  const made = known.get(lang) ?? makeFigures(lang === 'en' ? 'en-GB' : lang);
  known.set(lang, made);
  return made;
}

function makeFigures(lang: string): Figures {
  const number = new Intl.NumberFormat(lang);
  const percent = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 });
  const days = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
    return (day: string) => format.format(Date.parse(day));
  };
  return {
    number: (value) => number.format(value),
    share: (value) => percent.format(value),
    duration(ms) {
      const unit = unitFor(ms);
      const value = ms / UNIT_LENGTHS[unit];
      const maximumFractionDigits = unit !== 'minute' && value < 10 ? 1 : 0;
      return new Intl.NumberFormat(lang, {
        style: 'unit',
        unit,
        unitDisplay: 'long',
        maximumFractionDigits,
      }).format(value);
    },
    day: days({ weekday: 'short', day: '2-digit', month: '2-digit', year: 'numeric' }),
    date: days({ dateStyle: 'long' }),
    shortDay: days({ day: 'numeric', month: 'numeric' }),
  };
}
