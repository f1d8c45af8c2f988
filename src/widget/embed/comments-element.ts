/** It starts this far from the part of the page that is seen. */
const NEAR = '600px';

/**
 * `<wegweiser-comments page="…">`: the comments of a page with their form. What it holds, a link to the same on a page
 * of its own, is shown until then, and by browsers that know no constructable style sheets.
 */
export class CommentsElement extends HTMLElement {
  static observedAttributes = ['page', 'lang', 'hint'];
  #running: AbortController | null = null;

  connectedCallback(): void {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' });
    this.#restart();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (this.shadowRoot && this.isConnected && before !== now) this.#restart();
  }

  #stop(): void {
    this.#running?.abort();
    this.#running = null;
    this.shadowRoot?.replaceChildren(document.createElement('slot'));
  }

  #restart(): void {
    this.#stop();
    const page = this.getAttribute('page');
    if (!page || !('adoptedStyleSheets' in document)) return;
    const running = new AbortController();
    this.#running = running;
    whenNear(this, running.signal, () => void show(this, page, running.signal, () => this.#restart()));
  }
}

async function show(
  host: HTMLElement,
  page: string,
  signal: AbortSignal,
  restart: () => void,
): Promise<void> {
  try {
    const { showComments } = await import('./show-comments.ts');
    if (!signal.aborted) await showComments(host, page, signal, restart);
  } catch {
    // the link stays
  }
}

/** Once it comes near the part of the page that is seen, or the address points at a comment. */
function whenNear(element: Element, signal: AbortSignal, act: () => void): void {
  if (location.hash.startsWith('#comment-')) {
    act();
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
