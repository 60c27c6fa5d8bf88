// Exercises: one person plays a scenario from beginning to end on the screens of a real incident, and a team whose leader
// knows what is still to come; on a desk, and on a phone without a script.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DESK, PHONE, Program, expectGood, text, visit } from './harness.mjs';
import { BRAM, SANNE, enter, enterAsFounder, record } from './world.mjs';

/** Begins a scenario; gives the address of its incident. */
async function begin(page, scenario) {
  await page.goto('/');
  await page.getByRole('link', { name: 'Voorbereiden' }).first().click();
  await page.getByRole('link', { name: 'Oefeningen' }).first().click();
  await page.getByRole('link', { name: new RegExp(`Begin de oefening.*${scenario}`) }).click();
}

const start = async (page) => {
  await page.getByRole('button', { name: 'Begin de oefening' }).click();
  await page.waitForURL('**/exercise?done=exercise-begun');
  return new URL(page.url()).pathname.replace('/exercise', '');
};

const on = async (page, at) => {
  await page.goto(`${at}/exercise`);
  await page.getByRole('button', { name: 'Verder: laat het volgende binnenkomen' }).click();
  await page.waitForURL('**?done=exercise-clock');
};

for (const [script, viewport] of [[true, DESK], [false, PHONE]]) {
  test(`one person exercises alone, sees the score, and the preparation knows it${script ? '' : ', on a phone without a script'}`, async (t) => {
    const program = await Program.start({ clock: '2026-11-28T08:00:00Z' });
    const { page } = await visit(t, program, { script, viewport, bypassCSP: script });
    await enterAsFounder(page, program);
    await begin(page, 'De verkeerde bijlage');
    if (script) await expectGood(page);
    const at = await start(page);
    assert.match(await text(page, '.bar'), /OEFENING .*Klok van de oefening: di 24 november 2026, 10:00\. Fleur, administratie: Ik heb net de lijst/);
    assert.match(await text(page, 'main'), /Ik heb net de lijst van de cursus/);
    assert.doesNotMatch(await text(page, 'main'), /Wat nog komt|Wat verwacht wordt/, 'whoever plays does not read it');
    if (script) await expectGood(page);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body, '::after').content.includes('OEFENING')), true, 'a watermark');

    // The same screens as in an incident, on the clock of the exercise.
    await record(page, `${at}/awareness`, { fill: { 'at-date': '2026-11-24', 'at-time': '10:00', reason: 'Fleur zei het.' } });
    await record(page, `${at}/facts/persons`, { fill: { 'value-exact': '38', source: 'Fleur' } });
    await record(page, `${at}/facts/personal_data`, { check: ['value-0'], fill: { source: 'Fleur' } });
    await page.goto(`${at}/duties`);
    assert.match(await text(page, 'main'), /vr 27 november 2026, 10:00/, 'the term runs on the clock of the exercise');
    await on(page, at);
    assert.match(await text(page, 'main'), /Ik kreeg een lijst die niet voor mij is/);
    await record(page, `${at}/log`, { fill: { text: 'De ontvanger is gevraagd de mail te wissen.' } });
    await on(page, at);
    await page.goto(`${at}/exercise/end`);
    if (script) await expectGood(page);
    await page.locator('main form .buttons button').first().click();
    assert.match(await text(page, '.errors'), /Hoe ging het/, 'it says how it went');
    await page.locator('#how').fill('Te laat aan de 38 mensen gedacht.');
    await page.locator('main form .buttons button').first().click();
    await page.waitForURL('**?done=exercise-ended');
    assert.match(await text(page, '#exercise-score'), /^\d van \d gelukt, 0 deels of te laat, \d niet\./);
    assert.match(await text(page, '#exercise-score'), /[^t] gelukt Het aantal van 38 mensen staat vast\./);
    assert.match(await text(page, '#exercise-score'), /kwam niet aan bod De melding aan de AP is gedaan\./);
    if (script) await expectGood(page);
    await page.getByRole('link', { name: 'Zeg wat u zag' }).first().click();
    await page.locator('#verdict-1').check();
    await page.locator('main form .buttons button').first().click();
    await page.waitForURL('**?done=observation');
    assert.match(await text(page, '#exercise-score'), /1 deels of te laat/);

    await page.goto('/exercises');
    assert.match(await text(page, 'section[aria-labelledby=held]'), /De verkeerde bijlage .* \d van \d gelukt/);
    if (script) await expectGood(page);
    await page.goto('/prepare/prevention');
    assert.match(await text(page, 'main'), /De verkeerde bijlage/, 'the preparation knows that it was held');
    await page.goto('/register');
    assert.doesNotMatch(await text(page, 'main'), new RegExp(at.split('/').pop(), 'i'), 'nothing happened to anybody');

    // Who only tried it out leaves nothing of it behind.
    await page.goto(`${at}/exercise`);
    await page.getByRole('link', { name: 'Wis dit incident' }).click();
    await page.locator('#reason').fill('Het was om te leren hoe dit werkt.');
    await page.locator('main form .buttons button').first().click();
    assert.match(await text(page, '.errors'), /Er is nog niets gewist\./);
    await page.locator('#sure-0').check();
    await page.locator('main form .buttons button').first().click();
    await page.waitForURL('**/exercises?done=incident-erased');
    assert.match(await text(page, '.done'), /Het incident is gewist\./);
    assert.doesNotMatch(await text(page, 'main'), /\d van \d gelukt/);
    assert.equal((await page.goto(at)).status(), 404);
  });
}

