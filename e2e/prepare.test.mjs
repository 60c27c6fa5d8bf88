// The afternoon that saves the night.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { PHONE, Program, text, visit } from './harness.mjs';
import { BRAM, SANNE, enter, enterAsFounder, importList, personalLink, record, send } from './world.mjs';

async function founded(t, options) {
  const program = await Program.start();
  const { page, context } = await visit(t, program, options);
  await enterAsFounder(page, program);
  return { program, page, context };
}

for (const script of [true, false]) {
  test(`from nothing to a call list and a team in ten questions ${script ? '' : 'without a script '}on a phone`, async (t) => {
    const { page } = await founded(t, { script, viewport: PHONE });
    await page.getByRole('link', { name: 'Er is nu niets aan de hand. Ik wil me voorbereiden.' }).click();
    await page.getByRole('link', { name: 'Begin' }).click();
    const answers = [
      { employees: '8' },
      { name: SANNE, number: '06 12345678' },
      { name: BRAM, number: '06 87654321' },
      null,
      null,
      { organisation: 'Polder IT', number: '088 123 45 67', customer_number: 'K-1207' },
      { insurer: 'Noordzee Verzekeringen', alarm_number: '020 123 4567' },
      { limit_cents: '2.500' },
      { room: 'De werkplaats', channel: 'Signal' },
      { set: 'Klanten', name: 'Kassa' },
    ];
    for (const [at, answer] of answers.entries()) {
      assert.match(await text(page, 'main'), new RegExp(`Vraag ${at + 1} van 10`));
      for (const [id, value] of Object.entries(answer ?? {})) await page.locator(`#${id}`).fill(value);
      await page.getByRole('button', { name: answer ? 'Leg vast en ga verder' : 'Dat weet ik nog niet' }).click();
      await page.waitForLoadState();
    }
    assert.match(await text(page, '.next'), /Het eerste uur/, 'two questions are open');
    await page.getByRole('link', { name: 'Bellijst' }).first().click();
    const list = await text(page, 'main');
    const order = [SANNE, BRAM, 'Polder IT'].map((name) => list.indexOf(name));
    assert.deepEqual(order, [...order].sort((one, other) => one - other));
    assert.ok(order[0] > 0, list);
    assert.match(list, /06 12345678/);
    assert.match(list, /Klantnummer: K-1207/);
  });
}

