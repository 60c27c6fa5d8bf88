// Whom to tell, from the proposal to the correction: by keyboard on a desk, without a script on a phone.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { DESK, PHONE, Program, enterKey, tabTo, text, typeAt, until, visit } from './harness.mjs';
import { BRAM, FRIDAY, NOTHING_KNOWN, enter, enterAsFounder, filing, open, record } from './world.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** De Linde says how many people it is about, or says it anew. */
async function persons(page, at, count) {
  await page.goto(`${at}/facts`);
  const said = page.locator('a[href*="/facts/persons?revises="]').first();
  const path = (await said.count()) ? await said.getAttribute('href') : `${at}/facts/persons`;
  await record(page, path, { fill: { 'value-exact': count, source: 'De Linde' }, check: ['certainty-2'] });
}

/** Files are locked, and nobody knows how many people it is about. */
const UNCOUNTED = { ...FRIDAY, many: NOTHING_KNOWN.many };

/** Customers were told a number, the authority as well; then it became another. */
async function changed(page, at) {
  await persons(page, at, '485000');
  await record(page, `${at}/stakeholders/customers`, { form: 'form[action$="/told"]', fill: { 'tell-text': 'Het gaat om 485.000 mensen.', 'tell-reached': '12' } });
  await record(page, `${at}/duties/avg-33-1/filing`, { fill: filing() });
  await persons(page, at, '715000');
}

test('staff are weighed and told by keyboard, and the matrix shows it', async (t) => {
  const program = await Program.start();
  const { page } = await visit(t, program);
  await enterAsFounder(page, program);
  const at = await open(page);
  await page.goto(at);
  await tabTo(page, '.sections a[href$="/stakeholders"]');
  await enterKey(page);
  assert.match(await text(page, '.next .step'), /Vertel het nu: Autoriteit Persoonsgegevens\./);
  await record(page, `${at}/duties/avg-33-1/filing`, { fill: filing() });
  await page.goto(`${at}/stakeholders`);
  assert.match(await text(page, '.next .step'), /Zoek uit of u dit moet vertellen: Mensen van wie gegevens zijn geraakt\./);
  await tabTo(page, '.people a[href$="/stakeholders/staff"]');
  await enterKey(page);
  await tabTo(page, '#tell > summary');
  await page.keyboard.press('Enter');
  await typeAt(page, '#tell-text', 'De kassa ligt stil.');
  await tabTo(page, '#tell form .buttons button');
  await enterKey(page);
  assert.match(await text(page, '.done'), /Wat u vertelde, is vastgelegd\./);
  assert.match(await text(page, '#stakeholder'), /De kassa ligt stil\./);
  await tabTo(page, '#weigh > summary');
  await page.keyboard.press('Enter');
  await typeAt(page, '#weigh-means', 'Zij krijgen de vragen.');
  await tabTo(page, '#weigh form .buttons button');
  await enterKey(page);
  assert.match(await text(page, '.done'), /Uw besluit is vastgelegd\./);
  await page.goto(`${at}/stakeholders`);
  assert.match(await text(page, 'li.card:has(a[href$="/stakeholders/staff"])'), /✓ Verteld op vr 2 juli 2021, 18:30/);
});

test('what somebody else tells shows up while one is typing, and what is typed stays', async (t) => {
  const program = await Program.start();
  const sanne = (await visit(t, program)).page;
  await enterAsFounder(sanne, program);
  const at = await open(sanne);
  const bram = (await visit(t, program)).page;
  await enter(bram, program, BRAM);
  await bram.goto(`${at}/stakeholders/customers`);
  await bram.locator('#weigh-means').fill('Half getypt');
  await record(sanne, `${at}/stakeholders/customers`, { form: 'form[action$="/told"]', fill: { 'tell-text': 'Wij bellen u.' } });
  await until(async () => (await text(bram, '#stakeholder')).includes('Wij bellen u.'), 'Bram sees what Sanne told');
  assert.equal(await bram.locator('#weigh-means').inputValue(), 'Half getypt');
});

test('without a script, on a phone, an old number is put right', async (t) => {
  const program = await Program.start();
  const { page } = await visit(t, program, { script: false, viewport: PHONE });
  await enterAsFounder(page, program);
  const at = await open(page, UNCOUNTED);
  await changed(page, at);
  await page.goto(at);
  await page.getByRole('link', { name: 'Zet het recht' }).click();
  assert.match(await text(page, '.next .step'), /Zet dit eerst recht: aantal personen\. Voor: Klanten\./);
  const first = page.locator('li.card', { hasText: 'Gesprek: Klanten' });
  assert.match(await first.innerText(), /Toen: 485\.000 \(bevestigd\)\. Nu: 715\.000 \(bevestigd\)\./);
  await first.locator('summary').click();
  await first.locator('textarea').fill('Sanne belde hen allemaal.');
  await first.getByRole('button', { name: 'Is rechtgezet' }).click();
  await page.waitForURL('**/corrections?done=settled');
  assert.match(await text(page, '#settled'), /Is rechtgezet.*Sanne belde hen allemaal\./);
  assert.equal(await page.locator('li.card', { hasText: 'Melding:' }).count(), 1, 'the filing still waits');
});

test('the pages about people keep nobody out, on a desk and on a phone', async (t) => {
  const program = await Program.start();
  const { page } = await visit(t, program, { bypassCSP: true });
  await enterAsFounder(page, program);
  const at = await open(page, UNCOUNTED);
  await changed(page, at);
  await record(page, `${at}/stakeholders/bank/dismissal`, { fill: { ground: 'Er is geen geld weg.' } });
  await record(page, `${at}/stakeholders`, { fill: { 'add-stakeholder': 'Wijkraad/Zuid', 'add-ground': 'Zij wonen ernaast.' } });
  const found = [];
  for (const rest of ['/stakeholders', '/stakeholders/customers', '/stakeholders/own%2FWijkraad%2FZuid', '/stakeholders/press/dismissal', '/corrections']) {
    await page.goto(at + rest);
    await page.evaluate(() => document.querySelectorAll('main details').forEach((it) => (it.open = true)));
    await page.evaluate(AXE);
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport);
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      found.push(...violations.map(({ id, nodes }) => `${rest} ${viewport.width} ${id}: ${nodes.map((node) => node.target)}`));
      if (await page.evaluate(() => document.scrollingElement.scrollWidth > innerWidth)) found.push(`${rest} scrolls sideways`);
      const small = await page.evaluate(() => [...document.querySelectorAll('main button, main summary, main .button, main .orders a, main .buttons a')]
        .filter((it) => it.offsetParent && it.getBoundingClientRect().height < 44).map((it) => it.textContent.trim()));
      found.push(...small.map((it) => `${rest} ${viewport.width} too small: ${it}`));
    }
  }
  assert.deepEqual(found, []);
});
