import type { Need } from '../../src/directory/contact.ts';

/** What is expected of the three contacts for a need; contacts by their names in db/seed/contacts.json. */
export interface SuggestionCase {
  what: string;
  need: Partial<Need>;
  /** A working day at 10:00 unless it is night. */
  atNight?: boolean;
  first?: string;
  among?: string[];
  never?: string[];
  /** The emergency numbers in order. */
  emergency?: string[];
  isEmergency?: boolean;
}

const WOMEN = 'hilfetelefon-gewalt-gegen-frauen';
const MEN = 'hilfetelefon-gewalt-an-maennern';
const CHILDREN = 'nummer-gegen-kummer-kinder';
const PASTORAL = 'telefonseelsorge';
const MUSLIM = 'mutes-seelsorgetelefon';
const COUNCIL = 'fluechtlingsrat-niedersachsen';
const PARENTS = 'elterntelefon';
const PREGNANT = 'hilfetelefon-schwangere-in-not';
const UKRAINE = 'helpline-ukraine';
const BISS = 'biss-niedersachsen';
const KOK = 'kok-menschenhandel';
const KOBRA = 'kobra-hannover';
const SUANA = 'suana-hannover';
const KARGAH = 'kargah-fluechtlingsbuero';
const AWO = 'awo-hannover-migration';
const CARITAS = 'caritas-osnabrueck-migration';
const EXIL = 'exil-osnabrueck';
const IBIS = 'ibis-oldenburg';
const REFUGIUM = 'refugium-braunschweig';
const LAW_CLINIC = 'rlc-goettingen';
const TRAUMA = 'ntfn-psz-hannover';
const MEDICAL = 'bereitschaftsdienst-116117';
const MBE = 'migrationsberatung-mbe';
const HARDSHIP = 'fachberatung-haertefall';
const PRO_ASYL = 'pro-asyl';
const YOUTH = 'jmd-jugendmigrationsdienste';
const WORKERS = 'mobile-beschaeftigte-niedersachsen';
const QUEER = 'andersraum-queerunity';
const FORCED_MARRIAGE = 'krisentelefon-zwangsheirat';
const WEISSER_RING = 'opfer-telefon-weisser-ring';

/** Listed, and suggested to nobody. */
const LISTED = [
  'apotheken-notdienst',
  'giftnotruf-nord',
  'behoerdennummer-115',
  'bamf-buergerservice',
  'gewaltschutz-niedersachsen',
  'haertefallkommission-niedersachsen',
  'landesbeauftragter-migration',
];
const LOCAL = [SUANA, KARGAH, AWO, CARITAS, EXIL, IBIS, REFUGIUM, LAW_CLINIC, QUEER];
const POLICE_FIRST = ['110', '112'];
const AMBULANCE_FIRST = ['112', '110'];

const suicide: SuggestionCase[] = [
  ['nothing else known', { topics: ['health'] }],
  ['told without urgency', { topics: ['health'], urgency: 'normal' }],
  ['told as urgent', { topics: ['health'], urgency: 'urgent' }],
  ['as an emergency', { topics: ['health'], urgency: 'emergency' }],
  ['before a deportation', { topics: ['deportation'], urgency: 'urgent' }],
  ['after a refusal', { topics: ['asylum'] }],
  ['in Arabic', { topics: ['health'], lang: 'ar' }],
  ['in Tigrinya', { topics: ['health'], lang: 'ti' }],
  ['in Persian with place', { topics: ['health'], lang: 'fa', place: 'Region Hannover' }],
  ['of a young person', { topics: ['minors', 'health'], groups: ['young_people'] }],
  ['of a man', { topics: ['health'], groups: ['men'] }],
  ['without any topic', { topics: [] }],
].map(([what, need]) => ({
  what: `thoughts of suicide, ${what}`,
  need: { isSuicide: true, ...(need as Partial<Need>) },
  first: PASTORAL,
  emergency: ['112'],
  isEmergency: true,
}));

const violenceAgainstWomen: SuggestionCase[] = (
  [
    ['in German', { lang: 'de' }],
    ['in Ukrainian', { lang: 'uk' }],
    ['in Russian', { lang: 'ru' }],
    ['in English', { lang: 'en' }],
    ['in Arabic', { lang: 'ar' }],
    ['in Turkish', { lang: 'tr' }],
    ['in Amharic', { lang: 'am' }],
    ['in an unknown language', { lang: 'und' }],
    ['in Hannover', { place: 'Region Hannover' }],
    ['in Osnabrück', { place: 'Osnabrück' }],
    ['elsewhere in Germany', { place: 'Deutschland' }],
    ['as an emergency', { urgency: 'emergency' }],
    ['as an emergency in Arabic', { urgency: 'emergency', lang: 'ar' }],
    ['by her husband', { topics: ['violence', 'family'] }],
    ['while she is pregnant', { groups: ['women', 'pregnant'] }],
    ['with topics in another order', { topics: ['family', 'violence'] }],
  ] as [string, Partial<Need>][]
).map(([what, need]) => ({
  what: `violence against a woman, ${what}`,
  need: { topics: ['violence'], groups: ['women'], ...need },
  first: WOMEN,
  never: [MEN],
  emergency: POLICE_FIRST,
}));

