import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { address, narrow, open, shown, start, wide } from './browser.mjs';
import { filters, items } from './status.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const all = items();
const names = all.map((item) => item.Name);

let browser;
before(async () => { browser = await start(); });
after(() => browser?.close());

const on = (name, hash, options, body) => test(name, () => open(browser, hash, options, body));
const found = (page) => page.locator('#found').textContent();
const hash = (page) => page.evaluate(() => location.hash);
const row = (page, name) => page.locator(`tbody:has(> tr > th > a[href="#${name}"])`);
const isOpen = async (page, name) => (await row(page, name).locator('th > a').getAttribute('aria-expanded')) === 'true'
  && (await page.locator(`[id="${name}"]`).isVisible());
const sameNames = (actual, expected) => assert.deepEqual([...actual].sort(), [...expected].sort());

// ---- All there ----------------------------------------------------------------------------------------------------------

on('every item of status.md has its row, in four tables', '', {}, async (page) => {
  sameNames(await shown(page), names);
  assert.equal(await page.locator('table.items').count(), 4);
  assert.equal(await found(page), `${names.length} items`);
});

// ---- Search -------------------------------------------------------------------------------------------------------------

on('search finds by field, and says which', '', {}, async (page) => {
  await page.fill('#q', 'srto_initial');
  sameNames(await shown(page), ['SCTP_RTOINFO']);
  assert.equal(await row(page, 'SCTP_RTOINFO').locator('.hit mark').textContent(), 'srto_initial');
  assert.equal(await found(page), `1 of ${names.length} items`);
  assert.equal(await hash(page), '#q=srto_initial');
  const box = await row(page, 'SCTP_RTOINFO').boundingBox();
  assert.ok(box.y > 0 && box.y < wide.height / 2, `what is found stands at ${box.y}`);
});

on('search finds by name, error, setting, section and word, all words at once', '', {}, async (page) => {
  for (const [query, some, others] of [
    ['nodelay', ['SCTP_NODELAY'], 1],
    ['EACCES', ['SCTP_AUTH_CHUNK', 'SCTP_HMAC_IDENT'], 60],
    ['net.sctp.rto_min', ['SCTP_RTOINFO'], 1],
    ['8.1.12', ['SCTP_PEER_ADDR_PARAMS'], 2],
    ['Heartbeat', ['SCTP_PEER_ADDR_PARAMS'], 20],
    ['sctp_sndrcvinfo both ways', ['SCTP_SNDRCV'], 5],
    ['round trip was measured', ['SCTP_RTOINFO'], 5],
  ]) {
    await page.fill('#q', query);
    const now = await shown(page);
    for (const name of some) assert.ok(now.includes(name), `${query}: no ${name} in ${now}`);
    assert.ok(now.length <= others, `${query}: ${now.length} items`);
  }
});

on('names come before words: what only mentions it in passing is not found while something is called so', '', {}, async (page) => {
  await page.fill('#q', 'timeout');
  const now = await shown(page);
  const [visible, mentioned] = await page.$$eval('tbody[data-t]', (bodies) =>
    [(body) => body.rows[0], (body) => body].map((part) => bodies.filter((body) => /timeout/i.test(part(body).textContent)).length));
  assert.ok(visible < now.length && now.length < mentioned, `${visible} < ${now.length} < ${mentioned}`);
});

on('nothing found is said, and can be undone', '', {}, async (page) => {
  await page.fill('#q', 'zzzz');
  assert.deepEqual(await shown(page), []);
  assert.equal(await found(page), `0 of ${names.length} items`);
  await page.click('#nothing button');
  assert.equal((await shown(page)).length, names.length);
  assert.equal(await hash(page), '');
});

// ---- Filters ------------------------------------------------------------------------------------------------------------

