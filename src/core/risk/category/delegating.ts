import {
  argumentEvidence,
  nameEvidence,
  phraseEvidence,
  serverHas,
  type Definition,
} from '../definition.ts';
import { words } from '../lexicon/lists.ts';
import {
  CODERS,
  AGENTS,
  CALLS,
  HANDED_ON,
  INSTRUCTS,
  OPERATION,
  WHAT_TO_DO,
} from '../lexicon/effects.ts';
import type { Evidence } from '../rating.ts';
import type { Category } from '../vocabulary.ts';
import { takesText, type Argument } from '../schema.ts';
import { baseForms, splitWords, type WordSpan } from '../../words.ts';

/** What the caller hands on to something that decides how to do it: a call by its name, or a task for an agent. */
export function delegated(definition: Definition, category: Category): Evidence[] | undefined {
  const top = definition.args.filter(({ depth }) => depth === 0);
  return routed(definition, top) ?? instructed(definition, top, category);
}

const lastOf = ({ words }: Argument): string => words.at(-1) ?? '';
const anyOf = (spans: readonly WordSpan[], words: ReadonlySet<string>): boolean =>
  spans.some(({ word }) => words.has(word));

/** The free name of a command, method or service with an object for its arguments: all that it can be told. */
function routed(
  { nameWords, sentences }: Definition,
  top: readonly Argument[],
): Evidence[] | undefined {
  const rest = top.find((arg) => isHandedOn(arg) && !listsFields(arg));
  if (!rest) return undefined;
  const calls =
    anyOf(nameWords, CALLS) ||
    startsWith(sentences[0]?.tokens ?? [], CALLS) ||
    (anyOf(nameWords, CONTRACTS) && nameWords[0]?.word === 'write');
  const operation = top.find(
    (arg) =>
      arg !== rest &&
      takesText(arg) &&
      (lastOf(arg) === 'command' ? rest.types.includes('object') : calls && namesOperation(arg)),
  );
  return operation && [argumentEvidence(operation), argumentEvidence(rest)];
}

const CONTRACTS = new Set(['contract', 'contracts']);

/** `service`, `tool_name`, `sdk_method`: any of them, and none of a list. */
function namesOperation({ required, words, schema }: Argument): boolean {
  const kind = words.at(-1) === 'name' ? words.at(-2) : words.at(-1);
  return required && OPERATION.has(kind ?? '') && !Array.isArray(schema['enum']);
}

/** `args`, `kwargs_json`. */
const isHandedOn = ({ words }: Argument): boolean =>
  HANDED_ON.has((words.at(-1) === 'json' ? words.at(-2) : words.at(-1)) ?? '');

const listsFields = ({ schema }: Argument): boolean => 'properties' in schema;

/** `ask_agent`, "Executes browser tasks autonomously": what is said goes to one that acts on it. */
export function toldToAgent(definition: Definition, category: Category): Evidence | undefined {
  const { tool, nameWords, description, sentences, context } = definition;
  const [first] = sentences;
  const said =
    first && category !== 'Destructive' && !nameWords.some(({ word }) => LOOKS.has(word));
  if (!said || nameWords.some(({ word }) => KEEPS_WHOLLY.has(word))) return undefined;
  // A word for agents may be the server's own name, too.
  const whole = splitWords(tool.name);
  const names = category !== 'Read' || nameWords[0]?.word === 'ask';
  const tells =
    names && whole.some((word) => TELLS.has(word)) && whole.some((word) => AGENTS.has(word));
  const works = serverHas(context, CODERS) && anyOf(nameWords, BEGINS) && anyOf(nameWords, WORK);
  return tells || works
    ? nameEvidence(tool.name, nameWords)
    : phraseEvidence(description, first, AUTONOMOUS, TOLD_PLAINLY);
}

