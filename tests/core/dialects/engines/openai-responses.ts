import * as z from 'zod';
import { textAt, type Engine } from './engine.ts';

const names = z.strictObject({ tool_names: z.array(z.string()).min(1) });
const tool = z.strictObject({
  type: z.literal('mcp'),
  server_label: z.string().min(1),
  allowed_tools: z.array(z.string()),
  require_approval: z
    .union([
      z.literal('always'),
      z.strictObject({ never: names.optional(), always: names.optional() }),
    ])
    .default('always'),
});

/** Only what is listed is offered; it is asked for unless `never` names it. */
export const openaiResponses: Engine = (texts) => {
  const { allowed_tools, require_approval } = tool.parse(JSON.parse(textAt(texts, 'tools')));
  const never = require_approval === 'always' ? undefined : require_approval.never;
  return {
    decide(call) {
      if (!allowed_tools.includes(call.tool)) return 'deny';
      return never?.tool_names.includes(call.tool) ? 'allow' : 'ask';
    },
    lists: (name) => allowed_tools.includes(name),
  };
};