const atNight = [
  {
    what: 'violence against a woman at night',
    need: { topics: ['violence'], groups: ['women'], urgency: 'emergency' },
    first: WOMEN,
    emergency: POLICE_FIRST,
  },
  {
    what: 'violence against a man at night: his line is closed, somebody else answers first',
    need: { topics: ['violence'], groups: ['men'], urgency: 'emergency' },
    first: PASTORAL,
    among: [MEN],
    never: [WOMEN],
    emergency: POLICE_FIRST,
  },
  {
    what: 'a child in danger at night: the line for children is closed',
    need: { topics: ['minors'], urgency: 'emergency' },
    first: PASTORAL,
    among: [CHILDREN],
    emergency: POLICE_FIRST,
  },
  {
    what: 'a beaten child at night',
    need: { topics: ['minors', 'violence'], groups: ['children'], urgency: 'emergency' },
    first: WOMEN,
    among: [CHILDREN],
    emergency: POLICE_FIRST,
  },
  {
    what: 'a medical emergency at night',
    need: { topics: ['health'], urgency: 'emergency' },
    first: MEDICAL,
    emergency: AMBULANCE_FIRST,
  },
  {
    what: 'a deportation in despair at night',
    need: { topics: ['deportation'], urgency: 'emergency' },
    first: PASTORAL,
    among: [COUNCIL],
    emergency: AMBULANCE_FIRST,
  },
  {
    what: 'the same in Arabic: somebody who speaks it answers',
    need: { topics: ['deportation'], urgency: 'emergency', lang: 'ar' },
    first: MUSLIM,
    among: [COUNCIL],
  },
  {
    what: 'suicide at night in Turkish',
    need: { topics: ['health'], isSuicide: true, lang: 'tr' },
    first: PASTORAL,
    among: [MUSLIM],
    emergency: ['112'],
  },
] satisfies SuggestionCase[];

const children: SuggestionCase[] = (
  [
    ['urgent', { topics: ['minors'], urgency: 'urgent' }, CHILDREN],
    ['violence, told by a child', { topics: ['violence'], groups: ['children'] }, CHILDREN],
    ['violence in the family', { topics: ['violence', 'family'], groups: ['children'] }, CHILDREN],
    ['violence against a youth', { topics: ['violence'], groups: ['young_people'] }, CHILDREN],
    ['an ill child without care', { topics: ['minors', 'health'], urgency: 'urgent' }, CHILDREN],
    ['urgent, in Persian', { topics: ['minors'], urgency: 'urgent', lang: 'fa' }, CHILDREN],
    ['urgent, in Hannover', { topics: ['minors'], urgency: 'urgent', place: 'Region Hannover' }, CHILDREN],
    ['a sad child', { topics: ['health'], groups: ['children'] }, CHILDREN],
    ['trouble of a child with the family', { topics: ['family'], groups: ['children'] }, CHILDREN],
  ] as [string, Partial<Need>, string][]
).map(([what, need, first]) => ({ what: `children: ${what}`, need, first }));

