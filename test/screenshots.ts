/**
 * `npm run screenshots`: takes the pictures of the README and of the guides for moderators anew into docs/images or,
 * with a folder as argument, a set of every page for review: desktop, 360 pixels wide, right to left, dark.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openBrowser, openPage } from './support/browser.ts';
import { startFilledServer, WITH_DETAILS } from './support/filled-server.ts';

const cleanUps: (() => unknown)[] = [];
const scope = { after: (cleanUp: unknown) => void cleanUps.push(cleanUp as () => unknown) } as never;
const reviewFolder = process.argv[2];
const folder = reviewFolder ?? join(import.meta.dirname, '../docs/images');
mkdirSync(folder, { recursive: true });
const { server, receipts } = await startFilledServer(scope);
const browser = await openBrowser(scope);

async function visit(options: BrowserContextOptions): Promise<Page> {
  return openPage(browser, { baseURL: server.config.publicUrl, ...options });
}

/** A page at the queue, signed in as this person. */
async function atDesk(name: string, options: BrowserContextOptions): Promise<Page> {
  const page = await visit(options);
  await page.goto('/desk/sign-in');
  await page.fill('#email', `${name}@example.org`);
  await page.fill('#password', 'drei gelbe Boote im Nebel');
  await page.click('button.primary');
  await page.getByRole('heading', { level: 1, name: /Moderation/ }).waitFor();
  return page;
}

const save = (page: Page | Locator, name: string) => page.screenshot({ path: join(folder, `${name}.png`) });
const waiting = (page: Page, words: string) => page.locator('.waiting', { hasText: words });

/** The comments of a page and the beginning of the form. */
async function shootThread(): Promise<void> {
  const page = await visit({ viewport: { width: 800, height: 1325 } });
  await page.goto('/pages/demo');
  await page.evaluate(() => document.getElementById('comments')?.scrollIntoView());
  await save(page, 'thread-desktop');
  await page.context().close();
}

/** Requests that are being written, in the order of what the pictures show. */
const HINTS = {
  calm: 'Ich habe seit sechs Jahren eine Duldung und darf nicht arbeiten. Bitte helfen Sie mir, ich weiß nicht weiter.',
  emergency: 'Mein Mann schlägt mich jeden Tag, ich habe Angst um mein Leben. Bitte helfen Sie mir sofort.',
  arabic: 'أنا لاجئ من سوريا، رفضوا طلبي ولا أعرف ماذا أفعل. أرجوكم ساعدوني، أحتاج إلى محامي.',
} as const;

async function writeForHint(page: Page, text: string): Promise<void> {
  await page.fill('#text', text);
  await page.locator('#counsel-hint.is-open').waitFor();
  await page.waitForTimeout(700);
  await page.evaluate(() => document.getElementById('form')?.scrollIntoView());
}

/** The form while somebody writes a request. */
async function shootHint(): Promise<void> {
  const page = await visit({ viewport: { width: 800, height: 1150 } });
  await page.goto('/pages/demo');
  await writeForHint(page, HINTS.calm);
  await save(page, 'hint-desktop');
  await page.context().close();
}

/** The counsellors' queue and the page of a case. */
async function shootReferrals(): Promise<void> {
  const lea = await atDesk('lea', { viewport: { width: 1000, height: 1080 } });
  await lea.goto('/desk/referrals');
  await save(lea, 'referrals-queue');
  await openCase(lea, 'Arabisch');
  await save(lea, 'referrals-case');
  await lea.context().close();
}

async function openCase(page: Page, words: string): Promise<void> {
  await page.goto('/desk/referrals');
  await page.locator('.waiting', { hasText: words }).getByRole('link').click();
  await page.locator('.case-open').waitFor();
}

/** The desk as a moderator has it while a counsellor reads another comment. */
async function shootDesk(): Promise<void> {
  const size = { viewport: { width: 1000, height: 1080 } };
  const lea = await atDesk('lea', size);
  await waiting(lea, 'Vergleich').getByRole('link').click();
  await lea.locator('.opened', { hasText: 'Vergleich' }).waitFor();
  const karim = await atDesk('karim', size);
  await waiting(karim, 'Lea hat das').waitFor();
  await save(karim, 'moderating-queue');
  await waiting(karim, WITH_DETAILS).getByRole('link').click();
  const details = karim.locator('.opened', { hasText: WITH_DETAILS });
  await details.locator('input[name="blackOut"]').first().check();
  await karim.evaluate(() => scrollTo(0, 0));
  await save(karim, 'moderation-desktop');
  await save(details, 'moderating-details');
  await karim.goto('/desk/moderation?part=late');
  await save(karim.locator('main section'), 'moderating-hidden');
}

