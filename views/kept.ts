import type { Html } from './html.ts';

const kept = new WeakMap<object, Map<string, unknown>>();

/**
 * What is made of a thing that is shown again and again, made once and gone together with the thing; so it holds words
 * no longer than whoever read the thing does. It must depend on the thing and the key alone: a language, for example,
 * and never on a person, a session or the time.
 * @param key what is made, and in which language; each thing has a handful of them
 */
export function keptWith<Made extends Html | Readonly<Record<string, Html>>>(
  thing: object,
  key: string,
  make: () => Made,
): Made {
  const all = kept.get(thing) ?? new Map<string, unknown>();
  kept.set(thing, all);
  const known = all.get(key) as Made | undefined;
  if (known !== undefined) return known;
  const made = make();
  all.set(key, made);
  return made;
}
