import type { Lang } from '../verdict.ts';
import { am } from './am.ts';
import { ar } from './ar.ts';
import { ckb } from './ckb.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { ka } from './ka.ts';
import { kmr } from './kmr.ts';
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

/** The words of each language for the concepts of list.ts. */
export const CONCEPT_WORDS: Readonly<Record<Lang, string>> = {
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
