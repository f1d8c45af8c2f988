/**
 * `npm run screenshots`: takes pictures of every page into docs/images (the README's) or, with a folder as argument, a
 * set for review: desktop, 360 pixels wide, right to left, dark.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser, openPage } from './support/browser.ts';
import { Client, firstAdmin } from './support/client.ts';
import { startTestServer } from './support/server.ts';

const cleanUps: (() => unknown)[] = [];
const scope = { after: (cleanUp: unknown) => void cleanUps.push(cleanUp as () => unknown) };
const folder = process.argv[2] ?? join(import.meta.dirname, '../docs/images');
mkdirSync(folder, { recursive: true });
const dataDir = mkdtempSync(join(tmpdir(), 'wegweiser-screenshots-'));
cleanUps.push(() => rmSync(dataDir, { recursive: true }));

const server = await startTestServer(scope as never, { dataDir, env: { PUBLIC_URL: '', PORT: '3977' } });
const visitor = new Client(server);
const admin = await firstAdmin(server);

const GENERAL = [
  [
    'Karin M.',
    'Danke für den Bericht. In unserer Gemeinde ist die Turnhalle seit März wieder Turnhalle, und die Familien wohnen gleich neben der Schule. Das sollte das Land allen Gemeinden bezahlen.',
  ],
  ['', 'Ich halte das Programm für zu teuer. Wer zahlt die Miete, wenn die Zuschüsse des Landes auslaufen?'],
  ['منى', 'مقال جيد. أتفق مع ما ورد في التقرير عن أهمية السكن للأطفال والمدرسة.'],
  [
    'Jonas',
    'Interessant wäre ein Vergleich mit anderen Bundesländern. Quelle: <a href="https://example.org/bericht">Bericht 2025</a>',
  ],
] as const;
const PLEAS = [
  'Meine Freundin aus Syrien soll am Freitag abgeschoben werden. Wir haben heute den Brief bekommen. Was können wir noch tun? Bitte helfen Sie uns!',
  'Mein Mann schlägt mich jeden Tag, ich habe Angst um mein Leben und um die Kinder. Bitte helfen Sie mir sofort.',
  'أنا لاجئ من سوريا، رفضوا طلبي ولا أعرف ماذا أفعل. أرجوكم ساعدوني، أحتاج إلى محامي.',
];
for (const [name, text] of GENERAL) await visitor.stateOf(await visitor.submit(text, { name }));
const receipts: string[] = [];
for (const text of PLEAS) {
  const receipt = await visitor.submit(text);
  await visitor.stateOf(receipt);
  receipts.push(receipt);
}
for (const words of ['Turnhalle', 'zu teuer', 'مقال']) {
  await admin.decide(words, 'approval').catch(() => process.stderr.write(`not in the queue: ${words}\n`));
}
const thread = (await (await visitor.get('/api/v1/pages/demo/comments')).json()) as {
  comments: { id: string }[];
};
const replyTo = thread.comments[0]?.id ?? '';
await visitor.stateOf(
  await visitor.submit('Bei uns genauso! Und die Kinder kommen pünktlich.', {
    name: 'Herr Öztürk',
    inReplyTo: replyTo,
  }),
);
await admin.decide('pünktlich', 'approval').catch(() => undefined);
const waiting = await visitor.submit(
  'Ein Vorschlag für die nächste Sitzung: Man könnte die Busfahrzeiten mit den Sprachkursen abstimmen.',
  { name: 'Elif' },
);
await visitor.stateOf(waiting);
await visitor.stateOf(
  await visitor.submit(
    'Need real passport, visa or B1 certificate? WhatsApp +49 000 0000000 fast and cheap!!!',
  ),
);

const browser = await openBrowser(scope as never);
const sizes = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
} as const;
const PAGES: Record<string, string> = {
  thread: '/demo',
  receipt: waiting,
  'receipt-urgent': receipts[0] ?? '',
  'receipt-emergency': receipts[1] ?? '',
  'receipt-arabic': receipts[2] ?? '',
  contacts: '/contacts',
  home: '/',
  missing: '/pages/nothing',
  'sign-in': '/desk/sign-in',
};
const DESK_PAGES: Record<string, string> = {
  moderation: '/desk/moderation',
  referrals: '/desk/referrals',
  people: '/desk/people',
};

const shoot = (page: Page, name: string, size: string) =>
  page.screenshot({ path: join(folder, `${name}-${size}.png`), fullPage: name !== 'contacts' });

for (const [size, options] of Object.entries(sizes)) {
  const page = await openPage(browser, options);
  for (const [name, path] of Object.entries(PAGES)) {
    await page.goto(server.url.replace('127.0.0.1', 'localhost') + path);
    await shoot(page, name, size);
  }
  await page.goto(`${server.config.publicUrl}/demo`);
  await page.fill('#email', 'keine-adresse');
  await page.click('button.primary');
  await shoot(page, 'thread-errors', size);
  await page.goto(`${server.config.publicUrl}/desk/sign-in`);
  await page.fill('#email', 'amina@example.org');
  await page.fill('#password', 'drei gelbe Boote im Nebel');
  await page.click('button.primary');
  for (const [name, path] of Object.entries(DESK_PAGES)) {
    await page.goto(server.config.publicUrl + path);
    await shoot(page, name, size);
  }
  await page.goto(`${server.config.publicUrl}/desk/moderation`);
  await page.click('.card .meta a');
  await shoot(page, 'history', size);
  await page.context().close();
}
for (const cleanUp of cleanUps.reverse()) await cleanUp();
