import { foldPattern } from './compile.ts';
import { CONCEPT_WORDS } from './concepts/all.ts';
import { LEXICONS } from './lexicon/all.ts';
import { DANGER } from './lexicon/danger.ts';
import type { Lang } from './verdict.ts';
import { TERMS } from './vocabulary.ts';

/**
 * Everything that is written down for a language, folded as texts are: line i holds the patterns of term i of TERMS,
 * separated by commas. It takes a tenth of a second; what is made from it is kept.
 */
export function foldLexicon(name: Lang | 'common'): string {
  const written = new Map<string, string[]>();
  const add = (term: string, patterns: readonly string[]): void => {
    const known = written.get(term);
    if (known) known.push(...patterns);
    else written.set(term, [...patterns]);
  };
  const danger = name === 'common' ? {} : (DANGER[name] ?? {});
  for (const [signal, text] of [...Object.entries(LEXICONS[name].signals), ...Object.entries(danger)]) {
    add(signal, text.split(/[,\n]/));
  }
  for (const line of name === 'common' ? [] : CONCEPT_WORDS[name].split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) add(line.slice(0, colon), line.slice(colon + 1).split(','));
  }
  return TERMS.map((term) => {
    const patterns = (written.get(term) ?? []).flatMap((one) => (name === 'sr' ? bothScripts(one) : [one]));
    return [...new Set(patterns.map(foldPattern).filter((one) => one !== '' && !/^[_ *|]*$/.test(one)))].join(
      ',',
    );
  }).join('\n');
}

// Serbian Cyrillic by Vuk Karadžić's alphabet, the digraphs first.
const CYRILLIC: readonly (readonly [RegExp, string])[] = (
  'lj љ,nj њ,dž џ,a а,b б,v в,g г,d д,đ ђ,e е,ž ж,z з,i и,j ј,k к,l л,m м,n н,o о,p п,r р,s с,t т,ć ћ,u у,f ф,h х,' +
  'c ц,č ч,š ш'
)
  .split(',')
  .map((pair) => pair.split(' '))
  .map(([latin = '', letter = '']) => [new RegExp(latin, 'g'), letter] as const);

function bothScripts(pattern: string): string[] {
  const cyrillic = CYRILLIC.reduce(
    (word, [latin, letter]) => word.replace(latin, letter),
    pattern.toLowerCase(),
  );
  return [pattern, cyrillic];
}
