import { intlCode } from './intl-code.ts';

/**
 * What Intl calls by no name, or by one that its speakers do not go by: it says "Kurdish" for Kurmanji and "Central
 * Kurdish" for Sorani, knows no German Sign Language, and calls Romani in some languages by the word for "gypsies", in
 * others Romanian. Ours → Kurmanji, Sorani, German Sign Language, Romani.
 */
const OWN: Readonly<Record<string, readonly [kmr: string, ckb: string, gsg: string, rom: string]>> = {
  am: ['ኩርድሽ (ኩርማንጂ)', 'ኩርድሽ (ሶራኒ)', 'የጀርመን የምልክት ቋንቋ', 'ሮማኒ'],
  ar: ['الكردية (الكرمانجية)', 'الكردية (السورانية)', 'لغة الإشارة الألمانية', 'لغة الروما'],
  ckb: ['کوردی (کورمانجی)', 'کوردی (سۆرانی)', 'زمانی ئاماژەی ئەڵمانی', 'زمانی ڕۆماکان'],
  de: ['Kurdisch (Kurmandschi)', 'Kurdisch (Sorani)', 'Deutsche Gebärdensprache', 'Romani'],
  en: ['Kurdish (Kurmanji)', 'Kurdish (Sorani)', 'German Sign Language', 'Romani'],
  es: ['kurdo (kurmanyi)', 'kurdo (sorani)', 'lengua de signos alemana', 'romaní'],
  fa: ['کردی (کرمانجی)', 'کردی (سورانی)', 'زبان اشارهٔ آلمانی', 'زبان مردم روما'],
  fr: ['kurde (kurmandji)', 'kurde (sorani)', 'langue des signes allemande', 'romani'],
  ka: ['ქურთული (კურმანჯი)', 'ქურთული (სორანი)', 'გერმანული ჟესტური ენა', 'რომების ენა'],
  kmr: ['kurdî (kurmancî)', 'kurdî (soranî)', 'zimanê îşaretan ê almanî', 'romanes (zimanê romayan)'],
  ps: ['کردي (کرمانجي)', 'کردي (سوراني)', 'د جرمني د اشارو ژبه', 'د روما خلکو ژبه'],
  ru: ['курдский (курманджи)', 'курдский (сорани)', 'немецкий жестовый язык', 'романи'],
  so: ['Kurdishka (Kurmanji)', 'Kurdishka (Sorani)', 'Luqadda dhegoolaha ee Jarmalka', 'Afka dadka Roma'],
  sq: ['kurdisht (kurmanxhi)', 'kurdisht (sorani)', 'gjuha gjermane e shenjave', 'gjuha rome'],
  sr: ['kurdski (kurmandži)', 'kurdski (sorani)', 'njemački znakovni jezik', 'romski'],
  ti: ['ኩርዲሽ (ኩርማንጂ)', 'ኩርዲሽ (ሶራኒ)', 'ቋንቋ ምልክት ጀርመን', 'ሮማኒ'],
  tr: ['Kürtçe (Kurmancî)', 'Kürtçe (Soranî)', 'Alman işaret dili', 'Romanca'],
  uk: ['курдська (курманджі)', 'курдська (сорані)', 'німецька жестова мова', 'ромська'],
  ur: ['کردی (کرمانجی)', 'کردی (سورانی)', 'جرمن اشاروں کی زبان', 'روما لوگوں کی زبان'],
  vi: ['Tiếng Kurd (Kurmanji)', 'Tiếng Kurd (Sorani)', 'Ngôn ngữ ký hiệu Đức', 'Tiếng Romani'],
};

/** Code → what stands in for the name that Intl has for it in a language of ours. */
export function ownNamesIn(lang: string): Readonly<Record<string, string>> {
  const own = OWN[lang];
  return own ? { kmr: own[0], ckb: own[1], gsg: own[2], rom: own[3] } : {};
}

/** Names languages in a language of ours, else in English: "ar" → "Arabisch". A code without a name stands as it is. */
export function languageNamesIn(lang: string): (code: string) => string {
  const own = ownNamesIn(lang);
  const names = new Intl.DisplayNames([intlCode(lang), 'en'], { type: 'language' });
  return (code) => own[code] ?? names.of(code) ?? code;
}
