import { givenPath, isFilePath } from '../path.ts';
import { argumentsThat, type Signal } from './signal.ts';

export const filePathArgument: Signal = {
  title: 'File path argument',
  meaning:
    'The caller names a file or folder. Without a root that the server enforces, the call reaches whatever the server’s user can reach.',
  detect({ definition }) {
    const given = givenPath(definition);
    return given
      ? [{ evidence: given }]
      : argumentsThat(definition, (arg) => isFilePath(arg, definition));
  },
};
