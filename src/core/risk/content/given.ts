import { argumentEvidence, descriptionEvidence, type Definition } from '../definition.ts';
import { NOT_RETOLD } from '../lexicon/reading.ts';
import { headOf } from '../object.ts';
import { isFilePath } from '../path.ts';
import type { Evidence } from '../rating.ts';

/** The file whose content a call returns in other words: `get_net` of a layout file, `analyze_rack` of a set. */
export function fromFile(definition: Definition): Evidence[] {
  const head = headOf(definition);
  if (head?.sense.category !== 'Read') return [];
  if (NOT_RETOLD.has(head.verb)) return [];
  if (definition.args.some(({ name }) => POSITION.test(name))) return [];
  const file = definition.args.find(
    (arg) =>
      arg.depth === 0 &&
      arg.required &&
      (FILE.test(arg.name) || OF_FILE.test(arg.description)) &&
      !NO_TEXT.test(`${arg.name} ${arg.description}`) &&
      isFilePath(arg, definition),
  );
  return file ? [argumentEvidence(file)] : [];
}

const FILE = /file|^path$|document|netlist|schematic|design/i;
const OF_FILE =
  /^(the )?(absolute |full |local )*path (to|of) (an? |the )?(\.?\w+ ){0,3}(\(?\.\w+\)? )?file\b/i;
/** Folders hold names, pictures are looked at and not read. */
const NO_TEXT =
  /\b(dir|directory|folder|image|screenshot|photo|picture|video|selfie|root)\b|[a-z]Dir\b/i;
/** With a place in a text an editor asks for what stands elsewhere: types, definitions, references. */
const POSITION = /^(line|column|character|position|offset)(_?number)?$/i;

/** The person of whom a call tells, by a required argument or by the first sentence. */
export function ofPerson({ args, sentences, description }: Definition): Evidence[] {
  const given = args.find(
    ({ depth, required, words }) =>
      depth === 0 &&
      required &&
      words.length > 1 &&
      PERSON.test(words.at(-2)!) &&
      /^(id|ids|number|email|uuid|name)$/.test(words.at(-1)!),
  );
  if (given) return [argumentEvidence(given)];
  const [first] = sentences;
  const told = OF_PERSON.exec((first?.text ?? '').slice(0, LONGEST_LEAD));
  if (!first || !told) return [];
  const start = first.at + told.index;
  return [descriptionEvidence(description, start, start + told[0].length)];
}

const PEOPLE =
  'patient|employee|student|pupil|customer|contact|lead|guest|person|candidate|applicant|donor|patron|driver|passenger|traveler|traveller|resident|beneficiary|policyholder|inmate|citizen|voter|congregant|alumnus|child|baby|attendee|registrant|debtor|borrower|cardholder|homeowner';
const PERSON = new RegExp(`^(${PEOPLE})$`);
const OF_PERSON = new RegExp(
  `\\b(of|for|from|about) (an?|the|one|this|your|given|specific) (given |specific |certain |single )?(${PEOPLE})\\b(?! (import|segment|list|type|group|portal|service|field|property))`,
  'i',
);
/** So much of a sentence says what comes back. */
const LONGEST_LEAD = 160;
