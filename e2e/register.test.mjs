// The register of breaches, and terms in people's own calendar: on a desk, and on a phone without a script.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { DESK, PHONE, Program, text, visit } from './harness.mjs';
import { BRAM, SANNE, enterAsFounder, filing, open, record } from './world.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What an address gives to somebody with these cookies. */
async function fetched(program, path, cookies = []) {
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const response = await fetch(new URL(path, program.origin), { headers: cookie ? { cookie } : {} });
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
}

for (const [script, viewport] of [[true, DESK], [false, PHONE]]) {
  test(`a privacy officer finds a breach, chooses, and takes it along${script ? '' : ', on a phone without a script'}`, async (t) => {
    const program = await Program.start();
    const { page } = await visit(t, program, { script, viewport });
    await enterAsFounder(page, program);
    const at = await open(page);
    await record(page, `${at}/facts/data_categories`, { check: ['value-0'], fill: { source: BRAM } });
    await record(page, `${at}/duties/avg-33-1/filing`, { fill: filing() });
    await page.goto('/');
    await page.getByRole('link', { name: 'Register van datalekken' }).click();
    assert.match(await text(page, 'main .card'), /VL-2021-07/);
    await page.locator('main details.more > summary').click();
    await page.locator('#reported').selectOption('no');
    await page.getByRole('button', { name: 'Toon' }).click();
    assert.equal(await page.locator('main .card').count(), 0);
    await page.goto('/register?reported=yes');
    assert.equal(await page.locator('main .card').count(), 1);
    const cookies = await page.context().cookies();
    for (const [name, type] of [['PDF', /pdf/], ['XLSX', /spreadsheetml/], ['CSV', /csv/], [/JSON/, /ld\+json/]]) {
      const path = await page.getByRole('link', { name }).getAttribute('href');
      const file = await fetched(program, path, cookies);
      assert.equal(file.status, 200);
      assert.match(file.type, type);
    }
    assert.equal((await fetched(program, '/register/export/csv')).status, 401);
    if (script) {
      await page.evaluate(AXE);
      const found = await page.evaluate(() => window.axe.run());
      assert.deepEqual(found.violations.map((it) => it.id), []);
    }
  });
}

test('a calendar reads the terms at an address that is made, shown once, and ended', async (t) => {
  const program = await Program.start();
  const { page } = await visit(t, program);
  await enterAsFounder(page, program);
  await open(page);
  await page.goto('/account');
  await page.getByRole('button', { name: 'Maak een agenda-adres' }).click();
  const address = await text(page, 'code.link');
  const path = new URL(address).pathname;
  assert.match(path, /^\/calendar\/[0-9a-f]{32}\.ics$/);
  const read = await fetched(program, path);
  assert.match(read.type, /text\/calendar/);
  assert.match(read.body, /DTSTART:20210705T163000Z/);
  await page.goto('/account');
  assert.doesNotMatch(await page.content(), new RegExp(path.slice(10, 42)));
  await page.getByRole('button', { name: 'Beëindig het adres' }).click();
  await page.waitForURL('**/account?done=calendar-ended');
  assert.equal((await fetched(program, path)).status, 404);
});

test('a term that ends within a day stands on the page of whoever does it', async (t) => {
  const program = await Program.start();
  const { page } = await visit(t, program);
  await enterAsFounder(page, program);
  const at = await open(page);
  await record(page, `${at}/tasks`, { fill: { title: 'Meld het', assignee: SANNE }, select: { rule: 'avg-33-1' } });
  await page.goto('/tasks');
  assert.equal(await page.locator('#terms').count(), 0);
  await program.setClock('2021-07-05T14:00:00Z');
  await page.goto('/tasks');
  assert.match(await text(page, 'section[aria-labelledby="terms"]'), /Meld dit bij de AP[^]*5 juli 2021, 18:30/);
});
