import { words } from './lists.ts';

/** Last words of names of arguments that hold an address. */
export const ADDRESS = words(
  'url urls uri uris href endpoint webpage website link links hyperlink',
);

/** Addresses that are compared, shown or handed to somebody, and opened by a browser if by anybody. */
export const HANDED_ON = words(
  `redirect success cancel return logout error failure referrer referer origin home homepage privacy terms license support proof tracking contact
  developer icon logo avatar redirection canonical namespace project remote artifact workflow pipeline vanity thumbnail hyperlink deep pr issue ticket thread`,
);

/** With one of these in its name, the argument is not the address itself. */
export const OF_ADDRESS = words(
  `id ids type types name names path pattern patterns count filter filters limit format prefix suffix length scheme keyword keywords contain contains
  slug substring regex match matching parameter parameters params param encoded expiry title text method`,
);

/** Kinds of content that a service has to fetch before it can use them. */
export const CONTENT = words(
  'video videos audio media source download pdf start end reference proxy webpage page repository repo git clone feed sitemap bundle tarball document resume cv invoice receipt input file',
);

/** Names of arguments that hold content, or the address of it where their description says so. */
export const EITHER = words(
  `source image images input src media file files recipe video videos audio document documents data content goggles font fonts logo background music sound voice clip
  picture photo photos texture mesh dataset spec specification openapi swagger schema manifest attachment attachments mask target location`,
);

/** Acts by which an address becomes a field of what is kept. */
export const RECORDING = words(
  'create add draft compose write update edit set modify insert save register record upsert put append change replace build log revise manage announce link patch feedback launch',
);

/** Acts for which an address names the thing acted on. */
export const REMOVING = words(
  'delete remove unlink unregister revoke unset detach destroy cancel mute unmute',
);

/** Acts that compute with an address and open nothing. */
export const PARSING = words(
  'parse encode decode urlencode urldecode escape unescape normalize normalise convert transform split join shorten',
);

/** Acts in a tool's name by which an address is opened, now or by the service that it is handed to. */
export const OPENING = words(
  'watch torrent magnet sideload ingest rehost connection connector datasource shortcut mirror monitor uptime crawler submit audit scan crawl fetch scrape open navigate visit browse download clone import screenshot capture render ping probe',
);

/** What search engines and their observers keep of pages: looked up by address, in their own records. */
export const OBSERVED =
  /\b(index status|indexed|indexing|search console|sitemaps?|webmaster|rank(s|ing|ings|ed)?|keywords|backlinks?|serp|organic traffic|already been (extracted|indexed|crawled|downloaded)|(local|cached) (index|database|copy)|site propert(y|ies))\b/i;

/** What is handed to the index of a search engine, or asked of it. */
export const INDEXED =
  /\b(search console|webmaster tools|for indexing|indexnow|similar to (a|an|the) (given )?(url|page|site|link)|(domain|page|link|url) (authority|rating|metrics)|spam score|wayback machine|whois|safe browsing)\b/i;

/** Words by which a description says that an address is opened. */
export const OPENS =
  /\b(fetch\w{0,12}|download\w{0,12}|import(s|ed|ing)?|open(s|ed|ing)?|load(s|ed|ing)?|crawl(s|ed|er|ing)?(?! (status|errors?|budget|stats))|scrap(e|es|ed|ing)|navigat\w{0,12}|visit\w{0,12}|publicly|reachable|accessible|monitor(s|ed|ing)?|scan(s|ned|ning)?|ping(s|ed)?|proxy|stream\w{0,12}|upload\w{0,12}|retriev\w{0,12}|connect\w{0,12}|audit(s|ed|ing)?|screenshot\w{0,3}|clon(e|es|ed|ing)|http (get|put|post|patch|delete|head) request|(get|put|post|patch|delete|head) operation|endpoint to check|base url (for|of) the tests?|(url|address|endpoint) to (test|request|call|read))\b|(url|endpoint) to use for (this|the) (call|request)|\boverrid(e|es|ing) the (configured|default)|we (will |should )?call this url|镜像|téléverser/i;

