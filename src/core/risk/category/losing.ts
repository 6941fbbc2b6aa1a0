import { has } from '../arguments.ts';
import {
  argumentEvidence,
  descriptionEvidence,
  type Definition,
  type Sentence,
} from '../definition.ts';
import {
  COMPUTES,
  FIELDS,
  FINAL,
  GONE,
  LOSES,
  LOSES_ALONE,
  LOSSES,
  LOST,
  MODES,
  OMITTED,
  REFUSES,
  REPLACES,
  SENDS,
  SETTINGS,
  SPARED,
  STOPS,
  TRIES,
  WHOLE,
} from '../lexicon/effects.ts';
import type { Evidence } from '../rating.ts';
import { LIMITS } from '../limits.ts';
import type { Argument } from '../schema.ts';
import { phraseOf } from '../head.ts';
import { splitWords, type WordSpan } from '../../words.ts';
import { NEGATION, type Finding } from './finding.ts';

/** A tool of which description or schema say that former content is lost. */
export function losing(definition: Definition, found: Finding): Finding {
  const { category } = found;
  if (category !== 'Write' && category !== 'Read') return found;
  const evidence =
    (category === 'Write' ? lossTold(definition) : undefined) ??
    lossAmong(definition, category === 'Read');
  if (evidence)
    return { category: 'Destructive', firm: false, evidence: [...found.evidence, evidence] };
  const clears = category === 'Read' ? definition.args.find(clearsShown) : undefined;
  return clears
    ? { category: 'Write', firm: false, evidence: [...found.evidence, argumentEvidence(clears)] }
    : found;
}

/** `clear: true`: what was collected is emptied once it is read. */
function clearsShown({ depth, words, types }: Argument): boolean {
  return depth === 0 && types.includes('boolean') && words.length === 1 && words[0] === 'clear';
}

const MOST_SENTENCES = 8;

function lossTold({ description, sentences, nameWords }: Definition): Evidence | undefined {
  const spares =
    SENDS.has(nameWords[0]?.word ?? '') || nameWords.some(({ word }) => STOPS.has(word));
  if (phraseOf(nameWords).some(({ word }) => SETTINGS.has(word))) return undefined;
  // To put is to set as a whole, where the words speak of replacing.
  const puts = nameWords.some(({ word }) => word === 'put');
  const put = puts && sentences[0]?.tokens.find(({ word }) => REPLACES.has(word));
  if (put) {
    const { at } = sentences[0]!;
    return descriptionEvidence(description, at + put.start, at + put.end);
  }
  for (const sentence of sentences.slice(0, MOST_SENTENCES)) {
    const { tokens, at } = sentence;
    // "Use fill when the value should be replaced" speaks of another tool.
    if (tokens[0]?.word === 'use') continue;
    const index = tokens.findIndex((_, i) => losesAt(sentence, i, spares));
    const token = tokens[index];
    if (token) return descriptionEvidence(description, at + token.start, at + token.end);
  }
  return undefined;
}

const PASSIVE = new Set(['be', 'is', 'are', 'gets', 'get', 'was', 'were']);
/** How many words before one may deny it. */
const REACH = 6;

function losesAt({ tokens, text }: Sentence, i: number, spares: boolean): boolean {
  const { word } = tokens[i]!;
  if (!TELLS_LOSS.has(word)) return false;
  const before = (steps: number) => tokens[i - steps]?.word ?? '';
  const passive = PASSIVE.has(before(1)) || (before(1).endsWith('ly') && PASSIVE.has(before(2)));
  const denied = (reach: number) =>
    tokens.slice(Math.max(0, i - reach), i).some((token) => NEGATION.has(token.word));
  if (GONE.has(word) && passive) {
    const what = tokens.slice(0, i);
    // The state of a session is kept for it alone.
    const kept = what.some((one) => one.word === 'session');
    return !kept && what.some((one) => OMITTED.has(one.word)) && !denied(2);
  }
  const loses =
    LOSSES.has(word) ||
    (REPLACES.has(word) && isWhole(tokens, i)) ||
    (word === 'replaced' &&
      PASSIVE.has(before(1)) &&
      tokens[i + 1]?.word !== 'with' &&
      !ofField(tokens, i)) ||
    (word === 'destructive' && PASSIVE.has(before(1)));
  if (loses) return !denied(REACH);
  return !spares && (FINAL.has(word) ? !denied(REACH) : word === 'undone' && UNDONE.test(text));
}

/** No other word of a sentence tells a loss. */
const TELLS_LOSS = new Set([
  ...GONE,
  ...LOSSES,
  ...FINAL,
  ...REPLACES,
  'replaced',
  'destructive',
  'undone',
]);

