/**
 * Words of a server's name that tell its kind: what it is about, and well-known products. Where a name
 * tells several, the first here goes first.
 */
export const SUBJECTS = {
  metrics: `analytics | ga4 | plausible | umami | matomo | mixpanel | amplitude | search-console | adsense`,
  // What users of an app ran into, in words that a user can choose.
  crashes: `sentry | rollbar | bugsnag | raygun | crashlytics | honeybadger | airbrake | appsignal | glitchtip | instabug
    | trackjs | bugsee | embrace`,
  symbols: `serena | codegraph`,
  buckets: `s3 | r2 | gcs | minio | storage | blob`,
  learning: `school | university | campus | student | students | academy | canvas | moodle | classroom | blackboard | schoology
    | lms | brightspace | d2l | sakai | edx | gradescope | powerschool | edmodo | seesaw | edu | education | teacher
    | tutor | course | courses | canvaslms | infinitecampus | skyward | veracross | blackbaud | talentlms | docebo
    | absorb | litmos | teachable | thinkific | kajabi | udemy | coursera | duolingo | anki | quizlet | kahoot
    | gradebook`,
  security: `crowdstrike | wazuh | sentinel | defender | siem | chronicle | sentinelone | okta | auth0 | entra | keycloak
    | jumpcloud | falcon | qradar | huntress | panther | duo | onelogin | pingone | sophos | darktrace | vectra | edr
    | xdr | mdr | soc | soar | security | secops | carbonblack | cortex | misp | thehive | opencti | velociraptor
    | osquery | limacharlie | rapid7 | exabeam | securonix | logrhythm | arcsight | cyberark | sailpoint | saviynt
    | beyondtrust | netskope | zscaler | proofpoint | mimecast | abnormal | iam | idp | sso | scim | cognito | zitadel
    | authentik | fusionauth | supertokens | clerk | workos | stytch | descope | frontegg | kinde | logto | casdoor
    | ory | forgerock | identity`,
  // Where services run: in their logs stand the requests of strangers.
  hosting: `heroku | vercel | netlify | cloudflare | render | railway | fly | flyio | digitalocean | linode | hetzner | vultr
    | scaleway | ovh | coolify | dokploy | dokku | caprover | kamal | hostinger | kubernetes | k8s | kubectl | helm
    | argocd | openshift | rancher | nomad | docker | portainer | podman | aws | cloudwatch | lambda | ecs | eks | gcp
    | gke | azure | aks | google-cloud | cloud-run | cloud | cloudbase | supabase | firebase | appwrite | convex | modal
    | runpod | deno | nginx | apache | caddy | traefik | waf | datadog | grafana | loki | newrelic | dynatrace | splunk
    | elastic | kibana | opensearch | graylog | sumologic | logz | coralogix | axiom | betterstack | logtail
    | papertrail | signoz | honeycomb | observability`,
  forms: `typeform | jotform | form | forms | tally | surveymonkey | survey | surveys | qualtrics | formstack | fillout
    | paperform | wufoo | formbricks | limesurvey | delighted`,
  feedback: `productboard | canny | uservoice | featurebase | userback | usersnap | dovetail | feedback`,
  meetings: `fireflies | otter | granola | gong | fathom | grain | tldv | avoma | chorus | zoom | krisp | readai | supernormal
    | sembly | circleback | meetgeek | meeting | meetings | transcripts
    | tactiq | notta | airgram | bluedot | claap | modjo | recallai | vexa | plaud | limitless | screenpipe | jamie`,
  support: `zendesk | intercom | freshdesk | freshchat | helpscout | front | gorgias | kustomer | crisp | tawk | chatwoot
    | livechat | tidio | drift | zammad | osticket | helpdesk | servicenow | happyfox | kayako | hiver | reamaze
    | gladly | dixa | trengo | missive | pylon | freshservice | halopsa | connectwise | autotask | topdesk | glpi | otrs
    | devrev
    | groovehq | richpanel | helpwise | deskpro | supportpal | libredesk | thena | unthread | jsm | ivanti
    | manageengine | invgate | sysaid | atera | ninjaone | syncro | superops | hudu | itglue`,
  chat: `slack | discord | telegram | whatsapp | teams | mattermost | rocketchat | zulip | chatwork | signal | matrix
    | imessage | wechat | weixin | wecom | dingtalk | lark | feishu | viber | messenger | kakao | kakaotalk | webex
    | twist | beeper | irc | flock | zalo | threema | gitter | campfire | pumble | wire | snapchat | skype | googlechat
    | hangouts | jabber | xmpp | guilded | revolt | mumble | sendbird | groupme | kik | qq | sms | imsg | rocket
    | simplex | workplace | yammer | twake | stoat
    | linebot | evolution | evolutionapi | wati | whapi | waha | ultramsg | greenapi | baileys | telethon | pyrogram
    | mtproto | uazapi | zapi | manychat | respondio | callbell | unipile | wppconnect | gowa`,
  mail: `gmail | imap | outlook | email | emails | mail | inbox | mailbox | protonmail | fastmail | zimbra | himalaya | jmap
    | pop3 | agentmail | nylas | superhuman | sendgrid | mailgun | postmark | ses | sparkpost | mailjet | mailtrap
    | mailpit | mailhog | mailcow | postfix | dovecot | exim | roundcube | thunderbird | aerc | mutt | notmuch
    | tutanota | newsletter
    | ews | mailsac | mailinator | mailslurp | tempmail | guerrillamail | msgraph | shortwave | proton | resend
    | mxroute | migadu | zohomail`,
  // Own campaigns on the networks of others.
  ads: `ads | adwords | advertising | adset | admanager | google-ads | meta-ads | facebook-ads | linkedin-ads | tiktok-ads | smartly | adroll | criteo | taboola | outbrain`,
  // Where a ticket is a seat, and no question of a customer.
  travel: `12306 | train | trains | rail | railway | railways | amtrak | sncf | trainline | eurostar | deutsche-bahn | bahn
    | caltrain | flight | flights | airline | airlines | amadeus | duffel | cinema | cinemas | concert | concerts
    | ferry | bus | buses | transit | museum | lottery | raffle | parking`,
  // Where a video is a film, or a file of one's own.
  films: `ffmpeg | ffprobe | handbrake | premiere | davinci | kdenlive | moviepy | shotcut | remotion | capcut | obs | imagemagick
    | tmdb | imdb | omdb | trakt | tvmaze | tvdb | movie | movies | film | films | tv | anime | anilist | myanimelist
    | jikan | plex | jellyfin | emby | sonarr | radarr | kodi | video-editor | videodb | justwatch | letterboxd-films`,
  // What strangers publish for others to install.
  registries: `npm | pypi | crates | rubygems | packagist | smithery | glama | clawhub | openvsx | dockerhub | nuget | maven
    | hexpm | cocoapods | homebrew | flathub | snapcraft | fdroid | chocolatey | winget | conda | cran | cpan | hackage
    | artifacthub | pulsemcp | lobehub | huggingface | hf | kaggle | civitai | modelscope | thingiverse | printables
    | makerworld | sketchfab | modrinth | curseforge | jsdelivr | unpkg | jsr | luarocks | toolhub | npm-search | npmjs | pacman-registry | package-docs | package-registry | packages-search | docker-hub | github-marketplace | vscode-marketplace | vscode-extensions | marketplace-extensions | wordpress-plugins | wporg | figma-community | mcp-registry | mcp-hub | mcphub | mcpmarket | mcp-get | skillsmp | skills-sh | promptbase | prompthero | flowgpt | gpt-store | ollama-library | replicate-explore | openrouter-models | pub-dev | pubdev | swiftpackageindex | swift-package-index | godoc | pkg-go | deps-dev | depsdev | libraries-io | librariesio | ecosyste | terraform-registry | ansible-galaxy | puppet-forge | operatorhub | helmhub | nixpkgs | aur | repology | shadcn-registry | n8n-templates | comfyui-registry | blender-extensions | unity-asset-store | assetstore | sketchfab-search | turbosquid | grabcad | cults3d | myminifactory`,
  // What players and their public profiles show.
  games: `chess | lichess | steam | leetcode | codeforces | codewars | hackerrank | xbox | psn | playstation | nintendo | riot
    | valorant | dota | opendota | fortnite | osu | speedrun | boardgamegeek | bgg | pokemon | pokeapi | faceit
    | battlenet | retroachievements | fantasy | fpl`,
  // Own libraries of what others published.
  references: `zotero | mendeley | paperpile | endnote | citavi | jabref | bibtex`,
  medical: `fhir | healthlake | healthimaging | dicom | orthanc | pacs | hl7 | openehr | ehr | emr | epic | cerner
    | athenahealth | openmrs | openemr | drchrono | mychart | clinic | hospital | patient | patients | dental | dentist
    | veterinary | vet | pharmacy | radiology | nursing | medplum | elation | healthie | simplepractice | nextgen
    | eclinicalworks | allscripts | meditech | lims | telehealth`,
  jobs: `indeed | upwork | glassdoor | jobspy | freelancer | fiverr | wellfound | remoteok | dice | remotive | adzuna
    | usajobs | arbeitnow | weworkremotely | hh | headhunter | stepstone | ziprecruiter | careerjet | jobicy | himalayas
    | jooble | totaljobs | infojobs | naukri | zhipin | loopuman | toptal | peopleperhour | freelance | jobboard | linkedin-jobs | job-search | jobs-search | jobsearch | careerbuilder  | simplyhired  | otta | welcometothejungle | welcome-to-the-jungle   | jobstreet | xing-jobs | eures | bundesagentur | arbeitsagentur | weworkremotely-jobs | crossover | guru-com   | 99designs | workana | boss-zhipin | lagou | liepin | 51job | greenhouse-jobs  `,
  // Tools by which one looks at an app of one's own.
  apps: `tauri | electron | expo | godot | unity | unreal | roblox | simulator | emulator | native | lynx | flutter | dart
    | android | ios | xcode | mobile | simulators | appium | maestro | bevy | cocos | defold | phaser | gamemaker`,
  forge: `github | gitee | octocode | sourcegraph | grep-app`,
  // What lies there belongs to somebody, also as a mere list of accounts.
  banks: `bank | banks | banking | openbanking | plaid | teller | truelayer | tink | nordigen | saltedge | yodlee | finicity
    | belvo | monzo | starling | revolut | wise | mercury | brex | n26 | bunq | qonto | lithic | marqeta | simplefin`,
  brokers: `broker | brokers | brokerage | trading | trader | ibkr | alpaca | tradier | schwab | robinhood | etrade
    | tradestation | oanda | zerodha | kite | upstox | dhan | groww | angelone | trading212 | degiro | saxo | questrade
    | wealthsimple | metatrader | metatrader5 | mt4 | mt5 | ctrader | tastytrade | webull | futu | moomoo | longport
    | longbridge | ccxt | binance | kraken | bybit | okx | kucoin | bitget | bitfinex | bitstamp | bitmex | deribit
    | coinbase | polymarket | kalshi`,
  // An account's business, money or body: whatever a call lists is a record of it.
  records: `accounting | bookkeeping | invoicing | invoices | payroll | crm | erp | hr | hris | hcm | ats | recruiting
    | recruitment | hiring | expenses | helpdesk | banking | bank | budgeting | xero | quickbooks | freshbooks
    | netsuite | odoo | sage | zoho | dynamics | sap | holded | pennylane | lexoffice | sevdesk | bexio | moneybird
    | fortnox | ynab | plaid | firefly | lunchmoney | erpnext | dolibarr | boondmanager | hubspot | pipedrive | attio
    | copper | affinity | freshsales | insightly | keap | activecampaign | twenty | ashby | greenhouse | lever
    | workable | bamboohr | gusto | personio | rippling | deel | workday | hibob | factorial | teamtailor | didit
    | onfido | sumsub | stripe | paddle | creem | lemonsqueezy | chargebee | recurly | square | paypal | adyen | mollie
    | razorpay | gocardless | revolut | wise | mercury | brex | ramp | whop | gumroad | patreon | shopify | woocommerce
    | magento | bigcommerce | prestashop | shopware | zendesk | freshdesk | intercom | helpscout | gorgias | servicenow
    | calendly | docusign | pandadoc | iterable | mailchimp | klaviyo | brevo | braze | fitness | workout | workouts
    | health | healthcare | medical | fhir | ehr | nutrition | sleep | strava | hevy | garmin | fitbit | oura | whoop
    | withings | peloton | komoot | trainingpeaks | myfitnesspal | cronometer | healthkit | amocrm | kommo | bitrix
    | bitrix24 | closeio | capsule | streak | folk | nimble | nutshell | salesloft | outreach | dubsado | honeybook
    | jobber | servicetitan | buildium | appfolio | guesty | hostaway | lodgify | cloudbeds | mews | mindbody | ecwid
    | opencart | medusa | saleor | vendure | tiendanube | nuvemshop | quickbase | acumatica | epicor | actual
    | actualbudget | monarch | splitwise | simplefin | gnucash | beancount | hledger | myob | freeagent | clearbooks
    | dinero | economic | visma | datev | omie | bling | contaazul | invoiceninja | invoiced | harvest | clockify
    | toggl | everhour | hubstaff | prismhr | adp | paycom | paylocity | ukg | trinet | lattice | leapsome | freee
    | smarthr | kenjo | payfit | lucca | breathehr | insurance | claims | apple-health | polar | suunto | coros
    | eightsleep | dexcom | libre | nightscout | runkeeper | zwift | intervals | loseit | fatsecret | mycase | clio
    | smokeball | practicepanther | filevine | lawmatics | lawfirm | ironclad | contractbook | juro | hellosign
    | signnow | dropboxsign | concord | yardi | entrata | rentmanager | doorloop | propertyware | landlord | procore
    | buildertrend | fieldwire | plangrid | companycam | jobtread | housecallpro | workiz | fieldpulse | simpro
    | shipstation | shippo | easypost | sendcloud | shipbob | flexport | project44 | samsara | geotab | motive | fleetio
    | fleet | cin7 | skuvault | linnworks | fishbowl | inflow | katana | toast | clover | lightspeed | loyverse | pos
    | apaleo | sevenrooms | pms | guidewire | ezlynx | mrpeasy | benchling | labguru | paychex | justworks | namely
    | ceridian | dayforce | paycor | oyster | papaya | employmenthero | cultureamp | 15five | deputy | 7shifts
    | connecteam | homebase | hrms | employees | staff | cvent | bizzabo | pretix | omnisend | customerio | convertkit
    | getresponse | campaignmonitor | marketo | pardot | eloqua | beehiiv | postscript | mailerlite | bloomerang
    | donorbox | planningcenter | givebutter | blackbaud | nonprofit | church | teller | truelayer | tink | nordigen
    | saltedge | yodlee | finicity | belvo | starling | monzo | n26 | bunq | budget | expense | familysearch | gramps
    | geni | gedcom | genealogy | tesla | teslamate | smartcar | octopus | tibber | enphase | habit | habits | closet
    | wardrobe | pantry | household | wedding | subscriptions | procurement | coupa | ariba | freight | telematics | tax
    | taxes | bookings | salon | acuity | simplybook | setmore | vagaro | fresha
    | espocrm | suitecrm | vtiger | sugarcrm | nocrm | apptivo | agilecrm | bigin | gohighlevel | highlevel | ghl
    | clay | monica | covve | cloze | zohobooks | billcom | melio | pleo | spendesk | expensify | concur | navan
    | airwallex | payoneer | lawpay | stampli | tipalti | lexware | exactonline | twinfield | snelstart | cegid
    | sellsy | axonaut | fakturoid | idoklad | wfirma | infakt | moloni | billomat | fastbill | billy | tripletex
    | poweroffice | sumup | zettle | payu | paystack | flutterwave | mercadopago | pagseguro | asaas | iyzico | klarna
    | worldpay | braintree | authorizenet | fastspring | revenuecat | adapty | zenefits | charthop | oysterhr
    | humaans | peoplehr | zohopeople | greythr | keka | darwinbox | orangehrm | frappe | horilla | jazzhr | pinpoint
    | comeet | softgarden | wix | squarespace | bigcartel | commercetools | spree | sylius | salla | shopline | cafe24
    | beds24 | smoobu | hospitable | ownerrez | hostfully | checkfront | fareharbor | rezdy | bokun | aftership
    | shipengine | shiprocket | onfleet | tookan | bringg | garth | garminconnect | wahoo | ultrahuman | fitbod
    | macrofactor | solaredge | growatt | tado | netatmo | homewizard | emporia | traccar | owntracks | polestar
    | rivian | mautic | listmonk | sendinblue | cleverreach | buttondown | onesignal | attentive | yotpo | kajabi
    | memberstack | memberful | skool | mightynetworks | eventzilla | bookeo | gymdesk | glofox | wodify | pushpress
    | practicebetter | cliniko | halaxy | carepatron | therapynotes | nookal | zocdoc | doctolib`,
  hiring: `ats | recruiting | recruitment | hiring | ashby | greenhouse | lever | workable | teamtailor | jobs | talent
    | recruitcrm | bullhorn | jobadder | vincere | recruitee | breezy | jobvite | icims | smartrecruiters | bamboohr
    | manatal | loxo`,
  memory: `memory | memories | mem0 | graphiti | zep | letta | cognee | historian | continuity | recall | remember | agentdb
    | diary | journal | notes | keeper | evernote | joplin | logseq | roam | zotero | mendeley | raindrop | instapaper
    | bear | simplenote | standardnotes | supernotes | flomo | memos | workflowy | dynalist | remnote | heptabase
    | trilium | siyuan | amplenote | reflect | tana | capacities
    | basic-memory | onenote | noteplan | notesnook | silverbullet | upnote | supermemory | openmemory | memgpt | khoj
    | note | notebook | zettelkasten | applenotes`,
  wikis: `notebooklm | confluence | notion | outline | slab | bookstack | gitbook | slite | nuclino | docmost | affine
    | anytype | dokuwiki | xwiki | wikijs | appflowy | kendra | qindex | qbusiness | glean | ragie | vectara
    | guru | tettra | rag | knowledgebase`,
  // Where whole organisations and their guests write, unlike a list of one's own to-dos.
  trackers: `shortcut | jira | linear | asana | trello | clickup | wrike | redmine | youtrack | backlog | atlassian | mantis
    | mantisbt | bugzilla | phabricator | taiga | openproject | targetprocess | rally | pivotal | huly | devrev | tapd
    | zentao | teambition | qase | testlink | zephyr | testiny | testmo | trac | fogbugz | bugherd | jitbit | spiratest
    | polarion | codebeamer | jama | valispace | launchpad | savannah | sourceforge | sourcehut`,
  work: `jira | linear | asana | trello | todoist | clickup | monday | shortcut | plane | backlog | omnifocus | ticktick
    | things | basecamp | wrike | redmine | youtrack | kanban | todo | todos | tasks | taskmanager | atlassian | notion
    | airtable | smartsheet | coda | planner | deck | vikunja | teamwork | habitica | anydo | dida | dida365 | reminders
    | taskwarrior | focalboard | leantime | meistertask | quire | kanboard | wekan | sunsama | pipefy | smartsuite
    | fibery | podio | gtasks | task | taskmaster | superproductivity | ticktickv2 | nozbe | rememberthemilk | toodledo
    | akiflow | beads | backlogmd | astrotask | kanbanflow | zenkit | freedcamp | proofhub | celoxis | workfront
    | planview | projectplace
    | taskade | nifty | paymo | taskqueue | todotxt | marvin | amazingmarvin | lunatask | superlist | activecollab
    | zohoprojects | hubplanner | resourceguru`,
  code: `octocode | octokit | github | gitlab | bitbucket | gitea | gitee | gerrit | git | codeup | devops | sourcegraph
    | codebase | repository | azure-devops`,
  checks: `accessflow | axe | a11y | accessibility | wcag | pa11y | deque | sonarqube | sonarcloud | sonar | codacy | snyk | semgrep | lint | linter | eslint | scanner | quality | codeql
    | trivy | lighthouse | accesslint | knip | jenkins | circleci | browserstack  | testrail | intruder
    | tenable | nessus | qualys | rapid7 | wiz | burp | zap | orca | aikido | veracode | checkmarx | fortify | detectify
    | dependabot | defectdojo | nuclei | openvas | greenbone | deepsource | codeclimate | gitguardian | trufflehog
    | vuln | vulnerability | vulnerabilities | pentest | sast | dast | sca | fasttest | testsprite | percy | chromatic
    | applitools | cypress | mabl | testim | launchable | buildkite | teamcity | travis | bamboo | coderabbit | qodo
    | codescene | embold | pmd | spotbugs | bandit | gosec | checkov | tfsec | kics | prowler | scoutsuite | grype
    | anchore | endorlabs | blackduck | zaproxy | nikto | invicti | acunetix | hackerone | bugcrowd | intigriti`,
  voice: `retell | retellai | vapi | bland | synthflow | elevenlabs | callcenter | millis`,
  phone: `twilio | telnyx | vonage | plivo | ringcentral | aircall | dialpad | bland | phone | voip | call | calls | telephony
    | pbx | asterisk | freeswitch | 3cx | sip | signalwire | bandwidth | sinch | messagebird | infobip | zadarma
    | cloudtalk | justcall | openphone | nextiva | five9 | genesys | talkdesk | callrail | callcentre`,
  design: `freecad | autocad | cad | solidworks | onshape | openscad | sketchup | rhino | revit | archicad | blender
    | inkscape | photoshop | illustrator | indesign | affinity | balsamiq | frame0 | zeplin | invision | axure | moqups
    | draw | draw.io | mermaidchart | figma | excalidraw | drawio | mastergo | penpot | miro | canva | sketch | framer | webflow | figjam | lucid
    | lucidchart | whimsical | tldraw | mural | stickies | whiteboard`,
  camera: `protect | camera | cameras | nvr | frigate | blink | ring | arlo | reolink | doorbell | surveillance | scrypted
    | blueiris | shinobi | zoneminder | hikvision | dahua | eufy | wyze | nest | ezviz | onvif | webcam`,
  media: `cloudinary | imagekit | immich | photoprism | mux | dam | asset | assets`,
  files: `ripgrep | grep | filesystem | files | desktop | commander | obsidian | vault | finder | gdrive | drive | dropbox
    | onedrive | sharepoint | box`,
  agenda: `calendar | gcal | ms | 365 | google | workspace | outlook | office | microsoft | m365 | caldav | icloud | apple
    | cal | lark | feishu | nextcloud | exchange | calendars | scheduling | fantastical | morgen | calcom | savvycal
    | zcal`,
  table: `dynamo | cosmos | cosmosdb | spanner | bigtable | alloydb | yugabyte | yugabytedb | hbase | mongo | edgedb | gel | orientdb
    | opengauss | gaussdb | kingbase | oceanbase | polardb | tdengine | iotdb | hive | cratedb | singlestore | memsql
    | firebird | csv | parquet | polars | pandas | xlsx | xls | odbc | jdbc | dataframe | dataset | instantdb | firebase | convex | appwrite | pocketbase | xata | fauna | neon | planetscale | turso | nocodb
    | baserow | teable | directus | strapi | contentful | sanity | hygraph | storyblok | duckdb | clickhouse | bigquery
    | snowflake | databricks | redshift | athena | trino | motherduck | couchbase | influxdb | questdb | cockroachdb
    | surrealdb | arangodb | weaviate | opensearch | redis | neo4j | couchdb | cassandra | sheets | gsheets
    | spreadsheet | excel | postgres | postgresql | mysql | mssql | sqlite | mongodb | database | db | sql | supabase
    | dbhub | airtable | firestore | dynamodb | pinecone | qdrant | chroma | milvus | elasticsearch | influxdb3
    | timestream | dsql | aurora | rds | keyspaces | oracle | db2 | sqlserver | mariadb | tidb | dremio | presto
    | starrocks | doris | druid | pinot | vertica | teradata | lancedb | pgvector | typesense | meilisearch | algolia
    | solr | memgraph | neptune | dgraph | scylladb | memcached | valkey | nhost | hasura | grist | seatable | kintone
    | salesforce | dataverse | genie | kusto | adx | soql | jupyter | colab | marimo | deepnote | zeppelin | dwh
    | warehouse | lakehouse | iceberg | datalake | synapse | greenplum | materialize | risingwave | timescale
    | timescaledb | ksqldb | impala | exasol | vector | vectordb | vec | vespa | marqo | turbopuffer | ravendb
    | rethinkdb | couch | foxpro | quickbase | knack | ninox`,
  monitoring: `sentry | datadog | grafana | newrelic | rollbar | bugsnag | honeycomb | raygun | audit | posthog | pagerduty
    | opsgenie | appsignal | logfire | last9 | logrocket | fullstory | instana | appdynamics | incidentio | firehydrant
    | rootly | squadcast | zenduty | alertmanager | zabbix | nagios | icinga | checkmk | netdata | uptime | uptimerobot
    | uptimekuma | statuscake | pingdom | betterstack | site24x7 | prtg | solarwinds | librenms | thousandeyes
    | observability | jaeger | tempo | zipkin | opentelemetry | otel | signoz | skylight | victoriametrics | thanos
    | groundcover | chronosphere | lightstep | uptrace | openobserve | hyperdx | graylog | tracing | traces | telemetry
    | flightbox | monitoring`,
  runs: `bullmq | bull | sidekiq | celery | inngest | hangfire | comfyui | replicate | luma | runway | fal | n8n | runware
    | zapier | make | dify | apify | mlflow | airflow | prefect | dagster | temporal
    | pipedream | activepieces | windmill | kestra | hatchet | restate | luigi | metaflow | kubeflow | wandb
    | agenta | tray | workato | boomi | ifttt | huginn
    | automatisch | gumloop | lindy | flowise | langflow`,
  // Where the turns of applications with a language model are recorded.
  turns: `langfuse | langsmith | opik | helicone | braintrust | arize | promptlayer | humanloop | literalai | traceloop | agentops | galileo`,
  // Whoever is on call is woken by what is opened there.
  paging: `pagerduty | opsgenie | incidentio | firehydrant | rootly | squadcast | zenduty | splunkoncall | victorops | xmatters
    | ilert | alertops | goalert | statuspage | statuspal | instatus | betterstack | betteruptime`,
  debugging: `debugger | debugmcp | x64dbg | gdb | lldb | windbg | ghidra | ida | radare2 | dap`,
  // Ledgers that all can read: what is one's own there is what a wallet holds.
  chain: `octav | nansen | arkham | covalent | goldrush | bankless | ordinals | celo | linea
    | zksync | monad | berachain | ton | filecoin | icp | kaspa | dogecoin | litecoin | monero | lightning | bsv
    | raydium | aave | pumpfun | opensea | crypto | cryptowallet
    | blockchain | onchain | web3 | evm | ethereum | eth | solana | bitcoin | btc | bnb | bsc | polygon | arbitrum
    | avalanche | sui | aptos | tron | starknet | cosmos | polkadot | cardano | algorand | stellar | xrpl | hedera
    | tezos | hyperliquid | uniswap | etherscan | blockscout | moralis | thirdweb | alchemy | infura | quicknode
    | zerion | debank | helius | chainlink | metamask | gnosis | wallet | wallets | defi | nft | erc20 | hardhat`,
  // Messages and jobs that wait with what is in them.
  queues: `queue | queues | kafka | rabbitmq | sqs | pubsub | nats | mqtt | activemq | pulsar | kinesis | eventhub | servicebus | redpanda
    | amqp | mosquitto | emqx | hivemq | zeromq | eventbridge`,
  compliance: `compliance | grc | vanta | drata | secureframe | sprinto | thoropass | hyperproof | audit | auditboard | onetrust
    | soc2`,
  books: `calibre | book | books | ebook | epub | kindle | readwise | library | librarything | hardcover | audiobookshelf
    | komga | kavita | koreader | kobo`,
  sellers: `airbnb | zillow | etsy | ebay | craigslist | booking | tripadvisor | yelp | amazon | marketplace | trustpilot | g2
    | capterra | walmart | aliexpress | shopee | lazada | mercadolibre | vinted | depop | poshmark | redfin | realtor
    | rightmove | opentable | foursquare | expedia | vrbo | hotels | kijiji | gumtree | leboncoin | olx | taobao
    | autotrader | hotel | agoda | trivago | kayak | skyscanner | turo | idealista | zoopla | hemnet | funda | autoscout
    | cargurus | stockx | discogs | bestbuy | costco | instacart | doordash | ubereats | zomato | swiggy | rakuten
    | mercari | coupang | flipkart | allegro | zalando | temu | getyourguide | viator | klook | googleplay | playstore | stubhub | seatgeek | eventim | airbnb-search | zillow-search | trulia  | apartments-com | streeteasy | rightmove-uk | immoscout | immobilienscout24 | immowelt | seloger | homegate | domain-au   | magicbricks | 99acres | carvana | mobile-de | cars-com | cardekho | wallapop | marktplaats | blocket  | tori | subito | milanuncios | avito | ozon | wildberries | kleinanzeigen | ebay-kleinanzeigen | willhaben   | bazaraki  | cdiscount | fnac   | homedepot | lowes | wayfair | ikea | shein | jd | pinduoduo | xianyu | dianping | meituan | ctrip | fliggy | hotpepper | tabelog | gurunavi | grubhub | deliveroo | justeat | uber-eats | thuisbezorgd | healthgrades | zocdoc | avvo | angi | thumbtack | houzz | checkatrade  | producthunt-reviews | sitejabber | appstore-reviews | app-store-reviews | play-store-reviews | google-reviews | google-play `,
  encyclopedia: `wikipedia | explorer | wikidata | fandom | deepwiki | mediawiki | wikimedia | wikisource | wiktionary | wikivoyage | wikihow | wikiquote | baike | baidu-baike | namuwiki | moegirl | miraheze | gamepedia | dbpedia | urbandictionary | urban-dictionary | knowyourmeme  | rosettacode  | osrs-wiki | runescape-wiki | minecraft-wiki`,
  // What the web says, found, fetched or summed up.
  web: `brave | perplexity | firecrawl | tavily | exa | serper | serpapi | searxng | searx | duckduckgo | ddg | jina
    | brightdata | kagi | bing | linkup | websearch | webresearch | fetch | fetcher | scrape | scraper | scraping
    | crawler | crawl | crawl4ai | spider | scrapegraph | oxylabs | zenrows | scrapingbee | scrapfly | scrapeless
    | decodo | olostep | diffbot | webfetch | deepresearch | commoncrawl | wayback | bocha | qwant | mojeek
    | hyperbrowser | browse | readability | reader | serp | valyu | startpage | zyte | webscraper | webscraping
    | omnisearch | metasearch | multisearch | websurfer | google-search | scrapi | scrappey | scrapingant | nimbleway
    | youcom | searchapi | valueserp | zenserp | hasdata | outscraper | phantombuster | octoparse | parsehub | crawlbase
    | proxycurl | searchcans | tinyfish | anycrawl | websearchapi | langsearch | mwmbl | marginalia | webcrawler
    | webreader | urlreader | html2md | trafilatura | markdownify | pagefetch | google-search | google-cse | google-pse | google-serp  | bing-search | bing-cn | duck-duck | duckduck | search1api | search1 | unifuncs | agentql | dumplingai | exaai | perplexityai | jina-reader | jina-ai | web-search | web-scraper | web-fetch | web-crawler | web-reader   | web-research | deep-research | browser-use | moz-readability | sogou | baidu-search | yandex-search | naver-search | ecosia | presearch | stract | wolfram-web | spidercloud | spider-cloud | apify-rag | rag-web | pageindex-web | fetchurl | url2md | urltomarkdown | url-to-markdown | html-to-markdown | sitefetch | webcite | archive-org | wayback-machine | internet-archive | archive-today | archivebox | similarpages | openserp | grounding | factcheck | fact-check | brightdata-serp | scraperapi | scrapedo | scrapingdog | scrape-do | zyte-api | apilayer-scraper | rapidapi-search | kimi-search | zhipu-search | bigmodel-search | metaso | felo | iask  | phind     | websitereader`,
  music: `spotify | applemusic | itunes | tidal | deezer | lastfm | qobuz | ytmusic | youtubemusic | sonos | navidrome | subsonic
    | mpd | music`,
  social: `reddit | hackernews | hn | twitter | x | bluesky | mastodon | linkedin | instagram | tiktok | youtube | facebook
    | threads | discourse | stackoverflow | stackexchange | quora | medium | substack | rss | podcast | news | arxiv
    | pubmed | scholar | science | papers | openalex | crossref | europepmc | biorxiv | medrxiv | openreview | dblp
    | ssrn | researchgate | zenodo | biomcp | literature | feeds | feedly | inoreader | miniflux | freshrss | newsapi
    | headlines | gdelt | podcasts | producthunt | devto | lobsters | lemmy | tumblr | pinterest | weibo | zhihu
    | bilibili | xiaohongshu | rednote | douyin | v2ex | twitch | vimeo | goodreads | letterboxd | dcard | ptt | luma
    | meetup | eventbrite | moltbook | clubhouse | nostr | farcaster | forum | forums | nitter | misskey | pixelfed
    | peertube | odysee | rumble | dailymotion | flickr | dribbble | behance | vk | qiita | zenn | juejin | csdn
    | douban | imgur | slashdot | techmeme | guardian | nytimes | bbc | reuters | afp | gnews | mediastack | newscatcher
    | semanticscholar | pmc | doaj | inspirehep | scopus | unpaywall | scite | discussions | lobste | kbin | steemit
    | ghostboard | kuaishou | hatena | habr | pikabu | xing | ravelry | allrecipes | wattpad | ao3 | fanfiction
    | deviantart | artstation | soundcloud | bandcamp | mixcloud | genius | untappd | vivino | nextdoor | threadsapi | linkedinads | skool   | discord-forum | hacker-news | stack-overflow | stack-exchange | product-hunt | dev-to | hashnode | indiehackers | warpcast  | lenster | truthsocial  | gettr | parler  | diaspora | friendica | koyeb-social | plurk | line-voom | sharechat  | bereal     | weverse | naver-blog | tistory | note-com | ameblo | pixiv | niconico | toutiao | baijiahao | tieba | baidu-tieba | xueqiu | eastmoney-guba | stocktwits | wallstreetbets | seekingalpha | tradingview-ideas | newsdata | worldnews | eventregistry | newswire | prnewswire | businesswire | bloomberg | cnn | cnbc | wsj  | techcrunch    | politico | npr | aljazeera | dw | lemonde | spiegel | heise | nikkei | yonhap | xinhua | scmp | cointelegraph | coindesk | theblock | cryptopanic | lunarcrush | santiment | kaito     | lens-org | philpapers | repec | hal-science | jstor | sciencedirect  | elsevier     | plos | citeseerx | semantic-scholar | europe-pmc | google-scholar | google-news | ytdlp | yt-dlp | ytdl | invidious  | soundgasm | listennotes | podchaser | spreaker  | rss-feed | feedbin | newsblur | nhentai | gelbooru | danbooru | giphy  | 9gag | steam-community | gamefaqs | nexusmods | speedruncom | torrent | torrents | thepiratebay | piratebay | rarbg | yts | nyaa | ygg | yggtorrent | jackett | prowlarr | 1337x | opensubtitles | subscene | lyrics | musixmatch | azlyrics | change-org | gofundme | kickstarter | indiegogo | moltbook-social | agentnetwork | supercolony  | decidim | loomio | disqus  | trustpilot-reviews`,
  recipes: `recipe | recipes | cooking | meal | howtocook | cookbook | spoonacular | edamam | tasty | themealdb | mealdb | cookpad | chefkoch | marmiton | xiachufang | mealie | tandoor | paprika | bbcgoodfood | epicurious | foodnetwork | yummly | cocktail | cocktails | thecocktaildb | baking`,
};

/**
 * What a server is for, where that decides whose the content is: the same noun is a person's record in
 * one and a public or technical thing in another.
 */
export type ServerKind = keyof typeof SUBJECTS;
