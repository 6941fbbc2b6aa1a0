import { isWorse } from '#core/risk/vocabulary.ts';
import { downloads, type Catalogue, type RatedTool } from '#data/catalogue.ts';
import { shownName, toolRow } from './rows.ts';
import { code, plain } from './text.ts';
import type { ToolPageView } from './tool-page.ts';

const MOST = 5;

/** Tools that a reader may want to compare, each list with its reason; empty lists are left out. */
export function relatedView(
  rated: RatedTool,
  { byAct }: Pick<Catalogue, 'byAct'>,
): ToolPageView['related'] {
  const { act, server, rating } = rated;
  const weaker = server.tools
    .filter(
      (other) =>
        other.act.object === act.object &&
        act.object !== '' &&
        isWorse(rating.level, other.rating.level),
    )
    .slice(0, MOST);
  const same = firstOfEachServer(byAct.get(act.key) ?? [], rated);
  return [
    {
      title: 'Less powerful, same server',
      why: [
        plain('These act on the same thing ('),
        code(act.object),
        plain(`) at a lower level than ${rating.level}.`),
      ],
      rows: weaker.map(toolRow),
    },
    {
      title: 'The same act on other servers',
      why: [
        plain('Names that also say '),
        code(act.key),
        plain(
          `, most downloaded first; compare the levels before you choose ${shownName(server.record.name)}.`,
        ),
      ],
      rows: same.map(toolRow),
    },
  ].filter(({ rows }) => rows.length > 0);
}

/** The first tools of other servers, one for each; looks at a bounded stretch of the list. */
function firstOfEachServer(tools: readonly RatedTool[], { server }: RatedTool): RatedTool[] {
  const found = new Map<string, RatedTool>();
  for (const other of tools.slice(0, MOST * 20)) {
    const { slug } = other.server.record;
    if (slug !== server.record.slug && !found.has(slug)) found.set(slug, other);
    if (found.size === MOST) break;
  }
  return [...found.values()].sort((a, b) => downloads(b) - downloads(a));
}
