// Saturday morning: who goes on, who rests, and what the board reads on its phone.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { DESK, PHONE, Program, text, visit } from './harness.mjs';
import { enterAsFounder, open, record, SANNE } from './world.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SATURDAY_MORNING = '2021-07-03T05:00:00Z';

async function friday(t, options) {
  const program = await Program.start();
  const { page } = await visit(t, program, { bypassCSP: true, ...options });
  await enterAsFounder(page, program);
  return { program, page, at: await open(page) };
}

async function isClean(page, path) {
  await page.goto(path);
  await page.addScriptTag({ content: AXE });
  const found = await page.evaluate(() => globalThis.axe.run());
  assert.deepEqual(found.violations.map(({ id, nodes }) => [id, nodes.map((it) => it.html)]), [], path);
}

for (const [name, viewport] of [['at a desk', DESK], ['on a phone', PHONE]]) {
  test(`whoever worked all night is relieved with a list that both sign (${name})`, async (t) => {
    const { program, page, at } = await friday(t, { viewport });
    await record(page, `${at}/shifts`, { check: ['shift-0'] });
    assert.match(await text(page, '#shifts'), new RegExp(`Aan het werk.*${SANNE}`, 's'));
    await program.setClock(SATURDAY_MORNING);
    await page.goto(`${at}/shifts`);
    assert.match(await text(page, '#shifts'), /Te lang: zorg voor aflossing\./);

    await page.getByRole('link', { name: 'Werk overdragen' }).click();
    await page.waitForURL('**/handovers/draft');
    assert.match(await page.locator('#people').inputValue(), /Sanne de Wit: aan het werk, 12 uur en 30 minuten/);
    await page.locator('#role').fill('Voorzitter');
    await page.locator('#other_to').fill('Fleur Jansen');
    await page.locator('#added').fill('De airco van de serverruimte lekt.');
    await page.getByRole('button', { name: 'Vastleggen, en daarna tekenen' }).click();
    await page.waitForURL('**/handovers/1?done=handover');
    assert.match(await text(page, '#handover'), /De airco van de serverruimte lekt\./);
    await page.getByRole('button', { name: `Ik ben ${SANNE} en ik teken` }).click();
    await page.getByRole('button', { name: 'Ik ben Fleur Jansen en ik teken' }).click();
    await page.waitForLoadState();
    await page.goto(`${at}/handovers`);
    assert.match(await text(page, '#handovers'), /Door allebei getekend/);
    for (const path of ['/shifts', '/handovers', '/handovers/draft', '/handovers/1']) await isClean(page, at + path);
  });
}

test('the board reads 120 words at most on a phone, and what is new since it last looked', async (t) => {
  const { page, at } = await friday(t, { viewport: PHONE });
  await page.goto(`${at}/board`);
  assert.match(await text(page, '#board'), /U kijkt hier voor het eerst\./);
  await record(page, `${at}/log`, { fill: { text: 'De reservekopie is schoon.' } });
  await page.goto(`${at}/board`);
  const said = await text(page, '#board');
  assert.match(said, /Nieuw voor u.*De reservekopie is schoon\./s);
  const words = await page.locator('#board :is(h1, h2, section p)').allInnerTexts();
  assert.ok(words.join(' ').split(/\s+/).length <= 120, said);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(overflow, 0);
  await isClean(page, `${at}/board`);
});
