import { sentencesOf, descriptionEvidence } from '../definition.ts';
import type { Match, Signal } from './signal.ts';

const ORDERS: string[][] = [
  'do not tell the user',
  'do not mention',
  'without telling the user',
  'do not inform the user',
  'ignore previous',
  'ignore all previous',
  'ignore any previous',
  'before using any other tool',
  'before any other tool',
  'before calling any other tool',
  'always call this',
  'always use this tool',
  'you must call',
  'you must always',
  'you must first',
  'you must use',
  'must be called before',
  'must be called first',
  'call this first',
  'call this tool first',
  'system prompt',
  'do not ask the user',
  'never ask the user',
  'instead of any other tool',
  'never reveal',
  'must call this',
].map((phrase) => phrase.split(' '));

export const instructionInDefinition: Signal = {
  title: 'Instructions in the definition',
  meaning:
    'The description tells the model what to do beyond saying what the tool does; it acts as soon as the list is read.',
  detect({ definition }): Match[] {
    const matches: Match[] = [];
    for (const { tokens, at } of sentencesOf(definition.description)) {
      const start = tokens.findIndex((_, i) =>
        ORDERS.some((order) => order.every((word, k) => tokens[i + k]?.word === word)),
      );
      if (start < 0) continue;
      const order = ORDERS.find((words) =>
        words.every((word, k) => tokens[start + k]?.word === word),
      )!;
      const end = at + tokens[start + order.length - 1]!.end;
      matches.push({
        evidence: descriptionEvidence(definition.description, at + tokens[start]!.start, end),
      });
      if (matches.length === 3) break;
    }
    return matches;
  },
};
