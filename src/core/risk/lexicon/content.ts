/** Whose text a noun stands for, where a call brings it back. */
export interface ContentSense {
  /** It belongs to a person or an organisation. */
  private: boolean;
  /** Outsiders can write it. */
  outside: boolean;
}

const words = (text: string): string[] =>
  text
    .split('|')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');

/** Content of the house: the organisation's own, or a person's. */
const PRIVATE = words(`
  contact | customer | client | lead | deal | opportunity | prospect | invoice | credit note | payment | payment method | saved payment
  | transaction | order | draft order | subscription | expense | bill | receipt | purchase | purchase order | journal entry | payslip | payroll | salary | estimate
  | vendor | supplier | refund | payout | charge | dispute | cart | abandoned cart | timesheet | time entry | worklog | leave | absence
  | leave period | leave balance | advantage | benefit | employee | patient | subscriber | attendee | participant | teammate | collaborator | member
  | user | person | people | profile | myself | whoami | me | candidate | interview | applicant | application note | assignee | guest
  | task | todo | subtask   | card   | event | board item | reminder | to-do | story link
  | file | file content | document | doc | doc content | note | memo | wiki page | wiki | spreadsheet | sheet data | slide | presentation | cell | range | row | record | entry
  | metaobject | block | onenote page | attachment file | photo | album | contract | agreement | proposal | draft | signature
  | log | log entry | audit log | error log | trace | span | stack trace | alert | incident | exception | crash | error group | activity log | process | session log
  | commit | diff | patch | blame | code | source code | source | snippet of code | codebase  | repository content | source context | stack frame | local variable | call stack | callsite
  | memory | observation | knowledge graph | fact | journal | diary | context item | past session | recall | transcript | recording
  | calendar event | event instance | meeting | appointment | booking | reservation | calendar | agenda | free busy | freebusy | calendar view
  | workout | sleep | heart rate | health data | body measurement | activity stream | exercise history | step count | nutrition | location history
  | bookmark | browsing history | cookie | clipboard | query result | document content | backup content
  | phone call | call recording | call log | conference | project update | status update    | table data | sample row | table row | address | customer address | checklist item | checklist | acceptance criteria | test run | command history | execution history | failed connection | spec document | specification | calendar permission | item permission | file permission | folder permission | stack trace | console error | scene document
  | portfolio  | holding | bank account | bank transaction | address book | revision | page revision | user change | change history | tool call
  | gift card | fulfillment | shipment | warehouse receipt | asset record | device location | team member | org member | organization member | group member | project member | workspace member | channel member
  | room member | site member | permission holder | who has access | order note | crm record | company | company record | design context
`);

/** Text of outsiders that is no private content. */
const OUTSIDE = words(`
  web page | webpage | web content | web result | web search | search engine result | tweet | post | reel | social post
  | news | headline | article | news article | blog | rss | rss feed | feed item | video | youtube video | caption | subtitle | youtube transcript | video transcript
  | review | product review | app review | customer review | rating and review | readme | question and answer | answer | subreddit | reddit post | hashtag | trend post | reply
  | place review | search result | web data | job posting | job listing | image result | video result | local result  | paper | publication | preprint | scholarly article | research paper | abstract
`);

/** Private content that outsiders can write to. */
const BOTH = words(`
  story | epic | change request | resume | request diff | request patch | request change |
  message | mail | email | e-mail | inbox | mailbox message | thread | conversation | chat | chat message | direct message | dm | sms | text message | voicemail | mail message | email thread
  | issue | comment | discussion | discussion thread | merge request | pull request | pr | mr | ticket | support ticket | work item | workitem | case | feedback | request for contact | incoming request
  | review comment | pull request comment | pr comment | note on issue | issue note | issue comment | notification | mention | form response | form answer | form submission | submission | survey response | response set | questionnaire response
  | console message | console log  | meeting transcript | call transcript | call transcription | chat history | channel history | channel message | message history | forum post | forum thread | community post | lesson comment
  | attachment | email attachment | message attachment | mr diff | merge request diff | pull request diff | merge request version | thread reply | message reply | contact request | friend request | activity feed | support conversation | user feedback | bug report | backlog item
  | newsletter reply | guest message | invite request | access request | worknote | service request
`);

/** Pages: of a browser or the web where the words speak of one, else of a wiki or a site of one's own. */
export const PAGES = new Set(
  words(
    `page | page content | page text | page html | page markdown | page body | onenote page | page snapshot`,
  ),
);

/** Words by which posts and pages are those of a site of one's own. */
export const SITES = new Set(words(`site | blog | cms | wordpress | draft | revision | website`));

/** Words of a first sentence that speak of a memory, whatever it is searched for. */
export const MEMORIES = new Set(
  words(`knowledge graph | memory graph | long-term memory | knowledge base`),
);

/** Stores that are searched through as a whole. */
export const STORES = new Set(
  words(`vault | drive | knowledge base | notebook | mailbox | memory bank | knowledge`),
);

const NEITHER: ContentSense = { private: false, outside: false };

