// What every journey stands on: a program of its own on a free port, with a clock that the journey sets, a browser,
// and a recorder that fails the journey on anything that a careful reader of the browser's console would frown at.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

export const PROGRAM = process.env.PARAAT_PROGRAM ?? fileURLToPath(new URL('../target/debug/paraat', import.meta.url));

/** Nobody waits longer than this for a page. */
const PATIENCE = 20_000;

export const DESK = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** The Friday evening of the story: Van Loon Techniek finds its screens black. */
export const FRIDAY_EVENING = '2021-07-02T16:30:00Z';
/** Sunday at noon. */
export const SUNDAY_NOON = '2021-07-04T10:00:00Z';

/** What ends with the file of tests. */
const ends = [];
after(async () => {
  for (const end of ends.reverse()) await end();
});

// --- The program.

/** A running program, with a data folder and a clock. It is stopped, and its folder removed, when the file ends. */
export class Program {
  #child;
  #said = '';
  #complained = '';
  #isWanted = false;

  /** A program on an empty folder, at a moment; with a relay on a port of this machine if one is named, and with other
   * organisations beside the first. */
  static async start({ clock = FRIDAY_EVENING, relay, also = [] } = {}) {
    const program = new Program();
    program.also = also;
    program.folder = await mkdtemp(join(tmpdir(), 'paraat-journey-'));
    program.data = join(program.folder, 'data');
    program.clockFile = join(program.folder, 'clock');
    program.port = 0;
    if (relay) {
      program.mail = join(program.folder, 'mail.toml');
      await writeFile(program.mail, `host = "127.0.0.1"\nport = ${relay}\nsecurity = "none"\nsender = "paraat@vanloon.example"\n`);
    }
    await program.setClock(clock);
    await program.run();
    ends.push(() => program.end());
    return program;
  }