const groups: SuggestionCase[] = [
  {
    what: 'violence against a man',
    need: { topics: ['violence'], groups: ['men'] },
    first: MEN,
    never: [WOMEN, SUANA],
    emergency: POLICE_FIRST,
  },
  {
    what: 'violence against a man in Hannover',
    need: { topics: ['violence'], groups: ['men'], place: 'Region Hannover' },
    first: MEN,
    never: [WOMEN, SUANA, KOBRA],
  },
  {
    what: 'violence against a man, an emergency by day',
    need: { topics: ['violence'], groups: ['men'], urgency: 'emergency' },
    first: MEN,
    never: [WOMEN],
    isEmergency: true,
  },
  {
    what: 'violence, nobody said against whom',
    need: { topics: ['violence'] },
    first: WOMEN,
    among: [WEISSER_RING],
    never: [MEN],
  },
  {
    what: 'violence in a family, nobody said against whom',
    need: { topics: ['violence', 'family'] },
    first: WOMEN,
    among: [BISS],
    never: [MEN],
  },
  {
    what: 'violence in Turkish',
    need: { topics: ['violence'], lang: 'tr' },
    first: WOMEN,
    among: [FORCED_MARRIAGE],
    never: [MEN],
  },
  {
    what: 'a woman in trafficking',
    need: { topics: ['violence'], groups: ['trafficking', 'women'] },
    first: WOMEN,
    among: [KOBRA, KOK],
    never: [MEN],
  },
  {
    what: 'trafficking, the sex not known',
    need: { topics: ['violence', 'work'], groups: ['trafficking'] },
    first: KOK,
    never: [MEN],
  },
  {
    what: 'a man in trafficking',
    need: { topics: ['violence'], groups: ['trafficking', 'men'] },
    among: [KOK, MEN],
    never: [KOBRA, WOMEN],
  },
  {
    what: 'exploited at work',
    need: { topics: ['work'], groups: ['trafficking', 'workers'] },
    among: [KOK, WORKERS],
  },
  { what: 'wages not paid', need: { topics: ['work'], groups: ['workers'] }, first: WORKERS, never: [KOK] },
  {
    what: 'work, nothing said of exploitation',
    need: { topics: ['work'] },
    among: [COUNCIL, WORKERS],
    never: [KOK],
  },
  {
    what: 'a pregnant woman without insurance',
    need: { topics: ['health'], groups: ['pregnant'] },
    first: PREGNANT,
    never: [MEN],
  },
  {
    what: 'a pregnant woman and her family',
    need: { topics: ['family'], groups: ['pregnant'] },
    first: PREGNANT,
    never: [MEN, WOMEN],
  },
  {
    what: 'health, nobody said to be pregnant',
    need: { topics: ['health'] },
    first: TRAUMA,
    never: [PREGNANT, CHILDREN],
  },
  { what: 'a man who is ill', need: { topics: ['health'], groups: ['men'] }, never: [PREGNANT, WOMEN] },
  { what: 'parents at a loss', need: { topics: ['family'], groups: ['parents'] }, first: PARENTS },
  { what: 'family, nobody said to be parents', need: { topics: ['family'] }, never: [PARENTS, WOMEN, MEN] },
  {
    what: 'a queer person under threat in Hannover',
    need: { topics: ['violence'], groups: ['queer'], place: 'Region Hannover' },
    among: [QUEER],
    never: [MEN],
  },
  {
    what: 'violence in Hannover, nobody said to be queer',
    need: { topics: ['violence'], place: 'Region Hannover' },
    first: WOMEN,
    among: [SUANA],
    never: [QUEER],
  },
  {
    what: 'a family from Ukraine in Ukrainian',
    need: { topics: ['family'], lang: 'uk' },
    first: UKRAINE,
  },
  {
    what: 'health in Ukrainian',
    need: { topics: ['health'], lang: 'uk' },
    first: UKRAINE,
  },
  {
    what: 'a family from Ukraine that speaks Russian',
    need: { topics: ['family'], lang: 'ru', groups: ['ukraine'] },
    first: UKRAINE,
  },
  {
    what: 'a family that speaks Russian, not said to be from Ukraine',
    need: { topics: ['family'], lang: 'ru' },
    never: [UKRAINE],
  },
  { what: 'a family in German', need: { topics: ['family'] }, never: [UKRAINE] },
  {
    what: 'an apprentice of 19',
    need: { topics: ['education'], groups: ['young_people'] },
    first: YOUTH,
  },
  { what: 'a German course for whoever it is', need: { topics: ['education'] }, never: [YOUTH] },
  {
    what: 'an unaccompanied minor and the guardian',
    need: { topics: ['minors', 'asylum'] },
    first: COUNCIL,
    never: [PARENTS],
  },
  { what: 'minors, nothing urgent', need: { topics: ['minors'] }, among: [CHILDREN, COUNCIL] },
  {
    what: 'abused as a child',
    need: { topics: ['violence', 'minors'], groups: ['children'] },
    first: CHILDREN,
    among: ['hilfe-telefon-sexueller-missbrauch'],
  },
];

