import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { RAISING_RULE_IDS, RULES } from '#core/risk/rules.ts';
import { LEVELS } from '#core/risk/vocabulary.ts';

const guide = readFileSync('content/guides/labelling.mdx', 'utf8');
const section = /^## Level: .*?(?=^## )/ms.exec(guide)![0];

test('the labelling guide has each rule that raises, under its level and in the order of the table', () => {
  const listed = section.split(/^(?=\w+ if$)/m).flatMap((part) => {
    const level = LEVELS.find((one) => part.startsWith(`${one} if`));
    return [...part.matchAll(/^- ([CHM]\d+): /gm)].map(([, id]) => `${id!} ${String(level)}`);
  });
  assert.deepEqual(
    listed,
    RAISING_RULE_IDS.map((id) => `${id} ${RULES[id].level}`),
  );
});
