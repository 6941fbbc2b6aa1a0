import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { attribute, type Page, sourceOf, tags } from '../lib/html.ts';
import { filesOf, pages, SITE } from '../lib/site.ts';

/** Bytes; gzip for what is read, as it is for what is run. */
const BUDGET = { toolPage: 20_000, script: 12_000, later: 110_000 };

const toolPages = [...pages((address) => /^\/tools\/[^/]+\/[^/]+\/$/.test(address))];

test('a tool page with its style sheets is small', () => {
  assert.ok(toolPages.length > 20);
  for (const [address, page] of toolPages) {
    const sheets = tags(page, 'link').filter((link) => attribute(link, 'rel') === 'stylesheet');
    const parts = [`${address}index.html`, ...sheets.map((link) => attribute(link, 'href')!)];
    const size = parts.reduce((sum, part) => sum + gzipSync(file(part)).length, 0);
    assert.ok(size <= BUDGET.toolPage, `${address}: ${size} bytes of ${parts.join(', ')}`);
  }
});

test('a tool page runs little script before search is used', () => {
  for (const [address, page] of toolPages) {
    const size = scriptsOf(page, address);
    assert.ok(size <= BUDGET.script, `${address}: ${size} bytes`);
  }
});

test('what is loaded when a reader asks for more is small too', () => {
  const scripts = filesOf(SITE).filter((path) => /^_astro\/.*\.js$/.test(path));
  assert.ok(scripts.length > 2);
  for (const path of scripts) {
    const size = gzipSync(file(path)).length;
    assert.ok(size <= BUDGET.later, `${path}: ${size} bytes`);
  }
});

/** Bytes of all scripts in a page and of what they import at once. */
function scriptsOf(page: Page, address: string): number {
  const seen = new Set<string>();
  function load(path: string): number {
    if (seen.has(path)) return 0;
    seen.add(path);
    const code = file(path).toString();
    return (
      Buffer.byteLength(code) +
      imports(code).reduce((sum, to) => sum + load(new URL(to, `http://site${path}`).pathname), 0)
    );
  }
  const run = tags(page, 'script').filter((tag) => !attribute(tag, 'type')?.includes('json'));
  return run.reduce((sum, tag) => {
    const source = attribute(tag, 'src');
    if (source !== undefined) return sum + load(new URL(source, `http://site${address}`).pathname);
    return sum + Buffer.byteLength(sourceOf(tag));
  }, 0);
}

/** What a module imports when it is loaded; `import()` comes later and does not count. */
function imports(code: string): string[] {
  return ts
    .createSourceFile('a.js', code, ts.ScriptTarget.Latest)
    .statements.filter((node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    .flatMap(({ moduleSpecifier }) =>
      moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : [],
    );
}

function file(path: string): Buffer {
  return readFileSync(join(SITE, path));
}
