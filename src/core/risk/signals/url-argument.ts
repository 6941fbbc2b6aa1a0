import { takesText, type Argument } from '../definition.ts';
import { argumentsThat, has, type Signal } from './signal.ts';
import { isCallback } from './callback-address.ts';

const ADDRESS = [
  'url',
  'urls',
  'uri',
  'uris',
  'href',
  'endpoint',
  'webpage',
  'website',
  'link',
  'links',
];

/** True for an argument that holds an address which somebody will open. */
export function isAddress(arg: Argument): boolean {
  if (!takesText(arg) || isCallback(arg)) return false;
  const format = arg.schema['format'];
  if (format === 'uri' || format === 'url' || format === 'iri') return true;
  const last = arg.words.at(-1) ?? '';
  if (has(['link', 'links', 'website'], last)) return /\burl\b|https?:/i.test(arg.description);
  return (
    ADDRESS.includes(last) ||
    (has(arg.words, 'url', 'uri') && !has(arg.words, 'id', 'type', 'name', 'path', 'pattern'))
  );
}

export const urlArgument: Signal = {
  title: 'URL argument',
  meaning:
    'The caller chooses an address. A server that opens it can be sent to machines inside its own network, and the address itself can carry data out.',
  detect: (subject) => argumentsThat(subject, isAddress),
};
