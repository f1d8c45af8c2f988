// @ts-check
import { connectLive, keepLease } from './live.js';

/** @type {{ release(): void } | null} */
let lease = null;
let leasedId = '';

const news = () => document.getElementById('news');

/** @param {string} id */
const cardOf = (id) => document.getElementById(`comment-${id}`);

/** The comment that is open on this page. */
function openedId() {
  return document.querySelector('.opened[id^="comment-"]')?.id.replace('comment-', '') ?? '';
}

/** Tells the others what is open here, and nobody any more what was. */
export function followOpened() {
  const id = openedId();
  if (id === leasedId) return;
  lease?.release();
  leasedId = id;
  const csrf = document.querySelector('input[name="csrf"]');
  lease =
    id && csrf instanceof HTMLInputElement
      ? keepLease(id, csrf.value, (holder) => !holder.isMe && say(id, 'leased', holder.name))
      : null;
}

/** Shows what others do while the page is open. */
export function startQueueNews() {
  connectLive({
    onQueue({ kind, ids, by }) {
      if (by?.isMe) return;
      // the list of referrals hears of its own by their count
      if (kind === 'arrived') return isOfReferrals() || tellArrival();
      for (const id of ids) {
        if (kind === 'leased' && by) say(id, 'leased', by.name);
        else if (kind === 'assigned' && by) say(id, 'assigned', by.name);
        else if (kind === 'released') unsay(id);
        else if (kind === 'decided') {
          say(id, by ? 'decided' : 'gone', by?.name ?? '');
          cardOf(id)?.classList.add('gone');
        }
      }
    },
    onCounts({ waiting, referrals, overdue }) {
      setCount('moderation', waiting);
      if (referrals !== null) setCount('referrals', referrals);
      if (overdue !== null) setCount('overdue', overdue);
      if (isOfReferrals() && (referrals ?? 0) > Number(news()?.dataset.referrals)) tellArrival();
    },
    onState({ isLive, hasGap }) {
      document.getElementById('not-live')?.toggleAttribute('hidden', isLive);
      if (hasGap) tellArrival();
    },
  });
}

const isOfReferrals = () => news()?.dataset.referrals !== undefined;

/** There is more to see: shown when the moderator wants it, so that nothing moves under their hand. */
function tellArrival() {
  const place = news();
  if (!place || place.querySelector('[data-news]')) return;
  const link = document.createElement('a');
  link.href = location.href;
  link.textContent = place.dataset.show ?? '';
  const message = document.createElement('p');
  message.className = 'arrived';
  message.dataset.news = '';
  message.append(`${place.dataset.arrived ?? ''} `, link);
  place.append(message);
}

/**
 * @param {string} id
 * @param {'leased' | 'assigned' | 'decided' | 'gone'} what
 * @param {string} name
 */
function say(id, what, name) {
  const line = cardOf(id)?.querySelector('[data-lease]');
  if (!(line instanceof HTMLElement)) return;
  line.textContent = (news()?.dataset[what] ?? '').replace('#', name);
  line.hidden = false;
}

/** @param {string} id */
function unsay(id) {
  const card = cardOf(id);
  const line = card?.querySelector('[data-lease]');
  if (line instanceof HTMLElement && !card?.classList.contains('gone')) line.hidden = true;
}

/**
 * @param {'moderation' | 'referrals' | 'overdue'} area
 * @param {number} count
 */
function setCount(area, count) {
  // in the row of areas, and on the button that opens them
  for (const badge of document.querySelectorAll(`[data-count="${area}"]`)) {
    badge.textContent = String(count);
    (badge.closest('.badge') ?? badge).toggleAttribute('hidden', count === 0);
  }
}
