const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Last words of a name that has no verb: what comes back is a fact (`server_info`, `transfer_status`). */
export const INFORMATION =
  words(`info information status state detail details description list listing history count
  summary stats statistic statistics metric metrics report reports schema docs doc documentation version help log logs
  overview metadata config settings result results data forecast balance quote quotes price prices rate rates usage
  health capabilities examples example guide reference template templates tree map search lookup finder query viewer
  reader analysis analyzer checker validator calculator comparison diff trends news weather time date feed catalog
  catalogue registry inventory options recommendations suggestions profile resources questions thinking items names
  pages files users messages events issues projects tables types models tools languages categories fields links
  activity timeline requests indexes errors distance directions coding rules geo location warnings diagnostics changelog roadmap hierarchy structure outline context`);

/** Objects that hold other things; losing one loses all of them. */
export const CONTAINERS =
  words(`database databases db table tables bucket buckets repository repositories repo repos
  project projects account accounts volume volumes cluster clusters namespace namespaces organization organisation org
  workspace workspaces schema schemas collection collections environment environments stack stacks vault vaults tenant
  tenants server servers vm instance instances site sites domain domains zone zones keyspace disk partition deployment
  deployments app apps application applications dataset datasets drive folder folders directory directories everything`);

/** Things that cost money to make and stay with the provider. */
export const MEDIA =
  words(`image images video videos audio speech music song songs voice photo photos picture pictures
  animation sound avatar avatars mesh clip movie film lipsync portrait 3d`);

/** Money, or a claim on it; a verb of creating or sending makes the call Financial. */
export const MONEY =
  words(`payment payments payout payouts refund refunds charge charges transfer transfers transaction
  transactions money funds loan deposit withdrawal withdrawals trade trades swap order orders bid bet usdc usdt eth btc sol
  bitcoin ether crypto tokens coin coins erc20`);

/** Content that belongs to a person or an organisation. */
export const PRIVATE =
  words(`file files mail mails email emails inbox message messages contact contacts record records row rows
  document documents note notes calendar calendars memory memories customer customers invoice invoices transaction
  transactions conversation conversations chat chats thread threads channel channels user users member members patient
  patients employee employees lead leads deal deals payment payments attachment attachments log logs backup backups drive
  ticket tickets repository repositories secret secrets person people clipboard cookie cookies bookmark bookmarks photo
  photos meeting meetings recording recordings transcript transcripts subscriber subscribers expense expenses sleep workout
  commit commits code codebase database databases table tables sql workspace vault account accounts`);

/** Text that outsiders can write. */
export const OUTSIDE_TEXT =
  words(`web website websites webpage html email emails mail mails inbox message messages issue
  issues comment comments ticket tickets review reviews chat conversation conversations thread threads post posts tweet
  tweets feed feeds news article articles rss discussion discussions transcript transcripts subtitle subtitles replies
  internet reddit youtube wikipedia forum notification notifications mentions pr prs`);

/** Messages to people. */
export const MESSAGES =
  words(`message messages email emails mail mails sms dm dms notification notifications slack telegram
  whatsapp discord tweet tweets reply invitation newsletter campaign announcement text`);

/** Things that open something else to whoever holds them. */
export const SECRETS =
  words(`secret secrets password passwords passphrase credential credentials mnemonic keypair keypairs
  otp totp apikey apikeys`);

/** Who may do what. */
export const ACCESS =
  words(`permission permissions role roles member members membership owner ownership collaborator
  collaborators acl admin administrator privilege privileges grant grants`);

/** Systems on which others depend while they change. */
export const LIVE =
  words(`production prod deployment deployments dns firewall release releases nameserver nameservers
  certificate traffic loadbalancer ingress pipeline rollout cluster clusters kubernetes`);

/** After these a name goes on with something other than what it acts on. */
export const PREPOSITIONS = words(
  'of for by from to with in on at as via into about using per within without after before between among across under over against during',
);

/** Words of a name that say nothing about the act. */
export const FILLERS = words('mcp tool api v1 v2 v3 v4 the a an my async sync_ client agent ai');

/** Words before a noun that say nothing of its kind. */
export const DETERMINERS =
  words(`a an the this that these those all any each every one some your my our their its his
  her single specific specified particular given certain current new existing more several multiple many various
  first last latest most recent recently detailed full complete entire basic additional other another own only both
  up top selected relevant raw following either available authenticated logged user's`);

/** Nouns that stand for what follows `of`: "the contents of a file". */
export const TRANSPARENT =
  words(`list content text body detail information info data set collection page batch
  array copy version history result one some all number part portion section chunk range line metadata preview
  summary overview value name kind type series sequence group piece record entry item contents details`);
