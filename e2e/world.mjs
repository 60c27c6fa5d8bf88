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
export async function send(page, path, { check = [], fill = {}, select = {}, form = `form[action="${path.split('?')[0]}"]` }) {
  await page.goto(path);
  await unfold(page, form);
  await page.locator(`${form} details:not([open]) > summary`).evaluateAll((folds) => folds.forEach((it) => it.click()));
  for (const id of check) await page.locator(`${form} [id="${id}"]`).check();
  for (const [id, value] of Object.entries(select)) await page.locator(`${form} [id="${id}"]`).selectOption(value);
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
  await contain(page, at);
  await record(page, `${at}/log/9`, { fill: { text: 'Niet alle schermen.', reason: 'Twee doen het nog.' } });
  await record(page, `${at}/paper`, { fill: paperLine({ line: '1', time: '1815', text: 'De schermen in de hal zijn zwart.' }), check: ['mark-1'] });
  await record(page, `${at}/paper`, { fill: paperLine({ line: '3', time: '', text: 'Bram haalt de stekker eruit.' }) });
  await record(page, `${at}/paper`, { fill: paperLine({ sheet: 'A', line: '2', time: '18.20', text: 'De baas is gebeld.' }) });
  await meet(page, at);
  await extorted(page, at);
  await handOver(page, at);
  await writeToPeople(page, at);
  await record(page, `${at}/costs/new`, { fill: { what: 'Forensisch onderzoek', amount: '24.000', supplier: 'Polder IT' }, select: { head: 'forensics' } });
  await record(page, `${at}/costs/standstill`, { fill: { what: 'De planning ligt stil', margin_cents_per_hour: '450', basis: 'Brutomarge van vorig jaar' } });
  await record(page, `${at}/experts/remove-cause`, { fill: { by: 'Polder IT', text: 'Kenmerk K-7' } });
  await speak(page, at);
  await lookBack(page, at);
  await bothWays(page, at);
  return at;
}

/** The evaluation was planned, something was learnt and agreed, and somebody needs care. */
export async function lookBack(page, at) {
  const plan = { 'at-date': '2021-08-16', 'at-time': '10:00', chair: 'Noor Bakker', management: 'Pieter van Loon', team: `${SANNE}\n${BRAM}` };
  await record(page, `${at}/evaluation/plan`, { fill: plan });
  await record(page, `${at}/evaluation/lessons/new`, { check: ['kind-1'], fill: { text: 'De bellijst stond op de schijf die op slot zat.', entries: '2, 3' } });
  await record(page, `${at}/evaluation/improvements/new`, { check: ['lessons-0', 'improves-4'], fill: { what: 'De bellijst hangt op papier in de werkplaats.', assignee: BRAM, due_on: '2021-09-01' } });
  await record(page, `${at}/evaluation/improvements/new`, { check: ['improves-4'], fill: { what: 'Elke bus heeft een noodkaart.', assignee: SANNE, due_on: '2021-09-01' } });
  await record(page, `${at}/evaluation/improvements/2/end`, { check: ['end-0'], fill: { text: 'In elke bus ligt er een.' } });
  await record(page, `${at}/evaluation/care/new`, { fill: { person: BRAM, needs: 'Twee dagen vrij, en een gesprek.', assignee: 'Noor Bakker', ask_on: '2021-07-16' } });
  await record(page, `${at}/evaluation/questions`, { check: ['went-rest-1'], fill: { 'text-keep': 'Iedereen kwam meteen.' } });
}

/** A supplier that is hit and was asked, and two for whom we process. */
export async function bothWays(page, at) {
  await record(page, `${at}/suppliers`, { form: `form[action="${at}/suppliers"]`, fill: { 'add-name': 'Wolkenwerk', 'add-told_by': 'Iris', 'add-clause': 'artikel 7.2', 'add-notice_hours': '24' } });
  const one = `${at}/suppliers/suppliers%2FWolkenwerk`;
  await record(page, `${one}/asking`, {});
  await record(page, `${one}/answers/people`, { fill: { text: 'Van u zijn het er 120.', by: 'Iris', 'value-exact': '120' }, check: ['outcome-1'] });
  await record(page, `${at}/controllers/numbers`, { fill: { rows: 'opdrachtgever\tmensen\nSpoorlijn\t1.200\nZorgpolis\t', source: 'teller' }, check: ['strangers-0'] });
}

