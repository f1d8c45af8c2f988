import type { OpeningTime } from './contact.ts';

/** "9", "9:30", "09.30", "9 Uhr". */
const TIME = /^(\d{1,2})(?:[:.](\d{2}))?(?: ?(?:uhr|h))?$/i;

/**
 * The opening times of a weekday as people write them: "9-12, 14:30-16", "9 bis 12 Uhr". What cannot be read comes back
 * as a time that there is not, which the check of the entry finds.
 */
export function readHoursLine(line: string, weekday: number): OpeningTime[] {
  return line
    .normalize('NFKC')
    .split(/[,;]|\bund\b|\band\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [opens = '', closes = '', ...more] = part.split(/ ?(?:\p{Dash}|\bbis\b|\bto\b) ?/u);
      return { weekday, opens: timeOf(opens), closes: more.length > 0 ? '' : timeOf(closes) };
    });
}

function timeOf(text: string): string {
  const [, hour, minute = '00'] = TIME.exec(text.trim()) ?? [];
  return hour === undefined ? '' : `${hour.padStart(2, '0')}:${minute}`;
}

/** The opening times of a weekday in one line: "9-12, 14:30-16". */
export const writeHoursLine = (hours: readonly OpeningTime[], weekday: number): string =>
  hours
    .filter((time) => time.weekday === weekday)
    .map(({ opens, closes }) => `${short(opens)}-${short(closes)}`)
    .join(', ');

const short = (time: string) => time.replace(/^0(?=\d)/, '').replace(/:00$/, '');
