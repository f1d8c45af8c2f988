import type { TestContext } from 'node:test';

/** Cleans up in the reverse order, so that what stands on Redis ends before Redis does; node:test goes forward. */
export function inReverse(t: Pick<TestContext, 'after'>): Pick<TestContext, 'after'> {
  const steps: (() => unknown)[] = [];
  t.after(async () => {
    for (const step of steps.reverse()) await step();
  });
  return {
    after(step) {
      if (step) steps.push(step as () => unknown);
    },
  };
}