const SIZES: Readonly<Record<string, BrowserContextOptions>> = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
};
const VISITOR_PAGES: Readonly<Record<string, string>> = {
  thread: '/pages/demo',
  receipt: receipts.waiting,
  'receipt-urgent': receipts.urgent,
  'receipt-emergency': receipts.emergency,
  'receipt-arabic': receipts.arabic,
  'receipt-tigrinya': `${receipts.urgent}?lang=ti`,
  'receipt-general': `${receipts.urgent}/general`,
  contacts: '/contacts',
  embedding: '/docs/embed',
  home: '/',
  missing: '/pages/nothing',
  'sign-in': '/desk/sign-in',
};
const DESK_PAGES: Readonly<Record<string, string>> = {
  moderation: '/desk/moderation',
  'moderation-late': '/desk/moderation?part=late',
  'moderation-filtered': '/desk/moderation?lang=de&order=newest',
  'moderation-empty': '/desk/moderation?age=week',
  shortcuts: '/desk/shortcuts',
  referrals: '/desk/referrals',
  'reading-log': '/desk/reading-log',
  erasures: '/desk/erasures',
  directory: '/desk/directory',
  'directory-new': '/desk/directory/new',
  'mail-templates': '/desk/settings/mail-templates',
  'mail-template': '/desk/settings/mail-templates/ar',
  'directory-exchange': '/desk/directory/exchange',
  insights: '/desk/insights',
  people: '/desk/people',
  notifications: '/desk/notifications',
  settings: '/desk/settings',
  'settings-texts': '/desk/settings/notice',
  'settings-pages': '/desk/settings/pages',
  'settings-page': '/desk/settings/pages/demo',
  'settings-reasons': '/desk/settings/reasons',
  'settings-reason': '/desk/settings/reasons/off_topic',
  account: '/desk/account',
  'second-factor': '/desk/second-factor',
};

/** A file with a line that is refused, one that changes an entry, and a new one. */
const DIRECTORY_FILE = `organization,name,description_de,phones,areas
Beispielverein e.V.,Sprechstunde,Berät zu Asyl und Aufenthalt.,zwölf,Atlantis
Flüchtlingsrat Niedersachsen e.V.,Fachberatung und Unterstützung,Berät zu Asyl und Aufenthalt.,0511 98246030,Niedersachsen
Beispielverein e.V.,Sozialberatung,Berät zu Wohnung und Arbeit.,0511 123456,Region Hannover
`;

const review = (page: Page, name: string, size: string) =>
  page.screenshot({ path: join(folder, `${name}-${size}.png`), fullPage: name !== 'contacts' });

async function reviewVisitorPages(size: string): Promise<void> {
  const page = await visit(SIZES[size] ?? {});
  for (const [name, path] of Object.entries(VISITOR_PAGES)) {
    await page.goto(path);
    await review(page, name, size);
  }
  for (const lang of ['de', 'ar']) {
    await page.goto(`/demo?lang=${lang}`);
    await page.locator('wegweiser-comments').scrollIntoViewIfNeeded();
    await page.locator('wegweiser-comments form').waitFor();
    await review(page, `demo-${lang}`, size);
  }
  await page.goto('/pages/demo');
  await page.fill('#email', 'keine-adresse');
  await page.click('button.primary');
  await review(page, 'thread-errors', size);
  for (const [name, text] of Object.entries(HINTS)) {
    await page.goto('/pages/demo');
    await writeForHint(page, text);
    await save(page, `hint-${name}-${size}`);
  }
  await page.goto('/contacts');
  await page.check('input[name="topic"][value="residence"]');
  await page.fill('#place', '31134');
  await page.click('main form button.primary');
  await page.locator('.results .contact').first().waitFor();
  await review(page, 'contacts-found', size);
  await page.context().close();
}

async function reviewCase(page: Page, size: string): Promise<void> {
  await openCase(page, 'Arabisch');
  await review(page, 'case', size);
  await page.goto('/desk/directory');
  await page.locator('.line-text a').first().click();
  await page.locator('.directory form').first().waitFor();
  await review(page, 'directory-entry', size);
}

async function reviewDesk(size: string): Promise<void> {
  const page = await atDesk('amina', SIZES[size] ?? {});
  for (const [name, path] of Object.entries(DESK_PAGES)) {
    await page.goto(path);
    await review(page, name, size);
  }
  await page.goto('/desk/directory/exchange');
  await page.setInputFiles('#file', {
    name: 'a.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(DIRECTORY_FILE),
  });
  await page.click('main button.primary');
  await page.getByText('abgelehnt').first().waitFor();
  await review(page, 'directory-plan', size);
  await page.goto('/desk/search');
  await review(page, 'search', size);
  await page.fill('input[name="words"]', 'kreis');
  await page.keyboard.press('Enter');
  await page
    .getByText(/gefunden/)
    .first()
    .waitFor();
  await review(page, 'search-found', size);
  await page.goto('/desk/moderation');
  await waiting(page, WITH_DETAILS).getByRole('link').click();
  const opened = page.locator('.opened', { hasText: WITH_DETAILS });
  await opened.waitFor();
  await review(page, 'details', size);
  await opened.getByRole('button', { name: /^Veröffentlichen/ }).click();
  await page.getByRole('alert').waitFor();
  await review(page, 'details-ask', size);
  await page.goto('/desk/moderation');
  await page.click('.opened .meta a');
  await page.locator('#history').waitFor();
  await review(page, 'history', size);
  await reviewCase(page, size);
  await page.context().close();
}

if (reviewFolder === undefined) {
  await shootThread();
  await shootDesk();
  await shootHint();
  await shootReferrals();
} else {
  for (const size of Object.keys(SIZES)) {
    await reviewVisitorPages(size);
    await reviewDesk(size);
  }
}
await browser.close();
for (const cleanUp of cleanUps.reverse()) await cleanUp();
