import { takesText, type Argument } from '../definition.ts';
import { argumentsThat, has, type Signal } from './signal.ts';

const CALLED_BACK = ['callback', 'webhook', 'webhooks', 'hook', 'notify', 'notification'];
const ADDRESS = ['url', 'uri', 'endpoint', 'address', 'urls'];

/** True for an argument that names an address to which results or events will be sent later. */
export function isCallback(arg: Argument): boolean {
  if (!takesText(arg)) return false;
  const { words } = arg;
  if (has(words, 'id', 'ids', 'name', 'secret', 'token', 'type')) return false;
  const address = has(words, ...ADDRESS);
  if (has(words, ...CALLED_BACK)) return address || has(words, 'callback', 'webhook');
  return address && has(words, 'upload', 'delivery', 'postback', 'ping');
}

export const callbackAddress: Signal = {
  title: 'Callback address',
  meaning:
    'The server will send something to an address that the caller gives: a way out for data that no later call shows.',
  detect: (subject) => argumentsThat(subject, isCallback),
};
