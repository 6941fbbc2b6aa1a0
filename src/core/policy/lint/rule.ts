import type { Tool } from '../../catalogue/tool.ts';
import type { Policy } from '../policy.ts';
import type { Finding } from './finding.ts';

/** What a lint rule may know beside the policy. */
export interface LintContext {
  /** Names of all tools of the server, where they are known. */
  names?: readonly string[];
  /** Their definitions, where those are known. */
  tools?: readonly Tool[];
}

/** One check of a valid policy. */
export interface LintRule {
  id: string;
  severity: Finding['severity'];
  check(policy: Policy, context: LintContext): Pick<Finding, 'pointer' | 'message' | 'remedy'>[];
}

/** Names of the tools that a policy has rules for, in its order. */
export function toolNames(policy: Policy): string[] {
  return Object.keys(policy.tools ?? {});
}
