import { isFileUri } from './address.ts';
import { has, holds } from './arguments.ts';
import {
  ELSEWHERE,
  ENDS_AS_PATH,
  FORMATS,
  GIVEN_PATHS,
  MAIL,
  NEVER_PATHS,
  NOT_DISK,
  OF_FILES,
  ON_DISK,
  ON_DISK_SURELY,
  OTHER_MACHINE,
  OTHER_NAMES,
  OTHER_PATHS,
  OTHER_STORES,
  PATH,
  PLACE,
  STARTS_AS_PATH,
} from './lexicon/paths.ts';
import { once } from './memo.ts';
import { spaced } from '../words.ts';
import { nameEvidence, serverHas, type Definition } from './definition.ts';
import type { Evidence } from './rating.ts';
import { words } from './lexicon/lists.ts';
import { takesText, type Argument } from './schema.ts';

/** What stands deeper in an object is a field of a record. */
const DEEPEST_PATH = 1;
/** So much of a description says what an argument is. */
const LONGEST_LEAD = 400;

/** True for an argument that names a file or folder of the machine the server runs on. */
export function isFilePath(arg: Argument, definition: Definition): boolean {
  if (!takesText(arg) || arg.types.includes('object') || arg.schema['format'] === 'uri')
    return false;
  const { words: parts } = arg;
  const last = parts.at(-1) ?? '';
  const isPath = PATH.has(last) || ENDS_AS_PATH.test(last);
  const isNamed = isPath || PLACE.has(last);
  const isFileName = last === 'name' && isNameOfFile(arg, definition);
  // Most arguments are told apart by this, which costs the least.
  if (!isNamed && !isFileName && (NEVER_PATHS.has(last) || !OF_PATHS.test(arg.description)))
    return false;
  if (isNoted(arg)) return false;
  if (last === 'uri' && isFileUri(arg.description)) return true;
  if (isFileName) return true;
  const said = arg.description.slice(0, LONGEST_LEAD);
  if (parts.includes('local') && isPath) return true;
  if (!isNamed && !STARTS_AS_PATH.test(said)) return false;
  const sure = ON_DISK_SURELY.test(said);
  if (sure ? NOT_HERE.test(said) : OTHER_PATHS.test(said)) return false;
  if (!sure && isOnOtherMachine(definition)) return false;
  if (!sure && (last === 'folder' || last === 'folders') && isOfMail(definition)) return false;
  if (sure || !isNamed) return !parts.some((word) => NOT_DISK.has(word));
  const excused = (word: string): boolean =>
    (last !== 'folder' && OF_FILES_TOO.has(word) && ON_DISK.test(said)) ||
    (RENAMED.has(word) && movesFiles(definition)) ||
    (word === 'include' && DIRECTORIES.test(last));
  if (parts.some((word) => OTHER_NAMES.has(word) && !excused(word))) return false;
  if (!isPath) return isPlace(arg, said, definition);
  if (arg.depth > DEEPEST_PATH || describesContent(arg, definition)) return false;
  return FORMATS.has(parts.at(-2) ?? '') || !isBesideOther(arg, definition);
}

/** A file that a task or a finding is about: kept, and not opened. */
const isNoted = ({ depth, top, description }: Argument): boolean =>
  /\b(relevant|touched) files\b/i.test(description) ||
  (depth > 0 && /related|affected|associated|modified|findings/i.test(top));

/** `fileName` of a tool that reads or writes "a file". */
const isNameOfFile = (
  { words: parts, depth, description }: Argument,
  { sentences: [first] }: Definition,
): boolean =>
  depth === 0 &&
  parts.at(-2) === 'file' &&
  (MADE_FILE.test(description) ||
    (/^(the )?name of the file( to \w{1,10})?\.?$/i.test(description) &&
      READS_FILE.test((first?.text ?? '').slice(0, LONGEST_LEAD))));

/** The name under which something is left on the disk. */
const MADE_FILE =
  /^(the |an )?(optional |custom )?(output )?file ?name (for|of) the (output|generated|exported|saved|rendered|downloaded|screenshot|recording)/i;

const READS_FILE =
  /^(read|open|load|create|write|save|update|edit|append to) (an?|the) (\w{1,20} ){0,3}file\b/i;

/** The name of a tool that takes a path although its schema lists no argument. */
export function givenPath(definition: Definition): Evidence | undefined {
  const { args, description, tool, nameWords } = definition;
  if (args.length > 0 || nameWords.length === 0) return undefined;
  const said = spaced(description.slice(0, LONGEST_LEAD));
  return GIVEN_PATHS.test(said) && !OTHER_MACHINE.test(said) && !OTHER_HOST.test(said)
    ? nameEvidence(tool.name, nameWords)
    : undefined;
}

/** What every description holds that begins with a path. */
const OF_PATHS = /path|local|file|machine/i;

const OTHER_HOST = /\b(gitlab|github|bitbucket|bucket|drive)\b/i;

/** Things that are files where the description speaks of one. */
const OF_FILES_TOO = new Set(['template', 'asset']);

/** `old_path` and `new_path` of a file that is moved. */
const RENAMED = new Set(['old', 'new']);

/** `include_dirs` are searched; plain `include` may be a pattern. */
const DIRECTORIES = /^dir(ectorie)?s$/;

