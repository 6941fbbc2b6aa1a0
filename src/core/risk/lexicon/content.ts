import { BOTH, NEITHER, OUTSIDE, PRIVATE, type ContentSense } from './sense.ts';
import { terms } from './lists.ts';
import { TRADE_LETTERS, TRADE_PUBLICATIONS, TRADE_RECORDS } from './trades.ts';

const withSense = (nouns: Iterable<string>, sense: ContentSense): [string, ContentSense][] =>
  Array.from(nouns, (noun) => [noun, sense]);

/** Content of the house: the organisation's own, or a person's. */
const OF_THE_HOUSE = terms(`
  activity feed | wiki node | autoreply | cms item | access request | deployment event | byte | binary | estimated effort | effort record | browser storage | local storage | session storage | sheet content | sheet value | spreadsheet content | gsheet | linked resource | spec instance |
  contact | customer | client | lead | deal | opportunity | prospect | invoice | credit note | payment | payment method | saved payment
  | transaction | order | draft order  | expense | bill | receipt | purchase | purchase order | journal entry | payslip | payroll | salary | estimate
  | vendor | supplier | refund | payout | charge | dispute | cart | abandoned cart | timesheet | time entry | worklog | leave | absence
  | leave period | leave balance | advantage | benefit | employee | patient | subscriber | attendee | participant | teammate | collaborator 
  | user | person | people | profile | myself | whoami | me | candidate | interview | applicant | application note | assignee | guest
  | task | todo | subtask        | reminder | to-do | story link
  | file | file content | document | doc | doc content | note | memo | wiki page | wiki | spreadsheet | sheet data | slide | presentation   | row | record | entry
  | metaobject  | onenote page | attachment file | photo | album | contract | agreement | proposal | draft 
  | log | log entry | audit log | error log | trace | span | stack trace  | incident | exception | crash | error group | activity log  | session log
  | commit | diff | patch | blame  | source code  | snippet of code | codebase  | repository content | source context | stack frame | local variable | call stack | callsite
  | memory | observation | knowledge graph  | journal | diary | context item | past session | recall | transcript | recording
  | calendar event | event instance | meeting | appointment | booking | reservation  | agenda | free busy | freebusy | calendar view
  | workout | sleep | heart rate | health data | body measurement | activity stream | exercise history | step count | nutrition | location history
  | bookmark | browsing history | cookie | clipboard | query result | document content | backup content
  | phone call | call recording | call log | conference | project update | status update    | table data | sample row | table row | address | customer address | checklist item | checklist | acceptance criteria | test run | command history | execution history | failed connection | spec document  | calendar permission  | file permission | folder permission | scene document
  | portfolio  | holding | bank account | bank transaction | address book | user profile | people profile | customer profile | company profile | member profile | athlete profile | test result | recording result | source file | source content | script content | script source | worker script | function source | function code | procedure definition | column value | cell value | stored procedure source | activity | output | process output | execution | execution data | identity | correspondent | tester | delegate | membership | student | affiliate | invite | invitation | checkout | checkout session | deposit   | payable | receivable | vendor credit | bank statement | statement line | annotation | smart chip  | flag history | changeset | change set | team membership | login history | browser history | value | kv | object content | blob content | asset backup  | routine | work log | watch history | favourite | favorite | wishlist | pantry | shopping list | grocery list | playlist | library item | todo item | planner task | attendance  | credential record  | design change   | test case | testcase | accessibility issue | accessibility violation | dataset item | webhook delivery | hook delivery | constitution | governance document | requirement | requirement document | architecture decision | adr | lesson learned | runbook | playbook entry | postmortem note | team context | project context | work context | session transcript | subagent transcript | voice note | screen recording | team user | page revision | user change | change history | tool call
  | gift card | fulfillment | shipment | warehouse receipt | asset record | device location | team member | org member | organization member | group member | project member | workspace member | channel member
  | room member | site member | permission holder | who has access | order note | crm record | company | company record | design context  | customer subscription | billing subscription | member | watcher | voter | reviewer | approver | sender
  | expense report | time report | absence report | account information | account info | account detail | account profile | audit event | user event | user activity
  | database content | table content | board content | board data | drive item | r2 object | s3 object | do object | storage object | bucket object | blob | pdf | docx | xlsx | pptx | csv | excel | epub | word document
  | post revision | transcription | build log | deployment log | deploy log | pipeline log | job log | step log | run log | action log | mailbox log | install log | migration log | slow log | slow query log | system log | kernel log | node log | outbound log | failure log | failed log | test log | workflow log | release log | git log | played | played track | listening history | play history | saved track | liked song | top track | top artist | vehicle location | vehicle data | car location | member location | gps location | itinerary | ride history | viewing history | reading history | sign in log | oncall | on call | on-call | allergy | medication | prescription | diagnosis | immunization | vaccination | lab result | vital sign | medical record | health record | blood pressure | memory fact | memory block | sharepoint list item | table sample | session replay | session recording | current location | user location | last location | console output | todo list item | call transcript
  | claim | insurance claim | explanation of benefit | dependent | beneficiary | payee | trade history | open position | ledger | ledger entry | pay stub | paystub | pay statement | tax return | compensation | donor | donation | volunteer | constituent | family member | blocked user | banned user | invitee | administrator | moderator
  | rubric assessment | gradebook | roster | enrollment | log event | log line | log data | log record | blood glucose | glucose | symptom | mood | menstrual cycle | body composition | hydration | water intake | meal log | food log | food diary | food entry | heart rate zone | fhir resource | encounter | clinical note | care plan | lab report | radiology report | discharge summary | medical history | dicom study | patient study | image frame
  | accrual | prepayment
  | apex class | apex trigger | apex | net worth | cash flow | cashflow | recurring transaction
  | outbox | sharing | oncall shift | on call shift | oncall schedule | on call schedule | basket | shopping basket | next delivery | upcoming delivery | loan | mortgage | handoff | handoff note | session context | standup | standup note | retrospective | action item | decision record | spool file | spool | account balance | letter | legal matter | matter | case note | patient chart | chart note | vehicle position | tenant | lease | guest list | referral | time off | time off request | offer letter | resume | cv | meeting note | minute | call detail record | visitor log | door event | pledge | grant application | rsvp | credit report | tax form | customer note | call note | deal note | signer | signature request | reading list | gradebook entry | student grade | recipient | item permission | drive permission | sharing permission | document permission | sharing link | job output | dataset content | dataset row | passenger | traveler | traveller | loyalty point | reward point | user info | account statement | bank balance | task dependency | issue dependency | blocked task | delivery attempt | webhook payload | mind map | whiteboard | sticky note | household | pet | saved address | delivery address | shipping address | direct report | org chart | one on one | 1 on 1 | voice memo | scanned document | passport | visa application | loan application | kanban board | task board | sprint board | suppression | suppressed address | test case result | legal hold | ediscovery case
  | build console | console text | core dump | coredump | heap dump | thread dump | minidump | memory dump | crash dump | slow query | top query | running query | active query | recent query | long running query | blocking query | expensive query | query history | query log | logcat | dmesg | journalctl | wallet | wallet balance | wallet holding | token holding | portfolio snapshot | account snapshot | balance snapshot | file source | nft balance | creator earning | affiliate earning | referral earning | driver earning | desktop screenshot | screen capture | screen content | window screenshot | presence | available time slot | free time slot | free slot | busy slot | busy time | interaction | organization event | organisation event | account event | hmr event | console event | device event | customer interaction | connection request | knowledge article | kb article | knowledge base article | access log | saved album | saved show | saved item | saved place | viewing activity | purchase history | search history | order history
`);

