// A meeting from beginning to end by keyboard only; the next one asks first whether the decision works.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { DESK, PDF, PHONE, Program, enterKey, fetched, tabTo, text, typeAt, until, visit } from './harness.mjs';
import { BRAM, enter, enterAsFounder, fill, open, record } from './world.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Follows the button of the next step. */
async function followNext(page) {
  await page.keyboard.press('Home');
  await page.evaluate(() => document.activeElement.blur());
  await tabTo(page, '.next a.button');
  await page.keyboard.press('Enter');
}

const step = (page) => text(page, '#meeting-next .step');

test('a whole meeting by keyboard, and the second one asks first whether the decision works', async (t) => {
  const program = await Program.start();
  const { page } = await visit(t, program, { bypassCSP: true });
  await enterAsFounder(page, program);
  const at = await open(page);

  await page.goto(`${at}/meetings`);
  assert.match(await text(page, '#meetings'), /Er is nog niet overlegd\./);
  await tabTo(page, '#chair');
  await enterKey(page);
  assert.match(await text(page, '.done'), /Het overleg is begonnen\./);

  assert.match(await step(page), /Loop het beeld na\./);
  await followNext(page);
  await typeAt(page, '#picture-text', 'Twee servers doen het nog.');
  await tabTo(page, '#picture form .buttons button');
  await enterKey(page);
  assert.match(await text(page, '#pictured'), /Feit: Twee servers doen het nog\./);

  assert.match(await step(page), /Wat staat in de weg\?/);
  await followNext(page);
  await typeAt(page, '#judgement-text', 'Geen lijst met nummers.');
  await tabTo(page, '#judgement form .buttons button');
  await enterKey(page);
  assert.match(await step(page), /Hoe kan het verder gaan\?/);
  assert.match(await text(page, '#decided'), /Nog niemand keek vooruit\./);
  await followNext(page);
  await typeAt(page, '#judgement-text', 'Maandag werkt iedereen.');
  await tabTo(page, '#judgement form .buttons button');
  await enterKey(page);
  assert.match(await text(page, '#judged'), /Als het meezit: Maandag werkt iedereen\./);

  assert.match(await step(page), /Wat besluit u\?/);
  await followNext(page);
  await tabTo(page, '#decide > summary');
  await page.keyboard.press('Enter');
  await typeAt(page, '#decision-what', 'Alles gaat van het netwerk.');
  await typeAt(page, '#decision-reasons', 'Niemand weet waar hij zit.');
  await typeAt(page, '#decision-mandate', 'Sanne');
  await enterKey(page);
  assert.match(await text(page, '.errors'), /Schrijf op wat ook had gekund: ten minste 1\./);
  assert.equal(await page.locator('#decision-what').inputValue(), 'Alles gaat van het netwerk.');
  await typeAt(page, '#decision-alternative-1-what', 'Alleen de servers');
  await enterKey(page);
  assert.match(await text(page, '#decided'), /Besluit 1 Alles gaat van het netwerk\./);

  await followNext(page);
  await tabTo(page, '#give > summary');
  await page.keyboard.press('Enter');
  await typeAt(page, '#task-title', 'Zet alles uit');
  await typeAt(page, '#task-assignee', BRAM);
  await enterKey(page);
  assert.match(await text(page, '#given'), /Zet alles uit Bram Visser/);

  assert.match(await step(page), /Sluit het overleg/);
  await followNext(page);
  await tabTo(page, '#end-no_next_because');
  await enterKey(page);
  assert.match(await text(page, 'h1'), /Verslag van overleg 1/);
  for (const said of ['Twee servers doen het nog.', 'Alleen de servers', 'Zet alles uit', 'Het volgende overleg is op vr 2 juli 2021, 20:30.']) {
    assert.ok((await text(page, 'main')).includes(said), said);
  }

  await page.goto(`${at}/meetings`);
  assert.match(await text(page, '#meeting-clock'), /vr 2 juli 2021, 20:30, over 2 uur\./);
  await tabTo(page, '#chair');
  await enterKey(page);
  assert.match(await step(page), /Vraag of besluit 1 werkt\./);
  await tabTo(page, '#end-no_next_because');
  await page.keyboard.type('Alles werkt weer.');
  await enterKey(page);
  assert.match(await text(page, '.errors'), /Zeg eerst van elk eerder besluit of het werkt: 1\./);
  assert.equal(await page.locator('#end-no_next_because').inputValue(), 'Alles werkt weer.');
  await tabTo(page, '.errors a');
  await page.keyboard.press('Enter');
  await typeAt(page, '#control-1-text', 'Er kwam niets meer bij.');
  await tabTo(page, '#control-1 button[value="works"]');
  await enterKey(page);
  assert.match(await text(page, '#control-said-1'), /Het werkt: Er kwam niets meer bij\./);
  assert.match(await step(page), /Vraag hoe het gaat met: Zet alles uit/);
  await tabTo(page, '#actions-control ~ ul button[value="runs"]');
  await enterKey(page);
  await tabTo(page, '#end-no_next_because');
  if (!(await page.locator('#end-no_next_because').inputValue())) await page.keyboard.type('Alles werkt weer.');
  await enterKey(page);
  assert.match(await text(page, 'main'), /Er komt geen volgend overleg: Alles werkt weer\./);
});

