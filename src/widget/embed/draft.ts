/** What somebody has begun to write: no address, which is not needed to go on writing. */
export interface Draft {
  text: string;
  name: string;
}

const keyOf = (page: string): string => `wegweiser-draft:${page}`;

/** The draft of a page, kept for this tab alone; null where there is none or the browser keeps nothing. */
export function readDraft(page: string): Draft | null {
  try {
    const { text, name } = JSON.parse(sessionStorage.getItem(keyOf(page)) ?? 'null');
    return { text: String(text), name: String(name) };
  } catch {
    return null;
  }
}

/** Keeps a draft; an empty one is removed. */
export function keepDraft(page: string, draft: Draft): void {
  try {
    if (draft.text === '') sessionStorage.removeItem(keyOf(page));
    else sessionStorage.setItem(keyOf(page), JSON.stringify(draft));
  } catch {
    // a browser that keeps nothing
  }
}
