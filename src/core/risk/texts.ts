import type { Tool } from '../catalogue/tool.ts';
import { words } from './lexicon/lists.ts';
import { pointer } from '../problem.ts';
import { LIMITS } from './limits.ts';
import type { Evidence } from './rating.ts';

/** A piece of a definition that a model reads as text. */
export interface Text {
  text: string;
  place: Place;
  /** True for the name of the tool or of an argument. */
  name: boolean;
}

interface Place {
  key: PropertyKey;
  in: Place | undefined;
  depth: number;
}

/** The texts of a tool, and whether there were more than are read. */
interface Texts {
  texts: Text[];
  complete: boolean;
}

/** Every text of a tool: names, titles, descriptions, and all strings of its schemas. Bounded by `LIMITS`. */
export function textsOf(tool: Tool): Texts {
  const reader = new Reader();
  reader.visit({ key: 'name', in: undefined, depth: 0 }, tool.name, true);
  for (const key of [
    'title',
    'description',
    'annotations',
    'inputSchema',
    'outputSchema',
  ] as const) {
    reader.visit({ key, in: undefined, depth: 0 }, tool[key]);
  }
  reader.walk();
  return { texts: reader.texts, complete: reader.complete };
}

/** Evidence that quotes a piece of a text. */
export function textEvidence({ text, place }: Text, start = 0, end = text.length): Evidence {
  const path: PropertyKey[] = [];
  for (let at: Place | undefined = place; at; at = at.in) path.unshift(at.key);
  return { where: pointer(path), text: text.slice(start, end), at: start };
}

/** The values of `type`, which tell a model nothing but that. */
const JSON_TYPES = words('string number integer boolean array object null');

const LONGEST_TYPE = Math.max(...Array.from(JSON_TYPES, ({ length }) => length));

/** True for what holds no words: numbers, flags, and the types of values. */
function isMute(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= LONGEST_TYPE && JSON_TYPES.has(value);
  return typeof value !== 'object' || value === null;
}

type Values = Record<PropertyKey, unknown>;

/** Walks values breadth first, so that no single large part hides what stands beside it. */
class Reader {
  readonly texts: Text[] = [];
  complete = true;
  #queue: { place: Place; value: object }[] = [];
  #length = 0;
  #values = 0;

  visit(place: Place, value: unknown, name = false): void {
    this.#values++;
    if (typeof value === 'string') this.#keep(place, value, name);
    else if (typeof value !== 'object' || value === null) return;
    else if (place.depth < LIMITS.nesting) this.#queue.push({ place, value });
    else this.complete = false;
  }

  walk(): void {
    for (let i = 0; i < this.#queue.length && this.complete; i++) {
      const { place, value } = this.#queue[i]!;
      const keys = Array.isArray(value) ? undefined : Object.keys(value);
      this.#each(place, value as Values, keys, keys?.length ?? (value as unknown[]).length);
    }
  }

  /** Visits the values of an object under its keys, or those of a list under their numbers. */
  #each(place: Place, values: Values, keys: readonly string[] | undefined, count: number): void {
    const named = place.key === 'properties';
    for (let i = 0; i < count; i++) {
      const key = keys ? keys[i]! : i;
      if (this.#values >= LIMITS.values || this.#length >= LIMITS.texts) {
        this.complete = false;
        return;
      }
      const value = values[key];
      if (!named && isMute(value)) {
        this.#values++;
        continue;
      }
      const inside = { key, in: place, depth: place.depth + 1 };
      if (named) this.#keep(inside, String(key), true);
      this.visit(inside, value);
    }
  }

  #keep(place: Place, value: string, name: boolean): void {
    if (!name && isMute(value)) return;
    const left = Math.min(LIMITS.texts - this.#length, name ? LIMITS.name : LIMITS.description);
    const text = value.slice(0, Math.max(0, left));
    if (text.length < value.length) this.complete = false;
    this.#length += text.length;
    if (text !== '') this.texts.push({ text, place, name });
  }
}
