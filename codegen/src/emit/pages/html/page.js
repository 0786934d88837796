// Search, filters, sort and keys. They work on what is in the page; without this script the page is only longer.
(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);

  const query = one('#q'), found = one('#found'), active = one('#active'), nothing = one('#nothing');
  const form = one('form.tools');
  const tables = all('table.items').map((table) => ({
    table,
    section: table.closest('section'),
    count: one('h2 small', table.closest('section')),
    // Groups and items in the order of the page.
    bodies: [...table.tBodies],
  }));

  // ---- Items: a row, its reference, and what is searched --------------------------------------------------------------

  const items = all('tbody[data-t]').map((body) => {
    const link = one('tr:first-child > th > a', body);
    const more = body.rows[1], spec = body.rows[0].cells[1];
    return { body, link, more, spec, details: one('details', more), name: link.textContent, tags: body.dataset.t };
  });
  const byName = new Map(items.map((item) => [item.name, item]));

  for (const item of items) {
    item.link.setAttribute('role', 'button');
    item.link.setAttribute('aria-expanded', 'false');
    item.link.setAttribute('aria-controls', item.name);
  }

  // First by names: of the item, its fields, errors, settings, sections. Only if none has it, by all words.
  const names = (item) => item.names ??= [item.name, ...[item.spec, ...all('code, a[href^="#"], .fields th, dt', item.more)].map((e) => e.textContent), one('p', item.body).textContent].join('\n').toLowerCase();
  const words = (item) => item.words ??= item.body.textContent.toLowerCase();

  const show = (item, open) => {
    for (const place of all('.as', item.more)) {
      const copy = document.getElementById(one('a', place).hash.slice(1)).cloneNode(true);
      copy.removeAttribute('id');
      place.replaceWith(copy);
    }
    item.details.open = open;
    item.body.classList.toggle('open', open);
    item.link.setAttribute('aria-expanded', open);
  };
  const isOpen = (item) => item.body.classList.contains('open');

  // ---- State: what is searched, filtered and sorted, and which row is meant; all of it in the address -------------------

  const state = { q: '', on: '', by: '', is: [], sort: '' };
  let row = '';

  const read = () => {
    row = '';
    Object.assign(state, { q: '', on: '', by: '', is: [], sort: '' });
    for (const part of location.hash.slice(1).split('&')) {
      const at = part.indexOf('=');
      let value = part.slice(at + 1);
      try { value = decodeURIComponent(value.replace(/\+/g, ' ')); } catch { /* as it is */ }
      if (at < 0) row = value;
      else if (part.slice(0, at) === 'is') state.is = value.split(',').filter(Boolean);
      else if (part.slice(0, at) in state) state[part.slice(0, at)] = value;
    }
  };

  const write = () => {
    const parts = row ? [row] : [];
    for (const [key, value] of Object.entries(state)) {
      const text = Array.isArray(value) ? value.join(',') : value;
      if (text) parts.push(`${key}=${encodeURIComponent(text).replace(/%20/g, '+').replace(/%2C/g, ',')}`);
    }
    const hash = parts.join('&');
    if (hash !== location.hash.slice(1)) history.replaceState(null, '', hash ? `#${hash}` : location.href.split('#')[0]);
  };

  // ---- Show what matches ----------------------------------------------------------------------------------------------

  // A filter's tag stands at its button; a word that the page does not know is not a filter.
  const tag = (name, word) => one(`input[name="${name}"][value="${CSS.escape(word)}"]`, form)?.dataset.t ?? '';
  let wanted = [];
  const passes = (item) => wanted.every((tag) => item.tags.includes(tag));

  /** The name in the item's reference that made it a match, where the row itself does not show it. */
  const hint = (item, terms) => {
    one('.hit', item.body)?.remove();
    const visible = `${item.name}\n${one('p', item.body).textContent}\n${item.spec.textContent}`.toLowerCase();
    const hits = [];
    for (const term of terms) {
      if (visible.includes(term)) continue;
      const code = all('code, .fields th, dt', item.more).find((e) => e.textContent.toLowerCase().includes(term) && e.textContent.length < 60);
      if (code && !hits.includes(code.textContent)) hits.push(code.textContent);
    }
    if (!hits.length) return;
    const line = document.createElement('small');
    line.className = 'hit';
    line.append('has ');
    hits.forEach((text, i) => {
      const mark = document.createElement('mark');
      mark.textContent = text;
      line.append(i ? ', ' : '', mark);
    });
    one('th', item.body).append(line);
  };

  const apply = () => {
    wanted = [tag('on', state.on), tag('by', state.by), ...state.is.map((word) => tag('is', word))].filter(Boolean);
    const terms = state.q.toLowerCase().split(/\s+/).filter(Boolean);
    const candidates = items.filter(passes);
    const having = (text) => candidates.filter((item) => terms.every((term) => text(item).includes(term)));
    let matches = having(names);
    if (!matches.length && terms.length) matches = having(words);
    const shown = new Set(matches);
    for (const item of items) {
      item.body.hidden = !shown.has(item);
      hint(item, shown.has(item) ? terms : []);
    }
    for (const { table, section, count, bodies } of tables) {
      const mine = bodies.filter((body) => body.dataset.t !== undefined);
      const there = mine.filter((body) => !body.hidden).length;
      count.textContent = there === mine.length ? there : `${there} of ${mine.length}`;
      section.hidden = !there;
      table.hidden = !there;
      let group = null, members = 0;
      const close = () => { if (group) group.hidden = !members || !!state.sort; };
      for (const body of bodies) {
        if (body.classList.contains('group')) { close(); group = body; members = 0; }
        else if (!body.hidden) members += 1;
      }
      close();
    }
    const values = one('section[aria-labelledby="values"]');
    const some = matches.length < items.length;
    values.hidden = some && row.indexOf('values') !== 0;
    nothing.hidden = matches.length > 0;
    found.textContent = some ? `${matches.length} of ${items.length} items` : `${items.length} items`;
    const filters = state.is.length + !!state.on + !!state.by;
    active.textContent = filters ? `(${filters})` : '';
    one('#clear').hidden = !filters && !state.q && !state.sort;
    one('#all').textContent = matches.length && matches.every(isOpen) ? 'Close all' : 'Open all';
  };

  // ---- Sort -----------------------------------------------------------------------------------------------------------

  // Numbers by size: 4.9 before 4.11, section 8.1.9 before 8.1.10.
  const natural = new Intl.Collator('en', { numeric: true });

  const sort = () => {
    const down = state.sort.startsWith('-');
    const by = state.sort.replace('-', '');
    for (const { table, bodies } of tables) {
      const heads = [...table.tHead.rows[0].cells];
      const column = heads.findIndex((head) => head.dataset.sort === by);
      heads.forEach((head, i) => {
        if (i === column) head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        else head.removeAttribute('aria-sort');
      });
      let order = bodies;
      if (column >= 0) {
        const key = (body) => {
          const cell = body.rows[0].cells[column];
          return (by === 'name' ? one('a', cell) : cell).textContent.replace(/[≈≤]\s*/, '');
        };
        order = bodies.filter((body) => body.dataset.t !== undefined).sort((a, b) => natural.compare(key(a), key(b)) * (down ? -1 : 1));
        order.unshift(...bodies.filter((body) => body.classList.contains('group')));
      }
      table.append(...order);
    }
  };

  for (const head of all('thead th[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(head.firstChild);
    head.prepend(button);
    button.addEventListener('click', () => {
      const by = head.dataset.sort;
      state.sort = state.sort === by ? `-${by}` : state.sort === `-${by}` ? '' : by;
      sort();
      apply();
      write();
    });
  }

  // ---- From the address to the page, and back ---------------------------------------------------------------------------

  const reflect = () => {
    query.value = state.q;
    for (const input of all('input[type=radio]', form)) input.checked = input.value === state[input.name];
    for (const input of all('input[type=checkbox]', form)) input.checked = state.is.includes(input.value);
  };

  const arrive = () => {
    read();
    reflect();
    sort();
    const item = byName.get(row);
    if (item) show(item, true);
    apply();
    if (item) {
      // A link to a row shows it, whatever the filter.
      item.body.hidden = false;
      const section = item.body.closest('section');
      section.hidden = one('table', section).hidden = false;
      const meet = () => {
        item.body.scrollIntoView({ block: 'start' });
        item.link.focus({ preventScroll: true });
      };
      // The browser itself goes to the address once more when all has been loaded.
      if (document.readyState === 'complete') meet();
      else addEventListener('load', () => setTimeout(meet));
    } else if (row) {
      const target = document.getElementById(row);
      const inside = items.find((item) => item.body.contains(target));
      if (inside) show(inside, true);
      target?.closest('details')?.setAttribute('open', '');
      target?.scrollIntoView();
    } else if (narrowed()) {
      toTables();
    }
  };

  const narrowed = () => state.q || state.on || state.by || state.is.length;

  /** What is left begins right below the search. */
  const toTables = () => scrollTo(0, one('main').offsetTop - form.offsetHeight);

  const change = () => {
    state.q = query.value.trim();
    state.on = one('input[name=on]:checked', form).value;
    state.by = one('input[name=by]:checked', form).value;
    state.is = all('input[name=is]:checked', form).map((input) => input.value);
    apply();
    write();
    if (narrowed()) toTables();
  };

  const clear = () => {
    query.value = '';
    for (const input of all('input[type=radio]', form)) input.checked = !input.value;
    for (const input of all('input[type=checkbox]', form)) input.checked = false;
    state.sort = '';
    sort();
    change();
    query.focus();
  };

  form.addEventListener('input', change);
  form.addEventListener('submit', (event) => event.preventDefault());
  one('#clear').addEventListener('click', clear);
  one('button', nothing).addEventListener('click', clear);
  one('#all').addEventListener('click', () => {
    const shown = items.filter((item) => !item.body.hidden);
    const open = !shown.every(isOpen);
    for (const item of shown) show(item, open);
    apply();
  });
  addEventListener('hashchange', arrive);

  // ---- Rows: click, Enter and Space open them; arrows go from one to the next -------------------------------------------

  const toggle = (item) => {
    show(item, !isOpen(item));
    row = isOpen(item) ? item.name : '';
    apply();
    write();
  };

  for (const item of items) {
    item.body.rows[0].addEventListener('click', (event) => {
      const link = event.target.closest('a');
      if ((link && link !== item.link) || event.ctrlKey || event.metaKey || event.shiftKey || String(getSelection())) return;
      event.preventDefault();
      toggle(item);
    });
    item.link.addEventListener('keydown', (event) => {
      if (event.key === ' ') {
        event.preventDefault();
        toggle(item);
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        const links = all('tbody[data-t]:not([hidden]) > :first-child > th > a').filter((link) => link.offsetParent);
        const next = links[links.indexOf(item.link) + (event.key === 'ArrowDown' ? 1 : -1)];
        if (next) {
          event.preventDefault();
          next.focus();
        }
      }
    });
  }

  addEventListener('keydown', (event) => {
    const typing = event.target.matches?.('input[type=search], textarea');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      query.focus();
      query.select();
    } else if (event.key === 'Escape' && narrowed()) {
      event.preventDefault();
      if (typing && query.value) {
        query.value = '';
        change();
      } else {
        clear();
      }
    }
  });

  // The heads of the tables stick below the search.
  const place = () => document.documentElement.style.setProperty('--top', `${form.offsetHeight}px`);
  new ResizeObserver(place).observe(form);
  if (matchMedia('(max-width: 44rem)').matches) one('.filters').open = false;
  place();
  arrive();
})();