/** Words that outweigh a plain `absolute path`. */
const NOT_HERE =
  /\b(remote (path|file|host|server|machine|system|director\w{1,3})|sandbox|virtual|container|not the mcp)\b/i;

const isOnOtherMachine = once(
  ({ nameWords, description, context }: Definition): boolean =>
    nameWords.some(({ word }) => word === 'json' || OTHER_STORES.has(word)) ||
    serverHas(context, OTHER_STORES) ||
    OTHER_MACHINE.test(spaced(description.slice(0, LONGEST_LEAD))),
);

/** A folder of a mailbox. */
const isOfMail = once(
  ({ nameWords, sentences: [first], context }: Definition): boolean =>
    serverHas(context, MAIL) ||
    [...nameWords, ...(first?.tokens ?? [])].some(({ word }) => MAIL.has(word)),
);

/** A name such as `output` or `source`, of which the description or the tool says that it is a file. */
function isPlace(arg: Argument, said: string, definition: Definition): boolean {
  const { words: parts } = arg;
  const last = parts.at(-1) ?? '';
  if (!PLACE.has(last) || arg.depth > DEEPEST_PATH) return false;
  if (last === 'root' && has(parts, 'project', 'workspace', 'repo')) return true;
  if (said === '')
    return (
      has(['source', 'destination', 'src', 'dest'], last) &&
      movesFiles(definition) &&
      !isBesideOther(arg, definition)
    );
  if (NAMES_PATH.test(said) && movesFiles(definition)) return !isBesideOther(arg, definition);
  return ON_DISK.test(said) && OF_FILES.test(said) && last !== 'project';
}

/** "Source path", of a tool that moves files. */
const NAMES_PATH = /^(the )?(source|target|destination|input|output) (file |directory )?path\b/i;

const movesFiles = ({ nameWords }: Definition): boolean =>
  nameWords.some(({ word }) => has(['file', 'files', 'directory', 'folder'], word));

/** A name for content that the call gives, and no place from which it comes. */
function describesContent(arg: Argument, definition: Definition): boolean {
  const last = arg.words.at(-1) ?? '';
  const beside = (groups: readonly Argument[]): boolean =>
    groups.some(({ words: parts }) => holds(parts, CONTENT));
  if (arg.depth > 0 && beside(argumentsByPlace(definition).get(parentOf(arg)) ?? []))
    return last === 'filename' || !definition.nameWords.some(({ word }) => has(WRITING, word));
  if (!has(['filename', 'file', 'files'], last)) return false;
  if (arg.types.includes('array') && !arg.types.includes('array of string')) return true;
  if (AS_PLACE.test(arg.description)) return false;
  if (last === 'filename' && arg.description !== '') return true;
  const named = last === 'filename' || /\bname of\b/i.test(arg.description);
  return named && beside(siblings(arg, definition));
}

const CONTENT = words('content contents data base64 body bytes attachment code');
const WRITING = ['write', 'save', 'create', 'edit', 'export', 'apply'];
/** What is said of a file name that is a place. */
const AS_PLACE = /\b(save|path|director|disk|output|load|relative|write|yaml)/i;

/** True where what stands beside a path says that it lies in a repository, a bucket or an API. */
function isBesideOther(arg: Argument, definition: Definition): boolean {
  if (LOCAL_FILE.test((definition.sentences[0]?.text ?? '').slice(0, LONGEST_LEAD))) return false;
  if (arg.depth > 0 && ON_DISK_SURELY.test(topOf(arg, definition)?.description ?? '')) return false;
  return siblings(arg, definition).some(
    ({ name, schema }) =>
      (ELSEWHERE.has(name.toLowerCase().replace(/[-_]/g, '')) &&
        !(name === 'ref' && takesPicture(definition))) ||
      (name === 'method' && (asksHttp(schema) || isOfApi(definition))),
  );
}

/** `ref` of a screenshot is the element that is shown. */
const takesPicture = ({ nameWords }: Definition): boolean =>
  nameWords.some(({ word }) => word === 'screenshot');

const asksHttp = ({ enum: values }: Record<string, unknown>): boolean =>
  Array.isArray(values) && values.includes('GET');

const isOfApi = ({ nameWords }: Definition): boolean =>
  nameWords.some(({ word }) => has(['api', 'endpoint', 'route', 'request', 'operation'], word));

/** "Upload a local file to a bucket". */
const LOCAL_FILE = /\b(a|from|the) local (file|director|folder|path|disk)/i;

const topOf = ({ top }: Argument, { args }: Definition): Argument | undefined =>
  args.find(({ depth, name }) => depth === 0 && name === top);

/** The names of the arguments that stand beside one, and of those at the top. */
function siblings(arg: Argument, definition: Definition): Argument[] {
  const groups = argumentsByPlace(definition);
  const own = parentOf(arg);
  return [...(groups.get(TOP) ?? []), ...(own === TOP ? [] : (groups.get(own) ?? []))];
}

const TOP = '/inputSchema/properties';
const parentOf = ({ where }: Argument): string => where.slice(0, where.lastIndexOf('/'));
const argumentsByPlace = once(({ args }: Definition) => Map.groupBy(args, parentOf));