const topics: SuggestionCase[] = [
  { what: 'asylum in German', need: { topics: ['asylum'] }, first: COUNCIL, among: [MBE] },
  { what: 'asylum in English', need: { topics: ['asylum'], lang: 'en' }, first: COUNCIL, among: [PRO_ASYL] },
  { what: 'asylum in Arabic', need: { topics: ['asylum'], lang: 'ar' }, first: COUNCIL },
  { what: 'asylum in Persian', need: { topics: ['asylum'], lang: 'fa' }, first: COUNCIL },
  { what: 'asylum in Tigrinya', need: { topics: ['asylum'], lang: 'ti' }, first: COUNCIL },
  { what: 'asylum in Ukrainian', need: { topics: ['asylum'], lang: 'uk' }, first: 'handbook-germany' },
  { what: 'residence', need: { topics: ['residence'] }, first: COUNCIL, among: [HARDSHIP] },
  { what: 'residence in Arabic', need: { topics: ['residence'], lang: 'ar' }, first: 'mbeon' },
  { what: 'residence in Russian', need: { topics: ['residence'], lang: 'ru' }, first: 'mbeon' },
  {
    what: 'a deportation',
    need: { topics: ['deportation'] },
    first: COUNCIL,
    among: [HARDSHIP, PRO_ASYL],
  },
  {
    what: 'a deportation on Friday',
    need: { topics: ['deportation'], urgency: 'urgent' },
    first: COUNCIL,
    among: [HARDSHIP, PRO_ASYL],
    isEmergency: false,
  },
  {
    what: 'a deportation and residence',
    need: { topics: ['deportation', 'residence'] },
    first: COUNCIL,
    among: [HARDSHIP],
  },
  { what: 'family reunification in Arabic', need: { topics: ['family'], lang: 'ar' }, first: 'mbeon' },
  { what: 'work in Arabic', need: { topics: ['work'], lang: 'ar' }, first: 'mbeon' },
  {
    what: 'a diploma and work',
    need: { topics: ['work', 'education'] },
    first: 'hotline-arbeiten-leben-deutschland',
    among: [MBE],
  },
  {
    what: 'a German course',
    need: { topics: ['education'] },
    among: ['hotline-arbeiten-leben-deutschland', MBE],
  },
  { what: 'a German course in Arabic', need: { topics: ['education'], lang: 'ar' }, first: 'mbeon' },
  {
    what: 'housing',
    need: { topics: ['housing'] },
    among: [MBE, 'mbeon'],
    never: [BISS, 'antidiskriminierungsstelle-bund'],
  },
  { what: 'housing in Arabic', need: { topics: ['housing'], lang: 'ar' }, first: 'mbeon' },
  {
    what: 'homeless tonight',
    need: { topics: ['housing'], urgency: 'urgent' },
    among: [MBE],
    isEmergency: false,
  },
  {
    what: 'benefits',
    need: { topics: ['benefits'] },
    first: MBE,
    never: ['opferhilfe-niedersachsen'],
  },
  { what: 'trauma', need: { topics: ['health'] }, first: TRAUMA, among: [MEDICAL] },
  { what: 'trauma in Arabic', need: { topics: ['health'], lang: 'ar' }, first: MUSLIM, among: ['mbeon'] },
  { what: 'trauma in Turkish', need: { topics: ['health'], lang: 'tr' }, first: MUSLIM, among: [TRAUMA] },
  {
    what: 'health and asylum',
    need: { topics: ['health', 'asylum'] },
    never: [PREGNANT, CHILDREN],
    among: [TRAUMA],
  },
  {
    what: 'a medical emergency by day',
    need: { topics: ['health'], urgency: 'emergency' },
    first: MEDICAL,
    emergency: AMBULANCE_FIRST,
    isEmergency: true,
  },
  {
    what: 'an ill person who is refused treatment',
    need: { topics: ['health', 'benefits'], urgency: 'urgent' },
    isEmergency: false,
    never: [WOMEN, MEN, CHILDREN],
  },
  { what: 'something else', need: { topics: ['other'] }, first: COUNCIL, among: [MBE] },
  { what: 'something else in Arabic', need: { topics: ['other'], lang: 'ar' }, first: 'mbeon' },
  { what: 'no topic at all', need: { topics: [] }, first: COUNCIL, among: [MBE] },
  { what: 'no topic, unknown language', need: { topics: [], lang: 'und' }, first: COUNCIL },
  {
    what: 'discrimination at work',
    need: { topics: ['violence', 'work'] },
    among: ['antidiskriminierungsstelle-bund'],
  },
];

