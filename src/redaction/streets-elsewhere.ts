import { BEFORE, BEHIND, HOUSE } from './house-number.ts';
import { inPlainLetters } from './plain-text.ts';

const CAPITAL = String.raw`\p{Lu}[\p{L}.'-]{1,30}`;
const CAPITALS = `${CAPITAL}(?: ${CAPITAL}){0,2}`;
const WORDS = String.raw`\p{L}[\p{L}.'-]{0,30}(?: \p{L}[\p{L}.'-]{0,30}){0,2}`;
const LINKED = `(?:d[eu]s? |de la |de l'|d'|del |de los |la |le |el )?${CAPITAL}(?: (?:d[eu]s? |de la |de l'|d')?${CAPITAL}){0,3}`;

/** What stands before a house number in each language. */
const NO_RU = String.raw`,? {0,2}(?:д(?:ом|\.)? ?|буд(?:инок|\.)? ?|№ ?)?`;
const NO_AR = `[،,]? {0,2}(?:رقم|بنايه|بناية|منزل|بيت|پلاك|شماره|نمبر|گڼه|ګڼه|ژماره|كور) {0,2}(?:رقم |نمبر |:)? ?`;

const CASED = [
  String.raw`(?<![\p{L}\p{N}])\d{1,4}[a-z]?,? (?:${CAPITAL} ){1,3}(?:[Ss]treet|St\.?|[Rr]oad|Rd\.?|[Aa]venue|Ave\.?|[Ll]ane|Drive|[Cc]ourt|Close|Square|Boulevard|Blvd\.?|Way|Terrace|Gardens|Crescent)(?![\p{L}\p{N}])`,
  String.raw`(?<![\p{L}\p{N}])\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd\.?|place|allée|impasse|chemin|quai|route|square|cours) ${LINKED}`,
  String.raw`(?<!\p{L})(?:[Rr]ue|[Aa]venue|[Bb]oulevard) ${LINKED},? (?:n° ?)?${HOUSE}`,
  String.raw`(?<!\p{L})(?:[Cc]alle|[Cc]\/|[Aa]venida|[Aa]vda\.?|[Pp]laza|[Pp]aseo|[Cc]arrer) ?${LINKED},? (?:n[°º]? ?|nº ?|número )?${HOUSE}`,
  String.raw`(?<!\p{L})(?:${CAPITALS} |\d{1,4}\. )(?:[Mm]ahallesi,? ${WORDS} |[Mm]ah\.,? ${WORDS} )?(?:[Cc]addesi|[Cc]ad\.?|Cd\.?|[Ss]oka(?:ğı|k)|Sok\.?|Sk\.?|[Bb]ulvarı|Blv\.?)(?:nda|nde)?,? {0,2}(?:(?:[Nn]o|[Nn]umara)[:.]? {0,2})?${HOUSE}(?:\/\d{1,3})?`,
  String.raw`(?<!\p{L})(?:[Uu]l(?:ica|ici|\.)|[Bb]ulevar|[Уу]л(?:ица|ици)) ${CAPITALS},? (?:br(?:oj|\.)? ?|бр(?:ој|\.)? ?)?${HOUSE}`,
  String.raw`(?<!\p{L})(?:[Rr]rug(?:a|ën|ës)|Rr\.|[Bb]ulevardi) ${CAPITALS},? (?:[Nn]r\.? ?|numri |numër )?${HOUSE}`,
  String.raw`(?<!\p{L})(?:[Kk]olan\p{L}{0,3}|[Tt]ax\p{L}{0,3}|[Cc]ade\p{L}{0,3}) ${CAPITALS},? (?:(?:hejmar|jimare|no)\p{L}?\.?:? )?${HOUSE}`,
  String.raw`(?<!\p{L})(?:[Jj]id(?:ka|dka)|[Ww]add(?:o|ada)|[Xx]aafad\p{L}{0,3}) ${CAPITALS},? (?:(?:lambar|guri|guriga)\p{L}{0,3} (?:lambar\p{L}{0,3} )?|[Nn]o\.? ?)?${HOUSE}`,
  String.raw`(?<!\p{L})(?:[Ss]ố (?:nhà )?\d{1,4}[a-zA-Z]?,? |\d{1,4},? )(?:đường|phố|ngõ|ngách) (?:${CAPITALS}|\d{1,3})`,
  String.raw`(?<!\p{L})(?:[Уу]л(?:\.|ица|ице|ицу|ицы)|[Вв]ул(?:\.|иця|иці|ицю)|[Пп]росп(?:\.|ект|екте|екті)|пр(?:\.|-т)|[Пп]ер(?:\.|еулок|еулке)|[Пп]ров(?:\.|улок|улку)|[Бб]ульвар\p{L}?|б-р|[Шш]оссе|наб\.|[Нн]абережн\p{L}{2,3}|пл(?:\.|ощадь|оща))(?:(?<=\.) ?| )${WORDS}${NO_RU}${HOUSE}(?:,? (?:кв|корп|под)\p{L}{0,8}\.? ?\d{1,4}){0,2}`,
  String.raw`(?<!\p{L})${WORDS} (?:ქუჩ(?:ა|აზე|ის|ა,)|ქ\.|გამზირ(?:ი|ზე)|ჩიხი),? ?(?:N ?|№ ?|ნომერი )?${HOUSE}`,
  String.raw`(?<!\p{L})(?:شارع|حاره|خيابان|كوچه|سرك|سړك|كوڅه|واټ|جاده|شهقامي|كۆلاني|كۆڵاني|گهڕهكي|گلي|محله)ى? (?:${WORDS})?${NO_AR}${HOUSE}(?:${NO_AR}${HOUSE})?`,
  String.raw`(?<!\p{L})(?:شارع|خيابان|شهقامي) \p{L}{2,20}(?: \p{L}{2,20})? ?[،,]? ?${HOUSE}(?:${NO_AR}${HOUSE})?`,
  String.raw`(?<!\p{L})(?:${WORDS} )?(?:گلي|مكان|سڑك|هاؤس|روڈ) (?:نمبر )${HOUSE}(?:[،,]? (?:گلي|مكان|سڑك) نمبر ${HOUSE})?`,
  String.raw`(?<!\p{L})(?:${WORDS} )?(?:መንገድ|ጎዳና|ጎደና|ሰፈር)[፣፡,]? ?(?:የ?ቤት )?(?:ቁጥር|ቁጽሪ(?: ገዛ)?)[፡:]? ?\d{1,4}`,
  String.raw`(?<!\p{L})(?:የቤት ቁጥር|ቁጽሪ ገዛ)\p{L}{0,2}[፡:]? ?\d{1,4}`,
].map((street) => BEFORE + street + BEHIND);

export const STREETS_ELSEWHERE: readonly RegExp[] = CASED.map(
  (source) => new RegExp(inPlainLetters(source), 'gu'),
);
