import { givenPath, isFilePath } from '../path.ts';
import { argumentsThat, type Signal } from './signal.ts';

export const filePathArgument: Signal = {
  title: 'File path argument',
  meaning:
    'The caller names a file or folder. Without a root that the server enforces, the call reaches whatever the server’s user can reach.',
  detect: (subject) => [
    ...argumentsThat(subject, (arg) => isFilePath(arg, subject.definition)),
    ...givenPath(subject.definition).map((evidence) => ({ evidence })),
  ],
};
