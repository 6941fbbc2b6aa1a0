import type { Action, Ruling, ServerRuling } from '../policy/ruling.ts';
import type { Policy } from '../policy/policy.ts';
import { serverPolicy } from '../policy/documents.ts';
import type { Request } from './dialect.ts';
import type { Loss } from './loss.ts';

/** What the texts of a dialect come to: the rulings asked for, less what was lost. */
export interface Said {
  /** `client` where the settings of the reader decide. */
  otherwise: ServerRuling['otherwise'] | 'ask' | 'client';
  tools: readonly SaidOfTool[];
  limits?: ServerRuling['limits'];
}

export interface SaidOfTool extends Omit<Ruling, 'action'> {
  action: Action | 'client';
}

/**
 * What a rendered request says.
 *
 * @param losses those of its rendering, which are all that it says otherwise.
 */
export function saidOf({ server }: Pick<Request, 'server'>, losses: readonly Loss[]): Said {
  const lost = Map.groupBy(losses, ({ tool }) => tool);
  const general = lost.get(undefined) ?? [];
  const otherwise = general.find(({ cannot }) => cannot === 'otherwise')?.instead;
  const noLimits = general.some(({ cannot }) => cannot === 'all-tools-limit');
  return {
    otherwise: isAction(otherwise) ? otherwise : server.otherwise,
    tools: server.tools.map((ruling) => saidOfTool(ruling, lost.get(ruling.tool) ?? [])),
    ...(server.limits && !noLimits ? { limits: server.limits } : {}),
  };
}

/** The same as a policy to try calls on; a call that a person is asked about passes, if its rules hold. */
export function policySaid({ otherwise, tools, limits }: Said): Policy {
  const passing = (action: SaidOfTool['action']) =>
    action === 'ask' || action === 'client' ? 'allow' : action;
  return serverPolicy({
    otherwise: passing(otherwise),
    tools: tools.map((said): Ruling => ({ ...said, action: passing(said.action) })),
    ...(limits ? { limits } : {}),
  });
}

function saidOfTool(ruling: Ruling, losses: readonly Loss[]): SaidOfTool {
  if (losses.length === 0) return ruling;
  const instead = losses.findLast((loss) => isAction(loss.instead))?.instead;
  const action = isAction(instead) ? instead : ruling.action;
  const cannot = (...kinds: Loss['cannot'][]) => losses.some((loss) => kinds.includes(loss.cannot));
  const open = action === 'allow' || action === 'ask';
  if (!open || cannot('deny', 'hide', 'name')) return { ...ruling, action, rules: {} };
  const { require, deny_if, limits } = ruling.rules;
  const conditions = cannot('condition')
    ? {}
    : { ...(require && { require }), ...(deny_if && { deny_if }) };
  const quotas = limits && !cannot('limit') ? { limits } : {};
  return { ...ruling, action, rules: { ...conditions, ...quotas } };
}

function isAction(instead: Loss['instead'] | undefined): instead is SaidOfTool['action'] {
  return (['allow', 'ask', 'deny', 'hide', 'client'] as unknown[]).includes(instead);
}
