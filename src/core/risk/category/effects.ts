import { has, isCode, isCommand, isSql } from '../arguments.ts';
import { isFilePath } from '../path.ts';
import {
  argumentEvidence,
  descriptionEvidence,
  nameEvidence,
  type Definition,
} from '../definition.ts';
import { takesText, type Argument } from '../schema.ts';
import type { WordSpan } from '../../words.ts';
import { NEGATION, type Finding } from './finding.ts';

/** What one call does beyond what its verb says; a more severe category, or the finding as it is. */
export function withEffects(definition: Definition, found: Finding): Finding {
  // A file to save to must not hide that code is run.
  const run = running(definition, reading(definition, found));
  return run.category === 'Execute' ? run : replacing(definition, saving(definition, run));
}

const SAVED =
  'save saveto output out outfile outdir outpath dest destination download downloads'.split(' ');
/** Switches that make a reading tool leave or change something, by their first word. */
const SWITCHES = 'save write update apply fix persist'.split(' ');
const SAVING =
  /\b(save|saves|saved|saving|write|writes|written|store|stored|download|export)\b[^.]{0,40}\b(to|in|into|at|as)\b|\b(output|destination)\b/i;

/** A reading tool that leaves its answer in a file that the caller names. */
function saving(definition: Definition, found: Finding): Finding {
  if (found.category !== 'Read') return found;
  const place = definition.args.find(
    (arg) =>
      arg.depth === 0 &&
      ((arg.types.includes('boolean') && has(SWITCHES, arg.words[0] ?? '')) ||
        isPlaceToSave(arg, definition)),
  );
  return place
    ? { category: 'Write', firm: false, evidence: [...found.evidence, argumentEvidence(place)] }
    : found;
}

/** A path of which words or description say that something is written there. */
function isPlaceToSave(arg: Argument, definition: Definition): boolean {
  if (!takesText(arg) || has(arg.words, 'format', 'type', 'schema', 'language', 'id')) return false;
  const named = has(arg.words, ...SAVED);
  return (
    (named || isFilePath(arg, definition)) &&
    (SAVING.test(arg.description.slice(0, 300)) ||
      arg.words[0] === 'save' ||
      (named && has(arg.words, 'dir', 'path', 'file', 'folder')))
  );
}

const LOSSES = new Set(
  'overwrite overwrites overwriting overwritten irreversible irreversibly'.split(' '),
);
const REPLACES = new Set(['replace', 'replaces', 'replacing', 'replaced', 'replacement']);
const PASSIVE = new Set(['be', 'is', 'are', 'gets']);
const WHOLE = new Set('entire whole full complete existing content contents'.split(' '));
const MODES = new Set(['mode', 'strategy', 'policy', 'behavior', 'behaviour']);
const LOSING = new Set(['replace', 'overwrite', 'truncate', 'clear', 'reset', 'delete', 'purge']);

/** A writing tool of which description or schema say that former content is lost. */
function replacing(definition: Definition, found: Finding): Finding {
  if (found.category !== 'Write') return found;
  const evidence = [lossTold(definition), lossChosen(definition.args)].find((one) => one);
  return evidence
    ? { category: 'Destructive', firm: false, evidence: [...found.evidence, evidence] }
    : found;
}

function lossTold({ description, sentences }: Definition) {
  for (const { tokens, at } of sentences.slice(0, 8)) {
    const index = tokens.findIndex(
      ({ word }, i) =>
        LOSSES.has(word) ||
        (REPLACES.has(word) && isWhole(tokens, i)) ||
        (word === 'replaced' &&
          PASSIVE.has(tokens[i - 1]?.word ?? '') &&
          tokens[i + 1]?.word !== 'with'),
    );
    const token = tokens[index];
    const before = tokens.slice(Math.max(0, index - 6), Math.max(0, index));
    if (!token || before.some(({ word }) => NEGATION.has(word))) continue;
    return descriptionEvidence(description, at + token.start, at + token.end);
  }
  return undefined;
}

/** "Replaces the entire content", "a full replacement". */
function isWhole(tokens: readonly WordSpan[], i: number): boolean {
  return [...tokens.slice(i + 1, i + 4), ...tokens.slice(Math.max(0, i - 1), i)].some(({ word }) =>
    WHOLE.has(word),
  );
}

/** A choice to lose what is there: `mode: overwrite`, `clearExisting`. */
function lossChosen(args: readonly Argument[]) {
  for (const arg of args) {
    if (arg.depth > 0) continue;
    const values = arg.schema['enum'];
    if (MODES.has(arg.words.at(-1) ?? '') && Array.isArray(values)) {
      const index = values.findIndex(
        (value) => typeof value === 'string' && LOSING.has(value.toLowerCase()),
      );
      if (index >= 0) return { where: `${arg.where}/enum/${index}`, text: String(values[index]) };
    }
    const clears =
      has(arg.words, 'overwrite', 'truncate') ||
      (LOSING.has(arg.words[0] ?? '') && has(arg.words, 'existing', 'all', 'previous', 'old'));
    if (arg.types.includes('boolean') && clears) return argumentEvidence(arg);
  }
  return undefined;
}

