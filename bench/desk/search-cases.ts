import { paths } from '../../src/paths.ts';
import type { Database } from '../../src/shared/db/database.ts';
import type { Case } from './measure.ts';
import { type Moderator, nextFieldsOf } from './moderator.ts';

const RARE_ENDING = /\b\w{10,}ingen\b/;
const LOOKED_THROUGH = 5000;

type Fields = Record<string, string>;

/** Searches as the form sends them. */
export async function searchCases(moderator: Moderator, db: Database): Promise<Case[]> {
  const person = await somebody(db);
  const rare = await rareName(db);
  const searches: readonly (readonly [string, Fields])[] = [
    ['a common word', { words: 'ich' }],
    ['a rare word', { words: `${rare} ` }],
    ['a word that is nowhere', { words: 'quittenschloss ' }],
    ['two common words', { words: 'und nicht ' }],
    ['two common words that hardly meet', { words: 'und для ' }],
    ['a common word in another language', { words: 'und ', lang: 'vi' }],
    ['common words that hardly form a phrase', { words: '"nicht und"' }],
    ['a phrase', { words: '"ich habe"' }],
    ['a beginning of three letters', { words: 'sch' }],
    ['a beginning of five letters', { words: 'wohnu' }],
    ['a long beginning', { words: 'aufenthalt' }],
    ['a common word without another', { words: 'ich -nicht' }],
    ['a word on a page', { words: 'wohnung', page: 'page-1' }],
    ['all of a page', { page: 'page-1' }],
    ['all of a quiet page', { page: 'page-200' }],
    ['all decided by one person', { person }],
    ['rejected by one person, in one language', { person, outcome: 'rejected', lang: 'vi' }],
    ['a month', { from: dayBefore(400), until: dayBefore(370) }],
    ['a rare word in a month', { words: `${rare} `, from: dayBefore(400), until: dayBefore(370) }],
    ['a common word in a month long ago', { words: 'und', from: dayBefore(700), until: dayBefore(670) }],
  ];
  const send = (fields: Fields) => moderator.post(paths.desk.search(), Object.entries(fields));
  const next = nextFieldsOf(await send({ words: 'ich' }));
  return [
    ...searches.map(
      ([name, fields]): Case => ({ name: `search: ${name}`, class: 'search', ask: () => send(fields) }),
    ),
    { name: 'search: next page', class: 'search', ask: () => moderator.post(paths.desk.search(), next) },
  ];
}

const dayBefore = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

async function somebody(db: Database): Promise<string> {
  const event = await db.read
    .selectFrom('comment_event')
    .select('actor_id')
    .where('type', '=', 'rejected')
    .where('actor_kind', '=', 'person')
    .limit(1)
    .executeTakeFirstOrThrow();
  return event.actor_id ?? '';
}

/** A made-up name of many syllables, which few comments share. */
async function rareName(db: Database): Promise<string> {
  const entries = await db.read.selectFrom('search_entry').select('words').limit(LOOKED_THROUGH).execute();
  return (
    entries.map(({ words }) => RARE_ENDING.exec(words)?.[0]).find((name) => name !== undefined) ?? 'quitte'
  );
}
