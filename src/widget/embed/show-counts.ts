import { getCounts } from './api.ts';
import { languageOf, loadTexts } from './texts.ts';

/** As many as the API tells at once. */
const AT_ONCE = 100;

/** Shows how many comments their pages have; one whose page is not known stays as it is. */
export async function showCounts(elements: readonly HTMLElement[]): Promise<void> {
  const pages = [...new Set(elements.map(pageOf).filter((page) => page !== ''))];
  for (let at = 0; at < pages.length; at += AT_ONCE) {
    const { counts } = await getCounts(pages.slice(at, at + AT_ONCE));
    await Promise.all(elements.map((element) => show(element, counts[pageOf(element)])));
  }
}

const pageOf = (element: Element): string => element.getAttribute('page') ?? '';

async function show(element: HTMLElement, count: number | undefined): Promise<void> {
  if (count === undefined) return;
  const lang = languageOf(element);
  element.textContent = element.hasAttribute('number')
    ? new Intl.NumberFormat(lang).format(count)
    : (await loadTexts(lang)).comments(count);
}
