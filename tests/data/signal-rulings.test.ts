import assert from 'node:assert/strict';
import test from 'node:test';
import { recommend } from '#core/policy/recommend.ts';
import { rate } from '#core/risk/rate.ts';
import type { SignalHit } from '#core/risk/rating.ts';
import { boundsSignal } from '#data/signal-rulings.ts';

const text = { type: 'string' };
const tool = {
  name: 'trace',
  description: 'Writes a trace file.',
  inputSchema: {
    type: 'object',
    properties: {
      action: {
        type: 'object',
        properties: { file: text, command: text },
        required: ['file'],
      },
    },
    required: ['action'],
  },
};
const ruling = recommend(tool, rate(tool));
const hit = (...places: string[]): SignalHit => ({
  id: 'command-argument',
  evidence: places.map((where) => ({ where, text: '' })),
  arguments: ['action'],
});
const ACTION = '/inputSchema/properties/action';

const POINTS: [what: string, hit: SignalHit, bounded: boolean][] = [
  ['the bounded field', hit(`${ACTION}/properties/file`), true],
  ['the object around it', hit(ACTION), true],
  ['another field of the same argument', hit(`${ACTION}/properties/command`), false],
  ['one of two fields', hit(`${ACTION}/properties/command`, `${ACTION}/properties/file`), true],
  ['the name of the tool', hit('/name'), false],
];

for (const [what, signal, bounded] of POINTS)
  test(`a condition is on what a signal points at, or not: ${what}`, () => {
    assert.ok(ruling.reasons.some((one) => one.kind === 'condition'));
    assert.equal(boundsSignal(ruling, signal), bounded);
  });
