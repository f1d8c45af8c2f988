import type { OpeningTime } from '../../src/directory/contact.ts';
import { groupHours, isRoundTheClock, ZONE } from '../../src/directory/opening.ts';
import type { Instant } from '../../src/shared/clock.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { intlCode } from '../../src/shared/intl-code.ts';
import { type Html, html } from '../html.ts';

/** The hours of a week, days with the same hours together. They are German time, which nothing but a script could change. */
export function hoursView(hours: readonly OpeningTime[], texts: VisitorTexts): Html {
  if (isRoundTheClock(hours)) return html`${texts.t('hoursRoundTheClock')}`;
  const format = formatsFor(texts.lang);
  const groups = groupHours(hours).map(({ days, times }) => {
    const told = days.map(({ from, to }) =>
      from === to
        ? format.day(from)
        : to === from + 1
          ? [format.day(from), format.day(to)].join(', ')
          : `${format.day(from)}–${format.day(to)}`,
    );
    return html`<span class="days">${told.join(', ')} <bdi class="times">${times.map(
      ({ opens, closes }, index) =>
        html`${index > 0 ? ', ' : ''}${clock(opens, format)}–${clock(closes, format)}`,
    )}</bdi></span> `;
  });
  return html`${groups}<span class="zone">(${texts.t('hoursGermanTime')})</span>`;
}

/** "Monday 9:00". */
export function openingView(at: Instant, texts: VisitorTexts): Html {
  return html`<time datetime="${new Date(at).toISOString()}">${formatsFor(texts.lang).opening(at)}</time>`;
}

const clock = (time: string, format: Formats): Html =>
  html`<time datetime="${time === '24:00' ? '00:00' : time}">${time === '24:00' ? format.time('00:00') : format.time(time)}</time>`;

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
