import type { Browser, Page } from 'playwright-core';
import { openPage } from '../../test/support/browser.ts';

export const SLOWED = 6;
const TEXT =
  'Guter Bericht. Bei uns in der Gemeinde wurde das ganz anders gelöst, mit mehr Wohnungen am Rand.';

/** How long a visitor with an old phone waits for the embedded comments of the demo article. @returns what → ms */
export async function timeSlowPhone(browser: Browser, origin: string): Promise<[string, number][]> {
  const page = await openPage(browser, { viewport: { width: 360, height: 640 }, baseURL: origin });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await watchTasks(page);
  const times: [string, number][] = [];
  const time = async (what: string, act: () => Promise<unknown>) => {
    const begun = performance.now();
    await act();
    times.push([what, performance.now() - begun], [`${what}: longest task`, await longestTask(page)]);
  };
  const element = page.locator('wegweiser-comments');
  await time('the article is there', () => page.goto('/demo'));
  await time('comments and form, from coming near', async () => {
    await element.scrollIntoViewIfNeeded();
    await element.locator('form').waitFor();
  });
  await time('another language', async () => {
    await element.getByRole('combobox').selectOption('ar');
    await element.locator('.frame[lang="ar"] form').waitFor();
  });
  await time(`${TEXT.length} characters written, the hint's screening loaded meanwhile`, async () => {
    await element.locator('#text').pressSequentially(TEXT);
    await page.waitForLoadState('networkidle');
  });
  await time('sent, and told that a moderator reads it', async () => {
    await element.locator('button.primary').click();
    await element.locator('.own .receipt').waitFor();
  });
  return times;
}

const watchTasks = (page: Page) =>
  page.addInitScript(() => {
    const longest = { longest: 0 };
    Object.assign(window, longest);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        Object.assign(window, { longest: Math.max(Reflect.get(window, 'longest'), duration) });
    }).observe({ type: 'longtask', buffered: true });
  });

/** The longest task since it was last asked for; under 50 ms it counts as none. */
const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const longest: number = Reflect.get(window, 'longest');
    Object.assign(window, { longest: 0 });
    return longest;
  });
