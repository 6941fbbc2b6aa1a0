/** @file Decides whether the definitions of a package may be quoted. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import satisfies from 'spdx-satisfies';
import { ScanStepError } from './failure.ts';
import type { Installed, Manifest } from './install.ts';
import type { Target } from './targets.ts';

/** Licences that let anyone quote with attribution, by SPDX identifier (https://spdx.org/licenses/). */
const QUOTABLE: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
];

const LONGEST_TEXT = 200_000;

/** Sentences that occur in one licence only (texts as in the SPDX licence list). */
const SENTENCES: readonly (readonly [licence: string, sentences: readonly RegExp[]])[] = [
  [
    'MIT',
    [
      /permission is hereby granted, free of charge, to any person obtaining a copy/,
      /the above copyright notice and this permission notice shall be included/,
    ],
  ],
  [
    'Apache-2.0',
    [
      /apache license,? version 2\.0, january 2004/,
      /grant of copyright license\. subject to the terms and conditions of this license/,
    ],
  ],
  [
    'ISC',
    [
      /permission to use, copy, modify, and\/?\s?(or )?distribute this software for any purpose with or without fee is hereby granted, provided/,
    ],
  ],
  [
    'BSD-3-Clause',
    [
      /redistribution and use in source and binary forms, with or without modification, are permitted/,
      /neither the names? of .{1,200} may be used to endorse or promote products/,
    ],
  ],
  [
    'BSD-2-Clause',
    [
      /redistribution and use in source and binary forms, with or without modification, are permitted/,
      /redistributions in binary form must reproduce the above copyright notice/,
    ],
  ],
  [
    'MPL-2.0',
    [
      /mozilla public license,? version 2\.0/,
      /this source code form is subject to|1\.1\. "contributor"/,
    ],
  ],
];

/** Words of terms that take away what a licence named beside them gives. */
const RESTRICTIONS =
  /commons clause|elastic license|business source license|functional source license|server side public license|polyform|gnu (affero |lesser )?general public license|all rights reserved\. (no|this software is proprietary)/;

/** The licences whose text this is, as an SPDX expression; undefined where none is recognised. */
export function recogniseLicence(text: string): string | undefined {
  const plain = text
    .toLowerCase()
    .replace(/[“”]/g, '"')
    .replace(/[\s*#>]+/g, ' ');
  if (RESTRICTIONS.test(plain)) return undefined;
  const found = SENTENCES.filter(([, sentences]) => sentences.every((one) => one.test(plain))).map(
    ([licence]) => licence,
  );
  // The three-clause text contains the two-clause text.
  const names = found.includes('BSD-3-Clause') ? found.filter((n) => n !== 'BSD-2-Clause') : found;
  return names.length === 0 ? undefined : names.join(' AND ');
}

/** Whether an SPDX expression allows quoting; false where it is not an SPDX expression. */
export function isQuotable(expression: string): boolean {
  try {
    return satisfies(expression, QUOTABLE);
  } catch (error) {
    // spdx-expression-parse throws plain Errors for what is not SPDX.
    if (error instanceof Error) return false;
    throw error;
  }
}

/** The licence stated in a package.json, also in the two forms npm no longer documents. */
function statedLicence({ license, licenses }: Manifest): string | undefined {
  const first: unknown = license ?? (Array.isArray(licenses) ? licenses[0] : undefined);
  if (typeof first === 'string') return first.trim() || undefined;
  const type = typeof first === 'object' && first !== null && 'type' in first && first.type;
  return typeof type === 'string' ? type : undefined;
}

/**
 * The SPDX expression under which the package's definitions may be quoted: the stated one, or where
 * none is stated or it points to a file, the one whose text the file holds, or the one that was read
 * in the repository. Throws a ScanStepError where none allows it.
 */
export async function quotableLicence(
  { manifest, packageDirectory }: Installed,
  read?: Target['licenceFrom'],
): Promise<string> {
  const stated = statedLicence(manifest);
  if (stated !== undefined && !/^see /i.test(stated)) {
    if (isQuotable(stated)) return stated;
    throw new ScanStepError('licence', stated);
  }
  const files = (await readdir(packageDirectory))
    .filter((name) => /^(licen[cs]e|copying)([.-](md|txt|mit|apache))*$/i.test(name))
    .sort();
  for (const name of files) {
    const text = await readFile(join(packageDirectory, name), 'utf8');
    const licence = recogniseLicence(text.slice(0, LONGEST_TEXT));
    if (licence !== undefined && isQuotable(licence)) return licence;
  }
  if (files.length === 0 && read !== undefined && isQuotable(read.spdx)) return read.spdx;
  const where =
    files.length === 0 ? 'no licence file' : `text of ${files.join(', ')} not recognised`;
  throw new ScanStepError('licence', `${stated ?? 'none stated'}; ${where}`);
}

/** The licence that allows quoting, else the stated one, else null: for a record that is not kept. */
export async function knownLicence(
  installed: Installed,
  read?: Target['licenceFrom'],
): Promise<string | null> {
  try {
    return await quotableLicence(installed, read);
  } catch (error) {
    if (!(error instanceof ScanStepError)) throw error;
    return statedLicence(installed.manifest) ?? null;
  }
}
