import { serverHas, type Definition } from './definition.ts';
import { words } from './lexicon/lists.ts';
import { PREPOSITIONS } from './lexicon/objects.ts';
import { MACHINES } from './lexicon/people.ts';
import { headOf } from './object.ts';
import type { Argument } from './schema.ts';
import { kindsOf } from './whose.ts';
import type { ServerKind } from './lexicon/subjects.ts';

const RECIPIENT = words(
  'to recipient recipients channel chat phone email emails cc jid conversation room user attendees',
);

/** True on servers by which people speak to each other. */
export const talks = (definition: Definition): boolean =>
  kindsOf(definition).some((kind) => TALKING.has(kind));

/** True on servers where what is sent goes to programs or to a model, whatever it is called. */
export const isToPrograms = (definition: Definition): boolean =>
  (kindsOf(definition).includes('queues') || serverHas(definition.context, MODEL_HOUSES)) &&
  !talks(definition);

/** What is said to an agent or a model reaches no person. */
export function isToMachine(definition: Definition): boolean {
  const { sentences, nameWords, args, context } = definition;
  const spoken = talks(definition);
  const head = headOf(definition)?.span.start ?? 0;
  // Before the verb a bot is who speaks.
  if (
    nameWords.some(
      ({ word, start }) => MACHINES.has(word) && (word !== 'bot' || (start > head && !spoken)),
    )
  )
    return true;
  const tokens = (sentences[0]?.tokens ?? []).slice(0, LONGEST_ACT);
  const to = tokens.findIndex(({ word }) => word === 'to');
  const rest = to > 0 ? tokens.slice(to + 1, to + 1 + NEAR) : [];
  const end = rest.findIndex(({ word }) => PREPOSITIONS.has(word));
  const after = end < 0 ? rest : rest.slice(0, end);
  const machine = after.some(({ word }) => MACHINES.has(word) || PROGRAMS.has(word));
  if (machine && !spoken && !after.some(({ word }) => OTHERS.has(word))) return true;
  // "Send a message to Acme", on the server of Acme: unless a recipient is named, that is a program.
  const one = after[0]?.word ?? '';
  const two = after[1]?.word ?? '';
  const own = context.serverWords.has(one) || context.serverWords.has(`${one}${two}`);
  return own && !spoken && !recipientOf(args);
}

/** The argument that says to whom something goes. */
export const recipientOf = (args: readonly Argument[]): Argument | undefined =>
  args.find(({ depth, words: parts }) => depth <= 1 && parts.some((word) => RECIPIENT.has(word)));

/** On servers of these kinds a bot or a webhook speaks to people. */
const TALKING: ReadonlySet<ServerKind> = new Set(['chat', 'mail', 'phone', 'social']);
/** Servers behind which a model answers. */
const MODEL_HOUSES = words(
  'openai anthropic gemini ollama llm gpt chatgpt claude deepseek mistral groq grok openrouter pollinations mcpollinations litellm cohere qwen kimi bedrock replicate perplexity lmstudio vllm',
);
/** What answers, and is no person. */
const PROGRAMS = words('prompt api apis gpt chatgpt claude gemini completion completions');

/** An agent of somebody else, who reads what it is told. */
const OTHERS = words('matched stranger counterparty');

const LONGEST_ACT = 12;
const NEAR = 5;
