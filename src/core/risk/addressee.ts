import type { Definition } from './definition.ts';
import { words } from './lexicon/lists.ts';
import { PREPOSITIONS } from './lexicon/objects.ts';
import { MACHINES } from './lexicon/people.ts';
import { headOf } from './object.ts';
import type { Argument } from './schema.ts';

const RECIPIENT = words(
  'to recipient recipients channel chat phone email emails cc jid conversation room user attendees',
);

/** What is said to an agent or a model reaches no person. */
export function isToMachine(definition: Definition): boolean {
  const { sentences, nameWords, args, context } = definition;
  const head = headOf(definition)?.span.start ?? 0;
  // Before the verb a bot is who speaks.
  if (nameWords.some(({ word, start }) => MACHINES.has(word) && (word !== 'bot' || start > head)))
    return true;
  const tokens = (sentences[0]?.tokens ?? []).slice(0, LONGEST_ACT);
  const to = tokens.findIndex(({ word }) => word === 'to');
  const rest = to > 0 ? tokens.slice(to + 1, to + 1 + NEAR) : [];
  const end = rest.findIndex(({ word }) => PREPOSITIONS.has(word));
  const after = end < 0 ? rest : rest.slice(0, end);
  if (after.some(({ word }) => MACHINES.has(word)) && !after.some(({ word }) => OTHERS.has(word)))
    return true;
  // "Send a message to Acme", on the server of Acme: unless a recipient is named, that is a program.
  const one = after[0]?.word ?? '';
  const two = after[1]?.word ?? '';
  const own = context.serverWords.has(one) || context.serverWords.has(`${one}${two}`);
  return own && !recipientOf(args);
}

/** The argument that says to whom something goes. */
export const recipientOf = (args: readonly Argument[]): Argument | undefined =>
  args.find(({ depth, words: parts }) => depth <= 1 && parts.some((word) => RECIPIENT.has(word)));

/** An agent of somebody else, who reads what it is told. */
const OTHERS = words('matched stranger counterparty');

const LONGEST_ACT = 12;
const NEAR = 5;
