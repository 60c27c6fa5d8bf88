// An evening becomes a crisis: one act, then calling, the deputy after a quarter of an hour, and the aim on every page.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { DESK, PHONE, Program, text, visit } from './harness.mjs';
import { enterAsFounder, everyPage, open, record, send } from './world.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const A_QUARTER_LATER = '2021-07-02T16:45:00Z';

/** Noor leads, Bram stands in for her, Joost takes notes, Fleur is communication; the files are locked. */
async function evening(t, options) {
  const program = await Program.start();
  const { page } = await visit(t, program, { viewport: PHONE, ...options });
  await enterAsFounder(page, program);
  const people = { 2: ['Noor Bakker', '06 12345601'], 3: ['Bram Visser', '06 12345602'], 4: ['Joost Smit', '06 12345603'], 5: ['Fleur Jansen', '06 12345604'] };
  for (const [question, [name, number]] of Object.entries(people)) await record(page, `/prepare/first-hour/${question}`, { fill: { name, number } });
  await record(page, '/prepare/first-hour/9', { fill: { room: 'De kantine', channel: 'Signal-groep', paper: 'In de kluis' } });
  const at = await open(page);
  return { program, page, at };
}

/** Says that it is a crisis, from the first page. */
async function activate(page, at) {
  await page.goto(at);
  await page.getByRole('link', { name: 'Dit is een crisis' }).click();
  assert.equal(await page.locator('#leader').inputValue(), 'Noor Bakker');
  assert.equal(await page.locator('#place').inputValue(), 'De kantine');
  assert.equal(await page.locator('#first_meeting_at-time').inputValue(), '19:30');
  await page.locator('#criteria-0').check();
  await page.locator('#reason').fill('Alle schermen zijn zwart. Niemand kan werken.');
  await page.getByRole('button', { name: 'Dit is een crisis' }).click();
  await page.waitForURL('**?done=crisis');
}

/** Taps what came of a call to somebody. */
async function tap(page, name, outcome) {
  const card = page.locator('.call', { has: page.locator('h3', { hasText: name }) });
  await card.getByRole('button', { name: outcome }).first().click();
  await page.waitForURL('**/callout?done=call');
}

const called = (page) => page.locator('.call h3').allInnerTexts();

