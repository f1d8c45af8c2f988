/** Large places in the letters and spellings of other languages → the district. */
export const OTHER_SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Hanover: ['Region Hannover'],
  Hanovre: ['Region Hannover'],
  هانوفر: ['Region Hannover'],
  هانوور: ['Region Hannover'],
  هانۆڤەر: ['Region Hannover'],
  Ганновер: ['Region Hannover'],
  Гановер: ['Region Hannover'],
  Hanoveri: ['Region Hannover'],
  ሃኖቨር: ['Region Hannover'],
  ჰანოვერი: ['Region Hannover'],
  Brunswick: ['Braunschweig'],
  براونشفايغ: ['Braunschweig'],
  براونشوایگ: ['Braunschweig'],
  Брауншвейг: ['Braunschweig'],
  أولدنبورغ: ['Oldenburg (Oldb)'],
  اولدنبورگ: ['Oldenburg (Oldb)'],
  Ольденбург: ['Oldenburg (Oldb)'],
  أوسنابروك: ['Osnabrück'],
  اوسنابروک: ['Osnabrück'],
  Оснабрюк: ['Osnabrück'],
  فولفسبورغ: ['Wolfsburg'],
  ولفسبورگ: ['Wolfsburg'],
  Вольфсбург: ['Wolfsburg'],
  غوتينغن: ['Landkreis Göttingen'],
  گوتینگن: ['Landkreis Göttingen'],
  Гёттинген: ['Landkreis Göttingen'],
  Геттінген: ['Landkreis Göttingen'],
  هيلدسهايم: ['Landkreis Hildesheim'],
  هیلدسهایم: ['Landkreis Hildesheim'],
  Хильдесхайм: ['Landkreis Hildesheim'],
  Гільдесгайм: ['Landkreis Hildesheim'],
};

/** The other states and the largest cities there: elsewhere in Germany. */
export const OUTSIDE: readonly string[] = [
  'Baden-Württemberg', 'Bayern', 'Bavaria', 'Berlin', 'Brandenburg', 'Bremen', 'Bremerhaven', 'Hamburg', 'Hessen',
  'Mecklenburg-Vorpommern', 'Nordrhein-Westfalen', 'NRW', 'Rheinland-Pfalz', 'Saarland', 'Sachsen', 'Saxony',
  'Sachsen-Anhalt', 'Schleswig-Holstein', 'Thüringen', 'München', 'Munich', 'Köln', 'Cologne', 'Frankfurt',
  'Frankfurt am Main', 'Stuttgart', 'Düsseldorf', 'Dortmund', 'Essen', 'Leipzig', 'Dresden', 'Nürnberg', 'Duisburg',
  'Bochum', 'Wuppertal', 'Bielefeld', 'Bonn', 'Münster', 'Karlsruhe', 'Mannheim', 'Augsburg', 'Wiesbaden',
  'Gelsenkirchen', 'Mönchengladbach', 'Chemnitz', 'Kiel', 'Aachen', 'Halle', 'Magdeburg', 'Freiburg', 'Krefeld',
  'Lübeck', 'Mainz', 'Erfurt', 'Rostock', 'Kassel', 'Paderborn', 'Potsdam', 'Flensburg', 'Minden', 'Rheine',
]; // biome-ignore format: a list of names

/** First digits of postal codes that districts of Lower Saxony share with other states. */
export const SHARED_PREFIXES: readonly string[] = [
  '192', '214', '215', '287', '294', '343', '376', '384', '484', '485', '494', '495',
]; // biome-ignore format: one row
