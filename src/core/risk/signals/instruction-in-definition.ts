import { descriptionEvidence } from '../definition.ts';
import { phraseAt, phrases, type Match, type Signal } from './signal.ts';

const ORDERS = phrases(
  `do not tell the user | do not mention | without telling the user | do not inform the user | ignore previous | ignore all previous
  | ignore any previous | before using any other tool | before any other tool | before calling any other tool | always call this
  | always use this tool | you must call | you must always | you must first | you must use | must be called before
  | must be called first | call this first | call this tool first | system prompt | do not ask the user | never ask the user
  | instead of any other tool | never reveal | must call this`,
);
const MOST = 3;

export const instructionInDefinition: Signal = {
  title: 'Instructions in the definition',
  meaning:
    'The description tells the model what to do beyond saying what the tool does; it acts as soon as the list is read.',
  detect({ definition }): Match[] {
    const matches: Match[] = [];
    for (const { tokens, at } of definition.sentences) {
      for (let i = 0; i < tokens.length && matches.length < MOST; i++) {
        const order = phraseAt(tokens, i, ORDERS);
        if (!order) continue;
        const end = at + tokens[i + order.length - 1]!.end;
        const evidence = descriptionEvidence(definition.description, at + tokens[i]!.start, end);
        matches.push({ evidence });
      }
    }
    return matches;
  },
};
