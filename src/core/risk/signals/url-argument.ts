import { isAddress } from '../address.ts';
import { argumentsThat, type Signal } from './signal.ts';

export const urlArgument: Signal = {
  title: 'URL argument',
  meaning:
    'The caller chooses an address. A server that opens it can be sent to machines inside its own network, and the address itself can carry data out.',
  detect: ({ definition }) => argumentsThat(definition, (arg) => isAddress(arg, definition)),
};
