// Trends over all incidents: pictures with their tables, beside what others counted, and a file to take along; on a desk, and
// on a phone without a script.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DESK, PHONE, Program, expectGood, text, visit } from './harness.mjs';
import { BRAM, NOTHING_KNOWN, SANNE, enter, enterAsFounder, filing, open, record } from './world.mjs';

/** The place of the value in the list of what may have happened. */
const RANSOMWARE = 'value-31';

/** What an address gives to whoever has a page open. */
async function fetched(page, program, path) {
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const response = await fetch(new URL(path, program.origin), { headers: { cookie } });
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
}

for (const [script, viewport] of [[true, DESK], [false, PHONE]]) {
  test(`a director sees what happens, chooses years, and takes it along${script ? '' : ', on a phone without a script'}`, async (t) => {
    const program = await Program.start();
    const { page } = await visit(t, program, { script, viewport, bypassCSP: script });
    await enterAsFounder(page, program);
    await page.goto('/trends');
    assert.match(await text(page, '#counted'), /Er is nog geen incident/);
    assert.equal(await page.locator('main svg[role="img"]').count(), 1, 'what others counted is there already');
    if (script) await expectGood(page);

    const at = await open(page);
    await record(page, `${at}/facts/incident_type`, { check: [RANSOMWARE], fill: { source: BRAM } });
    await record(page, `${at}/duties/avg-33-1/filing`, { fill: filing() });
    // Half a year later nobody is signed in any more: an open page would ask for its entries, and be told so.
    await page.goto('about:blank');
    await program.setClock('2022-02-01T09:00:00Z');
    await enter(page, program, SANNE);
    await open(page, NOTHING_KNOWN);

    await page.goto('/');
    await page.getByRole('link', { name: 'Trends over alle incidenten' }).click();
    await page.waitForURL('**/trends');
    assert.match(await text(page, '#counted'), /2 incidenten/);
    assert.equal(await page.locator('main svg[role="img"]').count(), 4);
    const kinds = page.getByRole('table', { name: 'Wat er gebeurt, in getallen' });
    assert.equal(await kinds.locator('tbody tr').count(), 3, 'two years and both together');
    assert.match(await text(page, 'main'), /Dan zegt een aandeel nog niets/);
    if (script) await expectGood(page);

    await page.locator('main details.more > summary').first().click();
    await page.locator('#until').selectOption('2021');
    await page.locator('#step').selectOption('quarter');
    await page.getByRole('button', { name: 'Toon' }).click();
    assert.match(await text(page, '#counted'), /Eén incident/);
    assert.match(await text(page, 'main'), /2021, kwartaal 3/);
    const link = page.getByRole('link', { name: /VERIS/ });
    const file = await fetched(page, program, await link.getAttribute('href'));
    assert.equal(file.status, 200);
    assert.match(file.type, /application\/json/);
    const [incident, ...others] = JSON.parse(file.body);
    assert.deepEqual([incident.schema_version, incident.timeline.incident.year, others.length], ['1.4.1', 2021, 0]);
    assert.doesNotMatch(file.body, /Sanne|Bram|Van Loon/);
  });
}
