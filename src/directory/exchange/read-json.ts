import { BadFile } from './bad-file.ts';
import { fromHsds } from './from-hsds.ts';
import type { ReadEntry } from './read-entry.ts';

/**
 * Reads HSDS services from JSON: a list of them, a page of an HSDS API (`contents`), `services`, or a single one.
 * @throws BadFile when it is no JSON, or none of these
 */
export function readJson(text: string): ReadEntry[] {
  return servicesIn(parsed(text)).map((service, index) => fromHsds(service, index + 1));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const before = text.slice(0, goodUntil(text)).split('\n');
    throw new BadFile('exchangeNotJson', { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
  }
}

/** How many characters could still become JSON: the parser itself does not always say where it stopped. */
function goodUntil(text: string): number {
  let good = 0;
  let bad = text.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isBeginning(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    return (
      /Unexpected end|Unterminated/.test(message) ||
      Number(/position (\d+)/.exec(message)?.[1]) >= text.length
    );
  }
}

function servicesIn(file: unknown): unknown[] {
  if (Array.isArray(file)) return file;
  if (typeof file !== 'object' || file === null) throw new BadFile('exchangeNotServices');
  for (const name of ['contents', 'services']) {
    const list: unknown = Reflect.get(file, name);
    if (Array.isArray(list)) return list;
  }
  if ('name' in file && 'id' in file) return [file];
  throw new BadFile('exchangeNotServices');
}
