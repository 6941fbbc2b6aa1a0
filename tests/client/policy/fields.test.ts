import assert from 'node:assert/strict';
import test from 'node:test';
import { argumentsOf, fieldsOf } from '../../../src/client/policy/fields.ts';

const FIELD: [what: string, property: unknown, told: string][] = [
  ['a text', { type: 'string' }, 'text '],
  ['a number', { type: 'number' }, 'number '],
  ['a whole number', { type: 'integer' }, 'number '],
  ['a yes or no', { type: 'boolean' }, 'choice true,false'],
  ['an enum', { type: 'string', enum: ['a', 'b'] }, 'choice a,b'],
  ['a constant', { const: 3 }, 'choice 3'],
  ['an enum of objects', { enum: [{}] }, 'json '],
  ['a list', { type: 'array', items: { type: 'string' } }, 'json '],
  ['an object', { type: 'object' }, 'json '],
  ['alternatives', { anyOf: [{ type: 'string' }, { type: 'null' }] }, 'json '],
  ['anything', true, 'json '],
  ['no schema', null, 'json '],
];

for (const [what, property, told] of FIELD)
  test(`${what} is asked for as it is typed`, () => {
    const [field] = fieldsOf({ properties: { a: property } });
    assert.equal(`${field!.kind} ${field!.choices.join()}`, told);
    assert.equal(field!.required, false);
  });

test('hostile schemas make no field and no error', () => {
  for (const schema of [undefined, null, 7, [], { properties: [] }, { properties: 'x' }])
    assert.deepEqual(fieldsOf(schema), []);
});

test('a form starts with a plausible call, and marks what is required', () => {
  const schema = {
    properties: { a: { type: 'string' }, b: { type: 'array' }, c: { type: 'number' }, d: {} },
    required: ['a', 'b'],
  };
  const fields = fieldsOf(schema, { a: 'x "y"', b: ['z'], c: 4 });
  assert.deepEqual(
    fields.map(({ start, required }) => [start, required]),
    [
      ['x "y"', true],
      ['["z"]', true],
      ['4', false],
      ['', false],
    ],
  );
  const typed = Object.fromEntries(fields.map(({ name, start }) => [name, start]));
  assert.deepEqual(argumentsOf(fields, typed).arguments, { a: 'x "y"', b: ['z'], c: 4 });
});

test('what cannot be read is told at its field; what is empty is left out', () => {
  const fields = fieldsOf({
    properties: {
      text: { type: 'string' },
      count: { type: 'number' },
      list: { type: 'array' },
      flag: { type: 'boolean' },
    },
  });
  const read = (given: Record<string, string>) => argumentsOf(fields, given);
  assert.deepEqual(read({}).arguments, {});
  assert.deepEqual(read({ text: '', flag: 'false', count: '0' }).arguments, {
    count: 0,
    flag: false,
  });
  assert.deepEqual(
    [...read({ count: 'many', list: '[1', text: 'x' }).faults!.keys()],
    ['count', 'list'],
  );
  assert.ok(read({ count: 'Infinity' }).faults);
});
