import { addPage } from '../../src/comments/manage-pages.ts';
import { MINUTE } from '../../src/shared/clock.ts';
import { Client, firstAdmin } from './client.ts';
import { startTestServer, type TestServer } from './server.ts';

/** A server with invented comments, decisions and people, as it might look after four weeks. */
export interface FilledServer {
  server: TestServer;
  /** Receipts by what they show. */
  receipts: { waiting: string; urgent: string; emergency: string; arabic: string };
}

const HOUR = 60 * MINUTE;
const SECOND_PAGE = 'sprachkurse';

/** Decided long ago, a few each week. */
const DECIDED: readonly (readonly [name: string, text: string])[] = [
  ['Ute', 'Gut, dass der Kreis die Zahlen offenlegt. So kann man darüber reden.'],
  ['Hamid', 'Die Tabelle auf Seite drei des Berichts fehlt leider in der Druckfassung.'],
  ['', 'Mich hätte noch interessiert, was die Vermieter dazu sagen.'],
  ['Branka', 'Elf Angebote in der ersten Woche sind viel für ein Dorf.'],
  ['Jo', 'Der Bericht nennt die Kosten erst auf Seite zwölf.'],
  ['Lina', 'Schöner Artikel, danke an die Redaktion.'],
  ['Frank', 'Die Bürgermeisterin hat das im Rat gut erklärt.'],
];
const DECISIONS = ['approval', 'approval', 'rejection', 'approval', 'spam', 'approval', 'approval'] as const;

const PUBLISHED: readonly (readonly [name: string, text: string])[] = [
  [
    'Karin M.',
    'Danke für den Bericht. In unserer Gemeinde ist die Turnhalle seit März wieder Turnhalle, und die Familien wohnen gleich neben der Schule. Das sollte das Land allen Gemeinden bezahlen.',
  ],
  ['', 'Ich halte das Programm für zu teuer. Wer zahlt die Miete, wenn die Zuschüsse des Landes auslaufen?'],
  ['منى', 'مقال جيد. أتفق مع ما ورد في التقرير عن أهمية السكن للأطفال والمدرسة.'],
];

const PLEAS = {
  urgent:
    'Meine Freundin aus Syrien soll am Freitag abgeschoben werden. Wir haben heute den Brief bekommen. Was können wir noch tun? Bitte helfen Sie uns!',
  emergency:
    'Mein Mann schlägt mich jeden Tag, ich habe Angst um mein Leben und um die Kinder. Bitte helfen Sie mir sofort.',
  arabic: 'أنا لاجئ من سوريا، رفضوا طلبي ولا أعرف ماذا أفعل. أرجوكم ساعدوني، أحتاج إلى محامي.',
} as const;

/** Words that find the comment with personal details. */
export const WITH_DETAILS = 'gut erhaltene Möbel';

/** What waits when the pictures are taken, oldest first. */
const WAITING: readonly (readonly [hoursAgo: number, text: string, more: Record<string, string>])[] = [
  [30, 'Bei uns im Kreis gibt es das nicht. An wen kann man sich wenden, damit sich das ändert?', {}],
  [
    26,
    'Ein Vergleich mit anderen Bundesländern wäre gut. Die Quelle dafür gibt es ja schon.',
    { name: 'Jonas', email: 'jonas@example.org' },
  ],
  [
    21,
    `Unser Verein sammelt ${WITH_DETAILS} für die neuen Wohnungen. Abgeben kann man sie in der Lindenstraße 12, 30159 Hannover, oder nach Anruf unter 0511 1234567. Ich heiße Samira Haddad und freue mich über jede Hilfe.`,
    { name: 'Samira' },
  ],
  [
    8,
    'Спасибо за статью. В нашем городе программа работает уже второй год, и отчёт это подтверждает.',
    { name: 'Olena' },
  ],
  [5, 'Der Kreistag sollte die Zahlen jedes Jahr vorlegen.', { name: 'Jonas', email: 'jonas@example.org' }],
  [2, 'Typisch, dieses Pack bekommt alles umsonst. Haut doch ab!', {}],
  [1, 'Need real passport, visa or B1 certificate? WhatsApp +49 000 0000000 fast and cheap!!!', {}],
];

