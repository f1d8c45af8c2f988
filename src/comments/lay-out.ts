/** Blocks and phrases nest no deeper than anybody writes by hand. */
const BLOCKS_DEEP = 8;
const PHRASES_DEEP = 8;
/** How deep the result can be: with an implied list item and the paragraph. */
export const DEEPEST = BLOCKS_DEEP + 1 + 1 + PHRASES_DEEP;

interface Element {
  tag: string;
  /** The tag as it is written, with attributes. */
  open: string;
}

const TOKENS = /<(\/?)([a-z]+)\b[^<>]*>|[^<]+/g;
const BLOCKS = new Set(['blockquote', 'ul', 'ol', 'li']);

/**
 * Lays sanitised markup out: text outside of lists stands in paragraphs, a line break is <br>, two or more begin a new
 * paragraph, phrases that reach over the end of a paragraph are closed there and opened again, empty elements go.
 * What comes out is nested as HTML wants it, so that a browser builds from it what is written; laying it out again
 * changes nothing.
 */
export function layOut(markup: string): string {
  const layout = new Layout();
  for (const [token, slash, tag] of markup.matchAll(TOKENS)) {
    if (tag === undefined) layout.text(token);
    else if (tag === 'br') layout.lineBreak();
    else if (slash === '/') layout.end(tag);
    else layout.start(tag, token);
  }
  return layout.finish();
}

class Layout {
  #out = '';
  /** The elements that are open in what came in; false: left out. */
  readonly #source: (Element | false)[] = [];
  readonly #blocks: Element[] = [];
  #phrases: Element[] = [];
  /** The paragraph that text goes on in; null: the next text begins one. */
  #paragraph: Element | null = null;
  /** Line breaks since the last text. */
  #breaks = 0;
  /** The elements that are open in what goes out. Elements are opened only when text comes. */
  #written: Element[] = [];

  start(tag: string, open: string): void {
    const element = { tag, open };
    const isKept = tag !== 'p' && (BLOCKS.has(tag) ? this.#startBlock(element) : this.#startPhrase(element));
    if (tag === 'p') this.#breakParagraph();
    this.#source.push(isKept && element);
  }

  end(tag: string): void {
    const element = this.#source.pop();
    if (tag === 'p') this.#breakParagraph();
    if (!element) return;
    if (BLOCKS.has(tag)) this.#endBlock(element);
    else this.#phrases = this.#phrases.filter((phrase) => phrase !== element);
  }

  lineBreak(): void {
    this.#breaks += 1;
  }

  text(text: string): void {
    const lines = text.split('\n');
    lines.forEach((line, index) => {
      if (index > 0) this.lineBreak();
      this.#line(line);
    });
  }

  finish(): string {
    this.#closeDownTo(0);
    return this.#out;
  }

  #startBlock(element: Element): boolean {
    if (element.tag === 'li') {
      this.#endImpliedItem();
      if (!this.#isInList()) return this.#breakParagraph();
    }
    if (this.#blocks.length >= BLOCKS_DEEP) return this.#breakParagraph();
    if (element.tag !== 'li') this.#implyItem();
    this.#blocks.push(element);
    this.#paragraph = null;
    return true;
  }

  #endBlock(element: Element): void {
    this.#blocks.splice(this.#blocks.indexOf(element));
    this.#paragraph = null;
  }

  /** One of a kind at a time: a link in a link is none. */
  #startPhrase(element: Element): boolean {
    if (this.#phrases.some(({ tag }) => tag === element.tag)) return false;
    this.#phrases.push(element);
    return true;
  }

  #isInList(): boolean {
    const tag = this.#blocks.at(-1)?.tag;
    return tag === 'ul' || tag === 'ol';
  }

  /** What stands in a list without being an item of it becomes one. */
  #implyItem(): void {
    if (this.#isInList()) this.#blocks.push({ tag: 'li', open: '<li>' });
  }

  #endImpliedItem(): void {
    const last = this.#blocks.at(-1);
    if (last?.tag === 'li' && !this.#source.includes(last)) {
      this.#blocks.pop();
      this.#paragraph = null;
    }
  }

  #breakParagraph(): false {
    this.#breaks = Math.max(this.#breaks, 2);
    return false;
  }

  #line(line: string): void {
    const begins = this.#paragraph === null || this.#breaks > 0;
    const words = begins ? line.replace(/^[ \t]+/, '') : line;
    if (words === '') return;
    this.#implyItem();
    const isItem = this.#blocks.at(-1)?.tag === 'li';
    if (this.#paragraph === null || (this.#breaks > 1 && !isItem)) {
      this.#paragraph = isItem ? { tag: '', open: '' } : { tag: 'p', open: '<p>' };
      this.#breaks = 0;
      // a link ends with its paragraph: repeating a long address in each would make much out of little
      this.#phrases = this.#phrases.filter((one) => one.tag !== 'a' || !this.#written.includes(one));
    }
    this.#write(words);
  }

  #write(words: string): void {
    const wanted = [...this.#blocks, ...(this.#paragraph ? [this.#paragraph] : []), ...this.#phrases];
    const different = wanted.findIndex((element, index) => element !== this.#written[index]);
    this.#closeDownTo(different === -1 ? wanted.length : different);
    this.#out += '<br>'.repeat(Math.min(this.#breaks, 2));
    this.#breaks = 0;
    for (const { open } of wanted.slice(this.#written.length)) this.#out += open;
    this.#written = wanted;
    this.#out += words;
  }

  #closeDownTo(depth: number): void {
    for (const { tag } of this.#written.splice(depth).reverse()) if (tag !== '') this.#out += `</${tag}>`;
  }
}
