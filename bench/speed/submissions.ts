import { paths } from '../../src/paths.ts';
import { readCorpus } from '../../src/screening/training/corpus.ts';
import { request } from './load.ts';

/** Longer than the form must have been there not to look like a program's. */
const FORM_AGE = 3100;

/** Makes the bodies of comments, each with words of its own, in all languages of the corpus. */
export function createTexts(): () => string {
  const texts = readCorpus().map(({ text }) => text);
  let number = 0;
  return () => {
    number += 1;
    return `${texts[(number * 7919) % texts.length]} ${number}.`;
  };
}

/** Makes submissions as the embedded form sends them, with the token of a form that has been there a while. */
export async function createSubmissions(port: number, page: string): Promise<() => Buffer> {
  const response = await fetch(`http://127.0.0.1:${port}${paths.api.form(page)}`);
  const { formToken } = (await response.json()) as { formToken: string };
  await new Promise((resolve) => setTimeout(resolve, FORM_AGE));
  const nextText = createTexts();
  return () =>
    request(
      'POST',
      paths.api.comments(page),
      { 'Content-Type': 'application/json' },
      JSON.stringify({ text: nextText(), name: 'Amina', formToken }),
    );
}
