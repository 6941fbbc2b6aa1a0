import { descriptionEvidence, nameEvidence, serverHas, type Definition } from '../definition.ts';
import { baseVerbAt } from '../head.ts';
import { GRAPHQL, STUDIES_GRAPHQL, TYPES_INTO } from '../lexicon/effects.ts';
import {
  ANY,
  ANY_REQUEST,
  ASKS,
  CHANGING,
  CHANGING_METHODS,
  CONSOLES,
  DATABASES,
  DECLARED,
  ENDPOINTS,
  FETCHING,
  FREE_PARTS,
  HELD_ALREADY,
  KEYSTROKES,
  PUTS_UP,
  READING_METHODS,
  REQUESTS,
  RUNS,
  STATEMENTS,
  WRITTEN_TO_RUN,
} from '../lexicon/running.ts';
import type { Evidence } from '../rating.ts';
import { baseForms, type WordSpan } from '../../words.ts';
import type { Category } from '../vocabulary.ts';
import { toldToAgent } from './delegating.ts';
import { readsOnly } from './reading.ts';

/** What name or first sentence say that the caller has carried out, whatever its arguments are called. */
export function toldToRun(definition: Definition, category: Category): Evidence | undefined {
  return (
    requestTold(definition) ??
    methodOfFamily(definition) ??
    statementTold(definition, category) ??
    typedTold(definition, category) ??
    startedTold(definition, category) ??
    toldToAgent(definition, category) ??
    deploymentTold(definition, category)
  );
}

type Words = ReadonlySet<string>;
const some = (spans: readonly WordSpan[], set: Words): boolean =>
  spans.some(({ word }) => set.has(word));
const isOne = (span: WordSpan | undefined, verbs: Words): boolean =>
  span !== undefined && baseForms(span.word).some((form) => verbs.has(form));

/** How many words of a sentence tell what is done. */
const TELLING = 10;

function told({ description, sentences: [first] }: Definition, from: number, to: number): Evidence {
  const { at, tokens } = first!;
  return descriptionEvidence(description, at + tokens[from]!.start, at + tokens[to]!.end);
}

/** "Make an HTTP POST request to a URL", "Call any endpoint of the API". */
function requestTold(definition: Definition): Evidence | undefined {
  const { nameWords, sentences } = definition;
  const tokens = sentences[0]?.tokens ?? [];
  const verb = tokens.slice(0, 2).findIndex((token) => isOne(token, REQUESTS));
  if (verb < 0) return undefined;
  const rest = tokens.slice(verb + 1, TELLING);
  const noun = rest.findIndex(({ word }) => word === 'request' || word === 'requests');
  const kinds = rest.slice(0, Math.max(noun, 0));
  const changes = some(kinds, CHANGING_METHODS);
  const free = changes || (some(kinds, ANY_REQUEST) && !some(kinds, READING_METHODS));
  const [next, purpose] = tokens.slice(verb + noun + 2);
  const certain =
    next?.word === 'to' &&
    (PLACE.test(sentences[0]!.text.slice(next.end)) ||
      (purpose !== undefined && baseVerbAt(purpose)?.sure === true));
  const only = !changes && some(nameWords, FETCHING) && !some(tokens, FREE_PARTS);
  if (noun >= 0 && free && !certain && !only) return told(definition, verb, verb + noun + 1);
  const any = rest.findIndex(({ word }) => ANY.has(word));
  const end = any < 0 ? -1 : rest.findIndex(({ word }, i) => i > any && ENDPOINTS.has(word));
  return end > any && end - any < NEAR ? told(definition, verb, verb + end + 1) : undefined;
}

