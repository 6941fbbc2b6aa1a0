import { PERIODS } from './money.ts';
import type { Category } from '../vocabulary.ts';
import { CLEARING_ROWS, LOSING_ROWS, SPARING_ROWS } from './losses.ts';
import { words } from './lists.ts';

/** What verbs say with certain objects, where that differs from what they say alone. */
interface SpecialSense {
  verbs: readonly string[];
  objects: ReadonlySet<string>;
  /** The last word of the object, which is its kind, or any word of it. */
  place: 'last' | 'any';
  category: Category;
  /** False where the words could also mean a harmless act. */
  firm: boolean;
}

/** Inquiries: to run one returns what was found. */
export const STUDIES = words(
  `report reports lints audit search scan check checks diagnostics diagnostic analysis analyzer lint linter lighthouse healthcheck
  speedtest speed bandwidth connectivity accessibility seo gtmetrix webvitals vitals pagespeed nmap traceroute ping eslint prettier tslint stylelint ruff flake8 pylint mypy pyright tsc clippy rubocop
  golangci shellcheck hadolint semgrep bandit trivy grype snyk gitleaks trufflehog checkov tfsec kics axe pa11y sonar sonarqube knip
  phpstan psalm linters validator scanner depcheck madge cloc scc jq yq ripgrep masscan nikto gobuster ffuf nuclei subfinder amass wpscan nslookup dig whois rustscan dirb
  inference backtest backtests regression clustering pca ttest statistics calculation computation estimate projection valuation
  sentiment similarity blast alignment docking folding checker profiler typecheck benchmark montecarlo sweep
  insight insights comparison evaluation validation research query inquiry assessment assessments inspection screening simulation forecast sast dast sca prediction classification detection ocr review erc drc lvs card cards question questions dashboard`,
);
/** What a test measures or computes, where others carry out code. */
export const MEASURED = words(
  `speed bandwidth latency insights pagespeed connectivity connection network internet ping dns ssl tls smtp accessibility lighthouse
  statistical hypothesis t z f chi anova normality stationarity causality significance correlation unitroot adf credential
  security penetration vulnerability visual spam deliverability inbox readability`,
);
/** What is run as it is written. */
export const LANGUAGES = words(
  'sql command commands code script scripts javascript shell statement statements',
);
/** To resolve these closes them; to resolve anything else looks it up. */
const RESOLVED = words(
  'comment comments issue issues thread threads conflict conflicts alert alerts incident incidents finding findings discussion discussions ticket tickets error todo review failure bug dispute task',
);
const PICTURES = words('screenshot screenshots screen snapshot look');
/** What is taken out of a picture or a recording, and is no thing that is kept. */
export const BACKDROP = words('background watermark noise');
const DROPPED = words(
  'table tables database databases db index indexes collection collections schema column columns view constraint user role trigger all container keyspace key foreign procedure function sequence partition event policy extension stash warehouse schemas views indices triggers roles users partitions keyspaces graph',
);
/** What has parts that are put in and taken out while they stay in being: to remove one ends a relation. */
export const RELATIONS = words(
  `member members tag tags label labels reviewer reviewers assignee assignees watcher watchers follower followers link links
  reaction reactions favorite favorites favourite favourites star stars bookmark dependency dependencies relation relations
  relationship association participant participants attendee attendees collaborator collaborators viewer viewers
  observer observers subscriber subscribers moderator moderators maintainer maintainers suppression suppressions associations relationships reminder highlight role roles group tester testers membership memberships delegate delegates privilege privileges vote votes upvote like likes`,
);
/** What is removed from these is gone. */
export const STORES = words(
  `table database bucket disk storage filesystem repository index account device system server file folder directory host machine
  cache memory cluster vault queue branch diagram document doc page sheet spreadsheet canvas scene graph drawing presentation
  slide notebook map tree worktree array object string text line column row config configuration settings environment registry library cloud`,
);
const DOMAINS = words('domain domains');
/** Clearing these undoes a choice and loses no content. */
const VIEWS = words(
  'filter filters selection overlay overlays highlight highlights field fields flag flags breakpoint breakpoints emulation geolocation focus',
);
/** Values and not things: what is done to them is the answer. */
export const DATA = words(
  `polygon polygons geometry geometries geojson string strings text texts json yaml xml csv array arrays number numbers
  color colors colour date dates matrix vector vectors bytes regex`,
);
const NUMBERS = words('number numbers integers floats decimals vectors matrices');
/** Figures drawn from given data: the answer itself. */
const DRAWN = words(
  `chart charts graph graphs plot plots diagram diagrams heatmap histogram map maps qr qrcode barcode thumbnail
  preview sparkline mermaid plantuml latex formula equation`,
);
const STILLS = words(
  'page pages chapter slide slides document pdf image png svg picture view frame screen template markdown html component',
);
/** What a modeller joins and cuts. */
const SOLIDS = words('boolean mesh meshes solid solids body bodies objects shapes');
/** Shapes that are computed. */
const SHAPES = words('buffer isochrone');
/** What is gone for good once a new one takes its place. */
const KEYS = words(
  'secret secrets key keys token tokens credential credentials password passwords',
);
const INPUTS = words('input inputs click clicks keypress tap swipe touch gesture keyboard mouse');
const DETAILS = words('detail details info information node nodes entity entities');
/** To load these makes them what later calls use. */
const LOADED = words(
  'model models connections extension extensions plugin plugins scene project session profile workspace dataset checkpoint preset module driver sprite sprites texture textures font fonts instrument instruments effect effects kit sample map level diagram drawing',
);
const TRACES = words('point points trace traces coordinates gps');
const TUNED = words('table tables index indexes fulltext database storage image images');
const CALLS = words('call calls phonecall');
/** What comes in and is booked. */
const RECEIVED = words('payment payments goods shipment shipments inventory stock delivery');
/** Where something is found on the web. */
export const ADDRESSES = words('url urls link links');
/** What is verified for good once it is: its state changes. */
const PROVEN = words('domain domains identity ownership sender otp passcode');
export const CALLED = words(
  'api apis tool tools function functions endpoint endpoints method methods action contract actor service services operation operations rpc procedure',
);
/** What is evaluated by the program that it is written for. */
const SOURCES = words(
  `javascript js typescript script scripts snippet lua luau python py ruby clojure lisp elisp scheme matlab octave perl groovy julia powershell
  applescript haskell prolog smalltalk kotlin scala php bash sexp`,
);
/** What a build makes from the caller's source text. */
const BUILT = words(
  `project projects app application apk aab ipa solution crate package packages workspace scheme image images container docker target targets
  firmware kernel bundle sim simulator wheel jar gem binary executable maven gradle cargo cmake xcode website site`,
);
/** What is tested as a whole by a run of its tests. */
const TESTED = words('sim simulator crate suite scheme package project workspace');
const MIGRATIONS = words('migration migrations');
const QUESTIONS = words('prompt prompts question questions query queries');
/** Steps of thinking, which stay in the conversation. */
const THOUGHTS = words('thought thoughts thinking reasoning idea ideas');
const TOLD = words('payment payments time events event purchase conversion conversions usage');
const CELLS = words(
  'cell cells range ranges row rows column columns sheet spreadsheet paragraph table',
);
/** What a snapshot of is a copy that is kept. */
const MACHINES = words(
  'droplet droplets volume volumes vm vms instance instances server servers disk disks machine database cluster',
);
/** What is made for keeping. */
const STORED = words(
  'canvas deck slideshow workbook spreadsheet archive zip subdomain alias collection sdk dashboard presentation invoice invoices',
);
const INVOICES = words('invoice invoices bill bills');
/** What a network owes the holder, and what is brought onto one. */
const EARNED = words('fee fees reward rewards royalties earnings yield');
const COINS = words('token tokens coin memecoin');
const DUES = words('fee fees rent tuition dues royalties');
const WRAPPED = words('eth weth bnb wbnb sol avax matic token tokens native steth');
const FUNDED = words('wallet account transfer channel pot position subaccount balance');
const PAYROLL = words('payroll payrolls payrun paycheck paychecks salaries wages');
/** What is paid when it is booked. */
const TRAVELLED = words('flight flights hotel train bus taxi cab ride cruise ferry ticket tickets');
const HELD = words('bounty bounties escrow funds');
const CREDITS = words('account balance customer wallet credits');
const FEEDBACK = words(
  'feedback bug issue problem abuse spam user player scam violation outage vulnerability',
);
const BOXES = words('checkbox checkboxes radio box boxes');
/** A call of these is an act elsewhere. */
const HOOKS = words('webhook webhooks hook hooks');
const NODES = words('node nodes data info information details list status logs');
/** What is exchanged or hired without money: people of a team. */
const PLAYERS = words('player players');
const VEHICLES = words('vehicle vehicles car battery ev');
/** What is asked of the person, who answers in the same call. */
const ANSWERED = words(
  'input inputs feedback confirmation clarification clarifications choice consent answer answers response responses opinion',
);
/** What is signed by a key and handed back. */
const SIGNED = words('message messages typed digest hash bytes payload string jwt nonce challenge');
/** What comes up before the person on the screen. */
const POPUPS = words(
  'notification toast banner alert popup dialog modal snackbar bubble hud osd messagebox announcement confetti',
);
/** Ways by which something is sent: to try one is to send. */
const CHANNELS = words(
  'webhook webhooks hook hooks notification notifications alert alerts sms push smtp buzzer siren alarm',
);
/** What is taken out of a recording into files of its own. */
const TRACKS = words('audio soundtrack frames keyframes stems vocals instrumental');
const LISTED = words('list lists array arrays letters words lines names cards');
/** What comes to mind and is put down. */
const NOTIONS = words(
  'thought thoughts idea ideas note notes memo task todo inbox knowledge decision insight learning lesson lead memory',
);
const PACKED = words(
  'file files folder folders directory archive archives zip tar pdf pdfs video videos image images audio photo photos',
);
const RECORDED = words('audio video videos clip clips recording track tracks media');
/** What is too large for an answer: to download it leaves it on a disk. */
const HEAVY = words(
  'model models weights checkpoint lora dataset datasets video videos audio song songs album mp3 movie movies font fonts apk ipa iso firmware game rom emulator driver drivers',
);
const PROMPTS = words('prompt prompts query queries');
/** Sequences and molecules: comparing them is computing. */
const MOLECULES = words(
  'sequence sequences protein proteins dna rna ligand molecule molecules genome',
);
/** What is kept of a person's days. */
const HABITS = words(
  'meal meals food workout exercise habit habits mood water calories symptom symptoms weight sleep expense expenses income feeding',
);
const LESSONS = words(
  'preference preferences fact facts correction lesson lessons pattern patterns',
);
const PAPERS = words(
  'label labels receipt receipts ticket tickets badge page document documents photo photos pdf',
);
const GREETINGS = words('hello hi greeting');
const CHANGED = words(
  'time change changes edit edits meeting transaction swap amendment update proposal trade offer bet rule',
);
const BUILDINGS = words('house wall tower castle bridge structure');
const TRANSACTIONS = words('transaction transactions payment payments charge');

