// The browser, and the page in it. Whatever a page complains about, or asks the network for, is kept.

import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

// PAGE names another page, for faults that are planted in a copy.
export const address = pathToFileURL(process.env.PAGE ?? join(root, 'docs', 'status.html')).href;

export const start = () => {
  // The one without windows takes two thirds of the processor time.
  const names = ['chromium-headless-shell', 'chromium'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const path = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const executablePath = process.env.CHROMIUM ?? path.find((file) => existsSync(file));
  if (!executablePath) throw new Error(`none of ${names.join(', ')} in the PATH; CHROMIUM names one that is elsewhere`);
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath, args });
};

export const wide = { width: 1280, height: 900 };
export const narrow = { width: 360, height: 740 };

/** Opens the page, runs `test` on it, and closes it again. */
export const open = async (browser, hash, options, test) => {
  const context = await browser.newContext({ viewport: wide, ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(address + hash);
  try {
    await test(page);
  } finally {
    await context.close();
  }
  if (complaints.length) throw new Error(`the page complains: ${complaints.join('; ')}`);
};

/** Names of the items that are shown. */
export const shown = (page) =>
  page.$$eval('tbody[data-t]', (all) =>
    all.filter((body) => body.rows[0].offsetParent).map((body) => body.querySelector('th > a').textContent));
