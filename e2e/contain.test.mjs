// Friday evening at Van Loon: the planning server goes off the network, what it leads to is confirmed one by one, and a
// laptop goes from hand to hand.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { DESK, PHONE, Program, text, visit } from './harness.mjs';
import { FORM_OF_IMPACT, contain, enterAsFounder, open, prepare, record } from './world.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** An incident on Friday evening; with an inventory when somebody prepared. */
async function evening(t, { isPrepared = false, ...options } = {}) {
  const program = await Program.start();
  const { page } = await visit(t, program, options);
  await enterAsFounder(page, program);
  if (isPrepared) {
    await prepare(page);
    await record(page, '/sheets/system/1', { fill: { when_disconnected: 'Niemand kan meer bestellen.' } });
  }
  return { program, page, at: await open(page) };
}

const tap = (page, on, name, answer) =>
  page.locator(`#${on} li`).filter({ hasText: name }).getByRole('button', { name: answer }).click();

test('a system is taken off the network, with what the team and its sheet say, and is lifted again', async (t) => {
  const { program, page, at } = await evening(t, { isPrepared: true });
  await page.goto(`${at}/containment`);
  assert.match(await text(page, '#containment'), /nog niets afgesloten/);
  await page.getByRole('link', { name: 'Leg een maatregel vast' }).click();
  await page.locator('#sheet').selectOption({ label: 'Webwinkel' });
  await page.getByRole('button', { name: 'Vul in wat er over dit systeem' }).click();
  assert.equal(await page.locator('#service_effect').inputValue(), 'Niemand kan meer bestellen.');
  assert.notEqual(await page.locator('#mandate').inputValue(), '');
  await page.getByLabel('Van het netwerk halen').check();
  await page.locator('#until-date').fill('2021-07-02');
  await page.locator('#until-time').fill('20:00');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  assert.match(await text(page, '#evidence_effect-error'), /Vul dit in/);
  await page.locator('#evidence_effect').fill('Het geheugen blijft.');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.waitForURL('**/containment?done=containment');
  assert.match(await text(page, '#containment'), /Webwinkel Van het netwerk halen .*Niemand kan meer bestellen/);
  // An open page asks the program what time it is while the clock is written.
  await page.goto('about:blank');
  await program.setClock('2021-07-02T18:00:00Z');
  await page.goto(`${at}/containment`);
  assert.match(await text(page, '#containment'), /had al voorbij moeten zijn/);
  await page.getByRole('link', { name: /Hef dit op/ }).click();
  await page.locator('#reason').fill('De winkel is schoon.');
  await page.getByRole('button', { name: 'Hef dit op' }).click();
  await page.waitForURL('**/containment?done=lifted');
  await page.getByText('1 maatregel is voorbij').click();
  assert.match(await text(page, '#lifted'), /De winkel is schoon/);
});

test('what a hit leads to is confirmed with one tap each, and never by itself', async (t) => {
  const { page, at } = await evening(t, { isPrepared: true, viewport: PHONE });
  await page.goto(`${at}/impact`);
  assert.equal(await page.locator('#waiting').count(), 0);
  await tap(page, 'system', 'Webwinkel', 'Geraakt');
  await page.waitForURL('**/impact?done=impact#system');
  assert.match(await text(page, '#waiting'), /Nog \d dingen te bekijken/);
  assert.match(await text(page, '#service'), /Bestellen via Webwinkel/);
  const before = Number(/\d+/.exec(await text(page, '#waiting'))[0]);
  await tap(page, 'data-set', 'Klantgegevens', 'Misschien');
  await page.waitForURL('**/impact?done=impact#data-set');
  assert.equal(Number(/\d+/.exec(await text(page, '#waiting'))[0]), before - 1);
  await page.locator('#service li').getByRole('link', { name: /Niet geraakt/ }).click();
  await page.locator('#hit-2').check();
  await page.locator('#because').fill('');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  assert.match(await text(page, '#because-error'), /Vul dit in/);
  await page.locator('#because').fill('Bestellen kan nog per telefoon.');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.waitForURL('**/impact?done=impact#service');
  await page.getByText('1 niet geraakt').click();
  assert.match(await text(page, '#clear-service'), /per telefoon/);
});

test('without an inventory one adds what is hit, without a script too', async (t) => {
  const { page, at } = await evening(t, { script: false });
  await page.goto(`${at}/impact`);
  assert.match(await text(page, '#impact .banner'), /nog geen systemen opgeschreven/);
  await record(page, `${at}/impact/statement?on=system`, { fill: { name: 'De oude server' }, check: ['hit-1'], form: FORM_OF_IMPACT(at) });
  assert.match(await text(page, '#system'), /De oude server ◐ Misschien geraakt/);
});

test('a laptop goes from hand to hand, and where nobody said how is seen until somebody does', async (t) => {
  const { page, at } = await evening(t);
  await page.goto(`${at}/files`);
  await page.getByRole('link', { name: 'Leg een voorwerp vast' }).click();
  await page.locator('#what').fill('Laptop 7KX');
  await page.locator('#place').fill('De kluis');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.waitForURL('**/files?done=object');
  await page.getByRole('link', { name: 'Laptop 7KX' }).click();
  await page.locator('#to').fill('Polder IT');
  await page.locator('#why').fill('Er moet een kopie van komen.');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.waitForURL('**/chain?done=custody');
  await record(page, `${at}/files/1/chain`, { fill: { from: 'Noor Bakker', to: 'de politie', why: 'aangifte' } });
  assert.match(await text(page, '#piece .gap'), /Tussen Polder IT en Noor Bakker is niet gezegd/);
  const print = await page.evaluate(async (path) => (await (await fetch(path)).blob()).slice(0, 5).text(), `${at}/files/1/print`);
  assert.equal(print, '%PDF-');
});

test('these pages can be read by everybody and fit on a phone', async (t) => {
  const { page, at } = await evening(t, { isPrepared: true, bypassCSP: true });
  await page.goto(`${at}/files`);
  await page.locator('#file').setInputFiles({ name: 'losgeldbrief.txt', mimeType: 'text/plain', buffer: Buffer.from('Betaal.') });
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.waitForURL('**/files?done=file');
  await contain(page, at);
  await page.goto(`${at}/impact`);
  await tap(page, 'system', 'Webwinkel', 'Geraakt');
  const rests = ['/containment', '/containment/new', '/containment/1', '/impact', '/impact/statement?on=system', '/files',
    '/files/1/chain', '/files/2/chain', '/files/2/image', '/objects', '/indicators', '/indicators/new', '/indicators/paste', '/indicators/1'];
  for (const rest of rests) {
    for (const viewport of [DESK, PHONE]) {
      await page.setViewportSize(viewport);
      await page.goto(`${at}${rest}`);
      const where = `${rest} at ${viewport.width}`;
      assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth), `${where} scrolls sideways`);
      const small = await page.evaluate(() => [...document.querySelectorAll('main button, main a.button, main .taps a, main summary')]
        .filter((it) => it.checkVisibility() && it.getBoundingClientRect().height < 44).map((it) => it.innerText));
      assert.deepEqual(small, [], where);
      await page.evaluate(AXE);
      const found = await page.evaluate(() => axe.run());
      assert.deepEqual(found.violations.map((it) => `${where}: ${it.id} ${it.nodes.map((node) => node.html).join(' ')}`), []);
    }
  }
});
