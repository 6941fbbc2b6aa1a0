import { LIVE_IN_FIELD, SERVING } from '../lexicon/systems.ts';
import type { Definition } from '../definition.ts';
import { objectPhrases, type ObjectPhrase } from '../object.ts';
import { inName, type Match, type Subject } from '../signals/signal.ts';
import { speaksOf } from '../whose.ts';
import { words } from '../lexicon/lists.ts';

/** Verbs by which what serves is no longer what it was. */
export const CHANGING: ReadonlySet<string> = words(
  'update edit set put patch modify change configure delete remove destroy replace assign unassign switch enable disable sync toggle restart stop start pause resume recycle rollback attach detach swap reset archive add',
);
/** Verbs by which something is made, read or paid for, and what others use stays as it is. */
export const MAKING: ReadonlySet<string> = words(
  'create add generate list get register renew buy purchase transfer order search check claim',
);
/** True where a phrase ends with a thing of the set, apart from what belongs to it: `server settings`. */
export function ends(
  { words: parts, head }: Pick<ObjectPhrase, 'words' | 'head'>,
  set: ReadonlySet<string>,
): boolean {
  const whole = parts.slice(-2).join(' ');
  if (set.has(whole) || NOT_LIVE.has(whole)) return set.has(whole);
  const last = OF_SYSTEM.has(head) ? parts.slice(0, -1) : parts;
  return set.has(last.at(-1) ?? '') || set.has(last.slice(-2).join(' '));
}

/** In its field, a change of what others depend on: a record of a name server, a breaker of a grid. */
export function byField(definition: Definition): Match[] | undefined {
  const found = objectPhrases(definition).find(
    (object) =>
      (CHANGING.has(object.verb ?? '') || PUTTING_IN.has(object.verb ?? '')) &&
      ends(object, IN_FIELDS) &&
      !isOnlyMade(object) &&
      LIVE_IN_FIELD.some(([nouns, field]) => ends(object, nouns) && speaksOf(definition, field)),
  );
  return found && [{ evidence: found.evidence }];
}

/** What others depend on in any field: few phrases end so. */
const IN_FIELDS: ReadonlySet<string> = new Set(LIVE_IN_FIELD.flatMap(([nouns]) => [...nouns]));
/** Verbs that bring a setting to what runs. */
const PUTTING_IN = words(
  'push apply commit import load write force create open close reload turn start stop ship launch archive download upload trip operate',
);

/** True for what is in nobody's way as long as it is only made. */
export const isOnlyMade = ({ verb = '', head }: ObjectPhrase): boolean =>
  MAKING.has(verb) && MADE.has(head);

const MADE = words('flag toggle variation rollout experiment domain subdomain pool number chart');

const NOT_LIVE = new Set(['free domain', 'email domain', 'sending domain']);
const OF_SYSTEM = words(
  'setting config configuration state percentage weight record rule status policy order stage process manager mode',
);

/** On a platform that serves others, a change of what it serves with. */
export function byPlatform(subject: Subject): Match[] | undefined {
  const { definition } = subject;
  const made = definition.nameWords.some(({ word }) => UNSERVED.has(word));
  if (speaksOf(definition, KUBERNETES) && !made) {
    const applied = inName(subject, APPLYING);
    if (applied.length > 0) return applied;
  }
  const platform = speaksOf(definition, PLATFORMS);
  const phone = speaksOf(definition, TELEPHONY);
  const mail = definition.nameWords.some(({ word }) => word === 'mail' || word === 'email');
  if (mail || (!platform && !phone)) return undefined;
  const found = objectPhrases(definition).find((object) =>
    platform ? serves(object) : object.verb === 'update' && CALLS.has(object.head),
  );
  return found ? [{ evidence: found.evidence }] : undefined;
}

function serves({ verb = '', words: parts, head }: ObjectPhrase): boolean {
  if (MAKING.has(verb))
    return (
      (FRONTS.has(head) &&
        !(head === 'domain' && verb !== 'add' && (verb !== 'create' || parts.length > 1))) ||
      (head === 'rule' && SERVING.has(parts.slice(-2).join(' ')))
    );
  if (!CHANGING.has(verb)) return false;
  const part = SETTING.has(verb) && parts.some((word) => STRONG.has(word));
  return part || SERVING.has(head) || SERVING.has(parts.slice(-2).join(' '));
}

/** What serves as soon as it is made. */
const FRONTS = words('route service proxy domain');
const SETTING = words('set update change enable disable');
const STRONG = words(
  'endpoint deployment db mongodb mysql mariadb postgres postgresql redis database kernel ipv6 backend upstream',
);
const APPLYING = words('apply rollout create update patch delete');
const UNSERVED = words('cluster nodepool pool namespace context secret');
const KUBERNETES = words('kubernetes k8s kubectl helm');
/** Names of platforms, and words that only they are described with. */
export const PLATFORMS: ReadonlySet<string> = words(
  `kubernetes k8s kubectl helm argocd argo flux openshift rancher nomad swarm ecs eks aks gke lambda cloudflare worker workers
  vercel netlify heroku railway render fly runpod coolify portainer dokku easypanel dokploy caprover kamal northflank koyeb zeabur
  hosting hostinger cpanel plesk ploi runcloud digitalocean hetzner linode vultr scaleway ovh upcloud lightsail proxmox openstack
  nginx traefik caddy kong istio envoy haproxy launchdarkly optimizely unleash statsig flagsmith growthbook posthog configcat
  deployment deployments serverless paas`,
);
const TELEPHONY = words('twilio plivo vonage telnyx signalwire telephony');
const CALLS = words('application call conference participant member trunk');
