// Before the journeys can be believed: the ground on which they stand.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Program, masked, visit } from './harness.mjs';
import { enterAsFounder, everyPage, fill, record, prepare } from './world.mjs';

/** Everything that a fresh program shows after the same steps at the same moment. */
async function told(t, note, isLookedAt = () => true) {
  const program = await Program.start();
  const { page } = await visit(t, program, { script: false });
  await enterAsFounder(page, program);
  const at = await fill(page);
  await record(page, `${at}/log`, { fill: { text: note } });
  await prepare(page);
  const pages = {};
  for (const path of await everyPage(at, program.founderLink)) {
    if (/^[/](link|confirm)[/]|[/]imports[/]|[/]callout[/]calls|[/]progress$|^[/]account[/]password$/.test(path) || path.endsWith('-not-there') || !isLookedAt(path)) continue;
    pages[path] = await masked(page, path);
  }
  return pages;
}

test('two fresh programs that were told the same show the same, and one changed word is noticed', async (t) => {
  const [one, same, other] = await Promise.all([
    told(t, 'De leverancier belt terug.'),
    told(t, 'De leverancier belt terug.'),
    told(t, 'De leverancier mailt terug.', (path) => /^[/]incidents.*[/]log$/.test(path)),
  ]);
  assert.ok(Object.keys(one).length > 30);
  assert.deepEqual(same, one);
  const [log] = Object.keys(other);
  assert.notEqual(other[log], one[log]);
  assert.equal(other[log].replace('mailt', 'belt'), one[log]);
});

test('the recorder sees an error on the console, an error on a page, and a request to elsewhere', async (t) => {
  const program = await Program.start();
  const { page, recorder } = await visit(t, program);
  await page.goto('/');
  await page.evaluate(() => {
    console.error('a word on the console');
    setTimeout(() => { throw new Error('thrown on the page'); });
    const image = document.createElement('img');
    image.src = 'http://127.0.0.1:9/elsewhere.png';
    document.body.append(image);
  });
  await page.waitForTimeout(200);
  const seen = recorder.taken().join('\n');
  assert.match(seen, /console: a word on the console/);
  assert.match(seen, /thrown on the page/);
  // The page may not even ask: its policy says so on the console.
  assert.match(seen, /Content Security Policy|request to http:\/\/127\.0\.0\.1:9/);
});
