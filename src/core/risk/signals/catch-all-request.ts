import { has } from '../arguments.ts';
import { takesText, type Argument } from '../schema.ts';
import { splitWords } from '../../words.ts';
import { requested } from '../category/request.ts';
import { GRAPHQL, STUDIES_GRAPHQL } from '../lexicon/effects.ts';
import { METHODS, READING_METHODS } from '../lexicon/running.ts';
import { matchOf, inName, type Match, type Signal, type Subject } from './signal.ts';

/** Words of a name that speak of requests, and not of records that describe one. */
const REQUESTS = new Set([
  'request',
  'call',
  'fetch',
  'http',
  'curl',
  'rest',
  'graph',
  'proxy',
  'api',
]);

export const catchAllRequest: Signal = {
  title: 'Catch-all request',
  meaning:
    'One tool for every request of an API: whatever the credentials allow, this call can do.',
  detect: (subject) => byMethod(subject) ?? byRequest(subject) ?? byDocument(subject) ?? [],
};

const top = ({ definition }: Subject): Argument[] =>
  definition.args.filter(({ depth }) => depth === 0);

/** A method and a path, both given by the caller. */
function byMethod(subject: Subject): Match[] | undefined {
  const { found } = subject;
  const method = top(subject).find(({ words, schema, types }) => {
    if (words.at(-1) !== 'method' || words.length > 2) return false;
    const values = schema['enum'];
    if (!Array.isArray(values))
      return types.includes('string') && (words.length === 1 || has(words, 'http'));
    return values.some(
      (value) =>
        typeof value === 'string' &&
        METHODS.has(value.toLowerCase()) &&
        !READING_METHODS.has(value.toLowerCase()),
    );
  });
  if (!method) return undefined;
  const target = top(subject).find((arg) => takesText(arg) && isTarget(arg));
  const requests =
    inName(subject, REQUESTS).length > 0 ||
    found.category === 'Unclassified' ||
    found.category === 'Execute';
  const records = inName(subject, RECORDS).length > 0;
  return target && requests && !records ? [matchOf(method), matchOf(target)] : undefined;
}

/** Verbs of tools that store a request, or speak of one. */
const RECORDS = new Set([
  'create',
  'add',
  'update',
  'list',
  'mock',
  'search',
  'validation',
  'generate',
  'intercept',
]);

function isTarget({ words }: Argument): boolean {
  return (
    has(['path', 'url', 'endpoint', 'route', 'uri'], words.at(-1) ?? '') &&
    words.length <= 2 &&
    !has(words, 'fallback', 'callback', 'base', 'file', 'node', 'scene')
  );
}

/** Address and body of every request of one method, or the endpoint of a named API with what goes to it. */
function byRequest(subject: Subject): Match[] | undefined {
  const { definition, found } = subject;
  if (found.category !== 'Execute') return undefined;
  const request = requested(definition);
  if (request) return request.map((evidence) => ({ evidence }));
  const path = top(subject).find((arg) => arg.required && takesText(arg) && isTarget(arg));
  const rest = top(subject).find((arg) => isOpen(arg));
  const named = splitWords(definition.tool.name);
  if (!rest) return undefined;
  if (path) return named.includes('api') ? [matchOf(path), matchOf(rest)] : undefined;
  // `call_api` with the name of any action.
  const calls =
    (has(named, 'call', 'invoke') && has(named, 'api', 'method')) ||
    ANY_METHOD.test(definition.sentences[0]?.text ?? '');
  const action = calls ? top(subject).find(isAction) : undefined;
  return action && [matchOf(action), matchOf(rest)];
}

/** "Call any method of any model". */
const ANY_METHOD =
  /\b(calls?|invokes?|executes?|sends?|runs?)\s{1,9}(any|arbitrary)\s{1,9}([\w-]{1,20}\s{1,9})?(method|action|operation|rpc)s?\b/i;

const isAction = (arg: Argument): boolean =>
  arg.required && takesText(arg) && has(['action', 'method', 'operation'], arg.words.at(-1) ?? '');

const isOpen = ({ types, schema }: Argument): boolean =>
  types.includes('object') && Object.keys(schema['properties'] ?? {}).length === 0;

/** A free GraphQL document. */
function byDocument(subject: Subject): Match[] | undefined {
  const { nameWords } = subject.definition;
  const named = inName(subject, GRAPHQL);
  if (named.length === 0) return undefined;
  const document = top(subject).find(
    (arg) => takesText(arg) && has(arg.words, 'query', 'mutation', 'document', 'graphql'),
  );
  const about = nameWords.some(({ word }) => STUDIES_GRAPHQL.has(word));
  return document && !about ? [...named, matchOf(document)] : undefined;
}
