import { LEGS, type LegId } from '#core/risk/legs.ts';
import type { SignalId } from '#core/risk/signals/index.ts';
import type { RatedTool } from '#data/catalogue.ts';
import type { Link, Phrase } from './parts.ts';
import { shownName } from './rows.ts';
import { listed, plain } from './text.ts';
import { urls } from './urls.ts';

/** Which tools of a server read private data, take in untrusted content, can send outside. */
export interface LegsView {
  legs: { title: string; meaning: string; tools: Link[] }[];
  /** What the legs come to, as one computed sentence. */
  verdict: Phrase[];
}

const WORDS: Record<LegId, { title: string; meaning: string }> = {
  'private-data': {
    title: 'Private data',
    meaning: 'reads what belongs to a person or an organisation',
  },
  'untrusted-content': {
    title: 'Untrusted content',
    meaning: 'brings in text that outsiders can write',
  },
  'way-out': { title: 'A way out', meaning: 'can carry content to somebody else' },
};

/** The legs of a server, from the signals of its tools. */
export function legsView(tools: readonly RatedTool[]): LegsView {
  const legs = Object.entries(LEGS).map(([id, signals]: [string, readonly SignalId[]]) => ({
    ...WORDS[id as LegId],
    tools: tools
      .filter(({ rating }) => rating.signals.some((hit) => signals.includes(hit.id)))
      .map(toolLink),
  }));
  return { legs, verdict: verdictOf(legs) };
}

function verdictOf(legs: LegsView['legs']): Phrase[] {
  const present = legs.filter(({ tools }) => tools.length > 0);
  const missing = legs.filter(({ tools }) => tools.length === 0);
  const names = (list: typeof legs, last: 'and' | 'nor') =>
    listed(
      list.map(({ title }) => [plain(title.toLowerCase())]),
      last,
    );
  if (missing.length === 0)
    return [
      plain(
        'All three are here: text from outside could make an agent send private data away with this server alone.',
      ),
    ];
  if (present.length === 0) return [plain('None of the three was found.')];
  return [
    plain('It has '),
    ...names(present, 'and'),
    plain(missing.length > 1 ? ', but neither ' : ' but not '),
    ...names(missing, 'nor'),
    plain('; another server in the same session could add what is missing.'),
  ];
}

function toolLink({ server, tool, slug }: RatedTool): Link {
  return { text: shownName(tool.name), href: urls.tool(server.record.slug, slug) };
}