test('a list from Excel is looked at, taken over and undone, and a formula stays text', async (t) => {
  const { page } = await founded(t);
  const rows = 'Naam;Telefoon;E-mail\r\nJos\xe9 Mertens;0612345678;jose@polder.example\r\n"=HYPERLINK(""http://kwaad.example"";""klik"")";0687654321;\r\n';
  await importList(page, 'bellijst.csv', Buffer.from(rows, 'latin1'));
  assert.match(await text(page, 'main'), /José Mertens/);
  await page.getByRole('button', { name: 'Neem alles over' }).click();
  await page.waitForURL('**/prepare/contacts?done=imported');
  assert.equal(await page.locator('a[href*="kwaad"]').count(), 0);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
  const csv = await readFile(await download.path(), 'utf8');
  assert.match(csv, /'=HYPERLINK/);
  assert.match(csv, /José Mertens/);
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await page.waitForURL('**/prepare/contacts?done=import-undone');
  assert.match(await text(page, 'main'), /Er staat nog niemand op de lijst/);
});

test('somebody looks at their own entry by a link, in a browser that never entered, and puts it right once', async (t) => {
  const { program, page } = await founded(t);
  await record(page, '/prepare/first-hour/2', { fill: { name: BRAM, number: '06 87654321' } });
  const link = await personalLink(page, 1);
  const bram = (await visit(t, program)).page;
  await bram.goto(link);
  assert.match(await bram.locator('h1').innerText(), /Klopt dit, Bram Visser/);
  await bram.getByLabel('Nummer', { exact: true }).first().fill('06 11112222');
  await bram.getByRole('button', { name: 'Zo klopt het' }).click();
  assert.match(await text(bram, 'main'), /Dank u wel/);
  await page.goto('/prepare/contacts');
  assert.match(await text(page, 'main'), /06 11112222/);
  assert.match(await text(page, 'main'), /Nagekeken op vr 2 juli 2021/);
});

test('two people write the same sheet: the second sees both texts, and nothing is lost', async (t) => {
  const { program, page } = await founded(t);
  const bram = (await visit(t, program)).page;
  await enter(bram, program, BRAM);
  await record(page, '/sheets/plan/1', { fill: { room: 'De kantine' } });
  await bram.goto('/sheets/plan/1');
  await record(page, '/sheets/plan/1', { fill: { room: 'De hal' } });
  await bram.locator('#room').fill('De zolder');
  await bram.getByRole('button', { name: 'Leg dit vast' }).click();
  await bram.locator('.theirs').waitFor();
  assert.match(await text(bram, '.theirs'), new RegExp(SANNE));
  assert.equal(await bram.locator('#room').inputValue(), 'De zolder');
  await bram.getByRole('button', { name: 'Leg dit vast' }).click();
  await bram.waitForURL('**/prepare/team?done=sheet');
  assert.match(await text(bram, 'main'), /De zolder/);
  await bram.goto('/sheets/plan/1/history');
  assert.match(await text(bram, 'main'), /De kantine/);
});

test('what was typed on a sheet and not sent is there when the page is opened again', async (t) => {
  const { page } = await founded(t);
  await page.goto('/sheets/contact/new');
  await page.locator('#name').fill('Noor Bakker');
  await page.locator('[id="numbers-0-number"]').fill('06 12345678');
  await page.goto('/prepare');
  await page.goto('/sheets/contact/new');
  assert.equal(await page.locator('#name').inputValue(), 'Noor Bakker');
  assert.equal(await page.locator('[id="numbers-0-number"]').inputValue(), '06 12345678');
  await page.getByRole('button', { name: 'Leg dit vast' }).click();
  await page.waitForURL('**/prepare/contacts?done=sheet');
  await page.goto('/sheets/contact/new');
  assert.equal(await page.locator('#name').inputValue(), '', 'what was kept is no draft any more');
});

test('a system that is hit leads to who is affected', async (t) => {
  const { page } = await founded(t);
  await record(page, '/sheets/data-set/new', { fill: { name: 'Klantgegevens', persons: '1.200' }, check: ['of_whom-1'] });
  await record(page, '/sheets/service/new', { fill: { name: 'Bestellen' }, check: ['stakeholders-2', 'data_sets-0'] });
  await record(page, '/sheets/system/new', { fill: { name: 'Webwinkel', when_disconnected: 'Niemand kan bestellen.' }, check: ['services-0'] });
  await page.goto('/prepare/inventory');
  await page.getByRole('link', { name: 'Webwinkel' }).click();
  const reached = await text(page, 'main');
  for (const wanted of [/Bestellen/, /Klantgegevens/, /Klanten/, /Leveranciers/, /Aantal mensen: ten hoogste 1\.200/, /Niemand kan bestellen/]) assert.match(reached, wanted);
});

test('a mistake among many fields leads to its field, and opens the fold in which it stands', async (t) => {
  const { page } = await founded(t);
  await page.goto('/prepare/runbooks/lost-laptop');
  await page.getByRole('button', { name: 'Neem dit draaiboek over' }).click();
  await page.waitForURL('**/prepare/runbooks/own/1?done=adopted');
  await send(page, '/sheets/runbook/1', { fill: { 'steps-1-within_minutes': 'gauw' } });
  await page.locator('.errors').waitFor();
  await page.locator('.errors a').first().click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'steps-1-within_minutes');
  assert.ok(await page.locator('[id="steps-1-within_minutes"]').isVisible());
});
