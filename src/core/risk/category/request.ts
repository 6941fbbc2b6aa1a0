import { has } from '../arguments.ts';
import { argumentEvidence, nameEvidence, type Definition } from '../definition.ts';
import type { Evidence } from '../rating.ts';
import { takesText, type Argument } from '../schema.ts';

/** Tools of which the name says that a request is kept, and not made. */
const KEEPING = new Set([
  'create',
  'update',
  'add',
  'save',
  'edit',
  'set',
  'mock',
  'draft',
  'publish',
  'schedule',
  'submit',
]);
const CHANGING = new Set(['post', 'put', 'patch', 'delete', 'request']);
const TARGETS = ['path', 'url', 'endpoint', 'uri', 'route', 'hostname'];
const RIDERS = ['headers', 'params', 'query'];
const BODIES = ['body', 'data', 'payload', 'json'];

/** Address, body and method of an API request that the caller writes; the method may stand in the name. */
export function requested({ tool, nameWords, args }: Definition): Evidence[] | undefined {
  // A request that is kept for later is not made.
  if (nameWords.some(({ word }) => KEEPING.has(word))) return undefined;
  const top = args.filter(({ depth }) => depth === 0);
  const method = top.find((arg) => lastOf(arg) === 'method');
  const named = nameWords.find(({ word }) => CHANGING.has(word));
  if (!method && !named) return undefined;
  const target = top.find(
    (arg) =>
      takesText(arg) &&
      has(TARGETS, lastOf(arg)) &&
      !has(arg.words, 'webhook', 'callback', 'image', 'cover', 'video', 'media', 'thumbnail'),
  );
  if (!target) return undefined;
  const sends = method !== undefined || named?.word !== 'request';
  const body = top.find(
    (arg) =>
      has(BODIES, lastOf(arg)) ||
      (sends && isBody(arg)) ||
      (arg.name === 'content' && lastOf(target) === 'hostname'),
  );
  // A request to delete has no body; what goes with it tells that it is a request.
  const rider = named?.word === 'delete' ? top.find((arg) => has(RIDERS, lastOf(arg))) : undefined;
  const sent = body ?? rider;
  if (!sent) return undefined;
  const rest = [target, sent, ...(method ? [method] : [])].map(argumentEvidence);
  return method ? rest : [nameEvidence(tool.name, [named!]), ...rest];
}

const lastOf = ({ words }: Argument): string => words.at(-1) ?? '';

/** Content of another name that is said to be the body: `value`, "Data to post in the body". */
function isBody(arg: Argument): boolean {
  return (
    takesText(arg) && /\b(in|as) the (request )?body\b|\brequest body\b/i.test(arg.description)
  );
}
