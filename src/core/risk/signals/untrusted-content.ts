import { nameEvidence } from '../definition.ts';
import { OUTSIDE_TEXT } from '../lexicon/objects.ts';
import { inDescription, phrases, type Match, type Signal } from './signal.ts';
import { isAddress } from '../arguments.ts';

const FETCHED = phrases(
  'web search | search the web | web page | webpage | web pages | websites | fetch a url | fetches a url | url content | page content | scrape | scrapes | crawl | crawls | search results from the web | internet search | html content',
);
/** Words that make the answer a fact about texts and not the texts. */
const ABOUT = new Set(['template', 'templates', 'schema', 'count', 'status', 'settings', 'types']);
const BRINGS = new Set(['scrape', 'crawl', 'browse', 'navigate', 'fetch', 'snapshot']);

export const untrustedContent: Signal = {
  title: 'Untrusted content',
  meaning:
    'Returns text that outsiders can write; instructions hidden in it reach the model as if they were data.',
  detect(subject): Match[] {
    const { definition, found } = subject;
    if (found.category !== 'Read') return [];
    const { nameWords, tool, args } = definition;
    const object = nameWords.find(({ word }) => OUTSIDE_TEXT.has(word));
    if (object && !nameWords.some(({ word }) => ABOUT.has(word))) {
      return [{ evidence: nameEvidence(tool.name, [object]) }];
    }
    const verb = nameWords.find(({ word }) => BRINGS.has(word));
    const address = args.find((arg) => arg.required && isAddress(arg));
    if (verb && address) {
      return [{ evidence: nameEvidence(tool.name, [verb]), argument: address.top }];
    }
    return inDescription(subject, FETCHED, 2);
  },
};
