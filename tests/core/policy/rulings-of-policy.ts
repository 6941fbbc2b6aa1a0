import type { Policy } from '#core/policy/policy.ts';
import { refusesAlways, type Ruling, type ServerRuling } from '#core/policy/ruling.ts';
import type { Level } from '#core/risk/vocabulary.ts';

/**
 * The rulings that a policy v1 holds; hidden tools come first. Rules of a hidden tool are moot and left
 * out.
 *
 * @param levelOf level of a tool, which decides what may be lost where a format cannot say all.
 */
export function rulingsOfPolicy(policy: Policy, levelOf: (tool: string) => Level): ServerRuling {
  const hide = [...new Set(policy.hide)];
  const all = hide.includes('*');
  const hidden = hide
    .filter((tool) => tool !== '*')
    .map((tool): Ruling => ({ tool, level: levelOf(tool), action: 'hide', rules: {} }));
  const listed = Object.entries(all ? {} : (policy.tools ?? {}))
    .filter(([tool]) => !hide.includes(tool))
    .map(([tool, rules]): Ruling => {
      const action = refusesAlways(rules) ? 'deny' : 'allow';
      return { tool, level: levelOf(tool), action, rules };
    });
  return {
    otherwise: all ? 'hide' : policy.default,
    tools: [...hidden, ...listed],
    ...(policy.all_tools ? { limits: policy.all_tools.limits } : {}),
  };
}
