import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type JudgeOptions, judge } from './screening/judge.ts';
import type { Matcher } from './screening/matcher.ts';
import type { Lang, Verdict } from './screening/verdict.ts';

type Screening = (text: string, options: JudgeOptions) => Verdict;

const WORDS = join(import.meta.dirname, 'screening-words.ts');
let loading: Promise<Screening> | undefined;

/**
 * screen() with the words of all languages. Another process reads and folds them, which takes seconds and 150 MB, and
 * hands over 7 MB before it ends: here nothing is held up, and the memory goes back to the system, which that of
 * a thread does not.
 * @throws when the words cannot be made; the next call tries again
 */
export function loadScreening(): Promise<Screening> {
  loading ??= prepare().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function prepare(): Promise<Screening> {
  const maker = fork(WORDS, { execArgv: [], serialization: 'advanced' });
  const ended = once(maker, 'exit');
  const made = await Promise.race([
    once(maker, 'message').then(([message]) => message as [Lang | 'common', Matcher][]),
    ended.then(([code, signal]) => {
      throw new Error(`The words of the screening could not be made (${code ?? signal}).`);
    }),
  ]);
  const matchers = new Map(made.map(([lang, matcher]) => [lang, onItsOwn(matcher)]));
  return (text, options) => judge(text, (lang) => matchers.get(lang) as Matcher, options);
}

/**
 * The same with typed arrays of its own. In what a message brought they lie in the buffer of the message, or in a copy
 * beside it where that was not aligned: all of it would stay in memory, 14 MB instead of 7.
 */
function onItsOwn<T extends object>(value: T): T {
  const fields = Object.entries(value).map(([name, field]) => {
    if (ArrayBuffer.isView(field)) return [name, (field as Int32Array).slice()];
    return [name, isPlain(field) ? onItsOwn(field) : field];
  });
  return Object.fromEntries(fields);
}

const isPlain = (value: unknown): value is object =>
  value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
