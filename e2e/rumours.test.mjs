// What others say: it is written down, decided on, and when it proves true it becomes a fact and work in one act.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { DESK, PHONE, Program, text, visit } from './harness.mjs';
import { BRAM, enter, enterAsFounder, fill, filing, open, record } from './world.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const step = (page) => text(page, '.next .step');
const next = (page) => page.locator('.next a.button').click();
const submit = (page) => page.locator('main form .buttons button').first().click();

for (const [where, options] of [
  ['on a desk', { viewport: DESK }],
  ['on a phone without a script', { viewport: PHONE, script: false }],
]) {
  test(`a rumour proves true and leads to a fact, work and corrections, ${where}`, async (t) => {
    const program = await Program.start();
    const { page } = await visit(t, program, options);
    await enterAsFounder(page, program);
    const at = await open(page);
    await record(page, `${at}/duties/avg-33-1/filing`, { fill: filing() });

    await page.goto(`${at}/rumours`);
    assert.match(await text(page, '#rumours'), /Er is nog geen gerucht opgeschreven\./);
    await next(page);
    await page.locator('#text').fill('Het zijn er veel meer.');
    await page.locator('#place').fill('de Streekkrant');
    for (const id of ['kind-2', 'reach-3', 'harm-3']) await page.locator(`#${id}`).check();
    await submit(page);
    assert.match(await text(page, '.done'), /Het gerucht staat in het register\./);
    await page.goto(at);
    assert.match(await text(page, '#now'), /Gerucht 1: “Het zijn er veel meer\.” bereikt veel mensen/);

    await page.goto(`${at}/rumours`);
    assert.match(await step(page), /Niemand besloot nog over dit gerucht\. Gerucht 1/);
    await next(page);
    await page.locator('#act-2').check();
    await page.locator('#reason').fill('De krant schrijft morgen.');
    await submit(page);
    assert.match(await step(page), /Zoek uit of het waar is\./);

    await next(page);
    await page.locator('#truth-0').check();
    await page.locator('#because').fill('Het lab telde opnieuw.');
    await page.locator('#fact').selectOption('persons');
    await page.getByRole('button', { name: 'Kies dit feit' }).click();
    assert.equal(await page.locator('#because').inputValue(), 'Het lab telde opnieuw.', 'what was typed stays');
    const persons = { 'value-min': '', 'value-max': '', 'value-exact': '715.000' };
    for (const [id, value] of Object.entries(persons)) await page.locator(`#${id}`).fill(value);
    await submit(page);
    assert.match(await text(page, '.done'), /Hieronder staat wat er veranderde\./);
    assert.match(await text(page, '#rumour'), /Wat dit veranderde/);
    assert.match(await text(page, '#rumour'), /715\.000/);
    assert.match(await text(page, '#rumour'), /Vul de melding aan: Meld dit bij de AP/);
  });
}

test('a question of the press is answered with words that somebody else approved', async (t) => {
  const program = await Program.start();
  const { page } = await visit(t, program);
  await enterAsFounder(page, program);
  const at = await open(page);
  await page.goto(`${at}/questions`);
  await page.locator('#text').fill('Hebt u betaald?');
  await page.locator('#kind').selectOption('press');
  await submit(page);
  assert.match(await step(page), /“Hebt u betaald\?” \(Pers\)/);
  await next(page);
  await page.getByRole('link', { name: 'Maak hier een afgesproken antwoord van' }).click();
  assert.equal(await page.locator('#question').inputValue(), 'Hebt u betaald?');
  await page.locator('#answer').fill('Daar zeggen wij niets over, want de politie onderzoekt het.');
  await submit(page);
  const bram = (await visit(t, program)).page;
  await enter(bram, program, BRAM);
  await bram.goto(`${at}/questions/lines`);
  await next(bram);
  await submit(bram);
  assert.match(await text(bram, '.done'), /Het akkoord is vastgelegd\./);
  await page.goto(`${at}/questions/1`);
  assert.ok(await page.locator('#line-0').isChecked(), 'the answer that fits is chosen');
  await submit(page);
  assert.match(await text(page, '#questions'), /Elke vraag is beantwoord\. .*de politie onderzoekt het\./);
});

test('rumours, questions, answers and speaking keep nobody out, on a desk and on a phone', async (t) => {
  const program = await Program.start();
  const { page } = await visit(t, program, { bypassCSP: true });
  await enterAsFounder(page, program);
  const at = await fill(page);
  const found = [];
  const shots = process.env.RUMOUR_SHOTS;
  for (const rest of ['/rumours', '/rumours/new', '/rumours/1', '/rumours/1/decision', '/rumours/1/truth', '/questions', '/questions/1', '/questions/lines', '/questions/lines/1', '/questions/faq', '/speaking', '/speaking/sheet']) {
    await page.goto(at + rest);
    await page.evaluate(() => document.querySelectorAll('main details').forEach((it) => (it.open = true)));
    await page.evaluate(AXE);
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport);
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      found.push(...violations.map(({ id, nodes }) => `${rest} ${viewport.width} ${id}: ${nodes[0].html}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      if (wide) found.push(`${rest} ${viewport.width} is too wide`);
      if (shots) {
        for (const colorScheme of ['light', 'dark']) {
          await page.emulateMedia({ colorScheme });
          await page.screenshot({ path: `${shots}/${rest.replaceAll('/', '_')}.${viewport.width}.${colorScheme}.png`, fullPage: true });
        }
        await page.emulateMedia({ colorScheme: 'light' });
      }
    }
  }
  assert.deepEqual(found, []);
});
