import { SaxesParser } from 'saxes';
import { AppError } from '../shared/errors.ts';
import { readText } from './read-text.ts';

/** A tag of an XML file; names as they are written. At its end it comes with the text that stands in it directly. */
export type XmlEvent =
  | { kind: 'open'; name: string; attributes: Readonly<Record<string, string>> }
  | { kind: 'close'; name: string; text: string };

/** Of a longer text the rest is dropped: no comment is taken that comes near. */
const LONGEST_TEXT = 1_048_576;
/** The parser keeps a text until it ends; an article is shorter. */
const LONGEST_NODE = 33_554_432;
const DEEPEST = 100;
/** Left over in many databases and forbidden in XML; where one stands in a text it says nothing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * The tags of an XML file in their order, read a piece at a time. A document type is refused, and with it every entity
 * but the five of XML: nothing is expanded, and no other file or address is opened.
 * @param root what the outermost element must be
 * @throws invalid with line and column for what is no such file, or as readText
 */
export async function* readXml(file: string, root: string): AsyncGenerator<XmlEvent> {
  const parser = new SaxesParser();
  const events: XmlEvent[] = [];
  const texts: string[] = [];
  let silent = 0;

  const refuse = (what: string): never => {
    throw new AppError('invalid', `${what} (line ${parser.line}, column ${parser.column}).`);
  };
  const addText = (text: string) => {
    const last = texts.length - 1;
    if (last >= 0 && (texts[last]?.length ?? 0) < LONGEST_TEXT) texts[last] += text.slice(0, LONGEST_TEXT);
  };
  parser.on('error', () => refuse('The file is not well-formed XML'));
  parser.on('doctype', () => refuse('The file has a document type, which is not read'));
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^utf-?8$/i.test(encoding)) refuse('The file must be UTF-8');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (texts.length === 0 && name !== root) refuse(`The file does not begin with <${root}>`);
    if (texts.length >= DEEPEST) refuse('The elements of the file are nested too deeply');
    texts.push('');
    events.push({ kind: 'open', name, attributes });
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => {
    events.push({ kind: 'close', name, text: texts.pop() ?? '' });
  });

  for await (const piece of readText(file)) {
    parser.write(piece.replace(FORBIDDEN, ''));
    silent = events.length > 0 ? 0 : silent + piece.length;
    if (silent > LONGEST_NODE) refuse('A text of the file is too long');
    yield* events.splice(0);
  }
  parser.close();
  yield* events.splice(0);
}
