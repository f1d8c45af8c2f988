import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Overrides } from '../../src/deps.ts';
import { openBrowser, openPage } from './browser.ts';
import { Client, firstAdmin } from './client.ts';
import { freePort } from './free-port.ts';
import { startTestServer, type TestServer } from './server.ts';

/** A page of another website that embeds comments, and the Wegweiser that they come from. */
export interface Embedding {
  server: TestServer;
  people: { visitor: Client; moderator: Client };
  /** The origin of the website. */
  site: string;
  page: Page;
  element: Locator;
  /** Method and address of everything that the browser asked for. */
  asked: string[];
  /** What stood in the console, and what failed. */
  noise: string[];
}

export interface EmbeddingOptions {
  /** What stands in the body; `host` is the origin of the Wegweiser. */
  body?: (host: string) => string;
  /** Attributes of html, and what stands in head besides. */
  html?: string;
  head?: string;
  context?: BrowserContextOptions;
  env?: Record<string, string>;
  overrides?: Overrides;
}

/** The way to embed that docs/embedding.md names. */
export const snippet = (host: string, key = 'demo', attributes = ''): string =>
  `<wegweiser-comments page="${key}" ${attributes}><a href="${host}/pages/${key}">Kommentare</a></wegweiser-comments>`;

/** The strict policy that docs/embedding.md names, and Trusted Types above it. `style.css` is the website's own. */
const policyFor = (host: string): string =>
  [
    "default-src 'none'",
    `script-src ${host}`,
    `connect-src ${host}`,
    `style-src ${host} 'self'`,
    "img-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const STYLE = `html { background: Canvas; } body { margin: 1rem; font: 100%/1.5 sans-serif; }
@media (prefers-color-scheme: dark) { .dark { background: #14181c; color: #eee; color-scheme: dark; } }`;

/** Starts a Wegweiser and, on another port, a website with a strict policy; the browser is not there yet. */
export async function startEmbedding(t: TestContext, options: EmbeddingOptions = {}): Promise<Embedding> {
  const { overrides = {}, env = {} } = options;
  const server = await startTestServer(t, {
    env: { PORT: String(await freePort()), PUBLIC_URL: '', ...env },
    overrides,
  });
  const host = new URL(server.config.publicUrl).origin;
  const site = await startWebsite(t, host, options);
  const page = await openPage(await openBrowser(t), options.context);
  const asked: string[] = [];
  const noise: string[] = [];
  page.context().on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  const people = { visitor: new Client(server), moderator: await firstAdmin(server) };
  return { server, people, site, page, element: page.locator('wegweiser-comments').first(), asked, noise };
}

async function startWebsite(t: TestContext, host: string, options: EmbeddingOptions): Promise<string> {
  const { body = snippet, html = 'lang="de"', head = '' } = options;
  const website = createServer((req, res) => {
    if (req.url === '/icon.png') {
      res.writeHead(204).end();
      return;
    }
    if (req.url === '/style.css') {
      res.setHeader('content-type', 'text/css');
      res.end(STYLE);
      return;
    }
    res.setHeader('content-type', 'text/html; charset=utf-8');
    res.setHeader('content-security-policy', policyFor(host));
    res.end(`<!doctype html><html ${html}><head><title>Artikel</title><link rel="icon" href="/icon.png">
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css">
<script type="module" src="${host}/embed.js"></script>${head}</head>
<body class="dark"><main><h1>Artikel</h1>${body(host)}</main></body></html>`);
  }).listen(0, '127.0.0.1');
  t.after(() => website.close());
  await once(website, 'listening');
  return `http://127.0.0.1:${(website.address() as AddressInfo).port}`;
}

/** What can be read in the element, beside what it holds as a fallback. */
export const wordsOf = (element: Locator): Promise<string> => element.locator('.frame').innerText();

/** The form, once everything is there. */
export const formOf = (element: Locator): Locator => element.locator('form');

/** Writes into the form and sends it. */
export async function send(element: Locator, text: string): Promise<void> {
  await element.getByLabel('Ihr Kommentar').fill(text);
  await element.getByRole('button', { name: 'Kommentar abschicken' }).click();
}

/** Where the focus is, within the element. */
export const focusedIn = (element: Locator): Promise<string | undefined> =>
  element.evaluate(({ shadowRoot }) => shadowRoot?.activeElement?.id);
