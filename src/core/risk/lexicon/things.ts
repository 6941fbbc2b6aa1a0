import { words } from './lists.ts';

/**
 * Last words of names without a verb that call a tool by what it answers (`air_quality`, `options_chain`),
 * by trade. They never stand against a verb, as `INFORMATION` does.
 */
export const THINGS = words(`
  altitude arrivals attractions boundary coordinates daylight departures earthquakes elevation geocode
  geocoding geometry humidity hurricanes isochrone itineraries landmarks lightning moon nearby neighborhood parking
  passes places pollen precipitation quality radar routes stations stops storms sunrise sunset tide tides timezone
  timezones traffic wildfires

  allocation apr apy bonds book candles candlesticks chain chains commodities currencies dividends earnings exchanges
  fee fees filing filings financials flow fundamentals funding futures gainers gdp holding holdings income indices
  inflation kline klines losers markets movers number ohlc ohlcv orderbook pairs photos pools portfolio positions
  protection rates ratios reserves rewards sectors sheet splits statement statements supply swaps text ticker tickers
  trades transactions treasury tvl unemployment waits watchlist yield yields

  abstract abstracts archives articles authors bibtex bills biography census citations datasets dockets doi elections
  headlines indicators law laws opinions papers patents publications regulations statutes trademarks votes works

  allergens bmi calories compound compounds contraindications diseases dosage facts gene genes ingredients
  interactions nutrition pathways protein proteins sequences structures symptoms trials variants vitals

  albums artists builds champions charts discography fixtures games genres heroes lyrics matches movies picks players
  playing roster rosters seasons series shows similar teams tournaments tracks

  antonyms ayah birthdays conjugation definition definitions etymology fact fortune grammar hadith holiday holidays
  horoscope joke jokes pronunciation reading rhymes season surah synonyms tarot trivia verse verses vocabulary zodiac

  algorithm algorithms amortization anova clusters complexity correlation correlations determinant distributions
  eigenvalues entities entropy factorial fft fibonacci histogram keyphrases leiden louvain mortgage outliers pca
  percentiles primes probability quartiles readability regression roi sentiment similarity topics tsne umap

  barcode base64 checksum color colors colours countdown datetime epoch guid heatmap hex now palette qr qrcode slug
  timestamp today uuid wordcloud

  actions artifacts ast bill branches buckets callees callers callgraph cfg commits completions containers
  contributors coverage dependencies deployments diagnostics diffs exports forks functions hover images imports
  ingresses instances invoices milestones namespaces networks nodes pipelines pods queues quota quotas releases runs
  services smells spend stargazers subscriptions symbol symbols tenants todos usages volumes

  advisories bandwidth battery certificate certificates cpu cve cves df disk disks dmesg dns drivers exploits headers
  hostname hosts htop ifconfig interfaces ioc iocs journalctl kernel logcat lsblk lscpu lspci lsusb memory packages
  ports processes ps ram records sensors subdomains swap temperature temperatures threats top uptime vulnerabilities
  whois

  bloat columns constraints deadlocks partitions queries replication slow statistics tables triggers views

  audience authority backlinks channels clicks comments competitors demographics difficulty followers following
  hashtags impressions keywords mentions pagespeed pageviews posts rankings ratings reels referrers replies reviews
  serp sessions shorts sitemap stories subscribers testimonials threads tweets visitors

  agenda appointments attachments availability backlog boards burndown contacts deadlines epics goals headcount inbox
  meetings okrs payslips reminders slots sprints timesheet timesheets velocity

  accounts breaches carts churn collections coupons csat customers deals discounts duties leads nps opportunities
  orders parcels products quotes receipt receipts refunds sellers shipments stock taxes tickets tracking

  cameras chargers devices glucose heartrate lamps location locations locks mood odometer readings rooms scenes sleep
  steps thermostats weight workouts zones

  about annotations apps classifier components crawler critic critique decoder enhancer explainer explorer extensions
  faq faqs features fonts formatter frames framework guidelines icons info integrations layers license licenses limits
  manifest metadata model parser permissions perspective plans plugins policies predictor principles props readme
  reasoning recommender roles scraper secrets solver standards styles summariser summarizer tester thinking thought
  tiers tokenizer tokens translator
`);

/** What a thing is turned into where the answer holds it: `markdown_to_html`, `speech_to_text`. */
export const WRITTEN_FORMS = words(
  `text txt json yaml yml csv xml html markdown md toml ast code string array hex rgb hsl cmyk base64 binary decimal utf8 ascii unicode morse
  iso epoch unix timestamp date utc local latex mathml sql css jsx tsx typescript javascript python react vue schema
  geojson wkt address coordinates ip domain name id ids word words number numbers dollars usd eur metric imperial
  celsius fahrenheit kelvin miles km english french german spanish chinese japanese korean pinyin romaji`,
);

/** First words by which a name tells what comes back: `top_gainers`. */
export const WHICH = words('my all top best latest random current');
/** Steps and the things that take them: `next_track`, `volume_up`, `lights_on`, `tab_new`. */
export const STEPS = words('next previous prev up down on off new forward backward');
export const STEPPED = words(
  'track song slide tab chapter episode station scene volume brightness channel light lights lamp power plug tv fan heater window',
);
