/**
 * How people introduce somebody, by language. `strong` is followed by a name and hardly anything else; `weak` ("I am …")
 * mostly by something else, so only a known given name, or where the script has capitals two capitalised words, count.
 * `closed` needs the language's copula behind the name. All are parts of patterns, without regard to case.
 */
export interface NameCues {
  /** Whether names begin with a capital letter in this script. */
  capitals: boolean;
  /** Whether the strong cues are sure enough for a name in small letters. */
  small?: boolean;
  strong?: string;
  weak?: string;
  /** Words of which one must follow the name; absent: the name need not be closed. */
  closed?: string;
  /** A copula that is written as the last letter of the name. */
  glued?: string;
}

const KIN_DE =
  '(?:freund(?:in)?|bruder|schwester|sohn|tochter|mann|frau|mutter|vater|kind|onkel|tante|cousin(?:e)?|nachbar(?:in)?|schüler(?:in)?|klient(?:in)?|neffe|nichte|enkel(?:in)?)';
const LABELS =
  'name|vorname|nachname|familienname|vor- und nachname|full name|first name|last name|surname|nom|prénom|nom et prénom|nombre|apellidos?|ad soyad|adı soyadı|isim|имя|фио|ім.я|піб|emri|ime i prezime|họ tên|họ và tên|magaca|nav û paşnav';

