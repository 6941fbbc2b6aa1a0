import { words } from './lists.ts';

/** Last words of a name that has no verb: what comes back is a fact (`server_info`, `transfer_status`). */
export const INFORMATION =
  words(`info information status state detail details description list listing history count
  summary stats statistic statistics metric metrics report reports schema docs doc documentation version help log logs
  overview metadata config settings result results data forecast balance quote quotes price prices rate rates usage
  health capabilities examples example guide reference template templates tree map search lookup finder query viewer
  reader analysis analyzer checker validator calculator comparison diff trends news weather time date feed catalog
  catalogue registry inventory options recommendations suggestions profile resources questions thinking items names
  pages files users messages events issues projects tables types models tools languages categories fields links
  activity timeline requests indexes errors distance directions coding rules geo location warnings diagnostics changelog roadmap hierarchy structure outline context impact
  credentials recap favorites favourites intelligence anomalies screening estimation insight pricing networks activities
  kernels alerts domains readme blame locks size counts score scores ranking rankings contents content endpoints regions offers topics analytics breakdown funnel
  revenue profit loss turnover kpi kpis aging outlook trend conversions entries readings measurements duration durations progress position positions ratio distribution percentile index verifier detector scanner counter estimator comparator saldo interest depth volume liquidity sentiment dashboard chart charts graph value values
  length level levels calendar terms notes flow flows capacity availability utilization engagement performance latency throughput balances cost costs totals
  frequency percentage spread volatility transcript transcripts insights holders lineup lineups roll waiting phase boundaries ideas odds standings fixtures`);

/** Facts and measures: after a word that may be a verb they make a noun of it (`queue_length`, "Trade volume by day"). */
export const FIGURES =
  words(`rate rates price prices volume volumes value values length size sizes count counts level levels status statuses state states history
  stats statistics ratio ratios distribution trend trends duration durations calendar terms notes ranking rankings breakdown summary overview
  forecast depth interest flow flows capacity availability utilization usage engagement performance latency throughput balance balances cost costs
  totals frequency percentage spread volatility sentiment info information details metadata transcript transcripts analytics insights holders
  lineup lineups waiting schema quotes roll number numbers figures departures arrivals waits`);

/** Nouns of descriptions that stand for an answer and for nothing that is kept. */
export const ANSWERS =
  words(`summary overview analysis viewer report statistics stats trend trends breakdown guidance guide manifest walkthrough
  timeline forecast comparison ranking leaderboard standings glossary reference documentation information details counts totals
  calculator converter finder lookup validator checker analyzer visualization insights recommendations benchmark biography
  data database archive catalog catalogue library imagery search list listing versions events images
  extraction retrieval discovery detection classification validation verification estimation conversion mapping scraping
  funnel kpi card chart dashboard analytics prices news profile profiles collection value values treemap vue fiche
  aperçu liste übersicht zusammenfassung resumen saldo vista panoramica elenco riepilogo resumo`);

/** Last words of a name that say what helps, and not what is done: the description decides. */
export const HELPERS = words(
  'builder generator helper expert assistant advisor inspector explorer wizard maker',
);

/** Nouns of two words of which the first looks like a verb. */
export const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['pull', words('request requests')],
  ['merge', words('request requests')],
  ['change', words('request requests order orders set sets')],
  ['access', words('token tokens key keys list lists control')],
  ['push', words('notification notifications')],
  ['order', words('book books')],
  [
    'open',
    words('interest positions orders issues slots tickets trades roles jobs prs deals tasks'),
  ],
  ['stop', words('departures arrivals times timetable schedule areas points loss words')],
  ['charge', words('point points station stations controller')],
  ['release', words('note notes date dates calendar')],
  ['patch', words('note notes')],
  ['type', words('check checks checker info information definition definitions hierarchy')],
  ['commit', words('message messages review reviews history log diff stats')],
  ['train', words('times stations station schedule departures arrivals')],
  ['reverse', words('dns geocode geocoding geocoder lookup whois image ip')],
  ['block', words('number hash height explorer')],
  ['lock', words('waits wait')],
  ['place', words('photos details reviews types')],
  ['branch', words('protection')],
  ['swap', words('quote quotes route routes fee fees')],
  ['rate', words('limit limits card cards plan plans')],
  ['book', words('value values')],
  ['draft', words('order pick picks')],
  ['record', words('holder holders type types')],
  ['post', words('office code codes')],
  ['press', words('release releases')],
  ['watch', words('list lists')],
  ['play', words('by')],
  ['purchase', words('invoice invoices receipt receipts order orders')],
  ['test', words('run runs case cases plan plans suite suites')],
]);

/** Things that cost money to make and stay with the provider. */
export const MEDIA =
  words(`image images video videos audio speech music song songs voice photo photos picture pictures
  animation animations sound sounds avatar avatars mesh clip clips movie film lipsync portrait 3d logo logos illustration
  illustrations artwork wallpaper wallpapers poster posters sticker stickers meme memes soundtrack jingle voiceover
  voiceovers voices narration podcast dubbing sfx`);

/** Forms of a file that is no text: what is converted to them is left as a file. */
export const FILED = words(
  'pdf pdfs docx xlsx pptx doc xls ppt odt epub mobi mp3 mp4 wav flac ogg m4a aac mov avi mkv webm gif zip tar stl step stp iges dxf dwg usdz glb ico',
);

/** Words about a picture or a recording, which are no medium themselves: "Generate a caption for an image". */
export const WRITTEN = words(
  `caption captions subtitle subtitles transcript transcripts transcription description descriptions prompt prompts lyrics
  metadata keyword keywords title titles hashtag hashtags script scripts outline outlines storyboard summary idea ideas
  brief concept concepts plan report code html css tag tags`,
);

/** After these a name goes on with something other than what it acts on. */
export const PREPOSITIONS = words(
  'of for by from to with in on at as via into about using per within without after before since until between among across under over against during',
);

/** Words of a name that say nothing about the act. */
export const FILLERS = words('mcp tool api v1 v2 v3 v4 the a an my async sync_ client agent ai');

/** Words before a noun that say nothing of its kind. */
export const DETERMINERS =
  words(`a an the this that these those all any each every one some your my our their its his
  her single specific specified particular given certain current new existing more several multiple many various
  first last latest most recent recently detailed full complete entire basic additional other another own only both
  up top selected relevant raw following either available authenticated logged user's`);

/** How a thing is: with a noun after them they tell what comes back ("Overdue invoices by customer"). */
export const QUALITIES =
  words(`overdue pending upcoming nearby unread missed saved shared locked blocked archived deleted failed scheduled closed expired expiring active inactive
  available recent popular trending best worst past future previous daily weekly monthly quarterly yearly annual historical hourly public private related similar
  outstanding unpaid unassigned unresolved completed cancelled canceled busiest largest smallest highest lowest oldest newest fastest slowest cheapest average median
  typical estimated expected projected planned actual cumulative real-time realtime intraday aged`);

/** Nouns that stand for what follows `of`: "the contents of a file". */
export const TRANSPARENT =
  words(`list content text body detail information info data set collection page batch
  array copy version history result one some all number part portion section chunk range line metadata preview
  summary overview value name kind type series sequence group piece record entry item contents details tail`);

/** Before what something is turned into. */
export const INTO = words('to into as 2');

/** Pictures and documents as text: what is drawn from these is only rendered. */
export const MARKUP = words(
  'mermaid markdown plantuml latex html dot graphviz d2 tikz xml svg json csv yaml css markup',
);
/** What is drawn by code as often as by a service. */
export const VECTORS = words(
  'svg svgs vector vectors icon icons drawing texture textures sprite sprites scene',
);
