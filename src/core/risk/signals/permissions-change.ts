import { nameEvidence, type Definition } from '../definition.ts';
import { type Argument } from '../schema.ts';
import { ACCESS, ACCESS_ARGUMENTS, NOT_ACCESS } from '../lexicon/people.ts';
import { headOf, actionValues, objectPhrases } from '../object.ts';
import { acts, matchOf, type Match, type Signal, type Subject } from './signal.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs that are about access whatever they act on. */
const ALWAYS = words('grant revoke invite share unshare impersonate');
/** Verbs by which access is only taken away. */
const TAKING = words(
  'remove delete revoke unshare deny kick ban expire disable deactivate unassign uninvite leave block',
);
/** Words that mean access only at the end of what is acted on. */
const ONLY_AS_HEAD = words(
  'owner admin administrator share sharing token credential seat reviewer delegate member membership invitation invite guest access privacy visibility grant role perm perms permission',
);
/** Verbs that change what is there. */
const CHANGING = words('update edit set modify change patch put manage configure');

/** True where access is given, or can be given, and not only taken away. */
export function grantsAccess({ definition }: Subject): boolean {
  const head = headOf(definition);
  return head === undefined || !TAKING.has(head.verb) || byValue(definition) !== undefined;
}

export const permissionsChange: Signal = {
  title: 'Changes permissions',
  meaning: 'Changes who may do what; the effect lasts after the conversation ends.',
  detect(subject): Match[] {
    if (!acts(subject)) return [];
    const { definition } = subject;
    return (
      byVerb(definition) ??
      byTransfer(definition) ??
      byObject(definition) ??
      byValue(definition) ??
      byArgument(definition)
    );
  },
};

function byVerb(definition: Definition): Match[] | undefined {
  const { nameWords, tool } = definition;
  const span = headOf(definition)?.span;
  if (!span || !ALWAYS.has(span.word)) return undefined;
  const screen = nameWords.some(({ word }) => word === 'screen' || word === 'draft');
  return screen ? undefined : [{ evidence: nameEvidence(tool.name, [span]) }];
}

/** Something is handed to another owner, team or account. */
function byTransfer(definition: Definition): Match[] | undefined {
  const { nameWords, tool, args } = definition;
  const head = headOf(definition);
  if (head?.verb !== 'transfer') return undefined;
  const owner = nameWords.find(({ word }) => OWNERS.has(word));
  const to = args.some(
    ({ words: parts }) =>
      parts.some((word) => OWNERS.has(word)) &&
      parts.some((word) => word === 'new' || word === 'target' || word === 'to'),
  );
  return (owner ?? to)
    ? [{ evidence: nameEvidence(tool.name, owner ? [head.span, owner] : [head.span]) }]
    : undefined;
}

const OWNERS = words('team owner ownership organization org user');

function byObject(definition: Definition): Match[] | undefined {
  const found = objectPhrases(definition).find(({ words: parts }) => isAccess(parts));
  return found ? [{ evidence: found.evidence }] : undefined;
}

/** `user role`, `access group project`; not `token price`. */
function isAccess(parts: readonly string[]): boolean {
  for (let i = 0; i < parts.length; i++) {
    const pair = `${parts[i - 1] ?? ''} ${parts[i]!}`;
    if (NOT_ACCESS.has(pair)) return false;
    if (ACCESS.has(pair)) return true;
    if (!ACCESS.has(parts[i]!) || parts[i] === 'token') continue;
    if (!ONLY_AS_HEAD.has(parts[i]!) || i === parts.length - 1) return true;
  }
  return false;
}

/** One of the values of an action argument changes access. */
function byValue(definition: Definition): Match[] | undefined {
  const value = actionValues(definition).find(({ words: parts }) => changesAccess(parts));
  return value ? [{ evidence: value.evidence, argument: value.argument }] : undefined;
}

const NOT_CHANGING = words(
  'get list read search find show view check describe query fetch login auth authenticate use validate test',
);

function changesAccess([first, ...rest]: readonly string[]): boolean {
  if (first === undefined || NOT_CHANGING.has(first)) return false;
  return ALWAYS.has(first) || (rest.length > 0 && isAccess(rest));
}

function byArgument(definition: Definition): Match[] {
  const head = headOf(definition);
  const makes = head?.verb === 'create' || head?.verb === 'add';
  const changes = head !== undefined && CHANGING.has(head.verb);
  const ofRepository = definition.args.some(
    ({ words: parts }) => parts.includes('repo') || parts.includes('repository'),
  );
  return definition.args
    .filter(
      (arg) =>
        arg.depth <= 1 &&
        (opens(arg) ||
          (makes && OPENING.has(arg.words.join(' '))) ||
          (changes && widens(arg) && !(ofRepository && arg.name === 'owner'))),
    )
    .map(matchOf);
}

/** A switch that lets everybody in. */
function opens({ words: parts, types }: Argument): boolean {
  return (
    types.includes('boolean') &&
    (parts.includes('public') || parts.includes('publicly')) &&
    !parts.some((word) => NOT_SWITCH.has(word))
  );
}

const OPENING = words('visibility privacy sharing access_level privacy_setting');
const NOT_SWITCH = words('include only exclude filter show search id ip repositories repos key');

/** Arguments of a changing tool by which more people can be let in. */
function widens({ words: parts, types, name }: Argument): boolean {
  const said = parts.join(' ');
  if (!ACCESS_ARGUMENTS.has(said)) return false;
  if (/owner/i.test(name) && types.includes('array of string')) return false;
  return said !== 'private' && said !== 'public' ? true : types.includes('boolean');
}