on('each filter leaves what status.md says, by hand and by address', '', {}, async (page) => {
  for (const [filter, wanted] of Object.entries(filters)) {
    const expected = all.filter(wanted).map((item) => item.Name).sort();
    assert.ok(expected.length > 0 && expected.length < names.length, filter);
    const [name, value] = filter.split('=');
    const input = page.locator(`input[name="${name}"][value="${value}"]`);
    await input.check({ force: true });
    assert.deepEqual((await shown(page)).sort(), expected, filter);
    assert.equal(await hash(page), `#${filter}`);
    await page.click('#clear');
    assert.ok(!(await input.isChecked()), filter);
    await page.goto(`${address}#${filter}`);
    assert.deepEqual((await shown(page)).sort(), expected, filter);
    assert.ok(await input.isChecked(), filter);
    await page.click('#clear');
  }
});

on('differs, rust and seen leave what is known to be so', '', {}, async (page) => {
  for (const [filter, inside, outside] of [
    ['differs', ['SCTP_PEER_ADDR_PARAMS', 'SCTP_SNDRCV', 'sctp_recvv', 'SCTP_RTOINFO'], ['SCTP_NODELAY', 'SCTP_MAX_CWND', 'SCTP_EXTRCV']],
    ['rust', ['SCTP_NODELAY', 'SCTP_MAX_CWND', 'SCTP_SNDINFO', 'SCTP_ASSOC_CHANGE'], ['SO_LINGER', 'SCTP_CONNECT_X']],
    ['seen', ['SCTP_NODELAY', 'SCTP_HMAC_IDENT', 'SCTP_MAX_CWND'], ['SCTP_VRF_ID_NONE', 'SCTP_ADD_VRF_ID']],
  ]) {
    await page.goto(`${address}#is=${filter}`);
    const now = await shown(page);
    for (const name of inside) assert.ok(now.includes(name), `${filter} lacks ${name}`);
    for (const name of outside) assert.ok(!now.includes(name), `${filter} has ${name}`);
  }
});

on('filters and search narrow each other, are kept in the address, and are cleared together', '#on=both&is=switch,deprecated', {}, async (page) => {
  const both = all.filter(filters['on=both']).filter(filters['is=switch']);
  sameNames(await shown(page), both.filter(filters['is=deprecated']).map((item) => item.Name));
  await page.uncheck('input[value="deprecated"]', { force: true });
  sameNames(await shown(page), both.map((item) => item.Name));
  await page.fill('#q', 'auth');
  assert.equal(await hash(page), '#q=auth&on=both&is=switch');
  assert.ok((await shown(page)).length < both.length);
  await page.click('#clear');
  assert.equal((await shown(page)).length, names.length);
  assert.equal(await hash(page), '');
  assert.ok(!(await page.isVisible('#clear')));
});

// ---- Links --------------------------------------------------------------------------------------------------------------

on('a link to a row opens it and shows it', '#SCTP_STATUS', {}, async (page) => {
  assert.ok(await isOpen(page, 'SCTP_STATUS'));
  await page.waitForFunction(() => document.activeElement.getAttribute('href') === '#SCTP_STATUS');
  const bar = await page.locator('#tables table.items:visible thead').first().boundingBox();
  const box = await row(page, 'SCTP_STATUS').boundingBox();
  assert.ok(box.y >= bar.y && box.y < wide.height / 2, `the row stands at ${box.y}`);
});

on('also where the filter hides it, and with the other rows narrowed', '#sctp_bindx&is=deprecated', {}, async (page) => {
  assert.ok(await isOpen(page, 'sctp_bindx'));
  const expected = all.filter(filters['is=deprecated']).map((item) => item.Name);
  sameNames(await shown(page), [...expected, 'sctp_bindx']);
});

on('links between rows, to values and to shared drawings lead there', '#SCTP_AUTH_CHUNK', {}, async (page) => {
  await page.click('[id="SCTP_AUTH_CHUNK"] a[href="#SCTP_LOCAL_AUTH_CHUNKS"]');
  await page.waitForFunction(() => document.getElementById('SCTP_LOCAL_AUTH_CHUNKS').offsetParent);
  assert.ok(await isOpen(page, 'SCTP_LOCAL_AUTH_CHUNKS'));
  await page.click('[id="SCTP_AUTH_CHUNK"] a[href="#values-ChunkType"]');
  await page.waitForFunction(() => document.getElementById('values-ChunkType').closest('details').open);
});

