// An evening on paper is typed in the next morning, without a mouse.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { DESK, PHONE, Program, text, visit } from './harness.mjs';
import { enterAsFounder, open, paperLine, record, send } from './world.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const SATURDAY_MORNING = '2021-07-03T07:00:00Z';

/** What stands on sheet 12-3. Where nothing is said, it is a note of the same person as the line above. */
const SHEET = [
  { time: '1835', text: 'Schermen in de hal zijn zwart.', by: 'Bram Visser' },
  { time: '18:41', text: 'Stekker van de server eruit.', mark: 'decision' },
  { time: '18.50', text: 'Noor belt de verzekeraar.', by: 'Noor Bakker', mark: 'action' },
  { time: '', text: 'Daar neemt niemand op.' },
  { time: '2140', text: 'Volgens Polder IT is het gijzelsoftware.', mark: 'assumption' },
  { time: '2350', text: 'Back-up van donderdag ligt in de kluis.', mark: 'fact' },
  { time: '0010', text: 'Kluis is open.', by: 'Bram Visser', isPastMidnight: true },
  { time: '025', text: 'Band ligt er.' },
  { time: '0115', text: 'Iedereen naar huis, behalve Bram.', mark: 'decision' },
  { time: '630', text: 'Noor is er weer.', by: 'Noor Bakker' },
];
const MARKS = ['note', 'fact', 'assumption', 'decision', 'action'];

/** A program on Saturday morning, with an incident that was opened on Friday evening. */
async function morning(t, options) {
  const program = await Program.start();
  const { page } = await visit(t, program, options);
  await enterAsFounder(page, program);
  const at = await open(page);
  await program.setClock(SATURDAY_MORNING);
  return { page, at };
}

const focused = (page) => page.evaluate(() => document.activeElement.id);

/** Goes on with Tab, or back, until a field has focus. */
async function tabTo(page, id, key = 'Tab') {
  for (let step = 0; step < 40 && (await focused(page)) !== id; step += 1) await page.keyboard.press(key);
  assert.equal(await focused(page), id);
}

/** Types a day into its field, in whichever order this browser asks for it. */
async function typeDay(page, day) {
  const [year, month, date] = day.split('-');
  for (const digits of [date + month + year, month + date + year]) {
    await tabTo(page, 'line', 'Shift+Tab');
    await tabTo(page, 'happened_at');
    await page.keyboard.type(digits);
    if ((await page.locator('#happened_at').inputValue()) === day) return;
  }
  assert.fail(`${day} cannot be typed`);
}

/** Types what a line says from the time on, and records it with Enter. */
async function typeLine(page, line) {
  await tabTo(page, 'time');
  await page.keyboard.type(line.time);
  await tabTo(page, 'text');
  await page.keyboard.type(line.text);
  if (line.by) {
    await tabTo(page, 'by');
    await page.keyboard.type(line.by);
  }
  if (line.mark) {
    await tabTo(page, 'mark-0');
    for (let step = 0; step < MARKS.indexOf(line.mark); step += 1) await page.keyboard.press('ArrowRight');
  }
  await enterKey(page);
}

/** Presses Enter, and waits for the page that comes back. */
async function enterKey(page) {
  const comes = page.waitForEvent('load');
  await page.keyboard.press('Enter');
  await comes;
}

/** What the log says, newest first, of what was written on paper or as a note. */
const happened = (page) =>
  page.locator('#log li > p:nth-child(2)').evaluateAll((all) => all.map((it) => it.textContent).filter((it) => /^(Van papier|Aantekening)/.test(it)));

test('an evening on paper is typed in by keyboard only, and the log stands as it happened', async (t) => {
  const { page, at } = await morning(t, { bypassCSP: true });
  await page.goto(`${at}/log`);
  const link = page.getByRole('link', { name: 'Voer regels van papier in' });
  for (let step = 0; step < 40 && !(await link.evaluate((it) => it === document.activeElement)); step += 1) await page.keyboard.press('Tab');
  await enterKey(page);
  assert.equal(await focused(page), 'sheet');
  await page.keyboard.type('12-3');
  await typeDay(page, '2021-07-02');

  for (const [number, line] of SHEET.entries()) {
    await typeLine(page, line);
    if (line.isPastMidnight) await confirmNextDay(page);
    assert.match(await text(page, '.done'), /De regel van papier is vastgelegd\./, line.text);
    assert.match(await text(page, '#last'), new RegExp(`Blad 12-3, regel ${number + 1}, .*${line.text}`));
    assert.equal(await focused(page), 'time', 'typing goes on where the next line begins');
    assert.equal(await page.locator('#line').inputValue(), String(number + 2));
  }
  assert.match(await text(page, '#typed'), /Wat hier "feit" heet, is voor Paraat nog geen gegeven\./);
  assert.doesNotMatch(await text(page, '#typed'), /ontbre/);

  await keepPhoto(page);
  await typeAgain(page);

  await record(page, `${at}/log`, { fill: { text: 'De buren zagen licht.', 'happened_at-date': '2021-07-02', 'happened_at-time': '22:00' } });
  await page.goto(`${at}/log`);
  assert.match((await happened(page))[0], /De buren zagen licht/, 'as recorded it stands on top');
  await page.getByRole('link', { name: 'zoals gebeurd' }).click();
  await page.waitForURL('**/log?order=happened');
  const told = SHEET.map(({ text }) => text);
  told.splice(5, 0, 'De buren zagen licht.');
  const order = await happened(page);
  assert.deepEqual(order.map((line) => told.findIndex((it) => line.includes(it))), [...told.keys()].reverse());
  assert.match(await text(page, '#log li.paper >> nth=0'), /za 3 juli 2021, 06:30 \(vastgelegd: za 3 juli 2021, 09:00\) · Sanne de Wit · ▤ van papier/);

  await page.locator('#log li.paper a').first().click();
  assert.match(await text(page, 'main'), /van papier: blad 12-3, regel 10\. Foto van het blad: blad-12-3\.jpg/);
});

