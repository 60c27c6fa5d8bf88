// Looking back: from closing an incident to the question whether what was agreed worked; on a desk, and on a phone without a
// script.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { DESK, PHONE, Program, expectGood, text, visit } from './harness.mjs';
import { BRAM, NOTHING_KNOWN, SANNE, enter, enterAsFounder, open, record, send } from './world.mjs';

/** The button under "what to do now". */
const next = (page) => page.locator('section.next a.button');

/** What an address gives to whoever has a page open. */
async function fetched(page, program, path) {
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const response = await fetch(new URL(path, program.origin), { headers: { cookie } });
  return { status: response.status, body: await response.text() };
}

for (const [script, viewport] of [[true, DESK], [false, PHONE]]) {
  test(`a team closes an incident, looks back, signs, and later hears whether it worked${script ? '' : ', on a phone without a script'}`, async (t) => {
    const program = await Program.start();
    const { page } = await visit(t, program, { script, viewport, bypassCSP: script });
    await enterAsFounder(page, program);
    const at = await open(page, NOTHING_KNOWN);
    await record(page, `${at}/facts/personal_data`, { check: ['value-1', 'certainty-2'], fill: { source: 'Polder IT' } });
    await record(page, `${at}/course/close`, { fill: { reason: 'Er waren geen persoonsgegevens.' } });
    assert.match(page.url(), /evaluation[?]done=closed/);
    assert.match(await text(page, 'section.next'), /nog geen evaluatie gepland/);

    await next(page).click();
    await page.locator('#at-date').fill('2021-07-20');
    await page.locator('#at-time').fill('10:00');
    await page.locator('#chair').fill(BRAM);
    await page.locator('#management').fill('');
    await page.locator('#team').fill(`${SANNE}\n${BRAM}`);
    await page.locator('main form .buttons button').first().click();
    assert.match(await text(page, '.errors'), /Wie van de leiding/, 'both groups are needed');
    assert.equal(await page.locator('#chair').inputValue(), BRAM, 'what was typed stays');
    await page.locator('#management').fill('Pieter van Loon');
    await page.locator('main form .buttons button').first().click();
    await page.waitForURL('**?done=evaluation-planned');

    await next(page).click();
    await page.locator('[id="went-know-what-to-do-1"]').check();
    await page.locator('#text-keep').fill('Iedereen kwam meteen.');
    if (script) await expectGood(page);
    await page.locator('main form .buttons button').first().click();
    await page.waitForURL('**?done=questionnaire');

    await program.setClock('2021-07-20T12:00:00Z');
    await record(page, `${at}/evaluation/lessons/new`, { check: ['kind-1'], fill: { text: 'De bellijst stond op de schijf die op slot zat.', entries: '2 en 3' } });
    await record(page, `${at}/evaluation/improvements/new`, { check: ['lessons-0', 'improves-4'], fill: { what: 'De bellijst hangt op papier.', assignee: BRAM, due_on: '2021-09-01' } });
    await next(page).click();
    await page.waitForURL('**/evaluation/signature');
    if (script) await expectGood(page);
    const digest = await text(page, 'code.digest');
    await page.locator('#role-2').check();
    await page.getByRole('button', { name: 'Ik heb dit gelezen en teken' }).click();
    await page.waitForURL('**?done=evaluation-signed');
    assert.match(await text(page, '#evaluation-signed'), new RegExp(`${SANNE} Namens het team .* Ja`));
    if (script) await expectGood(page);
    const signed = await fetched(page, program, `${at}/evaluation/export/signed`);
    assert.equal(createHash('sha256').update(signed.body).digest('hex'), digest, 'the file is what was signed');
    for (const format of ['pdf', 'html', 'md']) {
      assert.equal((await fetched(page, program, `${at}/evaluation/export/${format}`)).status, 200, format);
    }

    // Six weeks later nobody is signed in any more: an open page would ask for its entries, and be told so.
    await page.goto('about:blank');
    await program.setClock('2021-09-02T08:00:00Z');
    await enter(page, program, SANNE);
    await page.goto('/');
    await page.getByRole('link', { name: 'Verbeteringen uit alle incidenten' }).click();
    assert.match(await text(page, 'main'), /Had klaar moeten zijn De bellijst hangt op papier\./);
    if (script) await expectGood(page);
    await page.getByRole('link', { name: /Zeg hoe het afliep/ }).click();
    await page.locator('#end-0').check();
    await page.locator('#text').fill('Hangt er.');
    await page.locator('main form .buttons button').first().click();
    await page.waitForURL('**?done=improvement-ended');

    await page.goto('about:blank');
    await program.setClock('2021-12-02T08:00:00Z');
    await enter(page, program, SANNE);
    await page.goto(at);
    assert.match(await text(page, 'section.next'), /Werkte verbetering 1\?/);
    await next(page).click();
    await page.locator('#worked-0').check();
    await page.locator('#text').fill('Bij de oefening had iedereen de lijst.');
    await page.locator('main form .buttons button').first().click();
    await page.waitForURL('**?done=improvement-judged');
    assert.match(await text(page, '#improvement-1'), /Gedaan, en het werkte/);
  });
}

