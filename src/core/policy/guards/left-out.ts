import { headOf } from '../../risk/object.ts';
import type { Definition } from '../../risk/definition.ts';
import type { Argument } from '../../risk/schema.ts';

/** "Defaults to false", "(default: merge)", "By default, false". */
const BEFORE =
  /\bdefaults?(?: value)?(?:,| is| to|:|=){0,2} ?["'`“‘]?([\w-]{1,60})|默认(?:值|为|是|：|:| ){0,3}(true|false)/gi;
/** "'merge' (default)", "true by default". */
const AFTER = /([\w-]{1,60})["'`”’]? ?(?:\((?:the )?default\)|by default\b)/gi;

/** What an argument counts as where a call leaves it out: as the schema says, else as its description does; undefined where neither tells. */
export function defaultOf({ schema, description, types }: Argument): unknown {
  if (schema['default'] !== undefined) return schema['default'];
  const values: unknown[] = types.includes('boolean') ? [true, false] : enumOf(schema);
  for (const said of [BEFORE, AFTER])
    for (const [, one, two] of description.matchAll(said)) {
      const word = (one ?? two ?? '').toLowerCase();
      const found = values.find((value) => String(value).toLowerCase() === word);
      if (found !== undefined) return found;
    }
  return undefined;
}

const enumOf = (schema: Record<string, unknown>): unknown[] =>
  Array.isArray(schema['enum']) ? (schema['enum'] as unknown[]) : [];

const CHANGING = new Set(['update', 'edit', 'modify', 'patch', 'change']);

/** True for a tool that changes what is there: an argument that is left out leaves its field as it was. */
export const keepsWhatIsLeftOut = (definition: Definition): boolean =>
  CHANGING.has(headOf(definition)?.verb ?? '');
