import { stringify } from 'yaml';
import { regexQuote } from '../policy/regex.ts';
import { celOfRules, celSays } from './cel.ts';
import { KUBERNETES_ALIAS, type Dialect } from './dialect.ts';
import type { Loss } from './loss.ts';
import { namesOf, plan, type Planned } from './plan.ts';

const PATH = 'mcproute.yaml';
const ARGS = 'request.mcp.params.arguments';

/** Bounds of the resource definition: rules of a route, tools of a rule, names of a selector, a CEL text. */
const MAX = { rules: 32, targets: 16, names: 32, cel: 4096 } as const;

/**
 * A route of Envoy AI Gateway. The selector takes tools out of the list; of the rules the first that
 * matches decides, and what none matches is refused.
 */
export const envoyAiGateway: Dialect = {
  id: 'envoy-ai-gateway',
  title: 'Envoy AI Gateway',
  kind: 'gateway',
  files: [{ path: PATH, language: 'yaml', scope: 'the cluster: the route of the server' }],
  alias: KUBERNETES_ALIAS,
  can: {
    allow: true,
    ask: false,
    deny: false,
    hide: true,
    limit: false,
    condition: 'all',
    allTools: false,
    otherwise: ['deny'],
    unlisted: 'hide',
  },
  place: 'Merge it into the route of the server; the alias is the name of the backend.',
  cautions: [
    'The conditions are CEL, which the gateway calls experimental; it gives up on one that costs too much, so a very long argument is refused.',
  ],
  documentation: {
    href: 'https://aigateway.envoyproxy.io/docs/capabilities/mcp/',
    checked: '2026-11-21',
  },
  toolName: (_, tool) => (tool.isWellFormed() ? tool : undefined),
  render(request) {
    const planned = plan(envoyAiGateway, request, { condition: celSays });
    const { alias } = request;
    const open = planned.tools.filter(({ ruling }) => ruling.action === 'allow');
    const { rules, left } = rulesOf(alias, open);
    const names = open.flatMap(({ name }) => (left.includes(name) ? [] : [name]));
    const losses: Loss[] = left.map((tool) => ({ tool, cannot: 'room', instead: 'hide' }));
    const hidden = namesOf(planned, 'hide');
    const whole = request.form === 'document';
    const selector = whole ? selectorOf('include', names) : selectorOf('exclude', hidden);
    const backend = {
      ...(whole ? { group: 'gateway.envoyproxy.io', kind: 'Backend' } : {}),
      name: alias,
      ...(whole ? { path: '/mcp' } : {}),
      ...(selector ? { toolSelector: selector } : {}),
    };
    const authorization = { ...(whole ? { defaultAction: 'Deny' } : {}), rules };
    const gateway = { group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'ai-gateway' };
    const value = {
      apiVersion: 'aigateway.envoyproxy.io/v1beta1',
      kind: 'MCPRoute',
      metadata: { name: alias },
      spec: {
        ...(whole ? { parentRefs: [gateway] } : {}),
        backendRefs: [backend],
        ...(whole || rules.length > 0 ? { securityPolicy: { authorization } } : {}),
      },
    };
    return {
      texts: [{ path: PATH, language: 'yaml', text: stringify(value, { lineWidth: 0 }) }],
      losses: [...planned.losses, ...losses],
    };
  },
};

interface Rule {
  action: 'Allow';
  target: { tools: { backend: string; tool: string }[] };
  cel?: string;
}

/** One rule for sixteen free tools, one for each tool with conditions; tools for which no room is left. */
function rulesOf(alias: string, open: readonly Planned[]): { rules: Rule[]; left: string[] } {
  const target = (names: readonly string[]) => ({
    tools: names.map((tool) => ({ backend: alias, tool })),
  });
  const withCel = open.map(({ name, ruling }) => ({ name, cel: celOfRules(ruling.rules, ARGS) }));
  const free = withCel.filter(({ cel }) => cel === '').map(({ name }) => name);
  const chunks = Array.from({ length: Math.ceil(free.length / MAX.targets) }, (_, i) =>
    free.slice(i * MAX.targets, (i + 1) * MAX.targets),
  );
  // A list has no parameters yet: what is bounded by its arguments is shown, and tested when called.
  const bounded = withCel
    .filter(({ cel }) => cel !== '')
    .map(({ name, cel }) => ({ name, cel: `request.mcp.params == null || (${cel})` }));
  const all: { names: string[]; rule: Rule }[] = [
    ...chunks.map((names) => ({
      names,
      rule: { action: 'Allow' as const, target: target(names) },
    })),
    ...bounded.map(({ name, cel }) => ({
      names: [name],
      rule: { action: 'Allow' as const, target: target([name]), cel },
    })),
  ];
  const fitting = all.filter(({ rule }) => (rule.cel?.length ?? 0) <= MAX.cel);
  const kept = fitting.slice(0, MAX.rules);
  return {
    rules: kept.map(({ rule }) => rule),
    left: all.filter((one) => !kept.includes(one)).flatMap(({ names }) => names),
  };
}

type Selector = Record<string, string[]>;

/** Up to 32 names as they are, more as one expression. An empty list of names would be no selector. */
function selectorOf(list: 'include' | 'exclude', names: readonly string[]): Selector | undefined {
  if (names.length > MAX.names)
    return { [`${list}Regex`]: [`^(?:${names.map(regexQuote).join('|')})$`] };
  if (names.length > 0) return { [list]: [...names] };
  return list === 'include' ? { excludeRegex: ['.*'] } : undefined;
}
