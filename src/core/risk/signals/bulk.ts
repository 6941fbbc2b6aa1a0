import { has } from '../arguments.ts';
import type { Definition } from '../definition.ts';
import type { Argument } from '../schema.ts';
import { headOf, objectPhrases, singular } from '../object.ts';
import { acts, inName, matchOf, type Match, type Signal } from './signal.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const BULK = words('bulk batch all many multiple mass everything');
const FLAGS = words('recursive all cascade everything wildcard glob');
/** Names of lists that hold what is acted on, whatever it is. */
const GENERIC = words('operation action update request edit mutation batch command');
/** Names of lists that hold what is acted on where that is told in the plural. */
const PLAIN = words(
  'item entry record row element change target entity input resource object thing',
);
/** Lists that describe one thing, choose part of it, or are combined into one. */
const DESCRIBING = words(
  'dependent dependency reaction nameserver fill link scope property checklist label tag column field reviewer assignee recipient attendee cc bcc to scope event include exclude filter option choice header argument arg env variable property attribute keyword category environment region modified related file_type format guest watcher participant member step parameter param skill language part point coordinate line_item image attachment reference media button component block collection mode type permission role dependency allowed only select opt',
);
/** Verbs by which several things become one, or one is made of several. */
const COMBINING = words(
  'combine merge group join connect compare schedule boolean union intersect subtract flatten generate render compose link send create reply forward draft search run invite publish build submit',
);
const LOSING = words('delete remove purge erase clear trash archive update');

export const bulk: Signal = {
  title: 'Bulk',
  meaning:
    'One call acts on many things, so one mistake is made many times before anybody sees it.',
  detect(subject): Match[] {
    if (!acts(subject)) return [];
    const { definition, found } = subject;
    const top = definition.args.filter(
      ({ depth, where }) =>
        depth === 0 ||
        (depth === 1 && /\/(body|request|data|params|input)\/properties\/[^/]*$/.test(where)),
    );
    return [
      ...(ofOneSheet(definition) || found.category === 'Execute' ? [] : inName(subject, BULK)),
      ...top.filter((arg) => isFlag(arg) || isList(arg, definition)).map(matchOf),
      ...byCondition(definition),
    ];
  },
};

function isFlag({ types, words: parts }: Argument): boolean {
  return (
    types.includes('boolean') &&
    FLAGS.has(parts.at(-1) ?? '') &&
    parts.length <= 2 &&
    !has(parts, 'include', 'show', 'fetch', 'select')
  );
}

/** A list of what the name says is acted on: `delete records` with `record ids`. */
function isList({ types, words: parts, schema }: Argument, definition: Definition): boolean {
  if (!types.includes('array') || types.includes('string') || types.includes('object'))
    return false;
  if (typeof schema['maxItems'] === 'number' && schema['maxItems'] <= 1) return false;
  const nouns = parts.filter((word) => !ID.has(word)).map(singular);
  const ids = parts.some((word) => ID.has(word));
  const objects = objectPhrases(definition).slice(0, 3);
  const plural = objects.some(({ plural: many }) => many);
  const head = headOf(definition);
  const combines = head !== undefined && COMBINING.has(head.verb);
  const last = nouns.at(-1);
  if (
    last !== undefined &&
    DESCRIBING.has(last) &&
    !objects.some(({ head: noun, from }) => noun === last && from === 'name')
  )
    return false;
  const named =
    last === undefined ||
    objects.some(({ words: own }) => nouns.some((noun) => own.includes(noun)));
  if (named && (ids || plural || last !== undefined))
    return !combines || (plural && head.verb === 'create');
  if (combines && !(plural && head.verb === 'create')) return false;
  if (last !== undefined && GENERIC.has(last)) return true;
  if (last !== undefined && PLAIN.has(last)) return plural && nouns.length === 1;
  return plural && (ids || has(parts, 'paths', 'urls', 'files', 'names', 'keys', 'uids'));
}

const ID = words('id ids uuid uuids uid uids guid guids key keys gid gids list');

const CONDITION = words('where filter filters condition conditions query criteria');

/** Records that are deleted or changed by a condition and not by their id. */
function byCondition(definition: Definition): Match[] {
  const head = headOf(definition);
  if (!head || !LOSING.has(head.verb)) return [];
  return definition.args
    .filter(
      ({ depth, words: parts, types }) =>
        depth === 0 && CONDITION.has(parts.join(' ')) && !types.includes('boolean'),
    )
    .map(matchOf);
}

/** The cells of one sheet are one thing. */
const ofOneSheet = (definition: Definition): boolean =>
  objectPhrases(definition).some(({ from, head }) => from === 'name' && CELLS.has(head));

const CELLS = words('value cell range row column format');
