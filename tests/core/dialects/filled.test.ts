/** @file What a reader puts in place of a placeholder: each dialect's reader must take it as this value. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { DIALECTS, type DialectId } from '#core/dialects/index.ts';
import { filled } from '#core/policy/fill.ts';
import type { Ruling } from '#core/policy/ruling.ts';
import { FILLED, fillable } from '../../lib/fillable.ts';
import { ENGINES } from './engines/index.ts';
import { checkCall } from './oracle.ts';

const OTHER: Ruling = { tool: 'other', level: 'Medium', action: 'hide', rules: {} };

for (const id of Object.keys(DIALECTS) as DialectId[])
  test(`${id}: a value of the reader stays a value`, () => {
    for (const { tool, typed, passes, refuses } of FILLED) {
      const { own, edits, fillings } = fillable(tool, typed);
      assert.ok(edits.length > 0 && Object.keys(fillings).length > 0, typed);
      // Each call has a policy of its own, so that no quota is used up.
      const { rules, samples } = filled(own, fillings);
      const ruling: Ruling = { tool: tool.name, level: own.level, action: 'allow', rules };
      const server = { otherwise: 'deny', tools: [ruling, OTHER] } as const;
      const { texts, losses } = DIALECTS[id].render({ alias: 'a', form: 'document', server });
      const about = (name: string) => losses.filter((loss) => loss.tool === name);
      for (const args of [{}, ...passes, ...refuses]) {
        const call = { tool: tool.name, arguments: { ...samples[0], ...args } };
        checkCall(ENGINES[id](texts, 'a'), ruling, about(tool.name), call);
      }
      checkCall(ENGINES[id](texts, 'a'), OTHER, about('other'), { tool: 'other' });
    }
  });
