import { takesText } from '../definition.ts';
import { argumentsThat, has, type Signal } from './signal.ts';

const COMMAND = ['command', 'commands', 'cmd', 'shell', 'argv', 'cmdline', 'commandline'];

export const commandArgument: Signal = {
  title: 'Command argument',
  meaning:
    'The caller writes a command line. No pattern makes that safe: a shell has too many ways to say the same thing.',
  detect: (subject) =>
    argumentsThat(
      subject,
      (arg) =>
        takesText(arg) &&
        COMMAND.includes(arg.words.at(-1) ?? '') &&
        !has(arg.words, 'name', 'id', 'allowed', 'type') &&
        !(arg.name === 'shell' && subject.definition.args.some(({ name }) => name === 'command')),
    ),
};