test('what was known at a moment stands beside what is known now, by two clocks', async (t) => {
  const program = await Program.start();
  const { page } = await visit(t, program, { bypassCSP: true });
  await enterAsFounder(page, program);
  const at = await open(page, NOTHING_KNOWN);
  await program.setClock('2021-07-02T18:00:00Z');
  await record(page, `${at}/facts/persons`, { fill: { 'value-exact': '485', source: 'Polder IT' } });
  await program.setClock('2021-07-03T08:00:00Z');
  await page.goto(`${at}/evaluation`);
  await page.getByRole('link', { name: 'Wat wisten wij toen?' }).click();
  const ask = async (time) => {
    await page.locator('#at-date').fill('2021-07-02');
    await page.locator('#at-time').fill(time);
    await page.getByRole('button', { name: 'Laat zien' }).click();
    await page.waitForURL(`**at-time=${time.replace(':', '%3A')}**`);
  };
  await ask('19:00');
  assert.match(await text(page, '#found + h3 + dl, section[aria-labelledby="found"] dl >> nth=0'), /aantal personen onbekend Nu: 485/i);
  await expectGood(page);
  await ask('20:30');
  assert.match(await text(page, 'section[aria-labelledby="found"] dl >> nth=0'), /485 ◐ waarschijnlijk, volgens Polder IT/);
});

test('answers are for the chair alone, and stay so in what leaves the house', async (t) => {
  const program = await Program.start();
  const { page } = await visit(t, program);
  await enterAsFounder(page, program);
  const at = await open(page, NOTHING_KNOWN);
  const { page: bram } = await visit(t, program);
  await enter(bram, program, BRAM);
  const { page: noor } = await visit(t, program);
  await enter(noor, program, 'Noor Bakker');
  await record(page, `${at}/evaluation/plan`, { fill: { 'at-date': '2021-07-20', chair: BRAM, management: 'Pieter van Loon', team: SANNE } });
  await record(page, `${at}/evaluation/questions`, { fill: { 'text-burden': 'Ik slaap slecht.' } });
  await bram.goto(`${at}/evaluation`);
  assert.match(await text(bram, 'main'), /Ik slaap slecht\./);
  await noor.goto(`${at}/evaluation`);
  assert.doesNotMatch(await text(noor, 'main'), /Ik slaap slecht\./);
  assert.doesNotMatch((await fetched(noor, program, `${at}/evaluation/export/md`)).body, /Ik slaap slecht/);
  await send(noor, `${at}/evaluation/lessons/new`, { check: ['kind-0'], fill: { text: 'De rust.', entries: 'geen idee' } });
  assert.match(await text(noor, '.errors'), /Hier staat geen nummer/);
});