/** Text of outsiders that is no private content. */
const OF_OUTSIDERS = terms(`
  cooking recipe | food recipe | torrent | magnet link | wiki article | forum topic | forum discussion | influencer profile | scrape result | crawl result | crawled page | url content | html source | web archive | trending repository | trending repo | open source project | package doc | package documentation | rust package | python package | go package | swift package | node package | php package | dart package | java package | ruby gem | rust crate | rust doc | vscode extension | chrome extension | user post | public post | stream chat | short video | vlog | substack post | medium article | flash new | human | freelancer | creator profile | influencer | npm | pypi |   github codebase | github code | public repository |   npm package | pypi package | custom node  | mcp server | plugin listing |   forum post | public profile | subreddit post | chapter | readme content | search engine |   web page | webpage | web content | web result | web search | search engine result | tweet | post | reel | social post
  | news | headline | article | news article | blog | rss | rss feed | feed item | video | youtube video | caption | subtitle | youtube transcript | video transcript
  | review | product review | app review | customer review | rating and review | readme | question and answer | answer | flash news | public event | job offer | job posting | job ad | job opening | job listing | vacancy | newsflash | github search | github result | subreddit | reddit post | hashtag | trend post | reply
  | toot | skeet | trending topic | trending video | live chat message | player profile | podcast | podcast episode | podcast transcript | episode transcript | show note | blog entry | newsgroup post | community answer | stack overflow question | hot thread
  | reddit | hackernews | hacker news | twitter | bluesky | mastodon | quora | stackoverflow | stack overflow | stackexchange | stack exchange | arxiv | pubmed | biorxiv | medrxiv | scholar | google scholar | semantic scholar | google new | wikipedia | duckduckgo | literature
  | journal article | scientific article | scientific paper | academic paper | conference paper | scholarly paper | citing paper | referenced paper | paper citation | thesis | dissertation | manuscript
  | app store review | play store review | google review | store review | hotel review | restaurant review | company review | user review | game review | book review | testimonial | customer rating and review | gig | classified ad | marketplace listing | property listing | rental listing
  | model card | dataset card | repository readme | package readme | package description | wordpress plugin | community plugin | community skill | marketplace extension
  | home timeline | public timeline | local timeline | federated timeline | hashtag timeline | user timeline | place review | search result | web data | image result | video result | local result  | paper | publication | preprint | scholarly article | research paper | abstract
`);

