import { isCommand, isSql } from '../arguments.ts';
import { isCode } from '../code.ts';
import {
  argumentEvidence,
  descriptionEvidence,
  nameEvidence,
  phraseEvidence,
  type Definition,
} from '../definition.ts';
import {
  READING_LANGUAGES,
  REPEATS,
  REST_OF_COMMAND,
  RUNNABLE,
  RUNNABLE_NAMED,
  SHELLS,
  WORKED_ON,
} from '../lexicon/effects.ts';
import { CALLED } from '../lexicon/senses.ts';
import { TELLING } from '../lexicon/reading.ts';
import { once } from '../memo.ts';
import type { Evidence } from '../rating.ts';
import type { Argument } from '../schema.ts';
import { baseForms, spaced, type WordSpan } from '../../words.ts';
import { KINDS_KNOWN, RUNS } from '../lexicon/running.ts';
import type { Finding } from './finding.ts';

/** Queries that cannot change anything are reading, and what is started as it is kept is writing, whatever word says that they are run. */
export function reading(definition: Definition, found: Finding): Finding {
  if (found.category !== 'Execute') return found;
  const commands = definition.args.some((arg) => isCommand(arg, definition));
  const queries = definition.args.some((arg) => isSql(arg, definition));
  const plain = !(queries && commands) && !definition.args.some((arg) => isCode(arg, definition));
  const told = plain
    ? ((commands ? undefined : readsOnly(definition)) ??
      (queries ? undefined : looksOnly(definition)))
    : undefined;
  if (told) return { category: 'Read', firm: false, evidence: [told] };
  if (!isFixed(definition)) return found;
  const reads = returns(definition) && !definition.nameWords.some(({ word }) => CHORES.has(word));
  return { ...found, category: reads ? 'Read' : 'Write', firm: false };
}

const READS_ONLY =
  /\bread-?only\b( [\w-]+){0,3} (query|queries|statements?)\b|\bread-?only (sql|cypher)\b|\bSELECT(-|\s+)(only\b|quer|statements?\b)|\bonly\s+SELECT\b|\(read-?only\b|只读 ?(SQL|查询|语句)/i;

/** The place in the first sentence, or beside the query, that says that only statements which read are taken. */
export const readsOnly = once((definition: Definition): Evidence | undefined => {
  const { tool, description, sentences, nameWords, args } = definition;
  const first = sentences[0];
  const told = first && onlyReads(first.text);
  if (told) {
    const start = first.text.indexOf(told);
    return start < 0
      ? descriptionEvidence(description, first.at, first.at + first.text.length)
      : descriptionEvidence(description, first.at + start, first.at + start + told.length);
  }
  const queries = args.filter((arg) => isSql(arg, definition));
  const inLanguage = ({ word }: WordSpan) => READING_LANGUAGES.has(word);
  const named = nameWords.find(inLanguage);
  const spoken = first?.tokens.find(inLanguage);
  if (queries.length === 0) {
    if (named) return nameEvidence(tool.name, [named]);
    return spoken
      ? descriptionEvidence(description, first!.at + spoken.start, first!.at + spoken.end)
      : undefined;
  }
  const arg = queries.find(
    (one) =>
      (named ?? spoken) !== undefined || speaks(one) || onlyReads(one.description) !== undefined,
  );
  return arg && argumentEvidence(arg);
});

/** The place in the first sentence that says that only commands which read are taken. */
export const looksOnly = ({ description, sentences: [first] }: Definition): Evidence | undefined =>
  first && phraseEvidence(description, first, LOOKS_ONLY);
const LOOKS_ONLY = /\bread-?only( [\w-]+){0,2} commands?\b/i;

/** The words that say so, unless they are turned round: "no SELECT queries". */
function onlyReads(text: string): string | undefined {
  const clean = spaced(text);
  const match = READS_ONLY.exec(clean);
  return match && !DENIED.test(clean.slice(0, match.index)) ? match[0] : undefined;
}

const DENIED = /\b(no|not|non|not for|except|besides|without)[ -]$/i;

/** True where the argument is written in a language that has no statements that change anything. */
function speaks({ words, description }: Argument): boolean {
  return (
    words.some((word) => READING_LANGUAGES.has(word)) ||
    description
      .toLowerCase()
      .split(/\W+/, 60)
      .some((word) => READING_LANGUAGES.has(word))
  );
}

/** True where the first sentence joins to what is run that its result comes back: "Run the linter and return what it found". */
function returns({ sentences }: Definition): boolean {
  const tokens = sentences[0]?.tokens ?? [];
  return tokens.some(({ word }, i) => RETURNS.has(word) && tokens[i - 1]?.word === 'and');
}

const CHORES = new Set(['monitor', 'sync', 'backup', 'migration', 'import', 'job', 'cleanup']);
const RETURNS = new Set(['return', 'returns', 'returning', 'report', 'reports']);

/** Content for what is started; an object counts by what it holds, and one of a list is none. */
function isGiven({ words, depth, schema }: Argument): boolean {
  const last = words.at(-1) ?? '';
  const holds = 'properties' in schema && REST_OF_COMMAND.has(last);
  return depth <= 1 && !holds && WORKED_ON.has(last) && !Array.isArray(schema['enum']);
}

/** True where something is started that is kept elsewhere, and nothing is given to it but which one. */
function isFixed(definition: Definition): boolean {
  const { nameWords, sentences, args } = definition;
  if (args.some(isGiven)) return false;
  if (
    args.some(
      ({ depth, types, schema }) =>
        depth === 0 && types.includes('object') && !('properties' in schema),
    )
  )
    return false;
  if (nameWords.some(({ word }) => SHELLS.has(word))) return false;
  if (nameWords.some(({ word }) => REPEATS.has(word))) return true;
  return (
    !nameWords.some(({ word }) => RUNNABLE_NAMED.has(word)) &&
    ![...nameWords, ...(sentences[0]?.tokens ?? [])].some(({ word }) => RUNNABLE.has(word)) &&
    (returns(definition) || !runsWhatever(nameWords, sentences[0]?.tokens ?? []))
  );
}

/** `run_shortcut`, "Execute a tool": what is run is of no kind of which it is known what it does. */
function runsWhatever(name: readonly WordSpan[], told: readonly WordSpan[]): boolean {
  const verb = baseForms(told[0]?.word ?? '').at(-1)!;
  const runs =
    RUNS.has(verb) ||
    isCall(name, told) ||
    (name.some(({ word }) => RUNS.has(word)) && !TELLING.has(verb));
  return runs && ![...name, ...told.slice(0, FEW)].some(({ word }) => KINDS_KNOWN.has(word));
}

/** `call_tool`, `eval_lua`: any of them. */
const isCall = (name: readonly WordSpan[], told: readonly WordSpan[]): boolean =>
  name.some(({ word }) => EVALUATES.has(word)) ||
  (name[0]?.word === 'call' &&
    (name.length > 1 ? name : told.slice(0, FEW)).some(({ word }) => CALLED.has(word)));

const EVALUATES = new Set(['eval', 'evaluate']);
const FEW = 6;
