// @ts-check
/**
 * Keeps a page of the desk up to date, and tells the others what this one has open.
 *
 * @typedef {{ kind: 'arrived' | 'decided' | 'leased' | 'released' | 'assigned', ids: string[],
 *   by: { name: string, isMe: boolean } | null }} QueueNews
 * @typedef {{ waiting: number, referrals: number | null, overdue: number | null }} Counts
 * @typedef {{ isLive: boolean, hasGap: boolean }} LiveState isLive: news come in. hasGap: some were missed before
 *   that, so the list on the page may be old.
 * @typedef {{ isMe: boolean, name: string, since: number }} Holder since: milliseconds since the epoch
 */

const SECOND = 1000;
const STREAM = '/desk/live';
/** The server says every 20 s that it is there; a connection that is silent for longer is broken. */
const SILENCE = 50 * SECOND;
const FIRST_PAUSE = 3 * SECOND;
const LONGEST_PAUSE = 60 * SECOND;
/** A page that nobody has looked at for this long stops listening until somebody does. */
const HIDDEN_PATIENCE = 5 * 60 * SECOND;
const RENEW_EVERY = 60 * SECOND;

/**
 * Listens to what happens at the desk until `close` is called.
 *
 * @param {object} on
 * @param {(news: QueueNews) => void} on.onQueue
 * @param {(counts: Counts) => void} on.onCounts
 * @param {(state: LiveState) => void} on.onState called at each change, so that the page can say whether it is live
 * @returns {{ close(): void }}
 */
export function connectLive({ onQueue, onCounts, onState }) {
  /** @type {EventSource | null} */
  let source = null;
  let pause = FIRST_PAUSE;
  /** @type {boolean | null} */
  let isLive = null;
  let wasLive = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let retry;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let silence;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let hidden;

  /** @param {boolean} now */
  function tell(now) {
    if (isLive === now) return;
    isLive = now;
    onState({ isLive: now, hasGap: now && wasLive });
    wasLive ||= now;
  }

  function hearSomething() {
    clearTimeout(silence);
    silence = setTimeout(lose, SILENCE);
  }

  function open() {
    clearTimeout(retry);
    disconnect();
    source = new EventSource(STREAM);
    hearSomething();
    source.addEventListener('open', () => {
      pause = FIRST_PAUSE;
      hearSomething();
      tell(true);
    });
    source.addEventListener('error', lose);
    source.addEventListener('beat', hearSomething);
    source.addEventListener('queue', (event) => onQueue(JSON.parse(event.data)));
    source.addEventListener('counts', (event) => onCounts(JSON.parse(event.data)));
  }

  function disconnect() {
    clearTimeout(silence);
    source?.close();
    source = null;
  }

  /** By ourselves and not by EventSource, which gives up for ever when the server answers anything but a stream. */
  function lose() {
    disconnect();
    tell(false);
    clearTimeout(retry);
    // not all at the same moment after the server was away
    retry = setTimeout(open, pause * (1 + Math.random() / 2));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  function rest() {
    clearTimeout(retry);
    disconnect();
    tell(false);
  }

  function reopen() {
    pause = FIRST_PAUSE;
    open();
  }

  function followVisibility() {
    clearTimeout(hidden);
    if (document.hidden) hidden = setTimeout(rest, HIDDEN_PATIENCE);
    else if (!source) reopen();
  }

  const listening = new AbortController();
  const options = { signal: listening.signal };
  document.addEventListener('visibilitychange', followVisibility, options);
  addEventListener('offline', rest, options);
  addEventListener('online', reopen, options);
  addEventListener('pagehide', rest, options);
  addEventListener('pageshow', (event) => event.persisted && reopen(), options);
  open();

  return {
    close() {
      listening.abort();
      clearTimeout(hidden);
      clearTimeout(retry);
      disconnect();
    },
  };
}

/**
 * Tells the others that this person has a comment open: at once, again every minute while the page is looked at, and
 * until `release` is called or the page is left.
 *
 * @param {string} commentId
 * @param {string} csrf the token that the page's forms carry
 * @param {(holder: Holder) => void} [onHolder] who has it open: this person, or somebody who was first
 * @returns {{ release(): void }}
 */
export function keepLease(commentId, csrf, onHolder = () => {}) {
  const address = `/desk/comments/${encodeURIComponent(commentId)}/lease`;
  const body = new URLSearchParams({ csrf });
  let isOver = false;

  async function take() {
    if (document.hidden || isOver) return;
    try {
      const response = await fetch(address, {
        method: 'POST',
        body,
        headers: { accept: 'application/json' },
      });
      if (!response.ok) return;
      const { holder } = await response.json();
      // it was given up while this was under way
      if (isOver) give();
      else onHolder(holder);
    } catch {
      // nobody is told for now; the next minute tries again
    }
  }

  const give = () => navigator.sendBeacon(`${address}/release`, body);

  const listening = new AbortController();
  const options = { signal: listening.signal };
  const renewing = setInterval(take, RENEW_EVERY);
  document.addEventListener('visibilitychange', take, options);
  addEventListener('pagehide', give, options);
  addEventListener('pageshow', (event) => event.persisted && take(), options);
  take();

  return {
    release() {
      if (isOver) return;
      isOver = true;
      listening.abort();
      clearInterval(renewing);
      give();
    },
  };
}