/** Senses by noun or compound, singular. */
export const CONTENT: ReadonlyMap<string, ContentSense> = new Map<string, ContentSense>([
  ...PRIVATE.map((word) => [word, { private: true, outside: false }] as const),
  ...OUTSIDE.map((word) => [word, { private: false, outside: true }] as const),
  ...BOTH.map((word) => [word, { private: true, outside: true }] as const),
  // Compounds whose last word misleads.
  ...words(`
    payment gateway | cluster member | queue member | access rule member | source map | call graph | open source | data source | resource | event source | video model | image model | web socket | web hook | search index | error code | status code | country code | area code
    | review app | review environment | message template | email template | notification template | comment template | document type | file type | file format | task type | task definition | issue type | case type | work item type | record type | log level | log group | log type | code example
    | code sample | code connect | news source | test case | use case | user type | user role | user group | user setting | user preference | user permission | usage record | dns record | domain record | note type | contact list | contact field | contact property | contact tag | contact segment | block type
    | event type | event source mapping | run event | keyboard event | webhook event | event definition | event schema | dead letter | background task | cron task | update task | duplicate task | collection task | async task | import task | export task | training task | generation task | image task | video task | music task | batch task | workflow task | scheduled task | ecs task | system task
    | task status | qr code | promo code | discount code | zip code | postal code | status page | mailbox order | mail order | database user | iam user | db user | symbol price | trading symbol | stock symbol | ticker symbol | currency symbol | sf symbol | process model | card network | report card
    | sim card | change order | download client | mcp client | oauth client | api client | http client | pipeline task | job task | delivery log | deployment log task | project file | sbom finding | address range | application event | preset task | task preset | worklog id | message quota | message count | forwarding address | mac address | memory usage | memory address
    | memory map | memory region | memory stat | memory leak | heap memory | security group member | incoming call | outgoing call | function call | tool call schema | ip address | wallet address | email address | contract address | token account | service account | product page | app page | component doc | api doc | library doc | help doc
  `).map((word) => [word, NEITHER] as const),
]);

/** Nouns that tell of a thing and are not its content; at the end of a phrase they take its sense away. */
export const ABOUT = new Set(
  words(`status | state | count | total | stat | statistic | metric | analytic | schema | type | template | setting | config | configuration | option | permission | role | gateway | quota | limit | plan | field
  | label | tag | category | property | format | policy | rule | id | ids | size | usage | health | rate | score | model | engine | version info | capability | feature | metadata | name | definition | index | indice | variable | setup
  | summary count | price | cost | balance | label list | url | link | icon | color | style | theme | enum | preset | reason | stage | priority | transition | job | pipeline | workflow | run | build | deployment | environment | cluster | node
  | network | webhook | hook | subscription type | scope | key | token | forecast | trend | suggestion | tip | guideline | best practice | instruction | prompt | guide | tutorial | documentation | docs | reference | example | sample | changelog
  | dashboard | report | chart | graph | map | tool | server | host | database | table | view | function | procedure | constraint | trigger | relationship | column | queue | topic | folder | directory | workspace | organization | team | project | space
  | integration | connection | source type | currency | language | timezone | country | region | zone | domain | app | campaign | list | segment | audience | coupon | discount | product | variant | collection | catalog | inventory | experiment | flag | mapping | delivery log | webhook log | availability`),
);

/** Nouns that stand for the content of the noun before them: `issue details`, `file contents`. */
export const OF_CONTENT = new Set(
  words(`detail | info | information | content | text | body | list | data | history | summary | overview | version | item | entry | object | page | set | batch | record | result | by | full | raw | paginated | children | child | delta | change | preview | feed | search | section | chunk | line | header
  | range | diff | update | timeline | activity | collection | markdown | html | json | excerpt | metadata | context | match | tree | download | export | view | stream | archive | digest | paragraph | quick | advanced | recent | related`),
);

/** Fields of public knowledge: what a tool of them brings back belongs to nobody. */
export const PUBLIC_FIELDS = new Set(
  words(`documentation | wikipedia | arxiv | pubmed | parliament | european | legislation | congress | census | patent | npm | pypi | crates | cdn | blockchain | onchain | ethereum | solana | bitcoin | evm | token | defi | weather | flight | airport | airports
  | stock | stocks | stockmarket | market | markets | quotes | crypto | cryptocurrency | recipe | recipes | marketplace | boilerplate | storybook | mdn | wwdc | huggingface | dictionary
  | gov | government | open-data | icons | emoji`),
);

/** Those of them that settle it in a first sentence as well. */
export const PUBLIC_SPOKEN = new Set(
  words(
    `documentation | wikipedia | arxiv | pubmed | parliament | legislation | npm | pypi | blockchain | onchain | ethereum | solana | weather | stock | marketplace`,
  ),
);

/** Words by which a first sentence says that a call looks at a browser. */
export const BROWSING = new Set(
  words(
    `browser | tab | dom | webpage | webview | chromium | chrome | firefox | playwright | puppeteer | selenium | devtools`,
  ),
);
