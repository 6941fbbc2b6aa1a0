import { spaced } from '../../words.ts';
import { argumentsThat, type Case } from '../case.ts';
import { isFilePath } from '../path.ts';
import type { Evidence } from '../rating.ts';

const ROOTED =
  /\b(allowed|permitted|configured|sandbox(ed)?) (director(y|ies)|folders?|paths?|roots?)\b|\brelative to\b|\b(within|inside|under) (the |your )?(current )?(project|workspace|repository|vault|working directory|root)\b|\b(inside|within|under) the director(y|ies) (set|configured|given|that)\b|\bmust be (located )?(inside|within|under)\b|\bres:\/\/|相对于?项目/i;
const ANYWHERE = /\babsolute\b/i;
const REFUSED = /\babsolute\b.{0,100}\b(reject|refuse|not allowed|not accepted|forbidden)/i;

/** Paths that must be given and for which the definition names no root. */
export function freePaths(subject: Case): Evidence[] | undefined {
  const { description } = subject.definition;
  if (ROOTED.test(spaced(description))) return undefined;
  return argumentsThat(
    subject,
    (arg) =>
      arg.required &&
      isFilePath(arg, subject.definition) &&
      (isAnywhere(arg.description) || !ROOTED.test(arg.description)),
  );
}

const isAnywhere = (said: string): boolean => ANYWHERE.test(said) && !REFUSED.test(said);
