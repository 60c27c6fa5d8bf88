// The timeline: picking lines, looking at the drawing, setting stars, taking it along; without a mouse, and on a phone.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { DESK, PHONE, Program, text, visit } from './harness.mjs';
import { BRAM, enterAsFounder, fill, open, record, send } from './world.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Friday evening with something of everything; Sanne looks back at it. */
async function evening(t, options = {}) {
  const program = await Program.start();
  const { page, context } = await visit(t, program, { bypassCSP: true, ...options });
  await enterAsFounder(page, program);
  const at = await fill(page);
  await record(page, `${at}/log`, {
    fill: { text: 'De stroom viel uit.', 'happened_at-date': '2021-07-02', 'happened_at-time': '17:40', 'until-date': '2021-07-02', 'until-time': '18:05' },
  });
  return { program, page, context, at };
}

/** Goes on with Tab until focus is on an element. */
async function tabTo(page, selector, key = 'Tab', most = 80) {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
  }
  assert.fail(`${selector} was not reached`);
}

async function expectNoBarrier(page) {
  await page.evaluate(AXE);
  for (const viewport of [DESK, PHONE]) {
    await page.setViewportSize(viewport);
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target)}`), []);
    assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth), 'nothing scrolls sideways');
  }
  await page.setViewportSize(DESK);
}

test('from the logbook to the summary without a mouse: pick lines, star two, take the text', async (t) => {
  const { page, at } = await evening(t);
  await page.goto(`${at}/log`);
  await tabTo(page, 'a[href$="/timeline"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/timeline');
  assert.match(await text(page, '#timeline .log li >> nth=0'), /17:40 tot 18:05 \(vastgelegd: vr 2 juli 2021, 18:30\)/);
  const drawing = page.getByRole('img', { name: 'De regels op een tijdbalk' });
  assert.match(await drawing.locator('desc').textContent(), /Deze tekening toont \d+ regels\./);
  assert.match(await drawing.textContent(), /AP: uiterlijk/);

  const all = await page.locator('#timeline .log li').count();
  await tabTo(page, '#filter > summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '#person');
  await page.keyboard.type('bram');
  await tabTo(page, '#filter button');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/timeline?person=bram*');
  assert.match(await text(page, '#picked'), /U ziet alleen: wie: bram\./);
  const lines = await page.locator('#timeline .log li').count();
  assert.ok(lines >= 2 && lines < all / 2, `${lines} of ${all} lines`);

  for (const at of [0, 1]) {
    const star = page.locator('#timeline .log button.star').nth(at);
    await star.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /Haal de ster weg bij regel/ }).nth(at).waitFor();
    assert.match(page.url(), /timeline\?person=bram&at=\d+#entry-\d+$/);
  }
  await tabTo(page, 'a[href*="/summary"]', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/summary?person=bram*');
  const summary = (await page.locator('#text').inputValue()).split('\n');
  assert.equal(summary.length, 3, 'a heading and two lines');
  assert.match(summary[1], new RegExp(`${BRAM}`));
  await expectNoBarrier(page);
});

test('no page of the timeline keeps anybody out, and only the drawing scrolls sideways on a phone', async (t) => {
  const { page, at } = await evening(t);
  for (const rest of ['', '?person=niemand', '?all=yes&order=recorded', '/summary']) {
    await page.goto(`${at}/timeline${rest}`);
    await page.evaluate(() => document.querySelectorAll('details').forEach((it) => (it.open = true)));
    await expectNoBarrier(page);
  }
  await page.goto(`${at}/timeline`);
  await page.setViewportSize(PHONE);
  const box = page.locator('.drawing');
  assert.ok(await box.evaluate((it) => it.scrollWidth > it.clientWidth), 'the drawing is wider than the phone');
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('.drawing').scrollLeft > 0);
  const target = await page.locator('button.star').first().boundingBox();
  assert.ok(target.width >= 44 && target.height >= 44, `${target.width} by ${target.height}`);
  await page.locator('button.star').first().click();
  await page.waitForURL(/#entry-/);
  assert.equal(await page.locator('button.star[name="unstar"]').count(), 1, 'one tap');
});

test('a line that somebody else records appears, and what one picked stays picked', async (t) => {
  const { page, context, at } = await evening(t);
  await page.goto(`${at}/timeline?kind=note`);
  const before = await page.locator('#timeline .log li').count();
  const other = await context.newPage();
  await record(other, `${at}/log`, { fill: { text: 'Gebeld met de verzekeraar.' } });
  await record(other, `${at}/tasks`, { fill: { title: 'Bel terug', assignee: BRAM } });
  await page.locator('#timeline').getByText('Gebeld met de verzekeraar.').waitFor();
  assert.equal(await page.locator('#timeline .log li').count(), before + 1);
});

test('on a phone without a script one picks, stars and reads all the same', async (t) => {
  const { page, at } = await evening(t, { viewport: PHONE, script: false, bypassCSP: false });
  await page.goto(`${at}/timeline`);
  await page.locator('#filter > summary').click();
  await page.locator('#kind').selectOption('note');
  await page.getByRole('button', { name: 'Laat zien' }).click();
  await page.waitForURL('**/timeline?*kind=note*');
  await page.locator('button.star').first().click();
  await page.waitForURL(/kind=note&at=\d+#entry-\d+$/);
  assert.equal(await page.locator('button.star[name="unstar"]').count(), 1);
  await page.getByRole('link', { name: 'Samenvatting' }).click();
  assert.match(await page.locator('#text').inputValue(), /De stroom viel uit\./);
});

test('every file holds what is shown, under a name that every disk takes', async (t) => {
  const { page, at } = await evening(t);
  await page.goto(`${at}/timeline?kind=note`);
  const shown = await page.locator('#timeline .log li').count();
  for (const name of ['CSV', 'JSON']) {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name, exact: true }).click();
    const file = await download;
    assert.match(file.suggestedFilename(), /^tijdlijn-[a-z0-9-]+-2021-07-02\.(csv|json)$/);
    const content = await readFile(await file.path(), 'utf8');
    if (name === 'JSON') assert.equal(JSON.parse(content).entries.length, shown);
    else assert.equal(content.trim().split('\r\n').length, shown + 1);
  }
  const pdf = await page.evaluate(async (href) => {
    const answer = await fetch(href);
    return [answer.headers.get('content-disposition'), (await answer.text()).slice(0, 5)];
  }, await page.getByRole('link', { name: 'PDF' }).getAttribute('href'));
  assert.match(pdf[0], /^inline; filename\*=UTF-8''tijdlijn-[a-z0-9-]+-2021-07-02\.pdf$/);
  assert.equal(pdf[1], '%PDF-');
});

test('an end before the beginning comes back to its own field', async (t) => {
  const program = await Program.start();
  const { page } = await visit(t, program);
  await enterAsFounder(page, program);
  const at = await open(page);
  const late = { 'happened_at-date': '2021-07-02', 'happened_at-time': '18:00', 'until-date': '2021-07-02', 'until-time': '17:00' };
  await send(page, `${at}/log`, { fill: { text: 'De stroom viel uit.', ...late } });
  assert.match(await text(page, '#until-error'), /Dit ligt vóór het begin/);
  assert.equal(await page.locator('#text').inputValue(), 'De stroom viel uit.');
});
