import { speaksOf } from '../whose.ts';
import { argumentEvidence, nameEvidence, type Definition } from '../definition.ts';
import { LIVE, LIVE_BY_VERB, PUTTING_BACK, RUNNING } from '../lexicon/systems.ts';
import { killing } from '../live/process.ts';
import {
  byField,
  byPlatform,
  CHANGING,
  ends,
  isOnlyMade,
  MAKING,
  PLATFORMS,
} from '../live/platform.ts';
import { actionValues } from '../action-values.ts';
import { headOf, objectPhrases, singular, toldVerb, type ObjectPhrase } from '../object.ts';
import { acts, inDescription, phrases, type Match, type Signal } from './signal.ts';
import { isOwn, isTried, NETWORKS } from '../live/own.ts';
import { words } from '../lexicon/lists.ts';

/** Verbs that put something in force for others. */
const DEPLOYING = words(
  'deploy redeploy rollout undeploy rollback promote cordon uncordon scale failover evacuate',
);
/** Verbs that interrupt what runs. */
const INTERRUPTING = words(
  'restart reboot stop start shutdown resize scale power suspend resume pause terminate kill recreate rebuild restore reset upgrade migrate recycle relaunch reload reinstall reimage halt unsuspend boot',
);
const ENDING = words('delete destroy remove terminate');
const MACHINES = words(
  'cluster pod server vm droplet node machine instance app application service endpoint site website',
);
/** Where branches of one's own copy are merged: "into the current branch". */
const AT_HAND = words('current');
const MERGED = words('pull pr request branch mr');

export const liveSystem: Signal = {
  title: 'Changes a live system',
  meaning:
    'Others depend on the target while it changes: a deployment, a name server, a firewall, a main branch.',
  detect(subject): Match[] {
    const { definition } = subject;
    if (!acts(subject) || toldVerb(definition) === 'rename') return [];
    const killed = killing(definition);
    if (killed) return killed;
    const tried = isTried(definition);
    const own = tried || isOwn(definition);
    const found = own
      ? undefined
      : (byTopic(definition) ?? byVerb(definition) ?? byObject(definition));
    return (
      found ??
      (tried ? undefined : byDeploying(definition)) ??
      (own ? undefined : (byField(definition) ?? byPlatform(subject) ?? byValue(definition))) ??
      byArgument(definition) ??
      inDescription(subject, GOING_LIVE, 1)
    );
  },
};

/** `deploy`, wherever it stands in the name, unless it names a record: `deploy order`. */
function byDeploying(definition: Definition): Match[] | undefined {
  const { tool, nameWords } = definition;
  if (nameWords.some(({ word }) => RECORDS.has(word))) return undefined;
  const span = nameWords.find(({ word }) => ROLLING.has(word) && isInForce(word, definition));
  if (span) return [{ evidence: nameEvidence(tool.name, [span]) }];
  const told = objectPhrases(definition).find(({ verb }) => PUTTING_UP.has(verb ?? ''));
  return told && [{ evidence: told.evidence }];
}

/** What is rolled back may be data; it is in force for others where the words say so. */
const isInForce = (verb: string, definition: Definition): boolean =>
  verb !== 'rollback' || speaksOf(definition, RELEASED) || speaksOf(definition, PLATFORMS);

const RELEASED = words(
  'release releases deploy pipeline revision production service app application chart config firmware',
);
const PUTTING_UP = words('deploy redeploy undeploy');
const ROLLING = words('deploy redeploy rollback undeploy failover switchover cutover');
const RECORDS = words(
  'build plan one group order hook hooks key list template config dry transaction session savepoint breakpoint version_history change changes test token nft coin memecoin',
);

/** The name says that DNS, a firewall or the like is changed in one of its parts. */
function byTopic(definition: Definition): Match[] | undefined {
  const { tool, nameWords } = definition;
  const verb = headOf(definition)?.verb;
  const passes = nameWords.some(({ word }) => PASSING.has(word));
  const stage =
    passes &&
    nameWords.find(({ word }, i) => word === 'release' && nameWords[i + 1]?.word === 'stage');
  if (stage) return [{ evidence: nameEvidence(tool.name, [stage]) }];
  const span = nameWords.find(({ word }) => TOPICS.has(word));
  if (!span || verb === undefined || FETCHING.has(verb)) return undefined;
  const making = verb === 'create' && span === nameWords.at(-1);
  return making && span.word !== 'dns'
    ? undefined
    : [{ evidence: nameEvidence(tool.name, [span]) }];
}

const TOPICS = words('dns firewall nameserver nameservers waf cdn ingress nginx traefik');
const PASSING = words('pass approve retry skip execute run promote advance');
const FETCHING = words('list get check verify validate search register buy purchase');

