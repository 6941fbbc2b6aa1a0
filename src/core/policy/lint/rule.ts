import type { Tool } from '../../catalogue/tool.ts';
import type { Rating } from '../../risk/rating.ts';
import type { Policy, ToolRules } from '../policy.ts';
import { refusesAlways } from '../ruling.ts';
import type { Finding } from './finding.ts';

/** A tool of the server that the policy is for. */
export interface KnownTool {
  tool: Tool;
  rating: Rating;
}

/** What a lint rule may know beside the policy. */
export interface LintContext {
  /** Names of all tools of the server, where they are known. */
  names?: readonly string[];
  /** Tools of the server, as far as their definitions are known. */
  tools?: readonly KnownTool[];
}

/** One check of a valid policy. */
export interface LintRule {
  id: string;
  severity: Finding['severity'];
  /** What to do about it. */
  remedy: string;
  check(policy: Policy, context: LintContext): Found[];
}

/** A finding; the remedy is that of the rule unless there is a better one. */
interface Found extends Pick<Finding, 'pointer' | 'message'> {
  remedy?: string;
}

/** Names of the tools that a policy has rules for, in its order. */
export function toolNames(policy: Policy): string[] {
  return Object.keys(policy.tools ?? {});
}

/** The known tools that a policy lets through within rules, with these. */
export function allowedTools(
  policy: Policy,
  { tools = [] }: LintContext,
): (KnownTool & { rules: ToolRules })[] {
  const hidden = new Set(policy.hide);
  return tools.flatMap((known) => {
    const { name } = known.tool;
    const rules = Object.hasOwn(policy.tools ?? {}, name) ? policy.tools![name]! : undefined;
    const isHidden = hidden.has(name) || hidden.has('*');
    return rules && !refusesAlways(rules) && !isHidden ? [{ ...known, rules }] : [];
  });
}