/** What goes round, what is asked, what is answered, and who speaks. */
export async function speak(page, at) {
  const heard = { text: 'Het is een technische storing.', place: 'site van de winkel', source: 'Winkel Zonnig' };
  await record(page, `${at}/rumours/new`, { fill: heard, check: ['kind-1', 'reach-4', 'harm-1'] });
  await record(page, `${at}/rumours/1/decision`, { fill: { reason: 'Wij zeggen iets anders.' }, check: ['act-4'] });
  await record(page, `${at}/questions/lines/new`, { fill: { question: 'Hebt u betaald?', answer: 'Daar zeggen wij niets over.' }, check: ['lang-0', 'public-0'] });
  await record(page, `${at}/questions/lines/1`, { fill: { because: 'Er is niemand anders.' } });
  await record(page, `${at}/questions`, { fill: { text: 'Hebt u betaald?', by: 'de Streekkrant', 'due_at-date': '2021-07-02' }, select: { kind: 'press' } });
  await record(page, `${at}/questions`, { fill: { text: 'Wanneer werkt de webwinkel weer?' }, select: { kind: 'customers' } });
  const said = { spokesperson: 'Fleur Mol', core: 'Wij helpen u.\nHet spijt ons.', not_to_say: 'Wie het deed.' };
  await record(page, `${at}/speaking`, { fill: said, check: ['responsibility-2', 'preventable-1'] });
}

/** A meeting that ended and one that goes on, with a decision, work, and a situation report. */
export async function meet(page, at) {
  const one = (rest) => ({ form: `form[action="${at}/meetings/1/${rest}"]` });
  await record(page, `${at}/meetings`, { fill: { others: `${BRAM}\nNoor Bakker` } });
  await record(page, `${at}/meetings/1`, { form: '#picture form', check: ['picture-kind-1'], fill: { 'picture-text': 'Hij kwam binnen via een leverancier.' } });
  await record(page, `${at}/meetings/1`, { form: '#judgement form', fill: { 'judgement-text': 'Er is geen lijst met telefoonnummers.' } });
  await record(page, `${at}/meetings/1`, { ...one('decisions'), fill: decision() });
  await record(page, `${at}/meetings/1`, { ...one('tasks'), fill: { 'task-title': 'Zet alle computers uit', 'task-assignee': BRAM, 'task-due_at-date': '2021-07-01' } });
  await record(page, `${at}/meetings/1`, { ...one('end') });
  await record(page, `${at}/situation-reports/new`, { fill: { summary: 'Alles staat uit.\nPolder IT is er.\nMaandag meer.', to: 'directie@vanloon.example' } });
  await record(page, `${at}/meetings`, {});
}

/** Somebody at work, who hands over what they do. */
async function handOver(page, at) {
  await record(page, `${at}/shifts`, { check: ['shift-0'] });
  const form = `form[action="${at}/handovers"]`;
  await record(page, `${at}/handovers/draft`, { form, fill: { role: 'Voorzitter', other_to: BRAM } });
}

/** A decision as somebody fills it in, in a meeting. */
export const decision = () => ({
  'decision-what': 'Alles gaat van het netwerk.',
  'decision-alternative-1-what': 'Alleen de servers',
  'decision-alternative-1-drawbacks': 'Het kan zich verspreiden.',
  'decision-reasons': 'Niemand weet waar hij zit.',
  'decision-mandate': `${SANNE}, volgens het plan`,
  'decision-dissent': 'Joost: de planning valt stil',
});

/** What an attacker wants, what they said, and one of the five things that must be known. */
async function extorted(page, at) {
  const form = (rest, id = '') => ({ form: `form[action="${at}/ransom/${rest}"]${id}` });
  const demand = { 'demand-demand': '30 bitcoin', 'demand-deadline_at-date': '2021-07-09', 'demand-source': 'losgeldbrief.txt' };
  await record(page, `${at}/ransom`, { ...form('demands'), fill: demand });
  const said = { 'contact-text': 'You have <b>three</b> days.', 'contact-channel': 'een pagina van de dader' };
  await record(page, `${at}/ransom`, { ...form('contacts'), check: ['contact-direction-0'], fill: said });
  const police = { check: ['ground-police-answer-0'], fill: { 'ground-police-text': 'Aangifte gedaan.' } };
  await record(page, `${at}/ransom`, { ...form('grounds', ':has([value="police"])'), ...police });
}

