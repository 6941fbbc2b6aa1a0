import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyse } from 'scslre';
import ts from 'typescript';

const FILES = [
  ...globSync('src/core/risk/**/*.ts'),
  'src/core/words.ts',
  'src/core/hidden.ts',
].sort();

/** The regular expressions that stand in a file as literals. */
function literalsIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

/** Those that are made when the modules are loaded. */
async function builtOnes(): Promise<RegExp[]> {
  const found: RegExp[] = [];
  const original = RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args: [string, string?]) => {
      const made = new target(...args);
      found.push(made);
      return made;
    },
  });
  await Promise.all(FILES.map((file) => import(`../../../${file}`)));
  globalThis.RegExp = original;
  return found;
}

function isLinear(literal: string): boolean {
  const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(literal)!;
  return analyse({ source, flags }, { reportTypes: { Move: true } }).reports.length === 0;
}

test('the check finds expressions that are not linear', () => {
  for (const literal of ['/(a|a)*$/', '/a+a+b/', '/a*b/']) assert.equal(isLinear(literal), false);
});

test('no regular expression of the method backtracks or rereads', async () => {
  const literals = FILES.flatMap((file) => literalsIn(file).map((literal) => ({ file, literal })));
  const built = (await builtOnes()).map((made) => ({ file: 'built', literal: String(made) }));
  assert.ok(literals.length > 10 && built.length > 3);
  const slow = [...literals, ...built].filter(({ literal }) => !isLinear(literal));
  assert.deepEqual(slow, []);
});
