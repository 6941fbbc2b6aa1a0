import { spaced } from '../../words.ts';
import { argumentsThat, type Case } from '../case.ts';
import type { Definition } from '../definition.ts';
import { words } from '../lexicon/lists.ts';
import { isFilePath } from '../path.ts';
import type { Evidence } from '../rating.ts';
import type { Argument } from '../schema.ts';
import { isNeeded } from './needed.ts';

const ROOTED =
  /\b(allowed|permitted|configured|sandbox(ed)?) (director(y|ies)|folders?|paths?|roots?)\b|\brelative to\b|\b(within|inside|under) (the |your )?(current )?(project|workspace|repository|vault|working directory|root)\b|\b(inside|within|under) the director(y|ies) (set|configured|given|that)\b|\bmust be (located )?(inside|within|under)\b|\bres:\/\/|\b(confined|restricted) to\b|相对于?项目/i;
const RELATIVE = /\b(vault|project|workspace|repo(sitory)?)-relative\b/i;
const ANYWHERE = /\babsolute\b/i;
const REFUSED = /\babsolute\b.{0,100}\b(reject|refuse|not allowed|not accepted|forbidden)/i;

/** "Rename a project file", "a memory bank file". */
const OF_PROJECT = /^.{0,40}\b(project|memory bank|vault) (files?|notes?)\b(?! \()/i;

/** Paths that must be given and for which the definition names no root. */
export function freePaths(subject: Case): Evidence[] | undefined {
  const { description } = subject.definition;
  const said = spaced(description);
  if (ROOTED.test(said) || OF_PROJECT.test(said)) return undefined;
  return argumentsThat(
    subject,
    (arg) =>
      isNeeded(arg, subject.definition) &&
      !isOfRepository(arg, subject.definition) &&
      isFilePath(arg, subject.definition) &&
      (isAnywhere(arg.description) ||
        !(ROOTED.test(arg.description) || RELATIVE.test(arg.description))),
  );
}

/** The file of `git_blame` lies in the repository in which Git runs. */
const isOfRepository = ({ words: parts }: Argument, { tool }: Definition): boolean =>
  FILE.has(parts[0] ?? '') && /(^|[_-])git([_-]|$)/i.test(tool.name.slice(0, LONGEST_NAME));

const LONGEST_NAME = 100;
const FILE: ReadonlySet<string> = words('file files filename filepath');

const isAnywhere = (said: string): boolean => ANYWHERE.test(said) && !REFUSED.test(said);