/** Something on every page about harm, evidence and traces: a laptop in the safe is piece 2. */
export async function contain(page, at) {
  const effects = { service_effect: 'De planning ligt stil.', evidence_effect: 'Sporen in het geheugen blijven.' };
  await record(page, `${at}/containment/new`, { fill: { system: 'Planningsserver', ...effects, 'until-date': '2021-07-02' }, check: ['act-0'] });
  await record(page, `${at}/containment/new`, { fill: { system: 'Website', ...effects }, check: ['act-5'] });
  await record(page, `${at}/containment/2`, { fill: { reason: 'De site is schoon.' } });
  await record(page, `${at}/impact/statement?on=system`, { fill: { name: 'Planningsserver' }, check: ['hit-0'], form: FORM_OF_IMPACT(at) });
  await record(page, `${at}/impact/statement?on=stakeholder`, { fill: { name: 'De Linde', because: 'Zij belden.' }, check: ['hit-1'], form: FORM_OF_IMPACT(at) });
  await record(page, `${at}/objects`, { fill: { what: 'Laptop 7KX van de receptie', place: 'De kluis' } });
  await record(page, `${at}/files/2/chain`, { fill: { to: 'Polder IT', why: 'onderzoek', place: 'Delft' } });
  await record(page, `${at}/files/2/chain`, { fill: { from: 'Noor Bakker', to: 'de politie', why: 'aangifte' } });
  await record(page, `${at}/files/2/image`, { fill: { by: 'Polder IT', how: 'FTK Imager, met een write blocker', original: 'De kluis' }, select: { image: '1' } });
  await record(page, `${at}/indicators/paste`, { fill: { lines: 'hxxps://kwaad[.]example/a\n203.0.113[.]7\nD41D8CD98F00B204E9800998ECF8427E', source: 'Polder IT' } });
  await record(page, `${at}/indicators/2`, { fill: { reason: 'Dat is onze eigen printer.' } });
}

/** The form on the page of one thing that may be hit. */
export const FORM_OF_IMPACT = (at) => `form[action="${at}/impact"]`;

/** A line as somebody wrote it on paper on Friday evening. */
export const paperLine = (how) => ({ sheet: '12-3', happened_at: '2021-07-02', by: BRAM, ...how });

/** A message that was approved, with a call that it is for; and one that somebody begins with. */
async function writeToPeople(page, at) {
  await say(page, at, { who: 'customers', channel: 'phone', subject: 'Onze planning ligt stil', body: 'Wij kunnen u nu niet helpen. Bel {phone}.' });
  await settle(page, at, 1);
  await record(page, `${at}/messages/1/asking`, { fill: { of: BRAM } });
  await record(page, `${at}/messages/1/approval`, { fill: { because: 'Bram slaapt.' } });
  await record(page, `${at}/messages/1/calls`, { fill: { list: `De Linde, balie; 020 1234567; ${SANNE}` } });
  await record(page, `${at}/messages/new?stakeholder=data-subjects&template=data-subjects`, {});
}

/** Lets whatever still blocks a message stand, with a reason. */
export async function settle(page, at, message) {
  for (;;) {
    await page.goto(`${at}/messages/${message}`);
    const block = page.locator('#checked a[href*="/overruling?"]').first();
    if (!(await block.count())) return;
    await block.click();
    await page.locator('#reason').fill('Zo staat het er goed.');
    await page.getByRole('button', { name: 'Laat het zo' }).click();
    await page.waitForURL('**?done=message-overruled');
  }
}

/** Begins a message with words of one's own, and keeps them. */
export async function say(page, at, { who, channel, subject, body, template = 'own-text' }) {
  await record(page, `${at}/messages/new?stakeholder=${who}&template=${template}`, { select: { channel } });
  const form = '#write';
  await page.locator(`${form} #subject`).fill(subject);
  await page.locator(`${form} #body`).fill(body);
  await page.locator(`${form} #phone`).fill('0800 1234');
  await page.locator(`${form} #place`).fill('vanloon.example');
  await page.locator(`${form} .buttons button`).first().click();
  await page.waitForURL('**?done=message-written');
}

