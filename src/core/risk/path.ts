import { has } from './arguments.ts';
import { once } from './memo.ts';
import { type Definition } from './definition.ts';
import { takesText, type Argument } from './schema.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const PATH = words(
  'path paths filepath filepaths filename dir directory folder cwd file files workdir',
);
/** Names that mean a place on the disk only where the description says so. */
const PLACE = words(
  'target root output dest destination source input location save project workspace to',
);
/** With one of these in its name, a path leads through something else than a disk. */
const OTHER_NAMES = words(
  'url json xpath api id ids base64 mime area iteration instance node route storage object key field property cloud remote modified affected related changed include exclude count size type format content contents filter pattern patterns glob old new no max template default',
);
const OTHER_PATHS =
  /\b(json ?path|json[ -]pointer|api path|url path|request path|endpoint|route|xpath|object path|instance paths?|field path|property path|node path|dot[- ](separated|notation|path)|dotted|area path|iteration path|document root|storage path|key path|wiki|(in|inside|within|of|from|relative to) (the |a |an |your )?(root of the )?(\w{1,20} )?(repo|repository|bucket|drive|vault|branch|commit|remote|spec|specification|collection)|remote (path|file|host|server|director)|on the remote|graph api)\b/i;
const ON_DISK =
  /\b(absolute (file ?)?paths?|local (file|path|director|disk|image|folder)|file ?paths?\b|path (to|of|where) (the |a |an |your |which )?|(file|directory|folder) (to|where|path|in which|containing)|director(y|ies)\b|on disk|file ?system|save (it |the \w{1,20} |\w{1,20} )?(to|as)|output (file|path|director)|working director)/i;
/** With one of these beside it, a path is inside a repository, bucket, document or API, not on the disk. */
const ELSEWHERE = words(
  'owner repo repository bucket bucketname bucketid project_id projectid repositoryid repository_id branch ref method space siteid site_id drive_id driveid domain filekey file_key vault server host hostname specid spec_id workspaceid organizationid',
);

/** True for an argument that names a file or folder of the machine the server runs on. */
export function isFilePath(arg: Argument, definition: Definition): boolean {
  if (!takesText(arg) || arg.schema['format'] === 'uri') return false;
  const { words: parts, description } = arg;
  const last = parts.at(-1) ?? '';
  const says = ON_DISK.test(description);
  const sure =
    /\b(absolute|local (file|path|dir|disk|image)|file ?system|on disk)\b|本地|绝对路径/i.test(
      description,
    );
  if (has(parts, 'local') && (PATH.has(last) || last === 'path')) return true;
  if (OTHER_PATHS.test(description) && !sure) return false;
  if (parts.some((word) => OTHER_NAMES.has(word) && !(says && word === 'template'))) return false;
  if (!PATH.has(last))
    return (
      PLACE.has(last) &&
      says &&
      /\b(file|director|folder|disk|path)/i.test(description) &&
      last !== 'project'
    );
  if (sure) return true;
  if (arg.depth > DEEPEST_PATH || describesContent(arg, definition)) return false;
  return !siblings(arg, definition).some(({ name }) => ELSEWHERE.has(name.toLowerCase()));
}

/** What stands deeper in an object is a field of a record. */
const DEEPEST_PATH = 1;

/** `filename` beside the content itself is a name and no place. */
function describesContent(arg: Argument, definition: Definition): boolean {
  if (!has(['filename', 'file', 'files'], arg.words.at(-1) ?? '')) return false;
  if (arg.types.includes('array') && !arg.types.includes('array of string')) return true;
  const beside = siblings(arg, definition);
  const named = arg.words.at(-1) === 'filename' || /\bname of\b/i.test(arg.description);
  return (
    named &&
    beside.some(({ words: parts }) =>
      has(parts, 'content', 'data', 'base64', 'body', 'bytes', 'attachment'),
    ) &&
    !/\b(save|path|director|disk)/i.test(arg.description)
  );
}

/** The names of the arguments that stand beside one, and of those at the top. */
function siblings(arg: Argument, definition: Definition): Argument[] {
  const groups = argumentsByPlace(definition);
  const own = parentOf(arg);
  return [...(groups.get(TOP) ?? []), ...(own === TOP ? [] : (groups.get(own) ?? []))];
}

const TOP = '/inputSchema/properties';
const parentOf = ({ where }: Argument): string => where.slice(0, where.lastIndexOf('/'));
const argumentsByPlace = once(({ args }: Definition) => Map.groupBy(args, parentOf));
