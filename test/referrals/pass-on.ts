import assert from 'node:assert/strict';
import { simpleParser } from 'mailparser';
import { decrypt, generateKey, readMessage, readPrivateKey } from 'openpgp';
import { hashReceiptToken } from '../../src/comments/receipt-link.ts';
import { paths } from '../../src/paths.ts';
import type { Database } from '../../src/shared/db/database.ts';
import type { Client } from '../support/client.ts';
import type { MailServer, ReceivedMail } from '../support/mail.ts';
import { formOf, postForm, receiveMessages } from '../support/mailing-desk.ts';
import { until } from '../support/server.ts';
import { tokenOf } from '../support/stored.ts';
import { findWords } from '../support/word-search.ts';

/** What is written on the way of a referral, beside the comment itself; the mail to the writer holds the line alone. */
const ON_THE_WAY = {
  note: 'Notizgriesel',
  draft: 'Entwurfsknorz',
  line: 'Zwirbelhupf',
  remark: 'Bemerkungsquast',
  address: 'glubberfink',
  phone: '5083729164',
} as const;

/** Two requests of which one goes to a contact without a key and one to a contact with one. */
export interface Ways {
  visitor: Client;
  counsellor: Client;
  db: Database;
  mail: MailServer;
  /** Receipt of each, and the word that only its comment holds. */
  plain: { receipt: string; word: string };
  encrypted: { receipt: string; word: string };
}

/**
 * Everything that a referral can go through: note, consent, draft, mail to the writer, hand-over, answer, closing.
 * @returns every word of it, with the secrets of the contacts' links; those that whoever has the key can still read;
 *   and the ids of the two referrals
 */
export async function passOn(ways: Ways): Promise<{ words: string[]; kept: string[]; ids: string[] }> {
  const { counsellor, db, mail } = ways;
  const [plain, encrypted] = [
    await referralBy(db, ways.plain.receipt),
    await referralBy(db, ways.encrypted.receipt),
  ];
  const keys = await generateKey({
    userIDs: [{ email: 'mitschluessel@kontakt.example' }],
    format: 'armored',
  });
  const colleagues = {
    plain: await receiveMessages({ deps: { db } }, { email: 'ohneschluessel@kontakt.example' }),
    encrypted: await receiveMessages(
      { deps: { db } },
      { email: 'mitschluessel@kontakt.example', pgpKey: keys.publicKey },
      1,
    ),
  };
  for (const [id, { receipt }] of [
    [plain, ways.plain],
    [encrypted, ways.encrypted],
  ] as const) {
    await post(counsellor, paths.desk.caseNotes(id), { note: `Rief an: ${ON_THE_WAY.note}.` });
    await agree(ways.visitor, receipt);
  }
  const before = mail.mails.length;
  await offer(ways, plain);
  const links = [
    await handOverPlainly(ways, plain, colleagues.plain.recipientId),
    await handOverEncrypted(ways, encrypted, colleagues.encrypted.recipientId, keys.privateKey),
  ];
  assert.equal(mail.mails.length, before + 3, 'nothing else was mailed');
  for (const id of [plain, encrypted])
    await post(counsellor, paths.desk.referralClosure(id), { outcome: 'contacted' });
  const secrets = links.map((link) => link.slice(paths.handOver('').length));
  const { draft: _draft, ...kept } = ON_THE_WAY;
  return {
    words: [...Object.values(ON_THE_WAY), ...secrets],
    kept: [...Object.values(kept), ways.plain.word, ways.encrypted.word],
    ids: [plain, encrypted],
  };
}

async function referralBy(db: Database, receipt: string): Promise<string> {
  const { id } = await db.read
    .selectFrom('referral')
    .innerJoin('comment', 'comment.id', 'referral.comment_id')
    .where('comment.receipt_hash', '=', hashReceiptToken(tokenOf(receipt)))
    .select('referral.id')
    .executeTakeFirstOrThrow();
  return id;
}

async function post(client: Client, path: string, fields: Record<string, string>): Promise<void> {
  const response = await client.post(path, { csrf: await client.csrf(), ...fields });
  assert.equal(response.status, 303, path);
}

/** The writer agrees, first with an address that is none. */
async function agree(visitor: Client, receipt: string): Promise<void> {
  const fields = { to: 'any', withName: 'yes', agreed: 'yes', phone: `0511 ${ON_THE_WAY.phone}` };
  const consent = `${receipt}/consent`;
  const wrong = await visitor.post(consent, { ...fields, email: ON_THE_WAY.address });
  assert.equal(wrong.status, 400);
  const email = `antwort@${ON_THE_WAY.address}.example`;
  assert.equal((await visitor.post(consent, { ...fields, email })).status, 303);
}

