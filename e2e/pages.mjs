// Every page there is, in one language: for people who cannot see it well, and on small screens. Each language is a file of
// tests, so that they run beside each other.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { before, test } from 'node:test';
import { furnished } from './furnished.mjs';
import { DESK, PHONE, visit } from './harness.mjs';
import { BRAM } from './world.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A program with something on every page. */
let world;

const EVERYTHING = { resultTypes: ['violations'], preload: false, iframes: false };
/** Colours are all that differs in the dark, and no colour depends on how wide a page is. */
const COLOURS = { ...EVERYTHING, runOnly: ['color-contrast'] };
const LOOKS = [
  [DESK, 'light', EVERYTHING],
  [PHONE, 'light', EVERYTHING],
  [PHONE, 'dark', COLOURS],
];

/** Notes what axe finds on the page as it is, on a desk and on a phone, light and dark, by rule. */
async function measure(page, found) {
  const path = page.url().replace(world.program.origin, '');
  // What is folded away is looked at as well.
  await page.evaluate(() => document.querySelectorAll('details').forEach((it) => (it.open = true)));
  await page.evaluate(AXE);
  for (const [viewport, colorScheme, options] of LOOKS) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate((options) => window.axe.run(document, options), options);
    for (const { id, nodes } of violations) {
      const where = nodes.map((node) => `${node.target} (${node.failureSummary.replaceAll(/\s+/g, ' ')})`);
      found.set(id, [...(found.get(id) ?? []), `${path}, ${colorScheme}, ${viewport.width} wide: ${where.join(', ')}`]);
    }
  }
}

/** Pages that no address leads to: the door, the second and third question, and forms that were not taken. */
async function unaddressed(t, lang, found) {
  const stranger = (await visit(t, world.program, { lang, bypassCSP: true })).page;
  await stranger.goto('/');
  await measure(stranger, found);

  const page = await world.entered(t, { lang, bypassCSP: true });
  await page.goto('/start');
  for (const answer of ['#what-0', '#since-0', null]) {
    await page.locator('.buttons button:not(.second)').click();
    await page.locator('.errors').waitFor();
    await measure(page, found);
    if (!answer) break;
    await page.locator(answer).check();
    await page.locator('.buttons button:not(.second)').click();
    await page.locator('.errors').waitFor({ state: 'detached' });
  }
  for (const [rest, folded] of [['/duties/avg-33-1/filing'], ['/risk'], ['/log', true], ['/facts/persons'], ['/files'], ['/paper']]) {
    await page.goto(world.running + rest);
    if (folded) await page.locator('details.more > summary').click();
    for (const field of await page.locator('main input[id$="-min"], main input[id="source"]').all()) await field.fill('');
    await page.locator('main form .buttons button').first().click();
    await page.locator('.errors').waitFor();
    await measure(page, found);
  }
}

/** The tests of every page in a language. */
export function pagesIn(lang) {
  before(async () => {
    world = await furnished();
  });

  test(`no page keeps anybody out, light and dark, on a desk and on a phone (${lang})`, async (t) => {
    const page = await world.entered(t, { lang, bypassCSP: true });
    const found = new Map();
    for (const path of world.pages) {
      await page.goto(path);
      assert.equal(await page.locator('html').getAttribute('lang'), lang);
      await measure(page, found);
    }
    await unaddressed(t, lang, found);
    assert.deepEqual(Object.fromEntries(found), {});
  });

  test(`no page scrolls sideways at 320 wide, which is 640 at twice the size (${lang})`, async (t) => {
    const page = await world.entered(t, { lang, viewport: { width: 320, height: 640 } });
    const wide = [];
    for (const path of world.pages) {
      await page.goto(path);
      await page.evaluate(() => document.querySelectorAll('main details').forEach((it) => (it.open = true)));
      const [width, widest] = await page.evaluate(() => {
        const over = [...document.querySelectorAll('body *')].filter((it) => it.getBoundingClientRect().right > innerWidth + 1);
        return [document.scrollingElement.scrollWidth, over.map((it) => `${it.tagName}.${it.className}`).slice(0, 4)];
      });
      if (width > 320) wide.push(`${path}: ${width} (${widest})`);
    }
    assert.deepEqual(wide, []);
  });

  test(`in a hurry on a phone: at most ninety words, and no scrolling (${lang})`, async (t) => {
    const page = await world.entered(t, { lang, viewport: PHONE });
    const hurries = world.pages.filter((path) => path.endsWith('/hurry'));
    assert.equal(hurries.length, 3);
    for (const path of hurries) {
      await page.goto(path);
      const [words, shown] = await page.evaluate(visibleWords);
      assert.ok(words <= 90, `${path}: ${words} words: ${shown}`);
      const [height, room] = await page.evaluate(() => [document.scrollingElement.scrollHeight, innerHeight]);
      assert.ok(height <= room, `${path}: ${height} high, and there is room for ${room}`);
    }
  });
}

/** How many words can be seen: in bars and in the list of parts as well. */
function visibleWords() {
  const seen = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const box = document.createRange();
    box.selectNodeContents(walker.currentNode);
    const { width, height, right } = box.getBoundingClientRect();
    const isUnseen = walker.currentNode.parentElement.closest('.unseen, script');
    if (width > 1 && height > 1 && right > 0 && !isUnseen) seen.push(walker.currentNode.textContent);
  }
  const words = seen.join(' ').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return [words.length, words.join(' ')];
}

/** Somebody new comes to the door, and reads it in the other language. */
export const aNewcomerFindsTheDoor = async (t) => {
  const { page } = await visit(t, world.program, { viewport: PHONE });
  await page.goto('/');
  assert.match(await page.locator('h1').innerText(), /Dit is Paraat/);
  await page.locator('.language button').click();
  await page.waitForURL('**/');
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await page.goto(await world.program.newPerson(BRAM));
  await page.locator('form[action^="/link/"] button').click();
  await page.waitForURL('**/');
  assert.equal(await page.locator('.card').count(), 3, 'all incidents are there');
};
