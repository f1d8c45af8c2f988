import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser, openPage } from './browser.ts';
import type { Client } from './client.ts';
import { foreignMarkup, type Strange } from './foreign-markup.ts';
import { markupOfViews } from './markup-of-views.ts';

/** A browser that notices whatever a page does beside showing what is written. */
export interface GuardedBrowser {
  page: Page;
  /** Opens a page of the server, looks at everything in it, and says which words were found in it. */
  visit(path: string): Promise<string>;
  /** Shows the body of an answer as if it came from the server, without a policy. */
  show(document: string, about: string): Promise<string>;
  /** Looks at the page that is open. @returns its words, those in fields too */
  look(about: string): Promise<string>;
  /** Fails if anything was noticed since the last time. */
  assertQuiet(about: string): void;
}

export interface GuardOptions extends BrowserContextOptions {
  /** Whose cookies it has. */
  as?: Client;
  /** Further origins that belong there. */
  origins?: readonly string[];
}

const NOTICE = 'noticeToTest';

/**
 * Opens a browser that notices scripts (all vectors call alert), what the page's policy had to stop, and requests to
 * anybody but the server. With `bypassCSP` a script that only the policy stops runs, and is noticed.
 */
export async function openGuarded(
  t: TestContext,
  server: { url: string },
  { as, origins = [], ...options }: GuardOptions = {},
): Promise<GuardedBrowser> {
  const page = await openPage(await openBrowser(t), options);
  const context = page.context();
  const own = [new URL(server.url).origin, ...origins];
  const noticed: string[] = [];
  await context.exposeFunction(NOTICE, (what: string) => noticed.push(what));
  await context.addInitScript(watch, NOTICE);
  page.on('dialog', (dialog) => {
    noticed.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('page', (other) => noticed.push(`opened ${other.url()}`));
  await context.route('**/*', async (route) => {
    const address = route.request().url();
    if (own.some((origin) => address.startsWith(`${origin}/`))) return route.continue();
    noticed.push(`request ${address}`);
    return route.abort();
  });
  if (as) await context.addCookies(cookiesFor(as, server.url));
  const known = markupOfViews();

  const guarded: GuardedBrowser = {
    page,
    async visit(path) {
      const response = await page.goto(new URL(path, server.url).href, { waitUntil: 'load' });
      assert.ok(response && response.status() < 400, `${path}: ${response?.status()}`);
      return guarded.look(path);
    },
    async show(document, about) {
      const address = `${new URL(server.url).origin}/shown-by-a-test`;
      await page.route(address, (route) =>
        route.fulfill({ body: document, contentType: 'text/html; charset=utf-8' }),
      );
      await page.goto(address, { waitUntil: 'load' });
      await page.unroute(address);
      return guarded.look(about);
    },
    async look(about) {
      const { found, words } = await page.evaluate(foreignMarkup, { ...known, origins: own });
      assert.deepEqual(found satisfies Strange[], [], about);
      guarded.assertQuiet(about);
      return words;
    },
    assertQuiet(about) {
      assert.deepEqual(noticed.splice(0), [], about);
    },
  };
  return guarded;
}

/** Runs in every document and frame before anything else. */
function watch(name: string): void {
  const notice = (what: string) =>
    (window as unknown as Record<string, (what: string) => void>)[name]?.(what);
  window.alert = (what) => notice(`alert ${what} in ${location.href}`);
  window.print = () => notice('print');
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    notice(`policy ${violatedDirective} ${blockedURI} ${sample}`),
  );
}

const cookiesFor = (client: Client, url: string) =>
  client
    .cookies()
    .split('; ')
    .map((pair) => ({ name: pair.split('=')[0] ?? '', value: pair.slice(pair.indexOf('=') + 1), url }));
