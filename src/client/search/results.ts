import type { Level } from '#core/risk/vocabulary.ts';
import { SHAPE } from '../level-shapes.ts';
import { element } from '../element.ts';
import type { Hit } from './pagefind.ts';
import type { Group } from './rank.ts';

/** Servers of a name that are listed at once; the rest, where they are more than one, are folded. */
const SHOWN = 4;

/** The list of results, each link focusable in reading order. */
export function resultList(groups: readonly Group[]): HTMLOListElement {
  return element('ol', { className: 'results' }, ...groups.map(groupItem));
}

function groupItem({ name, kind, hits }: Group): HTMLLIElement {
  const shown = hits.length === SHOWN + 1 ? hits.length : SHOWN;
  const heading = element(
    'p',
    { className: 'result-name' },
    kind === 'tool' ? element('code', {}, name) : element('strong', {}, name),
    element('span', { className: 'text-soft' }, kind === 'tool' ? servers(hits) : ' server'),
  );
  const item = element('li', {}, heading, linkList(hits.slice(0, shown), name));
  if (hits.length > shown) {
    const more = element('summary', {}, `${hits.length - shown} more servers`);
    item.append(element('details', {}, more, linkList(hits.slice(shown), name)));
  }
  return item;
}

const servers = (hits: Hit[]) => (hits.length > 1 ? ` ${hits.length} servers` : '');

function linkList(hits: Hit[], name: string): HTMLUListElement {
  return element('ul', {}, ...hits.map((hit) => element('li', {}, link(hit, name))));
}

function link(hit: Hit, name: string): HTMLAnchorElement {
  const made = element('a', { href: hit.href, className: 'result' });
  if (hit.level) made.append(levelMark(hit.level));
  const text = element('span', {});
  if (hit.kind === 'tool') text.append(element('strong', {}, hit.server), ' ');
  if (hit.name !== name) text.append(element('code', {}, hit.name), ' ');
  text.append(element('span', { className: 'says', dir: 'auto' }, hit.says));
  made.append(text);
  return made;
}

/** The same mark as the pages': word, shape and colour. */
function levelMark(level: Level): HTMLSpanElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.ariaHidden = 'true';
  const path = document.createElementNS(svg.namespaceURI, 'path');
  for (const [key, value] of Object.entries(SHAPE[level])) path.setAttribute(key, value);
  svg.append(path);
  const mark = element('span', { className: 'level' }, svg, level);
  mark.dataset['level'] = level;
  return mark;
}