test('a team exercises: the leader sees ahead, the others what is theirs, and what comes in comes by itself', async (t) => {
  const program = await Program.start({ clock: '2026-11-28T08:00:00Z' });
  const { page } = await visit(t, program, { bypassCSP: true });
  await enterAsFounder(page, program);
  await begin(page, 'De valse directeur');
  await page.locator('#with-1').check();
  await page.locator('#players').fill('Noor Bakker: financiën\nIemand: tovenaar');
  await page.getByRole('button', { name: 'Begin de oefening' }).click();
  assert.match(await text(page, '.errors'), /"tovenaar" is geen rol/);
  assert.match(await page.locator('#players').inputValue(), /tovenaar/, 'what was typed stays');
  await page.locator('#players').fill(`Noor Bakker: notulist\n${BRAM}: technisch leider, financiën`);
  await page.locator('#pace').selectOption('1');
  const at = await start(page);
  assert.match(await text(page, 'section[aria-labelledby=ahead]'), /De fraudedesk van de bank .* komt bij: /);
  assert.match(await text(page, 'section[aria-labelledby=score]'), /kan nog De bank is meteen gebeld\./);
  await expectGood(page);

  const { page: noor } = await visit(t, program);
  await enter(noor, program, 'Noor Bakker');
  await noor.goto(`${at}/exercise`);
  assert.doesNotMatch(await text(noor, 'main'), /Wat nog komt|Wat verwacht wordt|Verder: laat/);
  assert.equal(await noor.locator('#inject-bank').count(), 0);
  await on(page, at);
  await page.waitForSelector('#inject-bank');
  // It is for the money: Noor writes the log, and hears nothing of it.
  await noor.reload();
  assert.equal(await noor.locator('#inject-bank').count(), 0);
  await page.getByRole('button', { name: 'Zet de klok stil' }).click();
  await page.waitForURL('**?done=exercise-clock');
  assert.match(await text(page, '#exercise-clock'), /De klok staat stil/);
  await page.goto(`${at}/exercise/observations/new?expectation=bank`);
  await expectGood(page);
  await page.goto(`${at}/exercise/observations/new`);
  await page.locator('#text').fill('Niemand belde de politie.');
  await page.locator('main form .buttons button').first().click();
  await page.waitForURL('**?done=observation');
  assert.match(await text(page, '#exercise-noted'), new RegExp(`${SANNE}.*Niemand belde de politie`));
});

test('a scenario from a file is read, and a mistake in it says where and what was meant', async (t) => {
  const program = await Program.start({ clock: '2026-11-28T08:00:00Z' });
  const { page } = await visit(t, program, { bypassCSP: true });
  await enterAsFounder(page, program);
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const file = await (await fetch(new URL('/exercises/scenarios/ddos/file', program.origin), { headers: { cookie } })).text();
  const send = async (body) => {
    await page.goto('/exercises/import');
    await page.locator('#file').setInputFiles({ name: 'eigen.toml', mimeType: 'application/toml', buffer: Buffer.from(body) });
    await page.getByRole('button', { name: 'Bekijk wat erin staat' }).click();
  };
  await send(file.replace('"rumour-judged"', '"rumor-judged"'));
  assert.match(await text(page, '.errors'), /rumour verwacht een soort logregel die er niet is\. Bedoelt u "rumour-judged"\?/);
  await expectGood(page);
  await send(file.replace('De webwinkel ligt plat', 'Onze winkel ligt plat'));
  assert.match(await text(page, 'h1'), /Onze winkel ligt plat/);
  await page.locator('#with-0').check();
  const at = await start(page);
  assert.match(await text(page, 'h1'), /Onze winkel ligt plat/);
  await page.goto(`/exercises/again/${at.split('/').pop()}`);
  assert.match(await text(page, 'h1'), /Onze winkel ligt plat/, 'it can be exercised once more');
});
