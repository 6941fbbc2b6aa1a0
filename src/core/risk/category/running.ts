import { has, isCommand, isSql } from '../arguments.ts';
import { words } from '../lexicon/lists.ts';
import { isCode } from '../code.ts';
import { argumentEvidence, serverHas, type Definition } from '../definition.ts';
import {
  BUILDS,
  BUILT,
  BUILT_FROM,
  COMPUTES,
  EXTRA,
  GRAPHQL,
  GRAPHQL_DOCUMENTS,
  INTERPRETS,
  JOBS,
  PROGRAMS,
  REST_OF_COMMAND,
  SCRIPTS,
  STARTS,
  STUDIED,
  STUDIES_GRAPHQL,
  TERMINALS,
  TRIES,
  TYPED,
  TYPES_INTO,
  WORKED_ON,
} from '../lexicon/effects.ts';
import { isFilePath } from '../path.ts';
import { takesText, type Argument } from '../schema.ts';
import { baseForms, type WordSpan } from '../../words.ts';
import type { Finding } from './finding.ts';
import { delegated } from './delegating.ts';
import { deploysProject, isDeployed, type Tool } from './deploying.ts';
import { looksOnly, readsOnly } from './reading.ts';
import { requested } from './request.ts';
import { startsStored, submitsJob } from './starting.ts';
import { toldToRun } from './told-running.ts';

/** A tool that is given a command, a query or code to run runs it, whatever its name says. */
export function running(definition: Definition, found: Finding): Finding {
  if (found.category === 'Execute' || found.category === 'Financial') return found;
  const handed =
    requested(definition) ??
    delegated(definition, found.category) ??
    deploysProject(definition) ??
    startsStored(definition, found.category);
  const given = handed ? undefined : givenToRun(definition, found);
  const told = handed || given ? undefined : toldToRun(definition, found.category);
  const evidence = handed ?? (given ? [argumentEvidence(given)] : told && [told]);
  return evidence
    ? { category: 'Execute', firm: false, evidence: [...found.evidence, ...evidence] }
    : found;
}

/** True where the argument, with what the tool is named, is something that is run. */
type Rule = (arg: Argument, tool: Tool) => boolean;

function givenToRun(definition: Definition, { category }: Finding): Argument | undefined {
  const free = definition.args.filter(({ schema }) => !Array.isArray(schema['enum']));
  const top = free.filter(({ depth }) => depth === 0);
  const named = (words: ReadonlySet<string>) => anyOf(definition.nameWords, words);
  const tool = { definition, top, category, named };
  return (
    free.find((arg) => isDeployed(arg, tool)) ??
    top.find((arg) => RULES.some((rule) => rule(arg, tool)))
  );
}

const anyOf = (spans: readonly WordSpan[], words: ReadonlySet<string>): boolean =>
  spans.some(({ word }) => words.has(word));
const lastOf = ({ words }: Argument): string => words.at(-1) ?? '';
const BUILD = new Set(['build', 'rebuild']);
const RUNS = new Set(['run', 'execute', 'exec']);

const FILES = new Set(['file', 'script', 'program']);

const RULES: readonly Rule[] = [
  (arg, { definition, category, named }) =>
    (category !== 'Read' || named(INTERPRETS)) &&
    !SELECTS.has(lastOf(arg)) &&
    isSql(arg, definition) &&
    !(named(KEEPS) && (named(KEPT) || !isStatement(arg)) && !executes(definition)) &&
    !ALIAS.test(arg.description) &&
    !STUDIED.test(arg.description) &&
    !readsOnly(definition),
  (arg, { definition, named }) =>
    lastOf(arg) === 'pipeline' && named(INTERPRETS) && !readsOnly(definition),
  (arg, { definition, category, named }) =>
    isCommand(arg, definition) &&
    !looksOnly(definition) &&
    ((arg.required &&
      category !== 'Read' &&
      !named(STUDIES_CODE) &&
      !(named(LATER) && named(KEEPS))) ||
      named(RUNS) ||
      arg.name === 'args' ||
      (category === 'Write' && named(SESSIONS))),
  // A program is started with its arguments and its environment.
  (arg, { category, top }) =>
    category === 'Write' &&
    arg.name === 'args' &&
    arg.types.includes('array') &&
    top.some(({ words }) => words[0] === 'env' && words.length === 1),
  (arg, { definition, category, named }) =>
    ((category === 'Unclassified' && arg.required) ||
      (SCRIPTS.has(lastOf(arg)) && named(INTERPRETS) && !named(KEEPS) && !named(MATCHED))) &&
    isCode(arg, definition),
  isScript,
  // "Insert a cell and execute it."
  (arg, { category, named }) =>
    category === 'Write' && named(RUNS) && has(arg.words, 'source', 'script') && takesText(arg),
  // A free document may hold a mutation.
  (arg, { definition, named }) =>
    GRAPHQL_DOCUMENTS.has(lastOf(arg)) &&
    arg.required &&
    named(GRAPHQL) &&
    takesText(arg) &&
    !named(STUDIES_GRAPHQL) &&
    !readsOnly(definition),
  // To explain and analyse is to carry it out.
  (arg, { definition, top, named }) =>
    named(EXPLAINS) &&
    isSql(arg, definition) &&
    top.some(({ name, types }) => name === 'analyze' && types.includes('boolean')) &&
    !readsOnly(definition),
  (arg, { definition, named }) =>
    lastOf(arg) === 'expression' && named(INTERPRETS) && inProgram(definition),
  (arg, { definition, category, named }) =>
    category === 'Write' &&
    arg.required &&
    named(DEBUGS) &&
    (isFilePath(arg, definition) || has(arg.words, 'program', 'script', 'executable')),
  (arg, { definition, category, named }) =>
    category === 'Write' &&
    arg.required &&
    named(RUNS) &&
    (named(FILES) || has(arg.words, 'file', 'script', 'program')) &&
    isFilePath(arg, definition),
  (arg, { named }) =>
    REST_OF_COMMAND.has(lastOf(arg)) &&
    named(BUILDS) &&
    arg.types.includes('array of string') &&
    EXTRA.has(arg.words[0] ?? ''),
  (arg, { named }) =>
    arg.required && BUILT_FROM.has(lastOf(arg)) && named(BUILD) && named(BUILT) && !named(KEEPS),
  (arg, { definition, category, named }) =>
    category === 'Write' &&
    ((WORKED_ON.has(lastOf(arg)) && named(STARTS) && named(JOBS) && !named(LATER)) ||
      (JOB_INPUT.has(lastOf(arg)) && submitsJob(definition))),
  (arg, tool) =>
    TYPED.has(lastOf(arg)) && tool.named(TYPES_INTO) && takesText(arg) && inTerminal(tool),
];

