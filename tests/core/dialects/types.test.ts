/** @file Documents against the types that the vendors publish, checked by the TypeScript compiler. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import ts from 'typescript';
import { aliasFor, type Dialect } from '#core/dialects/dialect.ts';
import { DIALECTS } from '#core/dialects/index.ts';
import { rulingOf } from '#data/catalogue.ts';
import { servers } from './servers.ts';

const sample = servers(60);

/** The documents of the sample, each as a value of the type. */
function valuesOf(dialect: Dialect, type: string): string {
  const values = sample.map(({ record, tools }, i) => {
    const alias = aliasFor(dialect, record.slug);
    const server = { otherwise: 'deny', tools: tools.map(rulingOf) } as const;
    const [text] = dialect.render({ alias, form: 'document', server }).texts;
    return `export const value${i}: ${type} = ${text!.text};`;
  });
  return values.join('\n');
}

const FILES: Record<string, string> = {
  'opencode.ts': `import type { Config } from '@opencode-ai/sdk/v2';\n${valuesOf(DIALECTS.opencode, 'Config')}`,
  'openai.ts': `import type { Tool } from 'openai/resources/responses/responses';\n${valuesOf(DIALECTS['openai-responses'], 'Tool.Mcp')}`,
  'wrong.ts': `import type { Config } from '@opencode-ai/sdk/v2';
import type { Tool } from 'openai/resources/responses/responses';
export const one: Config = { permission: { a_b: 'maybe' } };
export const two: Tool.Mcp = { type: 'mcp', server_label: 'a', require_approval: 'sometimes' };`,
};

test('OpenCode and OpenAI documents are of the types of their packages, and a wrong one is not', () => {
  const paths = new Map(
    Object.entries(FILES).map(([name, text]) => [join(import.meta.dirname, name), text]),
  );
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    target: ts.ScriptTarget.ESNext,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => paths.has(path) || fileExists(path);
  host.readFile = (path) => paths.get(path) ?? readFile(path);
  const program = ts.createProgram([...paths.keys()], options, host);
  const wrong = [...paths.keys()].flatMap((path) =>
    program.getSemanticDiagnostics(program.getSourceFile(path)).map(({ file, messageText }) => ({
      file: file?.fileName.split('/').at(-1),
      text: ts.flattenDiagnosticMessageText(messageText, ' '),
    })),
  );
  assert.deepEqual(
    wrong.filter(({ file }) => file !== 'wrong.ts'),
    [],
  );
  assert.equal(wrong.length, 2, JSON.stringify(wrong));
});