export const filing = () => ({
  channel: 'het meldformulier van de AP',
  reference: 'VL-2021-07',
  content: 'Op vrijdag 2 juli om 18:30 bleken onze bestanden op slot te zitten.\nHet gaat om "enkele" honderden klanten & hun adressen.',
});

/** The ten answers of the first hour, and something on every page of the preparation. */
export async function prepare(page) {
  const hour = (number, how) => record(page, `/prepare/first-hour/${number}`, how);
  await hour(1, { fill: { employees: '80' } });
  await hour(2, { fill: { name: SANNE, number: '06 12345678' } });
  await hour(3, { fill: { name: BRAM, number: '0031 6 87654321' } });
  await hour(4, { fill: { name: 'Noor Bakker', number: '06-11223344' } });
  await hour(5, { fill: { name: 'Joost Smit', number: '06 55667788' } });
  await hour(6, { fill: { organisation: 'Polder IT', number: '088 123 45 67', customer_number: 'K-1207' }, check: ['around_the_clock-0'] });
  await hour(7, { check: ['is_insured-0'], fill: { insurer: 'Noordzee Verzekeringen', number: 'P-998', alarm_number: '020 123 4567' } });
  await hour(8, { fill: { limit_cents: '25.000' } });
  await hour(9, { fill: { room: 'De kantine', channel: 'Signal-groep "Van Loon"', paper: 'In de kluis' } });
  await hour(10, { fill: { set: 'Klantgegevens', name: 'Webwinkel' }, check: ['of_whom-1', 'is_backup_offline-1'] });
  await record(page, '/sheets/service/new', { fill: { name: 'Bestellen', tolerable_hours: '4' }, check: ['stakeholders-1', 'data_sets-0'] });
  await record(page, '/sheets/system/1', { check: ['services-0'], fill: { backup: 'Elke nacht op schijf' } });
  await record(page, '/sheets/contract/new', {
    fill: { party: 'Polder IT', subject: 'Beheer', 'notices-0-amount': '3', 'notices-0-counts_from': 'na ontdekking', 'notices-0-article': '7.2' },
    select: { 'notices-0-direction': 'they-tell' },
    check: ['notices-0-term-2', 'clause-notice-0', 'clause-audit-1', 'data_sets-0'],
  });
  await record(page, '/sheets/policy/1', {
    select: { 'covers-interruption-covered': 'yes', 'covers-extortion-covered': 'on-condition', 'covers-fines-covered': 'no' },
    fill: { 'covers-interruption-cover_limit_cents': '250.000', waiting_hours: '8', deductible_cents: '25.000' },
  });
  await record(page, '/sheets/measure/new?of=X01', { check: ['level-4'], fill: { evidence: 'Schermafdruk van het beheer' } });
  await record(page, '/sheets/risk/new', { fill: { title: 'Gijzeling via de leverancier', likelihood: '3', impact: '5' } });
  await record(page, '/sheets/training/new', { fill: { title: 'Oefening gijzeling', planned_on: '2021-06-01' } });
  await record(page, '/sheets/printed-copy/new', { fill: { place: 'De kluis' } });
  await page.goto('/prepare/team');
  await page.getByRole('button', { name: 'rollen toe die nog ontbreken' }).click();
  await page.waitForURL('**/prepare/team?done=sheet');
  await page.goto('/prepare/runbooks/extortion');
  await page.getByRole('button', { name: 'Neem dit draaiboek over' }).click();
  await page.waitForURL('**/prepare/runbooks/own/1?done=adopted');
  return importList(page, 'bellijst.csv', 'Naam;Telefoon;E-mail\nSanne de Wit;06 12345678;sanne@vanloon.example\nFout nummer;onbekend;x\n=HYPERLINK("http://kwaad.example");06 99887766;');
}

/** Makes a personal link for a contact; gives its address. */
export async function personalLink(page, contact) {
  await page.goto(`/prepare/contacts/${contact}`);
  await page.getByRole('button', { name: 'Maak een persoonlijke link' }).click();
  return new URL(await page.locator('code.link').innerText()).pathname;
}

