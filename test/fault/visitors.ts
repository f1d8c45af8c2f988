import { hashReceiptToken } from '../../src/comments/receipt-link.ts';

/** What a visitor knows after an answer. */
export interface Answer {
  status: number;
  /** The id, from the JSON answer only. */
  id: string | null;
  /** Hex of what the server stores of the receipt's secret. */
  receiptHash: string | null;
}

const OPINION = 'Ein guter Bericht. In unserer Gemeinde hat die Unterbringung in Wohnungen funktioniert.';
const PLEA =
  'Ich habe seit sechs Jahren eine Duldung und darf nicht arbeiten. Bitte helfen Sie mir, ich weiß nicht weiter.';

/** Milliseconds; browsers give up later. */
const PATIENCE = 120_000;

/** A text that holds its number; every third is a request for counselling. */
export const textOf = (marker: string, number: number): string =>
  `${number % 3 === 0 ? PLEA : OPINION} (${marker})`;

/** The marker in a stored text. */
export const markerIn = (text: string): string => /\((\w+)\)$/.exec(text)?.[1] ?? 'none';

/** Sends a comment as the form does. @throws when there is no answer */
export async function submitForm(url: string, text: string, patience = PATIENCE): Promise<Answer> {
  const response = await fetch(`${url}/pages/demo`, {
    method: 'POST',
    body: new URLSearchParams({ text, name: 'Karin', email: 'karin@example.org' }),
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  });
  await response.arrayBuffer();
  return { status: response.status, id: null, receiptHash: hashOf(response.headers.get('location')) };
}

/** Sends a comment as the widget does. @throws when there is no answer */
export async function submitJson(url: string, text: string, patience = PATIENCE): Promise<Answer> {
  const response = await fetch(`${url}/api/v1/pages/demo/comments`, {
    method: 'POST',
    body: JSON.stringify({ text, name: 'Karin', email: 'karin@example.org' }),
    headers: { 'content-type': 'application/json' },
    signal: AbortSignal.timeout(patience),
  });
  const body = (await response.json()) as { id?: string; receipt?: string };
  return { status: response.status, id: body.id ?? null, receiptHash: hashOf(body.receipt) };
}

/** A form or a JSON body, by turns. */
export const submit = (url: string, text: string, number: number, patience = PATIENCE): Promise<Answer> =>
  number % 2 === 0 ? submitForm(url, text, patience) : submitJson(url, text, patience);

/** Whether the server has said that it has the comment. */
export const isTaken = ({ status }: Answer): boolean => status === 303 || status === 202;

/** Whether the server answers. */
export const isUp = (url: string): Promise<boolean> =>
  fetch(`${url}/healthz`, { signal: AbortSignal.timeout(5000) }).then(
    ({ ok }) => ok,
    () => false,
  );

function hashOf(receipt: string | null | undefined): string | null {
  const token = receipt?.split('/receipts/')[1];
  return token ? hashReceiptToken(token).toString('hex') : null;
}
