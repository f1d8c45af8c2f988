const waiting = new Set<CountElement>();

/**
 * `<wegweiser-count page="…">`: how many comments a page has, "3 Kommentare", or with the attribute `number` the bare
 * number. All of a page are asked for together; until then, and if it fails, what it holds is shown.
 */
export class CountElement extends HTMLElement {
  static observedAttributes = ['page', 'lang', 'number'];

  connectedCallback(): void {
    ask(this);
  }

  disconnectedCallback(): void {
    waiting.delete(this);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) ask(this);
  }
}

/** Together with all that are asked for in the same moment. */
function ask(element: CountElement): void {
  waiting.add(element);
  if (waiting.size === 1) setTimeout(askForAll);
}

async function askForAll(): Promise<void> {
  const elements = [...waiting];
  waiting.clear();
  if (elements.length === 0) return;
  try {
    const { showCounts } = await import('./show-counts.ts');
    await showCounts(elements);
  } catch {
    // what stands there stays
  }
}