on('every internal link lands', '', {}, async (page) => {
  const lost = await page.$$eval('a[href^="#"]', (links) =>
    links.map((link) => link.getAttribute('href').slice(1)).filter((id) => !document.getElementById(id)));
  assert.deepEqual(lost, []);
});

// ---- Sort ---------------------------------------------------------------------------------------------------------------

on('columns sort up, down, and back', '', {}, async (page) => {
  const head = page.locator('table.items').first().locator('th[data-sort="linux"]');
  const before = await shown(page);
  await head.locator('button').click();
  assert.equal(await head.getAttribute('aria-sort'), 'ascending');
  assert.equal(await hash(page), '#sort=linux');
  const cells = await page.$$eval('table.items', ([table]) =>
    [...table.querySelectorAll('tbody[data-t]')].map((body) => body.rows[0].cells[table.querySelector('th[data-sort="linux"]').cellIndex].firstChild.textContent.replace(/[≈≤]\s*/, '')));
  const version = (text) => (/^\d/.test(text) ? text.split('.').map(Number) : [999]);
  const less = (a, b) => { for (let i = 0; i < 3; i += 1) if ((a[i] ?? -1) !== (b[i] ?? -1)) return (a[i] ?? -1) < (b[i] ?? -1); return false; };
  for (let i = 1; i < cells.length; i += 1) assert.ok(!less(version(cells[i]), version(cells[i - 1])), `${cells[i - 1]} before ${cells[i]}`);
  assert.ok(cells.includes('4.11') && cells.indexOf('4.11') > cells.indexOf('4.2') && !(await page.isVisible('.group')));
  await head.locator('button').click();
  assert.equal(await head.getAttribute('aria-sort'), 'descending');
  assert.equal(await hash(page), '#sort=-linux');
  await page.reload();
  assert.equal(await head.getAttribute('aria-sort'), 'descending');
  await head.locator('button').click();
  assert.equal(await head.getAttribute('aria-sort'), null);
  assert.deepEqual(await shown(page), before);
  await page.locator('th[data-sort="spec"] button').first().click();
  const sections = await page.$$eval('table.items', ([table]) =>
    [...table.querySelectorAll('tbody[data-t]')].map((body) => body.rows[0].cells[table.querySelector('th[data-sort="spec"]').cellIndex].textContent));
  assert.ok(sections.indexOf('RFC 6458 §8.1.9') < sections.indexOf('RFC 6458 §8.1.10'));
});

// ---- Keys ---------------------------------------------------------------------------------------------------------------

on('the keyboard does it all', '', {}, async (page) => {
  const focus = () => page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim().slice(0, 40) || document.activeElement.name);
  await page.keyboard.press('Tab');
  assert.equal(await focus(), 'Skip to the tables');
  const order = [];
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press('Tab');
    order.push(await focus());
  }
  const stations = ['Socket options', 'Marks and evidence', 'q', 'on', 'by', 'is', 'all', 'Item', 'Linux', 'SCTP_RTOINFO', 'SCTP_ASSOCINFO'];
  const places = stations.map((station) => order.indexOf(station));
  assert.ok(places.every((at, i) => at > (places[i - 1] ?? -1)), `${stations} in ${order}`);

  await page.keyboard.press('/');
  assert.equal(await focus(), 'q');
  await page.keyboard.type('srto_');
  sameNames(await shown(page), ['SCTP_RTOINFO']);
  await page.keyboard.press('Escape');
  assert.equal((await shown(page)).length, names.length);
  await page.keyboard.type('a/b');
  assert.equal(await page.inputValue('#q'), 'a/b');
  await page.keyboard.press('Escape');

  await page.locator('a[href="#SCTP_INITMSG"]').first().focus();
  await page.keyboard.press('Enter');
  assert.ok(await isOpen(page, 'SCTP_INITMSG'));
  assert.equal(await hash(page), '#SCTP_INITMSG');
  await page.keyboard.press('Space');
  assert.ok(!(await isOpen(page, 'SCTP_INITMSG')));
  await page.keyboard.press('Space');
  assert.ok(await isOpen(page, 'SCTP_INITMSG'));
  await page.keyboard.press('ArrowDown');
  assert.equal(await focus(), 'SO_LINGER');
  await page.keyboard.press('ArrowUp');
  assert.equal(await focus(), 'SCTP_INITMSG');
});

