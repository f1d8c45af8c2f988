import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse, { desktopConfig } from 'lighthouse';
import { freePort } from './free-port.ts';
import { program } from './programs.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface Audit {
  /** 0 to 100. */
  scores: Record<Category, number>;
  /** The audits that cost points: id and what Lighthouse says. */
  faults: string[];
}

/** A Chromium of its own that Lighthouse can steer; `stop` ends it. */
export async function startAuditedBrowser(): Promise<{ port: number; stop(): Promise<void> }> {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'wegweiser-lighthouse-'));
  const child = spawn(
    program('chromium'),
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--remote-debugging-port=${port}`,
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/json/version`).catch(() => null);
    if (answer?.ok) break;
    if (child.exitCode !== null) throw new Error(`Chromium ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    port,
    async stop() {
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/**
 * What Lighthouse says of an address, as it judges by default: on a phone of the middle class with a slow connection,
 * or on a desktop.
 * @param categories those not asked for get 100
 */
export async function auditPage(
  url: string,
  browser: { port: number },
  device: 'phone' | 'desktop',
  categories: readonly Category[] = CATEGORIES,
): Promise<Audit> {
  const flags = { port: browser.port, logLevel: 'error' as const, onlyCategories: [...categories] };
  const result = await lighthouse(url, flags, device === 'desktop' ? desktopConfig : undefined);
  if (!result) throw new Error(`Lighthouse said nothing about ${url}`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  const weighty = new Set(
    Object.values(lhr.categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  );
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 1) * 100)]),
    ) as Audit['scores'],
    faults: Object.values(lhr.audits)
      .filter(({ id, score }) => weighty.has(id) && score !== null && score < 0.98)
      .map(({ id, title, displayValue }) => `${id}: ${title} ${displayValue ?? ''}`),
  };
}
