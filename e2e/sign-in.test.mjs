// How people come in, and come back: a link, a passkey, a password with codes, a recovery code, a code on paper.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { PROGRAM, Program, text, until, visit } from './harness.mjs';
import { SANNE, enter, enterAsFounder } from './world.mjs';

const PASSWORD = 'paarse olifant op zolder';

/** The same program by its name: browsers know passkeys for names only. */
function named(program) {
  const origin = program.origin.replace('127.0.0.1', 'localhost');
  return { origin, founderLink: program.founderLink?.replace(program.origin, origin), newPerson: async (name) => (await program.newPerson(name)).replace(program.origin, origin) };
}

/** The code of an app for a secret, at a moment (RFC 6238). */
function code(secret, moment) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret.replaceAll(' ', '')].map((it) => letters.indexOf(it).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.parse(moment) / 30_000)));
  const mac = createHmac('sha1', key).update(step).digest();
  return String((mac.readUInt32BE(mac.at(-1) & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** An authenticator that is always there and always knows its person, and counts the passkeys in it. */
async function withAuthenticator(context, page) {
  const cdp = await context.newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', { options });
  return async () => (await cdp.send('WebAuthn.getCredentials', { authenticatorId })).credentials;
}

async function leave(page) {
  await page.locator('details.person > summary').click();
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await page.getByRole('heading', { name: 'Dit is Paraat' }).waitFor();
}

async function signIn(page, second) {
  await page.getByLabel('Uw naam').fill('sanne de wit');
  await page.locator('#password').fill(PASSWORD);
  await page.getByLabel('Code', { exact: true }).fill(second);
  await page.locator('form[action="/sign-in"] button').click();
}

test('whoever founds it makes a passkey, leaves, and comes back without typing anything', async (t) => {
  const started = await Program.start();
  const program = named(started);
  const { page, context } = await visit(t, program);
  await enterAsFounder(page, program);
  const credentials = await withAuthenticator(context, page);
  await page.goto('/account');
  await page.getByLabel('Hoe noemt u deze passkey?').fill('Laptop van Sanne');
  await page.getByRole('button', { name: 'Maak een passkey' }).click();
  await page.getByText('De passkey is gemaakt.').waitFor();
  assert.match(await text(page, 'main'), /Laptop van Sanne Gemaakt op .*, voor localhost. Nog niet gebruikt/);
  const [made] = await credentials();
  assert.equal(made.rpId, 'localhost');
  assert.ok(made.isResidentCredential, 'it keeps for whom it is');
  assert.doesNotMatch(Buffer.from(made.userHandle, 'base64').toString(), /sanne/i, 'and knows no name');

  await leave(page);
  await page.getByRole('button', { name: 'Kom binnen met een passkey' }).click();
  await page.waitForURL('**/start');
  await page.goto('/account');
  assert.match(await text(page, 'main'), /Het laatst gebruikt op/);
  assert.match(await text(page, '.card.own'), /met een passkey/);

  await started.setClock('2021-07-02T16:50:00Z');
  await page.getByRole('button', { name: 'Maak een passkey' }).click();
  await page.getByRole('heading', { name: 'Laat opnieuw zien wie u bent' }).waitFor();
  await page.getByRole('button', { name: 'Kom binnen met een passkey' }).click();
  await page.getByRole('heading', { name: 'Uw toegang' }).waitFor();

  await page.getByRole('link', { name: 'Verwijder Laptop van Sanne' }).click();
  await page.getByRole('button', { name: 'Verwijder' }).click();
  await page.getByText('De passkey is verwijderd.').waitFor();
  await leave(page);
  await page.getByRole('button', { name: 'Kom binnen met een passkey' }).click();
  await page.getByText('Deze passkey is niet geaccepteerd.').waitFor();
});

test('a password counts with a code, a code counts once, and a recovery code is told', async (t) => {
  const program = await Program.start();
  const { page } = await visit(t, program);
  await enterAsFounder(page, program);
  await page.goto('/account');
  await page.getByRole('link', { name: 'Stel een wachtwoord in' }).click();
  assert.ok(await page.locator('.square svg').isVisible(), 'there is something to scan');
  const secret = await text(page, 'main p > code');
  await page.getByLabel('Uw nieuwe wachtwoord').fill(PASSWORD);
  await page.getByLabel('Hetzelfde wachtwoord nog een keer').fill(PASSWORD);
  await page.getByLabel('De code die de app nu toont').fill(code(secret, '2021-07-02T16:30:00Z'));
  await page.getByRole('button', { name: 'Stel in' }).click();
  await page.getByRole('heading', { name: 'Uw herstelcodes' }).waitFor();
  const recovery = await page.locator('.codes code').allInnerTexts();
  assert.equal(recovery.length, 10);

  await leave(page);
  await signIn(page, code(secret, '2021-07-02T16:30:00Z'));
  await page.getByText('U komt zo niet binnen.').waitFor();
  await program.setClock('2021-07-02T16:31:00Z');
  await signIn(page, code(secret, '2021-07-02T16:31:00Z'));
  await page.getByRole('link', { name: 'Van Loon Techniek' }).waitFor();

  await page.waitForURL('**/start');
  await leave(page);
  await signIn(page, recovery[6].toLowerCase().replaceAll('-', ' '));
  await page.waitForURL('**/start');
  assert.match(await text(page, '#notices'), /Er is een herstelcode van u gebruikt, .* U hebt er nog 9/);
  assert.equal(await page.evaluate(() => JSON.stringify(localStorage)), '{}', 'nothing secret stays in the browser');
});

test('somebody ends the session of a telephone that was left behind', async (t) => {
  const program = await Program.start();
  const laptop = (await visit(t, program)).page;
  await enterAsFounder(laptop, program);
  const phone = (await visit(t, program)).page;
  await enter(phone, program, SANNE);
  await laptop.goto('/account');
  assert.equal(await laptop.locator('#sessions ~ ul .card').count(), 2);
  await laptop.getByRole('button', { name: 'Beëindig Chrome op Linux' }).click();
  await laptop.getByText('De sessie is beëindigd.').waitFor();
  await phone.goto('/prepare');
  await phone.getByRole('heading', { name: 'U bent niet binnen' }).waitFor();
});

test('without a script the door says what to do instead, and a password works', async (t) => {
  const program = named(await Program.start());
  const { page } = await visit(t, program, { script: false });
  await enterAsFounder(page, program);
  await page.goto('/account');
  assert.match(await text(page, 'main'), /Een passkey werkt alleen als uw browser JavaScript uitvoert/);
  assert.ok(!(await page.getByRole('button', { name: 'Maak een passkey' }).isVisible()));
  await page.goto('/sign-in');
  assert.ok(!(await page.getByRole('button', { name: 'Kom binnen met een passkey' }).isVisible()));
  assert.ok(await page.locator('#password').isVisible());
});

test('whoever got a code on paper types it at the door', async (t) => {
  const program = await Program.start();
  await enterAsFounder((await visit(t, program)).page, program);
  const { stdout, stderr } = await promisify(execFile)(PROGRAM, ['link', 'Bram Visser', '--data', program.data]);
  const typed = /: ((?:[0-9A-Z]{4}-){4}[0-9A-Z]{4})/.exec(stderr)[1];
  await until(async () => (await fetch(stdout.trim())).ok, 'the program took it');
  const { page } = await visit(t, program, { script: false });
  await page.goto('/');
  await page.getByLabel('De code van uw uitnodiging').fill(typed.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await page.getByRole('heading', { name: 'Welkom, Bram Visser' }).waitFor();
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByText('Bram Visser').first().waitFor();
});
