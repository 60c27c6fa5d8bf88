// A message from the first word to the mailbox: approved on a phone by somebody else, dead when a fact changes, and mailed to
// each alone through a real mail server.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { PDF, PHONE, Program, fetched, text, until, visit } from './harness.mjs';
import { BRAM, NOTHING_KNOWN, enter, enterAsFounder, open, record, say, settle } from './world.mjs';

/** Debian's smtp-sink, which takes every letter and writes it down. */
async function sink(t) {
  const program = ['/usr/sbin/smtp-sink', '/usr/local/sbin/smtp-sink', '/usr/bin/smtp-sink'].find(existsSync);
  assert.ok(program, 'smtp-sink is missing: `cargo xtask browser` installs it, with the package postfix');
  const folder = await mkdtemp(join(tmpdir(), 'paraat-sink-'));
  // As root it becomes somebody who may do nothing, and has to write all the same.
  await chmod(folder, 0o777);
  const port = await new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
  const user = process.getuid() === 0 ? ['-u', 'nobody'] : [];
  const child = spawn(program, [...user, '-D', 'letters', `127.0.0.1:${port}`, '16'], { cwd: folder, stdio: 'ignore' });
  t.after(async () => {
    child.kill();
    await rm(folder, { recursive: true, force: true });
  });
  const answers = () => new Promise((resolve) => {
    const line = connect(port, '127.0.0.1', () => resolve(line.destroy() && true)).on('error', () => resolve(false));
  });
  await until(answers, 'smtp-sink listens');
  return { port, took: async () => (await readFile(join(folder, 'letters')).catch(() => '')).toString() };
}

const WORDS = 'Er is bij ons ingebroken. Het gaat om {persons} mensen.\nDat spijt ons.\n\nWat kunt u doen? Klik niet op een link in een vreemde mail.\nBel {phone} als u vragen hebt. Op maandag 5 juli hoort u meer op {place}.';

async function learn(page, at, persons) {
  await record(page, `${at}/facts/persons`, { fill: { 'value-exact': persons }, check: ['certainty-2'] });
}

/** Bram reads on his phone what was asked of him, and approves. */
async function approves(phone, at, words) {
  await phone.goto(`${at}/messages/1/approval`);
  assert.match(await text(phone, '#approval .written'), words);
  const button = phone.getByRole('button', { name: 'Akkoord', exact: true });
  const box = await button.boundingBox();
  assert.ok(box.height >= 44, `a thumb needs 44 px: ${box.height}`);
  assert.ok(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing sticks out');
  await button.click();
  await phone.waitForURL('**?done=message-approved');
}

/** Settles what blocks, and asks for approval. */
async function asks(page, at) {
  await settle(page, at, 1);
  await record(page, `${at}/messages/1/asking`, { fill: { of: BRAM } });
}

test('a message is checked while one types, approved by another, dies with a fact, and is mailed to each alone', async (t) => {
  const mail = await sink(t);
  const program = await Program.start({ relay: mail.port });
  const { page } = await visit(t, program);
  await enterAsFounder(page, program);
  const at = await open(page, NOTHING_KNOWN);
  await learn(page, at, '485');
  await page.goto(`${at}/messages`);
  assert.match(await text(page, '#messages'), /Er zijn nog geen berichten\./);
  await say(page, at, { who: 'customers', channel: 'mail', subject: 'Belangrijk: inbraak bij Van Loon', body: WORDS });

  // While somebody types, the page says what is to be said of it, and leaves cursor and words alone.
  const body = page.locator('#body');
  await body.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nDit kan iedereen overkomen. Uw gegevens zijn niet gestolen.', { delay: 5 });
  await until(async () => /niet gestolen/.test(await text(page, '#checked .cards')), 'the checks see what is typed');
  assert.match(await text(page, '#checked .written'), /Dit kan iedereen overkomen\./);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'body');
  assert.match(await body.inputValue(), /niet gestolen\.$/);
  await body.fill(WORDS);
  await page.getByRole('button', { name: 'Bewaar de tekst' }).click();
  await page.waitForURL('**?done=message-written');

  await asks(page, at);
  const bram = await visit(t, program, { viewport: PHONE });
  await enter(bram.page, program, BRAM);
  await approves(bram.page, at, /Het gaat om 485 mensen\./);

  // A fact changes: the approval is dead, and the page says which fact.
  await learn(page, at, '715');
  await page.goto(`${at}/messages/1/sending`);
  assert.match(await text(page, '#sending'), /Intussen veranderd: aantal personen/);
  assert.equal(await page.getByRole('button', { name: 'Leg vast dat het weg is' }).count(), 0);
  await asks(page, at);
  await approves(bram.page, at, /Het gaat om 715 mensen\./);

  await page.goto(`${at}/messages/1/sending`);
  await page.locator('#to').fill('klant@polder.example\nnoor@linde.example');
  await page.locator('#next_at-date').fill('2021-07-05');
  await page.locator('#next_at-time').fill('09:00');
  await page.getByRole('button', { name: 'Leg vast dat het weg is' }).click();
  await page.waitForURL('**?done=message-sent');
  await until(async () => (await mail.took()).includes('noor@linde.example'), 'both letters arrive', 30_000);
  const letters = await mail.took();
  assert.match(letters, /Het gaat om 715 mensen/);
  assert.equal(letters.match(/^X-Rcpt-Args: /gm)?.length, 2, letters);
  const first = letters.split('X-Rcpt-Args')[1];
  assert.doesNotMatch(first, /noor@linde/, 'nobody sees the others');
  await until(async () => {
    await page.goto(`${at}/messages/1`);
    return /Mail verstuurd aan klant@polder\.example/.test(await text(page, '#message'));
  }, 'the page says what became of each');
  await page.goto(`${at}/tasks`);
  assert.match(await text(page, '#tasks'), /Vertel meer aan Klanten \(bericht 1\)/);
});

