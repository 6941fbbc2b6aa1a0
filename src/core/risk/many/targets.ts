import { DESCRIBING } from '../lexicon/many.ts';
import type { Definition } from '../definition.ts';
import { once } from '../memo.ts';
import { headOf, objectPhrases, type ObjectPhrase } from '../object.ts';
import type { Argument } from '../schema.ts';
import { words } from '../lexicon/lists.ts';

/** What a call acts on, and whether that is told in the plural. */
interface Targets {
  phrases: readonly ObjectPhrase[];
  /** Head nouns of the phrases. */
  heads: ReadonlySet<string>;
  plural: boolean;
  /** Nouns of the required arguments that identify one thing; empty for a bare `id`. */
  single: ReadonlySet<string>;
}

const MOST_PHRASES = 3;

/** What a tool's name and first sentence say it acts on. */
export const targetsOf = once((definition: Definition): Targets => {
  const phrases = objectPhrases(definition).slice(0, MOST_PHRASES);
  const told = phrases.find(({ from }) => from === 'description');
  const verb = headOf(definition)?.span.start ?? 0;
  const plural =
    /\w\((?:s|es)\)/.test(definition.sentences[0]?.text ?? '') ||
    phrases.some(
      // "epics-update: Update an epic": the first word of the name is a topic.
      ({ plural: many, from, head, evidence: { at = 0 } }) =>
        many && !(from === 'name' && at < verb && told?.head === head && !told.plural),
    );
  const single = definition.args.filter(
    ({ depth, required, types }) =>
      depth === 0 && required && !types.includes('array') && !types.includes('boolean'),
  );
  return {
    phrases,
    heads: new Set(phrases.map(({ head }) => head)),
    plural,
    single: new Set(single.flatMap(identified)),
  };
});

/** The noun of an argument that identifies something: `message id` → message, `id` → ''. */
function identified({ words: parts }: Argument): string[] {
  if (parts.join(' ') === 'domain') return parts;
  if (!IDENTIFYING.has(parts.at(-1) ?? '') || SECRET.has(parts.at(-2) ?? '')) return [];
  return [parts.filter((word) => !IDENTIFYING.has(word)).at(-1) ?? ''];
}

/** A key of these opens something, and identifies nothing that is acted on. */
const SECRET = words('api access secret private');
const IDENTIFYING = words(
  'id identifier uuid uid guid gid key slug ref handle number path name sid public or domain',
);

/** True where a required argument identifies the one thing that is acted on. */
export function isOne(definition: Definition): boolean {
  const { heads, single } = targetsOf(definition);
  return [...single].some((noun) => heads.has(noun));
}

/** True where an argument, required or not, can identify the one thing that is acted on. */
export function mayBeOne(definition: Definition): boolean {
  const { heads } = targetsOf(definition);
  return definition.args.some(
    (arg) =>
      arg.depth === 0 &&
      !arg.types.includes('array') &&
      identified(arg).some((noun) => noun === '' || heads.has(noun)),
  );
}

/** True where a required argument says of which other thing the objects are a part. */
export function isOfAnother(definition: Definition): boolean {
  const { heads, single } = targetsOf(definition);
  return [...single].some((noun) => !heads.has(noun) && !PLACES.has(noun));
}

/** Places in which many things are: naming one does not make what is acted on one thing. */
const PLACES = words(
  'project workspace spreadsheet vault account site org organization team repo repository owner space database table collection group board list queue cluster server connection session user tenant base category store bucket environment page channel sheet file document sprint cycle module plan domain zone',
);

/** Many attributes of one thing are one change. */
export function describesOne(definition: Definition): boolean {
  const { heads } = targetsOf(definition);
  return [...heads].every((head) => DESCRIBING.has(head)) && isOfAnother(definition);
}

/** The cells of one sheet are one thing; the rows of a database are many. */
export const ofOneSheet = (definition: Definition): boolean =>
  objectPhrases(definition).some(
    ({ from, head }) =>
      from === 'name' && CELLS.has(head) && !(head === 'row' && isOfDatabase(definition)),
  );

const isOfDatabase = ({ args }: Definition): boolean =>
  args.some(({ depth, words: parts }) => depth === 0 && STORES.has(parts[0] ?? '')) &&
  !args.some(({ words: [first = ''] }) => SHEETS.has(first));
const STORES = words('database db schema');
const SHEETS = words('sheet spreadsheet worksheet document range');

/** Parts of a sheet that are written together. */
export const CELLS: ReadonlySet<string> = words(
  'value cell range row column format width height grid guide tile breakpoint',
);