/** With content of the caller these start something of which the content decides what it does. */
const DEPLOYING = new Set(['deploy', 'apply']);
const DEPLOYED = ['manifest', 'manifests', 'code', 'script', 'files', 'yaml', 'source'];
const INTERPRETING = new Set(['evaluate', 'query', 'test', 'debug']);
const SCRIPTS = ['function', 'script', 'code', 'javascript', 'js'];
const REST_OF_COMMAND = ['parameters', 'params', 'args', 'arguments'];

/** A tool that is given a command, a query or code to run runs it, whatever its name says. */
function running(definition: Definition, found: Finding): Finding {
  const { args, nameWords } = definition;
  if (found.category === 'Execute' || found.category === 'Financial') return found;
  const top = args.filter(({ depth, schema }) => depth === 0 && !Array.isArray(schema['enum']));
  const reads = found.category === 'Read';
  const unclear = found.category === 'Unclassified';
  const interprets = nameWords.some(({ word }) => INTERPRETING.has(word));
  const request = requested(definition);
  if (request)
    return { category: 'Execute', firm: false, evidence: [...found.evidence, ...request] };
  const given = top.find(
    (arg) =>
      (nameWords.some(({ word }) => DEPLOYING.has(word)) &&
        !reads &&
        has(DEPLOYED, arg.words.at(-1) ?? '')) ||
      (isSql(arg, definition) && (!reads || interprets) && !readsOnly(definition)) ||
      (isCommand(arg) && arg.required && !reads) ||
      (takesText(arg) && arg.words.at(-1) === 'command' && isRouted(top)) ||
      (isCode(arg) &&
        ((unclear && arg.required) || (interprets && has(SCRIPTS, arg.words.at(-1) ?? '')))),
  );
  return given
    ? { category: 'Execute', firm: false, evidence: [...found.evidence, argumentEvidence(given)] }
    : found;
}

const KEEPING = new Set(['create', 'update', 'add', 'save', 'edit', 'mock']);
const CHANGING = new Set(['post', 'put', 'patch', 'delete', 'request']);
const BODY = ['body', 'data', 'payload', 'json'];

/** Address, body and method of an API request that the caller writes; the method may stand in the name. */
function requested({ tool, nameWords, args }: Definition) {
  const top = args.filter(({ depth }) => depth === 0);
  const last = ({ words }: Argument) => words.at(-1) ?? '';
  const target = top.find(
    (arg) => takesText(arg) && has(['path', 'url', 'endpoint', 'uri', 'route'], last(arg)),
  );
  const body = top.find((arg) => has(BODY, last(arg)));
  const method = top.find((arg) => last(arg) === 'method');
  const named = nameWords.find(({ word }) => CHANGING.has(word));
  // A request that is kept for later is not made.
  if (nameWords.some(({ word }) => KEEPING.has(word))) return undefined;
  if (!target || !body || !(method ?? named)) return undefined;
  const rest = [target, body, ...(method ? [method] : [])].map(argumentEvidence);
  return method ? rest : [nameEvidence(tool.name, [named!]), ...rest];
}

/** A command goes with an object that holds its arguments: the tool stands for all that it can be told. */
function isRouted(top: readonly Argument[]): boolean {
  return top.some(({ words, types }) => {
    return types.includes('object') && REST_OF_COMMAND.includes(words.at(-1) ?? '');
  });
}

const READS_ONLY =
  /\bread-?only\s+(sql\s+|cypher\s+|database\s+)?(query|queries|statements?)\b|\bSELECT(-|\s+)(only\b|quer|statements?\b)|\bonly\s+SELECT\b/i;

/** The place in the first sentence that says that only statements which read are taken. */
function readsOnly({ description, sentences: [first] }: Definition) {
  const match = first && READS_ONLY.exec(first.text);
  if (!match) return undefined;
  const start = first.at + match.index;
  return descriptionEvidence(description, start, start + match[0].length);
}

/** Queries that cannot change anything are reading, whatever word says that they are run. */
function reading(definition: Definition, found: Finding): Finding {
  if (found.category !== 'Execute') return found;
  const queries = definition.args.some((arg) => isSql(arg, definition));
  const others = definition.args.some((arg) => isCommand(arg) || isCode(arg));
  const told = queries && !others ? readsOnly(definition) : undefined;
  return told ? { category: 'Read', firm: false, evidence: [told] } : found;
}
