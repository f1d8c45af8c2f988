/** Signals that a lexicon may hold patterns for: [English sentence, German sentence], both for moderators. */
const LEXICAL = {
  'first-person': ['speaks in the first person', 'spricht in der Ich- oder Wir-Form'],
  'tells-of-a-person': ['tells of a particular person', 'erzählt von einer bestimmten Person'],
  'he-or-she': ['speaks of him or her', 'spricht von ihm oder ihr'],
  'asks-for-help': ['asks for help or advice', 'bittet um Hilfe oder Rat'],
  'asks-practical-question': ['asks what can be done, how or where', 'fragt, was man tun kann, wie oder wo'],
  'does-not-know-what-to-do': ['does not know what to do', 'weiß nicht weiter'],
  'looks-for': [
    'looks for something for themselves or another',
    'sucht oder braucht etwas für sich oder andere',
  ],
  'wants-contact': ['wants to be contacted', 'wünscht Kontakt'],
  'own-case': ['tells of an own case', 'schildert einen eigenen Fall'],
  'third-person-case': ["tells of another person's case", 'schildert den Fall einer anderen Person'],
  'stuck-with-authority': [
    'is refused, sent away or gets no answer',
    'wird abgelehnt, weggeschickt oder bekommt keine Antwort',
  ],
  'waiting-long': ['has been waiting for long', 'wartet seit langer Zeit'],
  'names-deadline': ['names a day or a deadline', 'nennt einen Tag oder eine Frist'],
  'imminent-deportation': [
    'tells of a deportation or transfer',
    'erzählt von einer Abschiebung oder Überstellung',
  ],
  detained: ['tells of an arrest or detention', 'erzählt von Festnahme oder Haft'],
  'homeless-now': ['has no place to sleep', 'hat keinen Platz zum Schlafen'],
  'no-money-or-food': ['has no money or food', 'hat kein Geld oder kein Essen'],
  'treatment-refused': ['an ill person goes without treatment', 'eine kranke Person bleibt ohne Behandlung'],
  violence: ['tells of violence or threats', 'erzählt von Gewalt oder Drohungen'],
  suicide: ['speaks of suicide', 'spricht von Selbsttötung'],
  'medical-emergency': ['tells of a medical emergency', 'erzählt von einem medizinischen Notfall'],
  'locked-in': ['somebody is locked in', 'jemand ist eingesperrt'],
  exploited: ['tells of exploitation or forced labour', 'erzählt von Ausbeutung oder Zwangsarbeit'],
  'child-in-danger': ['a child is in danger', 'ein Kind ist in Gefahr'],
  'forced-marriage': ['a forced marriage or mutilation is feared', 'Zwangsheirat oder Verstümmelung droht'],
  'minor-without-care': ['a minor is without parents', 'ein minderjähriger Mensch ist ohne Eltern'],
  distress: ['tells of distress or illness', 'erzählt von Not oder Krankheit'],
  'names-status': [
    'names a residence status or procedure',
    'nennt einen Aufenthaltsstatus oder ein Verfahren',
  ],
  'names-authority': [
    'names an authority, a camp or an office',
    'nennt eine Behörde, ein Amt oder eine Unterkunft',
  ],
  origin: ['names a country of origin', 'nennt ein Herkunftsland'],
  'offers-help': ['offers help, rooms, jobs or things', 'bietet Hilfe, Räume, Arbeit oder Sachen an'],
  'official-enquiry': [
    'press, school, research or an association asks',
    'Presse, Schule, Forschung oder Verein fragt an',
  ],
  'job-application': ['applies for a job or an internship', 'bewirbt sich um Stelle oder Praktikum'],
  'policy-opinion': ['gives an opinion on policy', 'äußert eine politische Meinung'],
  'thanks-and-praise': ['thanks or praises', 'dankt oder lobt'],
  'ended-well': [
    'tells of something past or happily ended',
    'erzählt von Vergangenem oder gut Ausgegangenem',
  ],
  'advises-others': ['advises another reader', 'gibt anderen einen Rat'],
  'article-or-event': [
    'is about the article, a brochure or an event',
    'betrifft Artikel, Broschüre oder Veranstaltung',
  ],
  'site-request': [
    'asks something about the site or a comment',
    'bittet um etwas zur Website oder zu einem Kommentar',
  ],
  'speaks-of-groups': ['speaks of groups rather than a person', 'spricht von Gruppen statt von einer Person'],
  'general-legal-question': ['asks about the law in general', 'fragt allgemein nach dem Recht'],
  'rhetorical-question': ['asks a rhetorical question', 'stellt eine rhetorische Frage'],
  irony: ['sounds ironical', 'klingt ironisch'],
  'sells-documents': ['offers documents or permits', 'bietet Dokumente oder Aufenthaltstitel an'],
  'offers-loan': ['offers loans', 'bietet Kredite an'],
  'crypto-or-gambling': ['advertises investments or gambling', 'wirbt für Geldanlagen oder Glücksspiel'],
  'sells-pills': ['advertises drugs', 'wirbt für Medikamente oder Drogen'],
  'sells-services': ['advertises services or a website', 'wirbt für Dienste oder eine Website'],
  'messenger-number': ['names a messenger service', 'nennt einen Messenger-Dienst'],
  insults: ['insults', 'beleidigt'],
  dehumanises: ['compares people with animals or dirt', 'vergleicht Menschen mit Tieren oder Schmutz'],
  threatens: ['threatens', 'droht'],
  'calls-for-violence': ['calls for violence', 'ruft zu Gewalt auf'],
} as const;