/** Ten past midnight is no longer Friday: the form says so, and records nothing before that was seen. */
async function confirmNextDay(page) {
  assert.match(await text(page, '#happened_at-error'), /Regel 6 was op vr 2 juli 2021, 23:50\. .* za 3 juli 2021\./);
  assert.equal(await page.locator('#happened_at').inputValue(), '2021-07-03');
  assert.equal(await page.locator('#text').inputValue(), 'Kluis is open.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'happened_at');
  await enterKey(page);
}

/** The photo is kept once, and is there for the lines that were typed in before it. */
async function keepPhoto(page) {
  assert.match(await text(page, '#typed'), /Van dit blad is er nog geen foto\./);
  await page.locator('#photo > summary').focus();
  await page.keyboard.press('Enter');
  await tabTo(page, 'photo-file');
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Space');
  await (await chooser).setFiles({ name: 'blad-12-3.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('een foto') });
  await page.keyboard.press('Tab');
  await enterKey(page);
  assert.match(await text(page, '.done'), /De foto is bewaard en hoort bij het blad\./);
  assert.match(await text(page, '#typed'), /Foto van het blad: blad-12-3\.jpg/);
}

/** A line that is there already shows both texts, keeps what was typed, and keeps nobody out, also on a phone. */
async function typeAgain(page) {
  await tabTo(page, 'line', 'Shift+Tab');
  await page.keyboard.type('2');
  await typeDay(page, '2021-07-02');
  await typeLine(page, { time: '1842', text: 'Stekker zit er weer in.' });
  assert.match(await text(page, '.theirs'), /Deze regel is al ingevoerd .*Stekker van de server eruit\./);
  assert.equal(await page.locator('#text').inputValue(), 'Stekker zit er weer in.');
  await page.evaluate(AXE);
  for (const viewport of [PHONE, DESK]) {
    await page.setViewportSize(viewport);
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target)}`), []);
    assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth), 'nothing scrolls sideways');
  }
}

test('on a phone without a script lines go in as well, and what was typed stays', async (t) => {
  const { page, at } = await morning(t, { viewport: PHONE, script: false });
  await record(page, `${at}/paper`, { fill: paperLine({ sheet: 'a', line: '1', time: '1835', text: 'Scherm zwart.' }) });
  assert.equal(await page.locator('#line').inputValue(), '2');
  assert.equal(await page.locator('#sheet').inputValue(), 'A');
  await page.keyboard.type('1841');
  assert.equal(await page.locator('#time').inputValue(), '1841', 'focus is there without a script');
  await page.locator('#text').fill('Stekker eruit.');
  await enterKey(page);
  assert.match(await text(page, '#last'), /Blad A, regel 2, vr 2 juli 2021, 18:41/);
  await send(page, `${at}/paper`, { fill: { line: '2', time: '18u50', text: 'Een andere tekst.' } });
  assert.match(await text(page, '.theirs'), /Stekker eruit\./);
  assert.equal(await page.locator('#text').inputValue(), 'Een andere tekst.');
  assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth), 'nothing scrolls sideways');
});

test('a line that was typed and not sent comes back on its own sheet, and on no other', async (t) => {
  const { page, at } = await morning(t);
  await record(page, `${at}/paper`, { fill: paperLine({ sheet: 'A', line: '1', time: '1835', text: 'Scherm zwart.' }) });
  await record(page, `${at}/paper`, { fill: paperLine({ sheet: 'B', line: '7', time: '1835', text: 'Van een ander blad.' }) });
  await page.goto(`${at}/paper?sheet=A`);
  await page.locator('#text').fill('Half getypt');
  await page.goto(`${at}/paper?sheet=B`);
  assert.equal(await page.locator('#text').inputValue(), '');
  await page.goto(`${at}/paper?sheet=A`);
  assert.equal(await page.locator('#text').inputValue(), 'Half getypt');
  assert.match(await text(page, '.draft'), /eerder getypt en nog niet verstuurd/);
});
