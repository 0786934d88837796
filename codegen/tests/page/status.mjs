// What docs/status.md says: another emitter's view of the same items, to compare the filters with.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './browser.mjs';

// A row ends with its footnote, and with what links to it land on.
const cells = (line) => line.slice(1, -1).split(/(?<!\\)\|/).map((cell) => cell.replace(/(\[\^[^\]]*\] )?<a id=.*/, '').trim());

/** One record per item: the cells by the heading of their column. */
export const items = () => {
  const found = [];
  let heads = null;
  for (const line of readFileSync(join(root, 'docs', 'status.md'), 'utf8').split('\n')) {
    if (!line.startsWith('|')) heads = null;
    else if (!heads) heads = cells(line);
    else if (heads[0] === 'Name' && !line.startsWith('| :')) {
      found.push(Object.fromEntries(cells(line).map((cell, i) => [heads[i], cell])));
    }
  }
  return found;
};

const on = (platform) => (item) => !/^no\b/.test(item[platform]);
const [linux, freebsd] = [on('Linux'), on('FreeBSD')];
const noted = (pattern) => (item) => item.Notes.split('; ').some((note) => pattern.test(note));
/** Said without the name of a system, where both have it, or of the only one that has it. */
const everywhere = (word) => noted(new RegExp(`^${word}$`));

/** What each filter should leave, as far as that document tells. */
export const filters = {
  'on=linux': linux,
  'on=freebsd': freebsd,
  'on=both': (item) => linux(item) && freebsd(item),
  'on=one': (item) => linux(item) !== freebsd(item),
  'on=none': (item) => !linux(item) && !freebsd(item),
  'by=rfc6458': (item) => /^\[RFC 6458,/.test(item['API Spec']),
  'by=other': (item) => /^\[RFC (?!6458)/.test(item['API Spec']),
  'by=draft': (item) => /^\[draft-/.test(item['API Spec']),
  'by=extension': (item) => /extension/.test(item['API Spec']),
  'is=partly': (item) => /^partly/.test(item.Linux) || /^partly/.test(item.FreeBSD),
  'is=switch': noted(/^needs /),
  'is=deprecated': noted(/^deprecated/),
  'is=read-only': everywhere('get only'),
  'is=write-only': everywhere('set only'),
  'is=packetdrill': (item) => (linux(item) || freebsd(item)) && /(^|\/ )yes\b/.test(item.packetdrill),
};