/** Verbs, joined by spaces, with the objects that give them this sense. */
export type Row = [
  verbs: string,
  objects: ReadonlySet<string>,
  place: 'last' | 'any',
  category: Category,
];

const FIRM: Row[] = [
  ...LOSING_ROWS,
  ...CLEARING_ROWS,
  ['take', PICTURES, 'any', 'Read'],
  ['simulate', INPUTS, 'any', 'Write'],
  ['resolve', RESOLVED, 'any', 'Write'],
  ['rotate regenerate', KEYS, 'any', 'Destructive'],
  ['drop', DROPPED, 'any', 'Destructive'],
  ['verify confirm', PROVEN, 'last', 'Write'],
  ['call', CALLED, 'any', 'Execute'],
  ['evaluate eval', SOURCES, 'any', 'Execute'],
  ['build rebuild', BUILT, 'last', 'Execute'],
  ['test', TESTED, 'last', 'Execute'],
  ['apply', MIGRATIONS, 'last', 'Execute'],
  ['release complete fund create post', HELD, 'last', 'Financial'],
  ['finalize finalise issue collect submit', INVOICES, 'last', 'Financial'],
  ['claim harvest', EARNED, 'last', 'Financial'],
  ['burn', words('token tokens coins supply'), 'last', 'Financial'],
  ['burn', words('nft nfts'), 'last', 'Destructive'],
  ['collect', DUES, 'last', 'Financial'],
  ['launch deploy', COINS, 'last', 'Financial'],
  ['wrap unwrap', WRAPPED, 'last', 'Financial'],
  ['fund', FUNDED, 'last', 'Financial'],
  ['release fund', words('milestone milestones'), 'last', 'Financial'],
  ['move exchange convert', words('money funds cash'), 'last', 'Financial'],
  ['add remove increase decrease', words('liquidity collateral'), 'last', 'Financial'],
  ['run process submit approve execute release finalize', PAYROLL, 'last', 'Financial'],
  ['complete submit confirm finalize', words('checkout purchase'), 'last', 'Financial'],
  ['checkout', words('cart basket'), 'last', 'Financial'],
  ['book', TRAVELLED, 'last', 'Financial'],
  ['request order', words('ride taxi cab'), 'last', 'Financial'],
  ['redeem', words('card giftcard'), 'last', 'Financial'],
  ['credit debit deduct', CREDITS, 'last', 'Financial'],
  ['reverse', TRANSACTIONS, 'last', 'Financial'],
  ['make place initiate', CALLS, 'last', 'Write'],
  ['receive', RECEIVED, 'last', 'Write'],
  ['shorten', ADDRESSES, 'any', 'Write'],
  ['track', TOLD, 'last', 'Write'],
  ['report', FEEDBACK, 'last', 'Write'],
  ['check uncheck', BOXES, 'any', 'Write'],
  ['ping', HOOKS, 'last', 'Write'],
  ['test', CHANNELS, 'any', 'Write'],
  ['display show present pop flash', POPUPS, 'last', 'Write'],
  ['trade', PLAYERS, 'last', 'Write'],
  ['charge', VEHICLES, 'last', 'Write'],
  ['track', HABITS, 'last', 'Write'],
  ['learn', LESSONS, 'last', 'Write'],
  ['print', PAPERS, 'last', 'Write'],
  ['propose', CHANGED, 'last', 'Write'],
];

