import type { Definition } from './definition.ts';
import { ACCESS_ARGUMENTS, ASSIGNED, PEOPLE, SHARED_PLACES, SWITCHES } from './lexicon/access.ts';
import { headOf, objectPhrases } from './object.ts';
import type { Argument } from './schema.ts';
import { terms, words } from './lexicon/lists.ts';

/** What stands deeper describes what comes back, or a part of a part. */
const DEEPEST = 2;

/** True for an argument by which a call can let more people in, or let itself do more. */
export function isAccess(arg: Argument, definition: Definition): boolean {
  if (arg.depth > DEEPEST || arg.words.some((word) => CHOOSING.has(word))) return false;
  const values = valuesOf(arg);
  return (
    isScale(arg, values) ||
    isSwitch(arg, definition) ||
    isNamed(arg, values, definition) ||
    freesSession(values)
  );
}

/** With one of these an argument says what is looked for. */
const CHOOSING = words('filter filters search query include exclude sort find');

/** The values of an argument, as words. */
function valuesOf({ schema }: Argument): string[] {
  const items = schema['items'];
  const inner =
    typeof items === 'object' && items !== null && 'enum' in items ? items.enum : undefined;
  const values: unknown = schema['enum'] ?? inner;
  if (!Array.isArray(values) || values.length > MOST_VALUES) return [];
  const said: string[] = [];
  for (const value of values) said.push(String(value).toLowerCase().replaceAll(/[-_]/g, ' '));
  return said;
}

const MOST_VALUES = 12;
const CLOSED = words('private restricted authenticated secret personal');
const OPEN = words(
  'public shared share internal unlisted anyone everyone anonymous team workspace organization global',
);
/** With one of these, public and private are kinds of things and not who may see them. */
const NOT_SCALE = words('key ip network dns zone subnet class image algorithm status state');
const KINDS = words('kind visibility access privacy membership joining');

/** A choice between open and closed: `private | public`. */
function isScale(arg: Argument, values: readonly string[]): boolean {
  if (values.length === 0 || arg.words.some((word) => NOT_SCALE.has(word))) return false;
  const has = (set: ReadonlySet<string>) => values.some((value) => set.has(value));
  if (has(CLOSED) && has(OPEN)) return true;
  return KINDS.has(arg.words.at(-1) ?? '') && values.includes('open') && values.includes('closed');
}

const PUBLIC = words('public publicly');
const NOT_PUBLIC = words(
  'only show id ids ip key directory teams repositories repos path url name net network prefix dir folder suffix base',
);
const BEFORE_PRIVATE = words('is make set mark as keep');
const CAN = words(
  'edit invite modify see view share copy comment post manage access join create delete add read write download upload chat reply assign',
);

/** "Whether to make the package publicly accessible". */
const OPENS =
  /\b(whether|make|makes|allow|allows|if true)\b[^.]{0,40}\bpublic(ly)? (accessible|available|visible|readable|reachable|shared)\b/i;

const REQUIRES = words('require requires');
/** What whoever comes in must have. */
const HELD = words('login permission permissions');

/** A public answer is one that is sent, and opens nothing. */
const ANSWERS = words('comment reply note answer');

/** A switch that lets others in. */
function isSwitch(
  { words: parts, types, depth, description }: Argument,
  definition: Definition,
): boolean {
  if (!types.includes('boolean')) return false;
  const said = parts.join(' ');
  if (SWITCHES.has(said)) return depth === 0 || !said.includes('shared');
  if (parts.some((word) => PUBLIC.has(word)))
    return !parts.some((word) => NOT_PUBLIC.has(word)) && !isOn(ANSWERS, definition);
  if (parts.at(-1) === 'private')
    return (
      (parts.length === 1 || BEFORE_PRIVATE.has(parts.at(-2) ?? '')) &&
      !isOn(ANSWERS, definition) &&
      !/\bsession\b/i.test(description)
    );
  if (parts.some((word) => REQUIRES.has(word)) && HELD.has(parts.at(-1)!)) return true;
  if (OPENS.test(description)) return true;
  const can = parts.indexOf('can');
  return can > 0 && PEOPLE.has(parts[can - 1]!) && CAN.has(parts[can + 1] ?? '');
}

