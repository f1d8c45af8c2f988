import type { Verdict } from '../../screening/verdict.ts';
import { createAdviser } from '../form-hint/advise.ts';
import { loadScreening } from '../form-hint/load-screening.ts';
import type { Adviser } from '../form-hint/start-hint.ts';
import { SERVER } from './server.ts';

const ASSETS = `${SERVER}/assets`;
// put in by build/build-embed.ts
declare const EMBED_HINT_STYLES: string;

const styles = new CSSStyleSheet();
styles.replaceSync(EMBED_HINT_STYLES);

/** The adviser of the embedded form, with its styles. @param lang of the page, one of ours */
export function createEmbeddedAdviser(
  region: HTMLElement,
  field: HTMLTextAreaElement,
  lang: string,
  send: () => void,
): Adviser {
  const root = region.getRootNode() as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles];
  return createAdviser(region, field, {
    screen,
    contacts: `${SERVER}/api/v1/contacts`,
    texts: `${ASSETS}/form/texts/`,
    lang,
    send,
  });
}

let screening: ReturnType<typeof loadScreening> | null = null;

/** Not in a worker: browsers start none from another website's address, and a detour would need a weaker policy. */
async function screen(text: string): Promise<Verdict> {
  screening ??= loadScreening(`${ASSETS}/screening/`);
  try {
    return await (await screening)(text, new Date());
  } catch (error) {
    screening = null;
    throw error;
  }
}
