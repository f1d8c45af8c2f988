/** Subject and text of a mail with marks for what is filled in. */
export interface MailTemplate {
  subject: string;
  /** Plain text; an empty line begins a paragraph. */
  body: string;
}

/** Lengths in Unicode code points. */
export const SUBJECT_MAX = 120;
export const BODY_MAX = 4000;
export const LINE_MAX = 500;

/** Where the contacts stand, where the personal line does, and the name of the site. */
export const CONTACTS = '{{contacts}}';
export const LINE = '{{line}}';
export const SITE = '{{site}}';

const MARK = /\{\{([^{}]*)\}\}/g;

/** Marks in a text that nothing is filled in for, as they are written. */
export const unknownMarks = (text: string, known: readonly string[]): string[] => [
  ...new Set([...text.matchAll(MARK)].map(([mark]) => mark).filter((mark) => !known.includes(mark))),
];

const lengthOf = (text: string): number => [...text].length;

/**
 * What is wrong with a template, by field, as message keys. The contacts stand in the text exactly once; the personal
 * line at most once; in a subject only the name of the site is filled in.
 */
export function faultsOfTemplate({
  subject,
  body,
}: MailTemplate): Partial<Record<keyof MailTemplate, string>> {
  const faults: Partial<Record<keyof MailTemplate, string>> = {};
  if (subject === '' || lengthOf(subject) > SUBJECT_MAX || subject.includes('\n'))
    faults.subject = 'error_mailSubject';
  else if (unknownMarks(subject, [SITE]).length > 0) faults.subject = 'error_mailMarks';
  if (body.split(CONTACTS).length !== 2) faults.body = 'error_mailContacts';
  else if (lengthOf(body) > BODY_MAX) faults.body = 'error_mailBody';
  else if (body.split(LINE).length > 2 || unknownMarks(body, [SITE, CONTACTS, LINE]).length > 0)
    faults.body = 'error_mailMarks';
  return faults;
}

/** A paragraph of a mail, or where the contacts stand in it. */
export type Paragraph = { text: string; isPersonal: boolean } | 'contacts';

/**
 * The paragraphs of a mail. The name of the site is filled in first, so that marks in a name or in the personal line
 * are words like any other. Without a personal line its mark goes, and the paragraph if it was all of it; a text
 * without the mark has the line before the contacts.
 */
export function fillTemplate(body: string, values: { site: string; line: string }): Paragraph[] {
  const withLine = body.includes(LINE) ? body : body.replace(CONTACTS, () => `${LINE}\n\n${CONTACTS}`);
  const pieces = withLine.split(/(\{\{contacts\}\}|\{\{line\}\})/);
  return pieces.flatMap((piece): Paragraph[] => {
    if (piece === CONTACTS) return ['contacts'];
    if (piece === LINE) return paragraphsOf(values.line, true);
    return paragraphsOf(
      piece.replaceAll(SITE, () => values.site),
      false,
    );
  });
}

const paragraphsOf = (text: string, isPersonal: boolean): Paragraph[] =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ text: paragraph, isPersonal }));

/** A subject in one line. */
export const fillSubject = (subject: string, site: string): string =>
  subject
    .replaceAll(SITE, () => site)
    .replace(/\s+/gu, ' ')
    .trim();
