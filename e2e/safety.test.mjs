// What people type and upload stays what it is: words and bytes.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Program, visit } from './harness.mjs';
import { enterAsFounder, everyPage, fill, unfold } from './world.mjs';

const CORPUS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(2) class="planted">',
  '"><svg onload=alert(3) class=planted>',
  "' onfocus=alert(4) autofocus x='",
  '</textarea><script>alert(5)</script>',
  '</title><b class="planted">x</b>',
  'javascript:alert(6)',
  '[klik](javascript:alert(7)) ![x](http://127.0.0.1:9/planted.png)',
  '<a href="data:text/html,<script>alert(8)</script>" class="planted">x</a>',
  '{{7*7}}${7*7}{% include "x" %}',
  '<iframe srcdoc="<script>alert(9)</script>" class="planted"></iframe>',
  '<style class="planted">*{display:none}</style>',
  '&lt;img src=x onerror=alert(10)&gt;',
  '```html\n<img src=x onerror=alert(11) class="planted">\n```\n\n<details open ontoggle=alert(12) class="planted">',
  '\u2028\u0000\u202e<ScRiPt src=//127.0.0.1:9/x.js class=planted>',
];

/** Where the figures of others were published: the only addresses outside that stand on a page of ours. */
const PUBLISHED = [...(await readFile(new URL('../wording/trends/figures.toml', import.meta.url), 'utf8')).matchAll(/^url = "(.+)"$/gm)].map((it) => it[1]);

/** Elements that can only have come from what somebody typed. */
function planted(published) {
  const odd = '.planted, iframe, object, embed, base, style, meta[http-equiv], script:not([src="/assets/paraat.js"], [src="/assets/palette.js"], [src="/assets/passkey.js"]), main svg:not(.graph, .square svg, .chart, .fills), main img, [autofocus]:not(.typing [autofocus], #q)';
  const found = [...document.querySelectorAll(odd)];
  for (const it of document.querySelectorAll('*')) {
    if ([...it.attributes].some(({ name, value }) => name.startsWith('on') || /^\s*(javascript|data|vbscript):/i.test(value) && name === 'href')) found.push(it);
    const to = String(it.href?.baseVal ?? it.href ?? '');
    const isOurs = to.startsWith(location.origin) || published.includes(to);
    if (to && !isOurs && !/^tel:\+?\d+$/.test(to)) found.push(it);
  }
  return found.map((it) => it.outerHTML.slice(0, 120));
}

test('whatever people type into any field, no page takes it for more than words', async (t) => {
  const program = await Program.start();
  const { page, recorder } = await visit(t, program);
  await enterAsFounder(page, program, { name: `Sanne ${CORPUS[1]}`, organisation: CORPUS[2] });
  const at = await fill(page);
  const link = await program.newPerson(`Bram ${CORPUS[0]}`);
  // What is done to the founder's own access would end this journey.
  const pages = await everyPage(at, link, { person: 'bram-script-alert-1-script' });

  // What was typed before stays in the browser as a draft; each form is to be met as the program made it.
  await page.addInitScript(() => localStorage.clear());
  let turn = 0;
  let sent = 0;
  for (const path of pages) {
    await page.goto(path);
    const actions = await page.locator('form[data-draft]').evaluateAll((all) => all.map((it) => it.getAttribute('action')));
    let sentHere = false;
    for (const action of actions) {
      if (action.startsWith('/link/') || /course\/(close|reopen|deescalate)$/.test(action)) continue;
      if (sentHere) await page.goto(path);
      sentHere = true;
      const form = page.locator(`form[data-draft][action="${action}"]`).first();
      // What the form before it did may have taken this one away: a text that was approved is not approved again.
      if (sent > 0 && (await form.count()) === 0) continue;
      await unfold(page, `form[data-draft][action="${action}"]`);
      // The most that a form takes: one answer of each group, and a string in each field for text.
      await form.locator('details').evaluateAll((all) => all.forEach((it) => (it.open = true)));
      for (const group of await form.locator('fieldset:has(.answer)').all()) {
        await group.locator('.answer input').last().check({ force: true });
      }
      for (const field of await form.locator('textarea, input:not([type])').all()) {
        const isNumber = (await field.getAttribute('inputmode')) !== null;
        if (isNumber && turn % 2 === 0) continue;
        await field.fill(CORPUS[turn++ % CORPUS.length].replaceAll('\u0000', ''));
      }
      await form.locator('.buttons button').first().click();
      await page.waitForLoadState();
      assert.deepEqual(await page.evaluate(planted, PUBLISHED), [], `after ${action}`);
      sent += 1;
    }
  }
  assert.ok(sent > 60, `${sent} forms were sent`);

  // The whole corpus as notes and as tasks, of which the names stand in headings and titles.
  for (const [path, field] of [['/log', 'text'], ['/tasks', 'title']]) {
    await page.goto(at + path);
    for (const string of CORPUS) {
      await unfold(page, `form[action="${at}${path}"]`);
      await page.locator(`form[action="${at}${path}"] #${field}`).fill(string.replaceAll('\u0000', ''));
      // The page that says that it was taken is the same page again.
      const taken = page.waitForResponse((response) => response.url().includes('?done='));
      await page.locator(`form[action="${at}${path}"] button`).click();
      await taken;
      await page.waitForLoadState();
    }
  }
  await page.goto(`${at}/log`);
  const entries = await page.locator('#log li:not(.receipt) > p:first-child > a').evaluateAll((all) => all.map((it) => it.getAttribute('href')));
  for (const lang of ['nl', 'en']) {
    await page.context().addCookies([{ name: 'paraat-lang', value: lang, url: program.origin }]);
    for (const path of [...pages, ...(lang === 'nl' ? entries : [])]) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      assert.deepEqual(await page.evaluate(planted, PUBLISHED), [], path);
    }
  }
  recorder.check();
});

test('a file comes back as a download with the same bytes, whatever its name', async (t) => {
  const program = await Program.start();
  const { page } = await visit(t, program);
  await enterAsFounder(page, program);
  const at = await fill(page);
  const name = '<img src=x onerror=alert(1)>.html';
  const bytes = Buffer.from(`<script>alert(1)</script>\u0000\u0001ÿ${'x'.repeat(200_000)}`);
  await page.goto(`${at}/files`);
  await page.locator('#file').setInputFiles({ name, mimeType: 'text/html', buffer: bytes });
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.waitForURL('**/files?done=file');
  const item = page.locator('#files .card a[download]', { hasText: name });
  assert.ok((await item.textContent()).endsWith(name));
  assert.deepEqual(await page.evaluate(planted, PUBLISHED), []);

  const headers = await item.evaluate(async (it) => Object.fromEntries((await fetch(it.href)).headers));
  assert.match(headers['content-disposition'], /^attachment; filename\*=UTF-8''%3Cimg%20src%3Dx%20onerror%3Dalert%281%29%3E\.html$/);
  assert.equal(headers['content-type'], 'application/octet-stream');
  assert.match(headers['content-security-policy'], /default-src 'none'; sandbox/);
  assert.equal(headers['x-content-type-options'], 'nosniff');

  const coming = page.waitForEvent('download');
  await item.click();
  assert.deepEqual(await readFile(await (await coming).path()), bytes);

  // Without the word "download" in the link it is a download as well.
  const again = page.waitForEvent('download');
  await item.evaluate((it) => { it.removeAttribute('download'); it.click(); });
  assert.deepEqual(await readFile(await (await again).path()), bytes);
});
