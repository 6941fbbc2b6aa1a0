import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import test, { type TestContext } from 'node:test';

const SETUP = resolve('scripts/setup.mjs');
const FILES = ['package.json', 'package-lock.json', '.npmrc'];

/** Stands in for npm: notes each run, and does what the test asks for. */
const NPM = `#!/bin/sh
echo "$*" >> ran
mkdir -p node_modules
touch node_modules/package
[ -z "$BREAK_LOCK" ] || echo changed >> package-lock.json
exit "\${STATUS:-0}"
`;

test('installs where node_modules is missing, and not again', (t) => {
  const project = newProject(t);
  assert.equal(project.setUp(), 0);
  assert.equal(project.setUp(), 0);
  assert.deepEqual(project.runs(), ['install --no-save']);
});

test('installs again where the lock file or the settings have changed', (t) => {
  const project = newProject(t);
  project.setUp();
  for (const file of FILES) {
    appendFileSync(join(project.dir, file), '\n');
    assert.equal(project.setUp(), 0);
  }
  assert.equal(project.runs().length, 1 + FILES.length);
});

test('begins anew after an installation that never ended', (t) => {
  const project = newProject(t);
  assert.equal(project.setUp({ STATUS: '1' }), 1);
  const half = join(project.dir, 'node_modules/half');
  writeFileSync(half, '');
  assert.equal(project.setUp(), 0);
  assert.equal(existsSync(half), false);
  assert.equal(project.setUp(), 0);
  assert.equal(project.runs().length, 2);
});

test('fails where the installation changes the lock file', (t) => {
  assert.equal(newProject(t).setUp({ BREAK_LOCK: '1' }), 1);
});

function newProject(t: TestContext) {
  const dir = mkdtempSync(join(tmpdir(), 'caveat-setup-'));
  t.after(() => rmSync(dir, { recursive: true }));
  for (const file of FILES) writeFileSync(join(dir, file), '{}');
  writeFileSync(join(dir, 'npm'), NPM, { mode: 0o755 });
  const path = `${dir}${delimiter}${process.env['PATH'] ?? ''}`;
  return {
    dir,
    setUp: (env: NodeJS.ProcessEnv = {}) =>
      spawnSync(process.execPath, [SETUP], {
        cwd: dir,
        env: { ...process.env, ...env, PATH: path },
      }).status,
    runs: () => readFileSync(join(dir, 'ran'), 'utf8').trim().split('\n'),
  };
}
