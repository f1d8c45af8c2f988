import type { WriteStream } from 'node:tty';

const SHORTEST_PAUSE = 200;
const STEP = 5000;

/** Shows how far something is: on a terminal in one line that changes, elsewhere in a line for every five thousand. */
export function createProgress(out: Pick<WriteStream, 'write'> & { isTTY?: boolean }) {
  let shownAt = Number.NEGATIVE_INFINITY;
  let shown = 0;
  return {
    tell(done: number, total: number): void {
      if (out.isTTY) {
        const now = performance.now();
        if (now - shownAt < SHORTEST_PAUSE && done < total) return;
        shownAt = now;
        out.write(`\r${lineOf(done, total)}`);
      } else if (done - shown >= STEP) {
        shown = done - (done % STEP);
        out.write(`${lineOf(done, total)}\n`);
      }
    },
    /** Leaves the line. */
    end(): void {
      if (out.isTTY && shownAt > Number.NEGATIVE_INFINITY) out.write('\n');
    },
  };
}

const lineOf = (done: number, total: number): string =>
  `${done} of ${total} comments (${total === 0 ? 100 : Math.floor((done / total) * 100)} %)`;