/** What is typed there is a command. */
const inTerminal = ({ definition: { context }, top, named }: Tool): boolean =>
  named(TERMINALS) ||
  serverHas(context, TERMINALS) ||
  top.some(({ words }) => words.some((word) => TERMINALS.has(word)));

/** Another name of an argument that holds no query. */
const ALIAS = /^alias (for|of) (?!sql|query|queries|statement)/i;

/** A condition by which rows are selected runs nothing. */
const SELECTS = new Set(['where', 'clause', 'filter', 'condition']);
/** Beside a name of keeping, a query is kept: only a statement is what keeps. */
const STATEMENTS = new Set(['sql', 'ddl', 'statement', 'statements']);
const isStatement = (arg: Argument): boolean =>
  STATEMENTS.has(lastOf(arg)) || /\b(statement|DDL)\b/.test(arg.description);
const DEBUGS = new Set(['debug', 'debugging']);

/** A script in a language that runs, which is not kept: JavaScript for a page, Python for a sandbox. */
function isScript(arg: Argument, { definition, category, named }: Tool): boolean {
  const last = lastOf(arg);
  if (!SCRIPTS.has(last) && last !== 'expression' && last !== 'code') return false;
  if (named(KEEPS) || named(TRIES) || named(COMPUTES) || !isCode(arg, definition)) return false;
  // Code of a language that is chosen beside it.
  if (category === 'Write' && last === 'code' && definition.args.some(isLanguage)) return true;
  return (
    (SCRIPTS.has(last) || last === 'expression') &&
    LANGUAGE.test(arg.description || (definition.sentences[0]?.text ?? ''))
  );
}

function isLanguage({ depth, words, schema }: Argument): boolean {
  return depth === 0 && words.at(-1) === 'language' && Array.isArray(schema['enum']);
}

const LANGUAGE =
  /\b(javascript|js|python|bash|node\.js|executable|frida|lua|applescript|vba|ruby|perl|groovy|apex|php)\b/i;
/** Code is held against these, and not run. */
const MATCHED = words(
  'rule rules pattern patterns regex match matches schema generate write review explain suggest analyze',
);
/** In a name these say that code is kept, and not run. */
const KEEPS = words(
  'create add update save write edit set alter upload insert put register publish',
);

/** "Execute a statement", `write_query`: what is done with a query, whatever else the name says. */
function executes({ nameWords: [act, object], sentences: [first] }: Definition): boolean {
  if (act?.word === 'write' && (object?.word === 'query' || object?.word === 'sql')) return true;
  if (act && RUNS.has(act.word)) return true;
  const verb = first?.tokens[0];
  return verb !== undefined && baseForms(verb.word).some((form) => RUNS.has(form));
}

/** Things that hold a query to be asked later. */
const KEPT = words('query report question card alert metric widget dashboard snippet');

const JOB_INPUT = new Set([
  'input',
  'inputs',
  'payload',
  'data',
  'parameters',
  'variables',
  'prompt',
  'script',
  'tasks',
  'qasm',
]);
/** Verbs of names by which a command is worked on as a text. */
const STUDIES_CODE = new Set([
  'transform',
  'translate',
  'convert',
  'explain',
  'format',
  'parse',
  'lint',
]);
/** What runs at its time. */
const LATER = new Set(['cron', 'crontab', 'schedule', 'scheduled', 'alias', 'hook']);
const EXPLAINS = new Set(['explain', 'plan']);
const SESSIONS = new Set(['session', 'shell', 'terminal', 'process', 'pty', 'command']);
/** True where an expression is read in the state of a program: in a debugger, a page, a console. */
function inProgram({ nameWords, sentences, args, context }: Definition): boolean {
  return (
    anyOf(nameWords, PROGRAMS) ||
    serverHas(context, PROGRAMS) ||
    args.some(({ words }) => words.some((word) => PROGRAMS.has(word))) ||
    anyOf(sentences[0]?.tokens ?? [], PROGRAMS)
  );
}
