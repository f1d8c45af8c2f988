/**
 * What has happened to a comment and still holds: an undo takes itself away together with what it undid.
 * @param events oldest first
 */
export function standingEvents<E extends { type: string; batch: string | null }>(events: readonly E[]): E[] {
  const standing: E[] = [];
  for (const event of events) {
    if (event.type !== 'undone') standing.push(event);
    // the closing of a referral stands alone
    else if (event.batch === null) standing.pop();
    else while (standing.at(-1)?.batch === event.batch) standing.pop();
  }
  return standing;
}
