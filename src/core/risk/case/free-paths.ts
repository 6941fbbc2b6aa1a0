import { spaced } from '../../words.ts';
import { argumentsThat, type Case } from '../case.ts';
import { isFilePath } from '../path.ts';
import type { Evidence } from '../rating.ts';

const ROOTED =
  /\b(allowed|permitted|configured|sandbox(ed)?) (director(y|ies)|folders?|paths?|roots?)\b|\brelative to\b|\b(within|inside|under) (the |your )?(current )?(project|workspace|repository|vault|working directory|root)\b/i;
const ANYWHERE = /\babsolute\b/i;

/** Paths that must be given and for which the definition names no root. */
export function freePaths(subject: Case): Evidence[] | undefined {
  const { description } = subject.definition;
  if (ROOTED.test(spaced(description))) return undefined;
  return argumentsThat(
    subject,
    (arg) =>
      arg.required &&
      isFilePath(arg, subject.definition) &&
      (ANYWHERE.test(arg.description) || !ROOTED.test(arg.description)),
  );
}
