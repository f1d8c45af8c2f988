import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { visitorTexts } from '../../src/shared/i18n.ts';
import { axe } from '../support/browser.ts';
import { type EmbeddingOptions, formOf, snippet, startEmbedding, wordsOf } from '../support/embedding.ts';
import { storedBy } from '../support/stored.ts';

const PHONE = { viewport: { width: 360, height: 740 } };
const PLEA =
  'Ich habe seit sechs Jahren eine Duldung und darf nicht arbeiten. Bitte helfen Sie mir, ich weiß nicht weiter.';
const ARABIC = 'أنا لاجئ من سوريا، رفضوا طلبي ولا أعرف ماذا أفعل. أرجوكم ساعدوني، أحتاج إلى محامي.';
const DANGER = 'Ich kann nicht mehr, ich will mich heute Nacht umbringen. Bitte helfen Sie mir.';

async function write(t: TestContext, text: string, options: EmbeddingOptions = {}) {
  const embedding = await startEmbedding(t, { context: PHONE, ...options });
  const { page, site, element } = embedding;
  await page.goto(site);
  await formOf(element).waitFor();
  await element.getByLabel('Ihr Kommentar').fill(text);
  return { ...embedding, hint: element.locator('.counsel-hint') };
}

for (const [lang, text] of [
  ['de', PLEA],
  ['ar', ARABIC],
] as const)
  test(`on another website too a request in ${lang} shows the hint, and no word of it leaves the device`, async (t) => {
    const { hint, page, asked, noise } = await write(t, text);
    await hint.locator('.people > li').first().waitFor();
    const { t: words, dir } = visitorTexts(lang);
    assert.deepEqual([await hint.getAttribute('lang'), await hint.getAttribute('dir')], [lang, dir]);
    assert.match(await hint.getByRole('status').innerText(), new RegExp(words('hint_public')));
    assert.equal(await hint.locator('.people > li').count(), 3);
    assert.ok(asked.every((one) => one.startsWith('GET ')));
    for (const word of text.split(/[\s,.;:!?]+/).filter((part) => part.length > 3))
      assert.ok(!asked.some((one) => decodeURIComponent(one).includes(word)), word);
    assert.deepEqual(noise, []);
    await page.waitForTimeout(1000);
    assert.deepEqual(await axe(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });

test('where life is in danger the hint names the numbers first; closed it stays closed', async (t) => {
  const { hint, element } = await write(t, DANGER);
  await hint.locator('.call').first().waitFor();
  assert.match(
    await hint.getByRole('status').innerText(),
    /^Wenn Sie oder jemand[\s\S]*112[\s\S]*persönlichen Rat/,
  );
  await element.page().waitForTimeout(700);
  await hint.getByRole('button', { name: 'Hinweis schließen' }).click();
  await element.locator('.counsel-hint:not(.is-open)').waitFor({ state: 'attached' });
});

test('its button sends the message to the counsellors, who alone can read it', async (t) => {
  const { hint, element, page, server } = await write(t, PLEA);
  await hint.locator('.people > li').first().waitFor();
  await page.waitForTimeout(700);
  await hint.getByRole('button', { name: 'Lieber an das Beratungsteam schicken' }).click();
  await element
    .locator('.own')
    .getByRole('heading', { name: /persönlichen Rat/ })
    .waitFor();
  const receipt = await element.locator('.own .receipt a').getAttribute('href');
  assert.equal((await storedBy(server, receipt ?? '')).to_counsellors, 1);
  assert.doesNotMatch(await wordsOf(element), /sechs Jahren/);
  await element.locator('.counsel-hint:not(.is-open)').waitFor({ state: 'attached' });
});

test('nothing is loaded for the hint where it is turned off', async (t) => {
  const { page, asked } = await write(t, PLEA, { body: (host) => snippet(host, 'demo', 'hint="off"') });
  await page.waitForTimeout(2000);
  assert.ok(!asked.some((one) => /adviser|screening|contacts/.test(one)), asked.join('\n'));
});
