import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildBrowser } from '../../src/screening/build/build-browser.ts';
import { screen } from '../../src/screening/screen.ts';
import { readHeldOut } from '../../src/screening/training/corpus.ts';
import type { Verdict } from '../../src/screening/verdict.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { temporaryFolder } from '../support/server.ts';

const BUDGET = 400_000;

/** Engines differ in the last digit of exp(); nothing is decided by it. */
function rounded({ scores, reasons, ...rest }: Verdict): unknown {
  const short = Object.entries(scores).map(([label, score]) => [label, score.toFixed(6)]);
  return {
    ...rest,
    scores: short,
    reasons: reasons.map(({ weight, ...reason }) => ({ ...reason, weight: weight.toFixed(2) })),
  };
}

test('code, model and the words of any language fit into the budget', async (t) => {
  const { script, words } = await buildBrowser(temporaryFolder(t));
  for (const [lang, bytes] of Object.entries(words)) {
    assert.ok(script + words.common + bytes <= BUDGET, `${lang}: ${script} + ${bytes}`);
  }
});

test('the browser decides as the server does, and loads only the words of the languages it meets', async (t) => {
  const folder = temporaryFolder(t);
  await buildBrowser(folder);
  const asked = new Set<string>();
  const server = createServer((req, res) => {
    const name = req.url?.slice(1) ?? '';
    if (name === '') {
      res.setHeader('Content-Type', 'text/html');
      res.setHeader('Content-Security-Policy', "default-src 'none'; script-src 'self'; connect-src 'self'");
      res.end('<!doctype html><title>screening</title>');
      return;
    }
    asked.add(name);
    res.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'text/plain; charset=utf-8');
    res.end(readFileSync(join(folder, name)));
  });
  server.listen(0, '127.0.0.1');
  t.after(() => server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const page = await openPage(await openBrowser(t));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);

  const judgeThere = (texts: readonly string[]) =>
    page.evaluate(async (all) => {
      const address = '/screening.js';
      const { createScreening } = await import(address);
      const screening = createScreening(async (lang: string) => (await fetch(`/${lang}.txt`)).text());
      const verdicts: unknown[] = [];
      for (const text of all) verdicts.push(await screening(text));
      return JSON.parse(JSON.stringify(verdicts));
    }, texts);

  const georgian = await judgeThere(['მჭირდება ადვოკატი, გთხოვთ დამეხმაროთ.']);
  assert.equal(georgian.length, 1);
  assert.deepEqual([...asked].sort(), ['common.txt', 'ka.txt', 'screening.js']);

  const texts = readHeldOut('test')
    .filter((_, i) => i % 7 === 0)
    .map(({ text }) => text);
  assert.ok(texts.length > 200);
  const there = (await judgeThere(texts)) as Verdict[];
  texts.forEach((text, i) => {
    assert.deepEqual(rounded(there[i] as Verdict), rounded(screen(text)));
  });
});
