import type { OpeningTime } from '../../src/directory/contact.ts';
import { groupHours, isRoundTheClock, ZONE } from '../../src/directory/opening.ts';
import type { Instant } from '../../src/shared/clock.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { intlCode } from '../../src/shared/intl-code.ts';
import { type Html, html } from '../html.ts';

/** The hours of a week, days with the same hours together. They are German time, which nothing but a script could change. */
export function hoursView(hours: readonly OpeningTime[], texts: VisitorTexts): Html {
  if (isRoundTheClock(hours)) return html`${texts.t('hoursRoundTheClock')}`;
  const groups = hoursOfWeek(hours, texts).map(
    ({ days, times }) =>
      html`<span class="days">${days} <bdi class="times">${times.map(
        ({ opens, closes }, index) => html`${index > 0 ? ', ' : ''}${clock(opens)}–${clock(closes)}`,
      )}</bdi></span> `,
  );
  return html`${groups}<span class="zone">(${texts.t('hoursGermanTime')})</span>`;
}

/** The same without markup: "Mo–Do 9:00–12:00, 14:00–16:00; Fr 9:00–12:00 (deutsche Zeit)". */
export function hoursText(hours: readonly OpeningTime[], texts: VisitorTexts): string {
  if (isRoundTheClock(hours)) return texts.t('hoursRoundTheClock');
  const groups = hoursOfWeek(hours, texts).map(
    ({ days, times }) =>
      `${days} ${times.map(({ opens, closes }) => `${opens.told}–${closes.told}`).join(', ')}`,
  );
  return `${groups.join('; ')} (${texts.t('hoursGermanTime')})`;
}

/** "Monday 9:00". */
export function openingView(at: Instant, texts: VisitorTexts): Html {
  return html`<time datetime="${new Date(at).toISOString()}">${formatsFor(texts.lang).opening(at)}</time>`;
}

interface ToldTime {
  /** HH:MM. */
  time: string;
  told: string;
}

/** Days with the same hours, and their times, in the words of a language. */
function hoursOfWeek(
  hours: readonly OpeningTime[],
  { lang }: VisitorTexts,
): { days: string; times: { opens: ToldTime; closes: ToldTime }[] }[] {
  const format = formatsFor(lang);
  const toldTime = (written: string): ToldTime => {
    const time = written === '24:00' ? '00:00' : written;
    return { time, told: format.time(time) };
  };
  return groupHours(hours).map(({ days, times }) => ({
    days: days.map((run) => toldDays(run, format)).join(', '),
    times: times.map(({ opens, closes }) => ({ opens: toldTime(opens), closes: toldTime(closes) })),
  }));
}

function toldDays({ from, to }: { from: number; to: number }, { day }: Formats): string {
  if (from === to) return day(from);
  return [day(from), day(to)].join(to === from + 1 ? ', ' : '–');
}

const clock = ({ time, told }: ToldTime): Html => html`<time datetime="${time}">${told}</time>`;

interface Formats {
  day(weekday: number): string;
  time(time: string): string;
  opening(at: Instant): string;
}

const made = new Map<string, Formats>();

/** Intl's formatters are slow to make, so each language has its own made once. */
function formatsFor(lang: string): Formats {
  const known = made.get(lang);
  if (known) return known;
  const code = intlCode(lang);
  const timeParts = { hour: 'numeric', minute: '2-digit' } as const;
  const day = new Intl.DateTimeFormat(code, { weekday: 'short', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(code, { ...timeParts, timeZone: 'UTC' });
  const opening = new Intl.DateTimeFormat(code, { weekday: 'long', ...timeParts, timeZone: ZONE });
  const formats = {
    // 1 January 2024 was a Monday
    day: (weekday: number) => day.format(Date.UTC(2024, 0, weekday)),
    time: (text: string) => time.format(new Date(`2024-01-01T${text}Z`)),
    opening: (at: Instant) => opening.format(at),
  };
  made.set(lang, formats);
  return formats;
}
