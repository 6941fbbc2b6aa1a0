import { policySchema } from '../policy.ts';
import { fieldFindings } from './fields.ts';
import type { Finding } from './finding.ts';
import { CONDITION_RULES } from './conditions.ts';
import { LIMIT_RULES } from './limits.ts';
import { NAME_RULES } from './names.ts';
import type { LintContext, LintRule } from './rule.ts';
import { TOOL_RULES } from './tools.ts';

/** Every rule on what a valid policy means, in the order of the report. */
export const LINT_RULES: readonly LintRule[] = [
  ...NAME_RULES,
  ...CONDITION_RULES,
  ...LIMIT_RULES,
  ...TOOL_RULES,
];

/**
 * Everything that is wrong, or probably not meant, in a policy v1; in the order of the fields, errors of
 * form first. Unknown fields do not keep the other rules from looking at the rest.
 */
export function lint(given: unknown, context: LintContext = {}): Finding[] {
  const found = fieldFindings(given);
  const parsed = policySchema.safeParse(withoutUnknownFields(given));
  if (!parsed.success) return found;
  const meant = LINT_RULES.flatMap(({ id, severity, remedy, check }) =>
    check(parsed.data, context).map((found): Finding => ({ remedy, ...found, rule: id, severity })),
  );
  return [...found, ...meant];
}

function withoutUnknownFields(given: unknown): unknown {
  const copy = structuredClone(given);
  const issues = policySchema.safeParse(given).error?.issues ?? [];
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const place = issue.path.reduce<unknown>(
      (at, part) => (at as Record<PropertyKey, unknown>)[part],
      copy,
    );
    for (const key of issue.keys) Reflect.deleteProperty(place as object, key);
  }
  return copy;
}
