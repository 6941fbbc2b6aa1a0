import { BOTH, OUTSIDE, PRIVATE, type ContentSense } from './sense.ts';
import { terms } from './lists.ts';
import { SUBJECTS, type ServerKind } from './subjects.ts';

/** All kinds, those that decide first. */
export const KINDS = Object.keys(SUBJECTS) as ServerKind[];

/** Kinds by word of a server's name. */
export const SERVER_KINDS: ReadonlyMap<string, readonly ServerKind[]> = (() => {
  const kinds = new Map<string, ServerKind[]>();
  for (const [kind, list] of Object.entries(SUBJECTS) as [ServerKind, string][]) {
    for (const word of terms(list)) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
  }
  return kinds;
})();

/** Kinds by the end of a word that no list holds. */
export const KIND_ENDS: readonly (readonly [string, ServerKind])[] = [
  ['crm', 'records'],
  ['erp', 'records'],
  ['books', 'records'],
  ['mail', 'mail'],
  ['chat', 'chat'],
  ['desk', 'support'],
  ['sql', 'table'],
  ['db', 'table'],
  ['crawl', 'web'],
  ['crawler', 'web'],
  ['scraper', 'web'],
];

/** Kinds whose words stand before the verb in tools of servers for many products: `slack_get_thread`. */
export const PRODUCT_KINDS: ReadonlySet<ServerKind> = new Set<ServerKind>([
  'buckets',
  'queues',
  'crashes',
  'security',
  'forms',
  'meetings',
  'support',
  'chat',
  'mail',
  'records',
  'hiring',
  'wikis',
  'trackers',
  'forge',
  'work',
  'agenda',
  'social',
  'sellers',
  'jobs',
  'registries',
  'turns',
  'encyclopedia',
]);

/** Kinds of places where everybody writes, that are told by a name wherever it stands. */
const PUBLIC_PLACES: readonly ServerKind[] = [
  'social',
  'web',
  'registries',
  'encyclopedia',
  'sellers',
  'jobs',
  'chat',
  'trackers',
  'forge',
];

/** Names of products that are words of their own as well. */
const WORDS_TOO = terms(
  `x | hh | hn | hf | threads | medium | rss | podcast | podcasts | news | science | papers | literature | feeds | headlines | luma | forum | forums | guardian | discussions | lobste | genius | rumble | clubhouse | scholar
  | bing | google | fetch | fetcher | scrape | scraper | scraping | crawler | crawl | spider | browse | readability | reader | serp | html2md | markdownify | brave | exa
  | maven | conda | homebrew | winget | chocolatey | cran | cpan | hackage | crates | modal | explorer | booking | hotel | hotels | marketplace | amazon | allegro | kayak | dice | freelancer | freelance | jobboard | headhunter | himalayas | indeed
  | skool | circle | lens | minds | gab | currents | verge | wired | axios | nature | economist | bloomberg | wiley | springer | acm | ieee | doi | plos | tenor | torrent | torrents | lyrics | piped | overcast | surf | surfer | andi | grounding | target | otto | finn | bol | apartments | realestate | monster | seek | reed | hired | contra | malt | career | careers | cook | promptz | aur | jd | hypothesis | polis | koo | npr | dw | cnn | fnac | tutti | ricardo | hinge | bumble | tinder | factcheck | webtool | webtools | clutch
  | signal | matrix | wire | line | campfire | flock | teams | twist | rocket | workplace | simplex | messenger | sms | revolt | beeper | groupme | qq | kik | irc | lark | zalo | stoat | mumble
  | shortcut | linear | backlog | rally | pivotal | launchpad | mantis | jama | trac | huly | taiga | zephyr | savannah`,
);

/** Such places by name: in a tool's name (`get_linkedin_profile`) and in its first sentence. */
export const PLACES: ReadonlyMap<string, readonly ServerKind[]> = new Map(
  PUBLIC_PLACES.flatMap((kind) =>
    Array.from(terms(SUBJECTS[kind]), (word) => [word, [kind]] as const).filter(
      ([word]) => !WORDS_TOO.has(word),
    ),
  ),
);

/** In servers of these kinds whatever a call brings back, and no list knows, is of this sense. */
export const HOUSES: ReadonlyMap<ServerKind, ContentSense> = new Map([
  ['records', PRIVATE],
  ['memory', PRIVATE],
  ['web', OUTSIDE],
]);

/** A search in servers of these kinds that does not say for what goes through content of this sense. */
export const SEARCHED: ReadonlyMap<ServerKind, ContentSense> = new Map([
  ['web', OUTSIDE],
  ['social', OUTSIDE],
  ['encyclopedia', OUTSIDE],
  ['sellers', OUTSIDE],
  ['recipes', OUTSIDE],
  ['jobs', OUTSIDE],
  ['registries', OUTSIDE],
  ['chat', BOTH],
  ['mail', BOTH],
  ['support', BOTH],
  ['references', BOTH],
  ['crashes', BOTH],
  ['medical', PRIVATE],
  ['records', PRIVATE],
  ['memory', PRIVATE],
  ['wikis', PRIVATE],
  ['symbols', PRIVATE],
  ['meetings', PRIVATE],
  ['trackers', BOTH],
  ['work', PRIVATE],
  ['table', PRIVATE],
  ['files', PRIVATE],
  ['code', PRIVATE],
]);
