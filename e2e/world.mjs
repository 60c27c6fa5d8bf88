// What people do in our small world, so that a journey can begin in the middle.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

export const SANNE = 'Sanne de Wit';
export const BRAM = 'Bram Visser';
export const ORGANISATION = 'Van Loon Techniek';

/** Sanne uses the first link. */
export async function enterAsFounder(page, program, { name = SANNE, organisation = ORGANISATION } = {}) {
  await page.goto(program.founderLink);
  await page.getByLabel('Uw naam').fill(name);
  await page.getByLabel('Uw organisatie').fill(organisation);
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.waitForURL('**/start');
}

/** Somebody uses a link that was made for them. */
export async function enter(page, program, name) {
  await page.goto(await program.newPerson(name));
  assert.match(await page.locator('h1').innerText(), new RegExp(name));
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/link/'));
}

/** The answers of Friday evening: locked files, just now, customers, some hundreds. */
export const FRIDAY = { what: 'what-0', since: 'since-0', whose: 'whose-1', many: 'many-2' };
/** Nobody knows anything yet. */
export const NOTHING_KNOWN = { what: 'what-7', since: 'since-2', whose: 'whose-6', many: 'many-5' };

/** Answers the three questions; gives the address of the incident. */
export async function open(page, answers = FRIDAY) {
  await page.goto('/start');
  await page.locator(`#${answers.what}`).check();
  if (answers.text) await page.locator('#text').fill(answers.text);
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.locator(`#${answers.since}`).check();
  if (answers.date) await page.locator('#at-date').fill(answers.date);
  if (answers.time) await page.locator('#at-time').fill(answers.time);
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.locator(`#${answers.whose}`).check();
  await page.locator(`#${answers.many}`).check();
  await page.getByRole('button', { name: 'Laat zien wat ik moet doen' }).click();
  await page.waitForURL('**/incidents/*');
  return new URL(page.url()).pathname;
}

/** Fills in a form at an address and sends it. A value is typed, an answer checked, by the id of the field. */
export async function send(page, path, { check = [], fill = {}, form = `form[action="${path}"]` }) {
  await page.goto(path);
  await unfold(page, form);
  for (const id of check) await page.locator(`${form} [id="${id}"]`).check();
  for (const [id, value] of Object.entries(fill)) await page.locator(`${form} [id="${id}"]`).fill(value);
  await page.locator(`${form} .buttons button`).first().click();
  await page.waitForLoadState();
}

/** Opens the fold in which a form stands, if it stands in one. */
export async function unfold(page, form) {
  const folds = page.locator(`details:not([open]):has(${form}) > summary`);
  if (await folds.count()) await folds.first().click();
}

/** Sends a form that must be taken: the next page says what was done. */
export async function record(page, path, how) {
  await send(page, path, how);
  assert.match(page.url(), /[?]done=/, `${path} was not taken`);
}

/**
 * An incident in which every page has something on it: a contested fact, a filing, a waiver, tasks, a file, a
 * correction, a risk that was decided. Gives the address of the incident.
 */
export async function fill(page) {
  const at = await open(page, { ...FRIDAY, text: 'De productie ligt stil. Alle schermen zijn **zwart**.' });
  await record(page, `${at}/facts/persons`, { fill: { 'value-min': '800', 'value-max': '950', source: 'De Linde' } });
  await record(page, `${at}/facts/data_categories`, { check: ['value-0', 'value-3'], fill: { source: SANNE } });
  await record(page, `${at}/facts/malicious`, { check: ['value-1', 'certainty-2'], fill: { source: 'De Linde' } });
  await record(page, `${at}/moments`, { check: ['moment-1'] });
  await record(page, `${at}/risk`, { check: ['level-1'], fill: { reason: 'Namen en adressen van klanten.' } });
  await record(page, `${at}/duties/avg-33-1/filing`, { fill: filing() });
  await record(page, `${at}/duties/avg-34-1/waiver`, { fill: { ground: 'Er is geen hoog risico.' } });
  await record(page, `${at}/tasks`, { fill: { title: 'Bel de leverancier', assignee: BRAM } });
  await record(page, `${at}/tasks`, { fill: { title: 'Zet de mail stil', assignee: SANNE, 'due_at-date': '2021-07-01' } });
  await record(page, `${at}/tasks/2`, { fill: { result: 'De mail staat stil.' } });
  await record(page, `${at}/log`, { fill: { text: 'De politie is gebeld.\n\n- aangifte volgt' } });
  await page.goto(`${at}/files`);
  await page.locator('#file').setInputFiles({ name: 'losgeldbrief.txt', mimeType: 'text/plain', buffer: Buffer.from('Betaal.') });
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.waitForURL('**/files?done=file');
  await record(page, `${at}/log/9`, { fill: { text: 'Niet alle schermen.', reason: 'Twee doen het nog.' } });
  return at;
}

export const filing = () => ({
  channel: 'het meldformulier van de AP',
  reference: 'VL-2021-07',
  content: 'Op vrijdag 2 juli om 18:30 bleken onze bestanden op slot te zitten.\nHet gaat om "enkele" honderden klanten & hun adressen.',
});

/** Routes that answer with something else than a page. */
const NO_PAGES = new Set(['/assets/{name}', '/incidents/{id}/live', '/incidents/{id}/files/{evidence}']);

/** What stands for a name in braces, for an incident that was filled as above. */
const REAL = {
  '/incidents/{id}/facts/{fact}': ['/facts/persons', '/facts/malicious?revises=13', '/facts/incident_type', '/facts/data_categories', '/facts/financial_loss_eur', '/facts/fix_available', '/facts/persons_approx'],
  '/incidents/{id}/facts/{fact}/conflict': ['/facts/malicious/conflict'],
  '/incidents/{id}/duties/{rule}': ['/duties/avg-33-1', '/duties/avg-34-1', '/duties/avg-33-5'],
  '/incidents/{id}/duties/{rule}/filing': ['/duties/avg-33-5/filing'],
  '/incidents/{id}/duties/{rule}/waiver': ['/duties/avg-34-1/waiver'],
  '/incidents/{id}/course/{step}': ['escalate', 'deescalate', 'close', 'reopen'].map((step) => `/course/${step}`),
  '/incidents/{id}/tasks/{task}': ['/tasks/1', '/tasks/2'],
  '/incidents/{id}/log/{number}': ['/log/1', '/log/2', '/log/9', '/log/10'],
};

/** The address of every page that there is, for an incident that was filled as above and a link that is not used. */
export async function everyPage(at, link) {
  const table = await readFile(new URL('../crates/web/src/routes.rs', import.meta.url), 'utf8');
  const routes = [...table.matchAll(/^ {4}(?:open|closed) "([^"]+)" \{([^\n]*\bget\b[^\n]*)\}$/gm)].map((line) => line[1]);
  assert.ok(routes.length > 20, 'the table of routes is written in another way than this reads');
  const pages = routes.filter((route) => !NO_PAGES.has(route)).flatMap((route) => {
    if (REAL[route]) return REAL[route].map((rest) => at + rest);
    if (route === '/link/{secret}') return [new URL(link).pathname, '/link/gone'];
    const path = route.replace('/incidents/{id}', at);
    assert.doesNotMatch(path, /[{]/, `${route} is a new route: say in REAL with what it is visited`);
    return [path];
  });
  return [...pages, '/this-page-is-not-there'];
}
