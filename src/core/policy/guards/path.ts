import type { Argument } from '../../risk/definition.ts';
import { PLACEHOLDER_ROOT, rootPattern } from '../patterns.ts';
import { condition, takesString, type Guard } from './guard.ts';

/** Only inside one folder. */
export function rootGuards(arg: Argument, argument: string): Guard[] {
  if (!takesString(arg)) return [];
  const root = PLACEHOLDER_ROOT;
  const inside: Guard = {
    argument,
    list: 'require',
    item: {
      conditions: [condition(argument, { op: 'regex', value: rootPattern(root) })],
      on_deny: `${argument} must be an absolute path inside the folder of the policy.`,
    },
    because:
      'the caller chooses the path: only one folder. A symbolic link inside it can still lead out, which no gateway sees',
    edit: { within: '/conditions/0/value', placeholder: root, what: 'the folder the tool may use' },
    passes: [{ name: 'a file in the folder', value: `${root}notes.txt` }],
    refuses: [
      { name: 'another folder', value: '/etc/passwd' },
      { name: 'a folder whose name starts the same', value: `${root.slice(0, -1)}2/notes.txt` },
      { name: 'a relative path', value: 'notes.txt' },
      { name: 'a path out of the folder from the start', value: '../workspace/notes.txt' },
      { name: 'no value', value: undefined },
    ],
  };
  return [inside, ...traversalGuards(arg, argument)];
}

/** No step out of a folder. */
export function traversalGuards(arg: Argument, argument: string): Guard[] {
  if (!takesString(arg)) return [];
  const root = PLACEHOLDER_ROOT;
  return [
    {
      argument,
      list: 'deny_if',
      item: {
        conditions: [condition(argument, { op: 'contains', value: '..' })],
        on_deny: `${argument} must not hold "..", which leads out of a folder.`,
      },
      because: '".." leads out of any folder',
      passes: [{ name: 'a plain path', value: `${root}notes.txt` }],
      refuses: [
        { name: 'a step up', value: `${root}../etc/passwd` },
        { name: 'a step up with backslashes', value: `${root}..\\secret` },
      ],
    },
  ];
}
