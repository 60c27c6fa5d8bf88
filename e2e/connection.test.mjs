// The program or the browser goes away, and comes back.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Program, text, until, visit } from './harness.mjs';
import { BRAM, enter, enterAsFounder, open, record, unfold } from './world.mjs';

async function typing(t) {
  const program = await Program.start();
  const { page, context, recorder } = await visit(t, program);
  await enterAsFounder(page, program);
  const at = await open(page);
  await page.goto(`${at}/log`);
  await unfold(page, 'form[data-draft]');
  await page.locator('#text').fill('Half een zin, en dan');
  return { program, page, context, recorder, at };
}

test('the program stops and starts again: the page says so, recovers, and keeps what was typed', async (t) => {
  const { program, page, recorder, at } = await typing(t);
  await page.evaluate(() => { window.sameDocument = true; });
  const connection = page.locator('#connection');
  assert.ok(await connection.isHidden());
  await recorder.whileAway(async () => {
    await program.stop();
    await connection.waitFor({ state: 'visible' });
    assert.match(await connection.innerText(), /Geen verbinding met Paraat\. Wat u typt blijft hier staan\./);
    await program.run();
    await connection.waitFor({ state: 'hidden' });
  });
  assert.match(await text(page, '#announce'), /Er is weer verbinding\./);
  assert.ok(await page.evaluate(() => window.sameDocument), 'the page was not loaded anew');
  assert.equal(await page.locator('#text').inputValue(), 'Half een zin, en dan');

  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.waitForURL('**/log?done=note');
  assert.match(await text(page, '#log'), /Half een zin, en dan/);
  await page.goto(at);
  assert.ok((await text(page, '.next .step')).length > 20, 'the session still holds');
});

test('a draft outlives a reload and a closed tab, and goes once it was sent', async (t) => {
  const { page, context, at } = await typing(t);
  await page.reload();
  assert.equal(await page.locator('#text').inputValue(), 'Half een zin, en dan');
  assert.match(await text(page, '.draft'), /Dit had u eerder getypt en nog niet verstuurd\./);
  await page.close();

  const tab = await context.newPage();
  await tab.goto(`${at}/log`);
  await unfold(tab, 'form[data-draft]');
  assert.equal(await tab.locator('#text').inputValue(), 'Half een zin, en dan');
  await tab.getByRole('button', { name: 'Leg vast' }).click();
  await tab.waitForURL('**/log?done=note');
  assert.equal(await tab.locator('#text').inputValue(), '');
  await tab.reload();
  assert.equal(await tab.locator('#text').inputValue(), '');
  assert.equal(await tab.locator('.draft').count(), 0);
});

test('a draft of another language, of another tab, and of a refused form is the draft of the same person', async (t) => {
  const { page, at } = await typing(t);
  await page.locator('.language button').click();
  await page.waitForURL(`**${at}/log`);
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  assert.equal(await page.locator('#text').inputValue(), 'Half een zin, en dan');
  await page.locator('#happened_at-time').fill('12:00');
  await page.locator('form[data-draft] .buttons button').click();
  await until(() => page.locator('.errors').isVisible(), 'a day is asked for');
  assert.equal(await page.locator('#text').inputValue(), 'Half een zin, en dan');
});

test('somebody with eight tabs of an incident can still turn a page', async (t) => {
  const { context, at } = await typing(t);
  for (let tab = 2; tab <= 8; tab += 1) {
    const page = await context.newPage();
    await page.goto(at, { waitUntil: 'commit', timeout: 3000 }).catch(() => assert.fail(`tab ${tab} stays empty`));
    await page.waitForTimeout(100);
  }
});

test('whoever left in another tab is told to come in again, and keeps what was typed', async (t) => {
  const { program, page, context, recorder, at } = await typing(t);
  const bram = (await visit(t, program)).page;
  await enter(bram, program, BRAM);
  const tab = await context.newPage();
  await tab.goto('/');
  await tab.locator('.person summary').click();
  await tab.getByRole('button', { name: 'Afmelden' }).click();
  await tab.getByRole('heading', { name: 'Dit is Paraat' }).waitFor();
  await record(bram, `${at}/facts/persons`, { fill: { 'value-exact': '12', source: BRAM } });
  await until(async () => (await page.locator('#connection').innerText()).includes('U bent niet meer binnen.'), 'it is said');
  // The browser writes the refusal on its console.
  assert.ok(recorder.taken().every((seen) => seen.includes('status of 401')));
  assert.equal(await page.locator('#text').inputValue(), 'Half een zin, en dan');
});