/** Sends a list of contacts; gives the address where it waits to be taken over. */
export async function importList(page, name, text) {
  await page.goto('/prepare/contacts/import');
  const buffer = typeof text === 'string' ? Buffer.from(text) : text;
  await page.locator('#file').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Bekijk wat erin staat' }).click();
  await page.waitForURL('**/prepare/contacts/imports/*');
  return new URL(page.url()).pathname;
}

/**
 * Routes that answer with something else than a page; one for which an authenticator must have made something; and the rooms of
 * an exercise, which an incident does not have: `exercises.test.mjs` looks at those.
 */
const NO_PAGES = new Set(['/incidents/{id}/exercise', '/incidents/{id}/exercise/observations/new', '/incidents/{id}/exercise/end', '/incidents/{id}/exercise/file', '/exercises/again/{incident}', '/exercises/scenarios/{scenario}/file', '/assets/{name}', '/incidents/{id}/duties/{rule}/sheets/{fillin}/file/{format}', '/incidents/{id}/live', '/incidents/{id}/files/{evidence}', '/prepare/contacts/export/{format}', '/palette', '/incidents/{id}/timeline/export/{format}', '/prepare/reviews/calendar', '/prepare/rules/lawbook', '/prepare/paper/trial/{print}', '/prepare/paper/trial/runbook/{form}', '/prepare/paper/copies/{copy}', '/incidents/{id}/picture', '/incidents/{id}/situation-reports/{number}/pdf', '/incidents/{id}/files/{evidence}/print', '/incidents/{id}/indicators/export/{format}', '/incidents/{id}/questions/faq/file', '/register/export/{format}', '/trends/export/{format}', '/incidents/{id}/costs/export/{format}', '/calendar/{secret}', '/incidents/{id}/messages/website', '/incidents/{id}/messages/{number}/letter', '/account/passkeys/{passkey}/removal', '/incidents/{id}/evaluation/export/{format}', '/incidents/{id}/controllers/{controller}/pdf']);

