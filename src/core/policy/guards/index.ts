import type { Tool } from '../../catalogue/tool.ts';
import { argumentsOf, define, type Argument } from '../../risk/definition.ts';
import type { Rating } from '../../risk/rating.ts';
import type { SignalId } from '../../risk/signals/index.ts';
import type { Case } from '../../risk/case.ts';
import { RULE_IDS, RULES, type Rule, type RuleId } from '../../risk/rules.ts';
import { unusedGuard } from './callback.ts';
import { takesString, type Guard } from './guard.ts';
import { rootGuards, traversalGuards } from './path.ts';
import { recipientGuards } from './recipient.ts';
import { urlGuards } from './url.ts';

/** The guards of a tool, and the arguments that raise to High and that no condition can bound. */
export interface Guards {
  guards: Guard[];
  unbounded: string[];
  /** True where arguments alone make the tool High. */
  byArguments: boolean;
}

/** Level rules whose cause lies in arguments, with what bounds one. */
const BY_ARGUMENT: Partial<Record<RuleId, (arg: Argument, path: string) => Guard[]>> = {
  H1: urlGuards,
  H2: rootGuards,
  H3: recipientGuards,
};

/**
 * Rules that bound the arguments of a tool: those by which a level rule made it High, and those of which
 * something can be said without guessing (an optional address to call back stays unused, a path holds
 * no `..`).
 */
export function guardsOf(tool: Tool, rating: Rating): Guards {
  const args = argumentsOf(tool.inputSchema);
  const done = new Set<string>();
  const guards: Guard[] = [];
  const unbounded: string[] = [];
  const add = (concerned: readonly Argument[], make: (arg: Argument, path: string) => Guard[]) => {
    for (const arg of concerned) {
      const path = pathOf(arg);
      // Alternatives of a schema (anyOf) name one argument several times.
      const key = path ?? arg.where;
      if (done.has(key)) continue;
      done.add(key);
      const made = path === undefined ? [] : make(arg, path);
      guards.push(...made);
      if (made.length === 0) unbounded.push(arg.name);
    }
  };
  const raising = raisingRules(tool, rating);
  for (const { id, where } of raising) {
    const make = BY_ARGUMENT[id];
    const concerned = args.filter((arg) => where.includes(arg.where));
    if (make) add(id === 'H3' ? destinations(concerned) : concerned, make);
  }
  const missed = [...unbounded];
  const signalled = (id: SignalId) => {
    const hit = rating.signals.find((one) => one.id === id);
    return args.filter((arg) => hit?.evidence.some(({ where }) => where === arg.where));
  };
  add(signalled('callback-address'), (arg, path) =>
    arg.required ? urlGuards(arg, path) : [unusedGuard(arg, path)],
  );
  add(signalled('file-path-argument'), traversalGuards);
  return { guards, unbounded: missed, byArguments: raising.every(({ id }) => id in BY_ARGUMENT) };
}

/** The rules of level High that match, with the places of their evidence; the base level is one of them. */
function raisingRules(tool: Tool, rating: Rating): { id: RuleId; where: string[] }[] {
  const { category, categoryEvidence, signals } = rating;
  const found = { category, evidence: categoryEvidence, firm: true };
  const subject: Case = { definition: define(tool), found, signals };
  return RULE_IDS.flatMap((id) => {
    const rule: Rule = RULES[id];
    const evidence = rule.level === 'High' ? rule.match(subject) : undefined;
    return evidence ? [{ id, where: evidence.map(({ where }) => where) }] : [];
  });
}

/** A number inside a place that has a name (issue 7 of a repository) is bounded with the place. */
function destinations(recipients: readonly Argument[]): readonly Argument[] {
  const named = recipients.filter(takesString);
  return named.length > 0 ? named : recipients;
}

/** Path of an argument for a condition; undefined where policy v1 cannot address it. */
function pathOf({ where }: Argument): string | undefined {
  const parts = where.split('/').slice(2);
  const names: string[] = [];
  while (parts.length > 0) {
    const keyword = parts.shift();
    const next = parts.shift()?.replaceAll('~1', '/').replaceAll('~0', '~');
    if (keyword === 'properties' && next && !next.includes('.')) names.push(next);
    else if (keyword !== 'anyOf' && keyword !== 'oneOf' && keyword !== 'allOf') return undefined;
  }
  return names.join('.');
}
