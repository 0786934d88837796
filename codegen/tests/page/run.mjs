// Tests docs/status.html in Chromium, and docs/sctp-api.json by its schema; installs the packages that it takes, as
// package-lock.json has them.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const lock = readFileSync(join(here, 'package-lock.json'), 'utf8');
const stamp = join(here, 'node_modules', '.installed');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
  writeFileSync(stamp, lock);
}
const args = ['--test', '--test-reporter=spec', join(here, 'page.test.mjs'), join(here, 'api.test.mjs')];
const tests = spawnSync(process.execPath, args, { stdio: 'inherit' });
process.exit(tests.status ?? 1);
