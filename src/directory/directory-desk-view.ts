import { LANGUAGES, TOPICS } from '../screening/verdict.ts';
import type { Clock, Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AREAS } from './areas.ts';
import { isToBeConfirmed } from './assurance.ts';
import type { DirectoryEntry } from './contact.ts';
import { type HistoryLine, historyOf } from './directory-history-store.ts';
import { allEntries, entryById } from './directory-store.ts';
import { KEY_WARNING, readRecipientKey } from './recipient-key.ts';

/** So many entries on a page of the list. */
export const ENTRIES_PER_PAGE = 50;
const HISTORY_MAX = 100;

/** What the list is narrowed down to; an empty string: not at all. */
export interface DirectoryFilter {
  words: string;
  status: string;
  topic: string;
  lang: string;
  area: string;
}

export interface DirectoryList {
  /** Those of this page, by organization and name. */
  entries: DirectoryEntry[];
  count: number;
  page: number;
  pages: number;
  /** How many of the whole directory are to be confirmed. */
  toBeConfirmed: number;
  /** The codes of all languages that somebody of the directory speaks. */
  languages: string[];
}

/** The entries that a filter leaves, or of those only the ones that are to be confirmed, the longest unconfirmed first. */
export async function viewDirectory(
  deps: { db: Database; clock: Clock },
  filter: DirectoryFilter,
  onlyToBeConfirmed: boolean,
  page: number,
): Promise<DirectoryList> {
  const now = deps.clock();
  const all = await allEntries(deps.db.read);
  const due = all.filter((entry) => isToBeConfirmed(entry, now));
  const found = (onlyToBeConfirmed ? due : all)
    .filter((entry) => fits(entry, filter))
    .sort(
      (a, b) =>
        (onlyToBeConfirmed ? (a.assuredDate ?? 0) - (b.assuredDate ?? 0) : 0) ||
        a.organization.localeCompare(b.organization, 'de') ||
        a.name.localeCompare(b.name, 'de'),
    );
  const pages = Math.max(1, Math.ceil(found.length / ENTRIES_PER_PAGE));
  const at = Math.min(Math.max(page, 1), pages);
  return {
    entries: found.slice((at - 1) * ENTRIES_PER_PAGE, at * ENTRIES_PER_PAGE),
    count: found.length,
    page: at,
    pages,
    toBeConfirmed: due.length,
    languages: [...new Set(all.flatMap(({ languages }) => languages))],
  };
}

function fits(entry: DirectoryEntry, { words, status, topic, lang, area }: DirectoryFilter): boolean {
  return (
    (status === '' || entry.status === status) &&
    (topic === '' || (entry.topics as string[]).includes(topic)) &&
    (lang === '' || entry.languages.includes(lang)) &&
    (area === '' || entry.areas.includes(area)) &&
    hasWords(entry, words)
  );
}

/** Whether each word stands somewhere in an entry; a number also when it is written with other spaces. */
function hasWords(entry: DirectoryEntry, words: string): boolean {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const text = folded(
    [
      entry.organization,
      entry.name,
      ...Object.values(entry.description),
      entry.email,
      entry.url,
      entry.eligibility,
      entry.schedule,
      ...entry.areas,
      ...entry.locations.flatMap((location) => Object.values(location)),
      ...entry.phones.flatMap((phone) => [phone, phone.replace(/\D/g, '')]),
    ].join('\n'),
  );
  return wanted.every((word) => text.includes(word));
}

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');

/** What operators must know of the key of a recipient. */
export interface KeyView {
  fingerprint: string | null;
  expiresAt: Instant | null;
  /** Whether it ends soon, or has ended. */
  isWarning: boolean;
}

export interface EntryView {
  entry: DirectoryEntry;
  history: HistoryLine[];
  isToBeConfirmed: boolean;
  /** By id of the recipient. */
  keys: Map<string, KeyView>;
}

/** An entry with its history; null: there is none with this id. */
export async function viewEntry(deps: { db: Database; clock: Clock }, id: string): Promise<EntryView | null> {
  const now = deps.clock();
  const entry = await entryById(deps.db.read, id);
  if (!entry) return null;
  const keys = new Map<string, KeyView>();
  for (const { id: recipient, pgpKey } of entry.recipients)
    if (pgpKey !== null) keys.set(recipient, await keyView(pgpKey, now));
  return {
    entry,
    history: await historyOf(deps.db.read, id, HISTORY_MAX),
    isToBeConfirmed: isToBeConfirmed(entry, now),
    keys,
  };
}

async function keyView(armored: string, now: Instant): Promise<KeyView> {
  const read = await readRecipientKey(armored, now);
  if (!read.ok) return { fingerprint: null, expiresAt: null, isWarning: true };
  const { fingerprint, expiresAt } = read.key;
  return { fingerprint, expiresAt, isWarning: expiresAt !== null && expiresAt - now < KEY_WARNING };
}

/** What the desk can choose from. */
export const DIRECTORY_CHOICES = { areas: AREAS, topics: TOPICS, languages: LANGUAGES } as const;
