// Two people at one incident.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Program, text, until, visit } from './harness.mjs';
import { BRAM, SANNE, enter, enterAsFounder, open, record, send, unfold } from './world.mjs';

/** Sanne and Bram, each with a browser, at the same incident. */
async function both(t) {
  const program = await Program.start();
  const sanne = (await visit(t, program)).page;
  await enterAsFounder(sanne, program);
  const at = await open(sanne);
  const bram = (await visit(t, program)).page;
  await enter(bram, program, BRAM);
  return { program, sanne, bram, at };
}

test('Bram hears within a second and a half what Sanne records, and keeps on typing', async (t) => {
  const { sanne, bram, at } = await both(t);
  await bram.goto(`${at}/log`);
  await unfold(bram, 'form[data-draft]');
  await bram.locator('#text').fill('De politie zegt dat');
  await bram.locator('#text').press('End');
  await until(async () => (await text(bram, '#bar')).includes(`Ook hier: ${SANNE}`), 'Bram sees that Sanne is here');

  // Sent by hand, so that the time begins when the program has it.
  await sanne.goto(`${at}/log`);
  await unfold(sanne, 'form[data-draft]');
  await sanne.locator('#text').fill('De leverancier belt terug.');
  await sanne.getByRole('button', { name: 'Leg vast' }).click();
  const sent = Date.now();
  const said = `${SANNE}: Aantekening: De leverancier belt terug.`;
  await until(async () => (await bram.locator('#latest').innerText()) === said, 'the bar says it', 1500);
  await until(async () => (await bram.locator('#announce').innerText()) === said, 'it is announced', 1500);
  assert.ok(Date.now() - sent < 1500, `${Date.now() - sent} ms`);
  assert.match(await text(bram, '#log'), /De leverancier belt terug\./);

  assert.equal(await bram.locator('#text').inputValue(), 'De politie zegt dat');
  assert.equal(await bram.evaluate(() => document.activeElement.id), 'text');
  await bram.keyboard.type(' hij komt.');
  assert.equal(await bram.locator('#text').inputValue(), 'De politie zegt dat hij komt.');
  assert.equal(await sanne.locator('#announce').innerText(), '', 'nobody is told what they did themselves');
});

test('two people revise the same fact: the second sees both, and nothing is lost', async (t) => {
  const { sanne, bram, at } = await both(t);
  const path = `${at}/facts/persons`;
  await record(sanne, path, { fill: { 'value-exact': '100', 'value-max': '', source: 'De Linde' } });
  await sanne.goto(`${at}/facts`);
  const revise = sanne.locator(`tr:has(th a[href="${path}"]) td p:has-text("De Linde") a`);
  const href = await revise.getAttribute('href');

  await bram.goto(href);
  await record(sanne, href, { form: `form[action="${path}"]`, fill: { 'value-exact': '900', 'value-max': '' } });
  await bram.locator('#value-exact').fill('250');
  await bram.locator('#value-max').fill('');
  await bram.getByRole('button', { name: 'Leg dit vast' }).click();
  await bram.waitForLoadState();

  assert.match(await text(bram, '.theirs'), new RegExp(`${SANNE}.*900`));
  assert.equal(await bram.locator('#value-exact').inputValue(), '250');
  assert.equal(await bram.locator('#source').inputValue(), 'De Linde');

  await bram.getByRole('button', { name: 'Leg dit vast' }).click();
  await bram.waitForURL('**?done=fact');
  await bram.goto(`${at}/facts`);
  const row = bram.locator(`tr:has(th a[href="${path}"])`);
  await row.locator('summary').click();
  const said = await row.innerText();
  assert.match(said, /250/);
  assert.match(said, /900/, 'what Sanne said stays in the history');
});

test('two people decide on the risk: the second sees both, and nothing is lost', async (t) => {
  const { sanne, bram, at } = await both(t);
  const path = `${at}/risk`;
  await bram.goto(path);
  await record(sanne, path, { check: ['level-1'], fill: { reason: 'Namen en adressen.' } });
  await bram.locator('#level-2').check();
  await bram.locator('#reason').fill('Er zijn ook kopieën van paspoorten.');
  await bram.getByRole('button', { name: 'Leg dit besluit vast' }).click();
  await bram.waitForLoadState();

  assert.match(await text(bram, '.theirs'), new RegExp(`${SANNE}.*Namen en adressen\\.`));
  assert.equal(await bram.locator('#reason').inputValue(), 'Er zijn ook kopieën van paspoorten.');
  assert.ok(await bram.locator('#level-2').isChecked());

  await bram.getByRole('button', { name: 'Leg dit besluit vast' }).click();
  await bram.waitForURL('**?done=risk');
  await bram.goto(`${at}/log`);
  const log = await text(bram, '#log');
  assert.match(log, /Namen en adressen\./);
  assert.match(log, /Er zijn ook kopieën van paspoorten\./);
});

test('who revises a fact that nobody touched meanwhile is not asked twice', async (t) => {
  const { sanne, bram, at } = await both(t);
  await record(sanne, `${at}/facts/persons`, { fill: { 'value-exact': '100', 'value-max': '', source: 'De Linde' } });
  await send(bram, `${at}/facts/persons`, { fill: { 'value-exact': '250', 'value-max': '', source: BRAM } });
  assert.match(bram.url(), /done=fact/, 'another source is another statement');
});

test('who knows a number exactly and revises it types one number', async (t) => {
  const { sanne, at } = await both(t);
  const path = `${at}/facts/persons`;
  await record(sanne, path, { fill: { 'value-exact': '100', 'value-max': '', source: 'De Linde' } });
  await sanne.goto(`${at}/facts`);
  await sanne.locator(`tr:has(th a[href="${path}"]) td p:has-text("De Linde") a`).click();
  assert.equal(await sanne.locator('#value-max').inputValue(), '');
  await sanne.locator('#value-exact').fill('900');
  await sanne.getByRole('button', { name: 'Leg dit vast' }).click();
  await sanne.waitForLoadState();
  assert.match(sanne.url(), /done=fact/, await text(sanne, '#main'));
});
