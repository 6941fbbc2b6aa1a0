import { partsOf } from '#core/problem.ts';
import type { Evidence } from '#core/risk/rating.ts';
import type { RatedTool } from '#data/catalogue.ts';
import type { Quote } from './parts.ts';
import { quotesIn } from './quote.ts';

/** Strings of a tool that evidence can point into. */
function stringsOf({ tool }: RatedTool): (where: string) => string | undefined {
  return (where) => {
    if (where === '/name') return tool.name;
    if (where === '/title') return tool.title;
    if (where === '/description') return tool.description;
    const found = partsOf(where).reduce<unknown>(
      (node, part) =>
        typeof node === 'object' && node !== null && Object.hasOwn(node, part)
          ? (node as Record<string, unknown>)[part]
          : undefined,
      tool,
    );
    return typeof found === 'string' ? found : undefined;
  };
}

const MOST_QUOTES = 6;

/** Evidence about a tool as quotations, each once, the first few. */
export function quotesOf(rated: RatedTool, evidence: readonly Evidence[]): Quote[] {
  const once = new Map(evidence.map((one) => [JSON.stringify(one), one]));
  return quotesIn([...once.values()], stringsOf(rated)).slice(0, MOST_QUOTES);
}

const REVIEW = '/review';

/** The same for the page that has the review itself, which is told once and only pointed to here. */
export function quotesBesideReview(rated: RatedTool, evidence: readonly Evidence[]): Quote[] {
  const told = evidence.some(({ where }) => where === REVIEW);
  const own = evidence.filter(({ where }) => where !== REVIEW);
  return [
    ...quotesOf(rated, own),
    ...(told ? [{ where: 'as the review says', segments: [] }] : []),
  ];
}
