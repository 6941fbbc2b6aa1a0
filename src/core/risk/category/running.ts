import { has, isCommand, isSql } from '../arguments.ts';
import { isCode } from '../code.ts';
import { argumentEvidence, type Definition } from '../definition.ts';
import {
  BUILDS,
  DEPLOYED,
  DEPLOYS,
  EXTRA,
  INTERPRETS,
  JOBS,
  PROGRAMS,
  REST_OF_COMMAND,
  SCRIPTS,
  STARTS,
  STUDIED,
  TERMINALS,
  TRIES,
  TYPED,
  TYPES_INTO,
  WHAT_TO_DO,
  WORKED_ON,
} from '../lexicon/effects.ts';
import { isFilePath } from '../path.ts';
import { takesText, type Argument } from '../schema.ts';
import { splitWords, type WordSpan } from '../../words.ts';
import { actsNamed } from './actions.ts';
import type { Finding } from './finding.ts';
import { readsOnly } from './reading.ts';
import { requested } from './request.ts';

/** A tool that is given a command, a query or code to run runs it, whatever its name says. */
export function running(definition: Definition, found: Finding): Finding {
  if (found.category === 'Execute' || found.category === 'Financial') return found;
  const request = requested(definition);
  const given = request ? undefined : givenToRun(definition, found);
  const evidence = request ?? (given && [argumentEvidence(given)]);
  return evidence
    ? { category: 'Execute', firm: false, evidence: [...found.evidence, ...evidence] }
    : found;
}

/** What is known of a tool before its arguments are looked at one by one. */
interface Tool {
  definition: Definition;
  top: readonly Argument[];
  category: Finding['category'];
  named: (words: ReadonlySet<string>) => boolean;
}

/** True where the argument, with what the tool is named, is something that is run. */
type Rule = (arg: Argument, tool: Tool) => boolean;

function givenToRun(definition: Definition, { category }: Finding): Argument | undefined {
  const top = definition.args.filter(
    ({ depth, schema }) => depth === 0 && !Array.isArray(schema['enum']),
  );
  const named = (words: ReadonlySet<string>) => anyOf(definition.nameWords, words);
  const tool = { definition, top, category, named };
  return top.find((arg) => RULES.some((rule) => rule(arg, tool)));
}

const anyOf = (spans: readonly WordSpan[], words: ReadonlySet<string>): boolean =>
  spans.some(({ word }) => words.has(word));
const lastOf = ({ words }: Argument): string => words.at(-1) ?? '';
const RUNS = new Set(['run', 'execute', 'exec']);

const RULES: readonly Rule[] = [
  isDeployed,
  (arg, { definition, category, named }) =>
    isSql(arg, definition) &&
    !SELECTS.has(lastOf(arg)) &&
    !named(KEEPS) &&
    !ALIAS.test(arg.description) &&
    !STUDIED.test(arg.description) &&
    (category !== 'Read' || named(INTERPRETS)) &&
    !readsOnly(definition),
  (arg, { definition, named }) =>
    lastOf(arg) === 'pipeline' && named(INTERPRETS) && !readsOnly(definition),
  (arg, { definition, category, named }) =>
    isCommand(arg, definition) &&
    ((arg.required && category !== 'Read') || named(RUNS) || arg.name === 'args'),
  // A command goes with an object that holds its arguments: the tool stands for all that it can be told.
  (arg, { top }) =>
    takesText(arg) && lastOf(arg) === 'command' && top.some((other) => isRestOfCommand(other)),
  (arg, { definition, category, named }) =>
    isCode(arg, definition) &&
    ((category === 'Unclassified' && arg.required) ||
      (named(INTERPRETS) && SCRIPTS.has(lastOf(arg)))),
  (arg, { definition, named }) =>
    named(INTERPRETS) && lastOf(arg) === 'expression' && inProgram(definition),
  (arg, { definition, category, named }) =>
    category === 'Write' &&
    arg.required &&
    named(DEBUGS) &&
    (isFilePath(arg, definition) || has(arg.words, 'program', 'script', 'executable')),
  (arg, { named }) =>
    named(BUILDS) &&
    REST_OF_COMMAND.has(lastOf(arg)) &&
    arg.types.includes('array of string') &&
    EXTRA.has(arg.words[0] ?? ''),
  (arg, { category, named }) =>
    category === 'Write' && named(STARTS) && named(JOBS) && WORKED_ON.has(lastOf(arg)),
  (arg, { named }) =>
    named(TERMINALS) && named(TYPES_INTO) && takesText(arg) && TYPED.has(lastOf(arg)),
  (arg, { definition }) =>
    arg.required &&
    takesText(arg) &&
    WHAT_TO_DO.has(lastOf(arg)) &&
    splitWords(definition.tool.name).at(-1) === 'agent',
];

/** A query that is kept is not run; a second name of a condition is one as well. */
const KEEPS = new Set(['create', 'update', 'add', 'save', 'edit', 'alter']);
const ALIAS = /^alias for (where|pattern|condition|filter)\b/i;
/** A condition by which rows are selected runs nothing. */
const SELECTS = new Set(['where', 'clause', 'filter', 'condition']);
const DEBUGS = new Set(['debug', 'debugging']);

/** What is deployed decides what then runs. */
function isDeployed(arg: Argument, { definition, category, named }: Tool): boolean {
  const last = lastOf(arg);
  if (category === 'Read' || named(TRIES)) return false;
  if (last === 'manifest' || last === 'manifests') return named(APPLIES);
  return (
    DEPLOYED.has(last) &&
    (named(DEPLOYS) ||
      DEPLOYS.has(definition.sentences[0]?.tokens[0]?.word ?? '') ||
      anyOf(actsNamed(definition), DEPLOYS))
  );
}

const APPLIES = new Set(['apply', 'create', 'deploy', 'redeploy', 'replace', 'install']);

function isRestOfCommand({ words, types }: Argument): boolean {
  return types.includes('object') && REST_OF_COMMAND.has(words.at(-1) ?? '');
}

/** True where an expression is read in the state of a program: in a debugger, a page, a console. */
function inProgram({ nameWords, sentences, args, context }: Definition): boolean {
  return (
    anyOf(nameWords, PROGRAMS) ||
    [...context.serverWords].some((word) => PROGRAMS.has(word)) ||
    args.some(({ words }) => words.some((word) => PROGRAMS.has(word))) ||
    anyOf(sentences[0]?.tokens ?? [], PROGRAMS)
  );
}