/** Private content that outsiders can write to. */
const OF_BOTH = terms(`
  customer need |   engagement |   console message | console log | console error | network log | network error |   feedback screenshot | request review | request commit | request task | request activity | request comment | request file | request thread | request note | request discussion | request version | request participant | bounty application | task application | issue link | linked issue |   gmail |   story | epic | change request | resume | request diff | request patch | request change |
  private message | message | mail | email | e-mail | inbox | mailbox message | thread | conversation | chat | chat message | direct message | dm | sms | text message | voicemail | mail message | email thread
  | issue | comment | discussion | discussion thread | merge request | pull request | pr | mr | ticket | support ticket | work item | workitem  | feedback | request for contact | incoming request
  | review comment | pull request comment | pr comment | note on issue | issue note | issue comment | notification | mention | form response | form answer | form submission | submission | survey response | response set | questionnaire response
     | meeting transcript | call transcript | call transcription | chat history | channel history | channel message | message history | forum thread | community post | lesson comment
  | attachment | email attachment | message attachment | mr diff | merge request diff | pull request diff | merge request version | thread reply | message reply | contact request | friend request | follower | pod log | container log | request log | http log | web server log | dm request  | support conversation | user feedback | bug report | backlog item
  | feature request | feature idea | survey answer | survey result | survey submission | nps response | poll response | quiz submission | contact form submission | form entry | form result | app feedback | beta feedback | mr note | mr comment | mr discussion | file comment | inline comment | footer comment | page comment | crash submission
  | unread mail | unread email | unread message | spam | junk mail | eml | customer message | customer conversation | inbox conversation | support message | support thread | whatsapp message | telegram message | discord message | slack message | group chat message | pinned message | channel post | voicemail transcript | inbound message | incoming message | incoming mail | incoming email | conversation transcript | interview transcript
  | communication | correspondence | message source | email source | raw message | raw email | email body | email content | support case | case comment | newsletter reply | guest message | invite request  | worknote | service request | dm thread | direct conversation | work package | sub issue | relation record | work item relation | workitem relation | issue relation | ticket relation | work item link
`);

/** Pages: of a browser or the web where the words speak of one, else of a wiki or a site of one's own. */
export const PAGES = terms(
  `network request | page | page content | page text | page html | page markdown | page body | onenote page | page snapshot`,
);

/** Words by which posts and pages are those of a site of one's own. */
export const SITES = terms(
  `site | blog | cms | wordpress | draft | revision | website | ghost | drupal | joomla | typo3 | webflow | squarespace | wix | contentful | strapi | sanity | prismic | storyblok | directus | payload | hugo | jekyll | astro | butter | hygraph | umbraco | craft | grav | halo | typecho | buttercms`,
);

