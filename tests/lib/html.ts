import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

export type Page = Tree.Document;
export type Element = Tree.Element;

/** Parses as a browser without scripts does, so what stands in `noscript` is seen too. */
export function parsePage(html: string): Page {
  return parse(html, { scriptingEnabled: false });
}

/** Every element under a node that the test accepts, in document order. */
export function elements(
  node: Tree.Node,
  accept: (element: Element) => boolean = () => true,
): Element[] {
  const inner = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  const own = 'tagName' in node && accept(node) ? [node] : [];
  return [...own, ...inner.flatMap((child) => elements(child, accept))];
}

/** Elements by tag name. */
export function tags(node: Tree.Node, ...names: string[]): Element[] {
  return elements(node, ({ tagName }) => names.includes(tagName));
}

/** The one element of a tag name; throws where there are none or several. */
export function only(node: Tree.Node, name: string): Element {
  const found = tags(node, name);
  if (found.length !== 1) throw new Error(`${found.length} <${name}> in place of one`);
  return found[0]!;
}

/** Value of an attribute, or undefined. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text in a node, scripts and styles left out. */
export function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && ['script', 'style'].includes(node.tagName)) return '';
  const inner = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  return inner.map(textOf).join('');
}

/** The source in an element that holds text alone, such as a script. */
export function sourceOf(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