/** Writes comments as if they came earlier. */
interface Past {
  server: TestServer;
  /** Sets the server's clock back. */
  goTo(hoursAgo: number): void;
  /** @returns the receipt, once the comment is screened */
  write(hoursAgo: number, text: string, more?: Record<string, string>, page?: string): Promise<string>;
  karim: Client;
}

/**
 * Starts a server with comments that seem to have come over four weeks. People: Amina (admin), Lea (counsellor), Karim
 * (moderator), all with the password of `Client.accept`.
 */
export async function startFilledServer(scope: Parameters<typeof startTestServer>[0]): Promise<FilledServer> {
  let ago = 0;
  const server = await startTestServer(scope, {
    env: { PUBLIC_URL: '', PORT: '3977' },
    overrides: { clock: () => Date.now() - ago },
  });
  const visitor = new Client(server);
  const admin = await firstAdmin(server);
  const karim = await admin.colleague(server, 'moderator', 'Karim');
  await admin.colleague(server, 'counsellor', 'Lea');
  const past: Past = {
    server,
    karim,
    goTo(hoursAgo) {
      ago = hoursAgo * HOUR;
    },
    async write(hoursAgo, text, more = {}, page = 'demo') {
      past.goTo(hoursAgo);
      const receipt = await visitor.submit(text, more, page);
      await visitor.stateOf(receipt);
      return receipt;
    },
  };
  await writeDecided(past);
  await writeThread(past);
  const receipts = {
    urgent: await past.write(3, PLEAS.urgent),
    emergency: await past.write(3, PLEAS.emergency),
    arabic: await past.write(3, PLEAS.arabic),
    waiting: await writeWaiting(past),
  };
  past.goTo(0);
  return { server, receipts };
}

async function writeDecided({ server, karim, goTo, write }: Past): Promise<void> {
  await addPage(server.deps, {
    key: SECOND_PAGE,
    title: 'Sprachkurse am Abend: Wer sie braucht und wer sie bekommt',
    url: 'https://example.org/sprachkurse',
    lang: 'de',
  });
  for (const [at, [name, text]] of DECIDED.entries()) {
    const hoursAgo = 24 * (26 - 3 * at);
    await write(hoursAgo, text, { name }, SECOND_PAGE);
    goTo(hoursAgo - 3 - at);
    const reason: Record<string, string> = DECISIONS[at] === 'rejection' ? { reason: 'off_topic' } : {};
    await karim.decide(text, DECISIONS[at] ?? 'approval', reason);
  }
}

async function writeThread({ karim, write }: Past): Promise<void> {
  for (const [at, [name, text]] of PUBLISHED.entries()) {
    await write(60 - at, text, { name });
    await karim.decide(text.slice(0, 20), 'approval');
  }
  const thread = (await (await karim.get('/api/v1/pages/demo/comments')).json()) as {
    comments: { id: string }[];
  };
  const inReplyTo = thread.comments[0]?.id ?? '';
  await write(50, 'Bei uns genauso! Und die Kinder kommen pünktlich.', { name: 'Herr Öztürk', inReplyTo });
  await karim.decide('pünktlich', 'approval');
}

/** @returns the receipt of one that waits */
async function writeWaiting({ karim, goTo, write }: Past): Promise<string> {
  let receipt = '';
  for (const [hoursAgo, text, more] of WAITING) receipt = await write(hoursAgo, text, more);
  goTo(0.5);
  const { id } = await karim.pending('jedes Jahr');
  const csrf = await karim.csrf();
  await karim.post(`/desk/comments/${id}/notes`, { csrf, note: 'Steht so schon im Bericht.' });
  return receipt;
}
