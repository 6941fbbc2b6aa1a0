import { jsonText } from '../json-text.ts';
import type { Limit } from '../policy/policy.ts';
import type { Ruling, ServerRuling } from '../policy/ruling.ts';
import type { Dialect, Request } from './dialect.ts';
import { fit, type Says } from './fit.ts';
import type { Loss } from './loss.ts';

/** A ruling that a dialect can say in full, and how it spells the tool. */
export interface Planned {
  name: string;
  ruling: Ruling;
}

/** What a dialect is to say. */
export interface Plan {
  tools: Planned[];
  /** What to say of tools that are not listed; undefined in a fragment, and where nothing can be said. */
  otherwise: 'allow' | 'deny' | undefined;
  losses: Loss[];
}

/** Fits each ruling to the dialect; tools whose name cannot be spelled are left out and told as losses. */
export function plan(dialect: Dialect, { alias, form, server }: Request, says: Says = {}): Plan {
  const { can } = dialect;
  const shared = sharedCounters(server);
  const own = (limits: readonly Limit[]) => !limits.some(({ counter }) => shared.has(counter));
  const spelled = server.tools.map(({ tool }) => dialect.toolName(alias, tool));
  const wanted = server.otherwise === 'allow' ? 'allow' : 'deny';
  const whole = form === 'document';
  const otherwise = whole && can.otherwise.includes(wanted) ? wanted : undefined;
  const instead = otherwise ?? can.unlisted;
  const tools: Planned[] = [];
  const losses: Loss[] = [];
  for (const [i, given] of server.tools.entries()) {
    const name = spelled[i];
    if (name === undefined || spelled.indexOf(name) !== spelled.lastIndexOf(name)) {
      losses.push({ tool: given.tool, cannot: 'name', instead });
      continue;
    }
    const fitted = fit(given, can, { limits: own, ...says });
    tools.push({ name, ruling: fitted.ruling });
    losses.push(...fitted.losses);
  }
  if (whole && otherwise === undefined && can.unlisted !== wanted)
    losses.push({ cannot: 'otherwise', instead: can.unlisted });
  if (whole && server.limits?.length && !can.allTools)
    losses.push({ cannot: 'all-tools-limit', instead: 'drop' });
  return { tools, otherwise, losses };
}

/** Counters that several tools use, or a tool and all tools together: together they have one quota. */
function sharedCounters({ tools, limits = [] }: ServerRuling): Set<string> {
  const seen = new Set(limits.map(({ counter }) => counter));
  const shared = new Set<string>();
  for (const { rules } of tools) {
    const counters = new Set((rules.limits ?? []).map(({ counter }) => counter));
    for (const counter of counters) (seen.has(counter) ? shared : seen).add(counter);
  }
  return shared;
}

/** The names of the tools with this action, in order. */
export function namesOf({ tools }: Plan, action: Ruling['action']): string[] {
  return tools.flatMap(({ name, ruling }) => (ruling.action === action ? [name] : []));
}

/** The text of a JSON file. */
export function jsonFile(value: unknown): string {
  return `${jsonText(value)}\n`;
}
