import { takesText, type Argument } from '../definition.ts';
import { argumentsThat, has, type Signal } from './signal.ts';

const PATH = [
  'path',
  'paths',
  'filepath',
  'filename',
  'dir',
  'directory',
  'folder',
  'cwd',
  'file',
  'files',
  'workdir',
];
/** With one of these beside it, a path is inside a repository, bucket, document or API, not on the disk. */
const ELSEWHERE = [
  'owner',
  'repo',
  'repository',
  'bucket',
  'project_id',
  'branch',
  'ref',
  'method',
  'space',
  'siteid',
  'drive_id',
];
const OTHER_PATHS =
  /\b(json ?path|api path|url path|endpoint|route|xpath|object path|field path|property path|node path|dot[- ]separated)\b/i;

/** True for an argument that names a file or folder of the machine the server runs on. */
export function isFilePath(arg: Argument, all: readonly Argument[]): boolean {
  if (!takesText(arg) || arg.schema['format'] === 'uri') return false;
  const last = arg.words.at(-1) ?? '';
  if (!PATH.includes(last) || has(arg.words, 'url', 'json', 'xpath', 'api', 'id', 'base64', 'mime'))
    return false;
  if (OTHER_PATHS.test(arg.description)) return false;
  return !all.some(({ name, depth }) => depth === 0 && ELSEWHERE.includes(name.toLowerCase()));
}

export const filePathArgument: Signal = {
  title: 'File path argument',
  meaning:
    'The caller names a file or folder. Without a root that the server enforces, the call reaches whatever the server’s user can reach.',
  detect: (subject) => argumentsThat(subject, (arg) => isFilePath(arg, subject.definition.args)),
};
