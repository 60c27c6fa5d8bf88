// From the first minute to a notification that was sent.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { FRIDAY_EVENING, Program, SUNDAY_NOON, text, visit } from './harness.mjs';
import { NOTHING_KNOWN, enterAsFounder, filing, open } from './world.mjs';

/** Friday evening, told on a fresh program; on Sunday the notification is filed. */
async function toTheFirstFiling(t, options) {
  const program = await Program.start({ clock: FRIDAY_EVENING });
  const { page } = await visit(t, program, options);
  await enterAsFounder(page, program);
  const at = await open(page);

  const step = await text(page, '.next .step');
  assert.match(step, /Meld dit bij de AP, uiterlijk ma 5 juli 2021, 18:30/);
  assert.equal(await text(page, '.bar time'), 'ma 5 juli 2021, 18:30');

  await program.setClock(SUNDAY_NOON);
  await page.goto(at);
  assert.match(await text(page, '.next .step'), /nog 30,5 uur/);
  await assertLeft(page);

  await page.locator('.next a.button').click();
  assert.match(await text(page, 'h1'), /Meld dit bij de AP/);
  await page.getByRole('link', { name: 'Leg vast dat dit is gedaan' }).click();
  const sent = filing();
  assert.equal(await page.locator('#at-date').inputValue(), '2021-07-04');
  assert.equal(await page.locator('#at-time').inputValue(), '12:00');
  assert.equal(await page.locator('#delay_reason').count(), 0, 'nobody is late');
  for (const [id, value] of Object.entries(sent)) await page.locator(`#${id}`).fill(value);
  await page.getByRole('button', { name: 'Leg dit vast' }).click();

  await page.waitForURL('**/duties/avg-33-1?done=filing');
  assert.match(await text(page, '.done'), /Vastgelegd wat u hebt gedaan\./);
  assert.match(await text(page, '#duty'), /Stand: gedaan/);
  assert.match(await text(page, '.filed'), /Verstuurd op zo 4 juli 2021, 12:00, via het meldformulier van de AP\./);
  assert.match(await text(page, '.filed'), /Kenmerk: VL-2021-07\./);

  await page.locator('.filed a').click();
  // Word for word, and what is between the words: nothing of it is markup.
  const written = (await page.locator('.verbatim').innerText()).trim();
  assert.equal(written.replaceAll(/\s+/g, ' '), sent.content.replaceAll(/\s+/g, ' '));

  await page.goto(at);
  assert.doesNotMatch(await text(page, '.next .step'), /Meld dit bij de AP/, 'what is done is not asked again');
}

/** What the clock in the bar says; with a script it runs on, so that half an hour may just have ended. */
async function assertLeft(page) {
  assert.match(await text(page, '.bar .left'), /nog 30(,5)? uur/);
}

test('from nothing to the first filed notification', (t) => toTheFirstFiling(t, {}));

test('from nothing to the first filed notification, without a script', (t) =>
  toTheFirstFiling(t, { script: false }));

test('who files after the term is asked for reasons, and loses nothing by being asked', async (t) => {
  const program = await Program.start({ clock: '2019-01-13T09:05:00Z' });
  const { page } = await visit(t, program);
  await enterAsFounder(page, program, { organisation: 'Kamerplein' });
  const answers = { what: 'what-1', since: 'since-1', date: '2019-01-13', time: '10:00', whose: 'whose-1', many: 'many-3' };
  const at = await open(page, answers);
  assert.equal(await text(page, '.bar time'), 'wo 16 januari 2019, 10:00');

  await program.setClock('2019-02-07T11:00:00Z');
  await page.goto(`${at}/duties/avg-33-1/filing`);
  const sent = filing();
  for (const [id, value] of Object.entries(sent)) await page.locator(`#${id}`).fill(value);
  await page.getByRole('button', { name: 'Leg dit vast' }).click();
  await page.waitForLoadState();

  assert.equal(await text(page, '#delay_reason-error'), '! De termijn was al voorbij. Schrijf op waarom het later werd.');
  assert.ok(await page.locator('.errors').evaluate((it) => it === document.activeElement), 'the summary has focus');
  for (const [id, value] of Object.entries(sent)) assert.equal(await page.locator(`#${id}`).inputValue(), value);
  assert.equal(await page.locator('#at-time').inputValue(), '12:00');
  await page.locator('.errors a').click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'delay_reason');

  const reason = 'Het eerste signaal is niet doorgegeven aan het beveiligingsteam.';
  await page.locator('#delay_reason').fill(reason);
  await page.getByRole('button', { name: 'Leg dit vast' }).click();
  await page.waitForURL('**/duties/avg-33-1?done=filing');
  assert.match(await text(page, '#main'), /gedaan do 7 februari 2019, 12:00, 22 dagen te laat/i);
  assert.match(await text(page, '.filed'), new RegExp(`Reden van de vertraging: ${reason}`));
});

test('who knows nothing yet still gets a next step', async (t) => {
  const program = await Program.start();
  const { page } = await visit(t, program);
  await enterAsFounder(page, program);
  await open(page, NOTHING_KNOWN);
  assert.ok((await text(page, '.next .step')).length > 20);
  await page.locator('.next a.button').click();
  assert.ok((await text(page, 'h1')).length > 0);
});

for (const script of [true, false]) {
  test(`the draft of the EDPB stands beside the form in use, and leaves as a file${script ? '' : ', without a script'}`, async (t) => {
    const program = await Program.start({ clock: FRIDAY_EVENING });
    const { page } = await visit(t, program, { script });
    await enterAsFounder(page, program);
    const at = await open(page);
    await page.goto(`${at}/duties/avg-33-1`);
    await page.getByRole('link', { name: 'Meldformulier datalekken van de AP' }).click();
    await page.getByRole('link', { name: 'EDPB-model (concept)' }).click();
    assert.match(await text(page, 'main'), /Dit is een concept waarover mening is gevraagd\. Het is geen formulier van de AP/);

    await page.locator('#f4').getByRole('link', { name: 'Invullen' }).click();
    await page.getByLabel('Nog niet volledig').check();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.locator('#f89').getByRole('link', { name: /Invullen|Veranderen/ }).click();
    await page.getByLabel('Er is meer informatie nodig').check();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    assert.match(await text(page, 'main'), /geen plaats voor: vraag 89/);

    // What nobody knows yet is recorded once, and answers this form and the next.
    await page.locator('#f62').getByRole('link', { name: 'Leg vast als feit' }).click();
    await page.locator('textarea').first().fill('Iemand deed zich voor als beheerder.');
    await page.locator('#main form button').first().click();
    await page.goto(`${at}/duties/avg-33-1/sheets/edpb`);
    assert.match(await text(page, '#f62'), /Iemand deed zich voor als beheerder/);

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /als bestand/ }).click()]);
    const file = JSON.parse(await readFile(await download.path(), 'utf8'));
    assert.equal(file.field_4, 'b');
    assert.equal(file.field_89, undefined, 'the structure has no place for it');
    assert.match(file.field_62, /beheerder/);
  });
}
