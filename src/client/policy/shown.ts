import { findNodeAtLocation, parseTree, type Node as JsonNode } from 'jsonc-parser';
import { partsOf } from '#core/problem.ts';
import type { Phrase } from '#views/parts.ts';
import type { PolicyShown } from '#views/policy-shown.ts';
import { element } from '../element.ts';
import { splitAt, tokens, type Token } from './highlight.ts';

/** The same elements as the build makes of a policy (`Shown.astro`). */
export function shownNodes({ files, caption, losses }: PolicyShown, label: string): Node[] {
  return [
    ...files.map((file) => codeBox(file, label)),
    sentenceList(caption, 'mt-3 text-sm'),
    ...(losses.length > 0
      ? [
          element('p', { className: 'mt-3 text-sm text-soft' }, 'Not expressible here:'),
          sentenceList(losses, 'text-sm'),
        ]
      : []),
  ];
}

/** A list with one item a sentence. */
export function sentenceList(sentences: readonly Phrase[][], className: string): HTMLElement {
  return element(
    'ul',
    { className: `list-disc pl-5 ${className}` },
    ...sentences.map((phrases) => element('li', {}, ...phraseNodes(phrases))),
  );
}

/** Our own text with its identifiers and links. */
export function phraseNodes(phrases: readonly Phrase[]): (Node | string)[] {
  return phrases.map(({ text, kind, href }) => {
    const node = kind === 'plain' ? text : element(kind, {}, text);
    return href === undefined ? node : element('a', { href }, node);
  });
}

/**
 * Marks the value at a JSON pointer in a box of code, and takes away an earlier mark.
 *
 * @returns the text of the marked value; undefined where there is none.
 */
export function mark(box: Element, pointer: string | undefined): string | undefined {
  const pre = box.querySelector<HTMLElement>('pre');
  const source = box.querySelector('[data-copy]');
  if (!pre || !source) return undefined;
  const text = source.textContent;
  const language = pre.dataset['language'] ?? '';
  const found = language === 'json' && pointer !== undefined ? nodeAt(text, pointer) : undefined;
  const from = found?.offset ?? 0;
  const to = found ? from + found.length : 0;
  const [before, between, after] = splitAt(tokens(text, language), from, to);
  const marked = element('mark', {}, ...tokenNodes(between));
  source.replaceChildren(...tokenNodes(before), ...(found ? [marked] : []), ...tokenNodes(after));
  if (!found) return undefined;
  pre.scrollTop = marked.offsetTop - pre.clientHeight / 3;
  return text.slice(from, to);
}

function codeBox(file: PolicyShown['files'][number], label: string): HTMLElement {
  const box = document.createElement('copy-code');
  box.className = 'code block';
  box.dataset['name'] = file.name;
  const place = element(
    'p',
    {},
    element('code', {}, file.path),
    ' ',
    element('small', {}, file.scope),
  );
  box.append(element('div', { className: 'bar' }, place), preOf(file, label));
  return box;
}

function preOf(file: PolicyShown['files'][number], label: string): HTMLElement {
  const code = element('code', {}, ...tokenNodes(tokens(file.text, file.language)));
  code.dataset['copy'] = '';
  const pre = element('pre', { tabIndex: 0, role: 'group', ariaLabel: label }, code);
  pre.dataset['language'] = file.language;
  return pre;
}

function tokenNodes(all: readonly Token[]): (Node | string)[] {
  return all.map(({ text, kind }) => (kind ? element('span', { className: kind }, text) : text));
}

function nodeAt(text: string, pointer: string): JsonNode | undefined {
  return partsOf(pointer).reduce<JsonNode | undefined>(
    (node, part) => node && findNodeAtLocation(node, [node.type === 'array' ? Number(part) : part]),
    parseTree(text),
  );
}
