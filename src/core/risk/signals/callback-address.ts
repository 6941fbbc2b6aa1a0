import { isCallback } from '../address.ts';
import { argumentsThat, type Signal } from './signal.ts';

export const callbackAddress: Signal = {
  title: 'Callback address',
  meaning:
    'The server will send something to an address that the caller gives: a way out for data that no later call shows.',
  detect: ({ definition }) => argumentsThat(definition, (arg) => isCallback(arg, definition)),
};
