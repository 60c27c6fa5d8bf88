// A program with something on every page, for whoever looks at all of them.

import { Program, visit } from './harness.mjs';
import { NOTHING_KNOWN, enterAsFounder, everyPage, fill, open, personalLink, prepare } from './world.mjs';

/**
 * An incident that has something on every page, one in which a term runs, and one about which nobody knows anything.
 * Gives the program, the address of every page, and a way for Sanne to enter with another browser.
 */
export async function furnished() {
  const program = await Program.start();
  const { page, context } = await visit({ after: () => {} }, program);
  await enterAsFounder(page, program);
  const at = await fill(page);
  const running = await open(page);
  const unknown = await open(page, NOTHING_KNOWN);
  const list = await prepare(page);
  await page.goto(`${at}/duties/avg-33-1`);
  const filed = await page.locator('a[href*="/filings/"]').first().getAttribute('href');
  const filing = /filings\/(\d+)/.exec(filed)[1];
  const asked = await personalLink(page, 1);
  const cookies = await context.cookies();
  const link = await program.newPerson('Een collega');
  await context.close();
  const others = [running, unknown].flatMap((it) => [it, `${it}/facts`, `${it}/duties`, `${it}/hurry`]);
  const pages = [...(await everyPage(at, link, { asked, list, filing })), ...others];
  const entered = async (t, options) => {
    const { context, page } = await visit(t, program, options);
    await context.addCookies(cookies);
    return page;
  };
  return { program, pages, at, running, entered };
}
