import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disagreementsOf } from '#core/risk/audit.ts';
import type { Tool } from '#core/catalogue/tool.ts';
import type { Category } from '#core/risk/vocabulary.ts';

const CASES: [annotations: Tool['annotations'], category: Category, disagrees: string[]][] = [
  [undefined, 'Destructive', []],
  [{}, 'Write', []],
  [{ readOnlyHint: true }, 'Read', []],
  [{ readOnlyHint: true }, 'Write', ['readOnlyHint true']],
  [{ readOnlyHint: true }, 'Unclassified', []],
  [{ readOnlyHint: false }, 'Read', ['readOnlyHint false']],
  [{ readOnlyHint: false, destructiveHint: false }, 'Destructive', ['destructiveHint false']],
  [{ destructiveHint: false }, 'Destructive', ['destructiveHint false']],
  [{ destructiveHint: false }, 'Write', []],
  [{ destructiveHint: true }, 'Write', []],
  [{ readOnlyHint: true, destructiveHint: false }, 'Destructive', ['readOnlyHint true']],
];

for (const [annotations, category, expected] of CASES) {
  test(`${JSON.stringify(annotations)} on ${category} disagrees in ${expected.join() || 'nothing'}`, () => {
    const tool = { name: 'x', inputSchema: {}, ...(annotations ? { annotations } : {}) };
    const found = disagreementsOf(tool, category);
    assert.deepEqual(
      found.map(({ hint, declared }) => `${hint} ${declared}`),
      expected,
    );
  });
}
