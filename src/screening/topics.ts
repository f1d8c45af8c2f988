import type { Signals } from './found.ts';
import type { Topic } from './verdict.ts';

const MOST_TOPICS = 3;

/** The topics most spoken of, at most three; `other` where none is recognised. */
export function chooseTopics({ topics }: Signals): Topic[] {
  const ranked = [...topics].sort((a, b) => b[1] - a[1]);
  const most = ranked[0]?.[1] ?? 0;
  const chosen = ranked.filter(([, count]) => count * 2 >= most).slice(0, MOST_TOPICS);
  return chosen.length > 0 ? chosen.map(([topic]) => topic) : ['other'];
}
