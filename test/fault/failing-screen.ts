import type { Screen } from '../../src/moderation/screen-comment.ts';
import { screen } from '../../src/screening/screen.ts';

/** A screening that throws the first times, quoting the comment as a careless parser would; then finds it general. */
export function failingScreen(times: number): { screen: Screen; calls(): number } {
  let calls = 0;
  return {
    calls: () => calls,
    screen(text, options) {
      calls += 1;
      if (calls <= times) throw new Error(`Cannot read "${text}"`);
      return { ...screen(text, options), label: 'general' };
    },
  };
}
