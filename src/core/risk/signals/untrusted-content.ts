import { contentOf } from '../content.ts';
import { SEARCHED } from '../lexicon/servers.ts';
import { isBrowsing, kindsOf, pageAddress } from '../whose.ts';
import { nameEvidence, type Definition } from '../definition.ts';
import { inDescription, phrases, type Match, type Signal, type Subject } from './signal.ts';
import { words } from '../lexicon/lists.ts';
import { NOT_CONTENT } from '../lexicon/reading.ts';
import { headOf } from '../object.ts';

const WEB = phrases(
  'search google for results | search google and | search google for web | user reviews | customer reviews | get reviews | including reviews | ratings and reviews | and reviews | web search | search the web | searches the web | searching the web | web searches | web page | webpage | web pages | webpages | internet search | search results from the web | web results | html of the current page | text of the current page | current page html | online search | real time web | live web | across the web | from the web | mcp registry | skills registry | skill registry | plugin registry | plugin marketplace | skill marketplace | extension marketplace | mcp marketplace | mcp server directory | apify store | hugging face repositories | hugging face hub | huggingface hub | search git hub repositories | search for git hub repositories | repositories on git hub | git hub users | users on git hub | public repositories | chrome web store | crawl websites | crawl a website',
);
/** Words that make the answer a verdict or numbers on a page and not its text. */
const JUDGING = words(
  'audit score scores check validate lighthouse performance seo accessibility metrics vitals pagespeed speed ping status price prices pricing availability dns whois ssl parse budget count schema favicon headers rank ranking keywords backlinks competitors traffic inspect index indexing coverage compare unused test readiness diff qr oembed head shorten opportunities lcp links map resources analytics',
);
/** What a browser shows of a page. */
const SHOWN = words(
  'snapshot title html text content markdown dom source console network request requests page body extract observe evaluate css styles element elements attribute pdf screenshot',
);
/** What is no text of a page, though a browser tells it. */
const NOT_SHOWN = words('audit info tabs status config app device');
/** Official texts are not written by outsiders. */
const OFFICIAL = words('documentation docs sdk wwdc mdn storybook changelog spec openapi');

export const untrustedContent: Signal = {
  title: 'Untrusted content',
  meaning:
    'Returns text that outsiders can write; instructions hidden in it reach the model as if they were data.',
  detect(subject): Match[] {
    const { definition, found } = subject;
    if (found.category !== 'Read') return [];
    const outside = contentOf(definition).find(({ sense }) => sense.outside);
    const own = outside?.sense.private && outside.phrase.from !== 'description';
    const open = kindsOf(definition).some((kind) => SEARCHED.get(kind)?.outside);
    if (outside && (own || open || !speaks(definition, OFFICIAL)))
      return [{ evidence: outside.phrase.evidence }];
    if (speaks(definition, OFFICIAL)) return [];
    return byAddress(definition) ?? byBrowser(definition) ?? bySearch(subject);
  },
};

/** A page that the caller names is read. */
function byAddress(definition: Definition): Match[] | undefined {
  const address = pageAddress(definition);
  if (!address || definition.nameWords.some(({ word }) => JUDGING.has(word))) return undefined;
  if (
    definition.sentences
      .slice(0, 1)
      .some(({ tokens }) => tokens.slice(0, 6).some(({ word }) => JUDGING.has(word)))
  )
    return undefined;
  return [{ evidence: { where: address.where, text: address.name }, argument: address.top }];
}

/** What a browser shows is read back. */
function byBrowser(definition: Definition): Match[] | undefined {
  if (
    !(isBrowsing(definition) || kindsOf(definition).includes('web')) ||
    NOT_CONTENT.has(headOf(definition)?.verb ?? '') ||
    definition.nameWords.some(({ word }) => NOT_SHOWN.has(word))
  )
    return undefined;
  const shown = definition.nameWords.find(({ word }) => SHOWN.has(word));
  return shown ? [{ evidence: nameEvidence(definition.tool.name, [shown]) }] : undefined;
}

function bySearch(subject: Subject): Match[] {
  const { nameWords, tool } = subject.definition;
  if (nameWords.some(({ word }) => JUDGING.has(word) || word === 'status' || word === 'map'))
    return [];
  const web = nameWords.filter(
    ({ word }) => word === 'web' || word === 'internet' || word === 'search',
  );
  if (web.length > 1 && web.some(({ word }) => word !== 'search'))
    return [{ evidence: nameEvidence(tool.name, web) }];
  return inDescription(subject, WEB, 2);
}

function speaks({ nameWords, sentences, context }: Definition, set: ReadonlySet<string>): boolean {
  return (
    (context.serverWords.has('docs') && !context.serverWords.has('google')) ||
    nameWords.some(({ word }) => set.has(word)) ||
    sentences.slice(0, 1).some(({ tokens }) => tokens.some(({ word }) => set.has(word)))
  );
}
