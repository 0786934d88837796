import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';

const docs = new URL('../../../docs/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, docs), 'utf8'));
const api = read('sctp-api.json');
// Formats of integers (`uint32`) are OpenAPI's, and only annotations.
const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(read(api.$schema));

const errors = (document) => (validate(document) ? [] : validate.errors.map((error) => error.instancePath));

test('sctp-api.json is valid by its schema', () => {
  assert.deepEqual(errors(api), []);
});

test('the schema notices what is wrong', () => {
  for (const [path, wrong] of [
    ['/format', '1'],
    ['/platforms/0/errno', 3],
    ['/options/0/scope', 'everything'],
    ['/options/0/on/linux/since', '4.11'],
    ['/structs/0/fields/0/type', { kind: 'float' }],
    ['/values/0/kind', 'list'],
  ]) {
    const changed = structuredClone(api);
    const keys = path.split('/').slice(1);
    const last = keys.pop();
    const parent = keys.reduce((value, key) => value[key], changed);
    assert.ok(last in parent, `${path} is not there`);
    parent[last] = wrong;
    assert.ok(errors(changed).some((where) => path.startsWith(where) || where.startsWith(path)), path);
  }
});
