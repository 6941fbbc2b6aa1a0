import { LEGS } from '../risk/legs.ts';
import type { Rating, SignalHit } from '../risk/rating.ts';
import type { SignalId } from '../risk/signals/index.ts';
import { limitOf, QUOTAS } from './numbers.ts';
import { kindOf, type Ruling, type RulingKind } from './ruling.ts';

/** What a profile looks at in a rating. */
export interface Rated extends Pick<Rating, 'category' | 'level'> {
  signals: readonly Pick<SignalHit, 'id' | 'arguments'>[];
}

/** A stance towards a whole server, made from the recommended rulings. No profile allows more than they do. */
export interface Profile {
  id: string;
  title: string;
  /** What it does, in one sentence. */
  what: string;
  /** The ruling under this profile; the very same object where it does not differ. Pure. */
  apply(rated: Rated, recommended: Ruling): Ruling;
}

const WAY_OUT: readonly SignalId[] = LEGS['way-out'];

/** The profiles, in the order in which pages list them; the first is the usual one. */
export const PROFILES = {
  recommended: {
    id: 'recommended',
    title: 'Recommended',
    what: 'What suits the level of each tool.',
    apply: (_, ruling) => ruling,
  },
  'read-only': {
    id: 'read-only',
    title: 'Read only',
    what: 'Tools that only read are as recommended; all others are hidden.',
    apply: ({ category }, ruling) => (category === 'Read' ? ruling : hidden(ruling)),
  },
  'no-egress': {
    id: 'no-egress',
    title: 'No way out',
    what: 'Tools that can send something to an address, a recipient or through a program are hidden; all others are as recommended.',
    apply: ({ signals }, ruling) =>
      signals.some((signal) => WAY_OUT.includes(signal.id) && !isShut(signal, ruling))
        ? hidden(ruling)
        : ruling,
  },
  'ask-first': {
    id: 'ask-first',
    title: 'Ask first',
    what: 'Tools of level Low are as recommended; a person is asked before each call of any other that is not hidden.',
    apply: ({ level }, ruling) =>
      level === 'Low' || ruling.action !== 'allow' ? ruling : { ...plain(ruling), action: 'ask' },
  },
  strict: {
    id: 'strict',
    title: 'Strict',
    what: 'Tools of level Low are allowed with a limit; all others are hidden.',
    apply: ({ level }, ruling) => (level === 'Low' ? limited(ruling) : hidden(ruling)),
  },
} as const satisfies Record<string, Profile>;

export type ProfileId = keyof typeof PROFILES;

/** A tool that a profile rules otherwise than recommended. */
interface ProfileChange {
  tool: string;
  from: RulingKind;
  to: RulingKind;
}

/** What a profile changes, in the order of the tools. */
export function profileChanges(
  { apply }: Profile,
  tools: readonly { rating: Rated; ruling: Ruling }[],
): ProfileChange[] {
  return tools.flatMap(({ rating, ruling }) => {
    const under = apply(rating, ruling);
    return under === ruling ? [] : [{ tool: ruling.tool, from: kindOf(ruling), to: kindOf(under) }];
  });
}

/** True where the ruling refuses each call that gives one of the arguments concerned. */
function isShut(signal: Rated['signals'][number], { rules }: Ruling): boolean {
  const unused = (rules.deny_if ?? []).flatMap(({ conditions: [first, ...more] }) =>
    first?.op === 'exists' && first.value && more.length === 0 ? [first.path] : [],
  );
  const given = signal.arguments;
  return given.length > 0 && given.every((name) => unused.includes(`args.${name}`));
}

function hidden(ruling: Ruling): Ruling {
  return ruling.action === 'hide' ? ruling : { ...plain(ruling), action: 'hide', rules: {} };
}

function limited(ruling: Ruling): Ruling {
  if (ruling.action !== 'allow' || ruling.rules.limits?.length) return ruling;
  const limits = [limitOf(ruling.tool, QUOTAS.medium)];
  return { ...plain(ruling), rules: { ...ruling.rules, limits } };
}

/** Without what a recommendation says beyond its ruling, which holds of that alone. */
function plain({ tool, level, action, rules }: Ruling): Ruling {
  return { tool, level, action, rules };
}