/** Words of a first sentence that speak of a memory, whatever it is searched for. */
export const MEMORIES = terms(
  `knowledge graph | memory graph | long-term memory | knowledge base | terminal screen | terminal output | console output | process output | stdout stderr | project memory | session memory | agent memory | shared memory | past sessions | past conversations | previous sessions | previous conversations`,
);

/** Stores that are searched through as a whole. */
export const STORES = terms(
  `vault | drive | stored procedure | script | knowledge base | notebook | mailbox | memory bank | knowledge | index`,
);

/** Senses by noun or compound, singular. */
export const CONTENT: ReadonlyMap<string, ContentSense> = new Map<string, ContentSense>([
  ...withSense(TRADE_RECORDS, PRIVATE),
  ...withSense(TRADE_PUBLICATIONS, OUTSIDE),
  ...withSense(TRADE_LETTERS, BOTH),
  ...withSense(OF_THE_HOUSE, PRIVATE),
  ...withSense(OF_OUTSIDERS, OUTSIDE),
  ...withSense(OF_BOTH, BOTH),
  // Compounds whose last word misleads.
  ...withSense(
    terms(`
    syntax tree | package version | crate version | gem version | module version | library version | payment gateway | cluster member | queue member | access rule member | source map | call graph | open source | data source | resource | event source | video model | image model | web socket | web hook | search index | error code | status code | country code | area code
    | review app | review environment | message template | email template | notification template | comment template | document type | file type | file format | task type | task definition | issue type | case type | work item type | record type | log level | log group | log type | code example
    | code sample | code connect | news source | use case | user type | user role | user group | user setting | user preference | user permission | usage record | dns record | domain record | note type | code review | configuration review | setup review | security review | design review | architecture review | performance review | billing history | deploy order | inventory level | task list template | error message | commit message | log message | course chapter | cluster user | merged cell | page view | authorization code | vpc member | list member | active user | quality profile | release note | sample code | author photo | saved search | trial balance | balance sheet | price list | sales channel | discount group | tax rate | client token | token value | enum value | field value | allowed value | parameter value | param value | default value | config value | setting value | variable value | product review setting | report value | contact list | contact field | contact property | contact tag | contact segment | block type
    | event type | event source mapping | run event | keyboard event | webhook event | event definition | event schema | dead letter | background task | cron task | update task | duplicate task | collection task | async task | import task | export task | training task | generation task | image task | video task | music task | batch task | workflow task | scheduled task | ecs task | system task
    | task status | qr code | promo code | discount code | zip code | postal code | status page | status check | check | emoji reaction | mailbox order | mail order | database user | iam user | db user | symbol price | trading symbol | stock symbol | ticker symbol | currency symbol | sf symbol | process model | card network | report card
    | sim card | change order | download client | mcp client | oauth client | api client | http client | pipeline task | job task | delivery log | deployment log task | project file | sbom finding | address range | application event | preset task | task preset | worklog id | message quota | message count | forwarding address | mac address | memory usage | memory address
    | memory map | memory region | memory stat | memory leak | heap memory | security group member | incoming call | outgoing call | function call | tool call schema | ip address | wallet address | email address | contract address | token account | service account | product page | app page | component doc | api doc | library doc | help doc
    | log stream | delivery stream | event stream | data stream | cost estimate | price estimate | attribute value | property value | upgrade candidate | merge candidate | release candidate | sftp user | ssh user | ftp user | system user | mysql user | policy document | mail address | commit activity | community profile | webhook log | user agent | user pool | user flow
    | span group | domain claim | marketing activity | marketing event | product vendor | locale | label value | tag value | kpi | velocity | velocity history | supported cryptocurrency | dataset member | email account | mail account | email alias | mail alias | message queue | message broker | message type | order type | order status | order book | customer portal | customer segment | file system | file share | file extension | contact point
    | sdk message | version history | migration history | release history | ranking history | rank history | serp history | uptime history | metric history | rate history | connected client | lsp client | devtool client | test run
  `),
    NEITHER,
  ),
]);

