import { intlCode } from './intl-code.ts';

/**
 * What Intl calls by no name, or by one that its speakers do not go by: it says "Kurdish" for Kurmanji and "Central
 * Kurdish" for Sorani, and knows no German Sign Language. Ours → Kurmanji, Sorani, German Sign Language.
 */
const OWN: Readonly<Record<string, readonly [kmr: string, ckb: string, gsg: string]>> = {
  am: ['ኩርድሽ (ኩርማንጂ)', 'ኩርድሽ (ሶራኒ)', 'የጀርመን የምልክት ቋንቋ'],
  ar: ['الكردية (الكرمانجية)', 'الكردية (السورانية)', 'لغة الإشارة الألمانية'],
  ckb: ['کوردی (کورمانجی)', 'کوردی (سۆرانی)', 'زمانی ئاماژەی ئەڵمانی'],
  de: ['Kurdisch (Kurmandschi)', 'Kurdisch (Sorani)', 'Deutsche Gebärdensprache'],
  en: ['Kurdish (Kurmanji)', 'Kurdish (Sorani)', 'German Sign Language'],
  es: ['kurdo (kurmanyi)', 'kurdo (sorani)', 'lengua de signos alemana'],
  fa: ['کردی (کرمانجی)', 'کردی (سورانی)', 'زبان اشارهٔ آلمانی'],
  fr: ['kurde (kurmandji)', 'kurde (sorani)', 'langue des signes allemande'],
  ka: ['ქურთული (კურმანჯი)', 'ქურთული (სორანი)', 'გერმანული ჟესტური ენა'],
  kmr: ['kurdî (kurmancî)', 'kurdî (soranî)', 'zimanê îşaretan ê almanî'],
  ps: ['کردي (کرمانجي)', 'کردي (سوراني)', 'د جرمني د اشارو ژبه'],
  ru: ['курдский (курманджи)', 'курдский (сорани)', 'немецкий жестовый язык'],
  so: ['Kurdishka (Kurmanji)', 'Kurdishka (Sorani)', 'Luqadda dhegoolaha ee Jarmalka'],
  sq: ['kurdisht (kurmanxhi)', 'kurdisht (sorani)', 'gjuha gjermane e shenjave'],
  sr: ['kurdski (kurmandži)', 'kurdski (sorani)', 'njemački znakovni jezik'],
  ti: ['ኩርዲሽ (ኩርማንጂ)', 'ኩርዲሽ (ሶራኒ)', 'ቋንቋ ምልክት ጀርመን'],
  tr: ['Kürtçe (Kurmancî)', 'Kürtçe (Soranî)', 'Alman işaret dili'],
  uk: ['курдська (курманджі)', 'курдська (сорані)', 'німецька жестова мова'],
  ur: ['کردی (کرمانجی)', 'کردی (سورانی)', 'جرمن اشاروں کی زبان'],
  vi: ['Tiếng Kurd (Kurmanji)', 'Tiếng Kurd (Sorani)', 'Ngôn ngữ ký hiệu Đức'],
};

/** Names languages in a language of ours, else in English: "ar" → "Arabisch". A code without a name stands as it is. */
export function languageNamesIn(lang: string): (code: string) => string {
  const [kmr, ckb, gsg] = OWN[lang] ?? [];
  const own: Readonly<Record<string, string | undefined>> = { kmr, ckb, gsg };
  const names = new Intl.DisplayNames([intlCode(lang), 'en'], { type: 'language' });
  return (code) => own[code] ?? names.of(code) ?? code;
}
