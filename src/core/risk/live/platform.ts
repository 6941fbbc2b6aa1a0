import { LIVE_IN_FIELD, SERVING } from '../lexicon/systems.ts';
import type { Definition } from '../definition.ts';
import { objectPhrases, type ObjectPhrase } from '../object.ts';
import { inName, type Match, type Subject } from '../signals/signal.ts';
import { speaksOf } from '../whose.ts';
import { terms, words } from '../lexicon/lists.ts';

/** Verbs by which what serves is no longer what it was. */
export const CHANGING: ReadonlySet<string> = words(
  `update edit set put patch modify change configure delete remove destroy replace assign unassign switch enable disable sync toggle restart stop start pause resume recycle rollback attach detach swap reset archive add
  associate disassociate register deregister activate deactivate install uninstall upgrade downgrade block unblock lock unlock promote`,
);
/** Verbs by which something is made, read or paid for, and what others use stays as it is. */
export const MAKING: ReadonlySet<string> = words(
  'create add generate issue upload list get register renew buy purchase transfer order search check claim',
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
      ends(object, IN_FIELDS) &&
      !isOnlyMade(object) &&
      LIVE_IN_FIELD.some(
        ([nouns, field, verbs = CHANGES]) =>
          verbs.has(object.verb ?? '') && ends(object, nouns) && speaksOf(definition, field),
      ),
  );
  return found && [{ evidence: found.evidence }];
}

/** What others depend on in any field: few phrases end so. */
const IN_FIELDS: ReadonlySet<string> = new Set(LIVE_IN_FIELD.flatMap(([nouns]) => [...nouns]));
/** Verbs that bring a setting to what runs. */
const PUTTING_IN = words(
  'push apply commit import load write force create open close reload turn start stop ship launch archive download upload trip operate release setup revert',
);

const CHANGES: ReadonlySet<string> = CHANGING.union(PUTTING_IN);

/** True for what is in nobody's way as long as it is only made. */
export const isOnlyMade = ({ verb = '', words: parts, head }: ObjectPhrase): boolean =>
  MAKING.has(verb) && (MADE.has(head) || MADE.has(parts.slice(-2).join(' ')));

const MADE = terms(
  'flag | toggle | feature | gate | variation | rollout | experiment | domain | subdomain | pool | number | chart | certificate | cdn | firewall | balancer | lb | ip | address | interface | backend | distribution | zone | application | forwarder | catch | catchall | cert | variable group | global var | security group | target group',
);

const NOT_LIVE = new Set(['free domain', 'email domain', 'sending domain', 'plugin config']);
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
  const mail = definition.nameWords.some(({ word }) => word === 'mail' || word === 'email');
  if (mail || !speaksOf(definition, PLATFORMS)) return undefined;
  const found = objectPhrases(definition).find(serves);
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
  const part =
    SETTING.has(verb) &&
    parts.some((word) => STRONG.has(word)) &&
    !parts.some((word) => WITHIN.has(word));
  return part || SERVING.has(head) || SERVING.has(parts.slice(-2).join(' '));
}

/** What serves as soon as it is made. */
const FRONTS = words('route service proxy domain');
const SETTING = words('set update change enable disable');
const STRONG = words(
  `endpoint deployment db mongodb mysql mariadb postgres postgresql postgre psql redis valkey kafka opensearch elasticsearch cassandra database cluster
  kernel ipv6 backend upstream`,
);
/** What such a thing holds or is called by. */
const WITHIN = words('user topic table collection name label tag member description backup alert');
const APPLYING = words('apply rollout create update patch delete');
const UNSERVED = words('cluster nodepool pool namespace context secret');
const KUBERNETES = words('kubernetes k8s kubectl helm');
/** Names of platforms, and words that only they are described with. */
export const PLATFORMS: ReadonlySet<string> = words(
  `kubernetes k8s kubectl helm argocd argo flux openshift rancher nomad swarm ecs eks aks gke lambda cloudflare worker workers
  vercel netlify heroku railway render fly runpod coolify portainer dokku easypanel dokploy caprover kamal northflank koyeb zeabur
  hosting hostinger cpanel plesk ploi runcloud digitalocean hetzner linode vultr scaleway ovh upcloud lightsail proxmox openstack
  aws atlas ec2 elb elbv2 rds cloudfront cloudrun fargate beanstalk consul whm directadmin ispconfig cloudways vps droplet droplets
  nginx traefik caddy kong istio envoy haproxy launchdarkly optimizely unleash statsig flagsmith growthbook posthog configcat
  deployment deployments serverless paas`,
);
