import { MEDIA_SERVICES } from './costs.ts';
import { words } from './lists.ts';

/** Work that runs on a server by itself once it is set going. */
const PROCESSES = `pipeline workflow playbook runbook dag job execution rerun crawl crawler training finetuning rollback
  transcode transcoding backfill reindex reindexing prediction experiment rollout actor backtest failover replication redeployment
  automation zap cronjob scenario`;

/** Work that other tools do within the call, and that one which only starts it leaves to go on. */
const TASKS = `run scan rescan search build migration sync synchronization synchronisation resync refresh backup restore
  evaluation audit import export check recording screencast playtest indexing analysis collection test deployment
  stage move campaign generation upgrade conversion render rendering simulation inference monitor pentest discovery provisioning
  print mission cleaning mowing irrigation charging mining optimization optimisation calibration annealing enrichment ingestion loadtest
  fuzzing fuzzer benchmark scrub resilver defrag rebalance vacuum compaction exam recompilation recomputation recalculation warmup reprocessing redeploy embedding research acquisition triage`;

/** Verbs that set work going, and what goes on after the call when they have set it going. */
const STARTED_BY: readonly (readonly [verbs: string, work: string])[] = [
  [
    'start trigger launch queue enqueue requeue rerun retry resume kickoff',
    `${PROCESSES} ${TASKS}`,
  ],
  [
    'begin initiate dispatch fire submit',
    `${PROCESSES} scan build migration sync backup import export run move upgrade`,
  ],
  [
    'run execute',
    `${PROCESSES} test suite build snapshot backup dbt exam loadtest e2e soak fuzzer`,
  ],
  ['promote', 'job'],
  ['import load', 'dump'],
  ['take create make', 'backup'],
  [
    'restore',
    'backup database server vm droplet instance cluster project site website wordpress mailbox tenant',
  ],
  [
    'trigger fire dispatch',
    'task goal routine flow scenario reconciliation ingest ingestion sweep harvest snapshot',
  ],
  ['schedule', `${PROCESSES} release publication deployment build scan backup sync import export`],
  ['create add', 'monitor'],
  [
    'wait await',
    `${PROCESSES} task assembly operation completion build deployment render export import`,
  ],
  [
    'create request add new make set install',
    'crawl training finetuning transcode transcoding backfill prediction export import evaluation redeployment inference run tune',
  ],
];

/** Kinds of work that people do, where the same noun stands for a record of it. */
export const BY_HAND = words('test case sprint print production payroll manual');

/** What goes on after the call, by each verb that sets it going. */
export const STARTING: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const work = new Map<string, Set<string>>();
  for (const [verbs, nouns] of STARTED_BY)
    for (const verb of words(verbs))
      work.set(verb, new Set([...(work.get(verb) ?? []), ...words(nouns)]));
  return work;
})();

/** Verbs that are long work themselves, with what they are done to; without it, whatever it is. */
export const LONG_VERBS: ReadonlyMap<string, ReadonlySet<string> | undefined> = new Map([
  ['reindex', undefined],
  ['rescan', undefined],
  ['resync', undefined],
  ['transcode', undefined],
  ['finetune', undefined],
  ['redeploy', undefined],
  ['crawl', undefined],
  ['render', words('animation video movie film clip timeline composition sequence frame reel')],
  ['generate', words('video videos movie film')],
  ['animate', undefined],
  [
    'build',
    words(
      `sim simulator device project app apk ipa aab image macos ios android windows linux webgl player workspace package scheme site website
      docker container solution target executable kernel firmware installer bundle wheel jar crate dbt`,
    ),
  ],
  [
    'test',
    words('sim simulator device project app macos ios android workspace package scheme suite dbt'),
  ],
  ['snapshot', words('droplet droplets vm vms server volume instance database cluster org')],
  ['rerequest', undefined],
  [
    'sync',
    words(
      `schema database application app catalog catalogue library connector connection integration datasource source warehouse
      repository repo mirror inventory dataset mailbox crm`,
    ),
  ],
  [
    'refresh',
    words('library series season movie artist album dataset metadata datasource extract'),
  ],
  [
    'index',
    words(
      'codebase repository repo project workspace code documentation doc site website folder directory vault library',
    ),
  ],
  ['rebuild', words('index search knowledge embedding vector graph catalog catalogue library')],
  [
    'migrate',
    words(
      'entity project data collection container lxc database site website workspace repository server cluster vm machine domain account org organization wordpress',
    ),
  ],
  ['train', words('model classifier lora voice adapter network')],
  ['retrain', undefined],
  ['record', words('screen video sim screencast simulator device session')],
]);

/** What is put into service within the call, where an app or a site is built first. */
export const SMALL_DEPLOYMENTS = words(
  'token nft coin memecoin function worker script build plan contract rule hook one off dyno command status template policy trigger',
);

/** What runs again and again once it is set up. */
export const RECURRING = words('cron crontab cronjob alarm');

/** Verbs that set up. */
export const SETTING_UP = words('create set add schedule install register enable new make');

/** Verbs by which started work is looked at and ended. */
export const LOOKING = words(
  'get list read check status describe cancel stop show view find fetch retrieve',
);

/** Verbs by which work is made ready to be started by something else. */
export const ARMING = words('activate enable arm');

/** Where to create a deployment, and where to create a service, is to build and deploy. */
const BUILDING_HOSTS = words('railway render northflank koyeb zeabur sevalla fly');
const HOSTS = BUILDING_HOSTS.union(
  words('vercel netlify heroku pages amplify coolify dokploy cloudflare surge git github'),
);

/** What takes minutes to make, with the verbs that make it, the fields in which it does, and where it is so only at the end of a name. */
export const KINDS_OF_WORK: ReadonlyMap<
  string,
  { verbs: ReadonlySet<string>; field?: ReadonlySet<string>; last?: boolean }
> = new Map([
  [
    'video',
    {
      verbs: words('generate create make produce extend animate lipsync dub swap faceswap'),
    },
  ],
  ['action', { verbs: words('trigger dispatch run'), field: words('github gitea forgejo') }],
  ['task', { verbs: words('create submit start'), field: MEDIA_SERVICES, last: true }],
  ['movie', { verbs: words('generate create make produce') }],
  ['film', { verbs: words('generate make produce') }],
  ['trailer', { verbs: words('generate make produce') }],
  ['reel', { verbs: words('generate make produce') }],
  ['deployment', { verbs: words('create make new'), field: HOSTS }],
  ['service', { verbs: words('create'), field: BUILDING_HOSTS, last: true }],
  [
    'call',
    {
      verbs: words('create make place start dial initiate originate phone outbound'),
      field: words(
        'phone phones telephone outbound outgoing dial dialer voice twilio vapi retell retellai telnyx plivo vonage asterisk freeswitch sip pbx telefónica telefónico téléphone',
      ),
      last: true,
    },
  ],
  [
    'snapshot',
    {
      verbs: words('create take make restore rollback revert'),
      field: words(
        'virtual rds droplet droplets vm vms vps volume disk share nfs database cluster org hypervisor hetzner linode vultr proxmox ec2',
      ),
    },
  ],
  [
    'dial',
    {
      verbs: words('dial'),
      field: words('phone telephone outbound voice dialer callcenter lead leads'),
    },
  ],
  ['recording', { verbs: words('create'), field: words('call conference') }],
  ['dump', { verbs: words('create db database') }],
]);

/** What a video has, or stands in. */
export const OF_VIDEO = words(
  'playlist caption captions title thumbnail description comment category folder tag metadata link series file transcript subtitle chapter',
);
