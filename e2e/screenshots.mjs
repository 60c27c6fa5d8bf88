// A picture of every page, for looking at: `cargo xtask browser --screenshots DIR`.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { furnished } from './furnished.mjs';
import { DESK, PHONE } from './harness.mjs';

const folder = process.env.PARAAT_SCREENSHOTS;

test(`every page, in ${folder}`, async (t) => {
  await mkdir(folder, { recursive: true });
  const { pages, entered } = await furnished();
  const page = await entered(t, {});
  for (const path of pages) {
    const name = path.replace(/[0-9a-f]{32}/, 'new').replaceAll(/[^a-z0-9-]+/g, '_').replace(/^_/, '') || 'home';
    await page.goto(path);
    for (const viewport of [DESK, PHONE]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: join(folder, `${name}.${viewport.width}.${colorScheme}.png`), fullPage: true });
      }
    }
  }
});