export const NAME_CUES: Readonly<Record<string, NameCues>> = {
  labels: { capitals: true, strong: `(?:${LABELS}) ?:` },
  de: {
    capitals: true, small: true,
    strong: `ich hei(?:ß|ss|s)e|mein (?:name|vorname|nachname) (?:ist|lautet)|(?:mein|sein|ihr|unser|das)e?s? ${KIN_DE} (?:heißt|heisst)|(?:sein|ihr) name ist|(?<!\\p{L} )er heißt|man nennt mich`,
    weak: 'ich bin(?: die| der)?|hier (?:ist|schreibt)(?: die| der)?|(?:mein|meine) (?:freund(?:in)?|bruder|schwester|sohn|tochter|mann|frau|mutter|vater|kind)',
  },
  en: {
    capitals: true, small: true,
    strong: `my (?:full |first |last )?name is|my name's|my names is|i am called|i'm called|they call me|(?:his|her) name is`,
    weak: "i am|i'm|this is|my (?:friend|brother|sister|son|daughter|husband|wife|mother|father)",
  },
  fr: {
    capitals: true, small: true,
    strong: "je m'appel+e|je me nomme|(?:mon|son) nom est|mon prénom est|il s'appelle|elle s'appelle",
    weak: 'je suis|moi c.est|mon (?:ami|frère|fils|mari|père)|ma (?:sœur|fille|femme|mère)',
  },
  es: {
    capitals: true, small: true,
    strong: 'me llamo|mi nombre(?: completo)? es|su nombre es|mi (?:hermano|hermana|hijo|hija|marido|mujer|amigo|amiga) se llama',
    weak: 'yo soy|soy|mi (?:hermano|hermana|hijo|hija|marido|amigo|amiga)',
  },
  tr: { capitals: true, strong: 'benim (?:adım|ismim)|(?<=(?:^|[.!?,;:\\n]) {0,2})(?:adım|ismim)|adım soyadım', weak: 'ben|adı|adım|ismim' },
  kmr: {
    capitals: true,
    strong: 'nav[êe] min|nav[êe] (?:wî|wê|bira(?:yê)? min|xwişka min|hevalê min|jina min|mêrê min|kurê min|keça min)',
    weak: 'ez',
  },
  sq: {
    capitals: true, small: true,
    strong: 'unë quhem|quhem|emri im (?:është|eshte)|(?:ai|ajo|vëllai im|motra ime|burri im|djali im|vajza ime) quhet',
    weak: 'un[ëe] jam|jam',
  },
  sr: {
    capitals: true,
    strong: '(?:ja )?(?:se )?zovem(?: se)?|moje ime je|ime mi je|зовем се|моје име је|(?:zove se|zovu ga)|moj (?:brat|sin|muž|drug) se zove|moja (?:sestra|ćerka|žena) se zove',
    weak: 'ja sam|ја сам',
  },
  ru: { capitals: true, strong: '(?:меня|его|её|ее|мужа|сына|дочь|брата|сестру|друга|подругу) зовут|мо[её] имя|зовут меня', weak: 'я' },
  uk: {
    capitals: true,
    strong: "(?:мене|його|її|сина|доньку|чоловіка|брата|сестру) (?:звати|звуть|зовуть)|звати мене|моє ім.я",
    weak: 'я',
  },
  so: { capitals: true, small: true, strong: 'magac(?:aygu|ayga|eygu|eyga)(?: waa| waxa?a?)?|(?:waxaa? )?(?:la )?i (?:yiraahdaa|dhahaa|yidhaahdaa)', weak: 'waxaan ahay|anigu waxaan ahay' },
  vi: { capitals: true, strong: '(?:tôi|em|mình|cháu|con|chồng tôi|vợ tôi|con tôi|anh ấy|chị ấy) tên(?: là)?|tên (?:của )?(?:tôi|em|mình|cháu)(?: là)?', weak: 'tôi là|em là|mình là' },
  'in-latin-letters': { capitals: true, strong: '(?:ana )?(?:w)?[ie]smi|men[yi]a zovut|mene zvat[yi]|[ie]sm-?e man|mera naam|zama num|simey' },
  ar: { capitals: false, strong: '(?:انا )?(?:و)?اسم[يى](?: هو| الكامل)?|(?:اخي|اختي|ابني|ابنتي|زوجي|زوجتي|صديقي) اسم(?:ه|ها)|ادعى', weak: 'انا|معكم|معك|(?:و)?اسم(?:ه|ها)' },
  fa: { capitals: false, strong: '(?:نام|اسم)(?: و (?:فاميلي|تخلص))?(?: من|م)(?: هم)?|(?:نام|اسم) (?:برادر|خواهر|پسر|دختر|شوهر|همسر)(?: من|م)|نامم', closed: 'است|هست|هستم|ميباشد|مي باشد|ه' },
  'fa-weak': { capitals: false, weak: 'من|بنده', closed: 'هستم|ام|استم' },
  ps: { capitals: false, strong: '(?:زما )?نوم مې|زما نوم|د ده نوم', closed: 'دی|ده|دي' },
  'ps-weak': { capitals: false, weak: 'زه', closed: 'يم' },
  ur: { capitals: false, strong: '(?:ميرا|اس كا|ميرے بهائي كا|ميري بہن كا) نام', closed: 'هے|ہے|ہيں' },
  'ur-weak': { capitals: false, weak: 'ميں', closed: 'هوں|ہوں' },
  ckb: { capitals: false, strong: '(?:من )?ناوم|ناوي من|(?:براكهم|خوشكهكهم|كورهكهم) ناوي', closed: 'ه|يه', glued: 'ه' },
  'ckb-weak': { capitals: false, weak: 'من', closed: 'م' },
  ti: { capitals: false, strong: '(?:ኣነ )?[ስሽ]መይ|[ስሽ]ሙ|[ስሽ]ማ', closed: 'እዩ|ይበሃል|እየ|ኢዩ|ትበሃል|ይብሉኒ|ይባሃል' },
  'ti-weak': { capitals: false, weak: 'ኣነ', closed: 'እየ|ኢየ' },
  am: { capitals: false, strong: '(?:የእኔ |የኔ )?ስሜ|ስሙ|ስሟ|(?:የ)?(?:ወንድሜ|እህቴ|ልጄ|ባሌ|ባለቤቴ) ስም', closed: 'ነው|ይባላል|እባላለሁ|ናቸው|ትባላለች' },
  'am-weak': { capitals: false, weak: 'እኔ', closed: 'ነኝ' },
  ka: { capitals: false, strong: '(?:მე )?მქვია|ჩემი სახელი(?:ა| არის|ც)?|(?:ჩემს )?(?:ძმას|დას|შვილს|ქმარს|მეუღლეს) (?:ჰქვია|ქვია)', weak: 'მე|მე ვარ' },
}; // biome-ignore format: one line for each language
