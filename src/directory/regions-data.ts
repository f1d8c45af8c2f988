/** The 45 districts and independent cities of Lower Saxony since 1 November 2016, in the order of their official keys. */
export interface Region {
  /** As the directory names it. */
  name: string;
  isCity: boolean;
  otherNames: readonly string[];
  towns: readonly string[];
  /** The first three digits of its postal codes; other districts, or other states, may share them. */
  postalPrefixes: readonly string[];
}

export const REGIONS: readonly Region[] = [
  { name: 'Braunschweig', isCity: true, otherNames: ['Stadt Braunschweig'], towns: ['Braunschweig'], postalPrefixes: ['380', '381'] },
  { name: 'Salzgitter', isCity: true, otherNames: ['Stadt Salzgitter'], towns: ['Salzgitter-Lebenstedt', 'Salzgitter-Bad'], postalPrefixes: ['382'] },
  { name: 'Wolfsburg', isCity: true, otherNames: ['Stadt Wolfsburg'], towns: ['Wolfsburg'], postalPrefixes: ['384'] },
  { name: 'Landkreis Gifhorn', isCity: false, otherNames: ['Gifhorn'], towns: ['Gifhorn', 'Wittingen', 'Meinersen', 'Wesendorf'], postalPrefixes: ['293', '381', '384', '385'] },
  { name: 'Landkreis Goslar', isCity: false, otherNames: ['Goslar'], towns: ['Goslar', 'Bad Harzburg', 'Seesen', 'Clausthal-Zellerfeld', 'Langelsheim', 'Braunlage'], postalPrefixes: ['374', '386', '387'] },
  { name: 'Landkreis Helmstedt', isCity: false, otherNames: ['Helmstedt'], towns: ['Helmstedt', 'Schöningen', 'Königslutter am Elm', 'Lehre'], postalPrefixes: ['381', '383', '384'] },
  { name: 'Landkreis Northeim', isCity: false, otherNames: ['Northeim'], towns: ['Northeim', 'Einbeck', 'Uslar', 'Bad Gandersheim', 'Moringen'], postalPrefixes: ['371', '375'] },
  { name: 'Landkreis Peine', isCity: false, otherNames: ['Peine'], towns: ['Peine', 'Ilsede', 'Vechelde', 'Edemissen', 'Hohenhameln', 'Lengede', 'Wendeburg'], postalPrefixes: ['312', '381', '382'] },
  { name: 'Landkreis Wolfenbüttel', isCity: false, otherNames: ['Wolfenbüttel'], towns: ['Wolfenbüttel', 'Cremlingen', 'Schladen-Werla', 'Baddeckenstedt'], postalPrefixes: ['381', '382', '383'] },
  { name: 'Landkreis Göttingen', isCity: false, otherNames: ['Göttingen'], towns: ['Göttingen', 'Hann. Münden', 'Duderstadt', 'Osterode am Harz', 'Herzberg am Harz', 'Friedland', 'Bad Lauterberg im Harz'], postalPrefixes: ['343', '370', '371', '374', '375'] },
  { name: 'Region Hannover', isCity: false, otherNames: ['Hannover', 'Landeshauptstadt Hannover'], towns: ['Hannover', 'Garbsen', 'Langenhagen', 'Laatzen', 'Lehrte', 'Burgdorf', 'Wunstorf', 'Neustadt am Rübenberge', 'Barsinghausen', 'Seelze', 'Springe', 'Burgwedel', 'Ronnenberg', 'Sehnde', 'Isernhagen', 'Wedemark', 'Hemmingen', 'Gehrden', 'Pattensen', 'Uetze', 'Wennigsen (Deister)'], postalPrefixes: ['301', '304', '305', '306', '308', '309', '312', '313', '315', '318'] },
  { name: 'Landkreis Diepholz', isCity: false, otherNames: ['Diepholz'], towns: ['Diepholz', 'Syke', 'Sulingen', 'Stuhr', 'Weyhe', 'Bassum', 'Twistringen'], postalPrefixes: ['272', '273', '288', '493', '494'] },
  { name: 'Landkreis Hameln-Pyrmont', isCity: false, otherNames: ['Hameln-Pyrmont'], towns: ['Hameln', 'Bad Pyrmont', 'Bad Münder am Deister', 'Hessisch Oldendorf', 'Salzhemmendorf', 'Emmerthal'], postalPrefixes: ['310', '317', '318'] },
  { name: 'Landkreis Hildesheim', isCity: false, otherNames: ['Hildesheim'], towns: ['Hildesheim', 'Sarstedt', 'Alfeld (Leine)', 'Bad Salzdetfurth', 'Elze', 'Bockenem', 'Nordstemmen'], postalPrefixes: ['310', '311'] },
  { name: 'Landkreis Holzminden', isCity: false, otherNames: ['Holzminden'], towns: ['Holzminden', 'Stadtoldendorf', 'Bodenwerder', 'Bevern', 'Delligsen'], postalPrefixes: ['310', '318', '376'] },
  { name: 'Landkreis Nienburg/Weser', isCity: false, otherNames: ['Landkreis Nienburg (Weser)', 'Nienburg'], towns: ['Nienburg/Weser', 'Stolzenau', 'Hoya/Weser', 'Rehburg-Loccum', 'Uchte', 'Steimbke'], postalPrefixes: ['273', '315', '316'] },
  { name: 'Landkreis Schaumburg', isCity: false, otherNames: ['Schaumburg'], towns: ['Stadthagen', 'Rinteln', 'Bückeburg', 'Bad Nenndorf', 'Obernkirchen', 'Rodenberg'], postalPrefixes: ['315', '316', '317', '318'] },
  { name: 'Landkreis Celle', isCity: false, otherNames: ['Celle'], towns: ['Celle', 'Bergen', 'Hambühren', 'Winsen (Aller)', 'Faßberg'], postalPrefixes: ['292', '293'] },
  { name: 'Landkreis Cuxhaven', isCity: false, otherNames: ['Cuxhaven'], towns: ['Cuxhaven', 'Geestland', 'Schiffdorf', 'Loxstedt', 'Hemmoor', 'Hagen im Bremischen', 'Cadenberge'], postalPrefixes: ['217', '274', '276'] },
  { name: 'Landkreis Harburg', isCity: false, otherNames: ['Harburg'], towns: ['Winsen (Luhe)', 'Buchholz in der Nordheide', 'Seevetal', 'Neu Wulmstorf', 'Tostedt', 'Rosengarten'], postalPrefixes: ['212', '213', '214', '216'] },
  { name: 'Landkreis Lüchow-Dannenberg', isCity: false, otherNames: ['Lüchow-Dannenberg', 'Wendland'], towns: ['Lüchow (Wendland)', 'Dannenberg (Elbe)', 'Hitzacker (Elbe)', 'Wustrow (Wendland)', 'Gartow'], postalPrefixes: ['294'] },
  { name: 'Landkreis Lüneburg', isCity: false, otherNames: ['Lüneburg'], towns: ['Lüneburg', 'Adendorf', 'Bleckede', 'Bardowick', 'Amt Neuhaus'], postalPrefixes: ['192', '213', '214', '215'] },
  { name: 'Landkreis Osterholz', isCity: false, otherNames: ['Osterholz'], towns: ['Osterholz-Scharmbeck', 'Lilienthal', 'Ritterhude', 'Schwanewede', 'Worpswede', 'Grasberg'], postalPrefixes: ['277', '287', '288'] },
  { name: 'Landkreis Rotenburg (Wümme)', isCity: false, otherNames: ['Rotenburg'], towns: ['Rotenburg (Wümme)', 'Bremervörde', 'Zeven', 'Visselhövede', 'Scheeßel', 'Sittensen'], postalPrefixes: ['273', '274'] },
  { name: 'Landkreis Heidekreis', isCity: false, otherNames: ['Heidekreis', 'Landkreis Soltau-Fallingbostel'], towns: ['Soltau', 'Bad Fallingbostel', 'Walsrode', 'Munster', 'Schneverdingen', 'Bispingen'], postalPrefixes: ['273', '296'] },
  { name: 'Landkreis Stade', isCity: false, otherNames: ['Stade'], towns: ['Stade', 'Buxtehude', 'Jork', 'Harsefeld', 'Drochtersen'], postalPrefixes: ['216', '217', '274'] },
  { name: 'Landkreis Uelzen', isCity: false, otherNames: ['Uelzen'], towns: ['Uelzen', 'Bad Bevensen', 'Bienenbüttel', 'Ebstorf', 'Bad Bodenteich'], postalPrefixes: ['293', '295'] },
  { name: 'Landkreis Verden', isCity: false, otherNames: ['Verden'], towns: ['Verden (Aller)', 'Achim', 'Oyten', 'Langwedel', 'Ottersberg', 'Dörverden'], postalPrefixes: ['272', '273', '288'] },
  { name: 'Delmenhorst', isCity: true, otherNames: ['Stadt Delmenhorst'], towns: ['Delmenhorst'], postalPrefixes: ['277'] },
  { name: 'Emden', isCity: true, otherNames: ['Stadt Emden'], towns: ['Emden'], postalPrefixes: ['267'] },
  { name: 'Oldenburg (Oldb)', isCity: true, otherNames: ['Stadt Oldenburg', 'Oldenburg (Oldenburg)'], towns: ['Oldenburg'], postalPrefixes: ['261'] },
  { name: 'Osnabrück', isCity: true, otherNames: ['Stadt Osnabrück'], towns: ['Osnabrück'], postalPrefixes: ['490'] },
  { name: 'Wilhelmshaven', isCity: true, otherNames: ['Stadt Wilhelmshaven'], towns: ['Wilhelmshaven'], postalPrefixes: ['263'] },
  { name: 'Landkreis Ammerland', isCity: false, otherNames: ['Ammerland'], towns: ['Westerstede', 'Bad Zwischenahn', 'Rastede', 'Edewecht', 'Apen', 'Wiefelstede'], postalPrefixes: ['261', '262', '266'] },
  { name: 'Landkreis Aurich', isCity: false, otherNames: ['Aurich'], towns: ['Aurich', 'Norden', 'Wiesmoor', 'Großefehn', 'Südbrookmerland', 'Norderney'], postalPrefixes: ['265', '266', '267'] },
  { name: 'Landkreis Cloppenburg', isCity: false, otherNames: ['Cloppenburg'], towns: ['Cloppenburg', 'Friesoythe', 'Löningen', 'Garrel', 'Emstek', 'Saterland'], postalPrefixes: ['261', '262', '266', '496'] },
  { name: 'Landkreis Emsland', isCity: false, otherNames: ['Emsland'], towns: ['Meppen', 'Lingen (Ems)', 'Papenburg', 'Haren (Ems)', 'Haselünne', 'Sögel'], postalPrefixes: ['268', '269', '484', '497', '498'] },
  { name: 'Landkreis Friesland', isCity: false, otherNames: ['Friesland'], towns: ['Jever', 'Varel', 'Schortens', 'Zetel', 'Sande', 'Wangerland'], postalPrefixes: ['263', '264'] },
  { name: 'Landkreis Grafschaft Bentheim', isCity: false, otherNames: ['Grafschaft Bentheim'], towns: ['Nordhorn', 'Bad Bentheim', 'Schüttorf', 'Neuenhaus', 'Emlichheim'], postalPrefixes: ['484', '485', '498'] },
  { name: 'Landkreis Leer', isCity: false, otherNames: ['Leer'], towns: ['Leer (Ostfriesland)', 'Weener', 'Moormerland', 'Rhauderfehn', 'Borkum', 'Westoverledingen'], postalPrefixes: ['266', '267', '268'] },
  { name: 'Landkreis Oldenburg', isCity: false, otherNames: [], towns: ['Wildeshausen', 'Ganderkesee', 'Hude (Oldb)', 'Wardenburg', 'Hatten', 'Großenkneten'], postalPrefixes: ['261', '262', '272', '277', '278'] },
  { name: 'Landkreis Osnabrück', isCity: false, otherNames: [], towns: ['Georgsmarienhütte', 'Melle', 'Bramsche', 'Bersenbrück', 'Quakenbrück', 'Wallenhorst', 'Bad Iburg'], postalPrefixes: ['491', '492', '493', '495', '496'] },
  { name: 'Landkreis Vechta', isCity: false, otherNames: ['Vechta'], towns: ['Vechta', 'Lohne (Oldenburg)', 'Damme', 'Dinklage', 'Goldenstedt'], postalPrefixes: ['493', '494'] },
  { name: 'Landkreis Wesermarsch', isCity: false, otherNames: ['Wesermarsch'], towns: ['Brake (Unterweser)', 'Nordenham', 'Elsfleth', 'Lemwerder', 'Berne'], postalPrefixes: ['263', '269', '278'] },
  { name: 'Landkreis Wittmund', isCity: false, otherNames: ['Wittmund'], towns: ['Wittmund', 'Esens', 'Friedeburg', 'Holtriem'], postalPrefixes: ['264', '265'] },
];
