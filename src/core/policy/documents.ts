import type { Policy, ToolRules } from './policy.ts';
import type { Ruling } from './ruling.ts';

/** What to merge into an existing policy to follow one ruling. */
export type Fragment = { tools: Record<string, ToolRules> } | { hide: string[] };

/** The part of a policy that says what the ruling says. */
export function fragment(ruling: Ruling): Fragment {
  return ruling.rules ? { tools: { [ruling.tool]: ruling.rules } } : { hide: [ruling.tool] };
}

/**
 * A whole policy about this tool alone. An allowed tool comes with `default: deny`, so the other tools
 * are refused; a hidden one with `default: allow`, as hiding it under `default: deny` would refuse
 * the whole server.
 */
export function toolDocument(ruling: Ruling): Policy {
  return { version: '1', default: ruling.rules ? 'deny' : 'allow', ...fragment(ruling) };
}

/** The policy of a whole server; `hide` and `tools` in the order of the rulings. */
export function serverPolicy(rulings: readonly Ruling[]): Policy {
  return rulings.map(fragment).reduce<Policy>(merge, { version: '1', default: 'deny' });
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
