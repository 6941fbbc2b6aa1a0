import { terms, words } from './lists.ts';
import { phrases } from '../signals/signal.ts';

/** Words by which an answer is a verdict, numbers or addresses of a page and not its text. */
export const JUDGING = words(
  `audit score scores check validate lighthouse performance seo accessibility metrics vitals pagespeed speed ping status
  price prices pricing availability dns whois ssl parse budget count schema favicon headers rank ranking keywords
  backlinks competitors traffic inspect index indexing coverage compare unused test readiness diff qr oembed head shorten
  opportunities lcp links map sitemap resources analytics anomalies stats statistics settings options image images logo
  screenshot uptime certificate redirect redirects technologies stack`,
);

/** What a browser shows of a page. */
export const SHOWN = words(
  'snapshot title html text content markdown dom source console network request requests page body extract observe evaluate css styles element elements attribute pdf screenshot',
);
/** What is no text of a page, though a browser tells it. */
export const NOT_SHOWN = words('audit info tabs status config app device');

/** Where a search looks that goes through the web. */
export const ENGINES = words(
  'web internet online google bing yahoo baidu yandex sogou naver duckduckgo ddg brave exa tavily serp kagi ecosia searx searxng cse pse',
);
/** Verbs and nouns of looking something up there. */
export const LOOKING = words('search searches lookup query research find ask answer browse surf');

/** Verbs, in any form, by which the text of a page comes back. */
export const READS_PAGE = terms(
  'fetch | read | extract | scrape | crawl | retrieve | download | convert | visit | browse | open | load | summarize | summarise | render | return | get | analyze | analyse | access | pull | grab | turn | transform | gather | collect | capture | view | monitor',
);

/** In a name, what is opened on the web, and who or what opens it. */
export const PAGES = words('web url urls website websites webpage webpages http html');
export const READERS = words(
  'reader fetcher scraper crawler extractor summarizer loader fetch read scrape crawl extract visit browse summarize summarise',
);

/** What descriptions say of a search through the web. */
export const WEB = phrases(
  'search google for results | search google and | search google for web | user reviews | customer reviews | get reviews | including reviews | ratings and reviews | and reviews | web search | search the web | searches the web | searching the web | web searches | web page | webpage | web pages | webpages | internet search | search results from the web | web results | html of the current page | text of the current page | current page html | online search | real time web | live web | across the web | from the web | mcp registry | skills registry | skill registry | plugin registry | plugin marketplace | skill marketplace | extension marketplace | mcp marketplace | mcp server directory | apify store | hugging face repositories | hugging face hub | huggingface hub | search git hub repositories | search for git hub repositories | repositories on git hub | git hub users | users on git hub | public repositories | chrome web store | crawl websites | crawl a website',
);
