import { inPlainLetters } from './plain-text.ts';

/** What announces the number of a file, in the twenty languages; alternatives of a pattern without letters' case. */
const FILE = `
  akten?zeichen | aktennummer | akten-?nr\\.? | az\\.? | geschäftszeichen | gesch\\.?-?z\\.? | gz\\.? | bamf-?(?:nr|nummer|az|aktenzeichen)\\.? |
  vorgangsnummer | kassenzeichen | bg-?(?:nr|nummer)\\.? | bedarfsgemeinschaft(?:snummer)? | kundennummer | kunden-?nr\\.? | versichertennummer | versicherungsnummer |
  steuer-?id\\p{L}* | ordnungsmerkmal |
  case (?:no|nr|number|id|file)\\.? | file (?:no|nr|number|reference)\\.? | reference (?:no|number)\\.? | our ref\\.? |
  dossier (?:n°|no|nº|num\\p{L}*)\\.? | numéro (?:de|du) dossier | n° (?:de )?dossier | référence du dossier |
  (?:n(?:úmero|°|º|\\.º)? )?(?:de )?expediente(?: n(?:úmero|°|º|\\.º|ro))?\\.? |
  رقم (?:ال)?(?:ملف|قضية|معاملة|دوسيه)\\p{L}{0,3} | شماره (?:ي )?(?:پرونده|دوسيه|كيس)\\p{L}{0,3} | (?:د )?(?:دوسيې|دوسيه|دوسیه) (?:نمبر|شمېره|گڼه|ګڼه) | د كيس نمبر |
  (?:فائل|كيس|مقدمه|مقدمے|دوسيه|فايل) (?:كا )?نمبر | ژماره(?:ى|ي)? (?:فايل|دوسيه|كه?يس|پرونده)\\p{L}{0,4} | ژمارهی دۆسیه |
  dosya (?:no|numara|nr|sayı)\\p{L}{0,5}\\.? | hejmara (?:dosyay?ê|dosya|doza)\\p{L}{0,3} | dosya hejmar\\p{L}{0,2} | nimreya dosyayê |
  номер (?:дела|моего дела|справи|моєї справи|документа) | дело (?:№|номер) | дела № | справа (?:№|номер) | справи № |
  numri? i (?:dosjes|çështjes|lëndës) | nr\\.? i (?:dosjes|lëndës) | dosja nr\\.? |
  broj (?:predmeta|spisa|dosijea) | predmet (?:br|broj)\\.? | број (?:предмета|списа) |
  ቁጽሪ (?:ፋይል|መዝገብ|ጉዳይ)\\p{L}{0,3} | (?:የ)?(?:ፋይል|መዝገብ|ጉዳይ)\\p{L}{0,2} ቁጥር\\p{L}{0,2} | ፋይል ቁጽሪ |
  lambar(?:ka|kayga)? (?:kiiska|kiiskayga|faylka|faylkayga|galka)\\p{L}{0,4} | (?:kiiska|faylka) lambar\\p{L}{0,3} |
  საქმის (?:ნომერ\\p{L}{0,2}|№|n) | số hồ sơ | mã (?:số )?hồ sơ | hồ sơ số`;

const PASSPORT = `
  pass-?(?:nr|nummer)\\.? | passnummer | reisepass-?(?:nr|nummer)?\\.? | ausweis-?(?:nr|nummer)\\.? | personalausweis(?:nummer| nr\\.?)? | eat(?:-nr\\.?)? |
  (?:elektronischer )?aufenthaltstitel(?:-?nr\\.?|nummer| nr\\.?| nummer) | duldung(?:s-?nr\\.?|snummer) | (?:identity|id) card (?:no|number)\\.? |
  passport (?:no|nr|number)\\.? | residence permit (?:no|nr|number)\\.? | passeport (?:n°|no|nº|numéro)\\.? | numéro de passeport | titre de séjour (?:n°|numéro) |
  pasaporte (?:n°|nº|no|número)\\.? | número de pasaporte | رقم (?:ال)?(?:جواز|باسبور|هويه|اقامه|هوية|اقامة)\\p{L}{0,3}(?: السفر| سفري)? |
  شماره (?:پاسپورت|گذرنامه|تذكره)\\p{L}{0,3} | (?:د )?(?:پاسپورت|تذكرې|تذكره) (?:نمبر|شمېره|گڼه|ګڼه) | پاسپورٹ نمبر | شناختی كارڈ نمبر | ژماره(?:ى|ي)? پاسپۆرت\\p{L}{0,4} |
  pasaport (?:no|numara|nr)\\p{L}{0,5}\\.? | hejmara pasaport\\p{L}{0,3} | номер паспорта | паспорт (?:№|номер|серия|серія) | серия паспорта | номер моего паспорта |
  numri? i pasaportës(?: sime)? | broj pasoša | број пасоша | ቁጽሪ (?:ፓስፖርት|ፓስፖርተይ) | (?:የ)?ፓስፖርት\\p{L}{0,2} (?:ቁጥር|ቁጽሪ)\\p{L}{0,2} |
  lambar(?:ka|kayga)? baasaboor\\p{L}{0,6} | პასპორტის (?:ნომერ\\p{L}{0,2}|№) | số hộ chiếu | hộ chiếu số`;

const AZR = `azr-?(?:nr|nummer|zahl|no|number|id)?\\.? | ausländerzentralregister(?:-?nummer|-?nr\\.?)?`;

/** What may stand between the announcement and the number: "Az. lautet:", "رقم ملفي هو". */
const FILLER = `nr\\.? | no\\.? | n° | № | # | nummer | number | ist | lautet | is | est | es | هو | است | du | beim bamf | bamf | : | = | - | waa | është | je | ነው | là | من`;

const alternatives = (list: string): string => inPlainLetters(list.trim().replaceAll(/\s+\|\s+/g, '|'));

const announced = (cues: string, number: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives(cues)})(?!\\p{L})(?: {0,2}(?:${alternatives(FILLER)})){0,3} {0,2}(?<detail>${number})`,
    'giu',
  );

/** 5 K 1234/23.A, S 12 AY 34/23 ER, XIV 12/24 B: section, register, running number, year (German courts). */
export const COURT_NUMBER = String.raw`(?:[A-Z] )?\d{1,4} [A-Z][A-Za-z]{0,2} \d{1,5}\/\d{2}(?:\.[A-Z]{1,3}| [A-Z]{1,2}(?![\p{L}]))?|XIV(?:\([A-Z]\))? \d{1,5}\/\d{2}(?: [A-Z](?!\p{L}))?`;
/** Three characters or more that begin with a digit, letters before and groups behind them. */
const TOKEN = String.raw`\d{1,3}(?: \d{3}){1,4}(?:-\d{3})?(?![\p{L}\d])|(?:\p{L}{1,4}[ -]?)?\d[\p{L}\d./-]{2,30}(?: \d[\d./-]{0,15}(?!\p{L})){0,3}`;
const DOCUMENT = String.raw`(?:\p{Script=Latin}{1,2} ?|\p{Script=Cyrillic}{2} ?(?:№ ?)?)?(?:\d(?: ?(?:№ ?)?\d){4,13}(?:\p{Script=Latin}{1,2})?|\d[\p{Script=Latin}\d]{4,13})(?![\p{L}\d])`;

export const ANNOUNCED_FILES = announced(FILE, `${COURT_NUMBER}|${TOKEN}`);
export const ANNOUNCED_DOCUMENTS = announced(PASSPORT, DOCUMENT);
export const ANNOUNCED_AZR = announced(AZR, String.raw`\d(?:[ -]?\d){5,14}`);
