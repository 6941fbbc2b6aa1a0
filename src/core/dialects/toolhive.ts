import { stringify } from 'yaml';
import { WINDOW_LENGTH } from '../policy/evaluate.ts';
import type { Limit } from '../policy/policy.ts';
import { cedarOfItem, cedarSays, cedarString } from './cedar.ts';
import { KUBERNETES_ALIAS, type Dialect, type RenderedText } from './dialect.ts';
import type { Loss } from './loss.ts';
import { jsonFile, plan, type Planned } from './plan.ts';

const AUTHORIZATION = 'authz.json';
const RESOURCE = 'mcpserver.yaml';

/**
 * The authorization of ToolHive, in Cedar: what nothing permits is refused, a `forbid` that holds wins,
 * and what is refused without arguments is not listed. Limits stand in the resource of the server, one
 * bucket for each tool.
 */
export const toolhive: Dialect = {
  id: 'toolhive',
  title: 'ToolHive',
  kind: 'gateway',
  files: [
    { path: AUTHORIZATION, language: 'json', scope: 'thv run --authz-config authz.json' },
    { path: RESOURCE, language: 'yaml', scope: 'the cluster: limits of the server' },
  ],
  alias: KUBERNETES_ALIAS,
  can: {
    allow: true,
    ask: false,
    deny: false,
    hide: true,
    limit: true,
    condition: 'some',
    allTools: false,
    otherwise: ['allow', 'deny'],
    unlisted: 'hide',
  },
  place: 'Give the first file to thv run; merge the second into the resource of the server.',
  cautions: [
    'Limits hold in Kubernetes alone, need Redis, and are shared by all who call.',
    'What a condition cannot see of an argument, a list, an object or null, it refuses; a number over 922,337,203,685,477 it does not see at all, and that passes.',
  ],
  documentation: {
    href: 'https://docs.stacklok.com/toolhive/concepts/cedar-policies',
    checked: '2026-11-21',
  },
  toolName: (_, tool) => (tool.isWellFormed() ? tool : undefined),
  render(request) {
    const planned = plan(toolhive, request, { condition: cedarSays });
    const { tools, otherwise } = planned;
    const others = `permit(principal, action == Action::"call_tool", resource is Tool);`;
    const policies = [...tools.flatMap(policiesOf), ...(otherwise === 'allow' ? [others] : [])];
    const authorization = {
      version: '1.0',
      type: 'cedarv1',
      cedar: { policies, entities_json: '[]' },
    };
    const texts: RenderedText[] = [
      { path: AUTHORIZATION, language: 'json', text: jsonFile(authorization) },
    ];
    const limited = tools.filter(({ ruling }) => ruling.rules.limits?.length);
    if (limited.length > 0)
      texts.push({
        path: RESOURCE,
        language: 'yaml',
        text: stringify(resourceOf(request.alias, limited), { lineWidth: 0 }),
      });
    const buckets = limited.map(({ name: tool }): Loss => ({
      tool,
      cannot: 'calendar',
      instead: 'bucket',
    }));
    const stricter = tools
      .filter(({ ruling }) => ruling.rules.deny_if?.length)
      .map(({ name: tool }): Loss => ({ tool, cannot: 'exactness', instead: 'stricter' }));
    return { texts, losses: [...planned.losses, ...buckets, ...stricter] };
  },
};

function policiesOf({ name, ruling: { action, rules } }: Planned): string[] {
  const scope = `(principal, action == Action::"call_tool", resource == Tool::${cedarString(name)})`;
  if (action !== 'allow') return [`forbid${scope};`];
  const { deny_if = [] } = rules;
  return [
    `permit${scope};`,
    ...deny_if.map((item) => `forbid${scope} when { ${cedarOfItem(item)} };`),
  ];
}

/** One bucket for all limits of a tool: as small as the smallest, refilled as slowly as the slowest. */
function bucketOf(limits: readonly Limit[]): { maxTokens: number; refillPeriod: string } {
  const maxTokens = Math.min(...limits.map(({ max }) => max));
  const perToken = Math.max(...limits.map(({ max, window }) => WINDOW_LENGTH[window] / 1000 / max));
  return { maxTokens, refillPeriod: duration(Math.ceil(maxTokens * perToken)) };
}

/** Seconds as Go prints a duration. */
function duration(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${hours > 0 ? `${hours}h` : ''}${hours + minutes > 0 ? `${minutes}m` : ''}${seconds % 60}s`;
}

function resourceOf(alias: string, limited: readonly Planned[]) {
  return {
    apiVersion: 'toolhive.stacklok.dev/v1beta1',
    kind: 'MCPServer',
    metadata: { name: alias },
    spec: {
      sessionStorage: { provider: 'redis', address: 'redis:6379' },
      rateLimiting: {
        tools: limited.map(({ name, ruling }) => ({
          name,
          shared: bucketOf(ruling.rules.limits!),
        })),
      },
    },
  };
}
