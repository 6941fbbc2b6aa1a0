import { parse as parseCel } from '@marcbachmann/cel-js';
import { parse } from 'yaml';
import * as z from 'zod';
import { textAt, type Engine } from './engine.ts';

const config = z.strictObject({
  mcp: z.strictObject({
    policies: z.strictObject({
      mcpAuthorization: z.strictObject({
        rules: z.array(
          z.union([z.strictObject({ allow: z.string() }), z.strictObject({ deny: z.string() })]),
        ),
      }),
    }),
  }),
});

/** A `deny` that holds wins; with an `allow` anywhere, one must hold; without rules all pass. */
export const agentgateway: Engine = (texts, alias) => {
  const { rules } = config.parse(parse(textAt(texts, 'config.yaml'))).mcp.policies.mcpAuthorization;
  const allow = rules.flatMap((rule) => ('allow' in rule ? [parseCel(rule.allow)] : []));
  const deny = rules.flatMap((rule) => ('deny' in rule ? [parseCel(rule.deny)] : []));
  const passes = (name: string): boolean => {
    const context = { mcp: { tool: { name, target: alias } } };
    if (deny.some((rule) => rule(context) === true)) return false;
    return allow.length === 0 || allow.some((rule) => rule(context) === true);
  };
  return { decide: ({ tool }) => (passes(tool) ? 'allow' : 'deny'), lists: passes };
};
