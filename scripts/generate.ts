/** @file Writes what is generated from the code and committed: the JSON Schema of policy v1. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import * as z from 'zod';
import { policySchema } from '#core/policy/policy.ts';

/** The generated files: path from the root of the project, then text. */
export async function generated(): Promise<[path: string, text: string][]> {
  const { $schema, title, ...schema } = z.toJSONSchema(policySchema, { io: 'input' });
  const text = JSON.stringify({
    $schema,
    $comment: 'Generated from src/core/policy/policy.ts by `npm run generate`; do not edit.',
    title,
    ...schema,
  });
  const path = 'public/schemas/policy-v1.schema.json';
  const config = await resolveConfig(fileURLToPath(new URL('../package.json', import.meta.url)));
  return [[path, await format(text, { ...config, parser: 'json' })]];
}

if (import.meta.main) {
  for (const [path, text] of await generated()) {
    const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    process.stdout.write(`${path}\n`);
  }
}
