import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, type TestContext } from 'node:test';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { program } from './programs.ts';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium heeds the last list only: Playwright's own, and what Chromium has loaded beside every window or ahead
  `--disable-features=${[
    'AvoidCorsURLLoaderRestartOnRedirect',
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'HttpsFirstBalancedModeAutoEnable',
    'HttpsUpgrades',
    'LensOverlay',
    'MediaRouter',
    'NetworkTimeServiceQuerying',
    'OptimizationHints',
    'PaintHolding',
    'PreconnectToSearch',
    'ThirdPartyStoragePartitioning',
    'AimEnabled',
    'SpareRendererForSitePerProcess',
    'WebUIOmniboxAimPopup',
    'WebUIOmniboxFullPopup',
    'WebUIOmniboxPopup',
  ].join(',')}`,
];

/** One that the caller closes. */
export const launchBrowser = (...more: string[]): Promise<Browser> =>
  chromium.launch({ executablePath: program('chromium'), args: [...ARGUMENTS, ...more] });

let running: Browser | null = null;
if (process.env.NODE_TEST_CONTEXT) after(() => running?.close());

/**
 * Debian's Chromium, one for all tests of a file, since its start takes longer than most of them; what a test opens in
 * it is closed after the test. Outside of tests the caller closes it.
 */
export async function openBrowser(t: Pick<TestContext, 'after'>): Promise<Browser> {
  if (!running?.isConnected()) running = await launchBrowser();
  const browser = running;
  const others = new Set(browser.contexts());
  t.after(() =>
    Promise.all(
      browser
        .contexts()
        .filter((context) => !others.has(context))
        .map((context) => context.close()),
    ),
  );
  return browser;
}

/** A page as a visitor in Germany has it. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', ...options });
  context.setDefaultTimeout(30_000);
  return context.newPage();
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In which other colours a page is shown, and the rules that may find something else there, since only colours differ. */
const COLOURS = {
  'in the dark': { colorScheme: 'dark' },
  'with forced colours': { forcedColors: 'active' },
} as const;
const AS_USUAL = { colorScheme: 'light', forcedColors: 'none' } as const;
const RULES_OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on a page, one line each: every rule, best practices too, and those of colours in the dark and with
 * forced colours as well. Needs JavaScript in the page's context, which is to have the usual colours.
 */
export async function axe(page: Page): Promise<string[]> {
  // not detached afterwards, which would take the page's authenticator away
  const session = await page.context().newCDPSession(page);
  // by the debugger's protocol, since the pages' own policy forbids foreign scripts
  await session.send('Runtime.evaluate', { expression: axeSource });
  const run = async (how: string, runOnly?: readonly string[]) => {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], runOnly })}).then((found) =>
        JSON.stringify(found.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html).join(' | '))))`,
      awaitPromise: true,
      returnByValue: true,
    });
    return (JSON.parse(String(result.value)) as string[]).map((found) => how + found);
  };
  const found = await run('');
  for (const [how, colours] of Object.entries(COLOURS)) {
    await page.emulateMedia({ ...AS_USUAL, ...colours });
    found.push(...(await run(`${how}: `, RULES_OF_COLOURS)));
  }
  await page.emulateMedia(AS_USUAL);
  return found;
}
