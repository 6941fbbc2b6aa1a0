import { spansOf } from '../words.ts';
import type { Definition } from './definition.ts';
import { words } from './lexicon/lists.ts';
import { NOUNS_TOO, VERBS } from './lexicon/verbs.ts';
import { once } from './memo.ts';
import { BESIDE, singulars, type ObjectPhrase } from './object.ts';
import type { Evidence } from './rating.ts';
import type { Argument } from './schema.ts';

/** One value of an argument by which the caller chooses an act. */
export interface ActionValue {
  words: string[];
  evidence: Evidence;
  /** Top-level argument. */
  argument: string;
}

/** The values of arguments by which the caller chooses an act: `action: create | delete_user`. */
export const actionValues = once(({ args }: Definition): readonly ActionValue[] =>
  args.filter(choosesAction).flatMap(({ schema, where, top }) => {
    const values = schema['enum'];
    if (!Array.isArray(values) || values.includes('GET')) return [];
    return values.slice(0, MOST_ACTIONS).flatMap((value: unknown, index) =>
      typeof value === 'string'
        ? [
            {
              words: singulars(spansOf(value.slice(0, LONGEST_VALUE))),
              evidence: { where: `${where}/enum/${String(index)}`, text: value },
              argument: top,
            },
          ]
        : [],
    );
  }),
);

function choosesAction({ depth, words }: Argument): boolean {
  const last = words.at(-1) ?? '';
  return depth <= 1 && (ACTIONS.has(last) || (last === 'id' && ACTIONS.has(words.at(-2) ?? '')));
}

const ACTIONS = words('action actions operation mode command method tool op');
const MOST_ACTIONS = 60;
const LONGEST_VALUE = 100;

/** What the values of an action argument name: `get_members` → member. */
export function actionPhrases(definition: Definition): ObjectPhrase[] {
  return actionValues(definition).flatMap(({ words, evidence }) => {
    const nouns = words.filter((word) => !isVerb(word) && !BESIDE.has(word));
    const head = nouns.at(-1);
    return head === undefined
      ? []
      : [
          {
            words: nouns,
            head,
            plural: false,
            evidence,
            verb: undefined,
            from: 'argument' as const,
          },
        ];
  });
}

const isVerb = (word: string): boolean => VERBS.has(word) && !NOUNS_TOO.has(word);