on('a click anywhere in a row opens it, all open and close together', '', {}, async (page) => {
  await row(page, 'SCTP_NODELAY').locator('td').first().click();
  assert.ok(await isOpen(page, 'SCTP_NODELAY'));
  await page.click('#all');
  assert.equal(await page.locator('tbody[data-t].open').count(), names.length);
  await page.click('#all');
  assert.equal(await page.locator('tbody[data-t].open').count(), 0);
});

// ---- Drawings -----------------------------------------------------------------------------------------------------------

on('a struct is drawn to scale: every box stands and ends where its member does', '', {}, async (page) => {
  await page.click('#all');
  const [drawn, wrong] = await page.evaluate(() => {
    const wrong = [];
    let drawn = 0;
    for (const map of document.querySelectorAll('.m8, .m16')) {
      if (map.querySelector('.union')) continue;
      const line = map.classList.contains('m8') ? 8 : 16;
      const outer = map.getBoundingClientRect();
      const member = outer.width / line;
      const height = map.querySelector('li').getBoundingClientRect().height / (Number(map.querySelector('li').style.getPropertyValue('--l')) || 1) || 1;
      const table = map.closest('.maps')?.nextElementSibling ?? map.closest('figure').nextElementSibling;
      const column = [...(map.closest('.maps')?.children ?? [map.closest('figure')])].indexOf(map.closest('figure'));
      const offsets = new Map();
      if (table.tagName === 'DL') for (const dt of table.querySelectorAll('dt')) offsets.set(dt.textContent, parseInt(dt.nextElementSibling.textContent, 10));
      else for (const tr of [...table.rows].slice(1)) offsets.set(tr.cells[0].textContent, parseInt(tr.cells[1 + column].textContent, 10));
      for (const box of map.querySelectorAll('li:not(.c, .pad, .gap)')) {
        if (!box.textContent) continue;
        const at = box.getBoundingClientRect();
        const offset = Math.round((at.left - outer.left) / member) + line * Math.round((at.top - outer.top) / (height + 1));
        drawn += 1;
        const named = [...offsets].find(([name, at]) => !Number.isNaN(at) && ( name === box.textContent || name.replace(/^[a-z0-9]+_/, '') === box.textContent));
        if (offset !== named?.[1]) wrong.push(`${box.textContent} at ${offset}, not ${named}`);
      }
    }
    return [drawn, wrong];
  });
  assert.deepEqual(wrong, []);
  assert.ok(drawn > 300, `${drawn} boxes`);
});

on('what differs between platforms, and padding, is marked', '#SCTP_DEFAULT_SEND_PARAM', {}, async (page) => {
  const figures = page.locator('[id="SCTP_DEFAULT_SEND_PARAM"] .maps figure');
  assert.match(await figures.nth(0).locator('figcaption').textContent(), /^Linux 32 bytes, 2 bytes of padding/);
  assert.match(await figures.nth(1).locator('figcaption').textContent(), /^FreeBSD 128 bytes/);
  assert.equal(await figures.nth(0).locator('.pad').count(), 1);
  assert.equal(await figures.nth(0).locator('.only').count(), 0);
  assert.ok(await figures.nth(1).locator('.only').count() >= 3);
});

