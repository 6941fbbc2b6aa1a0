import { Environment } from '@marcbachmann/cel-js';
import { parse } from 'yaml';
import * as z from 'zod';
import { regexFinds } from '#core/policy/regex.ts';
import { textAt, type Engine } from './engine.ts';

/** `matches` is RE2 in the gateway and JavaScript in this engine, which lets no function be replaced. */
const environment = new Environment({ unlistedVariablesAreDyn: true }).registerFunction(
  'string.findsRe2(string): bool',
  (text: string, pattern: string) => regexFinds(pattern, text),
);
const parseCel = (text: string) => environment.parse(text.replaceAll('.matches(', '.findsRe2('));

const label = z.string().regex(/^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/);
const names = z.array(z.string()).min(1).max(32);
const selector = z.strictObject({
  include: names.optional(),
  includeRegex: names.optional(),
  exclude: names.optional(),
  excludeRegex: names.optional(),
});
const rule = z.strictObject({
  action: z.enum(['Allow', 'Deny']),
  target: z.strictObject({
    tools: z
      .array(z.strictObject({ backend: label, tool: z.string() }))
      .min(1)
      .max(16),
  }),
  cel: z.string().max(4096).optional(),
});
const authorization = z.strictObject({
  defaultAction: z.enum(['Allow', 'Deny']).optional(),
  rules: z.array(rule).max(32),
});
const reference = { group: z.string(), kind: z.string(), name: z.string() };
const route = z.strictObject({
  apiVersion: z.literal('aigateway.envoyproxy.io/v1beta1'),
  kind: z.literal('MCPRoute'),
  metadata: z.strictObject({ name: label }),
  spec: z.strictObject({
    parentRefs: z.array(z.strictObject(reference)).optional(),
    backendRefs: z.tuple([
      z.strictObject({
        group: z.string().optional(),
        kind: z.string().optional(),
        name: label,
        path: z.string().optional(),
        toolSelector: selector.optional(),
      }),
    ]),
    securityPolicy: z.strictObject({ authorization }).optional(),
  }),
});

/** The selector, then the first rule that matches, else `defaultAction`, which is Deny where not given. */
export const envoyAiGateway: Engine = (texts, alias) => {
  const { spec } = route.parse(parse(textAt(texts, 'mcproute.yaml')));
  const { toolSelector } = spec.backendRefs[0];
  const { defaultAction = 'Deny', rules } = spec.securityPolicy?.authorization ?? {
    defaultAction: 'Allow',
    rules: [],
  };
  const compiled = rules.map(({ cel, ...rest }) => ({ ...rest, cel: cel && parseCel(cel) }));
  const decide = (tool: string, params: object | null): boolean => {
    if (!isSelected(toolSelector, tool)) return false;
    const request = { mcp: { method: 'tools/call', backend: alias, tool, params } };
    const found = compiled.find(
      ({ target, cel }) =>
        target.tools.some((one) => one.backend === alias && one.tool === tool) &&
        (!cel || holds(cel, { request })),
    );
    return (found?.action ?? defaultAction) === 'Allow';
  };
  return {
    decide: ({ tool, arguments: args }) =>
      decide(tool, { name: tool, ...(args ? { arguments: args } : {}) }) ? 'allow' : 'deny',
    // A list is tested without parameters.
    lists: (tool) => decide(tool, null),
  };
};

/** An error is no match. */
function holds(cel: ReturnType<typeof parseCel>, context: Record<string, unknown>): boolean {
  try {
    return cel(context) === true;
  } catch {
    return false;
  }
}

function isSelected(given: z.infer<typeof selector> | undefined, tool: string): boolean {
  if (!given) return true;
  const found = (patterns: readonly string[] | undefined) =>
    patterns?.some((pattern) => regexFinds(pattern, tool)) ?? false;
  if (given.exclude?.includes(tool) || found(given.excludeRegex)) return false;
  if (!given.include && !given.includeRegex) return true;
  return (given.include?.includes(tool) ?? false) || found(given.includeRegex);
}
