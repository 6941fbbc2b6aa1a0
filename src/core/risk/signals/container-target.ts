import type { Definition } from '../definition.ts';
import { CONTAINERS, NOT_CONTAINERS, OF_THING } from '../lexicon/systems.ts';
import { NOUNS_TOO, VERBS } from '../lexicon/verbs.ts';
import { headOf, actionValues, objectPhrases, type ObjectPhrase } from '../object.ts';
import { acts, type Match, type Signal } from './signal.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs that make a container, look into it, or take it as it is for something else. */
const SPARING = words(
  'create add new generate init initialize provision scaffold bootstrap clone duplicate copy fork import export list get read search find open select switch set_active use connect join leave run execute query describe browse navigate share publish build test analyze load download invite follow star watch subscribe unsubscribe submit send assign track register purchase buy order apply monitor deploy call invoke scan validate view show preview link unlink enable disable insert write post upload push record log mark install uninstall focus click type launch evaluate index trigger boot convert',
);
/** What these end goes on to exist. */
const ENDING = words('kill cancel abort uninstall unpublish');

export const containerTarget: Signal = {
  title: 'Acts on a container',
  meaning:
    'The target holds other things (a database, a repository, an account); what happens to it happens to all of them.',
  detect(subject): Match[] {
    if (!acts(subject)) return [];
    const { definition } = subject;
    if (removesRelation(definition)) return [];
    const chosen = byValue(definition);
    if (chosen) return chosen;
    const found = objectPhrases(definition).find(
      (object) => changes(object) && isContainer(object) && isHosted(object, definition),
    );
    return found ? [{ evidence: found.evidence }] : [];
  },
};

function changes({ verb, words: [first = ''], head }: ObjectPhrase): boolean {
  if (verb === undefined || SPARING.has(verb) || ENDING.has(verb) || first === 'create')
    return false;
  // To set a project is to choose it.
  if (verb === 'set' && !OF_THING.has(head)) return false;
  if (head === 'status' && VERBS.get(verb)?.category === 'Destructive') return false;
  return VERBS.get(verb)?.category !== 'Execute';
}

/** Nodes and instances hold something where they are machines, and not in a drawing or a scene. */
function isHosted(
  { words: parts }: ObjectPhrase,
  { nameWords, context, sentences }: Definition,
): boolean {
  if (!parts.some((word) => MACHINE_OR_PART.has(word))) return true;
  return (
    nameWords.some(({ word }) => HOSTING.has(word)) ||
    [...context.serverWords].some((word) => HOSTING.has(word)) ||
    (sentences[0]?.tokens ?? []).some(({ word }) => HOSTING.has(word))
  );
}

const MACHINE_OR_PART = words('node instance');
const HOSTING = words(
  'cluster kubernetes k8s cloud vm vms compute server database ec2 droplet hosting vps gpu pool rds virtual machine',
);

/** Removing one thing from another ends a relation and neither of the two. */
function removesRelation(definition: Definition): boolean {
  return (
    headOf(definition)?.verb === 'remove' &&
    definition.nameWords.some(({ word }) => word === 'from')
  );
}

/** `folder`, `website settings`; not `folder name of a file`. */
function isContainer({ words: parts }: ObjectPhrase): boolean {
  let end = parts.length;
  while (end > 1 && OF_THING.has(parts[end - 1]!)) end -= 1;
  const noun = parts[end - 1] ?? '';
  const pair = `${parts[end - 2] ?? ''} ${noun}`;
  if (NOT_CONTAINERS.has(pair)) return false;
  return CONTAINERS.has(pair) || CONTAINERS.has(noun);
}

/** A tool whose action argument changes or deletes the container that its name or the value tells. */
function byValue(definition: Definition): Match[] | undefined {
  const values = actionValues(definition).filter(({ words: [first] }) => {
    const sense = first === undefined ? undefined : VERBS.get(first);
    return (
      first !== undefined &&
      sense !== undefined &&
      sense.category !== 'Read' &&
      sense.category !== 'Execute' &&
      !SPARING.has(first) &&
      !ENDING.has(first)
    );
  });
  if (values.length === 0) return undefined;
  const named = objectPhrases(definition).find(
    (object) => object.from === 'name' && isContainer(object),
  );
  const value = values.find(({ words: parts }) => {
    const nouns = parts.slice(1).filter((word) => !VERBS.has(word) || NOUNS_TOO.has(word));
    return nouns.length === 0 ? named !== undefined : isContainer({ words: nouns } as ObjectPhrase);
  });
  return value ? [{ evidence: value.evidence, argument: value.argument }] : undefined;
}
