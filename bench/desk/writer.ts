import { createHash } from 'node:crypto';
import type Sqlite from 'better-sqlite3';
import { NUMBERS_PER_MILLISECOND } from '../../src/comments/search-index.ts';
import { isSearched, searchTag, standingDecision } from '../../src/comments/search-tags.ts';
import { targetAt } from '../../src/referrals/target-time.ts';
import type { Urgency } from '../../src/screening/verdict.ts';
import type { BenchComment } from './comments.ts';
import type { Random } from './random.ts';
import { idAt } from './surroundings.ts';

const SHARE_OF_REPLIES = 0.15;
const SHARE_WITH_ADDRESS = 0.2;
const COMMENTS_PER_WRITER = 4;
const SHARE_OF_OPEN_REFERRALS = 0.01;
/** Bytes of a sealed referral. */
const SEALED_LENGTH = 600;

/** Writes comments as the product has them in the end, with prepared statements, without its checks. */
export function createWriter(
  database: Sqlite.Database,
  random: Random,
): { add(comment: BenchComment): void } {
  const statements = prepare(database);
  /** The newest root of each page that is published. */
  const roots = new Map<string, string>();
  let written = 0;

  function addComment(comment: BenchComment): void {
    const { id, page, state, createdAt, kind, words, events } = comment;
    const isOpen = isSearched(state);
    const root = random.happens(SHARE_OF_REPLIES) ? roots.get(page.id) : undefined;
    if (root === undefined && state === 'published') roots.set(page.id, id);
    const isScreened = kind !== null && state !== 'referred' && state !== 'withdrawn';
    const writer = random.happens(SHARE_WITH_ADDRESS)
      ? random.below(written / COMMENTS_PER_WRITER + 1)
      : null;
    statements.comment.run({
      id,
      page: page.id,
      root: root ?? id,
      parent: root ?? null,
      state,
      since: events.at(-1)?.at ?? createdAt,
      receipt: hashed(id),
      name: isOpen ? comment.name : null,
      text: isOpen ? words.text : null,
      html: isOpen ? `<p>${words.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>` : null,
      lang: kind === null ? null : words.lang,
      label: kind === null ? null : words.label,
      verdict: isScreened && isOpen ? words.verdict : null,
      createdAt,
      publishedAt: state === 'published' ? (events.at(-1)?.at ?? null) : null,
      unsure: kind === 'unsure' ? 1 : 0,
      writer: writer !== null && isOpen ? hashed(String(writer)) : null,
      version: state === 'published' ? 1 : null,
    });
  }

  function addEvents({ id, events }: BenchComment): void {
    for (const { type, actorId, reason, state, at } of events) {
      const kind = actorId
        ? 'person'
        : type === 'screened' || type === 'screening_failed'
          ? 'system'
          : 'writer';
      const batch = actorId && type !== 'returned' ? idAt(at, random) : null;
      statements.event.run(idAt(at, random), id, type, kind, actorId, reason, state, at, batch);
    }
  }

  function addSearchEntry({ id, page, state, createdAt, name, kind, words, events }: BenchComment): void {
    if (!isSearched(state)) return;
    const decision = standingDecision(events.map(({ type, actorId }) => ({ type, actor_id: actorId })));
    const tags = [
      searchTag.all,
      page.tag,
      searchTag.state(state),
      searchTag.lang(kind === null ? 'und' : words.lang),
      ...(decision ? [searchTag.decision(decision.type)] : []),
      ...(decision?.actor_id ? [searchTag.by(decision.actor_id)] : []),
    ].join(' ');
    const searched = name === null ? words.words : `${name.toLowerCase()} ${words.words}`;
    statements.entry.run(createdAt * NUMBERS_PER_MILLISECOND, id, searched, tags);
  }

  function addReferral({ id, state, words, events }: BenchComment): void {
    if (state !== 'referred') return;
    const isOpen = random.happens(SHARE_OF_OPEN_REFERRALS);
    const at = events.at(-1)?.at ?? 0;
    const urgency = random.pick<Urgency>(['normal', 'normal', 'normal', 'urgent', 'emergency']);
    statements.referral.run({
      id: idAt(at, random),
      comment: id,
      state: isOpen ? 'open' : 'closed',
      urgency,
      topics: JSON.stringify([random.pick(['asylum', 'housing', 'work', 'family'])]),
      lang: words.lang,
      sealed: isOpen ? Buffer.alloc(SEALED_LENGTH, 1) : null,
      at,
      target: targetAt(urgency, at),
      closedAt: isOpen ? null : at + 1,
      outcome: isOpen ? null : 'helped',
    });
  }

  return {
    add(comment) {
      addComment(comment);
      addEvents(comment);
      addSearchEntry(comment);
      addReferral(comment);
      written++;
    },
  };
}

function prepare(database: Sqlite.Database) {
  return {
    comment: database.prepare(`INSERT INTO comment (id, page_id, thread_id, in_reply_to, state, state_since,
        receipt_hash, name, text, html, lang, label, verdict, created_at, published_at, is_unsure, writer, published_version)
      VALUES (@id, @page, @root, @parent, @state, @since, @receipt, @name, @text, @html, @lang, @label, @verdict,
        @createdAt, @publishedAt, @unsure, @writer, @version)`),
    event: database.prepare(`INSERT INTO comment_event
        (id, comment_id, revision, type, actor_kind, actor_id, reason, state, at, batch)
      VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)`),
    entry: database.prepare('INSERT INTO search_entry (number, comment_id, words, tags) VALUES (?, ?, ?, ?)'),
    referral: database.prepare(`INSERT INTO referral
        (id, comment_id, state, urgency, topics, lang, sealed, opened_at, target_at, closed_at, outcome)
      VALUES (@id, @comment, @state, @urgency, @topics, @lang, @sealed, @at, @target, @closedAt, @outcome)`),
  };
}

/** As many bytes as a hash has, the same in every run. */
const hashed = (text: string): Buffer => createHash('sha256').update(text).digest();
