import { ofKind } from './case.ts';

/** Names and what is no name; more languages in cases-languages.ts. */
export const NAME_CASES = ofKind('name', [
  ['Guten Tag, ich heiße Ahmad Rahimi und komme aus Kabul.', 'Ahmad Rahimi'],
  ['hallo ich heisse ahmad und suche arbeit', 'ahmad'],
  ['Mein Name ist Hannelore Petri, ich war selbst in großer Not.', 'Hannelore Petri'],
  ['MEIN NAME IST AHMAD RAHIMI UND ICH WARTE', 'AHMAD RAHIMI'],
  ['Hallo, ich bin die Samira aus Celle.', 'Samira'],
  ['Mein Sohn heißt Osama, er ist fünf.', 'Osama'],
  ['ich bin Mahmud von Hasaka,ich habe subsidiären Schutz', 'Mahmud von Hasaka'],
  ['My name is John Kamara, I live in Hildesheim.', 'John Kamara'],
  ['They told my brother Hassan nothing.', 'Hassan'],
  ["Je m'appelle Aminata Diallo et je viens de Guinée.", 'Aminata Diallo'],
  ['Name: Olena Kowalenko, seit März hier', 'Olena Kowalenko'],
  ['Mein Name ist J. Müller-Lüdenscheidt.', 'J. Müller-Lüdenscheidt'],
  ['Ich heiße das gut, das heißt Geduld haben, das heißt Warten.'],
  ['Ich bin die Mutter von zwei Kindern, ich bin der Meinung, ich bin die Letzte.'],
  ['Mein Name ist hier nicht wichtig, mein Name ist egal.'],
  ['Viele Grüße, Sabine Meyer'],
  ['I am Syrian and I am from Aleppo. I am Muslim.'],
  ['Das Gesetz heißt Chancen-Aufenthaltsrecht, wie heißt das Amt?'],
  ['Je suis Français et je suis contre.'],
  ['Bitte meinen Namen löschen, mein Name steht da.'],
  ['Adım adım ilerledik, ilk adım atıldı.'],
]);