/** Roles of the messages of a conversation with a model, and what is only drawn. */
const OTHER_VALUES = words('assistant system hidden hide visible show');
const FILE_MODE = /\b(octal|chmod|unix|posix|file mode|mode bits|0?[67][0-7]{2})\b/i;

function isNamed(arg: Argument, values: readonly string[], definition: Definition): boolean {
  const { words: parts, types, description } = arg;
  const said = parts.join(' ');
  if (GRANTING.test(said) || OPEN_PORTS.has(said)) return true;
  if (types.every((type) => type === 'boolean' || type === 'number')) return false;
  if (GROUPED.has(said) && MAKING.has(headOf(definition)?.verb ?? ''))
    return isOn(GROUPS, definition);
  if (OWNERS.test(said)) return arg.depth === 0 && isOn(SHARED_PLACES, definition);
  if (said === 'role' || said === 'roles')
    return arg.depth <= 1 && changesRoles(values, definition);
  if (values.length > 0 && WIDENS.test(description)) return true;
  if (!isSetting(parts) && !ACCESS_ARGUMENTS.has(said)) return false;
  if (arg.depth > (said === 'shared' ? 0 : 1) && WEAK.has(said)) return false;
  if (said === 'owner' && (isAddressed(arg, definition) || isOn(ASSIGNED, definition)))
    return false;
  if (values.some((value) => OTHER_VALUES.has(value))) return false;
  // A fixed choice that names no circle of people is about something else.
  if (values.length > 0 && (SCALES.has(said) || PEOPLE.has(said))) return false;
  return !FILE_MODE.test(description);
}

const GRANTING = /access control|admin ids|who can |grant access|access to$/;
/** By one of these a service is reached from outside. */
const OPEN_PORTS = new Set(['external port', 'public port']);
/** What a choice of a wider circle is said to do: "to share across all projects". */
const WIDENS = /\b(shared?|visible) (with|across|to) (all|any|every|everyone|anyone|others?)\b/i;

/** `sharingPolicy`, `permission_mode`. */
const isSetting = (parts: readonly string[]): boolean =>
  parts.length === 2 && SHARED.has(parts[0]!) && FACETS.has(parts[1]!);

const SHARED = words(
  'share sharing access visibility privacy permission permissions collaboration',
);
const FACETS = words(
  'policy policies model setting settings mode level levels permission permissions type types option options rule rules list scope role roles group groups',
);

/** Those who are let into a group as it is made. */
const GROUPED = new Set(['participants', 'members', 'users', 'user ids', 'member ids']);
const GROUPS = words('group team project workspace organization space community');
const MAKING = words('create update edit modify new make');
const OWNERS = /^(new )?owner (user |team )?ids?$/;
/** Names that say who may see something only where their values do. */
const SCALES = new Set(['visibility', 'access', 'privacy', 'access type', 'access mode']);
const WEAK = terms('access | permissions | shared | cors | allowed roles | scopes');

/** True where the call acts on one of these things. */
function isOn(things: ReadonlySet<string>, definition: Definition): boolean {
  return objectPhrases(definition).some(
    ({ head, words: parts }) => things.has(head) || things.has(parts.slice(-2).join(' ')),
  );
}

/** The role of one of these is what they are in a record. */
const RECORDED = words('contact lead customer person company attendee contributor');
const CHANGING = words('update edit set modify change patch put assign promote demote');

/** A role that is given to somebody, and not the one in which a message is written. */
function changesRoles(values: readonly string[], definition: Definition): boolean {
  const verb = headOf(definition)?.verb;
  return (
    verb !== undefined &&
    !isOn(RECORDED, definition) &&
    CHANGING.has(verb) &&
    !values.some((value) => OTHER_VALUES.has(value))
  );
}

/** An owner by whose name a thing is told: `owner` with `repo`, or with a name and no id. */
const isAddressed = ({ depth, required }: Argument, { args }: Definition): boolean =>
  depth > 0 ||
  args.some(({ words: parts }) => parts.includes('repo') || parts.includes('repository')) ||
  (required && !args.some((arg) => arg.required && arg.words.at(-1) === 'id'));

const UNBOUND =
  /\b(danger[\w ]{0,20}|full access|bypass permissions|bypass sandbox|yolo|unrestricted)\b/;

/** A choice by which the caller's own session may do more: `sandbox: danger-full-access`. */
const freesSession = (values: readonly string[]): boolean =>
  values.some((value) => UNBOUND.test(value));