/** Nouns that tell of a thing and are not its content; at the end of a phrase they take its sense away. */
export const ABOUT =
  terms(`cover | behavior | behaviour | thumbnail | logo | avatar | access | dictionary | questionnaire | tier | experience | estimation | coverage | secret | customization | destination | agency | unit | pole | default | filter | class | status | state | count | total | stat | statistic | metric | analytic | structure | formatting | schema | type | template | setting | config | configuration | option | permission | role | gateway | quota | limit | plan | field
  | label | tag | category | property | format | policy | rule | id | ids | uid | guid | uuid | size | usage | health | rate | score | model | engine | version info | capability | feature | metadata | name | definition | index | indice | variable | setup
  | summary count | price | cost | balance | label list | url | link | icon | color | style | theme | enum | preset | reason | stage | priority | transition | job | pipeline | workflow | run | build | deployment | environment | cluster | node
  | network | webhook | hook | subscription type | scope | key | token | forecast | trend | suggestion | tip | guideline | best practice | instruction | prompt | guide | tutorial | documentation | docs | reference | example | sample | changelog
  | dashboard | report | chart | graph | map | tool | server | host | database | table | view | function | procedure | constraint | trigger | relationship | column | queue | topic | folder | directory | workspace | organization | team | project | space
  | integration | connection | source type | currency | language | timezone | country | region | zone | domain | app | campaign | list | segment | audience | coupon | discount | product | variant | collection | catalog | inventory | experiment | flag | mapping | delivery log | webhook log | availability | location | taxonomy | attribute | condition | channel | journey | snippet | installation | meter | credit | naming | board | forum | chapter | club | simulation | method | variation | dataset | specification | menu | site | library | group | source | application | account | sprint | iteration | milestone | cycle | module | objective | initiative | roadmap | branch | release | emoji | lesson | course | exchange | market | addon | device | camera | light | sensor | breakpoint | symbol | import | dependency | package | license | certificate | backup | snapshot | volume | image | pod | namespace | diagnostic | doctor | onboarding | demo | preference | blueprint | keyword | facet | store | warehouse`);

/** Nouns that stand for the content of the noun before them: `issue details`, `file contents`. */
export const OF_CONTENT =
  terms(`detail | info | information | content | text | body | mime | raw | list | data | history | summary | overview | version | item | entry | object | page | set | batch | record | result | by | full | paginated | children | child | delta | change | preview | feed | search | section | chunk | line | header
  | range | diff | update | timeline | activity | collection | markdown | html | json | excerpt | context | match | tree | download | export  | stream | archive | digest | paragraph | quick | advanced | recent | related`);

/** Last words of nouns that are somebody's own even where a server only tells what is. */
export const OF_SOMEBODY = terms(
  `log | trace | span | order | cart | task | todo | reminder | note | memory | email | mail | inbox | payment | expense | payslip | payroll | patient | recording | replay | exception | crash | breadcrumb | screenshot | cell | row | holding | portfolio | wallet | balance`,
);

/** Fields of public knowledge: what a tool of them brings back belongs to nobody. */
export const PUBLIC_FIELDS =
  terms(`documentation | wikipedia | arxiv | pubmed | parliament | european | legislation | congress | census | patent | npm | pypi | crates | cdn | token | weather | flight | airport | airports
  | stock | stocks | stockmarket | market | markets | quotes | crypto | cryptocurrency | recipe | recipes | marketplace | boilerplate | storybook | mdn | wwdc | huggingface | dictionary
  | shadcn | antd | mui | mantine | tailwindcss | tailwind | chakra | radix | heroicons | lucide | hugeicons | leetcode | codeforces | hackernews | reddit | youtube | tiktok | bluesky | serpstat | dataforseo | ahrefs | semrush | similarweb | seo | howtocook | openlibrary
  | gov | government | open-data | icons | emoji`);

