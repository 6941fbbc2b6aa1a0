import assert from 'node:assert/strict';
import test from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { sampleArguments } from '#core/policy/sample.ts';
import { readContent } from '#data/read-content.ts';

const one = (schema: unknown) =>
  sampleArguments({ type: 'object', required: ['x'], properties: { x: schema } })['x'];

const VALUES: [schema: unknown, value: unknown][] = [
  [{ type: 'string' }, 'example'],
  [{}, 'example'],
  [{ const: 7 }, 7],
  [{ type: 'string', default: 'd' }, 'd'],
  [{ type: 'integer', default: 'd' }, 1],
  [{ enum: ['a', 'b'], default: 'b' }, 'b'],
  [{ enum: [null, 'a'] }, 'a'],
  [{ type: ['null', 'integer'] }, 1],
  [{ type: 'integer', minimum: 10 }, 10],
  [{ type: 'integer', exclusiveMinimum: 0, maximum: 0.5, default: 3 }, 3],
  [{ type: 'number', maximum: -2 }, -2],
  [{ type: 'integer', multipleOf: 5 }, 5],
  [{ type: 'boolean' }, false],
  [{ type: 'string', format: 'uri' }, 'https://example.com/'],
  [{ type: 'string', format: 'email' }, 'someone@example.com'],
  [{ type: 'string', minLength: 9 }, 'examplexx'],
  [{ type: 'string', maxLength: 3 }, 'exa'],
  [{ type: 'array', items: { type: 'integer' } }, []],
  [{ type: 'array', minItems: 2, items: { type: 'integer' } }, [1, 1]],
  [{ anyOf: [{ type: 'null' }, { type: 'integer' }] }, 1],
  [{ allOf: [{ required: ['a'] }, { properties: { a: { type: 'integer' }, b: {} } }] }, { a: 1 }],
  [{ $ref: '#/properties/x' }, 'example'],
];

test('values come from the schema', () => {
  for (const [schema, value] of VALUES)
    assert.deepEqual(one(schema), value, JSON.stringify(schema));
});

test('only required arguments are given', () => {
  assert.deepEqual(sampleArguments({ required: ['a'], properties: { a: {}, b: {} } }), {
    a: 'example',
  });
  for (const schema of [undefined, null, [], 'x', {}])
    assert.deepEqual(sampleArguments(schema), {});
});

test('names of the prototype are only names', () => {
  const sample = sampleArguments(
    JSON.parse(
      '{"required":["__proto__","constructor"],"properties":{"__proto__":{"const":{"x":1}}}}',
    ),
  );
  assert.deepEqual(Object.keys(sample), ['__proto__', 'constructor']);
  assert.equal(({} as Record<string, unknown>)['x'], undefined);
});

test('loops, depth and size end in a smaller sample', () => {
  const endless = { type: 'object', required: ['a'], properties: { a: { $ref: '#' } } };
  let deep: unknown = {};
  for (let i = 0; i < 20_000; i += 1) deep = { required: ['a'], properties: { a: deep } };
  const wide = {
    required: ['a'],
    properties: { a: { type: 'array', minItems: 1e9, items: { type: 'array', minItems: 1e9 } } },
  };
  const many = { required: Array.from({ length: 100_000 }, (_, i) => `k${i}`) };
  const long = { required: ['a'], properties: { a: { type: 'string', minLength: 1e12 } } };
  for (const schema of [endless, deep, wide, many, long])
    assert.ok(JSON.stringify(sampleArguments(schema)).length < 20_000);
});

test('property: never throws, whatever the schema', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (schema) => {
      JSON.stringify(sampleArguments(schema));
    }),
  );
});

test('samples are valid for at least 99 of 100 tools of the catalogue whose schemas have neither a pattern nor an empty enum', () => {
  const ajv = new Ajv2020({ strict: false, logger: false, validateFormats: false });
  const all = readContent().servers.flatMap(({ tools }) => tools);
  // Compiling a schema takes milliseconds, so a fixed part of the catalogue stands for the whole.
  const step = Math.ceil(all.length / 300);
  const tools = all
    .filter((_, i) => i % step === 0)
    .filter(({ inputSchema }) => !/"pattern":|"enum":\[\]/.test(JSON.stringify(inputSchema)))
    .map(({ name, inputSchema }) => {
      const keywords = Object.entries(inputSchema).filter(([key]) => key !== '$schema');
      return { name, schema: Object.fromEntries(keywords) };
    })
    .filter(({ schema }) => ajv.validateSchema(schema) === true);
  const invalid = tools.filter(({ schema }) => !ajv.validate(schema, sampleArguments(schema)));
  assert.ok(tools.length > 50);
  assert.ok(
    invalid.length <= tools.length / 100,
    `${invalid.length} of ${tools.length}: ${invalid.map(({ name }) => name).join(', ')}`,
  );
});