/** The mail that comes next to an address of this domain. */
const nextMail = (mail: MailServer, to: string): Promise<ReceivedMail> =>
  until(() => mail.mails.find(({ recipient }) => recipient.includes(to)), `a mail to ${to}`, 30_000);

const wholeOf = ({ raw, text, html }: ReceivedMail) => Buffer.from([raw, text, html].join('\n'));

async function offer({ counsellor, mail, plain }: Ways, id: string): Promise<void> {
  const path = paths.desk.referralOffer(id);
  const tooLong = { action: 'send', line: ON_THE_WAY.draft.repeat(50) };
  assert.equal((await postForm(counsellor, path, await formOf(counsellor, path), tooLong)).status, 400);
  const draft = { action: 'draft', line: `Später: ${ON_THE_WAY.draft}` };
  assert.equal((await postForm(counsellor, path, await formOf(counsellor, path), draft)).status, 303);
  const fields = await formOf(counsellor, path);
  assert.match(fields.get('line') ?? '', new RegExp(ON_THE_WAY.draft));
  const sending = { action: 'send', line: `Fragen Sie nach ${ON_THE_WAY.line}.` };
  assert.equal((await postForm(counsellor, path, fields, sending)).status, 303);
  const letter = await nextMail(mail, ON_THE_WAY.address);
  const { line: _line, address: _address, ...others } = ON_THE_WAY;
  assert.match(letter.text ?? '', new RegExp(ON_THE_WAY.line));
  assert.deepEqual(findWords([plain.word, ...Object.values(others)], wholeOf(letter)), []);
}

async function handOver({ counsellor }: Ways, id: string, recipient: string): Promise<void> {
  const path = paths.desk.referralHandOver(id);
  const fields = await formOf(counsellor, path);
  const remark = `Bitte ${ON_THE_WAY.remark} beachten.`;
  const tooLong = { recipient, remark: remark.repeat(100) };
  assert.equal((await postForm(counsellor, path, fields, tooLong)).status, 400);
  assert.equal((await postForm(counsellor, path, fields, { recipient, remark })).status, 303);
}

/** What a contact gets to read of a referral. */
const passedOn = (word: string) => [word, ON_THE_WAY.remark, ON_THE_WAY.address, ON_THE_WAY.phone];

/** @returns the secret link, under which the words stand only after the button */
async function handOverPlainly(ways: Ways, id: string, recipient: string): Promise<string> {
  const { visitor, plain, mail } = ways;
  await handOver(ways, id, recipient);
  const letter = await nextMail(mail, 'ohneschluessel');
  assert.deepEqual(findWords([plain.word, ...Object.values(ON_THE_WAY)], wholeOf(letter)), []);
  const link = linkIn(letter.text ?? '');
  const closed = await (await visitor.get(link)).text();
  assert.deepEqual(findWords([plain.word, ...Object.values(ON_THE_WAY)], Buffer.from(closed)), []);
  const opened = await (await visitor.post(`${link}/opening`, {})).text();
  for (const word of passedOn(plain.word)) assert.ok(opened.includes(word), word);
  assert.equal((await visitor.post(`${link}/acceptance`, {})).status, 303);
  return link;
}

/** @returns the secret link, which stands in the encrypted part alone */
async function handOverEncrypted(
  ways: Ways,
  id: string,
  recipient: string,
  privateKey: string,
): Promise<string> {
  const { visitor, encrypted, mail } = ways;
  await handOver(ways, id, recipient);
  const letter = await nextMail(mail, 'mitschluessel');
  assert.deepEqual(findWords([encrypted.word, ...Object.values(ON_THE_WAY)], wholeOf(letter)), []);
  const [armored = ''] = /-----BEGIN PGP MESSAGE-----.*-----END PGP MESSAGE-----/s.exec(letter.raw) ?? [];
  const { data } = await decrypt({
    message: await readMessage({ armoredMessage: armored }),
    decryptionKeys: await readPrivateKey({ armoredKey: privateKey }),
  });
  const inner = (await simpleParser(String(data))).text ?? '';
  for (const word of passedOn(encrypted.word)) assert.ok(inner.includes(word), `${word} is for the contact`);
  const link = linkIn(inner);
  assert.deepEqual(findWords([link], wholeOf(letter)), []);
  assert.equal((await visitor.post(`${link}/refusal`, { reason: 'no_capacity' })).status, 303);
  return link;
}

function linkIn(text: string): string {
  const [link] = /\/hand-overs\/[\w-]{22}/.exec(text) ?? [];
  assert.ok(link, 'the link to the message');
  return link;
}
