import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { serverPolicy, toolDocument } from '#core/policy/documents.ts';
import { policyProblems } from '#core/policy/policy.ts';
import { catalogue, rulingOf } from '#data/catalogue.ts';
import { generated } from '#scripts/generate.ts';

const files = await generated();

test('what is generated is committed as the code makes it now: run `npm run generate`', () => {
  for (const [path, text] of files) {
    const committed = readFileSync(
      fileURLToPath(new URL(`../../${path}`, import.meta.url)),
      'utf8',
    );
    assert.equal(committed, text, path);
  }
});

test('the JSON Schema of policy v1 takes recommended policies and refuses what is none', () => {
  const check = new Ajv2020().compile(JSON.parse(files[0]![1]) as object);
  for (const rated of catalogue().tools.filter((_, i) => i % 11 === 0)) {
    const policy = toolDocument(rulingOf(rated));
    assert.ok(check(policy), `${rated.tool.name}: ${JSON.stringify(check.errors)}`);
  }
  for (const [slug, server] of catalogue().servers) {
    const policy = serverPolicy({ otherwise: 'deny', tools: server.tools.map(rulingOf) });
    assert.ok(check(policy), `${slug}: ${JSON.stringify(check.errors)}`);
    assert.deepEqual(policyProblems(slug, policy), []);
  }
  const tools = (rules: unknown) => ({ version: '1', default: 'deny', tools: { a: rules } });
  for (const bad of [
    {},
    { version: '1', default: 'ask' },
    tools({ rate_limit: {} }),
    tools({ limits: [{ counter: 'a', window: 'minute', max: 0, scope: 'grant' }] }),
    tools({ deny_if: [{ conditions: [{ path: 'url', op: 'eq', value: 1 }] }] }),
    tools({ deny_if: [{ conditions: [{ path: 'args.url', op: 'in', value: 'a' }] }] }),
  ])
    assert.equal(check(bad), false, JSON.stringify(bad));
});
