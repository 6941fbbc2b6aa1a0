import { pointer } from '../problem.ts';
import { decide, evaluator, WINDOW_LENGTH } from './evaluate.ts';
import type { Call, Decision, Item, Limit, Policy, ToolRules } from './policy.ts';
import { refusesAlways } from './ruling.ts';

/** The most calls counted in one window. What passes more is called "without limit". */
export const BOUND = 100_000;

/** Calls of one tool that passed in each window; Infinity where more than `BOUND` passed. */
export interface Passing {
  minute: number;
  hour: number;
  day: number;
}

/** A rule on arguments, seen to refuse a call. */
export interface Bound {
  pointer: string;
  kind: 'require' | 'deny_if';
  /** The item of the policy, as it stands there. */
  item: Item;
  /** A sample that it refused. */
  refused: Call;
}

/** How tools of a server fare: each is in one of the counts. */
export interface Others {
  /** No call passes. */
  refused: number;
  /** Calls pass within conditions on arguments. */
  conditional: number;
  /** Calls pass up to a quota. */
  limited: number;
  /** More than `BOUND` calls a minute pass. */
  unlimited: number;
  /** A person is asked about each call that is not refused. */
  asked: number;
}

/** What a policy does to one tool, measured by making calls. */
export interface Effect {
  tool: string;
  /** How many of the first sample that passes do pass; all 0 where none passes. */
  passes: Passing;
  /** Rules on arguments that refused a sample, in the order of the policy. */
  bounds: Bound[];
  /** How many rules on arguments refused no sample, so that nothing is known of them. */
  untested: number;
  /** Each sample with the decision on it, made as the first call. */
  samples: { call: Call; decision: Decision }[];
  /** Absent where the server's other tools are not known. */
  others?: Others;
}

/**
 * Measures what a policy does to a tool.
 *
 * @param samples calls of this tool, those of others are left out; those a rule refuses show what
 *   the rule does. The last calls of a ruling's vectors are such samples.
 * @param others one plausible call of each other tool of the server; absent where they are not known.
 */
export function effectOf(
  policy: Policy,
  tool: string,
  samples: readonly Call[],
  others?: readonly Call[],
): Effect {
  const own = samples.filter((call) => call.tool === tool);
  const tried = own.map((call) => ({ call, decision: decide(policy, [call])[0]! }));
  const passes = tried.some(({ decision }) => decision.decision === 'allow');
  const rules = rulesOf(policy, tool);
  const bounds = boundsSeen(rules, tool, tried);
  return {
    tool,
    passes: passes ? passing(policy, tool) : { minute: 0, hour: 0, day: 0 },
    bounds,
    untested: (rules.require?.length ?? 0) + (rules.deny_if?.length ?? 0) - bounds.length,
    samples: tried,
    ...(others ? { others: fates(policy, others) } : {}),
  };
}

/**
 * How a policy treats each of these calls, each made as the first of its tool.
 *
 * @param asks tools about whose calls a person is asked, where the policy lets them pass.
 */
export function fates(
  policy: Policy,
  calls: readonly Call[],
  asks: ReadonlySet<string> = new Set(),
): Others {
  const counts: Others = { refused: 0, conditional: 0, limited: 0, unlimited: 0, asked: 0 };
  for (const call of calls) {
    const found = fate(policy, call);
    counts[found !== 'refused' && asks.has(call.tool) ? 'asked' : found] += 1;
  }
  return counts;
}

function fate(policy: Policy, call: Call): keyof Others {
  const { decision, pointer: at } = decide(policy, [call])[0]!;
  const rules = rulesOf(policy, call.tool);
  const { require = [], deny_if = [] } = rules;
  if (refusesAlways(rules) || (decision === 'deny' && !at.startsWith('/tools/'))) return 'refused';
  if (decision === 'deny' || require.length > 0 || deny_if.length > 0) return 'conditional';
  return passing(policy, call.tool).minute === Infinity ? 'unlimited' : 'limited';
}

function boundsSeen(rules: ToolRules, tool: string, tried: Effect['samples']): Bound[] {
  return (['require', 'deny_if'] as const).flatMap((kind) =>
    (rules[kind] ?? []).flatMap((item, i) => {
      const at = pointer(['tools', tool, kind, i]);
      const seen = tried.find(({ decision }) => decision.pointer === at);
      return seen ? [{ pointer: at, kind, item, refused: seen.call }] : [];
    }),
  );
}

const measured = new Map<string, Passing>();

/**
 * How many calls of a tool pass, conditions apart. Only quotas bear on it, and most tools share theirs
 * with many others but for the names of the counters, so each set of quotas is measured once.
 */
function passing(policy: Policy, tool: string): Passing {
  const names: string[] = [];
  const plain = (limit: Limit): Limit => {
    if (!names.includes(limit.counter)) names.push(limit.counter);
    return { ...limit, counter: String(names.indexOf(limit.counter)) };
  };
  const limits = (rulesOf(policy, tool).limits ?? []).map(plain);
  const all = (policy.all_tools?.limits ?? []).map(plain);
  const key = JSON.stringify([limits, all]);
  const known = measured.get(key) ?? simulate(limits, all);
  measured.set(key, known);
  return known;
}

/** Makes calls at the start of each minute of a day until one is refused. */
function simulate(limits: Limit[], all: Limit[]): Passing {
  const policy: Policy = {
    version: '1',
    default: 'allow',
    all_tools: { limits: all },
    tools: { x: { limits } },
  };
  const next = evaluator(policy);
  const counts: Passing = { minute: 0, hour: 0, day: 0 };
  let passed = 0;
  for (let at = 0; at < WINDOW_LENGTH.day; at += WINDOW_LENGTH.minute) {
    while (passed <= BOUND && next({ tool: 'x', at }).decision === 'allow') passed += 1;
    const count = passed > BOUND ? Infinity : passed;
    if (at < WINDOW_LENGTH.minute) counts.minute = count;
    if (at < WINDOW_LENGTH.hour) counts.hour = count;
    counts.day = count;
  }
  return counts;
}

function rulesOf(policy: Policy, tool: string): ToolRules {
  return Object.hasOwn(policy.tools ?? {}, tool) ? policy.tools![tool]! : {};
}