/** "This cannot be undone": here the negation is what counts. */
const UNDONE = /\b(cannot|can't|can not|could not) be undone\b/i;

/** "Replaces the entire content", "a full replacement", and not "replaces existing tags". */
function isWhole(tokens: readonly WordSpan[], i: number): boolean {
  const after = tokens.slice(i + 1, i + 5);
  if (after.some(({ word }) => SETTINGS.has(word)) || ofField(tokens, i)) return false;
  if (after[0]?.word === 'all') return true;
  return [...after.slice(0, 3), ...tokens.slice(Math.max(0, i - 1), i)].some(({ word }) =>
    WHOLE.has(word),
  );
}

/** "The emailAddresses array is replaced": one field of several. */
function ofField(tokens: readonly WordSpan[], i: number): boolean {
  return tokens.slice(Math.max(0, i - 4), i).some(({ word }) => FIELDS.has(word));
}

function lossAmong(definition: Definition, reads: boolean): Evidence | undefined {
  for (const arg of definition.args) {
    const chosen = lossChosen(arg, definition, reads);
    if (chosen) return chosen;
  }
  return undefined;
}

/** A choice to lose what is there: `clearExisting: true`, `mode: overwrite`. */
function lossChosen(arg: Argument, definition: Definition, reads: boolean): Evidence | undefined {
  if (arg.depth > 1) return undefined;
  if (arg.types.includes('boolean')) {
    return isSwitch(arg, definition, reads) ? argumentEvidence(arg) : undefined;
  }
  if (reads || arg.depth > 0) return undefined;
  // Beside lists of what is created and updated: `delete: [id, …]`.
  const [word, more] = arg.words;
  const lists = arg.types.includes('array') && more === undefined && DELETES.has(word ?? '');
  return lists ? argumentEvidence(arg) : valueOf(arg, definition);
}

const DELETES = new Set(['delete', 'deletes', 'deletions', 'deleted']);

function isSwitch(arg: Argument, { nameWords }: Definition, reads: boolean): boolean {
  const { words } = arg;
  if (OVERWRITES.test(arg.description) && !reads && !SHOWN.test(arg.description)) return true;
  const at = words.findIndex((word) => LOSES.has(word));
  const verb = words[at];
  if (verb === undefined || words.some((word) => REFUSES.has(word) || SPARED.has(word)))
    return false;
  if (verb === 'overwrite') return !reads || !computes(nameWords);
  if (arg.depth > 0 || at > 1) return false;
  const object = words.slice(at + 1);
  const told = object.some((word) => LOST.has(word)) || words[0] === 'or';
  const says =
    told ||
    (object.length === 0 &&
      LOSES_ALONE.has(verb) &&
      (verb !== 'clear' || KEPT.test(arg.description)) &&
      !SHOWN.test(arg.description));
  return says && !(reads && (verb === 'truncate' || verb === 'prune' || computes(nameWords)));
}

const OVERWRITES =
  /(?<!\b(?:not|without|of|avoid|prevent|never) )\boverwr(?:ite|ites|iting)\b|\bwritten( to)?,? even if the file (already )?exists?\b/i;

/** What is typed, shown or cached, as an argument's description says. */
const SHOWN =
  /\b(existing text|field|cache|cached|console|selection|formatting|input|remote-tracking)\b/i;

/** What a switch `clear` must speak of: what is only shown or collected is no loss. */
const KEPT = /\b(existing|all|contents?|data|previous|history|rows|records|items)\b/i;

function computes(name: readonly WordSpan[]): boolean {
  return name.some(({ word }) => COMPUTES.has(word) || TRIES.has(word));
}

function valueOf(arg: Argument, { nameWords }: Definition): Evidence | undefined {
  const values: unknown = arg.schema['enum'];
  if (!Array.isArray(values) || nameWords.some(({ word }) => SETTINGS.has(word))) return undefined;
  const mode = MODES.has(arg.words.at(-1) ?? '') || has(arg.words, 'disposition', 'conflict');
  const index = values.slice(0, LIMITS.list).findIndex((value: unknown) => {
    const words = typeof value === 'string' ? splitWords(value.slice(0, LIMITS.name)) : [];
    return losesByValue(words, mode, arg);
  });
  if (index < 0) return undefined;
  return { where: `${arg.schemaWhere}/enum/${String(index)}`, text: String(values[index]) };
}

function losesByValue(words: readonly string[], mode: boolean, { words: name }: Argument): boolean {
  if (words.length === 0 || words.some((word) => REFUSES.has(word) || SPARED.has(word)))
    return false;
  if (words.includes('overwrite')) return true;
  const last = words.at(-1)!;
  if (words.length === 1)
    return (mode && LOSES.has(last)) || (last === 'kill' && has(name, 'signal'));
  if (mode && last === 'truncate') return true;
  return LOSES.has(words[0]!) && words.slice(1).some((word) => LOST.has(word));
}
