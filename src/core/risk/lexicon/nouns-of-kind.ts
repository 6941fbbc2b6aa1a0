import { BOTH, NEITHER, OUTSIDE, PRIVATE, type ContentSense } from './sense.ts';
import { terms } from './lists.ts';
import type { ServerKind } from './subjects.ts';

const nouns = (...lists: [ContentSense, string][]): ReadonlyMap<string, ContentSense> =>
  new Map(
    lists.flatMap(([sense, list]) => Array.from(terms(list), (word) => [word, sense] as const)),
  );

/** Nouns that mean something of their own in servers of one kind; before the common list. */
export const NOUNS_OF_KIND: Partial<Record<ServerKind, ReadonlyMap<string, ContentSense>>> = {
  crashes: nouns(
    [
      BOTH,
      'issue | item | group | error group | incident | event | error | exception | crash | crash report | crash log | fault | occurrence | stack trace | stacktrace | breadcrumb | log | user feedback',
    ],
    [NEITHER, 'project event'],
  ),
  symbols: nouns([PRIVATE, 'symbol | symbol overview | code | pattern']),
  buckets: nouns([PRIVATE, 'object | blob']),
  learning: nouns([
    PRIVATE,
    'assignment | grade | gradebook | coursework | roster | submission | assessment | rubric assessment | enrollment',
  ]),
  security: nouns(
    [BOTH, 'log | log entry | sign in log | login log | authentication log | security event'],
    [
      PRIVATE,
      'alert | historical alert | detection | sign in | signin | risk detection | event | signal | security signal | case | incident | finding | threat | hunt | session | grant | device | vulnerability | quarantine | audit log | audit log entry | activity log',
    ],
    [NEITHER, 'client | realm client'],
  ),
  hosting: nouns([
    BOTH,
    'log | log entry | log event | log line | log data | runtime log | access log | request log | http log | application log | app log | service log | function log | worker log | container log | pod log | inbound log | firewall event | security event',
  ]),
  forms: nouns([BOTH, 'response | answer | submission | result | entry | reply | respondent']),
  feedback: nouns(
    [BOTH, 'note | post | suggestion | idea | insight | request | highlight'],
    [PRIVATE, 'feature | component'],
  ),
  meetings: nouns(
    [BOTH, 'transcript | transcription | soundbite | snippet | caption'],
    [PRIVATE, 'call | summary | meeting summary | action item | highlight'],
  ),
  support: nouns(
    [BOTH, 'conversation | message | case | request | satisfaction rating'],
    [NEITHER, 'article | help article | macro | view | trigger'],
  ),
  chat: nouns([
    BOTH,
    'post | history | reply | pin | pinned message | unread | mention | search result | file | media | dialog | recent action | topic message',
  ]),
  mail: nouns(
    [BOTH, 'unread | body | search result | snippet | digest | newsletter'],
    [PRIVATE, 'broadcast | suppression'],
  ),
  ads: nouns([
    NEITHER,
    'ad | creative | ad creative | ad copy | account | page | video | image | post | campaign | audience | business | lead form | topic | media',
  ]),
  travel: nouns([NEITHER, 'ticket | seat | fare | connection']),
  films: nouns([NEITHER, 'video | clip | show video | trailer | video info | episode']),
  registries: nouns([
    OUTSIDE,
    'package | package info | package doc | package documentation | package readme | docker image | crate | gem | readme | skill | extension | server | mcp server | implementation | mirror | official mirror | unofficial mirror | provider | model | dataset | space | repository | repo | actor | publisher | maintainer | chart',
  ]),
  games: nouns(
    [OUTSIDE, 'profile | player profile | club profile'],
    [
      NEITHER,
      'member | user | player | participant | event registration | transfer history | trade history | match history | play history | friend | activity | history | event | submission | match',
    ],
  ),
  references: nouns(
    [BOTH, 'item | fulltext | full text | collection item | metadata | abstract | paper | pdf'],
    [PRIVATE, 'note | annotation | highlight'],
    [NEITHER, 'feed | collection | coverage'],
  ),
  medical: nouns([
    PRIVATE,
    'resource | encounter | condition | procedure | composition | report | study | series | instance | image | image set | frame | chart | coverage | everything | bundle | visit | order | lab | lab result | form',
  ]),
  jobs: nouns([
    OUTSIDE,
    'job detail | job offer | opening | vacancy | employer | recruiter | application question | salary review | internship | candidate profile | talent | job | gig | position | posting | project | freelancer | company',
  ]),
  metrics: nouns([NEITHER, 'event | user | page | session | visitor | visit | referrer']),
  music: nouns([
    NEITHER,
    'album | track | song | artist | recording | show | episode | audiobook | chapter | new release | category',
  ]),
  apps: nouns(
    [
      PRIVATE,
      'console message | console log | network request | network log | network error | network | scene | script',
    ],
    [NEITHER, 'document | search result | client'],
  ),
  records: nouns(
    [
      PRIVATE,
      'stock entry | stock ledger | delivery note | material request | work order | job card | quality inspection | asset | payment entry | delivery | next delivery | crypto | manual crypto | synced crypto | crypto balance | synced crypto balance | recurring item | manual account | synced account | balance | plaid account | linked account | crypto account | financial account | account balance | account balance history | balance history | leave application | job applicant | kanban board | event | route | stream | company | business | shop | session | call | calendar | collection item | inventory transfer | project | resource | subscription | quote | notification | session review | support channel | association | article | blog post',
    ],
    [BOTH, 'forum post | case | action | engagement | activity feed'],
    [
      NEITHER,
      'report | sale | profit | loss | account | blog | course chapter | item | inventory item | stock balance | location',
    ],
  ),
  hiring: nouns([
    PRIVATE,
    'application | job application | offer | scorecard | interview | feedback | goal',
  ]),
  memory: nouns([
    PRIVATE,
    'conversation | message | chat | session | fact | block | pattern | context | entity | relation | node | graph | solution | episode | plan | query | item | decision | lesson | timeline | project timeline | requirement | note | summary | profile | history | snapshot | checkpoint | turn | event',
  ]),
  trackers: nouns([
    BOTH,
    'epic | story | task | card | subtask | recent activity | activity | space activity | watching | watching list | changelog | card action | issue history | issue activity | issue worklog | issue work log',
  ]),
  work: nouns(
    [
      PRIVATE,
      'epic | story | today | anytime | someday | logbook | update | card | block | cell | row | page property | board item | item | post | changelog | project status | request | viewer | perspective view',
    ],
    [BOTH, 'need | item update | item comment | workitem activity | work item activity'],
  ),
  code: nouns(
    [PRIVATE, 'branch content | file | snippet | code | alert'],
    [BOTH, 'event | todo | workitem activity | work item activity'],
  ),
  checks: nouns(
    [
      PRIVATE,
      'change | rca | root cause | issue | hotspot | finding | vulnerability | clone | failure | flaky test | srm item | pull request issue | file issue',
    ],
    [NEITHER, 'test run | session'],
  ),
  voice: nouns([BOTH, 'call | transcript']),
  phone: nouns(
    [BOTH, 'transcript | transcription'],
    [PRIVATE, 'call | conference | recording | media | notification | participant | call event'],
  ),
  design: nouns(
    [
      PRIVATE,
      'object | element | node | file node | screenshot | board item | item | group item | frame item | shape item | connector | mindmap | mindmap node | card | app card | embed | sticky | sticky note | diagram | canvas | paged model | collection item | change | text node | dsl | file | component content',
    ],
    [BOTH, 'comment'],
    [NEITHER, 'page | slide | interaction'],
  ),
  camera: nouns([
    PRIVATE,
    'snapshot | event | recording | clip | motion | picture | image | photo | frame | still | video | footage | capture | screenshot | face | person | detection',
  ]),
  media: nouns([PRIVATE, 'asset | video | image']),
  agenda: nouns([
    PRIVATE,
    'event | calendar | element | range | cell | availability | free time | time slot | meeting time',
  ]),
  table: nouns(
    [
      PRIVATE,
      'row | item | value | record | range | cell | sample | datum | sample data | document | chunk | collection item',
    ],
    [NEITHER, 'object'],
  ),
  monitoring: nouns([
    PRIVATE,
    'event | session | issue | error | replay | alert | investigation | shift | schedule',
  ]),
  runs: nouns(
    [PRIVATE, 'workflow | prediction | generation | training | task | run | job | automation run'],
    [BOTH, 'dataset item'],
  ),
  turns: nouns(
    [
      BOTH,
      'trace | span | thread | trace thread | session | observation | generation | turn | log',
    ],
    [
      PRIVATE,
      'run | dataset item | dataset example | experiment | experiment item | experiment result | annotation queue item',
    ],
  ),
  debugging: nouns([
    NEITHER,
    'thread | stack trace | local variable | stack | frame | block | source | function | call stack | process | variable',
  ]),
  files: nouns([PRIVATE, 'search result | code']),
  chain: nouns(
    [
      PRIVATE,
      'balance | native balance | token balance | wallet balance | portfolio | holding | position | account balance | wallet history | wallet activity | transaction history | wallet | nft balance | wallet nft | owned nft | token holding | holder balance | net worth | pnl | profit and loss | earning | reward | staking reward | claimable reward | stake | staking position | delegation | lp position | liquidity position | defi position | lending position | open position | debt | wallet summary | wallet overview | wallet token | wallet transaction | wallet transfer',
    ],
    [
      OUTSIDE,
      'listing | nft listing | inscription | proposal | governance proposal | dao proposal | comment | nft metadata | token profile | meme coin | agent card | name record | text record',
    ],
    [
      NEITHER,
      'transaction | contract | smart contract | address | contract event | event | log | message | order | offer | trade | deposit | claim | record | member | user | account | application | wallet address | agent wallet | wallet network | contract code | contract source | source code | receipt | transaction receipt',
    ],
  ),
  banks: nouns([
    PRIVATE,
    'account | balance | card | statement | pot | payee | payment | transfer | mandate | loan | liability | income',
  ]),
  brokers: nouns(
    [
      PRIVATE,
      'position | order | open order | live order | account | account summary | account value | holding | portfolio | balance | fill | execution | watchlist | deal | margin | margin requirement | pnl | profit and loss | cash | ledger | statement | alert | closed order | order status | trade history | my trade | transfer | fund | performance | allocation | cash balance | buying power',
    ],
    [OUTSIDE, 'market comment | comment'],
  ),
  queues: nouns([PRIVATE, 'message | record | event | payload | retained message | dead letter']),
  compliance: nouns([
    PRIVATE,
    'evidence | risk | finding | vendor | test result | personnel | computer | document | issue | exception',
  ]),
  books: nouns(
    [PRIVATE, 'highlight | annotation'],
    [OUTSIDE, 'chapter | chapter page | book content | excerpt | epub file | ebook file'],
  ),
  sellers: nouns([
    OUTSIDE,
    'profile | listing | restaurant review | product | seller | offer | business | property | rental | stay | auction | home | vehicle',
  ]),
  web: nouns(
    [
      OUTSIDE,
      'company | business | job | profile | product | post | comment | user | engine | crawl status | agent status | job status | batch status | extract status | scrape status | image | video | new | local | page | result',
    ],
    [
      NEITHER,
      'instance | monitor | agent | check | credit | url | github | finance | tool | feedback | place | map | link | sitemap',
    ],
  ),
  social: nouns([
    OUTSIDE,
    'connection | reaction | repost | reposter | liker | retweeter | voter | lead | subscriber | quote tweet | boost | feed item | subtitle | subtitle file | torrent | lyric | lyrics | publication | preprint | colleague | headline | search result | forum | board | posting board | channel | community | subreddit | submolt | member | moderator | follower | liking user | employee | company employee | event | calendar event | persona | business | creator | influencer | community | ad | timeline | trend | trending | mention | reply | toot | skeet | retweet | topic | person | people | company | job | playlist | short | clip | tweet | bookmark | author | citation | reference | full text | fulltext | work | literature | researcher | entry | hot | posting history | history | analysis | post | comment | profile | user | video | transcript | transcription | thread | message | feed | media | document | question | answer | story | item | submission | channel video | episode | paper | abstract | article',
  ]),
  recipes: nouns([
    OUTSIDE,
    'recipe | cookbook | cocktail | random meal | ingredient | cooking timeline',
  ]),
  forge: nouns(
    [
      BOTH,
      'gist | file content | commit | file | repository content | history item | diff | webhook delivery | hook delivery',
    ],
    [
      OUTSIDE,
      'code | codebase | package | user | release | latest release | release asset | readme | starred repository | starred repo | star | stargazer | fork | contributor | topic | trending repository | trending repo | profile',
    ],
  ),
  encyclopedia: nouns([
    OUTSIDE,
    'page | article | search | summary | section | wiki | wiki content | wiki page | question',
  ]),
};
