import type { Argument } from '../../risk/schema.ts';
import { NOT_RELATIVE, PLACEHOLDER_ROOT, rootPattern, STEPS_UP } from '../patterns.ts';
import { condition, takesString, type Guard } from './guard.ts';

const ROOT = PLACEHOLDER_ROOT;

/** Only inside one folder. */
export function rootGuards(arg: Argument, argument: string): Guard[] {
  if (!takesString(arg)) return [];
  const inside: Guard = {
    argument,
    list: 'require',
    item: {
      conditions: [condition(argument, { op: 'regex', value: rootPattern(ROOT) })],
      on_deny: `${argument} must be an absolute path inside the folder of the policy.`,
    },
    because:
      'the caller chooses the path: only one folder. A symbolic link inside it can still lead out, which no gateway sees',
    edit: {
      kind: 'folder',
      within: '/conditions/0/value',
      placeholder: ROOT,
      what: 'the folder the tool may use',
    },
    passes: [
      { name: 'a file in the folder', value: `${ROOT}/notes.txt` },
      { name: 'the folder itself', value: ROOT },
    ],
    refuses: [
      { name: 'another folder', value: '/etc/passwd' },
      { name: 'a folder whose name starts the same', value: `${ROOT}2/notes.txt` },
      { name: 'a relative path', value: 'notes.txt' },
      { name: 'a path out of the folder from the start', value: '../workspace/notes.txt' },
      { name: 'the home folder', value: '~/.ssh/id_ed25519' },
      { name: 'a Windows drive', value: 'C:\\Windows\\win.ini' },
      { name: 'a Windows share', value: '\\\\server\\share\\notes.txt' },
      { name: 'a file address', value: 'file:///etc/passwd' },
      { name: 'a value that is no string', value: [`${ROOT}/notes.txt`] },
      { name: 'no value', value: undefined },
    ],
  };
  return [inside, ...stepGuards(argument, `${ROOT}/`)];
}

/** No step out of a folder; and where the definition says that the path is relative, only such a one. */
export function traversalGuards(arg: Argument, argument: string): Guard[] {
  if (!takesString(arg)) return [];
  const relative = relativeGuards(arg, argument);
  const steps = stepGuards(argument, relative.length > 0 ? 'docs/' : `${ROOT}/`);
  const others = [
    { name: 'no value', value: undefined },
    { name: 'a list, which the rule does not look into', value: ['../etc/passwd'] },
  ];
  return [
    ...steps.map((guard) => ({ ...guard, passes: [...guard.passes, ...others] })),
    ...relative,
  ];
}

function stepGuards(argument: string, inside: string): Guard[] {
  return [
    {
      argument,
      list: 'deny_if',
      item: {
        conditions: [condition(argument, { op: 'regex', value: STEPS_UP })],
        on_deny: `${argument} must not step up with "..", which leads out of a folder.`,
      },
      because: 'steps up ("..", also encoded) lead out of any folder',
      passes: [
        { name: 'a plain path', value: `${inside}notes.txt` },
        { name: 'dots inside a name', value: `${inside}app/[...slug]/v1..v2.txt` },
      ],
      refuses: [
        { name: 'a step up', value: `${inside}../etc/passwd` },
        { name: 'a step up at the end', value: `${inside}..` },
        { name: 'an encoded step up', value: `${inside}%2e%2e/etc/passwd` },
        { name: 'a step up encoded twice', value: `${inside}.%252E%252Fetc/passwd` },
        { name: 'a step up with backslashes', value: `${inside}..\\secret` },
        { name: 'a NUL that cuts the path', value: `${inside}notes.txt\0.png` },
      ],
    },
  ];
}

const SAYS_RELATIVE =
  /\brelative (path|to)\b|\b(repo|repository|project|workspace|root)-relative\b/i;
const OR_ABSOLUTE = /\babsolute\b|\bfull path\b|\bor (a )?relative\b|\bif relative\b|~\//i;

function relativeGuards({ description }: Argument, argument: string): Guard[] {
  if (!SAYS_RELATIVE.test(description) || OR_ABSOLUTE.test(description)) return [];
  return [
    {
      argument,
      list: 'deny_if',
      item: {
        conditions: [condition(argument, { op: 'regex', value: NOT_RELATIVE })],
        on_deny: `${argument} must be a relative path.`,
      },
      because: 'the definition says that the path is relative',
      passes: [{ name: 'a relative path', value: 'docs/notes.txt' }],
      refuses: [
        { name: 'an absolute path', value: '/etc/passwd' },
        { name: 'the home folder', value: '~/.ssh/id_ed25519' },
        { name: 'a Windows drive', value: 'C:\\Windows\\win.ini' },
        { name: 'an encoded root', value: '%2Fetc/passwd' },
        { name: 'a file address', value: 'file:///etc/passwd' },
      ],
    },
  ];
}
