import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { axe, openBrowser, openPage } from '../support/browser.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { freePort } from '../support/free-port.ts';
import { startTestServer } from '../support/server.ts';
import { totp } from '../support/totp.ts';

const PASSWORD = 'drei gelbe Boote im Nebel';

async function start(t: TestContext) {
  const port = String(await freePort());
  const env = {
    PORT: port,
    HOST: 'localhost',
    PUBLIC_URL: `http://localhost:${port}`,
    SECOND_FACTOR: 'required',
  };
  const server = await startTestServer(t, { env });
  const admin = await firstAdmin(server);
  const browser = await openBrowser(t);
  const open = (options = {}) => openPage(browser, { baseURL: server.config.publicUrl, ...options });
  return { server, admin, open };
}

/** A device that keeps passkeys, as the debugger of Chromium plays it. */
async function addAuthenticator(page: Page, isUserVerified = true): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified,
      automaticPresenceSimulation: true,
    },
  });
  return session;
}

async function enterPassword(page: Page): Promise<void> {
  await page.goto('/desk/sign-in');
  await page.fill('#email', 'amina@example.org');
  await page.fill('#password', PASSWORD);
  await page.click('button.primary');
}

test('a passkey fulfils the second factor, signs in alone, and finishes a sign-in by password', async (t) => {
  const { server, open } = await start(t);
  const page = await open();
  await addAuthenticator(page);
  await enterPassword(page);
  await page.waitForURL('**/desk/second-factor');
  assert.deepEqual(await axe(page), []);
  await page.fill('#passkeyName', 'Bürolaptop');
  await page.getByRole('button', { name: 'Passkey hinzufügen' }).click();
  await page.waitForURL('**/desk/account?done=passkey_added');
  assert.match(await page.content(), /Bürolaptop/);
  assert.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: 'Abmelden' }).click();

  await page.waitForURL('**/desk/sign-in');
  await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click();
  await page.waitForURL('**/desk/moderation');
  const cookies = await page.context().cookies();
  assert.ok(cookies.every(({ httpOnly, sameSite }) => httpOnly && sameSite === 'Lax'));
  await page.getByRole('button', { name: 'Abmelden' }).click();

  await page.waitForURL('**/desk/sign-in');
  await enterPassword(page);
  await page.waitForURL('**/desk/sign-in/code');
  assert.deepEqual(await axe(page), []);
  assert.equal(await page.locator('#code').count(), 0, 'there is no app');
  const halfway = new Client(server);
  await halfway.post('/desk/sign-in', { email: 'amina@example.org', password: PASSWORD });
  assert.equal((await halfway.post('/desk/sign-in/code', { code: '000000' })).status, 400);
  assert.equal((await halfway.get('/desk/moderation')).headers.get('location'), '/desk/sign-in');
  await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click();
  await page.waitForURL('**/desk/moderation');
});

test('a removed passkey opens nothing, and its owner is led to the set-up again', async (t) => {
  const { open } = await start(t);
  const page = await open();
  await addAuthenticator(page);
  await enterPassword(page);
  await page.getByRole('button', { name: 'Passkey hinzufügen' }).click();
  await page.waitForURL('**/desk/account?done=passkey_added');
  await page.getByRole('button', { name: /^Entfernen/ }).click();
  await page.waitForURL('**/desk/second-factor');
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await page.waitForURL('**/desk/sign-in');
  await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click();
  await page.getByText('Der Passkey wurde nicht angenommen').waitFor();
  await page.goto('/desk/moderation');
  assert.match(page.url(), /sign-in$/);
});

test('a deactivated person cannot enter with a passkey', async (t) => {
  const { server, open } = await start(t);
  const page = await open();
  await addAuthenticator(page);
  await enterPassword(page);
  await page.getByRole('button', { name: 'Passkey hinzufügen' }).click();
  await page.waitForURL('**/desk/account?done=passkey_added');
  await server.deps.db.write((trx) => trx.updateTable('user').set({ deactivated_at: 1 }).execute());
  await page.goto('/desk/sign-in');
  await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click();
  await page.getByText('Der Passkey wurde nicht angenommen').waitFor();
});

test('a device that has not checked who holds it gets nobody in', async (t) => {
  const { open } = await start(t);
  const page = await open();
  await addAuthenticator(page, false);
  await enterPassword(page);
  await page.getByRole('button', { name: 'Passkey hinzufügen' }).click();
  await page.getByText('Das hat nicht geklappt').waitFor();
  assert.match(page.url(), /second-factor$/);
});

test('what is no answer to the question is refused', async (t) => {
  const { server } = await start(t);
  const client = new Client(server);
  const made = { id: 'x', rawId: 'x', type: 'public-key', clientExtensionResults: {} };
  const response = { clientDataJSON: 'e30', authenticatorData: 'AA', signature: 'AA' };
  for (const credential of [
    '',
    '{',
    'null',
    '[]',
    '{"id":{"$ne":1}}',
    JSON.stringify({ ...made, response }),
  ]) {
    await client.post('/desk/sign-in/passkey/options', {});
    assert.equal((await client.post('/desk/sign-in/passkey', { credential })).status, 400, credential);
  }
  const asked = await client.post('/desk/sign-in/passkey/options', {});
  assert.equal(((await asked.json()) as { userVerification: string }).userVerification, 'required');
  for (const cookie of asked.headers.getSetCookie()) assert.match(cookie, /HttpOnly.*SameSite=Lax/i);
});

test('each page is free of barriers, on a desktop and on an old phone', async (t) => {
  const { admin, server, open } = await start(t);
  let secret = '';
  for (const options of [{}, { viewport: { width: 360, height: 640 } }]) {
    const page = await open(options);
    const check = async (what: string) => {
      assert.deepEqual(await axe(page), [], `${what} ${JSON.stringify(options)}`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(overflow, 0, `${what} is too wide ${JSON.stringify(options)}`);
    };
    await page.goto('/desk/sign-in');
    await check('sign-in');
    await enterPassword(page);
    if (secret) {
      await check('code');
      await page.fill('#code', '000000');
      await page.click('button.primary');
      await check('wrong code');
      // codes count once: the next period's each time
      await server.deps.db.write((trx) => trx.deleteFrom('used_code').execute());
      await page.fill('#code', totp(secret));
      await page.click('button.primary');
    } else {
      await page.waitForURL('**/desk/second-factor');
      await check('choice');
      await page.getByRole('button', { name: 'App einrichten' }).click();
      secret = await page.locator('.secret').innerText();
      await check('app');
      await page.fill('#code', totp(secret));
      await page.click('button.primary');
      await page.getByRole('heading', { name: 'Ihre Ersatzcodes' }).waitFor();
      await check('backup codes');
      await page.getByRole('link', { name: 'sicher verwahrt' }).click();
    }
    await page.waitForURL('**/desk/moderation');
    for (const path of ['/desk/account', '/desk/people', '/desk/second-factor/confirmation']) {
      await page.goto(path);
      for (const details of await page.locator('details').all())
        await details.evaluate((one) => one.setAttribute('open', ''));
      await check(path);
    }
    await page.goto('/desk/people');
    await page.locator('summary').first().click();
    await page
      .getByRole('button', { name: /^Link für neues Passwort/ })
      .first()
      .click();
    await check('reset link');
    const link = await page.locator('code.link').innerText();
    await page.goto(link);
    await check('new password');
    await page.context().close();
  }
  assert.ok(admin);
});
