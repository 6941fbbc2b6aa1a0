import { splitWords } from '#core/words.ts';
import { urls } from '#views/urls.ts';
import { element } from '../element.ts';
import { FilterBoxes } from './filters.ts';
import { ask, type Found } from './pagefind.ts';
import { rank } from './rank.ts';
import { resultList } from './results.ts';

const HELP =
  'Names are found however they are spelt: create issue, create_issue and createIssue are the same. Arrow keys move through the results, Enter opens.';
/** Milliseconds without a keystroke after which the index is asked. */
const PAUSE = 80;

/** The search: a field, facets and results. With `data-page` the query and facets stand in the address. */
class CaveatSearch extends HTMLElement {
  readonly #input = element('input', {
    type: 'search',
    className: 'button',
    placeholder: 'Tool or server',
    autocomplete: 'off',
    spellcheck: false,
    ariaLabel: 'Search tools and servers',
  });
  readonly #filters = new FilterBoxes(() => void this.#search());
  readonly #status = element('p', { className: 'text-soft', role: 'status' });
  readonly #results = element('div');
  #timer = 0;
  #asked = 0;

  connectedCallback(): void {
    if (this.contains(this.#input)) return;
    this.role = 'search';
    this.append(this.#input, this.#filters.root, this.#status, this.#results);
    this.#status.textContent = HELP;
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#search(), PAUSE);
    });
    this.addEventListener('keydown', (event) => this.#move(event));
    if ('page' in this.dataset) this.#readAddress();
  }

  async #search(): Promise<void> {
    const query = this.#input.value.trim();
    const ticket = ++this.#asked;
    if ('page' in this.dataset) this.#writeAddress(query);
    const words = splitWords(query).join(' ');
    if (words === '') {
      this.#filters.root.hidden = true;
      this.#show(query === '' ? HELP : 'Type a letter or a digit.');
      return;
    }
    try {
      const found = await ask(words, this.#filters.chosen);
      if (ticket !== this.#asked) return;
      this.#filters.show(found.counts);
      this.#show(told(found, query), resultList(rank(query, found.hits)));
    } catch {
      if (ticket === this.#asked) this.#show('The search index could not be loaded.', lists());
    }
  }

  #show(status: string, ...results: Node[]): void {
    this.#status.textContent = status;
    this.#results.replaceChildren(...results);
  }

  #move(event: KeyboardEvent): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a.result')].filter((link) =>
      link.checkVisibility(),
    );
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inField = document.activeElement === this.#input;
    if (event.key === 'Enter' && inField) links[0]?.click();
    else if (event.key === 'ArrowDown' && (inField || at >= 0)) links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? this.#input).focus();
    else return;
    event.preventDefault();
  }

  #readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    this.#input.value = parameters.get('q') ?? '';
    this.#filters.choose({
      level: parameters.getAll('level'),
      category: parameters.getAll('category'),
    });
    this.#input.focus();
    if (this.#input.value !== '') void this.#search();
  }

  #writeAddress(query: string): void {
    const parameters = new URLSearchParams(query === '' ? {} : { q: query });
    for (const [facet, values] of Object.entries(this.#filters.chosen))
      for (const value of values) parameters.append(facet, value);
    history.replaceState(null, '', parameters.size > 0 ? `?${parameters}` : location.pathname);
  }
}

function told({ total, hits }: Found, query: string): string {
  if (total === 0) return `Nothing found for “${query}”. Fewer or shorter words find more.`;
  if (total > hits.length) return `${total} found, the best ${hits.length} shown.`;
  return `${total} found.`;
}

function lists(): HTMLParagraphElement {
  return element(
    'p',
    {},
    'Browse ',
    element('a', { href: urls.servers }, 'all servers'),
    ' or ',
    element('a', { href: urls.tools }, 'all tools'),
    '.',
  );
}

customElements.define('caveat-search', CaveatSearch);