/** What stands for a name in braces, for an incident that was filled as above. */
const REAL = {
  '/exercises/scenarios/{scenario}': ['/exercises/scenarios/ddos'],
  '/incidents/{id}/facts/{fact}': ['/facts/persons', '/facts/malicious?revises=13', '/facts/incident_type', '/facts/data_categories', '/facts/financial_loss_eur', '/facts/fix_available', '/facts/persons_approx'],
  '/incidents/{id}/facts/{fact}/conflict': ['/facts/malicious/conflict'],
  '/incidents/{id}/duties/{rule}': ['/duties/avg-33-1', '/duties/avg-34-1', '/duties/avg-33-5'],
  '/incidents/{id}/duties/{rule}/filing': ['/duties/avg-33-5/filing'],
  '/incidents/{id}/duties/{rule}/delay': ['/duties/avg-33-1/delay'],
  '/incidents/{id}/duties/{rule}/sheets/{fillin}': ['/duties/avg-33-1/sheets/ap', '/duties/avg-33-1/sheets/edpb'],
  '/incidents/{id}/duties/{rule}/sheets/{fillin}/{field}': ['/duties/avg-33-1/sheets/ap/5.2', '/duties/avg-33-1/sheets/ap/7.3', '/duties/avg-33-1/sheets/ap/5.3', '/duties/avg-33-1/sheets/edpb/70'],
  '/incidents/{id}/filings/{number}': ['/filings/FILING'],
  '/incidents/{id}/filings/{number}/answer': ['/filings/FILING/answer'],
  '/incidents/{id}/filings/{number}/withdrawal': ['/filings/FILING/withdrawal'],
  '/incidents/{id}/duties/{rule}/waiver': ['/duties/avg-34-1/waiver'],
  '/incidents/{id}/course/{step}': ['deescalate', 'close', 'reopen', 'stage'].map((step) => `/course/${step}`),
  '/incidents/{id}/callout/calls': ['/callout/calls?person=contact%2F1'],
  '/incidents/{id}/files/{evidence}/chain': ['/files/1/chain', '/files/2/chain'],
  '/incidents/{id}/files/{evidence}/image': ['/files/2/image'],
  '/incidents/{id}/containment/{containment}': ['/containment/1'],
  '/incidents/{id}/impact/statement': ['/impact/statement?on=system', '/impact/statement?on=stakeholder&key=own:De%20Linde'],
  '/incidents/{id}/indicators/{indicator}': ['/indicators/1'],
  '/incidents/{id}/tasks/{task}': ['/tasks/1', '/tasks/2', '/tasks/3'],
  '/incidents/{id}/tasks/{task}/revision': ['/tasks/1/revision'],
  '/incidents/{id}/tasks/{task}/dropping': ['/tasks/1/dropping'],
  '/incidents/{id}/tasks/{task}/progress': ['/tasks/3/progress'],
  ...Object.fromEntries(['', '/naming', '/asking'].map((part) => [`/incidents/{id}/suppliers/{supplier}${part}`, [`/suppliers/suppliers%2FWolkenwerk${part}`]])),
  '/incidents/{id}/suppliers/{supplier}/answers/{topic}': ['aware', 'people', 'kinds', 'contact'].map((topic) => `/suppliers/suppliers%2FWolkenwerk/answers/${topic}`),
  '/incidents/{id}/controllers/{controller}': ['/controllers/controllers%2FSpoorlijn'],
  '/incidents/{id}/costs/{cost}': ['/costs/1'],
  '/incidents/{id}/costs/{cost}/withdrawal': ['/costs/1/withdrawal'],
  '/incidents/{id}/costs/standstill/{standstill}': ['/costs/standstill/1'],
  '/incidents/{id}/costs/standstill/{standstill}/withdrawal': ['/costs/standstill/1/withdrawal'],
  '/incidents/{id}/evaluation/lessons/{lesson}': ['/evaluation/lessons/1'],
  '/incidents/{id}/evaluation/lessons/{lesson}/withdrawal': ['/evaluation/lessons/1/withdrawal'],
  '/incidents/{id}/evaluation/improvements/{improvement}': ['/evaluation/improvements/1'],
  '/incidents/{id}/evaluation/improvements/{improvement}/end': ['/evaluation/improvements/1/end'],
  '/incidents/{id}/evaluation/improvements/{improvement}/effect': ['/evaluation/improvements/2/effect'],
  '/incidents/{id}/evaluation/care/{care}': ['/evaluation/care/1'],
  '/incidents/{id}/as-of': ['/as-of', '/as-of?at-date=2021-07-02&at-time=18:15&by=learnt', '/as-of?at-date=2021-07-02&by=recorded', '/as-of?at-date=2031-01-01'],
  '/incidents/{id}/experts/{service}': ['/experts/remove-cause', '/experts/bank-cards'],
  ...Object.fromEntries(['', '/decision', '/effect', '/truth'].map((part) => [`/incidents/{id}/rumours/{rumour}${part}`, [`/rumours/1${part}`]])),
  '/incidents/{id}/questions/{question}': ['/questions/1', '/questions/2'],
  ...Object.fromEntries(['', '/revision'].map((part) => [`/incidents/{id}/questions/lines/{line}${part}`, [`/questions/lines/1${part}`]])),
  ...Object.fromEntries(['', '/link', '/guest', '/ending', '/erasure'].map((part) => [`/prepare/people/{person}${part}`, [`/prepare/people/PERSON${part}`]])),
  // One organisation helps nobody.
  '/customers': [],
  '/prepare/helpers/{organisation}/ending': [],
  '/register': ['/register', '/register?others=yes&state=open&text=a'],
  '/trends': ['/trends', '/trends?from=2021&until=2021&step=quarter', '/trends?from=2031'],
  '/search': ['/search', '/search?q=van', '/search?q=olifant'],
  '/incidents/{id}/timeline': ['/timeline', '/timeline?all=yes&order=recorded', '/timeline?kind=note&from=2021-07-02', '/timeline?person=niemand'],
  '/prepare/first-hour/{question}': ['/prepare/first-hour/1', '/prepare/first-hour/7', '/prepare/first-hour/8', '/prepare/first-hour/10'],
  '/prepare/rules/{question}': ['/prepare/rules/1', '/prepare/rules/5'],
  '/prepare/contacts/{contact}': ['/prepare/contacts/1', '/prepare/contacts/5'],
  '/prepare/contacts/{contact}/erasure': ['/prepare/contacts/1/erasure'],
  '/prepare/runbooks/{form}': ['/prepare/runbooks/misdirected'],
  '/prepare/runbooks/own/{runbook}': ['/prepare/runbooks/own/1'],
  '/prepare/inventory/systems/{system}': ['/prepare/inventory/systems/1'],
  '/sheets/{kind}/{sheet}': ['profile', 'plan', 'contact', 'role', 'runbook', 'contract', 'policy', 'data-set', 'service', 'system', 'measure', 'risk', 'training', 'printed-copy'].flatMap((kind) => [`/sheets/${kind}/1`, `/sheets/${kind}/new`]).filter((path) => !/(profile|plan).new/.test(path)),
  '/sheets/{kind}/{sheet}/history': ['/sheets/policy/1/history', '/sheets/contact/1/history'],
  '/sheets/{kind}/{sheet}/removal': ['/sheets/contact/2/removal'],
  '/incidents/{id}/meetings/{number}': ['/meetings/1', '/meetings/2'],
  ...Object.fromEntries(['controls', 'actions', 'points', 'decisions', 'tasks', 'end'].map((part) => [`/incidents/{id}/meetings/{number}/${part}`, [`/meetings/2/${part}`]])),
  '/incidents/{id}/decisions/{number}': ['/decisions/1'],
  '/incidents/{id}/situation-reports/{number}': ['/situation-reports/1'],
  '/incidents/{id}/handovers/{handover}': ['/handovers/1'],
  '/incidents/{id}/messages/new': ['/messages/new', '/messages/new?stakeholder=data-subjects'],
  '/incidents/{id}/messages/{number}': ['/messages/1', '/messages/2'],
  '/incidents/{id}/messages/{number}/overruling': ['/messages/2/overruling?check=not-stolen'],
  ...Object.fromEntries(['asking', 'approval', 'sending', 'dropping', 'calls'].map((part) => [`/incidents/{id}/messages/{number}/${part}`, [`/messages/1/${part}`]])),
  '/incidents/{id}/calls/{number}': ['/calls/1'],
  '/incidents/{id}/stakeholders/{stakeholder}': ['/stakeholders/customers', '/stakeholders/authority', '/stakeholders/staff'],
  '/incidents/{id}/stakeholders/{stakeholder}/told': ['/stakeholders/customers/told'],
  '/incidents/{id}/stakeholders/{stakeholder}/dismissal': ['/stakeholders/bank/dismissal', '/stakeholders/authority/dismissal'],
  '/incidents/{id}/log/{number}': ['/log/1', '/log/2', '/log/9', '/log/10'],
};

