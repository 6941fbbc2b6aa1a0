import type { Definition, Sentence } from './definition.ts';
import { computesOnly, fromActions, runsListed } from './category/actions.ts';
import { fromDescription, fromLater, type Told } from './category/description.ts';
import { withEffects } from './category/effects.ts';
import { isWorse, type Finding } from './category/finding.ts';
import { fromName, type NameFinding } from './category/name.ts';
import { acting, calling, managing, showing } from './category/noun.ts';
import { reading } from './category/reading.ts';
import { joinsAct } from './category/sentence.ts';
import { spending } from './category/spending.ts';
import type { Head } from './head.ts';
import { SHELLS } from './lexicon/effects.ts';
import { EMPTIES, MILD } from './lexicon/losses.ts';
import { TELLING } from './lexicon/reading.ts';
import { STUDIES } from './lexicon/senses.ts';
import { CONTROLS, MAKING, MENDING, NOUNS_TOO, SOFT } from './lexicon/verbs.ts';

const UNCLASSIFIED: Finding = { category: 'Unclassified', evidence: [], firm: false };

/**
 * What one call can do, from the name first, then the values of an action argument, the description, and
 * the arguments. Later sources raise what earlier ones say, and never lower it. Annotations have no
 * part in it.
 */
export function categorise(definition: Definition): Finding {
  const told = fromDescription(definition);
  const named = fromName(definition, told?.heads[0]?.verb);
  const listed = fromActions(definition, named);
  const begun =
    startOf(definition, named, listed, told) ??
    fromLater(definition) ??
    managing(definition) ??
    showing(definition) ??
    acting(definition) ??
    calling(definition) ??
    UNCLASSIFIED;
  const read = (found: Finding) => fromList(definition, reading(definition, found), listed);
  const start = read(begun);
  const says = named && told && mildly(named, told) ? undefined : told?.finding;
  const worst = [listed, says && read(says)]
    .filter((next) => next !== undefined)
    .filter((next) => (next === listed && listed.chosen) || raisesOver(start, next))
    .reduce<Finding>((found, next) => (isWorse(next, found) ? next : found), start);
  const { category, evidence, firm } = withEffects(definition, spending(definition, worst));
  // One shape for all, whichever source gave it: every signal and rule reads it.
  return { category, evidence, firm };
}

/** "Run a tool", and all tools that there are stand in a list: they say what is done. */
function fromList(definition: Definition, found: Finding, listed?: Finding): Finding {
  return listed && found.category === 'Execute' && runsListed(definition) ? listed : found;
}

/**
 * The name decides, unless its verb may be a noun there or a harmless verb, and the description says
 * otherwise, or it makes what the description calls advice.
 */
function startOf(
  definition: Definition,
  named: NameFinding | undefined,
  listed?: Finding,
  told?: Told,
): Finding | undefined {
  const says = told?.finding;
  const { sentences, nameWords } = definition;
  if (!named)
    return listed?.category === 'Read' && says?.category === 'Write' && !computesOnly(definition)
      ? says
      : (listed ?? says);
  // "Run one of these": what is run is not said.
  const vague = says?.category === 'Execute' && !says.firm;
  const place =
    SHELLS.has(named.verb) &&
    told?.heads[0]?.sure &&
    (says?.category === 'Read' || nameWords.length > 1);
  const studies =
    says?.category === 'Read' && !CONTROLS.has(named.verb) && STUDIES.has(nameWords.at(-1)!.word);
  if ((!named.sure || place || studies) && says && !vague)
    return { ...says, firm: says.firm && named.firm };
  if (
    says &&
    !vague &&
    isWorse(says, named) &&
    (isSoft(named, told) || joins(named, says, sentences[0]))
  )
    return { ...says, evidence: [...named.evidence, ...says.evidence] };
  const advice =
    advises(named, told) ||
    tellsHow(named, says, told) ||
    (onlyTells(told) && reading(definition, named).category === 'Write');
  return advice ? { ...named, category: 'Read', firm: false } : named;
}

/** What is made is called advice. */
const advises = ({ verb, category }: NameFinding, told?: Told): boolean =>
  told?.advises === true && (MAKING.has(verb) || category === 'Write') && !told.heads.some(changes);

/** The name says that something is mended, and the description only what is returned. */
function tellsHow({ verb }: NameFinding, says?: Finding, told?: Told): boolean {
  return MENDING.has(verb) && says?.category === 'Read' && told?.heads[0]?.sure === true;
}

/**
 * The description starts by saying plainly what is read, and joins nothing to it: "Get all values for a
 * label", "List your conversations".
 */
function onlyTells(told?: Told): boolean {
  const heads = told?.heads ?? [];
  return heads[0]?.sure === true && heads.every(({ verb }) => TELLING.has(verb));
}

/** The name has a verb that often stands for an act, and the description surely tells one. */
function isSoft(named: NameFinding, { heads: [first], advises }: Told): boolean {
  if (advises) return false;
  const { verb, category } = named;
  return (
    (SOFT.has(verb) ||
      (!named.firm && puts(first)) ||
      (category === 'Read' && verb === 'make') ||
      (category === 'Read' && NOUNS_TOO.has(verb) && verb !== 'query')) &&
    first?.sure === true
  );
}

/** "Compose a template: set its content": what is made is put somewhere. */
const puts = (head: Head | undefined): boolean => head !== undefined && PUTS.has(head.verb);
const PUTS = new Set(['set', 'update', 'save', 'store', 'replace', 'upload', 'append', 'insert']);

/** A name that says that something is read, and a description that joins an act to it. */
function joins(named: NameFinding, says: Finding, first: Sentence | undefined): boolean {
  return named.category === 'Read' && says.category === 'Write' && !!first && joinsAct(first);
}

function changes({ sense: { category, force } }: Head): boolean {
  return category !== 'Read' && force !== 'weak';
}

/** True where the losing verbs of the description only go with what the name says. */
function mildly({ verb, category }: NameFinding, { heads }: Told): boolean {
  const losing = heads.filter(({ sense }) => sense.category === 'Destructive');
  const only = (mild: ReadonlySet<string>) => losing.every((head) => mild.has(head.verb));
  // "Add or remove": what is taken away there goes back to where it was.
  const adds = category === 'Write' && heads.some((head) => head.verb === 'add');
  // The same verb, of which the name has an object that spares it.
  const same = category === 'Write' && EMPTIES.has(verb) && only(new Set([verb]));
  return (
    losing.length > 0 &&
    (MILD.some(([names, joined]) => names.has(verb) && only(joined)) ||
      (adds && only(REMOVES)) ||
      same)
  );
}

const REMOVES = new Set(['remove']);

/** Values and description raise what the name says only by a verb that loses, spends or runs something. */
function raisesOver(named: Finding, next: Finding): boolean {
  return (
    named.category === 'Unclassified' ||
    (next.firm && next.category !== 'Write' && next.category !== 'Read')
  );
}
