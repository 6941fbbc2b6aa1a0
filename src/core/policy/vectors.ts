import type { Tool } from '../catalogue/tool.ts';
import { pointer } from '../problem.ts';
import { withValue } from './at-path.ts';
import { decide, WINDOW_LENGTH } from './evaluate.ts';
import type { Guard } from './guards/guard.ts';
import { refuses } from './guards/plausible.ts';
import type { Call, Limit, Policy, ToolRules } from './policy.ts';
import type { Vector, VectorResult } from './recommendation.ts';
import { sampleArguments } from './sample.ts';

/** Makes the calls of each vector, from empty counters, and compares the last decision. */
export function runVectors(policy: Policy, vectors: readonly Vector[]): VectorResult[] {
  return vectors.map(({ name, calls, expect }) => {
    const got = decide(policy, calls).at(-1);
    if (!got) throw new RangeError(`the case "${name}" makes no call`);
    const asExpected = got.decision === expect.decision && got.pointer === expect.pointer;
    return { name, expected: expect, got, asExpected };
  });
}

/** The cases of a tool that is allowed, for a policy with `default: deny` and this tool alone. */
export function vectorsOfRules(
  tool: Tool,
  rules: ToolRules,
  placed: readonly { guard: Guard; at: string }[],
): Vector[] {
  const base = placed.reduce<Record<string, unknown>>(
    (args, { guard }) =>
      refuses(guard, args) ? withValue(args, guard.argument, guard.passes[0]?.value) : args,
    sampleArguments(tool.inputSchema),
  );
  const call = (args: Record<string, unknown>): Call => ({ tool: tool.name, arguments: args });
  const passes = { decision: 'allow', pointer: pointer(['tools', tool.name]) } as const;
  // A rule that requires something of an argument also requires the argument.
  const needed = placed.find(({ guard }) => guard.list === 'require');
  return [
    { name: 'a plausible call', calls: [call(base)], expect: passes },
    {
      name: 'a call without arguments',
      calls: [call({})],
      expect: needed ? { decision: 'deny', pointer: needed.at } : passes,
    },
    ...(rules.limits ?? []).flatMap((limit, i) =>
      vectorsOfLimit(
        call(base),
        rules.limits ?? [],
        limit,
        passes,
        `${passes.pointer}/limits/${i}`,
      ),
    ),
    {
      name: 'a tool that is not listed',
      calls: [{ tool: another(tool.name) }],
      expect: { decision: 'deny', pointer: '/default' },
    },
    ...placed.flatMap(({ guard }) =>
      guard.passes.map(({ name, value }) => ({
        name: `${guard.argument}: ${name}`,
        calls: [call(withValue(base, guard.argument, value))],
        expect: passes,
      })),
    ),
    ...placed.flatMap(({ guard, at }) =>
      guard.refuses.map(({ name, value }) => ({
        name: `${guard.argument}: ${name}`,
        calls: [call(withValue(base, guard.argument, value))],
        expect: { decision: 'deny', pointer: at } as const,
      })),
    ),
  ];
}

/** The cases of a hidden tool, for a policy with `default: deny` that hides it. */
export function vectorsOfHidden(tool: Tool): Vector[] {
  return [
    {
      name: 'a plausible call',
      calls: [{ tool: tool.name, arguments: sampleArguments(tool.inputSchema) }],
      expect: { decision: 'deny', pointer: '/hide/0' },
    },
    {
      name: 'a call without arguments',
      calls: [{ tool: tool.name }],
      expect: { decision: 'deny', pointer: '/hide/0' },
    },
    {
      name: 'another tool of the server',
      calls: [{ tool: another(tool.name) }],
      expect: { decision: 'deny', pointer: '/default' },
    },
  ];
}

function vectorsOfLimit(
  call: Call,
  limits: readonly Limit[],
  { window, max }: Limit,
  passes: Vector['expect'],
  at: string,
): Vector[] {
  // Calls are spread over minutes so that no limit with a smaller window refuses them first.
  const each = limits.filter((one) => one.window === 'minute' && window !== 'minute');
  const perMinute = Math.min(max, ...each.map((one) => one.max));
  const calls = Array.from({ length: max }, (_, i) => ({
    ...call,
    at: Math.floor(i / perMinute) * WINDOW_LENGTH.minute,
  }));
  const after = { ...call, at: Math.ceil(max / perMinute) * WINDOW_LENGTH.minute };
  const next = window === 'minute' ? calls[0]! : after;
  const later = { ...call, at: WINDOW_LENGTH[window] };
  return [
    { name: `call ${max} in one ${window}`, calls, expect: passes },
    {
      name: `call ${max + 1} in one ${window}`,
      calls: [...calls, next],
      expect: { decision: 'deny', pointer: at },
    },
    {
      name: `the first call of the next ${window}`,
      calls: [...calls, next, later],
      expect: passes,
    },
  ];
}

/** A name that is not this tool's. */
function another(name: string): string {
  return name === 'another_tool' ? 'a_second_tool' : 'another_tool';
}
