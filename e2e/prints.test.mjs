// What lies in the safe: printed, outdated, printed again, destroyed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PDF, PHONE, Program, fetched, text, visit } from './harness.mjs';
import { BRAM, enterAsFounder, open, record } from './world.mjs';

for (const script of [true, false]) {
  test(`a set for the safe is printed, grows old, is printed again, and the old paper goes${script ? '' : ', without a script'}`, async (t) => {
    const program = await Program.start();
    const { page } = await visit(t, program, { script, viewport: PHONE });
    await enterAsFounder(page, program);
    await record(page, '/prepare/first-hour/2', { fill: { name: BRAM, number: '06 12345678' } });

    await page.goto('/prepare/paper');
    assert.match(await text(page, '.next'), /Er ligt nog niets op papier/);
    await page.getByRole('link', { name: 'Maak een set voor de kluis' }).click();
    assert.equal(await page.locator('#place').inputValue(), 'De kluis');
    assert.equal(await page.locator('#printed_on').inputValue(), '2021-07-02');
    await page.locator('main form .buttons button').first().click();
    await page.waitForURL('**/prepare/paper?done=sheet&kept=1');
    const print = page.getByRole('link', { name: 'Open exemplaar 1 (PDF)' });
    const path = await print.getAttribute('href');
    assert.deepEqual(await fetched(program, page, path), PDF);

    await record(page, '/sheets/contact/1', { fill: { 'numbers-0-number': '06 87654321' } });
    await page.goto('/prepare/paper');
    assert.match(await text(page, '.next'), /Exemplaar 1: De kluis. Dit klopt niet meer/);
    assert.match(await text(page, '#copy-1'), /Sindsdien is 1 ding veranderd/);
    await page.locator('.next').getByRole('link', { name: 'Print dit opnieuw' }).click();
    assert.equal(await page.locator('#place').inputValue(), 'De kluis');
    await page.locator('main form .buttons button').first().click();
    await page.waitForURL('**/prepare/paper?done=sheet&kept=2');
    assert.match(await text(page, '.next'), /vernietig het oude papier: Exemplaar 1: De kluis/);

    await page.locator('#copy-1').getByRole('button', { name: 'Vernietigd' }).click();
    await page.waitForURL('**/prepare/paper?done=destroyed');
    assert.match(await text(page, 'main'), /Wat op papier ligt, klopt nog/);
    assert.equal(await page.locator('#copy-1').count(), 0);
    assert.match(await text(page, '#copy-2'), /Klopt nog/);
  });
}

test('everything can be looked at before it is printed, and an incident goes on one page', async (t) => {
  const program = await Program.start();
  const { page } = await visit(t, program);
  await enterAsFounder(page, program);
  await page.goto('/prepare/paper');
  const paths = await page.locator('#main a[href^="/prepare/paper/trial/"]').evaluateAll((links) => links.map((it) => it.getAttribute('href')));
  assert.ok(paths.length > 20, `${paths.length} prints`);
  for (const path of [...paths.slice(0, 2), paths.at(-1)]) {
    assert.deepEqual(await fetched(program, page, path), PDF, path);
  }
  await page.goto(await open(page));
  const path = await page.getByRole('link', { name: 'Beeld op één bladzijde (PDF)' }).getAttribute('href');
  assert.deepEqual(await fetched(program, page, path), PDF);
});