const places: SuggestionCase[] = (
  [
    ['asylum', 'Region Hannover', KARGAH],
    ['residence', 'Region Hannover', KARGAH],
    ['work', 'Region Hannover', KARGAH],
    ['housing', 'Region Hannover', AWO],
    ['asylum', 'Osnabrück', CARITAS],
    ['asylum', 'Landkreis Osnabrück', CARITAS],
    ['housing', 'Osnabrück', CARITAS],
    ['deportation', 'Oldenburg (Oldb)', IBIS],
    ['asylum', 'Landkreis Oldenburg', IBIS],
    ['health', 'Oldenburg (Oldb)', IBIS],
    ['housing', 'Oldenburg (Oldb)', 'stadt-oldenburg-zuwanderung'],
    ['asylum', 'Braunschweig', REFUGIUM],
    ['asylum', 'Landkreis Helmstedt', REFUGIUM],
    ['deportation', 'Landkreis Wolfenbüttel', REFUGIUM],
    ['asylum', 'Landkreis Göttingen', LAW_CLINIC],
    ['work', 'Landkreis Göttingen', 'bigs-goettingen-anerkennung'],
    ['education', 'Landkreis Northeim', 'bigs-goettingen-anerkennung'],
    ['work', 'Landkreis Goslar', 'bigs-goettingen-anerkennung'],
    ['housing', 'Landkreis Hildesheim', 'welcome-center-hildesheim'],
    ['health', 'Landkreis Hildesheim', 'diakonie-hildesheim-migration'],
    ['health', 'Landkreis Cuxhaven', 'cuxhaven-sozialpsychiatrischer-dienst'],
    ['asylum', 'Landkreis Lüchow-Dannenberg', 'bleiben-luechow'],
    ['housing', 'Landkreis Lüchow-Dannenberg', 'bleiben-luechow'],
    ['benefits', 'Landkreis Harburg', 'diakonie-hittfeld-winsen'],
    ['minors', 'Delmenhorst', 'diakonie-delmenhorst-jmd'],
    ['asylum', 'Landkreis Emsland', COUNCIL],
    ['asylum', 'Wolfsburg', COUNCIL],
    ['asylum', 'Niedersachsen', COUNCIL],
  ] as const
).map(([topic, place, first]) => ({
  what: `${topic} in ${place}`,
  need: { topics: [topic], place },
  first,
  never: LOCAL.filter((one) => one !== first && place !== 'Region Hannover' && !place.includes('Osnabrück')),
}));

const elsewhere: SuggestionCase[] = [
  {
    what: 'asylum elsewhere in Germany',
    need: { topics: ['asylum'], place: 'Deutschland' },
    among: [MBE, PRO_ASYL],
    never: [COUNCIL, ...LOCAL],
  },
  {
    what: 'violence elsewhere in Germany',
    need: { topics: ['violence'], place: 'Deutschland' },
    first: WOMEN,
    never: [BISS, FORCED_MARRIAGE, SUANA],
  },
  {
    what: 'health elsewhere in Germany',
    need: { topics: ['health'], place: 'Deutschland' },
    never: [TRAUMA, 'cuxhaven-sozialpsychiatrischer-dienst'],
  },
  {
    what: 'a deportation elsewhere in Germany',
    need: { topics: ['deportation'], place: 'Deutschland' },
    first: PRO_ASYL,
    never: [COUNCIL, HARDSHIP],
  },
  { what: 'asylum, place not known', need: { topics: ['asylum'] }, never: LOCAL },
  {
    what: 'housing, place not known',
    need: { topics: ['housing'] },
    never: [...LOCAL, 'hannover-koordinierungsstelle'],
  },
  {
    what: 'violence in Stade',
    need: { topics: ['violence'], place: 'Landkreis Stade' },
    first: WOMEN,
    among: ['opferhilfebuero-stade'],
  },
  {
    what: 'right-wing violence in Nienburg',
    need: { topics: ['violence'], place: 'Landkreis Nienburg/Weser' },
    among: ['betroffenenberatung-nordost'],
  },
  {
    what: 'a local office that speaks the language beats one that does not',
    need: { topics: ['asylum'], place: 'Braunschweig', lang: 'am' },
    first: REFUGIUM,
  },
  {
    what: 'violence in Hildesheim in Arabic',
    need: { topics: ['violence'], place: 'Landkreis Hildesheim', lang: 'ar' },
    among: [WOMEN, 'betroffenenberatung-sued'],
  },
  {
    what: 'Dari is Persian',
    need: { topics: ['asylum'], place: 'Braunschweig', lang: 'fa' },
    first: REFUGIUM,
  },
  {
    what: 'both sorts of Kurdish',
    need: { topics: ['violence'], groups: ['women'], lang: 'ckb' },
    first: WOMEN,
    among: [FORCED_MARRIAGE],
  },
];

export const CASES: readonly SuggestionCase[] = [
  ...suicide,
  ...violenceAgainstWomen,
  ...atNight.map((one) => ({ ...one, atNight: true, isEmergency: true })),
  ...children,
  ...groups,
  ...topics,
  ...places,
  ...elsewhere,
].map((one) => ({ ...one, never: [...(one.never ?? []), ...LISTED] }));