const TELLS = words(
  'ask chat prompt message send tell instruct talk delegate run invoke consult execute dispatch spawn call task retry assign',
);
const LOOKS = words(
  'get list search find read status check describe fetch show view log logs history',
);
const KEEPS_WHOLLY = words('update register delete remove rename configure edit save cancel stop');
/** What one of them works on. */
const WORK = words('session sessions task tasks message chat thread app project prompt');
/** What works by itself. */
const AUTONOMOUS =
  /\b(executes?|runs?|performs?|launch(es)?|spawns?|carr(y|ies) out|completes?|delegates?|dispatch(es)?|hands?( off| over)?)\b[^.]{0,80}(\bautonomous(ly)?\b|\b(browser|computer|desktop)([- ]use)?([- ]automation)? (tasks?|agents?)\b|\bto (an?|the|one or more|another|specialis?z?ed) ([\w-]+ )?(sub-?)?agents?\b)|\bnew (sub-?)?agent to\b/i;
const TOLD_PLAINLY =
  /\b(with|using|from|by|processe?s?( an?| the)?|executes?( an?| the)?|runs?( an?| the)?) natural[- ]language (instructions?|commands?|tasks?)\b/i;

/** What an agent is told to do, in plain words. */
function instructed(
  definition: Definition,
  top: readonly Argument[],
  category: Category,
): Evidence[] | undefined {
  // What a generating service is told is no task of an agent.
  if (definition.nameWords[0]?.word === 'generate') return undefined;
  const task = top.find(
    (arg) =>
      (takesText(arg) || arg.types.some((type) => HOLDS_WORDS.has(type))) &&
      !Array.isArray(arg.schema['enum']) &&
      (((arg.required || category === 'Write') && TO_AGENT.test(arg.description)) ||
        (arg.required &&
          WHAT_TO_DO.has(lastOf(arg)) &&
          (speaksToAgent(definition) ||
            buildsAsTold(definition) ||
            top.some(({ words }) => words[0] === 'sandbox')))),
  );
  return task && [argumentEvidence(task)];
}

/** A message may come in parts. */
const HOLDS_WORDS = new Set(['object', 'array of object', 'array']);

/** `create_website` with a message: a builder makes what it is told. */
const buildsAsTold = ({ nameWords: [verb, ...rest] }: Definition): boolean =>
  verb !== undefined && BUILDS.has(verb.word) && anyOf(rest, SITES);
const BUILDS = words('create build edit generate update');
const SITES = words('website site app application webapp');

/** `browser_agent`, `ask_agent`, "Sends a message to the subagent". */
function speaksToAgent({ tool, sentences, context }: Definition): boolean {
  const name = splitWords(tool.name);
  if (TO_AGENT.test(sentences[0]?.text ?? '')) return true;
  if (serverHas(context, CODERS) && name.some((word) => BEGINS.has(word))) return true;
  if (AGENTS.has(name.at(-1) ?? '') && !name.some((word) => KEEPS.has(word))) return true;
  const told = sentences[0]?.tokens.slice(0, FIRST_WORDS) ?? [];
  return (
    (name.some((word) => INSTRUCTS.has(word)) && name.some((word) => AGENTS.has(word))) ||
    (startsWith(told, INSTRUCTS) && anyOf(told, AGENTS))
  );
}

function startsWith([first]: readonly WordSpan[], verbs: ReadonlySet<string>): boolean {
  return first !== undefined && baseForms(first.word).some((form) => verbs.has(form));
}

/** In a name these say that an agent is kept, and not told anything. */
const KEEPS = words('create add update register define edit save delete get list');
/** Beside an agent's server these start its work. */
const BEGINS = words('create start launch send add new run continue codex agent');
const FIRST_WORDS = 8;

/** What an agent is told to do, by the description of the argument. */
const TO_AGENT =
  /\b(automation instructions|instructions? (for|to) the (sub-?)?agent|(task|message|question) (for|to) (send to )?the (sub-?)?agent|what the agent should|what you want( done| to do)?,? in plain (language|english|words)|natural[- ]language (instructions?|commands?|tasks?)\b|instructions in (natural|plain) language|(prompt|task|instructions?) for (the )?\w+ to (execute|perform|carry out)|自然语言(命令|指令|任务)|自然言語の?(指示|命令)|자연어 ?(명령|지시))/i;
