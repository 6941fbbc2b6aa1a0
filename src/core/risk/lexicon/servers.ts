import { BOTH, NEITHER, OUTSIDE, PRIVATE, words, type ContentSense } from './sense.ts';

/**
 * What a server is for, where that decides whose the content is: the same noun is a person's record in
 * one and a public or technical thing in another.
 */
export type ServerKind =
  | 'metrics'
  | 'records'
  | 'hiring'
  | 'memory'
  | 'trackers'
  | 'work'
  | 'code'
  | 'checks'
  | 'voice'
  | 'phone'
  | 'design'
  | 'camera'
  | 'media'
  | 'files'
  | 'agenda'
  | 'table'
  | 'monitoring'
  | 'runs'
  | 'debugging'
  | 'books'
  | 'sellers'
  | 'encyclopedia'
  | 'web'
  | 'social'
  | 'recipes'
  | 'forge'
  | 'apps';

/**
 * Words of a server's name that tell its kind: what it is about, and well-known products. Where a name
 * tells several, the first here goes first.
 */
const SUBJECTS: Record<ServerKind, string> = {
  metrics: `analytics | ga4 | plausible | umami | matomo | mixpanel | amplitude | search-console | adsense`,
  // Tools by which one looks at an app of one's own.
  apps: `tauri | electron | expo | godot | unity | unreal | roblox | simulator | emulator | native`,
  forge: `github | gitee | octocode | sourcegraph | grep`,
  // An account's business, money or body: whatever a call lists is a record of it.
  records: `accounting | bookkeeping | invoicing | invoices | payroll | crm | erp | hr | hris | hcm | ats | recruiting | recruitment | hiring | expenses | helpdesk | banking | bank | budgeting | finance
    | xero | quickbooks | freshbooks | netsuite | odoo | sage | zoho | dynamics | sap | holded | pennylane | lexoffice | sevdesk | bexio | moneybird | fortnox | ynab | plaid | firefly | lunchmoney | erpnext | dolibarr
    | boondmanager | hubspot | pipedrive | attio | copper | affinity | freshsales | insightly | keap | activecampaign | twenty | ashby | greenhouse | lever | workable | bamboohr | gusto | personio | rippling | deel | workday | hibob | factorial | teamtailor
    | didit | onfido | sumsub | stripe | paddle | creem | lemonsqueezy | chargebee | recurly | square | paypal | adyen | mollie | razorpay | gocardless | revolut | wise | mercury | brex | ramp | whop | gumroad | patreon
    | shopify | woocommerce | magento | bigcommerce | prestashop | shopware | zendesk | freshdesk | intercom | helpscout | gorgias | servicenow | calendly | docusign | pandadoc | iterable | mailchimp | klaviyo | brevo | braze
    | fitness | workout | workouts | health | healthcare | medical | fhir | ehr | nutrition | sleep | strava | hevy | garmin | fitbit | oura | whoop | withings | peloton | komoot | trainingpeaks | myfitnesspal | cronometer | healthkit`,
  hiring: `ats | recruiting | recruitment | hiring | ashby | greenhouse | lever | workable | teamtailor | jobs | talent`,
  memory: `memory | memories | mem0 | zep | letta | cognee | historian | continuity | recall | remember | agentdb | diary | journal | notes | keeper`,
  // Where whole organisations and their guests write, unlike a list of one's own to-dos.
  trackers: `jira | linear | asana | trello | clickup | wrike | redmine | youtrack | backlog | atlassian`,
  work: `jira | linear | asana | trello | todoist | clickup | monday | shortcut | plane | backlog | omnifocus | ticktick | things | basecamp | wrike | redmine | youtrack | kanban | todo | todos | tasks | taskmanager | atlassian | notion | airtable | smartsheet | coda | planner`,
  code: `octocode | octokit | github | gitlab | bitbucket | gitea | gitee | gerrit | git | codeup | devops | sourcegraph | codebase | repository | azure-devops`,
  checks: `sonarqube | sonarcloud | sonar | codacy | snyk | semgrep | lint | linter | eslint | scanner | quality | codeql | trivy | lighthouse | accesslint | knip | jenkins | circleci | browserstack | currents | testrail`,
  voice: `retell | retellai | vapi | bland | synthflow | elevenlabs`,
  phone: `twilio | telnyx | vonage | plivo | ringcentral | aircall | dialpad | bland | phone | voip | call | calls`,
  design: `figma | excalidraw | drawio | mastergo | penpot | miro | canva | sketch | framer | webflow`,
  camera: `protect | camera | cameras | nvr | frigate | blink | ring | arlo | reolink | doorbell | surveillance`,
  media: `cloudinary | imagekit | immich | photoprism | mux | dam | asset | assets`,
  files: `ripgrep | grep | filesystem | files | desktop | commander | obsidian | vault | finder | gdrive | drive | dropbox | onedrive | sharepoint | box`,
  agenda: `calendar | gcal | ms | 365 | google | workspace | outlook | office | microsoft | m365 | caldav | icloud | apple | cal | lark | feishu | nextcloud | exchange`,
  table: `dataset | instantdb | firebase | convex | appwrite | pocketbase | xata | fauna | neon | planetscale | turso | nocodb | baserow | teable | directus | strapi | contentful | sanity | hygraph | storyblok | duckdb | clickhouse | bigquery | snowflake | redis | neo4j | couchdb | cassandra | sheets | gsheets | spreadsheet | excel | postgres | postgresql | mysql | mssql | sqlite | mongodb | database | db | sql | supabase | dbhub | airtable | firestore | dynamodb | pinecone | qdrant | chroma | milvus | weaviate | elasticsearch`,
  monitoring: `sentry | datadog | grafana | newrelic | rollbar | bugsnag | honeycomb | raygun | audit | posthog | pagerduty | opsgenie`,
  runs: `comfyui | replicate | luma | runway | fal | n8n | runware | zapier | make | dify | langfuse | langsmith | apify`,
  debugging: `debugger | debugmcp | x64dbg | gdb | lldb | windbg | ghidra | ida | radare2 | dap`,
  books: `calibre | book | books | ebook | epub | kindle | readwise | library`,
  sellers: `airbnb | zillow | etsy | ebay | craigslist | booking | tripadvisor | yelp | amazon | marketplace`,
  encyclopedia: `wikipedia | explorer | wikidata | fandom | deepwiki`,
  // What the web says, found, fetched or summed up.
  web: `brave | perplexity | firecrawl | tavily | exa | serper | serpapi | searxng | searx | duckduckgo | ddg | jina | brightdata | kagi | bing | linkup | websearch | webresearch | fetch | fetcher | scrape | scraper | scraping | crawler | crawl | crawl4ai | spider | scrapegraph | oxylabs | zenrows | scrapingbee | hyperbrowser | browse | readability | reader`,
  social: `reddit | hackernews | hn | twitter | x | bluesky | mastodon | linkedin | instagram | tiktok | youtube | facebook | threads | discourse | stackoverflow | stackexchange | quora | medium | substack | rss | podcast | news | arxiv | pubmed | scholar | science | papers`,
  recipes: `recipe | recipes | cooking | meal`,
};

