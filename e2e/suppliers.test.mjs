// A supplier of ours is hit; and we tell everybody for whom we process, each their own numbers.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FRIDAY_EVENING, Program, text, visit } from './harness.mjs';
import { enterAsFounder, open, record } from './world.mjs';

const SUPPLIER = { what: 'what-5', since: 'since-0', whose: 'whose-1', many: 'many-5' };
const PROCESSOR = { what: 'what-4', since: 'since-0', whose: 'whose-4', many: 'many-5' };

/** From the call of a supplier to the formal notice of default. */
async function fromTheCall(t, options) {
  const program = await Program.start({ clock: FRIDAY_EVENING });
  const { page } = await visit(t, program, options);
  await enterAsFounder(page, program);
  const at = await open(page, SUPPLIER);
  await page.getByRole('link', { name: 'Naar de leveranciers' }).click();
  await page.locator('#add-name').fill('Wolkenwerk');
  await page.locator('#add-told_at-date').fill('2021-07-02');
  await page.locator('#add-told_at-time').fill('18:00');
  await page.locator('#add-clause').fill('artikel 7.2');
  await page.locator('#add-notice_hours').fill('24');
  await page.getByRole('button', { name: 'Zet op de lijst' }).click();
  await page.waitForURL('**/suppliers/suppliers%2FWolkenwerk?done=supplier');
  assert.match(await text(page, '#supplier'), /Of zij op tijd waren is onbekend/);

  await page.getByRole('link', { name: 'Naar de vragen' }).click();
  await page.getByRole('button', { name: 'Leg vast wat u vroeg' }).click();
  await page.waitForURL('**?done=supplier-asked');
  const one = `${at}/suppliers/suppliers%2FWolkenwerk`;
  const said = { text: 'Wij zagen het op dinsdag.', by: 'Iris', 'aware_at-date': '2021-06-29', 'aware_at-time': '09:00' };
  await record(page, `${one}/answers/aware`, { fill: said, check: ['outcome-0'] });
  await record(page, `${one}/answers/people`, { fill: { text: 'Van u zijn het er 120.', by: 'Iris', 'value-exact': '120' }, check: ['outcome-0'] });
  assert.match(await text(page, '#supplier'), /te laat: het moest vóór wo 30 juni 2021, 09:00/);
  assert.match(await text(page, '#supplier'), /Van u zijn het er 120\./);
  await page.goto(`${at}/facts/persons`);
  assert.match(await text(page, 'main'), /Wolkenwerk/, 'what they said is a fact of theirs');

  await program.setClock('2021-07-03T17:00:00Z');
  await page.goto(at);
  assert.match(await text(page, 'main'), /Wolkenwerk gaf op 15 vragen nog geen volledig antwoord\. U vroeg het 1 keer\./);
  await page.goto(one);
  await page.getByRole('link', { name: 'Begin de ingebrekestelling' }).click();
  assert.equal(await page.locator('#stakeholder').inputValue(), 'suppliers/Wolkenwerk');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.waitForURL('**/messages/1?done=message-begun');
  assert.match(await text(page, 'main'), /artikel 7\.2: binnen 24 uur/);
  assert.match(await text(page, 'main'), /In welke landen wonen de mensen om wie het gaat\?/);
}

test('from the call of a supplier to the formal notice', (t) => fromTheCall(t, {}));

test('from the call of a supplier to the formal notice, without a script', (t) => fromTheCall(t, { script: false }));

test('everybody for whom we process is told with their own number, and told anew when it changes', async (t) => {
  const program = await Program.start({ clock: FRIDAY_EVENING });
  const { page } = await visit(t, program);
  await enterAsFounder(page, program, { organisation: 'Kaartkoning' });
  const at = await open(page, PROCESSOR);
  await page.goto(`${at}/controllers`);
  await page.getByRole('link', { name: 'Vul aantallen in' }).click();
  await page.locator('#rows').fill('opdrachtgever\tmensen\nDierenpark\t610.000\nMuseum\tveel');
  await page.locator('#strangers-0').check();
  await page.getByRole('button', { name: 'Kijk na en leg vast' }).click();
  await page.waitForLoadState();
  assert.match(await text(page, '#rows-error'), /Regel 3: "veel" is geen aantal/);
  assert.match(await page.locator('#rows').inputValue(), /Dierenpark\t610\.000/, 'nothing is lost');

  const many = ['opdrachtgever;mensen', 'Dierenpark;610.000', 'Museum;42.000-45.000', ...Array.from({ length: 298 }, (_, n) => `Zwembad ${n + 1};${n + 1}`)];
  await page.locator('#file > summary').click();
  await page.locator('#file-file').setInputFiles({ name: 'aantallen.csv', mimeType: 'text/csv', buffer: Buffer.from(many.join('\n')) });
  await page.getByRole('button', { name: 'Bekijk wat erin staat' }).click();
  await page.waitForLoadState();
  assert.match(await page.locator('#rows').inputValue(), /Zwembad 298\t298/, 'a file becomes the table, and nothing is recorded yet');
  await page.locator('#strangers-0').check();
  await page.getByRole('button', { name: 'Kijk na en leg vast' }).click();
  await page.waitForURL('**/controllers?done=controllers-counted');
  assert.match(await text(page, '#controllers'), /300 opdrachtgevers\. Verteld: 0\./);

  await page.getByRole('link', { name: 'Leg vast wie u het vertelde' }).click();
  await page.locator('#text').fill('Een reservekopie stond open voor anderen.');
  await page.locator('#who-rest > summary').click();
  await page.locator('#who-0').check();
  await page.locator('label.answer', { hasText: 'Dierenpark' }).locator('input').check();
  await page.getByRole('button', { name: 'Leg vast', exact: true }).click();
  await page.waitForURL('**/controllers?done=controllers-told');

  const dierenpark = `${at}/controllers/controllers%2FDierenpark`;
  await page.goto(dierenpark);
  assert.match(await text(page, '#controller'), /Mensen van u: 610\.000\./);
  await page.locator('#people').fill('598.000');
  await page.locator('#reason').fill('Dubbele namen zijn eruit.');
  await page.getByRole('button', { name: 'Leg de aantallen vast' }).click();
  await page.waitForURL('**?done=controllers-counted');
  assert.match(await text(page, '#controller'), /Kreeg op .* een ander aantal: 610\.000\. Dat klopt niet meer\./);
  await page.goto(`${at}/controllers?show=old`);
  assert.match(await text(page, '#rows'), /Dierenpark/);
  assert.match(await text(page, '#controllers'), /Dierenpark kreeg een aantal dat niet meer klopt/);
});
