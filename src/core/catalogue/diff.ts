import { byCodeUnit } from '../code-units.ts';
import { contextOf, type RatingContext } from '../risk/definition.ts';
import { rate } from '../risk/rate.ts';
import { isWorse } from '../risk/vocabulary.ts';
import { CHANGE_KINDS, difference, type Change } from './diff/change.ts';
import { sameJson } from './diff/json.ts';
import { toolDifferences } from './diff/tool.ts';
import type { Tool } from './tool.ts';

/**
 * The semantic difference of two definition sets, by tool, place and kind in code unit order. Tools are
 * matched by name; one that went and one that came with the same definition are one renamed. The order
 * of tools and of keys does not count. Pure, bounded on deep and large definitions.
 *
 * @param serverName what the ratings of both sides take for the name of the server
 */
export function diffTools(
  before: readonly Tool[],
  after: readonly Tool[],
  serverName = '',
): Change[] {
  const { pairs, gone, come } = matched(before, after);
  const names = (tools: readonly Tool[]) => tools.map(({ name }) => name);
  const contexts = {
    before: contextOf(serverName, names(before)),
    after: contextOf(serverName, names(after)),
  };
  const changes = [
    ...come.map((tool) => added(tool, contexts.after)),
    ...gone.map(({ name }) => ({
      tool: name,
      ...difference('tool-removed', 'semantic', '', 'Tool removed'),
    })),
    ...pairs
      .filter(([old, now]) => !sameJson(old, now))
      .flatMap(([old, now]) =>
        toolDifferences(old, now, contexts).map((change) => ({ tool: now.name, ...change })),
      ),
  ];
  return changes.sort(
    (a, b) =>
      byCodeUnit(a.tool, b.tool) ||
      byCodeUnit(a.where, b.where) ||
      CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind),
  );
}

interface Matched {
  pairs: [Tool, Tool][];
  gone: Tool[];
  come: Tool[];
}

/** Tools of the same name in their order, then those that only changed their name. */
function matched(before: readonly Tool[], after: readonly Tool[]): Matched {
  const waiting = grouped(before, ({ name }) => name);
  const pairs: [Tool, Tool][] = [];
  const come: Tool[] = [];
  for (const tool of after) {
    const twin = waiting.get(tool.name)?.shift();
    if (twin) pairs.push([twin, tool]);
    else come.push(tool);
  }
  const words = ({ title = '', description = '' }: Tool) => JSON.stringify([title, description]);
  const left = grouped([...waiting.values()].flat(), words);
  const fresh = come.filter((tool) => {
    const candidates = tool.description ? (left.get(words(tool)) ?? []) : [];
    const at = candidates
      .slice(0, MOST_CANDIDATES)
      .findIndex((other) => sameJson({ ...other, name: '' }, { ...tool, name: '' }));
    if (at === -1) return true;
    pairs.push([candidates[at]!, tool]);
    candidates.splice(at, 1);
    return false;
  });
  return { pairs, gone: [...left.values()].flat(), come: fresh };
}

/** So many tools of the same words are looked at for one that was renamed. */
const MOST_CANDIDATES = 20;

function grouped(tools: readonly Tool[], keyOf: (tool: Tool) => string): Map<string, Tool[]> {
  const groups = new Map<string, Tool[]>();
  for (const tool of tools) {
    const key = keyOf(tool);
    const group = groups.get(key);
    if (group) group.push(tool);
    else groups.set(key, [tool]);
  }
  return groups;
}

function added(tool: Tool, context: RatingContext): Change {
  const { level, category } = rate(tool, context);
  const severity = isWorse(level, 'Medium') ? 'risk' : 'semantic';
  const text = `Tool added: ${level}, ${category}`;
  return { tool: tool.name, ...difference('tool-added', severity, '', text) };
}
