/** @file How the interfaces of model vendors spell a conversation in which one tool is called once. */
import * as z from 'zod';

/** The tool call that the model makes. */
export interface ToolUse {
  name: string;
  arguments: Record<string, unknown>;
}

/** What a request shows the model. */
export interface Turn {
  /** Names of the tools that it is offered. */
  offered: string[];
  /** What came back for the call, as JSON text; undefined where nothing did. */
  result: string | undefined;
}

/** How a vendor's interface spells the conversation. */
export interface Protocol {
  /** Undefined for a request that is no turn of the conversation. */
  read(body: unknown): Turn | undefined;
  /** The answer of a turn, as server-sent events: the call, or the end where there is none. */
  answer(use: ToolUse | undefined): unknown[];
}

const named = z.array(z.looseObject({ name: z.string().optional() })).default([]);

const messagesSchema = z.object({
  tools: named,
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
    return data && { offered: namesOf(data.tools), result: JSON.stringify(result) };
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
  tools: z.array(z.object({ functionDeclarations: named })).default([]),
  contents: z.array(z.object({ parts: z.array(z.looseObject({})) })).min(1),
});

/** The `generateContent` API of Google. */
export const generateContent: Protocol = {
  read(body) {
    const { data } = contentsSchema.safeParse(body);
    const parts = data?.contents.at(-1)?.parts ?? [];
    const result = parts.find((part) => 'functionResponse' in part);
    const declared = data?.tools.flatMap(({ functionDeclarations }) => functionDeclarations) ?? [];
    return data && { offered: namesOf(declared), result: JSON.stringify(result) };
  },
  answer(use) {
    const part = use ? { functionCall: { name: use.name, args: use.arguments } } : { text: 'done' };
    const content = { role: 'model', parts: [part] };
    return [{ candidates: [{ content, finishReason: 'STOP', index: 0 }] }];
  },
};

const completionsSchema = z.object({
  tools: z.array(z.object({ function: z.looseObject({ name: z.string() }) })).default([]),
  messages: z.array(z.looseObject({ role: z.string() })).min(1),
});

/** The Chat Completions API of OpenAI, which many others speak. */
export const completions: Protocol = {
  read(body) {
    const { data } = completionsSchema.safeParse(body);
    const last = data?.messages.at(-1);
    const offered = data?.tools.map((tool) => tool.function.name) ?? [];
    return data && { offered, result: JSON.stringify(last?.role === 'tool' ? last : undefined) };
  },
  answer(use) {
    const call = use && { name: use.name, arguments: JSON.stringify(use.arguments) };
    const delta = call
      ? { tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: call }] }
      : { content: 'done' };
    const chunk = { id: 'c', object: 'chat.completion.chunk', created: 0, model: 'm' };
    const choice = (more: object) => ({ ...chunk, choices: [{ index: 0, ...more }] });
    return [
      choice({ delta: { role: 'assistant', ...delta }, finish_reason: null }),
      choice({ delta: {}, finish_reason: call ? 'tool_calls' : 'stop' }),
    ];
  },
};

const responsesSchema = z.object({
  tools: z.array(z.looseObject({ name: z.string().optional(), tools: named })).default([]),
  input: z.array(z.looseObject({ type: z.string().optional() })).min(1),
});

/** The Responses API of OpenAI; the name of a tool in a namespace is told as `namespace/name`. */
export const responses: Protocol = {
  read(body) {
    const { data } = responsesSchema.safeParse(body);
    const result = data?.input.find(({ type }) => type === 'function_call_output');
    const offered = data?.tools.flatMap(({ name = '', tools }) =>
      tools.length > 0 ? namesOf(tools).map((inner) => `${name}/${inner}`) : name,
    );
    return data && { offered: offered ?? [], result: JSON.stringify(result) };
  },
  answer(use) {
    const [name, namespace] = use?.name.split('/').reverse() ?? [];
    const item = use
      ? {
          ...{ type: 'function_call', id: 'fc_1', call_id: 'call_1', name, namespace },
          arguments: JSON.stringify(use.arguments),
        }
      : {
          ...{ type: 'message', id: 'msg_1', role: 'assistant' },
          content: [{ type: 'output_text', text: 'done' }],
        };
    const usage = { input_tokens: 1, output_tokens: 1, total_tokens: 2 };
    return [
      { type: 'response.created', response: { id: 'r' } },
      { type: 'response.output_item.done', output_index: 0, item },
      { type: 'response.completed', response: { id: 'r', usage } },
    ];
  },
};

function namesOf(tools: z.infer<typeof named>): string[] {
  return tools.flatMap(({ name }) => name ?? []);
}
