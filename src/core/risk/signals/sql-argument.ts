import { isSql } from '../arguments.ts';
import { argumentsThat, type Signal } from './signal.ts';

export const sqlArgument: Signal = {
  title: 'SQL argument',
  meaning:
    'The caller writes the query. Where it is run, it can read every table that the connection can read, and change them unless the connection itself is read-only.',
  detect: ({ definition }) => argumentsThat(definition, (arg) => isSql(arg, definition)),
};
