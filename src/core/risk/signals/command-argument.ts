import { isCommand } from '../arguments.ts';
import { argumentsThat, type Signal } from './signal.ts';

export const commandArgument: Signal = {
  title: 'Command argument',
  meaning:
    'The caller writes a command. No pattern makes that safe: a shell has too many ways to say the same thing.',
  detect: ({ definition }) => argumentsThat(definition, (arg) => isCommand(arg, definition)),
};