/** The address of every page that there is, for an incident that was filled as above and a link that is not used. */
export async function everyPage(at, link, { asked = '/confirm/gone', list = '/prepare/contacts/imports/gone', person = 'founder', filing } = {}) {
  const table = await readFile(new URL('../crates/web/src/routes.rs', import.meta.url), 'utf8');
  const routes = [...table.matchAll(/^ {4}"([^"]+)" in \w+ \{([^\n]*\bget\b[^\n]*)\}$/gm)].map((line) => line[1]);
  assert.ok(routes.length > 20, 'the table of routes is written in another way than this reads');
  const pages = routes.filter((route) => !NO_PAGES.has(route)).flatMap((route) => {
    if (REAL[route]) return REAL[route].filter((rest) => filing || !rest.includes('FILING')).map((rest) => (route.startsWith('/incidents') ? at + rest : rest.replace('PERSON', person)).replace('FILING', filing));
    if (route === '/confirm/{secret}') return [asked, '/confirm/gone'];
    if (route === '/prepare/contacts/imports/{import}') return [list];
    if (route === '/link/{secret}') return [new URL(link).pathname, '/link/gone'];
    const path = route.replace('/incidents/{id}', at);
    assert.doesNotMatch(path, /[{]/, `${route} is a new route: say in REAL with what it is visited`);
    return [path];
  });
  return [...pages, '/this-page-is-not-there'];
}
