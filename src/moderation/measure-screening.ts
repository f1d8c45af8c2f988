import { LANGUAGES } from '../screening/verdict.ts';
import type { Metrics } from '../shared/metrics.ts';
import type { Screen } from './screen-comment.ts';

type Counts = Pick<Metrics, 'screenings' | 'verdicts' | 'screeningFailures'>;

const KNOWN: readonly string[] = LANGUAGES;

/** The same screening, with its time and its verdicts counted. */
export function measureScreening(
  screen: Screen,
  { screenings, verdicts, screeningFailures }: Counts,
): Screen {
  return async (text, options) => {
    const started = performance.now();
    try {
      const verdict = await screen(text, options);
      verdicts.inc({ label: verdict.label, lang: KNOWN.includes(verdict.lang) ? verdict.lang : 'other' });
      return verdict;
    } catch (error) {
      screeningFailures.inc();
      throw error;
    } finally {
      screenings.observe((performance.now() - started) / 1000);
    }
  };
}
