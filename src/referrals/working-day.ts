import { DAY } from '../shared/clock.ts';

/** Public holidays on the same date each year, MM-DD; see § 2 of Lower Saxony's law on holidays (NFeiertagsG). */
const FIXED_HOLIDAYS: readonly string[] = [
  '01-01', // New Year
  '05-01', // Labour Day
  '10-03', // German Unity Day
  '10-31', // Reformation Day
  '12-25',
  '12-26',
];

/** Days after Easter Sunday: Good Friday, Easter Monday, Ascension Day, Whit Monday. */
const MOVABLE_HOLIDAYS: readonly number[] = [-2, 1, 39, 50];

/**
 * Whether people work on this day in Lower Saxony: Monday to Friday, and no public holiday.
 * @param date YYYY-MM-DD
 */
export function isWorkingDay(date: string): boolean {
  const at = Date.parse(date);
  const weekday = new Date(at).getUTCDay();
  if (weekday === 0 || weekday === 6 || FIXED_HOLIDAYS.includes(date.slice(5))) return false;
  const daysAfterEaster = (at - easterSunday(Number(date.slice(0, 4)))) / DAY;
  return !MOVABLE_HOLIDAYS.includes(daysAfterEaster);
}

/**
 * The day that comes `count` working days after this one, which itself does not count.
 * @param date YYYY-MM-DD, working day or not
 */
export function workingDaysAfter(date: string, count: number): string {
  let day = date;
  for (let left = count; left > 0; ) {
    day = new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
    if (isWorkingDay(day)) left--;
  }
  return day;
}

/**
 * Midnight UTC of Easter Sunday by the algorithm of Meeus, Jones and Butcher (Jean Meeus, Astronomical Algorithms,
 * 1991, chapter 8), whose letters are kept.
 */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}
