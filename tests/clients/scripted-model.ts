/** @file A model of which every word is known, on loopback: it calls one tool once and then stops. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import * as z from 'zod';

/** The tool call that the model makes. */
export interface ToolUse {
  name: string;
  arguments: Record<string, unknown>;
}

/** What the model saw. */
export interface Seen {
  /** Names of the tools that it was offered. */
  offered: string[];
  /** What came back for the call, as JSON text; undefined where nothing did. */
  result: string | undefined;
}

/** How a vendor's interface spells the conversation. */
export interface Protocol {
  /** The tools offered and the result of the call; undefined for a request that is no turn of it. */
  read(body: unknown): Seen | undefined;
  /** The answer of a turn, as server-sent events: the call, or the end where there is none. */
  answer(use: ToolUse | undefined): unknown[];
}

/** Serves a model until `close`; `seen` fills up as the client talks to it. */
export async function serveModel({ read, answer }: Protocol, use: ToolUse) {
  const seen: Seen = { offered: [], result: undefined };
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const turn = read(body === '' ? undefined : JSON.parse(body));
      if (turn && turn.offered.length > 0) seen.offered = turn.offered;
      seen.result ??= turn?.result;
      const calls = turn !== undefined && turn.offered.length > 0 && turn.result === undefined;
      const events = turn ? answer(calls ? use : undefined) : [{}];
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(events.map(eventOf).join(''));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise((resolve) => server.close(resolve));
  return { origin: `http://127.0.0.1:${port}`, seen, close };
}

function eventOf(data: unknown): string {
  const { type } = data as { type?: string };
  return `${type === undefined ? '' : `event: ${type}\n`}data: ${JSON.stringify(data)}\n\n`;
}

const messagesSchema = z.object({
  tools: z.array(z.object({ name: z.string() })).default([]),
  messages: z.array(z.object({ content: z.unknown() })).min(1),
});
const toolResultSchema = z.object({ type: z.literal('tool_result') }).loose();

/** The Messages API of Anthropic. */
export const messages: Protocol = {
  read(body) {
    const { data } = messagesSchema.safeParse(body);
    const content = data?.messages.at(-1)?.content;
    const result = (Array.isArray(content) ? content : []).find(
      (block) => toolResultSchema.safeParse(block).success,
    ) as unknown;
    return data && { offered: data.tools.map(({ name }) => name), result: JSON.stringify(result) };
  },
  answer(use) {
    const block = use
      ? { type: 'tool_use', id: 'toolu_1', name: use.name, input: {} }
      : { type: 'text', text: '' };
    const delta = use
      ? { type: 'input_json_delta', partial_json: JSON.stringify(use.arguments) }
      : { type: 'text_delta', text: 'done' };
    const usage = { input_tokens: 1, output_tokens: 1 };
    const message = { id: 'm', type: 'message', role: 'assistant', model: 'm', content: [], usage };
    const stop = { stop_reason: use ? 'tool_use' : 'end_turn', stop_sequence: null };
    return [
      { type: 'message_start', message },
      { type: 'content_block_start', index: 0, content_block: block },
      { type: 'content_block_delta', index: 0, delta },
      { type: 'content_block_stop', index: 0 },
      { type: 'message_delta', delta: stop, usage },
      { type: 'message_stop' },
    ];
  },
};

const contentsSchema = z.object({
  tools: z
    .array(z.object({ functionDeclarations: z.array(z.object({ name: z.string() })).default([]) }))
    .default([]),
  contents: z.array(z.object({ parts: z.array(z.looseObject({})) })).min(1),
});

/** The `generateContent` API of Google. */
export const generateContent: Protocol = {
  read(body) {
    const { data } = contentsSchema.safeParse(body);
    const parts = data?.contents.at(-1)?.parts ?? [];
    const result = parts.find((part) => 'functionResponse' in part);
    const declared = data?.tools.flatMap(({ functionDeclarations }) => functionDeclarations) ?? [];
    return data && { offered: declared.map(({ name }) => name), result: JSON.stringify(result) };
  },
  answer(use) {
    const part = use ? { functionCall: { name: use.name, args: use.arguments } } : { text: 'done' };
    const content = { role: 'model', parts: [part] };
    return [{ candidates: [{ content, finishReason: 'STOP', index: 0 }] }];
  },
};
