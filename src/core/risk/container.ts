import type { Definition } from './definition.ts';
import { words } from './lexicon/lists.ts';
import { CONTAINERS, NOT_CONTAINERS, WHOLE_OF } from './lexicon/systems.ts';
import type { ObjectPhrase } from './object.ts';
import { speaksOf } from './whose.ts';

/** Verbs by which a new state takes the place of the old one, where the category says that it is lost. */
export const REPLACING = words(
  'replace overwrite restore import rename initialize init reinitialize recreate deploy merge clean install',
);

/** True for what holds other things: `folder`, `contents of a folder`; not `settings of a folder`. */
export function isContainer(
  { words: parts, verb }: Pick<ObjectPhrase, 'words' | 'verb'>,
  definition: Definition,
): boolean {
  const end = parts.length > 1 && WHOLE_OF.has(parts.at(-1)!) ? parts.length - 1 : parts.length;
  const noun = parts[end - 1] ?? '';
  const pair = `${parts[end - 2] ?? ''} ${noun}`;
  if (NOT_CONTAINERS.has(pair)) return false;
  if (CONTAINERS.has(pair)) return true;
  if (DEVICES.has(noun) && WIPING.has(verb ?? '')) return true;
  if (noun === 'instance') return !speaksOf(definition, DRAWN);
  const field = AMBIGUOUS.get(noun);
  if (field) return speaksOf(definition, field);
  if (!CONTAINERS.has(noun)) return false;
  if (noun === 'account') return !isSignedIn(definition);
  if (noun === 'app' || noun === 'application')
    return verb !== 'uninstall' && !speaksOf(definition, REGISTERING);
  return true;
}

/** Where an application is only registered, and runs and holds its data elsewhere. */
const REGISTERING = words(
  'auth0 okta keycloak entra oauth oauth2 zitadel fusionauth cognito descope workos',
);

const MACHINES = words(
  `cluster kubernetes k8s docker cloud vm vms compute database ec2 rds aws azure gcp droplet linode hetzner vultr scaleway
  ovh openstack proxmox vmware vsphere hosting vps gpu runpod lightsail vpc subnet firewall mysql postgres redis mongodb
  whatsapp evolution minecraft wordpress nomad paas`,
);
const DATABASES = words(
  `database databases db sql postgres postgresql mysql mariadb bigquery snowflake redshift clickhouse databricks supabase oracle mssql dwh warehouse lakehouse trino
  presto duckdb motherduck sqlite athena vertica teradata hive iceberg cockroachdb timescale neon planetscale`,
);
/** What holds all that somebody keeps on it, when the whole of it is wiped. */
const DEVICES = words('device phone tablet laptop simulator emulator computer');
const WIPING = words('wipe erase format');
/** Where an instance is one use of something drawn or of a program, and no machine. */
const DRAWN = words(
  `figma penpot sketch design component components roblox unity unreal godot scene game workflow workflows process class object
  objects browser element twilio`,
);
/** Words that name a container only in some fields: a node of a cluster, and not of a drawing. */
const AMBIGUOUS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['node', MACHINES],
  ['network', MACHINES],
  ['resource', words('kubernetes k8s kubectl cluster')],
  ['schema', DATABASES],
  [
    'graph',
    words('memory knowledge neo4j graphiti rdf sparql triple falkordb memgraph cypher graphdb'),
  ],
  ['topic', words('kafka pulsar pubsub redpanda confluent broker')],
  ['stream', words('kafka kinesis nats jetstream redis')],
  ['world', words('game minecraft unity unreal godot roblox')],
  ['device', words('remote simulator simulators emulator cloud')],
  ['service', words('coolify portainer compose railway render')],
  ['pod', words('runpod gpu rented localstack')],
  ['product', words('configcat')],
  ['config', words('configcat')],
  ['group', words('gitlab monday')],
  ['vhost', words('rabbitmq')],
  ['host', words('rabbitmq')],
  ['scene', words('blender unity unreal godot roblox maya houdini')],
  ['timeline', words('davinci resolve premiere')],
  [
    'index',
    words(
      `search elasticsearch opensearch algolia meilisearch typesense solr pinecone vector vectors embedding embeddings
      semantic codebase rag splunk elastic elk siem quickwit manticore qdrant weaviate milvus chroma lancedb`,
    ),
  ],
]);

/** An account that the server is signed in with is forgotten, and goes on to exist. */
const isSignedIn = ({ sentences }: Definition): boolean =>
  !sentences[0]?.tokens.some(({ word }) => word === 'permanently') &&
  sentences
    .slice(0, 2)
    .some(({ tokens }) => tokens.slice(0, FIRST_WORDS).some(({ word }) => SIGNED_IN.has(word)));

const FIRST_WORDS = 40;
const SIGNED_IN = words(
  'authentication authenticated cache cached connected credentials oauth login logged signed token tokens',
);
