import { isAddress } from '../address.ts';
import { holds } from '../arguments.ts';
import type { Definition } from '../definition.ts';
import { isFilePath } from '../path.ts';
import { words } from '../lexicon/lists.ts';
import { takesText, type Argument } from '../schema.ts';

/** True for an address or path that a call, or one of the acts of a tool, cannot do without. */
export const isNeeded = (arg: Argument, definition: Definition): boolean =>
  arg.neededInShape || isDemanded(arg, definition) || isOneOfPlaces(arg, definition);

const DEMANDED = /\brequired (for|by|when) |\bREQUIRED\b(?!:? (unless|if not)\b)/;

/** "REQUIRED for action upload", of a tool whose acts are chosen by an argument. */
const isDemanded = ({ depth, description }: Argument, { args }: Definition): boolean =>
  depth === 0 &&
  DEMANDED.test(description) &&
  args.some((other) => other.depth === 0 && other.required && Array.isArray(other.schema['enum']));

/** `path` and `url` side by side in the entries of a required list: one of them is given. */
function isOneOfPlaces(arg: Argument, definition: Definition): boolean {
  if (arg.depth !== 1 || !takesText(arg) || !isRequiredList(arg, definition)) return false;
  const beside = definition.args.filter(
    (other) => other !== arg && parentOf(other) === parentOf(arg),
  );
  return (
    !beside.some(({ words, required }) => required || holds(words, CONTENT)) &&
    beside.some((other) => isAddress(other, definition) || isFilePath(other, definition))
  );
}

const CONTENT = words('content data base64 text body bytes id');

const isRequiredList = ({ top }: Argument, { args }: Definition): boolean =>
  args.some(
    ({ depth, name, required, types }) =>
      depth === 0 && name === top && required && types.includes('array'),
  );

const parentOf = ({ where }: Argument): string => where.slice(0, where.lastIndexOf('/'));