  /** Runs it, on the port that it had before if it had one. */
  async run() {
    this.#said = this.#complained = '';
    const listen = `127.0.0.1:${this.port}`;
    const mail = this.mail ? ['--mail', this.mail] : [];
    const also = this.also.flatMap((name) => ['--also', name]);
    const child = spawn(PROGRAM, ['serve', '--data', this.data, '--listen', listen, ...mail, ...also], {
      env: { ...process.env, PARAAT_CLOCK: this.clockFile },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    child.stdout.on('data', (piece) => (this.#said += piece));
    child.stderr.on('data', (piece) => (this.#complained += piece));
    this.#isWanted = true;
    child.on('exit', (code, signal) => {
      if (this.#isWanted) console.error(`the program ended by itself (${code ?? signal}):\n${this.#complained}`);
    });
    // The sentence about Ctrl-C is the last that it says.
    await until(() => this.#said.includes('Ctrl-C') || child.exitCode !== null, 'the program says where it is');
    const address = /http:\/\/127\.0\.0\.1:(\d+)/.exec(this.#said);
    assert.ok(address, `the program did not start:\n${this.#said}${this.#complained}`);
    this.port = Number(address[1]);
    this.origin = address[0];
    this.founderLink = /http:\/\/\S+\/link\/[0-9a-f]{32}/.exec(this.#said)?.[0];
  }

  /** One of the other organisations: where it is, and the link of whoever founds it. */
  beside(name) {
    const origin = `http://${name}.localhost:${this.port}`;
    const founderLink = this.#said.match(new RegExp(`${origin}/link/[0-9a-f]{32}`))?.[0];
    return { origin, founderLink };
  }

  /** Says what time it is from now on. */
  async setClock(moment) {
    // Under its name only once it is whole: a clock that is read half written is the clock of this machine.
    await writeFile(`${this.clockFile}.new`, moment);
    await rename(`${this.clockFile}.new`, this.clockFile);
  }

  /** A one-time link for somebody, as `paraat link` prints it; it works once the program has taken it. Unless the test
   * says otherwise they may do everything. */
  async newPerson(name, given = ['--role', 'lead', '--administers']) {
    const { stdout } = await promisify(execFile)(PROGRAM, ['link', name, '--data', this.data, ...given]);
    const link = stdout.trim();
    assert.match(link, /^http:\/\/\S+\/link\/[0-9a-f]{32}$/);
    await until(async () => (await fetch(link)).ok, `the link of ${name} works`);
    return link;
  }

  /** Ctrl-C: the program ends well, and says so. */
  async stop() {
    const child = this.#child;
    this.#isWanted = false;
    const code = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    assert.equal(await code, 0, this.#complained);
    assert.match(this.#complained, /Paraat is gestopt\. Alles is bewaard\./);
  }

  /** Stops it if it still runs, and leaves nothing behind. */
  async end() {
    try {
      if (this.#child.exitCode === null) await this.stop();
    } finally {
      this.#child.kill('SIGKILL');
      await rm(this.folder, { recursive: true, force: true });
    }
  }
}

/** Waits until something is so. */
export async function until(isSo, what, patience = PATIENCE) {
  const end = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > end) assert.fail(`in ${patience} ms it did not become true that ${what}`);
    await sleep(20);
  }
}

// --- The browser.

let opened;

/** The browser that all journeys of a file share. */
export function browse() {
  if (!opened) {
    const args = ['--no-sandbox', '--disable-background-networking'];
    opened = chromium.launch({ executablePath: chromiumPath(), args });
    ends.push(async () => (await opened).close());
  }
  return opened;
}

/** Chromium without windows, which does the same pages in three quarters of the time; else the whole of it. */
const BROWSERS = ['chromium-headless-shell', 'chromium'];

function chromiumPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  assert.ok(found, 'chromium is not installed: `cargo xtask browser` sees to it');
  return found;
}

/**
 * A browser of its own for one person. The journey `t` fails at its end when the recorder saw something.
 *
 * `dark` is the scheme of colours, `script` whether scripts run, `bypassCSP` for measuring instruments only.
 */
export async function visit(t, program, options = {}) {
  const { viewport = DESK, dark = false, script = true, bypassCSP = false, lang = 'nl' } = options;
  const context = await (await browse()).newContext({
    baseURL: program.origin,
    viewport,
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
    bypassCSP,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  context.setDefaultTimeout(PATIENCE);
  if (lang !== 'nl') await context.addCookies([{ name: 'paraat-lang', value: lang, url: program.origin }]);
  const recorder = new Recorder(context, program.origin);
  t.after(async () => {
    // What a browser does while it is torn down is nobody's page: it asks again without its cookies.
    try {
      recorder.check();
    } finally {
      await context.close();
    }
  });
  return { context, page: await context.newPage(), recorder };
}

/** What a link leads to, fetched with the session of the browser that shows it. */
export async function fetched(program, page, path) {
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const response = await fetch(program.origin + path, { headers: { cookie } });
  const head = Buffer.from(await response.arrayBuffer()).subarray(0, 5).toString();
  return { status: response.status, type: response.headers.get('content-type'), head };
}

/** What a link to a print leads to. */
export const PDF = { status: 200, type: 'application/pdf', head: '%PDF-' };

/** Writes down whatever no page of ours may cause. */
export class Recorder {
  #seen = [];
  #isAway = false;

  constructor(context, origin) {
    /** Refusals are pages: browsers write the status of such a page on the console as an error. */
    const refused = new Set();
    context.on('console', (message) => {
      if (message.type() !== 'error') return;
      const [text, url] = [message.text(), message.location().url];
      if (/Failed to load resource: the server responded with a status of 4\d\d/.test(text) && refused.has(url)) return;
      if (this.#isAway && /net::ERR_|ERR_CONNECTION|ERR_INCOMPLETE/.test(text)) return;
      this.#seen.push(`console: ${text} (${url})`);
    });
    context.on('weberror', (error) => this.#seen.push(`error on the page: ${error.error()}`));
    context.on('dialog', (dialog) => {
      this.#seen.push(`dialog: ${dialog.message()}`);
      dialog.dismiss().catch(() => {});
    });
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== origin) this.#seen.push(`request to ${url}`);
    });
    context.on('response', (response) => {
      const status = response.status();
      if (status >= 500) this.#seen.push(`${status} from ${response.url()}`);
      if (status >= 400 && response.request().isNavigationRequest()) refused.add(response.url());
    });
  }

  /** The program is away for a while, and the browser may say so. */
  async whileAway(does) {
    this.#isAway = true;
    await does();
    this.#isAway = false;
  }

  /** What was seen until now, and then forgotten. */
  taken() {
    return this.#seen.splice(0);
  }

  check() {
    assert.deepEqual(this.taken(), []);
  }
}

// --- Pages.

/** The text of an element, with single spaces. */
export async function text(page, selector) {
  return (await page.locator(selector).first().innerText()).replaceAll(/\s+/g, ' ').trim();
}

/**
 * What differs between two programs that did the same, each with what stands in its place: the token of the forms,
 * which belongs to a session; the port; the hashes of the chain, which rest on the id of a person, which is chance.
 */
export const MASKS = [
  [/(name="token" value=")[0-9a-f]+"/g, '$1TOKEN"'],
  [/(name="once" value=")[0-9a-f]+"/g, '$1ONCE"'],
  [/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT'],
  [/<code>[0-9a-f]{64}<\/code>/g, '<code>HASH</code>'],
];

/** A page as the program sent it, without what differs by nature. */
export async function masked(page, path) {
  const response = await page.goto(path);
  // A page that says why something cannot be done here is a page as well.
  assert.ok([200, 422].includes(response.status()), `${response.status()} ${path}`);
  return MASKS.reduce((html, [mask, put]) => html.replaceAll(mask, put), await response.text());
}

// --- Without a mouse.

/** Goes on with Tab until focus is on an element. */
export async function tabTo(page, selector, most = 300) {
  for (let step = 0; step < most; step += 1) {
    if (await page.evaluate((it) => document.activeElement.matches(it), selector)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`${selector} was not reached`);
}

/** Types into a field. */
export async function typeAt(page, selector, words) {
  await tabTo(page, selector);
  await page.keyboard.type(words);
}

/** Presses Enter on what has focus, and waits for the page that comes. */
export async function enterKey(page) {
  const comes = page.waitForEvent('load');
  await page.keyboard.press('Enter');
  await comes;
}

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page that nobody has trouble with, on a desk and on a phone, in the light and in the dark. */
export async function expectGood(page) {
  await page.evaluate(AXE);
  for (const viewport of [PHONE, DESK]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target)}`), [], page.url());
    }
    assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth), `${page.url()} scrolls sideways`);
    const { words, drawing } = await page.evaluate(() => ({
      words: Math.max(...[...document.querySelectorAll('svg.chart text')].map((it) => it.getBoundingClientRect().right)),
      drawing: document.documentElement.clientWidth,
    }));
    assert.ok(words <= drawing, 'the words above a bar fit');
  }
}
