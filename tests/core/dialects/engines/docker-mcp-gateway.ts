import { parse } from 'yaml';
import * as z from 'zod';
import { textAt, type Engine } from './engine.ts';

const file = z.record(z.string(), z.array(z.string().refine((name) => !name.includes('*'))));

/** A server that is listed offers the tools of its list, one that is not all of them. */
export const dockerMcpGateway: Engine = (texts, alias) => {
  const servers = file.parse(parse(textAt(texts, '~/.docker/mcp/tools.yaml')));
  const lists = (tool: string) => servers[alias]?.includes(tool) ?? true;
  return { decide: ({ tool }) => (lists(tool) ? 'allow' : 'deny'), lists };
};
