// The emergency kit on a stick: made, restored elsewhere, and its page opened from the disk with no network at all.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { DESK, PHONE, PROGRAM, browse } from './harness.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const run = promisify(execFile);

/** A kit of the prepared firm of the demo, restored into a folder of its own. */
async function restored(t) {
  const folder = await mkdtemp(join(tmpdir(), 'paraat-edition-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const [data, kit, back] = ['data', 'noodpakket.kit', 'terug'].map((name) => join(folder, name));
  const env = { ...process.env, PARAAT_PASSPHRASE: 'vier woorden op een rij' };
  await run(PROGRAM, ['demo', '--data', data, '--seed-only'], { env });
  await run(PROGRAM, ['kit', '--data', data, '--out', kit], { env });
  await run(PROGRAM, ['restore', kit, '--data', back], { env });
  return join(back, 'kit');
}

test('the page of the kit opens from a stick, finds people, and calls them with one tap', async (t) => {
  const pages = await restored(t);
  const prints = await readdir(join(pages, 'prints'));
  assert.ok(prints.includes('call-list.pdf') && prints.includes('runbook-extortion.pdf'), `${prints}`);
  for (const print of prints) {
    assert.equal((await readFile(join(pages, 'prints', print))).subarray(0, 5).toString(), '%PDF-', print);
  }
  const browser = await browse();
  for (const scheme of ['light', 'dark']) {
    for (const viewport of [DESK, PHONE]) {
      const context = await browser.newContext({ viewport, colorScheme: scheme, offline: true });
      const page = await context.newPage();
      const complaints = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => assert.ok(request.url().startsWith('file:'), request.url()));
      await page.goto(pathToFileURL(join(pages, 'paraat.html')).href);
      const { violations } = await page.evaluate(`${AXE}; axe.run(document, { resultTypes: ['violations'] })`);
      assert.deepEqual(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target)}`), [], `${scheme} ${viewport.width}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= viewport.width, `${width} is wider than the screen`);
      await page.locator('#q').fill('bram');
      assert.deepEqual(await page.locator('#contacts li.card:visible h4').allInnerTexts(), ['1d. Bram Visser']);
      await page.locator('#q').fill('088 123');
      assert.match((await page.locator('#contacts li.card:visible h4').allInnerTexts()).join(), /^3\. Storingsdienst$/);
      assert.equal(await page.locator('#contacts li.card:visible a.dial').getAttribute('href'), 'tel:+31881234567');
      await page.locator('#q').fill('0031 88-123');
      assert.equal(await page.locator('#contacts section:visible').count(), 1, 'the heading of a group stays with who is found');
      await page.locator('#q').fill('niemand');
      assert.equal(await page.locator('#found').innerText(), 'Niemand gevonden.');
      if (process.env.PARAAT_SCREENSHOTS) {
        await page.locator('#q').fill('');
        await mkdir(process.env.PARAAT_SCREENSHOTS, { recursive: true });
        await page.screenshot({ path: join(process.env.PARAAT_SCREENSHOTS, `edition-${scheme}-${viewport.width}.png`), fullPage: true });
      }
      assert.deepEqual(complaints, []);
      await context.close();
    }
  }
  const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(pages, 'paraat.html')).href);
  assert.equal(await page.locator('#q').isVisible(), false, 'nothing is offered that does not work');
  assert.equal(await page.locator('#contacts li.card').count(), 7);
  await context.close();
});