/** Servers of public knowledge by name: what they serve was published for all, or counted by an office. */
export const PUBLIC_SERVERS =
  terms(`cve | nvd | osv | mitre | virustotal | shodan | nasa | noaa | nws | usgs | meteo | openmeteo | climate | opendata | datagouv | eurostat | worldbank | imf | oecd | fred | edgar | openfda | fda | clinicaltrials | uniprot | ensembl | pubchem | chembl | gbif | legal | law | laws | statute | court | courts | caselaw | courtlistener | eurlex
  | maps | map | osm | openstreetmap | streetmap | geocoding | tomtom | amap | nominatim | geospatial | museum | metmuseum | rijksmuseum | europeana | sports | football | nba | nfl | mlb | formula1 | f1 | tmdb | imdb | omdb | anime | anilist | myanimelist | rawg | igdb | scryfall | pokeapi | pokemon | chess | lichess | leetcode | codeforces
  | yahoo | yfinance | coingecko | coinmarketcap | alphavantage | finnhub | tiingo | twelvedata | akshare | tushare | eodhd | morningstar | dexscreener | defillama | earthquake | astronomy | transit | trains
  | statistics | scb | statcan | statfin | statbank | destatis | istat | insee | ibge | kosis | ssb | ilo | faostat | undata | datacommons | ckan | socrata | riksdag | bundestag | folketing | storting | knesset | govinfo | govtrack | openstates | legiscan | hansard | canlii | bailii | austlii | oyez | regulation | regulations | treaty | patents | uspto | epo
  | investor | investing | finviz | stockanalysis | stooq | openbb | fmp | nasdaq | nyse | sec | xbrl | edinet | jquants | tradingview | tradingeconomics | macroeconomics | forex | exchangerate | frankfurter | coinpaprika | coincap | cryptocompare | coinglass | messari | birdeye | geckoterminal | dextools | lunarcrush | glassnode | rugcheck
  | ncbi | genbank | pdb | rcsb | alphafold | kegg | reactome | gnomad | clinvar | dbsnp | opentargets | cbioportal | biothings | biomcp | biocontext | monarch | genomics | proteomics | chemistry | materialsproject | drugbank | rxnorm | rxnav | dailymed | medlineplus | snomed | loinc | icd | icd10 | gene | genes | protein | proteins | inaturalist | obis | itis | ebird | species | plants
  | geonames | geocode | geocoder | mapbox | mapquest | graphhopper | opencage | what3words | elevation | timezone | sunrise | tides | tide | buoy | airquality | openaq | purpleair | weatherapi | openweather | openweathermap | accuweather | wttr | metar | aviation | opensky | flightaware | flightradar24 | adsb | 12306 | rail | amtrak | metro | subway | ferry | train | gtfs
  | lol | opgg | op.gg | dotabuff | warcraft | wow | minecraft | hearthstone | yugioh | mtg | dnd | dnd5e | genshin | boardgame | boardgames | speedrun | nhl | cricket | soccer | basketball | baseball | tennis | golf | espn | thesportsdb | sportradar | odds | olympics | horoscope | tarot | trivia | jokes | quotes | bible | quran | hadith | torah | gita | poetry | lyrics
  | musicbrainz | wikiart | smithsonian | artic | gutenberg | archive | archives | nara | jfk | thetvdb | tvmaze | trakt | jikan | mangadex | comicvine | thecocktaildb | cocktail | openfoodfacts | usda | fooddata | nutritionix | calendarific | holidays | zipcode | postcode | rdap | whois | domains | ens | crtsh | censys | greynoise | abuseipdb | urlscan | ipinfo | geoip | exploit | exploits | vulners
  | explorium | apollo | zoominfo | clearbit | hunter | lusha | cognism | rocketreach | peopledatalabs | coresignal | crunchbase | pitchbook | dnb | opencorporates | companieshouse | northdata | handelsregister | firmenbuch | linkd | harmonic | tracxn | builtwith | wappalyzer`);

/** Those of them that settle it in a first sentence as well. */
export const PUBLIC_SPOKEN = terms(
  `documentation | wikipedia | arxiv | pubmed | parliament | legislation | npm | pypi | weather | stock | marketplace | stocks | ticker | tickers | etf | etfs | forex | gdp | inflation | statistical | census | parliamentary | airline | airlines | airport | airports | flight | flights | gene | genes | protein | proteins | species | tournament | champion | champions | summoner | fixtures | standings | cve | phishing | malware | isbn | patent | patents | earthquake | earthquakes | asteroid | asteroids | museum | horoscope | bible | quran | lyrics | insider | nasa | fda`,
);

/** Words by which a first sentence says that a call looks at a browser. */
export const BROWSING = terms(
  `browser | browserbase | stagehand | browserless | steel | hyperbrowser | dom | webpage | webview | chromium | chrome | firefox | playwright | puppeteer | selenium | devtools`,
);

/** Words of a first sentence by which what is read is the caller's own. */
export const OWNING = terms(`your | my | own`);
