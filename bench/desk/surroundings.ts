import type Sqlite from 'better-sqlite3';
import { searchTag } from '../../src/comments/search-tags.ts';
import type { Random } from './random.ts';

/** What comments hang on. */
export interface Surroundings {
  pages: readonly { id: string; tag: string }[];
  people: readonly string[];
}

const PAGES = 200;
const PEOPLE = 12;
const SUBJECTS = ['Wohnraum', 'Sprachkurse', 'Familiennachzug', 'Arbeit', 'Schule', 'Ehrenamt', 'Asylrecht'];
const PLACES = ['Musterstadt', 'Neudorf', 'Altenau', 'Seeheim', 'Bergfeld', 'Lindenthal'];

/** A UUIDv7 of this millisecond. */
export function idAt(at: number, random: Random): string {
  const time = Math.floor(at).toString(16).padStart(12, '0');
  const hex = (length: number) =>
    random
      .below(16 ** length)
      .toString(16)
      .padStart(length, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-a${hex(3)}-${hex(6)}${hex(6)}`;
}

/** A site with many pages, and moderators and counsellors who cannot sign in. */
export function addSurroundings(database: Sqlite.Database, since: number, random: Random): Surroundings {
  const siteId = idAt(since, random);
  database.prepare('INSERT INTO site (id, name, lang) VALUES (?, ?, ?)').run(siteId, 'Flüchtlingsrat', 'de');
  const addPage = database.prepare(
    'INSERT INTO page (id, site_id, key, title, url, lang, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const pages = Array.from({ length: PAGES }, (_, index) => {
    const id = idAt(since + index, random);
    const title = `${random.pick(SUBJECTS)} in ${random.pick(PLACES)}, Teil ${index + 1}`;
    addPage.run(id, siteId, `page-${index + 1}`, title, `/articles/${index + 1}`, 'de', since + index);
    return { id, tag: searchTag.page(id) };
  });
  const addPerson = database.prepare(
    'INSERT INTO user (id, name, email, emailVerified, createdAt, updatedAt, role) VALUES (?, ?, ?, 1, ?, ?, ?)',
  );
  const at = new Date(since).toISOString();
  const people = Array.from({ length: PEOPLE }, (_, index) => {
    const id = idAt(since + index, random);
    const role = index % 4 === 3 ? 'counsellor' : 'moderator';
    addPerson.run(id, `Person ${index + 1}`, `person${index + 1}@example.org`, at, at, role);
    return id;
  });
  return { pages, people };
}
