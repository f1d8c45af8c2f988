import { BEFORE, BEHIND, HOUSE } from './house-number.ts';
import { inPlainLetters } from './plain-text.ts';

const NUMBER = String.raw`,? {0,2}(?:Nr\.? ?|Hausnummer |№ ?)?${HOUSE}`;
const STREET = String.raw`(?:[Ss]tra(?:ß|ss)e|STRA(?:ß|SS)E|[Ss]tr\.?|STR\.?)`;
/** Names made of a word and a kind of way; Ausweg, Arbeitsplatz and their like are no places. */
const NO_STREET =
  '(?!(?:Aus|Rück|Hin|Heim|Um|Flucht|Rechts|Schul|Lebens|Arbeits|Verwaltungs|Instanz|Dienst|Bildungs|Ausbildungs|Mittel|Königs)weg |(?:Arbeits|Ausbildungs|Studien|Schul|Kita|Krippen|Kindergarten|Schlaf|Therapie|Kurs|Sprachkurs|Park|Stell|Sitz|Wohn|Heim|Pflege|Praktikums|Betreuungs|Frauenhaus|Hort|Flug|Spiel|Camping|Listen|Tabellen|Warte|Steh|Lager|Lande|Start)platz )';
const KIND =
  '(?:weg|allee|platz|gasse|chaussee|damm|ufer|stieg|steig|kamp|redder|twiete|pfad|graben|wall|ring|straat|winkel|markt|brücke|siedlung|-(?:Weg|Allee|Platz|Gasse|Chaussee|Damm|Ufer|Kamp|Ring|Markt|Siedlung))';
/** Where names of streets begin with a preposition, the noun must be one that streets are named after. */
const PLACE = String.raw`(?:\p{Lu}?\p{L}{0,20}(?:[Mm]arkt|[Kk]irch\p{L}{0,9}|[Mm]ühl\p{L}{0,9}|[Bb]ahnhof|[Bb]ahndamm|[Hh]afen|[Tt]eich|[Ss]ee|[Bb]erg|[Aa]nger|[Gg]raben|[Ww]all|[Ss]chlo(?:ss|ß)\p{L}{0,8}|[Rr]athaus|[Ff]riedhof|[Ff]eld\p{L}{0,6}|[Dd]eich|[Kk]anal|[Bb]ach|[Bb]runnen|[Hh]ang|[Ww]asser\p{L}{0,8}|[Hh]eide|[Mm]oor|[Ww]inkel|[Bb]usch|[Hh]olz|[Pp]ark|[Ww]ald\p{L}{0,8}|[Ss]portplatz|[Kk]amp|[Gg]arten|[Ss]and|[Ww]iese\p{L}?|[Bb]leiche|[Kk]loster|[Ll]inden|[Ee]ichen|[Bb]uchen))`;
const CAPITAL = String.raw`\p{Lu}[\p{L}.'-]{1,30}`;
const NO_ARTICLE =
  '(?!(?:Auf|Der|Die|Den|Dem|Das|Im|In|Am|An|Ein|Eine|Einen|Ich|Wir|Unser|Mein|Dein|Kein|Nur|Auch|Und|Von|Zum|Zur|Diese|Dieser|Jede|Jeder|Erster|Zweiter) )';

const PATTERNS = [
  // Goethestr. 12a, hauptstraße 5, Theodor-Heuss-Straße 3
  String.raw`(?<![\p{L}\p{N}])(?!(?:Bundes|Kreis|Landes|Staats)stra)\p{L}[\p{L}'-]{1,40}${STREET}${NUMBER}`,
  // Lange Str. 5, Karl Marx Straße 12, Berliner Platz 3
  String.raw`(?<![\p{L}\p{N}])${NO_ARTICLE}(?:${CAPITAL} ){1,3}(?:S(?:traße|trasse|tr\.?)|s(?:traße|trasse|tr\.)|Allee|Weg|Platz|Ring|Damm|Chaussee|Ufer|Gasse|Kamp)${NUMBER}`,
  // Musterweg 4
  String.raw`(?<![\p{L}\p{N}])${NO_STREET}\p{Lu}[\p{L}'-]{1,40}${KIND}${NUMBER}`,
  // Straße des 17. Juni 135, Platz der Einheit 4
  String.raw`(?<![\p{L}\p{N}])(?:Straße|Strasse|Str\.|Platz|Allee|Weg) (?:des|der|am|an der|zum|zur) (?:\d{1,2}\. )?(?:\p{L}{2,30} ){1,2}${HOUSE}`,
  // Am Markt 3, An der Kirche 12, Auf dem Berg 7
  String.raw`(?<![\p{L}\p{N}])(?:[Aa]m|[Aa]n der|[Aa]n den|[Aa]n dem|[Aa]uf dem|[Aa]uf der|[Bb]eim?|[Bb]ei der|[Hh]inter d(?:er|em)|[Ii]m|[Ii]n der|[Uu]nter den|[Vv]or dem|[Zz]um|[Zz]ur) (?:\p{Lu}\p{L}{2,15}(?:en|er) )?${PLACE}${NUMBER}(?! \p{Lu})`,
  // any "Am …" with postcode and town
  String.raw`(?<![\p{L}\p{N}])(?:Am|An der|An den|Auf dem|Auf der|Bei der|Im|In der|In den|Zum|Zur) ${CAPITAL}${NUMBER}(?=, {0,2}\d{5} \p{Lu})`,
].map((street) => BEFORE + street + BEHIND);

/** The German word for street as other scripts spell it: Гётештрассе 12, گوته شتراسه ۱۲. */
const TRANSLITERATED = String.raw`(?<!\p{L})\p{L}[\p{L}-]{1,30}[ -]?(?:штр[аa]сс?[еэаія]|штр\.?|[اإ]?[شس]تراس[ههۀيا]|شتراوسه|شتراسي|შტრას[ეს]|ሽትራሰ|ስትራሰ|ሽትራስ|ስትራሴ),? {0,2}(?:№ ?|رقم |شماره |نمبر |ቁጥር |N)?${HOUSE}`;

export const GERMAN_STREETS: readonly RegExp[] = [...PATTERNS, TRANSLITERATED].map(
  (source) => new RegExp(inPlainLetters(source), 'gu'),
);
