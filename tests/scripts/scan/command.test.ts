/** @file `caveat scan` as a person runs it: bad input is told all at once, with exit code 2. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ProblemsError } from '#core/problem.ts';
import command from '#scripts/commands/scan.ts';
import { fixtureTarget, scanCommand, scratch } from './fixture.ts';

let space: Awaited<ReturnType<typeof scratch>>;
before(async () => (space = await scratch()));
after(() => space.remove());

const bad = {
  ...fixtureTarget('x'),
  env: { 'A=B': '1' },
  needs: { files: { 'home/../etc/passwd': '' }, sudo: true },
};

describe('caveat scan', () => {
  const cases: [what: string, file: string | undefined, args: string[], stderr: RegExp[]][] = [
    ['a file that is no JSON', '{', [], [/not JSON/]],
    ['a file that is no list', '{}', [], [/expected array/]],
    [
      'every problem of a target',
      JSON.stringify([bad, fixtureTarget('y'), fixtureTarget('y')]),
      [],
      [
        / \/0\/env\/A=B: /,
        / \/0\/needs\/files\/home~1\.\.~1etc~1passwd: /,
        / \/0\/needs\/sudo: unknown field/,
      ],
    ],
    [
      'a target that is listed twice',
      JSON.stringify([fixtureTarget('y'), fixtureTarget('y')]),
      [],
      [/ \/1\/npm: .*listed twice/],
    ],
    [
      'every unknown name',
      JSON.stringify([fixtureTarget('x')]),
      ['--only', 'nobody', '@fixture/servers', 'no-one'],
      [/"nobody"/, /"no-one"/],
    ],
    ['an unknown option', '[]', ['--fast'], [/--fast/]],
    ['a number that is none', '[]', ['--jobs', '0'], [/--jobs/]],
    ['an argument that belongs to nothing', '[]', ['what'], [/"what"/]],
    ['a check of histories', '[]', ['--check', '--versions', '4'], [/--check/]],
    ['a number of versions that is none', '[]', ['--versions', 'all'], [/--versions/]],
    ['a file that is not there', undefined, [], [/cannot be read/]],
  ];
  for (const [index, [what, text, args, expected]] of cases.entries()) {
    it(`tells ${what}`, async () => {
      const file = join(space.path, `targets-${index}.json`);
      if (text !== undefined) await writeFile(file, text);
      await assert.rejects(command.run(['--targets', file, ...args]), (error) => {
        assert.ok(error instanceof ProblemsError, String(error));
        for (const pattern of expected) assert.match(error.message, pattern);
        return true;
      });
    });
  }

  it('ends with exit code 2 and says nothing on standard output', async () => {
    const { code, stdout, stderr } = await scanCommand([
      '--targets',
      join(space.path, 'no-such-file'),
    ]);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /no-such-file: cannot be read/);
  });

  it('says in --help what it does', async () => {
    const { code, stdout } = await scanCommand(['--help']);
    assert.equal(code, 0);
    assert.match(stdout, /No tool is ever called/);
  });
});
