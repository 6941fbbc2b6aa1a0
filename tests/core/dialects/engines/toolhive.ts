import {
  preparsePolicySet,
  statefulIsAuthorized,
  type CedarValueJson,
} from '@cedar-policy/cedar-wasm/nodejs';
import { parse } from 'yaml';
import * as z from 'zod';
import { textAt, type Engine } from './engine.ts';

const authorization = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('cedarv1'),
  cedar: z.strictObject({ policies: z.array(z.string()), entities_json: z.literal('[]') }),
});
const bucket = z.strictObject({
  maxTokens: z.int().min(1),
  refillPeriod: z.string().regex(/^(\d+h)?(\d+m)?\d+s$/),
});
const resource = z.strictObject({
  apiVersion: z.literal('toolhive.stacklok.dev/v1beta1'),
  kind: z.literal('MCPServer'),
  metadata: z.strictObject({ name: z.string().regex(/^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/) }),
  spec: z.strictObject({
    sessionStorage: z.strictObject({ provider: z.literal('redis'), address: z.string() }),
    rateLimiting: z.strictObject({
      tools: z.array(z.strictObject({ name: z.string().min(1), shared: bucket })).min(1),
    }),
  }),
});

/** The Cedar engine over the attributes that ToolHive makes of a call, and its buckets. */
export const toolhive: Engine = (texts) => {
  const { cedar } = authorization.parse(JSON.parse(textAt(texts, 'authz.json')));
  load(cedar.policies);
  const file = texts.find(({ language }) => language === 'yaml');
  const buckets = new Map(
    (file ? resource.parse(parse(file.text)).spec.rateLimiting.tools : []).map(
      ({ name, shared }) => [name, { ...shared, tokens: shared.maxTokens, at: 0 }],
    ),
  );
  const take = (tool: string, at: number): boolean => {
    const found = buckets.get(tool);
    if (!found) return true;
    const rate = found.maxTokens / milliseconds(found.refillPeriod);
    found.tokens = Math.min(found.maxTokens, found.tokens + (at - found.at) * rate);
    found.at = at;
    if (found.tokens < 1) return false;
    found.tokens -= 1;
    return true;
  };
  return {
    decide: ({ tool, arguments: args = {}, at = 0 }) =>
      permits(cedar.policies, tool, attributes(args)) && take(tool, Number(at)) ? 'allow' : 'deny',
    lists: (tool) => permits(cedar.policies, tool, {}),
  };
};

let loaded: readonly string[] | undefined;

/** The engine holds policies by name; one name is used for those that are asked about. */
function load(policies: readonly string[]): void {
  if (loaded === policies) return;
  const staticPolicies = Object.fromEntries(policies.map((text, i) => [`policy${i}`, text]));
  const parsed = preparsePolicySet('read', { staticPolicies });
  if (parsed.type === 'failure')
    throw new Error(parsed.errors.map(({ message }) => message).join('; '));
  loaded = policies;
}

function permits(
  policies: readonly string[],
  tool: string,
  context: Record<string, CedarValueJson>,
): boolean {
  load(policies);
  const answer = statefulIsAuthorized({
    principal: { type: 'Client', id: 'someone' },
    action: { type: 'Action', id: 'call_tool' },
    // Go reads half a surrogate pair as U+FFFD.
    resource: { type: 'Tool', id: tool.toWellFormed() },
    context,
    preparsedPolicySetId: 'read',
    entities: [],
  });
  if (answer.type === 'failure')
    throw new Error(answer.errors.map(({ message }) => message).join('; '));
  return answer.response.decision === 'allow';
}

/** Texts and truth values as they are, numbers as decimals, of anything else only that it is there. */
function attributes(args: Record<string, unknown>): Record<string, CedarValueJson> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]): [string, CedarValueJson] => {
      if (typeof value === 'string' || typeof value === 'boolean') return [`arg_${name}`, value];
      if (typeof value === 'number')
        return [`arg_${name}`, { __extn: { fn: 'decimal', arg: value.toFixed(4) } }];
      return [`arg_${name}_present`, true];
    }),
  );
}

function milliseconds(duration: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] =
    /^(?:(\d+)h)?(?:(\d+)m)?(\d+)s$/.exec(duration) ?? [];
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
