// Several organisations in one program: an IT supplier helps a garage, and two companies on one network share a night.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHONE, Program, text, visit } from './harness.mjs';
import { enterAsFounder, open, record, send } from './world.mjs';

const GARAGE = { name: 'Joost Mulder', organisation: 'Autobedrijf De Brug' };

/** The supplier and the garage, each with who founded it, in a browser of their own. */
async function two(t, { viewport } = {}) {
  const program = await Program.start({ also: ['garage'] });
  const garage = program.beside('garage');
  const supplier = await visit(t, program, { viewport });
  await enterAsFounder(supplier.page, program);
  const customer = await visit(t, garage, { viewport });
  await enterAsFounder(customer.page, garage, GARAGE);
  return { program, garage, sanne: supplier.page, joost: customer.page, supplier };
}

test('whoever helps several houses sees which one needs help first, and goes in by one more click', async (t) => {
  const { garage, sanne, joost } = await two(t);
  await open(joost);
  await record(joost, '/prepare/helpers', { fill: { organisation: 'organisation', name: 'Van Loon ICT' }, check: ['role-1'] });
  await sanne.goto('/');
  await sanne.getByRole('link', { name: 'Klanten' }).click();
  assert.match(await text(sanne, 'main'), /Autobedrijf De Brug/);
  await sanne.getByRole('button', { name: /Autobedrijf De Brug/ }).click();
  const link = await sanne.locator('main a.button').first().getAttribute('href');
  assert.ok(link.startsWith(`${garage.origin}/link/`), link);
  // The house of a customer is another host: a page of its own.
  const inside = await visit(t, garage);
  await inside.page.goto(link);
  await inside.page.getByRole('button', { name: 'Verder' }).click();
  await inside.page.waitForURL((url) => !url.pathname.startsWith('/link/'));
  assert.match(await text(inside.page, 'body'), /Sanne de Wit \(Van Loon ICT\)/);
  await joost.goto('/prepare/log');
  assert.match(await text(joost, 'main'), /Sanne de Wit \(Van Loon ICT\)/);
});

test('two companies on one network read each other over a code, and each stops when it wants', async (t) => {
  const { sanne, joost } = await two(t, { viewport: PHONE });
  const [ours, theirs] = [await open(sanne), await open(joost)];
  await joost.goto(`${theirs}/steer`);
  await joost.getByRole('link', { name: /Gedeeld met een ander bedrijf/ }).click();
  await send(joost, `${theirs}/joint`, { form: 'form[action$="/joint/offer"]', fill: { 'share-with': 'Van Loon' } });
  const code = await joost.locator('code.link').innerText();
  await send(sanne, `${ours}/joint`, { form: 'form[action$="/joint/joining"]', fill: { 'join-code': code } });
  assert.match(await text(sanne, 'main'), /U deelt dit sinds/);
  await record(joost, `${theirs}/facts/persons`, { fill: { 'value-min': '941', 'value-max': '941', source: 'boekhouder' } });
  await sanne.goto(ours);
  await sanne.getByRole('link', { name: 'Bekijken' }).click();
  await sanne.getByRole('button', { name: /Overnemen/ }).last().click();
  await sanne.waitForURL(/done=taken-over/);
  await sanne.goto(`${ours}/facts`);
  assert.match(await text(sanne, '#facts'), /Autobedrijf De Brug: /);
  await send(joost, `${theirs}/joint`, { form: 'form[action$="/joint/ending"]', fill: { 'end-organisation-reason': 'Het is klaar.' } });
  await sanne.goto(`${ours}/joint`);
  assert.match(await text(sanne, 'main'), /deelde u dit tot/);
});
