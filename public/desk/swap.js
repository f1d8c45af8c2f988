// @ts-check
/** Follows links and sends forms of the queue without a new page: the server's answer is the same, its <main> is put in. */

/** Parameters that tell what was done; a reload should not tell it again. */
const TOLD_ONCE = ['done', 'count', 'taken', 'details', 'seen', 'refused'];

/** A server that has not answered by then will not, in milliseconds. */
const PATIENCE = 20_000;

const here = () => location.pathname + location.search;
/** The address whose content is on the page. */
let shown = here();

let busy = false;
/** Whether an answer is being waited for. */
export const isBusy = () => busy;

/** @param {string} path */
const isSwappable = (path) => /^\/desk\/(moderation|comments|undos)(\/|$)/.test(path);

/**
 * @param {object} on
 * @param {() => void} on.onSwapped called after each new content
 */
export function startSwapping({ onSwapped }) {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest('main a[href]');
    if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return;
    if (!isSwappable(link.pathname)) return;
    event.preventDefault();
    void load(link.href);
  });

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented || !form.closest('main')) return;
    const button = event.submitter;
    const address = new URL(
      button?.getAttribute('formaction') ?? form.getAttribute('action') ?? '',
      location.href,
    );
    if (address.origin !== location.origin || !isSwappable(address.pathname)) return;
    event.preventDefault();
    const data = new URLSearchParams();
    for (const [name, value] of new FormData(form, button)) data.append(name, String(value));
    if (form.method === 'post') return void load(address.href, data);
    address.search = String(data);
    void load(address.href);
  });

  addEventListener('popstate', () => {
    // a jump within the page comes this way too, and must not take away what is being typed
    if (here() !== shown) void load(location.href, undefined, true);
  });

  /**
   * @param {string} address
   * @param {URLSearchParams} [body] sent by POST
   * @param {boolean} [isBack] the address stands in the history already
   */
  async function load(address, body, isBack = false) {
    if (busy) return;
    busy = true;
    document.body.setAttribute('aria-busy', 'true');
    const giveUp = new AbortController();
    const waiting = setTimeout(() => giveUp.abort(), PATIENCE);
    const { signal } = giveUp;
    try {
      const response = await fetch(address, body ? { method: 'POST', body, signal } : { signal });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const main = page.querySelector('main');
      // signed out, or an address that is no page of ours: let the browser do it
      if (!main || !isSwappable(new URL(response.url).pathname)) return location.assign(response.url);
      put(main, page);
      const isRefusal = body && !response.redirected;
      if (!isBack)
        history.pushState(null, '', isRefusal ? afterRefusal(response.url) : withoutNews(response.url));
      shown = here();
      onSwapped();
      show();
    } catch {
      tellFailure();
    } finally {
      clearTimeout(waiting);
      busy = false;
      document.body.removeAttribute('aria-busy');
    }
  }
}

/**
 * @param {HTMLElement} main
 * @param {Document} page
 */
function put(main, page) {
  // whoever signed in anew meanwhile, in another tab, signs out by a form of the new session
  const header = page.querySelector('header.top');
  if (header?.querySelector('[name="csrf"]')) document.querySelector('header.top')?.replaceWith(header);
  // the region that is read aloud stays where it is; only its content changes
  const news = document.getElementById('news');
  const nextNews = main.querySelector('#news');
  document.title = page.title;
  if (news && nextNews) {
    const told = nextNews.innerHTML;
    nextNews.replaceWith(news);
    document.querySelector('main')?.replaceChildren(...main.childNodes);
    news.innerHTML = told;
  } else document.querySelector('main')?.replaceChildren(...main.childNodes);
}

/** What matters now gets the focus, so that keys and screen readers go on from there. */
function show() {
  const places = ['.error-summary h1', '.opened .writer', 'main h1'];
  const first = places.map((place) => document.querySelector(place)).find((one) => one !== null);
  if (!(first instanceof HTMLElement)) return;
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
  const card = first.closest('.card') ?? first;
  // with what was just done and its undo in sight, where the comment stands right below
  const told = document.querySelector('.told');
  const from = told && card === document.querySelector('.queue .card') ? told : card;
  if (from.getBoundingClientRect().top < 0 || card.getBoundingClientRect().bottom > innerHeight)
    from.scrollIntoView({ block: 'start' });
}

/** @param {string} address */
function withoutNews(address) {
  const url = new URL(address);
  for (const name of TOLD_ONCE) url.searchParams.delete(name);
  return url.href;
}

/**
 * A form that was refused is answered at its own address, where nothing can be fetched: what it was about can.
 * @param {string} address
 */
function afterRefusal(address) {
  return new URL(address).pathname.match(/^\/desk\/comments\/[^/]+/)?.[0] ?? here();
}

function tellFailure() {
  const news = document.getElementById('news');
  const message = document.createElement('p');
  message.className = 'error';
  message.textContent = news?.dataset.failed ?? '';
  if (news && message.textContent) news.replaceChildren(message);
  else location.reload();
}
