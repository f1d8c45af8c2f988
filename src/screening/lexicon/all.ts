import type { Lang } from '../verdict.ts';
import { am } from './am.ts';
import { ar } from './ar.ts';
import { ckb } from './ckb.ts';
import { common } from './common.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { ka } from './ka.ts';
import { kmr } from './kmr.ts';
import type { Lexicon } from './lexicon.ts';
import { ps } from './ps.ts';
import { ru } from './ru.ts';
import { so } from './so.ts';
import { sq } from './sq.ts';
import { sr } from './sr.ts';
import { ti } from './ti.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';
import { vi } from './vi.ts';

/** Every lexicon by its language; `common` is matched in texts of all languages. */
export const LEXICONS: Readonly<Record<Lang | 'common', Lexicon>> = {
  common,
  de,
  en,
  fr,
  es,
  ar,
  fa,
  ps,
  tr,
  kmr,
  ckb,
  ru,
  uk,
  sq,
  sr,
  ti,
  am,
  so,
  ka,
  ur,
  vi,
};
