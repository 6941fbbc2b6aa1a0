/** @file Which servers are scanned, and how each is installed and started. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { parseJson, parseWith, type Problem, ProblemsError } from '#core/problem.ts';

/** What a server wants beyond its package before it starts. */
const needsSchema = z.strictObject({
  files: z
    .record(z.string().regex(/^(home|cwd)(\/(?!\.\.?(\/|$))[^/\0]+)+$/), z.string())
    .optional()
    .describe('Path under `home/` or `cwd/` to the text to put there before starting'),
  installPackageJson: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Extra keys of the package.json the package is installed with'),
  installSpec: z.string().optional().describe('Installed in place of `npm@version`'),
  installBefore: z.iso
    .date()
    .optional()
    .describe('Dependencies are resolved as they were on that day'),
  writablePackageDir: z
    .boolean()
    .optional()
    .describe('The server fails on a read-only package directory'),
  node20: z.boolean().optional().describe('The server runs on Node 20 only'),
});

/** One npm package that holds a server. `${cwd}` in arguments and environment is its working directory. */
const targetSchema = z.strictObject({
  npm: z.string().regex(/^(@[a-z0-9~._-]+\/)?[a-z0-9~._-]+$/i),
  version: z.string().min(1),
  license: z.string().nullable().describe('As the registry states it'),
  repository: z.string().nullable().describe('As the registry states it'),
  bin: z
    .string()
    .min(1)
    .describe('Key of `bin` in package.json; npm links it under its last path segment'),
  args: z.array(z.string()),
  env: z.record(z.string().regex(/^[^=\0]+$/), z.string()).describe('Dummy values only'),
  downloadsAMonth: z.int().nonnegative().optional(),
  licenceFrom: z
    .strictObject({ spdx: z.string().min(1), source: z.httpUrl() })
    .optional()
    .describe(
      'Licence read in the repository, where the package points to a file it does not hold',
    ),
  needs: needsSchema.optional(),
});

/** `content/scan-targets.json`: sorted by downloads, most downloaded first. */
const targetsSchema = z.array(targetSchema).superRefine((targets, context) => {
  const seen = new Set<string>();
  for (const [index, { npm }] of targets.entries()) {
    if (seen.has(npm))
      context.addIssue({
        code: 'custom',
        path: [index, 'npm'],
        message: `"${npm}" is listed twice`,
      });
    seen.add(npm);
  }
});

export type Target = z.infer<typeof targetSchema>;

/** Reads a targets file. Throws every problem in it as a ProblemsError. */
export async function readTargets(file: string): Promise<Target[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const message = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    throw new ProblemsError([
      { file, field: '', message, remedy: 'Give the path of a targets file after --targets' },
    ]);
  }
  return parseWith(targetsSchema, file, parseJson(file, text));
}

/** Those of the targets that are asked for, in their order; an unknown name is a ProblemsError. */
export function selectTargets(
  file: string,
  targets: readonly Target[],
  { only, limit }: { only: readonly string[]; limit: number },
): Target[] {
  const known = new Set(targets.map(({ npm }) => npm));
  const problems: Problem[] = only
    .filter((name) => !known.has(name))
    .map((name) => ({
      file,
      field: '',
      message: `no target is named "${name}"`,
      remedy: 'Correct the name after --only, or add the target',
    }));
  if (problems.length > 0) throw new ProblemsError(problems);
  return targets.filter(({ npm }) => only.length === 0 || only.includes(npm)).slice(0, limit);
}
