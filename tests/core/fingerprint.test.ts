import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { serverFingerprint, toolFingerprint } from '#core/catalogue/fingerprint.ts';
import type { Tool } from '#core/catalogue/tool.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const tool: Tool = {
  name: 'send',
  title: 'Send',
  description: 'Sends a message',
  inputSchema: { type: 'object', properties: { to: { type: 'string' }, text: {} } },
  outputSchema: { type: 'object' },
  annotations: { readOnlyHint: false },
};

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, shuffled(inner)]);
  return Object.fromEntries(entries.reverse());
}

describe('toolFingerprint', () => {
  const vectors: [what: string, json: string, canonical: string][] = [
    [
      'RFC 8785 section 3.2.2',
      String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    ],
    [
      'RFC 8785 section 3.2.3 (order by UTF-16 units)',
      String.raw`{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}`,
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis","\u20ac":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    ],
  ];
  for (const [what, json, canonical] of vectors) {
    it(`hashes the canonical form of ${what}`, () => {
      const inputSchema = JSON.parse(json) as Record<string, unknown>;
      const expected = sha256(`{"inputSchema":${canonical},"name":"x"}`);
      assert.equal(toolFingerprint({ name: 'x', inputSchema }), expected);
    });
  }

  it('does not depend on the order of keys nor on white space', () => {
    const jsonObject = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(jsonObject, fc.integer({ min: 0, max: 8 }), (inputSchema, indent) => {
        const one: Tool = { ...tool, inputSchema };
        const other = JSON.parse(JSON.stringify(shuffled(one), null, indent)) as Tool;
        assert.equal(toolFingerprint(other), toolFingerprint(one));
      }),
    );
  });

  const changes: Partial<Tool>[] = [
    { name: 'Send' },
    { title: 'send' },
    { description: 'Sends a message.' },
    { inputSchema: { ...tool.inputSchema, required: ['to'] } },
    { outputSchema: {} },
    { annotations: { readOnlyHint: true } },
  ];
  for (const change of changes) {
    const [field] = Object.keys(change) as [keyof Tool];
    it(`depends on ${field}`, () => {
      assert.notEqual(toolFingerprint({ ...tool, ...change }), toolFingerprint(tool));
    });
    if (field === 'name' || field === 'inputSchema') continue;
    it(`depends on whether there is ${field}`, () => {
      const { [field]: _dropped, ...rest } = tool;
      assert.notEqual(toolFingerprint(rest), toolFingerprint(tool));
    });
  }

  it('depends on the order of lists, and on nothing beside the six fields', () => {
    const ab = { ...tool, inputSchema: { enum: ['a', 'b'] } };
    const ba = { ...tool, inputSchema: { enum: ['b', 'a'] } };
    assert.notEqual(toolFingerprint(ab), toolFingerprint(ba));
    const more = { ...tool, _meta: { seen: 1 } };
    assert.equal(toolFingerprint(more), toolFingerprint(tool));
  });
});

describe('serverFingerprint', () => {
  const other: Tool = { name: 'read', inputSchema: {} };

  it('does not depend on the order of the tools, but on each of them', () => {
    assert.equal(serverFingerprint([tool, other]), serverFingerprint([other, tool]));
    assert.notEqual(serverFingerprint([tool]), serverFingerprint([tool, other]));
    assert.notEqual(serverFingerprint([tool, tool]), serverFingerprint([tool]));
  });

  it('is that of the sorted tool fingerprints', () => {
    const sorted = [toolFingerprint(tool), toolFingerprint(other)].sort();
    assert.equal(serverFingerprint([tool, other]), sha256(JSON.stringify(sorted)));
    assert.equal(serverFingerprint([]), sha256('[]'));
  });
});
