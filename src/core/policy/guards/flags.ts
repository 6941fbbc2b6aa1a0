import type { Definition } from '../../risk/definition.ts';
import type { Rating } from '../../risk/rating.ts';
import type { Argument } from '../../risk/schema.ts';
import { pathOf, takesNumber, takesString, type Guard } from './guard.ts';
import { defaultOf, keepsWhatIsLeftOut } from './left-out.ts';
import { signalled } from './open.ts';
import { recipientGuards } from './recipient.ts';
import { omittedGuard, switchGuard } from './switch.ts';

/** Switches by which a call goes past the look that somebody, or the server, would take at it. */
const SKIPS =
  /^(skip|suppress|bypass|disable|without|no) .*\b(confirm\w*|approvals?|checks?|previews?|dry run|verification|validation|reviews?|prompts?)\b|^auto (approve|confirm)/;
const FORCES = /\bforced?\b/;
/** Whoever gets the money, or may take it. */
const PAYEE =
  /^to( (address|wallet|account))?$|\b(recipient|payee|receiver|beneficiary|spender|destination)( (address|id|wallet|account|iban))?$/;

/**
 * Rules for the narrowest form of tools whose acts cannot be undone: no switch that skips a check or forces
 * the act; where money moves, only to those listed, and no secret that a call can do without.
 */
export function flagGuards(definition: Definition, rating: Rating): Guard[] {
  const { args } = definition;
  const { category } = rating;
  if (category !== 'Destructive' && category !== 'Financial' && category !== 'Execute') return [];
  const keeps = keepsWhatIsLeftOut(definition);
  const secrets = category === 'Financial' ? signalled(args, rating, 'takes-secret') : [];
  return args.flatMap((arg) => {
    const path = pathOf(arg);
    if (path === undefined) return [];
    if (secrets.includes(arg) && !arg.required)
      return [
        omittedGuard(
          path,
          'a secret in a call stays in the conversation; this call can do without',
        ),
      ];
    if (category === 'Financial' && isPayee(arg))
      return recipientGuards(arg, path).map((guard) => ({ ...guard, because: PAID }));
    return isReckless(arg, category) ? [switchGuard(arg, path, { because: RECKLESS, keeps })] : [];
  });
}

const PAID = 'the caller chooses who gets the money: only those listed';
const RECKLESS = 'with this switch a call goes past what would stop it';

const isPayee = (arg: Argument): boolean =>
  PAYEE.test(arg.words.join(' ')) &&
  !Array.isArray(arg.schema['enum']) &&
  (takesString(arg) || takesNumber(arg));

/** What is on unless it is turned off may be the only way the tool works. */
function isReckless(arg: Argument, category: Rating['category']): boolean {
  if (arg.types.join() !== 'boolean' || defaultOf(arg) === true) return false;
  const said = arg.words.join(' ');
  return SKIPS.test(said) || (category === 'Destructive' && FORCES.test(said));
}