// ---- Every reader -------------------------------------------------------------------------------------------------------

for (const colorScheme of ['light', 'dark']) {
  on(`nothing sticks out at 360 pixels, with all rows open (${colorScheme})`, '', { viewport: narrow, colorScheme }, async (page) => {
    for (const wanted of [false, true]) {
      if (wanted) {
        await page.click('.filters > summary');
        await page.click('#all');
      }
      const [width, inner, out] = await page.evaluate(() => {
        const out = [...document.querySelectorAll('main *, header *, footer *')].filter((e) => {
          const box = e.getBoundingClientRect();
          return box.width > 1 && box.right > innerWidth + 1 && !e.closest('.vh, figure li');
        });
        return [document.documentElement.scrollWidth, innerWidth, out.slice(0, 5).map((e) => e.outerHTML.slice(0, 80))];
      });
      assert.equal(width, inner);
      assert.deepEqual(out, []);
    }
  });
}

const violations = async (page, rules) => {
  // From outside the page, whose policy lets nothing in.
  await page.evaluate(axe);
  await page.evaluate(() => document.querySelectorAll('.legend, .values').forEach((details) => { details.open = true; }));
  const { violations, passes } = await page.evaluate((rules) =>
    globalThis.axe.run(document, { resultTypes: ['violations'], ...(rules && { runOnly: rules }) }), rules);
  assert.ok(passes.length >= (rules ? 1 : 20), `${passes.length} rules passed`);
  return violations.map(({ id, help, nodes }) =>
    `${id}: ${help}: ${nodes.slice(0, 3).map((node) => `${node.html.slice(0, 120)} ${node.failureSummary}`).join(' | ')} (${nodes.length})`);
};

for (const [name, options, hash, rules] of [
  ['light, all rows open', {}, ''],
  ['the contrasts in the dark, all rows open', { colorScheme: 'dark' }, '', ['color-contrast', 'link-in-text-block']],
  ['narrow, filtered, a row open', { viewport: narrow }, '#SCTP_PEER_ADDR_PARAMS&is=deprecated'],
  ['narrow and dark, filtered, rows open', { viewport: narrow, colorScheme: 'dark' }, '#sctp_sendv&q=linger'],
]) {
  on(`axe finds no violation: ${name}`, hash, options, async (page) => {
    if (!hash) await page.click('#all');
    assert.deepEqual(await violations(page, rules), []);
  });
}

on('without JavaScript everything is there but the filters', '#SCTP_RTOINFO', { javaScriptEnabled: false }, async (page) => {
  assert.ok(!(await page.isVisible('form.tools')));
  const rows = page.locator('tbody[data-t] > tr:first-child > th > a:visible');
  assert.equal(await rows.count(), names.length);
  assert.equal(await page.locator('tbody[data-t] summary:visible').count(), names.length);
  assert.ok(await page.locator('#SCTP_RTOINFO').isVisible(), 'the link opens the reference by itself');
  await row(page, 'SCTP_NODELAY').locator('summary').click();
  assert.match(await page.locator('#SCTP_NODELAY').innerText(), /set\(&socket, Socket, &NoDelay\(true\)\)/);
  assert.match(await page.locator('section:has(#options) > pre').innerText(), /setsockopt\(sd, IPPROTO_SCTP, NAME/);
});

on('on paper: the rows that are shown, with what is open, and no controls', '#SCTP_RTOINFO&by=rfc6458', {}, async (page) => {
  await page.emulateMedia({ media: 'print' });
  assert.ok(!(await page.isVisible('form.tools')) && !(await page.isVisible('footer')));
  sameNames(await shown(page), all.filter(filters['by=rfc6458']).map((item) => item.Name));
  assert.ok(await page.locator('#SCTP_RTOINFO').isVisible());
  const pdf = await page.pdf({ format: 'A4' });
  assert.ok(pdf.length > 50_000);
});
