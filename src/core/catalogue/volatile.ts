import { isObject } from '../risk/schema.ts';
import { partsOf, pointer } from '../problem.ts';
import { keysOf, own } from './diff/json.ts';
import type { Server } from './server.ts';
import type { Tool } from './tool.ts';

/** A place in what a server says: tools are addressed by name, since their order may differ by start. */
type Place = readonly string[];

/** What a server says of itself. */
type Said = Pick<Server, 'reported' | 'counts' | 'tools'>;

/** More places than this are marked as all tools. */
const MOST_PLACES = 200;

/**
 * Places at which two starts of one server differ, as sorted JSON pointers into the first record. What
 * only the second start has cannot be pointed at in the first, and is left out. The order of tools does
 * not count. Texts that name the day of the scan are places too: on another day they differ.
 */
export function volatilePlaces(first: Server, second: Said): string[] {
  const indexes = new Map(first.tools.map(({ name }, index) => [name, index]));
  const found = [
    ...differing(byName(first), byName(second)),
    ...placesOfText(byName(first), first.provenance.date),
  ];
  const places = found.flatMap((place) => {
    const [part, name, ...rest] = place;
    if (part !== 'tools' || name === undefined) return [pointer(place)];
    const index = indexes.get(name);
    return index === undefined ? [] : [pointer([part, index, ...rest])];
  });
  return places.length > MOST_PLACES ? ['/tools'] : [...new Set(places)].sort();
}

/**
 * Sorted JSON pointers of the places, outside the tools, at which two records tell other facts, but for
 * volatile places and for when and with what version of ours they were taken.
 */
export function otherFacts(...records: [Server, Server]): string[] {
  const [one, other] = stable(...records).map(({ tools: _tools, provenance, ...facts }) => {
    const { date: _date, tool: _tool, sandbox: _sandbox, ...source } = provenance;
    return { ...facts, provenance: source };
  });
  return differing(one, other).map(pointer).sort();
}

/** The deepest places at which two JSON values differ; a list of another length differs as a whole. */
function differing(one: unknown, other: unknown): Place[] {
  const queue: [unknown, unknown, Place][] = [[one, other, []]];
  const found: Place[] = [];
  for (let item = queue.pop(); item; item = queue.pop()) {
    const [a, b, path] = item;
    if (a === b) continue;
    if (isObject(a) && isObject(b))
      for (const key of keysOf(a, b)) queue.push([own(a, key), own(b, key), [...path, key]]);
    else if (Array.isArray(a) && Array.isArray(b) && a.length === b.length)
      for (const [index, value] of a.entries())
        queue.push([value, b[index], [...path, String(index)]]);
    else found.push(path);
  }
  return found;
}

/** The places of strings that hold a text. */
function placesOfText(root: unknown, text: string): Place[] {
  const queue: [unknown, Place][] = [[root, []]];
  const found: Place[] = [];
  for (let item = queue.pop(); item; item = queue.pop()) {
    const [value, path] = item;
    if (typeof value === 'string' && value.includes(text)) found.push(path);
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) queue.push([inner, [...path, key]]);
  }
  return found;
}

function byName({ reported, counts, tools }: Said) {
  return { reported, counts, tools: Object.fromEntries(tools.map((tool) => [tool.name, tool])) };
}

/** The volatile places of a record. */
function placesOf({ tools, volatile = [] }: Said & Pick<Server, 'volatile'>): Place[] {
  return volatile.map((text) => {
    const [part, index, ...rest] = partsOf(text);
    const name = part === 'tools' && index !== undefined ? tools[Number(index)]?.name : index;
    return [part!, ...(name === undefined ? [] : [name]), ...rest];
  });
}

/** A record with its tools by name; places that are volatile are missing. */
type StableRecord = Omit<Server, 'tools' | 'volatile'> & { tools?: Record<string, Tool> };

/**
 * Two records of one server without the places that either marks as volatile, and their tools by name:
 * what is left can be compared.
 */
export function stable(...records: [Server, Server]): [StableRecord, StableRecord] {
  const places = records.flatMap(placesOf);
  return records.map((record) => {
    const { volatile: _volatile, ...facts } = structuredClone(record);
    const left = { ...facts, ...byName(facts) };
    for (const place of places) remove(left, place);
    return left;
  }) as [StableRecord, StableRecord];
}

/** The tools of two records without the places that either marks as volatile. */
export function stableTools(...records: [Server, Server]): [Tool[], Tool[]] {
  return stable(...records).map((left) =>
    Object.values(left.tools ?? {}).map((tool) => ({
      ...tool,
      inputSchema: (tool.inputSchema as Tool['inputSchema'] | undefined) ?? {},
    })),
  ) as [Tool[], Tool[]];
}

/** Takes the value at a place out of an object; in a list null stands for it. */
function remove(root: unknown, place: Place): void {
  let parent = root;
  for (const key of place.slice(0, -1)) {
    if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, key)) return;
    parent = (parent as Record<string, unknown>)[key];
  }
  const last = place.at(-1);
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  if (Array.isArray(parent)) parent[Number(last)] = null;
  else Reflect.deleteProperty(parent, last);
}

/** Whether one record marks a place that the other does not. */
export function marksMore(record: Server, than: Server): boolean {
  const there = new Set(placesOf(than).map(pointer));
  return placesOf(record).some((place) => !there.has(pointer(place)));
}
