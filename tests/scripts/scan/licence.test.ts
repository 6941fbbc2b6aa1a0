import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ScanStepError } from '#scripts/scan/failure.ts';
import { isQuotable, quotableLicence, recogniseLicence } from '#scripts/scan/licence.ts';
import { scratch } from './fixture.ts';

const MIT = `MIT License\n\nCopyright (c) 2026 Someone\n
Permission is hereby granted, free of charge, to any person obtaining a copy
of this software … The above copyright notice and this permission notice shall be included in all copies`;
const APACHE = `                Apache License
           Version 2.0, January 2004
  2. Grant of Copyright License. Subject to the terms and conditions of this License, each`;
const ISC = `Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above copyright notice`;
const BSD_2 = `Redistribution and use in source and binary forms, with or without modification, are permitted
provided that …: 2. Redistributions in binary form must reproduce the above copyright notice`;
const BSD_3 = `${BSD_2}
3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products`;
const MPL = `Mozilla Public License Version 2.0\n1.1. "Contributor"\nmeans each individual`;

describe('isQuotable', () => {
  const cases: [expression: string, quotable: boolean][] = [
    ['MIT', true],
    ['Apache-2.0', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND Apache-2.0', true],
    ['MIT AND GPL-3.0-only', false],
    ['AGPL-3.0', false],
    ['BUSL-1.1', false],
    ['Apache-2.0 WITH LLVM-exception', false],
    ['UNLICENSED', false],
    ['Apache License', false],
    ['SEE EULA', false],
    ['', false],
  ];
  for (const [expression, quotable] of cases) {
    it(`of "${expression}" is ${quotable}`, () => {
      assert.equal(isQuotable(expression), quotable);
    });
  }
});

describe('recogniseLicence', () => {
  const cases: [what: string, text: string, expected: string | undefined][] = [
    ['MIT', MIT, 'MIT'],
    ['Apache', APACHE, 'Apache-2.0'],
    ['ISC', ISC, 'ISC'],
    ['two-clause BSD', BSD_2, 'BSD-2-Clause'],
    ['three-clause BSD', BSD_3, 'BSD-3-Clause'],
    ['MPL', MPL, 'MPL-2.0'],
    ['two texts in one file', `${APACHE}\n---\n${MIT}`, 'MIT AND Apache-2.0'],
    ['a name without its text', 'Released under the MIT License.', undefined],
    ['a text with a restriction', `"Commons Clause" License Condition\n${MIT}`, undefined],
    ['something else', 'All rights reserved.', undefined],
  ];
  for (const [what, text, expected] of cases) {
    it(`knows ${what}`, () => {
      assert.equal(recogniseLicence(text), expected);
    });
  }
});

describe('quotableLicence', () => {
  let space: Awaited<ReturnType<typeof scratch>>;
  before(async () => (space = await scratch()));
  after(() => space.remove());

  const read = { spdx: 'MIT', source: 'https://example.com/LICENSE' };
  const cases: [
    what: string,
    manifest: object,
    files: Record<string, string>,
    licenceFrom: typeof read | undefined,
    expected: string | RegExp,
  ][] = [
    ['what is stated', { license: 'ISC' }, { LICENSE: MIT }, undefined, 'ISC'],
    ['an old object', { license: { type: 'MIT' } }, {}, undefined, 'MIT'],
    ['an old list', { licenses: [{ type: 'MIT' }] }, {}, undefined, 'MIT'],
    [
      'the file it points to',
      { license: 'SEE LICENSE IN X' },
      { 'LICENSE.md': MIT },
      undefined,
      'MIT',
    ],
    ['the file where none is stated', {}, { LICENCE: APACHE }, undefined, 'Apache-2.0'],
    ['what was read', { license: 'SEE LICENSE IN LICENSE' }, {}, read, 'MIT'],
    ['not what was read where a file says other', {}, { LICENSE: 'No.' }, read, /not recognised/],
    ['not what was read where another is stated', { license: 'BUSL-1.1' }, {}, read, /^BUSL-1\.1$/],
    ['nothing stated', {}, { 'third-party-licenses.txt': MIT }, undefined, /no licence file/],
  ];
  for (const [index, [what, manifest, files, licenceFrom, expected]] of cases.entries()) {
    it(`goes by ${what}`, async () => {
      const packageDirectory = join(space.path, String(index));
      await mkdir(packageDirectory);
      for (const [name, text] of Object.entries(files))
        await writeFile(join(packageDirectory, name), text);
      const full = { name: 'x', version: '1.0.0', ...manifest };
      const installed = { directory: space.path, packageDirectory, manifest: full };
      const licence = quotableLicence(installed, licenceFrom);
      if (typeof expected === 'string') {
        assert.equal(await licence, expected);
        return;
      }
      await assert.rejects(licence, (error) => {
        assert.ok(error instanceof ScanStepError);
        assert.equal(error.reason, 'licence');
        assert.match(error.detail, expected);
        return true;
      });
    });
  }
});
