import type { Tool } from '../catalogue/tool.ts';
import { splitWords } from '../words.ts';
import { CATEGORY, type Category, type Level } from './vocabulary.ts';

/** Lists as they are common: one word anywhere decides, the most severe list first. */
const WORDS: [Category, string][] = [
  ['Execute', 'execute exec run eval shell bash command script code sql terminal invoke'],
  ['Financial', 'payment pay refund transfer charge invoice withdraw purchase buy sell trade swap'],
  ['Destructive', 'delete remove drop destroy purge truncate wipe clear reset revoke cancel'],
  ['Write', 'create update write add set edit send post insert upload publish modify patch put'],
  ['Read', 'get list read search find fetch query show view describe check count'],
];
const LISTS = WORDS.map(([category, words]): [Category, Set<string>] => [
  category,
  new Set(words.split(' ')),
]);

/**
 * What a plain list of keywords says of a tool: the category of the most severe word that stands anywhere in
 * its name, else in its description, and the base level of it. It is the measure of what reading more
 * closely gains.
 */
export function keywordRating({ name, description = '' }: Tool): {
  category: Category;
  level: Level;
} {
  const category = categoryIn(name) ?? categoryIn(description) ?? 'Unclassified';
  return { category, level: CATEGORY[category].base };
}

function categoryIn(text: string): Category | undefined {
  const words = new Set(splitWords(text));
  return LISTS.find(([, list]) => !words.isDisjointFrom(list))?.[0];
}
