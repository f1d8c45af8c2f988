type Values = Readonly<Record<string, string | number>>;

/** Puts values into the places of a text. @param tell how a value is written */
type FillIn = (values: Values, tell: (name: string, value: string | number) => string) => string;

/**
 * Texts of a catalogue with places, "{{name}} wrote", each found and cut at its places once for a plural form: filling
 * them in is left, which i18next takes many times as long for.
 * @param find the text of a key, for a number `count` in its plural form, places as they are written
 * @param langs the language, and the one whose text is taken, in its own form, where the first one lacks it
 */
export function prepareTexts(
  find: (key: string, count?: number) => string,
  langs: readonly string[],
): (key: string, values: Values) => FillIn {
  const rules = langs.map((lang) => new Intl.PluralRules(lang));
  const prepared = new Map<string, FillIn>();
  return (key, { count: given }) => {
    const count = typeof given === 'number' ? given : undefined;
    // a text may have a form of its own for zero
    const forms = count === undefined ? [] : [count === 0, ...rules.map((one) => one.select(count))];
    const name = [key, ...forms].join(' ');
    const text = prepared.get(name) ?? cutAtPlaces(find(key, count));
    prepared.set(name, text);
    return text;
  };
}

/** What is filled in is not looked at again; a value that is not given is left out. */
function cutAtPlaces(text: string): FillIn {
  // every other part is the name of a place
  const [beginning = '', ...parts] = text.split(/\{\{(\w+)\}\}/);
  return (values, tell) => {
    let filled = beginning;
    for (let index = 0; index < parts.length; index += 2) {
      const name = parts[index] ?? '';
      const value = values[name];
      filled += (value === undefined ? '' : tell(name, value)) + (parts[index + 1] ?? '');
    }
    return filled;
  };
}
