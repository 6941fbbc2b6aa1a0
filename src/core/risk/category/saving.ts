import { has } from '../arguments.ts';
import { argumentEvidence, type Definition } from '../definition.ts';
import { CHANGES, PLACES } from '../lexicon/effects.ts';
import { isFilePath } from '../path.ts';
import { takesText, type Argument } from '../schema.ts';
import type { Finding } from './finding.ts';

const SAVING =
  /\b(save|saves|saved|saving|write|writes|written|store|stored|download|export)\b[^.]{0,40}\b(to|in|into|at|as)\b|\b(output|destination)\b/i;

/** A reading tool that leaves its answer in a file that the caller names, or changes something on request. */
export function saving(definition: Definition, found: Finding): Finding {
  if (found.category !== 'Read') return found;
  const place = definition.args.find(
    (arg) =>
      arg.depth === 0 &&
      ((arg.types.includes('boolean') && CHANGES.has(arg.words[0] ?? '')) ||
        isPlaceToSave(arg, definition)),
  );
  return place
    ? { category: 'Write', firm: false, evidence: [...found.evidence, argumentEvidence(place)] }
    : found;
}

/** A path of which words or description say that something is written there. */
function isPlaceToSave(arg: Argument, definition: Definition): boolean {
  if (!takesText(arg) || has(arg.words, 'format', 'type', 'schema', 'language', 'id')) return false;
  const named = arg.words.some((word) => PLACES.has(word));
  return (
    (named || isFilePath(arg, definition)) &&
    (SAVING.test(arg.description.slice(0, 300)) ||
      arg.words[0] === 'save' ||
      (named && has(arg.words, 'dir', 'path', 'file', 'folder')))
  );
}
