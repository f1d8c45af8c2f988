import type { DetailKind } from '../../src/redaction/personal-detail.ts';

/** A comment and all details in it, in order, as kind and the words themselves. */
export type Case = readonly [text: string, ...details: (readonly [DetailKind, string])[]];

/** Cases with details of one kind only; a text without details is one in which nothing may be found. */
export const ofKind = (kind: DetailKind, cases: readonly (readonly string[])[]): Case[] =>
  cases.map(([text = '', ...words]) => [text, ...words.map((word) => [kind, word] as const)]);
