import type { Sentence } from '../definition.ts';
import { verbAt } from '../head.ts';
import { LEAD } from '../lexicon/leads.ts';
import { words } from '../lexicon/lists.ts';

/** Where the verb of a sentence is to be looked for: after what only leads to it. */
export function startOf(sentence: Sentence): number {
  const { tokens } = sentence;
  const first = afterLead(sentence, afterBracket(sentence));
  if (!tokens[first] || verbAt(tokens[first])) return first;
  const labelled = afterLabel(sentence, first);
  return labelled ?? first;
}

/** "[beta] Retrieve …", "[Product]-Docs-File-Create a file": the token after the bracket and its path. */
function afterBracket({ text, tokens }: Sentence): number {
  const open = tokens[0] ? text.lastIndexOf('[', tokens[0].start) : -1;
  const close = open >= 0 ? text.indexOf(']', open) : -1;
  if (close < 0 || close - open > LONGEST_LABEL) return 0;
  const path = text[close + 1] === '-' ? PATH.exec(text.slice(close + 1, close + 1 + 400)) : null;
  const from = close + 1 + (path?.[0].length ?? 0);
  return Math.max(
    0,
    tokens.findIndex(({ start }) => start >= from),
  );
}

const LONGEST_LABEL = 60;
/** Headings joined by hyphens, up to the last of them. */
const PATH = /^(?:-[^-]+)*-(?=[A-Z])/;

/** The first token that is neither a leading word nor an adverb. */
function afterLead({ tokens }: Sentence, from: number): number {
  const at = tokens.findIndex(
    (token, i) => i >= from && !LEAD.has(token.word) && !isAdverb(token.word),
  );
  return at < 0 ? tokens.length : at;
}

function isAdverb(word: string): boolean {
  return word.endsWith('ly') && word.length > 4 && !NO_ADVERBS.has(word);
}

const NO_ADVERBS = words('apply reply supply multiply assembly comply family');

/** A label before a dash, bar or colon: "Pro — Extract a recipe", "Notion | Retrieve a user". */
function afterLabel(sentence: Sentence, from: number): number | undefined {
  const { text, tokens } = sentence;
  for (let i = from; i < tokens.length - 1 && i < from + MOST_LABEL; i++) {
    if (!/^[^\p{L}]*(?:[—–|:]|\s-\s)/u.test(text.slice(tokens[i]!.end, tokens[i + 1]!.start)))
      continue;
    const at = afterLead(sentence, i + 1);
    const head = tokens[at] && verbAt(tokens[at]);
    return head?.sure ? at : undefined;
  }
  return undefined;
}

/** Words of a label. */
const MOST_LABEL = 6;
