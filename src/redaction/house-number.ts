/** What a number counts when it is no house number: "5 Personen", "12 Uhr", "3 %". */
const WORDS =
  'uhr|h|euro?|prozent|std|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|minuten?|min|mal|menschen|personen|leuten?|kindern?|familien?|flüchtlinge?n?|plätze?n?|betten|km|m|meter|kilometer|teilnehmer\\p{L}*|tote|verletzte|bewohner\\p{L}*|geflüchtete\\p{L}?|männern?|frauen|häusern?|unfälle|hours?|days?|months?|years?|people|ans|jours|heures|mois|personnes|años|días|meses|horas|saat|gün|yıl|kişi|лет|год\\p{L}*|дн\\p{L}{1,2}|час\\p{L}*|месяц\\p{L}*|человек\\p{L}?|років|днів|місяц\\p{L}*|осіб|ساعه|ساعات|ايام|شهور|اشهر|سنوات|سنه|سال|روز|ماه|نفر|شخص|اشخاص|متر|كم|كيلو\\p{L}*|roj|sal|meh|ditë|vjet|dana|godin\\p{L}|ngày|tháng|năm|người|ዓመት|ቀን|ሰዓት|ሰዎች';
/** With a small or a capital first letter; the rest of a street is read with regard to case. */
const COUNTED = `%|€|°|(?:${WORDS.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)})(?!\\p{L})`;

/** 12, 12a, 12 a, 12-14, 12/3; never a year, a decimal or a count. */
export const HOUSE = String.raw`\d{1,3}(?!\d| {0,2}(?:${COUNTED})|[.,:]\d|\.-|-\d{3})(?: ?[a-hA-H](?![\p{L}\p{N}:])|[а-яА-Я](?![\p{L}\p{N}]))?(?: ?[-/] ?\d{1,3}[a-z]?(?! ?(?:${COUNTED})))?(?![\p{L}\p{N}])`;

const FLAT = String.raw`(?:,? {0,2}(?:[Zz]immer|Zi\.|[Hh]aus|[Ww]ohnung|Whg\.?|[Bb]lock|App?\.|Apt\.?|Apartment|[Ff]lat|[Rr]oom|кв\.?|квартира|[Dd]aire|D:|[Oo]da|[Ee]tage|شقه|طابق|غرفه|اتاق|واحد|chambre|appt?\.?|piso|stan|hyrja|bina) ?(?:Nr\. ?|No\.? ?|: ?)?[\dA-Z]{1,5}(?![\p{L}\p{N}]))?`;
const TOWN = String.raw`(?:(?:,| -)?[ \n]{0,3}(?:<br ?\/?>[ \n]{0,2})?(?:in )?(?:[DA]-? ?)?\d{4,5},? {1,2}\p{L}(?:[\p{L}.-]{0,40}\p{L})(?: (?:am|an der|a\.? ?d\.?|im|in der|bei|ob der|b\.) \p{L}[\p{L}-]{1,30})?)?`;

/** Flat, postcode and town behind the house number. */
export const BEHIND = FLAT + TOWN;
/** Postcode and town before the street: "30159 Hannover, Lange Str. 5". */
export const BEFORE = String.raw`(?:(?<![\d])\d{5} {1,2}\p{L}[\p{L}-]{1,40},? {1,2})?`;
