import { words } from './lists.ts';

/**
 * Last words of names without a verb that call a tool by what it answers (`air_quality`, `options_chain`),
 * by trade. They never stand against a verb, as `INFORMATION` does.
 */
export const THINGS = words(`
  elevation altitude timezone timezones quality pollen humidity precipitation tides tide sunrise sunset moon daylight lightning
  earthquakes wildfires storms hurricanes radar climate isochrone geocoding geocode coordinates geometry boundary neighborhood
  places nearby landmarks attractions traffic parking departures arrivals stations stops routes itineraries passes

  ticker tickers orderbook book klines kline candles candlesticks ohlc ohlcv chain chains fundamentals earnings dividends splits
  sheet income statement statements trades movers photos protection waits number reserves text flow filings filing financials ratios gainers losers movers sectors indices holdings
  holding positions portfolio allocation watchlist fees fee yields yield apy apr tvl reserves rewards supply funding transactions
  swaps pools pairs exchanges markets bonds futures commodities currencies rates inflation gdp unemployment treasury

  headlines articles papers citations bibtex doi abstract abstracts authors works publications patents trademarks dockets law laws
  statutes regulations opinions bills votes elections census datasets indicators archives biography

  genes gene variants proteins protein compounds compound pathways sequences structures trials interactions symptoms diseases
  nutrition facts calories ingredients allergens bmi dosage contraindications vitals

  players teams matches fixtures roster rosters seasons games tournaments champions heroes builds picks movies shows series
  seasons tracks albums artists lyrics discography genres playing charts similar

  definition definitions synonyms antonyms rhymes etymology pronunciation conjugation grammar vocabulary hadith verse verses ayah
  surah horoscope tarot reading fortune joke jokes fact trivia holiday holidays birthdays season zodiac

  similarity sentiment readability entities keyphrases topics clusters correlation correlations regression anova pca tsne umap
  louvain leiden fft eigenvalues determinant histogram quartiles outliers distributions percentiles algorithm algorithms
  probability entropy complexity factorial primes fibonacci mortgage amortization roi

  uuid guid timestamp epoch datetime today now countdown palette wordcloud heatmap base64 checksum qr qrcode barcode
  color colors colours hex slug

  symbols symbol diagnostics definitions usages callers callees hover completions actions dependencies imports exports smells
  complexity ast cfg callgraph coverage todos commits branches releases contributors forks stargazers milestones diffs
  runs builds artifacts pipelines deployments containers images pods nodes services namespaces volumes networks ingresses
  instances buckets functions queues tenants subscriptions quotas quota bill invoices spend

  ports interfaces routes processes cpu ram memory disk disks swap bandwidth uptime df ps top htop dmesg journalctl logcat
  lsblk lscpu lsusb lspci ifconfig hostname kernel sensors temperature temperatures battery drivers packages certificates
  certificate headers dns whois subdomains records vulnerabilities cves cve advisories exploits hosts threats indicators ioc iocs

  tables columns views constraints triggers sequences partitions queries slow statistics bloat deadlocks replication

  pagespeed sitemap serp backlinks keywords difficulty authority competitors rankings impressions clicks visitors sessions
  pageviews referrers audience demographics followers following subscribers mentions hashtags reels stories shorts replies
  reviews ratings testimonials comments threads posts tweets channels

  inbox agenda availability slots meetings appointments contacts attachments timesheet timesheets burndown velocity
  backlog sprints epics boards milestones deadlines reminders goals okrs headcount payslips

  orders carts customers sellers products stock variants collections discounts coupons shipments parcels tracking refunds
  invoices receipts receipt taxes duties leads deals opportunities accounts quotes nps csat churn breaches tickets

  devices rooms zones scenes thermostats cameras locks lamps readings sleep steps heartrate workouts glucose weight mood
  location locations positions odometer chargers

  reasoning thought thinking model framework critic critique perspective principles guidelines standards
  about faq faqs features plans tiers limits roles permissions policies secrets apps plugins extensions integrations
  styles tokens icons fonts layers frames annotations components props variants guidelines
  tester formatter explainer enhancer summarizer summariser explorer translator scraper crawler parser tokenizer solver decoder
  predictor recommender classifier
  info metadata readme manifest license licenses
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
