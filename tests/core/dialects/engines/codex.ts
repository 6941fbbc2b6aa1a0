import { parse } from 'smol-toml';
import * as z from 'zod';
import { textAt, type Engine } from './engine.ts';

const mode = z.enum(['auto', 'prompt', 'writes', 'approve']);
const config = z.strictObject({
  mcp_servers: z.record(
    z.string(),
    z.strictObject({
      enabled_tools: z.array(z.string()).optional(),
      disabled_tools: z.array(z.string()).optional(),
      default_tools_approval_mode: mode.optional(),
      tools: z.record(z.string(), z.strictObject({ approval_mode: mode })).optional(),
    }),
  ),
});

/**
 * `enabled_tools`, where it is there, is all that is offered; `disabled_tools` is taken out of it. The
 * mode of the tool, else of the server, else `auto`, which asks by what the tool declares of itself.
 */
export const codex: Engine = (texts, alias) => {
  const { mcp_servers } = config.parse(parse(textAt(texts, '~/.codex/config.toml')));
  const server = mcp_servers[alias]!;
  const lists = (tool: string) =>
    (server.enabled_tools?.includes(tool) ?? true) && !server.disabled_tools?.includes(tool);
  return {
    decide({ tool }) {
      if (!lists(tool)) return 'deny';
      const own = Object.hasOwn(server.tools ?? {}, tool) ? server.tools![tool] : undefined;
      const approval = own?.approval_mode ?? server.default_tools_approval_mode ?? 'auto';
      return approval === 'approve' ? 'allow' : 'ask';
    },
    lists,
  };
};
