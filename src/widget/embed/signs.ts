import { getForm, type Signs } from './api.ts';
import { SERVER } from './server.ts';

/** What comes along with a comment so that it does not look like a program's; see src/spam of the server. */
export function createSigns(page: string) {
  let asked: ReturnType<typeof getForm> | null = null;

  const begin = (): Promise<Awaited<ReturnType<typeof getForm>>> => {
    asked ??= getForm(page);
    asked.catch(forget);
    return asked;
  };
  const forget = (): void => {
    asked = null;
  };

  return {
    /** When somebody begins to write: from then on it counts how long it takes. */
    begin: (): void => void begin().catch(() => undefined),
    /** For a comment about to be sent; whatever goes wrong, it is sent. */
    async take(): Promise<Signs> {
      try {
        const { formToken, needsProof } = await begin();
        return { formToken, altcha: needsProof ? await proveFor(page) : '' };
      } catch {
        return { formToken: '', altcha: '' };
      }
    },
    /** After a comment was taken: the next one begins anew. */
    forget,
  };
}

/** What it takes is loaded only when many comments come. */
async function proveFor(page: string): Promise<string> {
  const { prove } = (await import(`${SERVER}/embed/proof/prove.js`)) as typeof import('../proof/prove.ts');
  return prove(`${SERVER}/api/v1/challenge?page=${encodeURIComponent(page)}`);
}
