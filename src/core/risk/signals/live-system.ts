import { nameEvidence, type Definition } from '../definition.ts';
import { speaksOf } from '../whose.ts';
import { LIVE, RUNNING } from '../lexicon/systems.ts';
import { headOf, actionValues, objectPhrases, type ObjectPhrase } from '../object.ts';
import { acts, inName, type Match, type Signal, type Subject } from './signal.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs that put something in force for others. */
const DEPLOYING = words(
  'deploy redeploy rollout undeploy rollback promote cordon uncordon drain scale',
);
/** Verbs that interrupt what runs. */
const INTERRUPTING = words(
  'restart reboot stop start shutdown resize scale power suspend resume terminate kill recreate rebuild restore reset upgrade migrate',
);
const ENDING = words('delete destroy remove terminate');
const MACHINES = words('cluster pod server vm droplet node machine');
const PUBLISHED = words(
  'document site website app release version theme package page collection form bot workflow function',
);
const MERGED = words('pull pr request branch mr');
/** A system of the caller alone. */
const OWN = words(
  'simulator emulator device local browser session sim debug debugger test recording transaction editor scene game playtest ad xcode tab timer preview simulation container_local proxy trace profiler monitor capture watch task pty terminal command agent workout',
);
const CREATING = words('create add generate list get');

export const liveSystem: Signal = {
  title: 'Changes a live system',
  meaning:
    'Others depend on the target while it changes: a deployment, a name server, a firewall, a main branch.',
  detect(subject): Match[] {
    if (!acts(subject)) return [];
    const { definition } = subject;
    if (definition.nameWords.some(({ word }) => OWN.has(word)) || onOwnMachine(definition))
      return [];
    return (
      byKubernetes(subject) ??
      byVerb(definition) ??
      byObject(definition) ??
      byValue(definition) ??
      byArgument(definition)
    );
  },
};

/** True where the first sentence speaks of a simulator, a phone on the desk or an editor. */
const onOwnMachine = ({ sentences }: Definition): boolean =>
  (sentences[0]?.tokens ?? []).some(({ word }) => NEARBY.has(word));

const NEARBY = words('simulator simulators emulator lsp bundle debugger terminal');

/** What is applied to a cluster is in force at once. */
function byKubernetes(subject: Subject): Match[] | undefined {
  if (!speaksOf(subject.definition, KUBERNETES)) return undefined;
  const applied = inName(subject, APPLYING);
  return applied.length > 0 ? applied : undefined;
}

const APPLYING = words('apply rollout');
const KUBERNETES = words('kubernetes k8s kubectl helm');

function byVerb(definition: Definition): Match[] | undefined {
  const { nameWords, tool } = definition;
  const head = headOf(definition);
  if (!head) return undefined;
  const objects = objectPhrases(definition).filter(({ from }) => from === 'name');
  const quote = [{ evidence: nameEvidence(tool.name, [head.span]) }];
  if (
    DEPLOYING.has(head.verb) &&
    !objects.some(({ words: parts }) => parts.some((word) => UNSCALED.has(word)))
  )
    return quote;
  if (head.verb === 'merge')
    return nameWords.some(({ word }) => MERGED.has(word)) ? quote : undefined;
  if (head.verb === 'publish')
    return objects.some(({ head: noun }) => PUBLISHED.has(noun)) ? quote : undefined;
  if (head.verb === 'activate' || head.verb === 'deactivate')
    return objects.some(({ head: noun }) => noun === 'workflow') ? quote : undefined;
  const kills = INTERRUPTING.has(head.verb) && definition.args.some(({ name }) => name === 'pid');
  const removes =
    ENDING.has(head.verb) &&
    objects.some(({ head: noun }) => MACHINES.has(noun)) &&
    isHosted(definition);
  if (kills || removes) return quote;
  const found = objectPhrases(definition).find(
    (object) => INTERRUPTING.has(object.verb ?? '') && ends(object, RUNNING),
  );
  return found ? [{ evidence: found.evidence }] : undefined;
}

/** True where the words speak of machines that run elsewhere. */
const isHosted = (definition: Definition): boolean => speaksOf(definition, HOSTED);

const HOSTED = words(
  'kubernetes k8s kubectl cluster cloud vm server droplet pod pods gpu vps runpod hosting',
);

/** What is scaled or promoted and runs for nobody. */
const UNSCALED = words(
  'image object node element layer transaction user member figure shape video audio frame',
);

function byObject(definition: Definition): Match[] | undefined {
  const found = objectPhrases(definition).find(
    (object) =>
      object.verb !== undefined &&
      ends(object, LIVE) &&
      !(CREATING.has(object.verb) && (object.head === 'domain' || object.head === 'flag')),
  );
  return found ? [{ evidence: found.evidence }] : undefined;
}

function ends(
  { words: parts, head }: Pick<ObjectPhrase, 'words' | 'head'>,
  set: ReadonlySet<string>,
): boolean {
  const last = OF_SYSTEM.has(head) ? parts.slice(0, -1) : parts;
  return set.has(last.at(-1) ?? '') || set.has(last.slice(-2).join(' '));
}

const OF_SYSTEM = words('setting config configuration state record rule status policy order stage');

/** An argument that has a branch merged as soon as it can be. */
function byArgument({ args }: Definition): Match[] {
  const found = args.find(
    ({ depth, words: parts }) => depth <= 1 && /^auto ?(merge|complete)/.test(parts.join(' ')),
  );
  return found ? [{ evidence: { where: found.where, text: found.name }, argument: found.top }] : [];
}

/** One of the values of an action argument deploys or interrupts. */
function byValue(definition: Definition): Match[] | undefined {
  const named = objectPhrases(definition).some(
    (object) => object.from === 'name' && (ends(object, RUNNING) || ends(object, LIVE)),
  );
  const value = actionValues(definition).find(({ words: parts }) => {
    const [first = '', ...rest] = parts;
    if (first === 'deploy' || first === 'redeploy' || first === 'rollback') return true;
    if (!INTERRUPTING.has(first)) return false;
    return rest.length === 0 ? named : ends({ words: rest, head: rest.at(-1)! }, RUNNING);
  });
  return value ? [{ evidence: value.evidence, argument: value.argument }] : undefined;
}
