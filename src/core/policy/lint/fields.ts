import { policyProblems } from '../policy.ts';
import type { Finding } from './finding.ts';

/** Fields that other formats and older texts use, and what says the same in policy v1. */
export const FOREIGN_FIELDS: readonly {
  id: string;
  names: RegExp;
  message: string;
  remedy: string;
}[] = [
  {
    id: 'rate-limit-field',
    names: /^(rate_?limits?|ratelimit|quota|throttle)$/i,
    message: 'policy v1 has no field of this name',
    remedy:
      'Write limits: [{"counter": "<name>", "window": "minute", "max": 10, "scope": "grant"}]',
  },
  {
    id: 'action-field',
    names: /^(action|effect|decision|allow|deny|block|enabled|disabled)$/i,
    message: 'policy v1 has no field that names an action',
    remedy:
      'To refuse a tool put its name in hide, or leave it out of tools under default deny; to allow it write {}',
  },
  {
    id: 'reason-field',
    names: /^(reason|message|error|deny_?message)$/i,
    message: 'policy v1 has no field of this name',
    remedy: 'Write on_deny in an item of require or deny_if',
  },
  {
    id: 'approval-field',
    names:
      /^(approvals?|require_?approvals?|requires_?approval|needs_?approval|approve|ask|confirm|human_?in_?the_?loop)$/i,
    message: 'policy v1 cannot ask a person: a call is allowed or refused',
    remedy: 'Hide the tool, bound it with require or deny_if, or ask in the client',
  },
  {
    id: 'rules-field',
    names: /^(rules|conditions|when|if)$/i,
    message: 'policy v1 has no field of this name here',
    remedy:
      'Write items {"conditions": [...], "on_deny": "..."} under require or deny_if of the tool',
  },
  {
    id: 'schema-field',
    names: /^\$(schema|id|comment)$/,
    message: 'policy v1 has no field of this name',
    remedy: 'Remove it; an editor takes the JSON Schema of the format from its own settings',
  },
];

/** What to do about a wrong value, by the name of the field. */
const REMEDY: Record<string, string> = {
  version: 'Write "1", in quotes',
  default: 'Write "allow" or "deny"',
  hide: 'Give a list of names of tools',
  window: 'Write "minute", "hour" or "day"; a length in seconds cannot be given',
  max: 'Give a whole number from 1; to refuse every call put the tool in hide',
  scope: 'Write "grant", the one scope there is; a session cannot be counted',
  counter: 'Give it a name, such as <tool>_rate',
  path: 'Write args. and the name of the argument, such as args.url',
  op: 'Use one of the operators',
  value: 'Give a value of the type that the operator compares with',
  tools: 'Give an object: name of the tool, then its rules',
};

/** Everything that keeps a value from being a policy v1, with what v1 has in its place. */
export function fieldFindings(given: unknown): Finding[] {
  return policyProblems('', given).map(({ field, message, remedy }) => {
    const name = field.slice(field.lastIndexOf('/') + 1);
    const foreign =
      message === 'unknown field'
        ? FOREIGN_FIELDS.find(({ names }) => names.test(name))
        : undefined;
    return {
      pointer: field,
      severity: 'error',
      rule: foreign?.id ?? (message === 'unknown field' ? 'unknown-field' : 'schema'),
      message: foreign ? `${name}: ${foreign.message}` : message,
      remedy:
        foreign?.remedy ??
        (message !== 'unknown field' && Object.hasOwn(REMEDY, name) ? REMEDY[name]! : remedy),
    };
  });
}