test('a situation report is written by keyboard and goes on one page', async (t) => {
  const program = await Program.start();
  const { page } = await visit(t, program);
  await enterAsFounder(page, program);
  const at = await open(page);
  await page.goto(`${at}/situation-reports`);
  await followNextLink(page);
  assert.match(await page.locator('#unknown').inputValue(), /gijzelsoftware \(ransomware\) \(waarschijnlijk\)/);
  await typeAt(page, '#summary', 'Alles ligt stil.');
  await tabTo(page, 'main form .buttons button');
  await enterKey(page);
  assert.match(await text(page, '.done'), /Het rapport is uitgegeven\./);
  assert.match(await text(page, 'article'), /TLP:AMBER .* Alles ligt stil\./);
  const path = await page.getByRole('link', { name: 'Op één bladzijde (PDF)' }).getAttribute('href');
  assert.deepEqual(await fetched(program, page, path), PDF);
});

/** Follows the next step of a page to another page. */
async function followNextLink(page) {
  await tabTo(page, '.next a.button');
  await enterKey(page);
}

test('two people write in one meeting, and what one is typing stays', async (t) => {
  const program = await Program.start();
  const sanne = (await visit(t, program)).page;
  await enterAsFounder(sanne, program);
  const at = await open(sanne);
  await record(sanne, `${at}/meetings`, {});
  const bram = (await visit(t, program)).page;
  await enter(bram, program, BRAM);
  await bram.goto(`${at}/meetings/1`);
  await bram.locator('#judgement-text').fill('Half getypt');
  await record(sanne, `${at}/meetings/1`, { form: '#picture form', fill: { 'picture-text': 'De telefoon doet het.' } });
  await until(async () => (await text(bram, '#pictured')).includes('De telefoon doet het.'), 'Bram sees what Sanne recorded');
  assert.equal(await bram.locator('#judgement-text').inputValue(), 'Half getypt');
  await bram.reload();
  assert.equal(await bram.locator('#judgement-text').inputValue(), 'Half getypt', 'it survives a reload');
  assert.equal(await bram.locator('#picture-text').inputValue(), '', 'and stands in its own form only');
});

test('without a script, on a phone, a meeting goes through as well', async (t) => {
  const program = await Program.start();
  const { page } = await visit(t, program, { script: false, viewport: PHONE });
  await enterAsFounder(page, program);
  const at = await fill(page);
  await page.goto(`${at}/meetings/2`);
  await page.locator('#control-1-text').fill('Er kwam niets bij.');
  await page.locator('#control-1 button[value="partly"]').click();
  await page.waitForURL('**/meetings/2?done=control*');
  assert.match(await text(page, '#control-said-1'), /Het werkt deels: Er kwam niets bij\./);
});

test('meetings, decisions, reports and the dossier keep nobody out, on a desk and on a phone', async (t) => {
  const program = await Program.start();
  const { page } = await visit(t, program, { bypassCSP: true });
  await enterAsFounder(page, program);
  const at = await fill(page);
  const found = [];
  for (const rest of ['/meetings', '/meetings/1', '/meetings/2', '/decisions', '/decisions/1', '/situation-reports', '/situation-reports/new', '/situation-reports/1', '/ransom']) {
    await page.goto(at + rest);
    await page.evaluate(() => document.querySelectorAll('main details').forEach((it) => (it.open = true)));
    await page.evaluate(AXE);
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport);
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      found.push(...violations.map(({ id, nodes }) => `${rest} ${viewport.width} ${id}: ${nodes.map((node) => node.target)}`));
      if (await page.evaluate(() => document.scrollingElement.scrollWidth > innerWidth)) found.push(`${rest} scrolls sideways`);
      const small = await page.evaluate(() => [...document.querySelectorAll('main button, main summary, main .button, main .orders a, main .asks a')]
        .filter((it) => it.offsetParent && it.getBoundingClientRect().height < 44).map((it) => it.textContent.trim()));
      found.push(...small.map((it) => `${rest} ${viewport.width} too small: ${it}`));
    }
  }
  assert.deepEqual(found, []);
});
