// Work on a Friday evening: who does what, what waits for what, what is late, and what is in one's own hands.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { DESK, PHONE, Program, text, until, visit } from './harness.mjs';
import { BRAM, NOTHING_KNOWN, SANNE, enter, enterAsFounder, open, record, send } from './world.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A program on Friday evening, with an incident, as Sanne sees it. */
async function evening(t, options) {
  const program = await Program.start();
  const { page } = await visit(t, program, options);
  await enterAsFounder(page, program);
  return { program, page, at: await open(page) };
}

/** A page that nobody has trouble with, on a desk and on a phone. */
async function expectGood(page) {
  await page.evaluate(AXE);
  for (const viewport of [PHONE, DESK]) {
    await page.setViewportSize(viewport);
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target)}`), []);
    assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth), `${page.url()} scrolls sideways`);
  }
}

test('a task is added, waits for another, and begins when that is done', async (t) => {
  const { page, at } = await evening(t, { bypassCSP: true });
  await page.goto(`${at}/tasks`);
  assert.match(await text(page, '#tasks'), /Er staan geen taken open\./);
  await record(page, `${at}/tasks`, { fill: { title: 'Haal de server van het net', assignee: BRAM }, select: { track: 'containment' } });
  await record(page, `${at}/tasks`, {
    fill: { title: 'Zet de back-up terug', assignee: SANNE, details: 'Eerst nakijken\nDan pas aan' },
    select: { track: 'containment' },
    check: ['blocked_by-0'],
  });
  assert.match(await text(page, '#tasks section >> nth=0'), /Stoppen en herstellen Haal de server van het net 1 · Bram Visser Zet de back-up terug 2 · Sanne de Wit Wacht op 1: Haal de server van het net/);
  await expectGood(page);
  await page.getByRole('link', { name: 'Zet de back-up terug' }).click();
  assert.match(await text(page, '#task'), /Wacht op 1: Haal de server van het net/);
  await expectGood(page);
  await page.goto(`${at}/tasks/1`);
  await page.getByLabel('Wat kwam eruit?').fill('De stekker is eruit.');
  await page.getByRole('button', { name: 'Deze taak is klaar' }).click();
  await page.waitForURL('**/tasks?done=task');
  assert.doesNotMatch(await text(page, '#tasks'), /Wacht op/);
  await page.locator('#ended > summary').click();
  assert.match(await text(page, '#ended'), /Klaar of niet meer nodig \(1\).*Haal de server van het net \(Bram Visser\): De stekker is eruit\./);
  await page.goto(`${at}/log`);
  assert.match(await text(page, '#log li >> nth=0'), /Taak 1 is klaar: De stekker is eruit\./);
});

test('a late task goes to the deputy before the eyes of whoever looks', async (t) => {
  const { program, page, at } = await evening(t, { bypassCSP: true });
  await record(page, `${at}/tasks`, {
    fill: { title: 'Zet de logboeken veilig', assignee: SANNE, deputy: BRAM, 'due_at-date': '2021-07-02', 'due_at-time': '19:00' },
  });
  assert.match(await text(page, '#mine'), /Mijn taken \(1\)/);
  const bram = await visit(t, program);
  await enter(bram.page, program, BRAM);
  await bram.page.goto('/tasks');
  assert.match(await text(bram.page, 'main'), /U hebt geen taken open staan\./);
  await page.goto(`${at}/tasks`);
  await program.setClock('2021-07-02T17:00:30Z');
  const passed = page.getByText('bij plaatsvervanger Bram Visser sinds vr 2 juli 2021, 19:00');
  await passed.waitFor();
  assert.match(await text(page, '#tasks'), /Eén taak is te laat\./);
  assert.match(await text(page, '#mine'), /^Mijn taken$/);
  await expectGood(page);
  await bram.page.goto('/tasks');
  assert.match(await text(bram.page, 'main'), /Te laat Zet de logboeken veilig .* U doet dit voor Sanne de Wit, sinds vr 2 juli 2021, 19:00\./);
  await bram.page.getByRole('link', { name: 'Zet de logboeken veilig' }).click();
  assert.match(await text(bram.page, '#task'), /er is geen mailserver ingesteld\. Bel zelf\./);
  // Time goes on, and nothing is passed on a second time.
  await program.setClock('2021-07-02T18:30:00Z');
  await new Promise((resolve) => setTimeout(resolve, 4000));
  await bram.page.reload();
  assert.equal(await bram.page.locator('#history li').count(), 2);
});

test('mine is one list over two incidents, late first, and leads there', async (t) => {
  const { page, at } = await evening(t, { bypassCSP: true, viewport: PHONE });
  await record(page, `${at}/tasks`, { fill: { title: 'Kan wachten', assignee: SANNE } });
  const other = await open(page, NOTHING_KNOWN);
  await record(page, `${other}/tasks`, { fill: { title: 'Had al gemoeten', assignee: SANNE, 'due_at-date': '2021-07-01' } });
  await record(page, `${other}/tasks`, { fill: { title: 'Van Bram', assignee: BRAM } });
  await page.locator('#mine').click();
  await page.waitForURL('**/tasks');
  const body = await text(page, 'main');
  assert.match(body, /Mijn taken Te laat Had al gemoeten .* Daarna Kan wachten/);
  assert.doesNotMatch(body, /Van Bram/);
  await expectGood(page);
  await page.getByRole('link', { name: 'Kan wachten' }).click();
  assert.equal(new URL(page.url()).pathname, `${at}/tasks/1`);
  const box = await page.locator('#mine').boundingBox();
  assert.ok(box.height >= 44, 'a thumb finds it');
});

test('on a phone without a script a task is changed, and experts are asked', async (t) => {
  const { page, at } = await evening(t, { viewport: PHONE, script: false });
  await record(page, `${at}/tasks`, { fill: { title: 'Bel de leverancier', assignee: BRAM } });
  await send(page, `${at}/tasks/1/revision`, { fill: { assignee: SANNE } });
  assert.match(await text(page, '.errors'), /Waarom/);
  assert.equal(await page.locator('#assignee').inputValue(), SANNE);
  await record(page, `${at}/tasks/1/revision`, { fill: { assignee: SANNE, reason: 'Bram is niet te bereiken.' } });
  assert.match(await text(page, '#history'), /Nu voor Sanne de Wit.*Reden: Bram is niet te bereiken\./);
  await page.goto(`${at}/experts`);
  await page.getByRole('link', { name: 'Vraag dit: Virus of andere oorzaak zoeken en weghalen' }).click();
  await page.getByLabel('Aan wie vraagt u dit?').fill('Polder IT');
  await page.getByLabel('Kenmerk').fill('K-7');
  await page.getByRole('button', { name: 'Leg vast dat dit is gevraagd' }).click();
  await page.waitForURL('**/experts?done=asked');
  assert.match(await text(page, '#experts'), /Gevraagd aan Polder IT op vr 2 juli 2021, 18:30: K-7 Taak 2 · Zeg hoe ver het is/);
  assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth), 'nothing scrolls sideways');
  await until(async () => (await page.locator('#experts .card').count()) === 12, 'all twelve services are there');
});