/** Words that name the content at an address. */
export const OF_CONTENT =
  /\b(from (a |the |an )?(\w{1,20} )?url|(image|video|audio|picture|photo|media|pdf|file|source) from|urls? (of|to|for) (the |a |an )?(\w{1,20} )?(image|video|audio|picture|photo|media|pdf|file|document|repo(sitory)? to (clone|deploy|import|build)|api reference|openapi|swagger)s?|urls? to (be )?(embed|embedded|import|imported)|when [`'"]?\w{1,20}[`'"]? ?(=|is) ?[`'"]?urls?)\b/i;

/** Words that say an address is compared, or read for the id in it. */
export const SELECTS =
  /\b(substring|filter(s|ed)? (by|results?)|search for|to match|match against|url pattern|matching url|site propert(y|ies)|as defined in|email address|url of (the )?(target|existing|open|current|active) (tab|page)|to find the correct|url fallback|url (filter|slug|structure|pattern|prefix|parameters?|path|fragment)|url or (the )?(\w{1,20} )?(id|key|slug)|alternative to \w{0,30}(id|key|slug|number)|either \w{1,30}[ _]?url or (id|key|\w{1,30}_(id|repo|key|name|slug))|may match|hyperlink|read-only|endpoint path|route url|in the \w{1,20} dashboard|containing (the )?(\w{1,20} ){0,4}\w{0,20}ids?|path\/ur[il]|to associate|supported patterns|endpoint that returned|delivered to (the |your )?customers?|(image|picture) (shown in|for) (\w{1,20} )?listings|(for|of the) social media sharing|image used for social media)\b/i;

/** A description that begins with the address it stands for: `URL of the page`. */
export const STARTS_WITH_ADDRESS =
  /^(the |an? |(the )?(target|source|remote|origin|upstream) |optional |required |public |full |exact |\w{1,20} )?(\w{1,20} )?(urls?|endpoint to)( (of|to|for|from|where|that|pointing|or|check|monitor|\()\b|$|[.,(:])/i;

/** An id in place of which the address of a page on any site may be given. */
export const ID_OR_PAGE =
  /^(optional: )?(recipe|article|page|web ?page|blog post) id or (full )?url\b(?! that you)/i;

/** An address as one of the forms that an argument may have. */
export const OR_ADDRESS =
  /\b(or|remote|image|web|http|https|video|page|recipe) urls?\b|\burl or (local )?(file|path|data uri)|\bor an? (remote |image )?url\b|\burls? (where|pointing to)\b|\bwhen [`'"]?\w{1,20}[`'"]? ?(=|is) ?[`'"]?urls?\b/i;

/** A tool of which the texts that name a file may be addresses as well. */
export const FILES_OR_ADDRESSES =
  /\b(files?|paths?) (and|or|\/) (\w{1,20} )?urls?\b|\burls? (and|or|\/) (\w{1,20} )?(files?|paths?)\b/i;
export const PATH_OR_ADDRESS =
  /\bpaths? or (an? |the )?(\w{1,20} )?urls?\b|\burls? or (an? |the )?(local )?(file |directory |folder )?paths?\b/i;
export const FILE = words(
  'path filepath file source input src document font fonts image audio video logo photo picture texture dataset spec schema attachment',
);

/** A machine to which a call connects. */
export const CONNECTED =
  /\b(ssh|sftp|ftp|smtp|database|cdp|debug(ger)?|server|connect|attach|localhost|127\.0\.0\.1|remote|source database|hostname or ip|ip or hostname|(ip|address) of the (plc|device|router|switch|printer|camera|controller|broker))\b|主机/i;
export const NOT_CONNECTED =
  /\b(filter|records?|connects from|domain host(name)?|provider|of the virtual machine|health ?check|whose|name of the host)\b/i;

/** Words in the names of addresses to which something is sent later. */
export const CALLED_BACK = words(
  'callback webhook webhooks hook dlr ipn notify notification fallback',
);
export const CALLBACK_ADDRESS = words('url uri endpoint address urls');

/** An address to which a browser comes back after somebody has signed in. */
export const REDIRECTED =
  /\b(redirect\w{0,5}|oauth2?|oidc|saml|sso|after (a |the )?(successful )?(log|sign|authenti|authori|consent)\w{0,12})\b/i;

/** Descriptions of addresses that are called, or written to, later. */
export const CALLED =
  /\b(url|address|endpoint)\b.{0,40}\b(we|twilio|the (service|server|system)) (should |will )?(call|request|post|send|notif)/i;
export const UPLOADED =
  /\b(url|endpoint) to (put|post|upload|send|deliver) (the |each |all )?\w{1,20} |\bs3 endpoint\b/i;
/** An address that is asked what to do. */
export const INSTRUCTIONS = /\btwiml\b|\b(when|answer)\b.{0,60}\b(call|message)\b/i;