/** All kinds, those that decide first. */
export const KINDS = Object.keys(SUBJECTS) as ServerKind[];

/** Kinds by word of a server's name. */
export const SERVER_KINDS: ReadonlyMap<string, readonly ServerKind[]> = (() => {
  const kinds = new Map<string, ServerKind[]>();
  for (const [kind, list] of Object.entries(SUBJECTS) as [ServerKind, string][]) {
    for (const word of words(list)) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
  }
  return kinds;
})();

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
  ['records', PRIVATE],
  ['memory', PRIVATE],
  ['table', PRIVATE],
  ['files', PRIVATE],
  ['code', PRIVATE],
]);

const nouns = (...lists: [ContentSense, string][]): ReadonlyMap<string, ContentSense> =>
  new Map(lists.flatMap(([sense, list]) => words(list).map((word) => [word, sense] as const)));

/** Nouns that mean something of their own in servers of one kind; before the common list. */
export const NOUNS_OF_KIND: Partial<Record<ServerKind, ReadonlyMap<string, ContentSense>>> = {
  metrics: nouns([NEITHER, 'event | user | page | session']),
  apps: nouns([
    PRIVATE,
    'console message | console log | network request | network log | network error | network | scene | script',
  ]),
  records: nouns(
    [
      PRIVATE,
      'event | route | stream | company | business | shop | session | action | call | calendar | collection item | catalog item | inventory item | inventory transfer | project | resource | subscription | quote | notification | session review | support channel | association | article | blog post',
    ],
    [BOTH, 'forum post | case'],
    [NEITHER, 'report | sale | profit | loss | account | blog | course chapter | item'],
  ),
  hiring: nouns([
    PRIVATE,
    'application | job application | offer | scorecard | interview | feedback',
  ]),
  memory: nouns([
    PRIVATE,
    'conversation | message | chat | session | pattern | context | entity | relation | node | graph | solution | episode | plan | query | item | decision',
  ]),
  trackers: nouns([BOTH, 'task | card | subtask | recent activity | watching']),
  work: nouns(
    [
      PRIVATE,
      'update | card | block | cell | row | page property | board item | item | post | changelog | project status | request | viewer | perspective view',
    ],
    [BOTH, 'need'],
  ),
  code: nouns([PRIVATE, 'branch content | file | snippet | code | alert'], [BOTH, 'event']),
  checks: nouns(
    [
      PRIVATE,
      'change | rca | root cause | issue | hotspot | finding | vulnerability | clone | build | run | failure | flaky test | srm item | pull request issue | file issue',
    ],
    [NEITHER, 'test run | session'],
  ),
  voice: nouns([BOTH, 'call | transcript']),
  phone: nouns(
    [BOTH, 'transcript'],
    [
      PRIVATE,
      'call | conference | recording | media | transcription | notification | participant | call event',
    ],
  ),
  design: nouns(
    [
      PRIVATE,
      'diagram | canvas | paged model | collection item | change | text node | comment | dsl | file | component content',
    ],
    [NEITHER, 'page | slide'],
  ),
  camera: nouns([PRIVATE, 'snapshot | event | recording | clip | motion']),
  media: nouns([PRIVATE, 'asset | video | image']),
  agenda: nouns([PRIVATE, 'event | calendar | range | cell']),
  table: nouns([
    PRIVATE,
    'row | value | record | range | cell | sample | datum | sample data | document | chunk | collection item',
  ]),
  monitoring: nouns([PRIVATE, 'event | session | issue | error | replay | alert']),
  runs: nouns([PRIVATE, 'workflow | prediction | generation | training | task | run']),
  debugging: nouns([
    NEITHER,
    'thread | stack trace | local variable | stack | frame | block | source | function | call stack | process | variable',
  ]),
  files: nouns([PRIVATE, 'search result']),
  books: nouns([OUTSIDE, 'chapter | book | book content | excerpt']),
  sellers: nouns([OUTSIDE, 'listing | product | seller | offer']),
  web: nouns(
    [
      OUTSIDE,
      'engine | crawl status | agent status | job status | batch status | extract status | scrape status | image | video | new | place | local | page | result',
    ],
    [
      NEITHER,
      'instance | monitor | agent | check | credit | url | github | finance | tool | feedback',
    ],
  ),
  social: nouns([
    OUTSIDE,
    'posting history | history | analysis | post | comment | profile | user | video | transcript | thread | message | feed | question | answer | story | item | submission | channel video | episode | paper | abstract | article',
  ]),
  recipes: nouns([OUTSIDE, 'recipe | ingredient | cooking timeline']),
  forge: nouns(
    [BOTH, 'file content | commit | file | repository content | history item | diff'],
    [OUTSIDE, 'code | codebase'],
    [NEITHER, 'user'],
  ),
  encyclopedia: nouns([OUTSIDE, 'page | article | link | search | summary | section']),
};
