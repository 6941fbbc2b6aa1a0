import { evaluator } from '#core/policy/evaluate.ts';
import { parsePolicy } from '#core/policy/policy.ts';
import { textAt, type Engine } from './engine.ts';

/** Our own evaluator. */
export const policyV1: Engine = (texts) => {
  const policy = parsePolicy('policy.json', JSON.parse(textAt(texts, 'policy.json')));
  const decide = evaluator(policy);
  return {
    decide: (call) => decide(call).decision,
    lists: (tool) => !policy.hide?.some((name) => name === tool || name === '*'),
  };
};
