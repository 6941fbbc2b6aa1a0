import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';
import test from 'node:test';
import ts from 'typescript';
import { importProblem, importsOf } from '../scripts/lib/import-rules.ts';

const FORBIDDEN: [file: string, text: string][] = [
  ['src/core/risk/rate.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/core/risk/rate.ts', "import { getCollection } from 'astro:content';"],
  ['src/core/risk/rate.ts', "import Ajv from 'ajv';"],
  ['src/core/risk/rate.ts', "import type { Catalogue } from '../../data/catalogue.ts';"],
  ['src/core/risk/rate.ts', "import { catalogue } from '#data/catalogue.ts';"],
  ['src/core/risk/rate.ts', "const later = await import('../../views/urls.ts');"],
  ['src/core/risk/rate.ts', "export { main } from '../../../scripts/caveat.ts';"],
  ['src/core/risk/rate.ts', "import { options } from '#scripts/lib/options.ts';"],
  ['src/data/catalogue.ts', "import { toolPage } from '../views/tool-page.ts';"],
  ['src/views/tool-page.ts', "import { join } from 'node:path';"],
  ['src/views/tool-page.ts', "import Level from '../components/Level.astro';"],
  ['src/client/search.ts', "import { catalogue } from '../data/catalogue.ts';"],
  ['src/client/search.ts', "import { readFileSync } from 'node:fs';"],
  [
    'src/components/Tool.astro',
    "---\nimport { catalogue } from '../data/catalogue.ts';\n---\n<p />",
  ],
  ['src/components/Tool.astro', "<p />\n<script>\nimport '../data/catalogue.ts';\n</script>"],
  ['src/layouts/Base.astro', "---\nimport Home from '../pages/index.astro';\n---\n"],
  ['src/pages/index.astro', "---\nimport { main } from '../../scripts/caveat.ts';\n---\n"],
  ['src/pages/index.astro', "---\nimport About from './about.astro';\n---\n"],
  ['src/content.config.ts', "import { toolPage } from './views/tool-page.ts';"],
  ['scripts/commands/scan.ts', "import '../../src/client/search.ts';"],
  ['scripts/commands/scan.ts', "import '../../src/pages/data/[shard].json.ts';"],
  ['src/elsewhere/thing.ts', "import * as z from 'zod';"],
];

const ALLOWED: [file: string, text: string][] = [
  [
    'src/core/risk/rate.ts',
    "import * as z from 'zod';\nimport { slug } from '#core/catalogue/slug.ts';",
  ],
  ['src/core/catalogue/slug.ts', "import { sha256 } from '@noble/hashes/sha2.js';"],
  ['src/data/catalogue.ts', "import { glob } from 'astro/loaders';\nimport 'node:fs';"],
  ['src/views/tool-page.ts', "import type { Catalogue } from '../data/catalogue.ts';"],
  [
    'src/components/Tool.astro',
    "---\nimport Level from './Level.astro';\n---\n<script>import '../client/copy.ts';</script>",
  ],
  [
    'src/pages/tools/[tool].astro',
    "---\nimport { catalogue } from '../../data/catalogue.ts';\n---\n",
  ],
  ['scripts/commands/scan.ts', "import { options } from '../lib/options.ts';"],
];

function problemsIn(file: string, text: string): string[] {
  return importsOf(file, text).flatMap((specifier) => importProblem(file, specifier) ?? []);
}

test('a wrong import is a problem', () => {
  for (const [file, text] of FORBIDDEN)
    assert.equal(problemsIn(file, text).length, 1, `${file}: ${text}`);
});

test('an import in the right direction is none', () => {
  for (const [file, text] of ALLOWED) assert.deepEqual(problemsIn(file, text), []);
});

test('every import of src and scripts goes the right way', async () => {
  const problems = [];
  let files = 0;
  for await (const file of glob('{src,scripts}/**/*.{ts,astro,mjs}')) {
    files += 1;
    problems.push(...problemsIn(file.replaceAll('\\', '/'), readFileSync(file, 'utf8')));
  }
  assert.ok(files > 10, 'found the source files');
  assert.deepEqual(problems, []);
});

test('what the browser loads of the views knows nothing of the data', async () => {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const specifier of valueImportsOf(readFileSync(file, 'utf8'))) {
      const aliased = /^#(core|data|views)\//.test(specifier);
      if (aliased) visit(specifier.replace('#', 'src/'));
      else if (specifier.startsWith('.')) visit(join(dirname(file), specifier));
    }
  };
  for await (const file of glob('src/client/**/*.ts')) visit(file.replaceAll('\\', '/'));
  assert.ok(seen.has('src/views/policy-shown.ts') && seen.has('src/core/policy/evaluate.ts'));
  assert.deepEqual(
    [...seen].filter((file) => file.startsWith('src/data/')),
    [],
  );
});

/** Every module of which more than types is imported. */
function valueImportsOf(code: string): string[] {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.Latest, verbatimModuleSyntax: true },
  });
  return importsOf('module.js', outputText);
}

/** An address that is written out. That of the page for missing ones is linked nowhere. */
const WRITTEN =
  /(?:(?:href|action)=\{?|(?:href|path): |new URL\(|link\([^)]*, )["'`]\/(?!404)[\w-]/;

test('addresses of the site are written in one file', async () => {
  const outside: string[] = [];
  for await (const file of glob('src/{views,components,layouts,pages}/**/*.{ts,astro}')) {
    if (file === 'src/views/urls.ts') continue;
    const lines = readFileSync(file, 'utf8').split('\n');
    outside.push(...lines.filter((line) => WRITTEN.test(line)).map((line) => `${file}:${line}`));
  }
  assert.deepEqual(outside, []);
});
