import type { Row } from './senses.ts';
import { words } from './lists.ts';

/** Copies of a former state: to put one back overwrites what is there. */
export const COPIES_OF_STATE = words('snapshot snapshots backup backups dump restorepoint');
/** Work that is not yet kept elsewhere: to go back loses it. */
const UNKEPT = words(
  `changes change transaction transactions migration migrations savepoint snapshot backup file files working uncommitted
  vm container database`,
);
const APPS = words('app apps application applications');
/** What a build leaves, or what nobody keeps. */
const PRODUCTS = words(
  'build builds product products artifact artifacts untracked workspace temp tmp derived project environment state target',
);
const WORKTREE = words('working worktree uncommitted');
const NODES = words('node nodes pool pods worker workers app');
/** Verbs that empty something. */
export const EMPTIES = words('clear flush purge empty reset');
/** What fills again by itself. */
const CACHES = words('cache caches cached vram gpu');
/** What is computed from something else, and is computed again. */
const DERIVED = words(
  `index indexes indices cache caches schema search knowledge graph embedding embeddings vector vectors snapshot snapshots
  catalog catalogue sitemap summary summaries statistic statistics stat stats view views tree map thumbnail thumbnails asset
  assets bundle feed metadata package packages apk documentation docs font fonts menu toc lookup aggregate aggregates`,
);
/** What is only shown or counted. */
const COUNTERS = words(
  'count counts counter counters zoom view viewport layout position scroll camera selection badge timer bisect quota usage budget',
);
/** What a tool collects of a program that runs. */
const CAPTURED = words('console network logcat');
/** Messages within a program. */
const EVENTS = words('action actions event events key keys mouse touch gesture');

/** What somebody has handed in, and takes back. */
const HANDED_IN = words(
  `application applications proposal proposals motion request requests item consent submission offer invitation nomination
  claim candidate candidacy complaint petition bid`,
);

/** Acts by which something ends, where they are asked for. */
const ENDINGS = words('deletion delete removal termination cancellation erasure decommission');
const VARIABLES = words('env variable variables var vars secret secrets');

/** Verbs that lose what is there, with these objects. */
export const LOSING_ROWS: Row[] = [
  ['restore', COPIES_OF_STATE, 'any', 'Destructive'],
  ['restore', WORKTREE, 'any', 'Destructive'],
  ['rollback revert', UNKEPT, 'any', 'Destructive'],
  ['clean', PRODUCTS, 'any', 'Destructive'],
  ['clean', words('queue queues job jobs message messages record records'), 'any', 'Destructive'],
  ['alter', words('table tables'), 'any', 'Destructive'],
  ['withdraw', HANDED_IN, 'last', 'Destructive'],
  ['release', words('address addresses ip eip number numbers lease'), 'last', 'Destructive'],
  ['schedule request submit initiate confirm', ENDINGS, 'last', 'Destructive'],
  ['close', words('account accounts'), 'last', 'Destructive'],
  ['unset', VARIABLES, 'any', 'Destructive'],
  [
    'redact',
    words('comment comments message messages recording ticket attachment'),
    'last',
    'Destructive',
  ],
  [
    'deduplicate dedupe',
    words('contact contacts records customers files photos bookmarks'),
    'last',
    'Destructive',
  ],
  ['format', words('disk disks drive volume partition sd'), 'last', 'Destructive'],
];

/** What fills again while a program runs, and what a session is set to. */
export const CLEARING_ROWS: Row[] = [
  ['clear flush wipe reset empty discard purge', CAPTURED, 'any', 'Write'],
  ['clear flush wipe', words('buffer'), 'last', 'Write'],
  ['clear', words('working'), 'any', 'Write'],
];

/** What changes places, and is no asset. */
const SWAPPED = words(
  'slot slots component components instance instances node nodes row rows column columns layer layers face faces element elements item items shift shifts seat seats url urls word words value values environment environments cname',
);

/** Verbs that would lose or run something, and do not with these objects. */
export const SPARING_ROWS: Row[] = [
  ['terminate kill', APPS, 'last', 'Write'],
  ['recycle recreate', NODES, 'last', 'Write'],
  ['deallocate', words('vm vms machine instance host'), 'last', 'Write'],
  ['swap', SWAPPED, 'any', 'Write'],
  ['rebuild recreate', DERIVED, 'any', 'Write'],
  ['clear flush purge empty evict expire prune reset clean wipe', CACHES, 'any', 'Write'],
  ['reset', COUNTERS, 'last', 'Write'],
  ['expire', words('password passwords'), 'last', 'Write'],
  ['flush', words('table tables'), 'last', 'Write'],
  ['dispatch trigger', EVENTS, 'last', 'Write'],
  ['select', words('query queries statement statements sql rows records'), 'any', 'Read'],
];

/** Things that stay in being when they are removed from something. */
export const STANDING = words(
  'droplet droplets server servers instance instances host hosts vm vms',
);
/** What only gathers things: those removed from it stay in being. */
export const GATHERINGS = words(
  `favorites favourites starred staging list lists group groups dashboard sprint board playlist cart pantry wishlist watchlist
  segment audience campaign collection collections milestone epic release cycle module team private`,
);
/** What joins two things: to delete one unties them. */
export const JOINS = words(
  'relation relations relationship relationships association associations',
);
/** What is linked to another of its kind, and what is put together with others for a time. */
export const LINKED = words('issue story task ticket bug item work workitem');
export const ROUNDS = words(
  'cycle module sprint group milestone epic release conference cart basket',
);
export const MEMBERS = words(
  'issue issues story stories task tasks project projects participant participants item items line lines',
);

/**
 * What a description may join to the verb of a name without making it worse: "close it and reset the
 * context", "stop or terminate the run", "unassign: remove the owner".
 */
export const MILD: readonly [names: ReadonlySet<string>, joined: ReadonlySet<string>][] = [
  [
    words('close disconnect detach end exit leave'),
    words('reset revert revoke clear discard cleanup terminate kill'),
  ],
  [words('close'), words('remove')],
  [words('stop'), words('terminate kill abort cancel')],
  [words('pop'), words('remove delete drop')],
  [
    words(
      'unassign unlink untag unstar unfollow unpin unsubscribe unfavorite unmark ungroup unlike',
    ),
    words('remove delete clear'),
  ],
];
