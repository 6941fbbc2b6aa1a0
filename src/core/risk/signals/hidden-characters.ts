import { hiddenIn } from '../../hidden.ts';
import type { Match, Signal } from './signal.ts';

export const hiddenCharacters: Signal = {
  title: 'Hidden characters',
  meaning:
    'The definition holds characters that no screen shows; the model reads them all the same.',
  detect({ definition }): Match[] {
    const { name, description = '', title = '' } = definition.tool;
    const places: [string, string][] = [
      ['/name', name],
      ['/title', title],
      ['/description', description],
      ...definition.args.flatMap((arg): [string, string][] => [
        [arg.where, arg.name],
        [`${arg.where}/description`, arg.description],
      ]),
    ];
    return places.flatMap(([where, text]) => {
      const [first] = hiddenIn(text);
      return first
        ? [{ evidence: { where, text: text.slice(first.at, first.end), at: first.at } }]
        : [];
    });
  },
};