/** One place of one service: "to /v1/addresses". */
const PLACE = /^ +`?(?!https?:)[\w.-]*\//;
const NEAR = 4;

/** `api_put` beside `api_get` and `api_post`: the tools of the server are the methods of its requests. */
function methodOfFamily({
  tool: { name },
  context: { toolNames },
}: Definition): Evidence | undefined {
  const method = METHOD.exec(name);
  if (!method) return undefined;
  const stem = name.slice(0, method.index);
  const beside = FAMILY.filter((other) => toolNames.has(stem + other));
  return beside.length >= LEAST && beside.includes('post')
    ? { where: '/name', text: method[0], at: method.index }
    : undefined;
}

const METHOD = /(?:post|put|patch|delete)$/;
const FAMILY = ['get', 'post', 'put', 'patch', 'delete'];
const LEAST = 3;

/** "Execute an INSERT, UPDATE or DELETE query", `run_query` of a server that is named after a database. */
function statementTold(definition: Definition, category: Category): Evidence | undefined {
  const { tool, nameWords, sentences, context, args } = definition;
  const [act, ...objects] = nameWords;
  if (!act || args.some(({ required, words }) => required && words.at(-1) === 'id'))
    return undefined;
  const tokens = sentences[0]?.tokens ?? [];
  const rest = tokens.slice(0, TELLING);
  const verb = isOne(tokens[0], ASKS) && !rest.some(({ word }) => word === 'natural');
  const noun = rest.findLastIndex(({ word }) => STATEMENTS.has(word));
  if (verb && noun > 0 && isOne(tokens[0], RUNS) && some(rest, CHANGING) && !readsOnly(definition))
    return told(definition, 0, noun);
  const writes =
    (act.word === 'write' && some(objects, STATEMENTS)) ||
    (some(nameWords, GRAPHQL) &&
      some(nameWords, ASKED) &&
      !some(nameWords, COMPOSES) &&
      !some(nameWords, STUDIES_GRAPHQL)) ||
    (act.word === 'aggregate' && serverHas(context, DOCUMENTS));
  const asks =
    category === 'Read' &&
    serverHas(context, DATABASES) &&
    ASKS.has(act.word) &&
    (tokens.length === 0 ? RUNS.has(act.word) : verb && noun > 0);
  return (writes || asks) && !readsOnly(definition)
    ? nameEvidence(tool.name, nameWords)
    : undefined;
}

/** With the language these say that a document of it is carried out. */
const ASKED = new Set(['query', 'mutation', 'execute', 'request', 'run', 'call']);
/** In a name these say that a document is written, and not carried out. */
const COMPOSES = new Set(['create', 'generate', 'build', 'write', 'convert', 'explain']);
/** Databases of which a pipeline may write its result. */
const DOCUMENTS = new Set(['mongodb', 'mongo', 'atlas', 'documentdb', 'cosmosdb']);

/** `send_keys`, `write_to_terminal`: what is typed into a shell is a command. */
function typedTold(
  { tool, nameWords, sentences, context }: Definition,
  category: Category,
): Evidence | undefined {
  const [act, ...objects] = nameWords;
  if (category !== 'Write' || !act || !TYPES_INTO.has(act.word)) return undefined;
  const consoles = some(objects, CONSOLES) || objects.at(-1)?.word === 'process';
  const there =
    serverHas(context, CONSOLES) || some((sentences[0]?.tokens ?? []).slice(0, TELLING), CONSOLES);
  return consoles || (there && some(objects, KEYSTROKES))
    ? nameEvidence(tool.name, nameWords)
    : undefined;
}

/** `start_process`: a program is started that the caller names. */
function startedTold({ tool, nameWords }: Definition, category: Category): Evidence | undefined {
  const [act, ...objects] = nameWords;
  const starts = category === 'Write' && act && STARTS.has(act.word);
  return starts && objects.at(-1)?.word === 'process'
    ? nameEvidence(tool.name, nameWords)
    : undefined;
}

const STARTS = new Set(['start', 'launch', 'spawn']);

/** "Deploys a folder", "Apply the Terraform configuration", `helm_install`: what is put up is what was written. */
function deploymentTold(definition: Definition, category: Category): Evidence | undefined {
  const { tool, nameWords, sentences, context } = definition;
  if (category !== 'Write' && category !== 'Destructive') return undefined;
  const tokens = (sentences[0]?.tokens ?? []).slice(0, TELLING);
  const verb = tokens.slice(0, 3).findIndex((token) => isOne(token, DEPLOYING));
  const from = tokens.findIndex(({ word }) => word === 'from');
  // "Create a new service from a repository."
  const made = from > 0 && isOne(tokens[0], MAKES) && some(tokens.slice(0, from), SERVED);
  const phrase = tokens.slice((made ? from : verb) + 1);
  if ((verb >= 0 || made) && some(phrase, WRITTEN_TO_RUN) && !some(phrase, HELD_ALREADY))
    return told(definition, Math.max(verb, 0), tokens.length - 1);
  const puts = nameWords.find(({ word }) => PUTS_UP.has(word));
  const declared = some(nameWords, DECLARED) || serverHas(context, DECLARED);
  const certain = category === 'Write' && puts && isOne(tokens[0], PUTS_UP);
  return certain && declared && !some(phrase, HELD_ALREADY)
    ? nameEvidence(tool.name, [puts])
    : undefined;
}

const DEPLOYING = new Set(['deploy', 'redeploy']);
const MAKES = new Set(['create', 'add', 'launch', 'start', 'run']);
/** What a platform runs for others. */
const SERVED = new Set(['service', 'app', 'application', 'deployment', 'site', 'website', 'stack']);
