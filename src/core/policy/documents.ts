import type { Policy, ToolRules } from './policy.ts';
import { NEVER, refusesAlways, type Ruling, type ServerRuling } from './ruling.ts';

/** What to merge into an existing policy to follow one ruling. */
type Fragment = { tools: Record<string, ToolRules> } | { hide: string[] };

/**
 * The part of a policy that says what the ruling says. Policy v1 has no asking, so what is to be asked
 * is hidden; and it hides no tool called `*`, as that means all, so such a one is refused.
 */
export function fragment({ tool, action, rules }: Ruling): Fragment {
  switch (action) {
    case 'allow':
      return { tools: { [tool]: rules } };
    case 'deny':
      return { tools: { [tool]: refusesAlways(rules) ? rules : { deny_if: [NEVER] } } };
    case 'ask':
    case 'hide':
      return tool === '*' ? { tools: { [tool]: { deny_if: [NEVER] } } } : { hide: [tool] };
  }
}

/**
 * A server of which nothing is ruled but this tool. All others are refused, whatever the ruling: whoever
 * pastes a document about a tool that is hidden must not open the rest of the server by it.
 */
export function alone(ruling: Ruling): ServerRuling {
  return { otherwise: 'deny', tools: [ruling] };
}

/** A whole policy about this tool alone. */
export function toolDocument(ruling: Ruling): Policy {
  return serverPolicy(alone(ruling));
}

/** The policy of a whole server; `hide` and `tools` in the order of the rulings. */
export function serverPolicy({ otherwise, tools, limits }: ServerRuling): Policy {
  const start: Policy =
    otherwise === 'hide'
      ? { version: '1', default: 'deny', hide: ['*'] }
      : { version: '1', default: otherwise };
  const all = limits ? { all_tools: { limits: [...limits] } } : {};
  return tools.map(fragment).reduce<Policy>(merge, { ...start, ...all });
}

/** The policy with a fragment added; what the fragment says of a tool replaces what was said of it. */
export function merge(policy: Policy, part: Fragment): Policy {
  if ('hide' in part) {
    const hide = [...new Set([...(policy.hide ?? []), ...part.hide])];
    const tools = Object.entries(policy.tools ?? {}).filter(([name]) => !part.hide.includes(name));
    return ordered({ ...policy, hide, tools: Object.fromEntries(tools) });
  }
  const hide = (policy.hide ?? []).filter((name) => !Object.hasOwn(part.tools, name));
  return ordered({ ...policy, hide, tools: { ...policy.tools, ...part.tools } });
}

/** Fields in the order of the schema; empty ones left out. */
function ordered({ version, default: otherwise, hide, all_tools, tools }: Policy): Policy {
  return {
    version,
    default: otherwise,
    ...(hide?.length ? { hide } : {}),
    ...(all_tools ? { all_tools } : {}),
    ...(tools && Object.keys(tools).length ? { tools } : {}),
  };
}