const SOFTLY: Row[] = [
  ['credit debit deduct', words('points point stars score xp'), 'last', 'Write'],
  ...SPARING_ROWS,
  ['start', words('search'), 'last', 'Read'],
  ['request collect gather solicit', ANSWERED, 'last', 'Read'],
  ['sign', SIGNED, 'any', 'Read'],
  ['extract', TRACKS, 'last', 'Write'],
  ['shuffle', LISTED, 'last', 'Read'],
  ['download', HEAVY, 'last', 'Write'],
  ['download', words('torrent torrents magnet'), 'any', 'Write'],
  [
    'go goto jump navigate',
    words('definition definitions declaration implementation references'),
    'last',
    'Read',
  ],
  ['pick choose', words('random winner number'), 'any', 'Read'],
  ['fit', words('curve curves regression distribution line polynomial'), 'last', 'Read'],
  ['integrate', words('function functions expression equation polynomial'), 'last', 'Read'],
  ['capture', NOTIONS, 'last', 'Write'],
  ['zip unzip unpack', PACKED, 'last', 'Write'],
  ['compress', words('folder directory pdf pdfs video videos images photos'), 'last', 'Write'],
  ['fit', words('view screen window page viewport content'), 'last', 'Write'],
  ['fetch', words('git'), 'any', 'Write'],
  ['concat concatenate normalize enhance denoise trim segment', RECORDED, 'last', 'Write'],
  ['chat generate create', words('completion completions'), 'last', 'Write'],
  ['optimize optimise refine rewrite expand polish', PROMPTS, 'last', 'Read'],
  ['send', QUESTIONS, 'last', 'Read'],
  ['open', DETAILS, 'last', 'Read'],
  ['remove delete', BACKDROP, 'any', 'Write'],
  ['clear', VIEWS, 'last', 'Write'],
  ['enable', words('renewal autorenew autorenewal'), 'any', 'Financial'],
  ['upgrade renew resume reactivate activate extend', PERIODS, 'last', 'Financial'],
  ['renew register', DOMAINS, 'last', 'Financial'],
  ['add sum multiply divide subtract', NUMBERS, 'last', 'Read'],
  ['generate render draw make', DRAWN, 'any', 'Read'],
  ['render', STILLS, 'any', 'Read'],
  ['difference intersect intersection union subtract', SOLIDS, 'any', 'Write'],
  ['create', SHAPES, 'any', 'Read'],
  ['process', THOUGHTS, 'last', 'Read'],
  ['format sort', CELLS, 'any', 'Write'],
  ['snapshot', MACHINES, 'any', 'Write'],
  ['generate build', STORED, 'last', 'Write'],
  ['optimize', TUNED, 'any', 'Write'],
  ['load', LOADED, 'last', 'Write'],
  ['snap', TRACES, 'any', 'Read'],
  ['align blast dock fold', MOLECULES, 'any', 'Read'],
  ['balance', words('equation equations'), 'last', 'Read'],
  ['flip toss', words('coin coins text'), 'last', 'Read'],
  ['request', NODES, 'last', 'Read'],
  ['say', GREETINGS, 'last', 'Read'],
  ['build', BUILDINGS, 'last', 'Write'],
  ['minimize maximize minimise maximise', words('window app'), 'last', 'Write'],
  ['scale', words('recipe recipes ingredient ingredients servings portions values'), 'any', 'Read'],
];

/** By verb, in the order in which they are looked at. */
export const SPECIAL: ReadonlyMap<string, readonly SpecialSense[]> = byVerb();

function byVerb(): Map<string, SpecialSense[]> {
  const map = new Map<string, SpecialSense[]>();
  for (const [rows, firm] of [
    [FIRM, true],
    [SOFTLY, false],
  ] as const) {
    for (const [verbs, objects, place, category] of rows) {
      const sense = { verbs: verbs.split(' '), objects, place, category, firm };
      for (const verb of sense.verbs) map.set(verb, [...(map.get(verb) ?? []), sense]);
    }
  }
  return map;
}