/** Nobody is kept out, nothing scrolls sideways, and what is tapped is large enough. */
async function measure(page) {
  const where = new URL(page.url()).pathname;
  await page.evaluate(() => document.querySelectorAll('main details, .direction').forEach((it) => (it.open = true)));
  await page.evaluate(AXE);
  for (const viewport of [DESK, { width: 320, height: 640 }, PHONE]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      assert.deepEqual(violations.map(({ id, nodes }) => `${where} ${colorScheme} ${viewport.width} ${id}: ${nodes.map((node) => node.target)}`), []);
    }
    assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth), `${where} scrolls sideways at ${viewport.width}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  const small = await page.evaluate(() => [...document.querySelectorAll('main a[href^="tel:"], main button, .sections a, .sections summary, .direction summary')]
    .filter((it) => it.checkVisibility()).map((it) => [it.textContent.trim(), it.getBoundingClientRect().height]).filter(([, height]) => height < 44));
  assert.deepEqual(small, [], where);
}

test('from the first page to a crisis: two are reached, one goes to the deputy, and the aim stands everywhere', async (t) => {
  const { program, page, at } = await evening(t, { bypassCSP: true });
  await page.goto(`${at}/course/escalate`);
  await measure(page);
  await activate(page, at);
  assert.match(await text(page, '.bar'), /crisis, sinds vr 2 juli 2021, 18:30/, 'also on a phone');
  assert.match(await text(page, '.next'), /Zoek uit of de dader kan meelezen: e-mail, chat en videobellen, aanmelden/);

  await page.locator('.next a.button').click();
  for (const [channel, answer] of [['mail', 0], ['chat', 1], ['sign-in', 0]]) {
    const item = page.locator(`#channel-${channel}`);
    assert.equal(await item.getAttribute('open'), '', `${channel} is asked next`);
    await item.locator('.answer input').nth(answer).check();
    await item.locator('textarea').fill('Volgens Polder IT.');
    await item.getByRole('button', { name: 'Leg dit vast' }).click();
    await page.waitForURL('**/channels?done=channel');
  }
  assert.match(await text(page, '#channels'), /e-mail, aanmelden \(accounts\)\. Praat daar niet over herstel\. .*chat en videobellen.* Gebruik: Signal-groep/);
  await measure(page);

  await page.goto(at);
  assert.match(await text(page, '.next'), /Bel nu 3 mensen\./);
  await page.locator('.next a.button').click();
  assert.match(await text(page, '#callout'), /0 van 3 bereikt\. .*Bel nu/);
  assert.equal(await page.locator('.call a[href^="tel:"]').first().getAttribute('href'), 'tel:+31612345601');
  await measure(page);
  await tap(page, 'Joost Smit', 'Bereikt');
  await tap(page, 'Fleur Jansen', 'Bereikt');
  await tap(page, 'Noor Bakker', 'Niet bereikt');
  assert.deepEqual(await called(page), ['Noor Bakker']);
  assert.match(await text(page, '#callout'), /2 van 3 bereikt/);

  await program.setClock(A_QUARTER_LATER);
  await page.goto(`${at}/callout`);
  assert.deepEqual(await called(page), ['Noor Bakker', 'Bram Visser']);
  assert.match(await text(page, '.call >> nth=1'), /In plaats van Noor Bakker\./);
  await measure(page);
  await tap(page, 'Bram Visser', 'Bereikt');
  assert.match(await text(page, '#callout'), /3 van 3 bereikt\. Voor één van hen komt een ander\. .*Na 15 minuten niet bereikt, en één keer gebeld\. Plaatsvervanger Bram Visser is bereikt\./);
  assert.deepEqual(await called(page), []);

  await page.goto(at);
  await page.locator('.next a.button').click();
  await page.waitForURL('**/direction');
  await page.locator('#aim').fill('Maandag om 7:00 uur werkt iedereen weer');
  await page.getByRole('button', { name: 'Leg dit vast' }).click();
  await page.waitForURL('**/steer?done=direction');
  await measure(page);
  await page.goto(`${at}/direction`);
  await measure(page);
  const pages = (await everyPage(at, `${program.origin}/link/gone`)).filter((path) => path.startsWith(at));
  for (const path of pages) {
    await page.goto(path);
    if (await page.locator('[data-incident]').count()) assert.match(await text(page, '.direction > summary'), /^Doel: Maandag om 7:00 uur werkt iedereen weer · Leiding: Noor Bakker/, path);
  }
  await page.goto(`${at}/log`);
  const height = await page.locator('.bar').evaluate((it) => it.getBoundingClientRect().height);
  assert.ok(height <= 844 / 5, `the bar takes ${height} of 844`);
});

test('without a script one calls, and finds every part of the incident on a phone', async (t) => {
  const { page, at } = await evening(t, { script: false });
  await activate(page, at);
  await page.goto(`${at}/callout`);
  await tap(page, 'Joost Smit', 'Bereikt');
  assert.deepEqual(await called(page), ['Noor Bakker', 'Fleur Jansen']);
  await page.locator('.call a', { hasText: 'Anders, of meer zeggen' }).first().click();
  await send(page, `${at}/callout/calls?person=contact%2F1`, { check: ['outcome-2'], form: `form[action="${at}/callout/calls"]` });
  assert.match(await text(page, '.errors'), /Wie nam het over\?: Vul dit in\./);
  await page.locator('#taken_over_by').fill('Bram Visser');
  await page.locator('#note').fill('Noor is met vakantie.');
  await page.getByRole('button', { name: 'Leg dit gesprek vast' }).click();
  assert.match(await text(page, '#callout'), /Overgenomen door Bram Visser, op vr 2 juli 2021, 18:30\..* Gezegd: Noor is met vakantie\./);
  const bar = page.locator('.sections > ul > li > a:visible, .sections summary:visible');
  assert.deepEqual(await bar.allInnerTexts(), ['Nu', 'Feiten', 'Plichten', 'Sturen', 'Meer']);
  await page.locator('.sections summary').click();
  await page.locator('.rest a', { hasText: 'Taken' }).click();
  await page.waitForURL('**/tasks');
  assert.match(await text(page, '#tasks'), /Haal getroffen computers van het netwerk, maar laat ze aan\. 1 · Noor Bakker · klaar op vr 2 juli 2021, 18:40/);
});
