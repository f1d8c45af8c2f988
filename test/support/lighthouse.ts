import lighthouse, { desktopConfig } from 'lighthouse';
import { launchBrowser } from './browser.ts';
import { freePort } from './free-port.ts';

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
  const browser = await launchBrowser(`--remote-debugging-port=${port}`);
  return { port, stop: () => browser.close() };
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
