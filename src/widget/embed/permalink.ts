/** The comment that the address of the page points at; null: none. */
export const linkedComment = (): string | null =>
  /^#comment-([0-9a-f-]{36})$/.exec(location.hash)?.[1] ?? null;

/** The address of a comment on this page. */
export function permalinkOf(commentId: string): string {
  const address = new URL(location.href);
  address.hash = `comment-${commentId}`;
  return address.href;
}

/** Goes to a comment, marks it, and lets the keyboard go on from there. */
export function reveal(comment: HTMLElement): void {
  const root = comment.getRootNode() as ShadowRoot;
  for (const other of root.querySelectorAll('.is-target')) other.classList.remove('is-target');
  comment.classList.add('is-target');
  comment.scrollIntoView();
  comment.focus({ preventScroll: true });
}
