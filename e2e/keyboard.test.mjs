// Without a mouse.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHONE, Program, text, visit } from './harness.mjs';
import { enterAsFounder, open } from './world.mjs';

/** Goes on with Tab until focus is on an element, and sees at every stop that one can see where it is. */
async function tabTo(page, selector, most = 60) {
  const passed = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focused, selector);
    passed.push(stop.name);
    assert.ok(stop.isVisible, `focus cannot be seen at ${stop.name}: ${stop.why}; passed: ${passed.join(' → ')}`);
    if (stop.isThere) return;
  }
  assert.fail(`${selector} was not reached: ${passed.join(' → ')}`);
}

/** Where focus is, and whether it shows: drawn round the element or round its answer, inside the window, under nothing. */
function focused(selector) {
  const active = document.activeElement;
  const drawn = (it) => it && getComputedStyle(it).outlineStyle !== 'none' && parseFloat(getComputedStyle(it).outlineWidth) >= 2;
  // The button inside a field for a day or an hour is drawn by the browser, out of our sight.
  const isInside = active.matches('input[type="date"]:not(:focus-visible), input[type="time"]:not(:focus-visible)');
  const isDrawn = isInside || drawn(active) || drawn(active.closest('.answer'));
  const box = active.getBoundingClientRect();
  const [x, y] = [box.left + Math.min(box.width / 2, 40), box.top + Math.min(box.height / 2, 12)];
  const top = document.elementFromPoint(x, y);
  const isOnTop = top !== null && (active.contains(top) || top.contains(active));
  const name = active.tagName.toLowerCase() + (active.id ? `#${active.id}` : '') + ` "${active.textContent.trim().slice(0, 20)}"`;
  const why = `drawn: ${isDrawn}, at ${Math.round(x)},${Math.round(y)} is ${top?.tagName}.${top?.className}`;
  return { name, why, isVisible: isDrawn && isOnTop, isThere: active.matches(selector) };
}

for (const [how, viewport] of [['a desk', undefined], ['a phone', PHONE]]) {
  test(`from the incident to a recorded note without a mouse, and focus is always seen (on ${how})`, async (t) => {
    const program = await Program.start();
    const { page } = await visit(t, program, viewport ? { viewport } : {});
    await enterAsFounder(page, program);
    const at = await open(page);
    await page.goto(at);
    if (viewport) {
      await tabTo(page, '.sections .rest summary');
      await page.keyboard.press('Enter');
    }
    await tabTo(page, '.sections a[href$="/log"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/log');
    await tabTo(page, 'details.more > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '#text');
    await page.keyboard.type('Gebeld met de leverancier.');
    await tabTo(page, 'form[data-draft] button');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/log?done=note');
    assert.match(await text(page, '#log'), /Gebeld met de leverancier\./);
  });

  test(`every stop of the tabulator on the first page of an incident is seen, there and back (on ${how})`, async (t) => {
    const program = await Program.start();
    const { page } = await visit(t, program, viewport ? { viewport } : {});
    await enterAsFounder(page, program);
    await page.goto(await open(page));
    await tabTo(page, '.course a:last-child');
    const hidden = [];
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const stop = await page.evaluate(focused, '.skip');
      if (!stop.isVisible) hidden.push(`${stop.name}: ${stop.why}`);
      if (stop.isThere) break;
    }
    assert.deepEqual(hidden, []);
  });
}

test('the first stop leads past everything to the content', async (t) => {
  const program = await Program.start();
  const { page } = await visit(t, program);
  await enterAsFounder(page, program);
  await page.goto(await open(page));
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
  await tabTo(page, '.next a.button', 1);
});