/** Signals found in the form of the text or in several lexical signals together. */
const STRUCTURAL = {
  'question-mark': ['contains a question', 'enthält eine Frage'],
  'telephone-number': ['leaves a telephone number', 'hinterlässt eine Telefonnummer'],
  'email-address': ['leaves an e-mail address', 'hinterlässt eine E-Mail-Adresse'],
  'file-number': ['names a file number', 'nennt ein Aktenzeichen'],
  'names-date': ['names a date or a time of day', 'nennt ein Datum oder eine Uhrzeit'],
  'date-soon': ['names a date within two weeks', 'nennt ein Datum in den nächsten zwei Wochen'],
  'names-number': ['counts years, ages, people or money', 'nennt Jahre, Alter, Personen oder Beträge'],
  'paragraph-number': ['quotes a section of a law', 'zitiert einen Paragrafen'],
  link: ['contains a link', 'enthält einen Link'],
  'masked-address': ['contains a masked address', 'enthält eine verschleierte Adresse'],
  hashtags: ['is a chain of keywords', 'ist eine Kette von Schlagwörtern'],
  'addresses-a-commenter': ['answers another commenter', 'antwortet einer anderen Person'],
  capitals: ['is written in capitals', 'ist in Großbuchstaben geschrieben'],
  greeting: ['opens with a greeting', 'beginnt mit einem Gruß'],
  'sign-off': ['closes with a greeting', 'schließt mit einem Gruß'],
  'mocking-emoji': ['contains a mocking or cheerful emoji', 'enthält ein spöttisches oder fröhliches Emoji'],
  long: ['is long', 'ist lang'],
  'very-short': ['is very short', 'ist sehr kurz'],
  'case-and-plea': ['a concrete case and a plea together', 'konkreter Fall und Bitte zusammen'],
  'case-and-obstacle': ['a concrete case and an obstacle together', 'konkreter Fall und Hindernis zusammen'],
  'status-and-person': ['a concrete person and a status together', 'konkrete Person und Status zusammen'],
  'danger-to-a-person': ['a concrete person in danger', 'konkrete Person in Gefahr'],
  'question-without-a-person': ['a question without a person', 'Frage ohne konkrete Person'],
  'no-person': ['no concrete person is mentioned', 'keine konkrete Person erwähnt'],
  'sale-with-contact': ['an offer with an address or number', 'Angebot mit Adresse oder Nummer'],
  'praise-with-link': ['a link behind praise', 'Link hinter Lob'],
} as const;

export type LexicalSignal = keyof typeof LEXICAL;
export type SignalId = LexicalSignal | keyof typeof STRUCTURAL;

/** One sentence per language that completes "this comment …" for a moderator. */
export interface SignalText {
  id: SignalId;
  en: string;
  de: string;
}

/** Every signal a Reason may name, in a stable order; also the order of the rows of the weights table. */
export const SIGNALS: readonly SignalText[] = Object.entries({ ...LEXICAL, ...STRUCTURAL }).map(
  ([id, [en, de]]) => ({
    id: id as SignalId,
    en,
    de,
  }),
);

const byId = new Map<string, SignalText>(SIGNALS.map((signal) => [signal.id, signal]));

/** The sentence for a signal, or the id itself where it is unknown (a verdict of an older model). */
export function explainSignal(id: string, language: 'en' | 'de'): string {
  return byId.get(id)?.[language] ?? id;
}