function byVerb(definition: Definition): Match[] | undefined {
  const { nameWords, tool } = definition;
  const head = headOf(definition);
  if (!head) return undefined;
  const all = objectPhrases(definition);
  const objects = all.filter(({ from }) => from === 'name');
  const quote = [{ evidence: nameEvidence(tool.name, [head.span]) }];
  const { verb } = head;
  if (INSTALLING.has(verb) && speaksOf(definition, INSTALLED_ON)) return quote;
  if (DEPLOYING.has(verb)) return deploys(verb, objects, definition) ? quote : undefined;
  if (verb === 'power' && isMachine(definition)) return quote;
  if (verb === 'merge')
    return nameWords.some(({ word }) => MERGED.has(word)) && !speaksOf(definition, AT_HAND)
      ? quote
      : undefined;
  const nouns = LIVE_BY_VERB.get(verb);
  if (nouns && objects.some((object) => ends(object, nouns))) return quote;
  const releases = RELEASING.has(verb) && objects.some(({ head: noun }) => noun === 'release');
  if (releases && speaksOf(definition, FORGES)) return quote;
  const removes = ENDING.has(verb) && objects.some(({ head: noun }) => MACHINES.has(noun));
  if (removes && (speaksOf(definition, HOSTED) || speaksOf(definition, PLATFORMS))) return quote;
  const restores = PUTTING_BACK.has(verb) && objects.some(({ head: noun }) => COPIES.has(noun));
  if (restores && speaksOf(definition, REMOTE)) return quote;
  const interrupts = INTERRUPTING.has(verb) || head.sense.force === 'vague';
  const found = all.find(
    (object) =>
      interrupts &&
      INTERRUPTING.has(object.verb ?? '') &&
      (ends(object, RUNNING) || ends(object, LIVE)) &&
      !(object.verb === 'start' && object.head === 'process'),
  );
  if (found) return [{ evidence: found.evidence }];
  const spared = objects.some(({ words: parts }) => parts.some((word) => BEGUN_AGAIN.has(word)));
  return RESTARTING.has(verb) && !spared ? quote : undefined;
}

/** True where more than a record is put in force. */
function deploys(verb: string, objects: readonly ObjectPhrase[], definition: Definition): boolean {
  const spared = objects.some(({ words: parts }) => parts.some((word) => UNSCALED.has(word)));
  const record =
    (verb !== 'scale' && definition.nameWords.some(({ word }) => RECORDS.has(word))) ||
    !isInForce(verb, definition) ||
    (verb === 'promote' && objects.some(({ head: noun }) => noun === 'job'));
  return !spared && !record;
}

const RELEASING = words('create publish delete update edit');
const FORGES = words('github gitlab gitea forgejo bitbucket');
const COPIES = words('backup snapshot dump');
const REMOTE = words('database ssh vps vm droplet hosting website wordpress production remote');
/** True where the name or the first sentence speaks of a machine or of a part of a network. */
const isMachine = ({ nameWords, sentences }: Definition): boolean =>
  [...nameWords, ...(sentences[0]?.tokens ?? [])].some(
    ({ word }) => HOSTED.has(word) || MACHINES.has(singular(word)) || NETWORKS.has(word),
  );

const INSTALLING = words('install uninstall');
const INSTALLED_ON = words(
  'kubernetes k8s kubectl helm openshift cluster vm vps droplet hosting website wordpress',
);
/** Verbs that are said of what runs for somebody. */
const RESTARTING = words('restart reboot shutdown');
/** What is begun again, and ran for nobody else. */
const BEGUN_AGAIN = words(
  `browser kernel agent session mcp incident conversation chat thread game round level quiz lesson course playback song track video timer counter
  workflow pipeline build job run task step execution activity animation simulation plan sequence story`,
);
const HOSTED = words(
  `kubernetes k8s kubectl cluster cloud vm droplet pod pods gpu vps runpod hosting
  alibabacloud aliyun alicloud tencentcloud huaweicloud volcengine gcp gcloud oci civo ionos contabo kamatera exoscale stackit`,
);

/** What is scaled or promoted and runs for nobody. */
const UNSCALED = words(
  'image object node element layer transaction user member student employee player candidate lead contact figure shape video audio frame recipe savepoint',
);

function byObject(definition: Definition): Match[] | undefined {
  const found = objectPhrases(definition).find(
    (object) =>
      object.verb !== undefined &&
      !object.words.includes('use') &&
      ends(object, LIVE) &&
      !isOnlyMade(object) &&
      !(object.head === 'domain' && (MAKING.has(object.verb) || object.verb === 'verify')),
  );
  return found ? [{ evidence: found.evidence }] : undefined;
}

/** An argument that has a branch merged as soon as it can be. */
function byArgument({ args }: Definition): Match[] | undefined {
  const found = args.find(
    ({ depth, words: parts }) =>
      depth <= 1 &&
      parts[0]?.startsWith('auto') === true &&
      /^auto ?(merge|complete)/.test(parts.join(' ')),
  );
  return found && [{ evidence: argumentEvidence(found), argument: found.top }];
}

/** One of the values of an action argument deploys or interrupts. */
function byValue(definition: Definition): Match[] | undefined {
  const named = objectPhrases(definition).some(
    (object) => object.from === 'name' && (ends(object, RUNNING) || ends(object, LIVE)),
  );
  const served = objectPhrases(definition).some(
    ({ from, head }) => from === 'name' && SERVED.has(head) && speaksOf(definition, PLATFORMS),
  );
  const released = objectPhrases(definition).some(
    ({ from, head }) => from === 'name' && head === 'release' && speaksOf(definition, FORGES),
  );
  const merges = definition.nameWords.some(({ word }) => MERGING.has(word));
  const value = actionValues(definition).find(({ words: parts }) => {
    const [first = '', ...rest] = parts;
    if (
      rest.length === 0 &&
      ((served && CHANGING.has(first)) || (released && RELEASING.has(first)))
    )
      return true;
    if (first === 'merge' && merges) return true;
    if (first === 'deploy' || first === 'redeploy') return true;
    if (first === 'rollback') return isInForce(first, definition);
    if (!INTERRUPTING.has(first)) return false;
    return rest.length === 0 ? named : ends({ words: rest, head: rest.at(-1)! }, RUNNING);
  });
  return value ? [{ evidence: value.evidence, argument: value.argument }] : undefined;
}

const SERVED = words('application app service deployment route worker flag');

const MERGING = words('pr prs pull mr mrs');

const GOING_LIVE = phrases(
  'to the live site | make it live | make them live | makes it live | makes them live | goes live | go live | live immediately | on an existing website | on an existing wordpress | roll out | rolls out | off air | on air | restarts the application | restarts the service | restarts the server | restarts the app',
);
