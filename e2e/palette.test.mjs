// Finding something, and getting somewhere quickly: with the keyboard alone, on a phone, without a script.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { DESK, PHONE, Program, text, until, visit } from './harness.mjs';
import { enterAsFounder, fill, open, prepare, record } from './world.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function office(t, options = {}) {
  const program = await Program.start();
  const { page } = await visit(t, program, { bypassCSP: true, ...options });
  await enterAsFounder(page, program);
  return { program, page };
}

const chosen = (page) => page.locator('#palette [aria-selected="true"]');
const focused = (page) => page.evaluate(() => document.activeElement.id);

/** Opens the palette and types; gives what is chosen then. */
async function type(page, typed) {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(typed);
  await page.locator('#palette [role="option"]').first().waitFor();
}

async function expectNoBarrier(page) {
  await page.evaluate(AXE);
  for (const viewport of [DESK, PHONE]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target + node.failureSummary)}`), []);
    }
    assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth), 'nothing scrolls sideways');
  }
  await page.setViewportSize(DESK);
}

test('from anywhere to a new task with nothing but keys', async (t) => {
  const { page } = await office(t);
  const at = await open(page);
  await page.goto(`${at}/facts`);
  await type(page, 'ta');
  await until(async () => (await chosen(page).innerText()).includes('Taak toevoegen'), 'the first is chosen');
  assert.equal(await focused(page), 'palette-text', 'focus stays where one types');
  const id = await chosen(page).getAttribute('id');
  assert.equal(await page.locator('#palette-text').getAttribute('aria-activedescendant'), id);
  assert.equal(await page.locator('#palette-text').getAttribute('aria-expanded'), 'true');
  assert.match(await text(page, '#palette [role="status"]'), /\d+ keuzes/);
  await page.keyboard.press('ArrowDown');
  assert.notEqual(await chosen(page).getAttribute('id'), id);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.equal(await chosen(page).getAttribute('id'), await page.locator('#palette [role="option"]').last().getAttribute('id'), 'round');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tasks');
});

test('Escape closes it, focus is where it was, and half-typed text is still there', async (t) => {
  const { page } = await office(t);
  const at = await open(page);
  await page.goto(`${at}/tasks`);
  await page.locator('#title').fill('Bel de lev');
  await page.keyboard.press('Control+k');
  assert.equal(await focused(page), 'palette-text');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('log');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('#palette').evaluate((it) => it.open), false);
  assert.equal(await focused(page), 'title');
  assert.equal(await page.locator('#title').inputValue(), 'Bel de lev');
  await page.keyboard.press('Meta+k');
  assert.equal(await page.locator('#palette').evaluate((it) => it.open), true);
});

test('an answer that comes late does not take the place of a newer one', async (t) => {
  const { page } = await office(t);
  await open(page);
  let isHeld = false;
  await page.route('**/palette?q=tijd&**', async (route) => {
    isHeld = true;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue().catch(() => {});
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tijd');
  await until(() => isHeld, 'the first question was asked');
  await page.locator('#palette-text').fill('plichten');
  await until(async () => (await page.locator('#palette-list').innerText()).includes('Plichten'), 'the second is answered');
  await page.waitForTimeout(2000);
  assert.doesNotMatch(await page.locator('#palette-list').innerText(), /Tijdlijn/);
});

test('people are called and what was written is found, and nobody is kept out', async (t) => {
  const { page } = await office(t);
  const at = await fill(page);
  await prepare(page);
  await page.goto(`${at}/log`);
  await type(page, 'bram');
  const call = page.locator('#palette a[href^="tel:"]').first();
  await call.waitFor();
  assert.match(await call.innerText(), /Bel Bram Visser/);
  assert.ok((await page.locator(`#palette a[href^="${at}/log/"]`).count()) > 0, 'lines that name him');
  await expectNoBarrier(page);
  await page.locator('#palette-text').fill('een olifant in de kamer');
  await until(async () => (await text(page, '#palette [role="status"]')) === 'Niets gevonden', 'it says so');
  assert.equal(await page.locator('#palette-text').getAttribute('aria-expanded'), 'false');
  await expectNoBarrier(page);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search?q=een+olifant*');
});

test('the field in the bar finds a part of a word, marks it, and leads to its line', async (t) => {
  const { page } = await office(t);
  const at = await open(page);
  await record(page, `${at}/log`, { fill: { text: 'De gegevenslekken zijn <b>gemeld</b>.' } });
  await page.goto(at);
  await page.getByLabel('Zoek in alles wat u mag zien').fill('lekken');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search?q=lekken&in=*');
  assert.equal(await page.locator('main mark').first().innerText(), 'lekken');
  assert.match(await text(page, 'main .found li'), /gegevenslekken zijn <b>gemeld<\/b>/);
  await expectNoBarrier(page);
  await page.locator('main .found a').first().click();
  await page.waitForURL(`**${at}/log/*`);
});

test('on a phone a sign leads to the search, also without a script', async (t) => {
  const { page } = await office(t, { viewport: PHONE, script: false, bypassCSP: false });
  const at = await open(page);
  await page.goto(at);
  assert.equal(await page.locator('form.find').isVisible(), false);
  const sign = page.getByRole('link', { name: 'Zoeken' });
  const box = await sign.boundingBox();
  assert.ok(box.width >= 44 && box.height >= 44, `${box.width} by ${box.height}`);
  await sign.click();
  await page.locator('#q').fill('olifant');
  await page.getByRole('button', { name: 'Zoek', exact: true }).click();
  await page.waitForURL('**/search?q=olifant*');
  assert.match(await text(page, 'main'), /Niets gevonden\./);
});
