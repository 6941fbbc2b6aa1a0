/**
 * @file Our reading of Gemini CLI's policy engine against the engine itself, which `npm run verify`
 * fetches: it brings 450 packages that nothing else needs. CAVEAT_GEMINI names the folder it is in.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { aliasFor } from '#core/dialects/dialect.ts';
import { DIALECTS } from '#core/dialects/index.ts';
import type { Call } from '#core/policy/policy.ts';
import { rulingOf } from '#data/catalogue.ts';
import { ENGINES } from './engines/index.ts';
import { servers } from './servers.ts';

/** What is used of `@google/gemini-cli-core`. */
interface GeminiCore {
  loadPoliciesFromToml(
    paths: string[],
    tierOf: () => number,
  ): Promise<{ rules: object[]; errors: { severity?: string; message: string }[] }>;
  PolicyEngine: new (config: { rules: object[] }) => {
    check(
      call: { name: string; args: Record<string, unknown> },
      server: string,
    ): Promise<{ decision: 'allow' | 'ask_user' | 'deny' }>;
    getExcludedTools(annotations: Map<string, object>, names: Set<string>): Set<string>;
  };
  generateValidName(name: string): string;
}

const folder = process.env['CAVEAT_GEMINI'];
const USER_TIER = 4;

async function importCore(root: string): Promise<GeminiCore> {
  const at = (file: string) =>
    import(pathToFileURL(join(root, 'dist/src', file)).href) as Promise<Partial<GeminiCore>>;
  const parts = ['policy/toml-loader.js', 'policy/policy-engine.js', 'tools/mcp-tool.js'];
  return Object.assign({}, ...(await Promise.all(parts.map(at)))) as GeminiCore;
}

test(
  'gemini-cli: the real engine decides and lists as we read it',
  { skip: folder === undefined && 'npm run verify fetches it' },
  async () => {
    const core = await importCore(folder!);
    const directory = mkdtempSync(join(tmpdir(), 'caveat-gemini-'));
    try {
      for (const { record, tools } of servers(25)) {
        const alias = aliasFor(DIALECTS['gemini-cli'], record.slug);
        const rulings = tools.map(rulingOf);
        const server = { otherwise: 'deny', tools: rulings } as const;
        const { texts } = DIALECTS['gemini-cli'].render({ alias, form: 'document', server });
        const file = join(directory, 'caveat.toml');
        writeFileSync(file, texts[0]!.text);
        const { rules, errors } = await core.loadPoliciesFromToml([file], () => USER_TIER);
        assert.deepEqual(
          errors.filter(({ severity }) => severity !== 'warning'),
          [],
        );
        const engine = new core.PolicyEngine({ rules });
        const ours = ENGINES['gemini-cli'](texts, alias);
        const called = (tool: string) => core.generateValidName(`${alias}_${tool}`);
        const all = new Map(
          rulings.map(({ tool }) => [called(tool), { _serverName: alias, _toolName: tool }]),
        );
        const excluded = engine.getExcludedTools(all, new Set(all.keys()));
        for (const ruling of rulings) {
          assert.equal(!excluded.has(called(ruling.tool)), ours.lists!(ruling.tool), ruling.tool);
          const calls: Call[] = ruling.vectors.flatMap((one) =>
            one.calls.length === 1 ? one.calls : [],
          );
          for (const call of calls) {
            const args = call.arguments ?? {};
            const { decision } = await engine.check({ name: called(call.tool), args }, alias);
            const outcome = decision === 'ask_user' ? 'ask' : decision;
            assert.equal(outcome, ours.decide(call), JSON.stringify(call));
          }
        }
      }
    } finally {
      rmSync(directory, { recursive: true });
    }
  },
);
