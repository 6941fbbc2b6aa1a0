import { has } from '../arguments.ts';
import { takesText } from '../schema.ts';
import { matchOf, inName, type Signal } from './signal.ts';

const METHOD = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);

/** Words of a name that speak of requests, and not of records that describe one. */
const REQUESTS = new Set(['request', 'call', 'fetch', 'http', 'curl', 'rest', 'graph', 'proxy']);

export const catchAllRequest: Signal = {
  title: 'Catch-all request',
  meaning:
    'One tool for every request of an API: whatever the credentials allow, this call can do.',
  detect(subject) {
    const { found } = subject;
    const { args } = subject.definition;
    const method = args.find(({ depth, words, schema }) => {
      if (depth > 0 || words.at(-1) !== 'method') return false;
      const values = schema['enum'];
      if (!Array.isArray(values)) return words.length === 1 || has(words, 'http');
      return values.some(
        (value) =>
          typeof value === 'string' &&
          METHOD.has(value.toLowerCase()) &&
          value.toLowerCase() !== 'get',
      );
    });
    const target = args.find(
      (arg) =>
        arg.depth === 0 &&
        takesText(arg) &&
        has(['path', 'url', 'endpoint', 'route', 'uri'], arg.words.at(-1) ?? ''),
    );
    const requests =
      inName(subject, REQUESTS).length > 0 ||
      found.category === 'Unclassified' ||
      found.category === 'Execute';
    if (method && target && requests) return [matchOf(method), matchOf(target)];
    const graphql = args.find(
      (arg) => arg.depth === 0 && takesText(arg) && has(arg.words, 'query', 'mutation'),
    );
    const named = inName(subject, new Set(['graphql']));
    const schemaOnly = subject.definition.nameWords.some(
      ({ word }) => word === 'schema' || word === 'introspect',
    );
    return graphql && named.length > 0 && !schemaOnly ? [...named, matchOf(graphql)] : [];
  },
};
