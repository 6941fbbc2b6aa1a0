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

// Pages share their style sheets and scripts: each is looked at once.
const sheets = new Map<string, number>();
const modules = new Map<string, { size: number; imports: string[] }>();
const toolPages = Array.from(
  pages((address) => /^\/tools\/[^/]+\/[^/]+\/$/.test(address)),
  ([address, page]) => ({
    address,
    read: gzipSync(file(`${address}index.html`)).length + sheetsOf(page),
    run: scriptsOf(page, address),
  }),
);

test('a tool page with its style sheets is small', () => {
  assert.ok(toolPages.length > 20);
  for (const { address, read } of toolPages)
    assert.ok(read <= BUDGET.toolPage, `${address}: ${read} bytes with its style sheets`);
});

test('a tool page runs little script before search is used', () => {
  for (const { address, run } of toolPages)
    assert.ok(run <= BUDGET.script, `${address}: ${run} bytes`);
});

test('what is loaded when a reader asks for more is small too', () => {
  const scripts = filesOf(SITE).filter((path) => /^_astro\/.*\.js$/.test(path));
  assert.ok(scripts.length > 2);
  for (const path of scripts) {
    const size = gzipSync(file(path)).length;
    assert.ok(size <= BUDGET.later, `${path}: ${size} bytes`);
  }
});

/** Bytes of the style sheets of a page. */
function sheetsOf(page: Page): number {
  return tags(page, 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .map((link) => attribute(link, 'href')!)
    .reduce((sum, path) => {
      const size = sheets.get(path) ?? gzipSync(file(path)).length;
      sheets.set(path, size);
      return sum + size;
    }, 0);
}

/** Bytes of all scripts in a page and of what they import at once. */
function scriptsOf(page: Page, address: string): number {
  const seen = new Set<string>();
  function load(path: string): number {
    if (seen.has(path)) return 0;
    seen.add(path);
    const { size, imports } = moduleAt(path);
    return imports.reduce(
      (sum, to) => sum + load(new URL(to, `http://site${path}`).pathname),
      size,
    );
  }
  const run = tags(page, 'script').filter((tag) => !attribute(tag, 'type')?.includes('json'));
  return run.reduce((sum, tag) => {
    const source = attribute(tag, 'src');
    if (source !== undefined) return sum + load(new URL(source, `http://site${address}`).pathname);
    return sum + Buffer.byteLength(sourceOf(tag));
  }, 0);
}

function moduleAt(path: string): { size: number; imports: string[] } {
  const known = modules.get(path) ?? parsed(file(path).toString());
  modules.set(path, known);
  return known;
}

function parsed(code: string): { size: number; imports: string[] } {
  return { size: Buffer.byteLength(code), imports: importsOf(code) };
}

/** What a module imports when it is loaded; `import()` comes later and does not count. */
function importsOf(code: string): string[] {
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