test('nobody says that nothing was stolen while nobody knows that, also without a script', async (t) => {
  const program = await Program.start();
  const { page } = await visit(t, program, { script: false });
  await enterAsFounder(page, program);
  const at = await open(page, NOTHING_KNOWN);
  await say(page, at, { who: 'customers', channel: 'mail', subject: 'Nieuws over de inbraak', body: 'Uw gegevens zijn niet gestolen.' });
  assert.match(await text(page, '#checked'), /niet gestolen/);
  // Without a script the button says the same, and loses nothing.
  await page.locator('#body').fill('Uw gegevens zijn niet gestolen. Bel ons.');
  await page.getByRole('button', { name: 'Kijk na' }).click();
  assert.match(await text(page, '#checked .cards'), /niet gestolen/);
  assert.equal(await page.locator('#body').inputValue(), 'Uw gegevens zijn niet gestolen. Bel ons.');
  await page.goto(`${at}/messages/1/asking`);
  assert.equal(await page.getByRole('button', { name: 'Vraag akkoord op deze tekst' }).count(), 0);
});

for (const script of [true, false]) {
  test(`a text that is there asks what only its writer knows, and goes on paper${script ? '' : ', on a phone without a script'}`, async (t) => {
    const program = await Program.start();
    const { page } = await visit(t, program, script ? {} : { script, viewport: PHONE });
    await enterAsFounder(page, program);
    const at = await open(page, NOTHING_KNOWN);
    await record(page, `${at}/messages/new?stakeholder=customers&template=customers-service`, {});
    assert.equal(await page.locator('#body').isVisible(), false, 'the braces are folded away');
    await page.getByRole('link', { name: 'Vul in wat alleen u weet' }).click();
    await page.getByLabel('Gaan afspraken door?').fill('Afspraken gaan gewoon door.');
    await page.getByLabel('Komt een offerte later?').fill('-');
    await page.getByLabel('Welk nummer kan men bellen?').fill('0800 1234');
    if (script) await until(async () => /Afspraken: Afspraken gaan gewoon door\./.test(await text(page, '#checked .written')), 'it reads so while one types');
    await page.getByRole('button', { name: 'Bewaar de tekst' }).click();
    await page.waitForURL('**?done=message-written');
    const reads = await text(page, '#checked .written');
    assert.match(reads, /Afspraken: Afspraken gaan gewoon door\./);
    assert.doesNotMatch(reads, /Offertes/, 'what does not belong there is gone');
    assert.match(reads, /Bel 0800 1234/);
    assert.equal(await page.getByLabel('Gaan afspraken door?').count(), 0, 'it asks no more what was answered');
    assert.equal(await page.getByLabel('Komen bestellingen later? Hoeveel dagen ongeveer?').count(), 1);
    const path = await page.getByRole('link', { name: 'Bekijk als brief (PDF)' }).getAttribute('href');
    assert.deepEqual(await fetched(program, page, path), PDF);
  });
}
