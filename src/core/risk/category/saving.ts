import { has } from '../arguments.ts';
import { words } from '../lexicon/lists.ts';
import {
  argumentEvidence,
  descriptionEvidence,
  phraseEvidence,
  type Definition,
} from '../definition.ts';
import { CHANGES, PLACES } from '../lexicon/effects.ts';
import { isFilePath } from '../path.ts';
import type { Evidence } from '../rating.ts';
import { takesText, type Argument } from '../schema.ts';
import { baseForms } from '../../words.ts';
import { NEGATION, type Finding } from './finding.ts';

const SAVING =
  /\b(save|saves|saved|saving|write|writes|written|store|stored|download|export)\b[^.]{0,40}\b(to|in|into|at|as)\b|\bto save\b|\b(output|destination)\b/i;
/** Words of an argument that is no place on the disk, though it is named for one. */
const ELSEWHERE = words(
  'format type schema language id uuid ip address port host currency station branch chain',
);

/** Beside the place where a journey starts, a destination is where it ends. */
const ORIGINS = new Set(['origin', 'origins', 'departure', 'waypoints']);
const isGoal = ({ words }: Argument): boolean => words[0]?.startsWith('destination') === true;

/** A reading tool that leaves its answer in a file, or changes something on request. */
export function saving(definition: Definition, found: Finding): Finding {
  if (found.category !== 'Read') return found;
  const top = definition.args.filter(({ depth }) => depth === 0);
  const travels = top.some(({ words }) => words.some((word) => ORIGINS.has(word)));
  const place = top.find(
    (arg) =>
      isSwitch(arg) || asFile(arg) || (!(travels && isGoal(arg)) && isPlaceToSave(arg, definition)),
  );
  const evidence = place
    ? argumentEvidence(place)
    : (savedTold(definition) ?? toFile(definition) ?? makesToo(definition));
  return evidence
    ? { category: 'Write', firm: false, evidence: [...found.evidence, evidence] }
    : found;
}

const KEEPS = /^(if true,? |whether to )?(also )?(save|write)s?\b/i;
const TRIED = /\bwithout (storing|saving|writing|persisting|applying|making changes|changing)\b/i;

/** A switch that makes the tool change something, or that keeps it from doing so. */
function isSwitch({ types, words, description }: Argument): boolean {
  if (!types.includes('boolean')) return false;
  const dry = words[0] === 'dry' || words[0] === 'dryrun' || words[0] === 'preview';
  if (words.some((word) => PASSING.has(word)) || /\btemp(orary)? file/i.test(description))
    return false;
  return CHANGES.has(words[0] ?? '') || KEEPS.test(description) || (dry && TRIED.test(description));
}

/** Where another call has left what this one reads. */
const OF_ANOTHER = /\bread from\b|\bsame \w{1,20} as (in )?\w{1,40}_/i;
const FILE_NAMES = new Set(['filename', 'file_name', 'filepath', 'file_path']);
const SHOTS = new Set(['screenshot', 'snapshot', 'capture', 'pdf', 'generate', 'render', 'record']);

/** A tool that makes a picture or a document: a file that it names is where that is left. */
const shoots = ({ nameWords }: Definition): boolean =>
  nameWords.some(({ word }) => SHOTS.has(word)) && !nameWords.some(({ word }) => OPENS.has(word));
const OPENS = new Set(['read', 'extract']);

/** A value by which the answer becomes a file: `outputType: png | file`. */
function asFile({ words, schema }: Argument): boolean {
  const values = schema['enum'];
  return words[0] === 'output' && Array.isArray(values) && values.includes('file');
}

/** A path of which words or description say that something is written there. */
function isPlaceToSave(arg: Argument, definition: Definition): boolean {
  if (!takesText(arg) || arg.words.some((word) => ELSEWHERE.has(word))) return false;
  if (OF_ANOTHER.test(arg.description)) return false;
  const named = arg.words.some((word) => PLACES.has(word));
  if (arg.description === '' && FILE_NAMES.has(arg.name.toLowerCase()) && shoots(definition))
    return true;
  if (/^.{0,40}\b(for|when) saving (the )?(report|results?)\b/i.test(arg.description)) return true;
  if (/^file ?name\b.{0,20}\bsave\b/i.test(arg.description)) return true;
  return (
    (named || isFilePath(arg, definition)) &&
    (SAVING.test(arg.description.slice(0, 300)) ||
      arg.words[0] === 'save' ||
      (named && has(arg.words, 'dir', 'path', 'file', 'folder')))
  );
}

const KEEPING = new Set(['saves', 'stores', 'writes', 'persists']);
const KEPT = new Set(['saved', 'written']);
/** What is so by now, or is made so: only of an answer do these tell an act. */
const STANDS = new Set(['stored', 'persisted', 'kept', 'placed', 'left']);
const ANSWERS = words(
  `answer answers result results output outputs response responses report reports export exports download downloads copy copies
  screenshot screenshots capture captures snapshot snapshots image images picture pictures video videos audio recording recordings
  attachment attachments file files page pages pdf it they these which`,
);
const BEING = new Set(['be', 'are', 'is', 'gets']);
const DISK = words(
  'disk directory directories folder filesystem file files sqlite database local machine desktop downloads',
);
/** How many sentences are read, and how far after the verb the place may stand. */
const MOST = 5;
const NEAR = 9;
const PASSING = new Set(['temp', 'tmp', 'temporary', 'cache']);

/** "Saves it to a local directory", "exports are written to the server's directory". */
function savedTold({ description, sentences }: Definition): Evidence | undefined {
  for (const { tokens, at } of sentences.slice(0, MOST)) {
    const index = tokens.findIndex(({ word }, i) => {
      const before = tokens[i - 1]?.word ?? '';
      const starts = KEEPING.has(word) && (i === 0 || before === 'and' || before === 'then');
      const kept = KEPT.has(word) || (STANDS.has(word) && ANSWERS.has(tokens[i - 2]?.word ?? ''));
      return starts || (kept && BEING.has(before));
    });
    const token = tokens[index];
    if (!token || tokens.slice(0, index).some(({ word }) => NEGATION.has(word))) continue;
    const after = tokens.slice(index + 1, index + 1 + NEAR);
    const to = after.findIndex(({ word }) => word === 'to' || word === 'in' || word === 'relative');
    const passing = after.some(({ word }) => PASSING.has(word));
    if (to >= 0 && !passing && after.slice(to).some(({ word }) => DISK.has(word)))
      return descriptionEvidence(description, at + token.start, at + token.end);
  }
  return undefined;
}

/** Verbs by which what is read is put into a form of its own. */
const PUTS_OUT = words(
  'extract export dump save record capture download convert generate render transcribe merge split compress decompress unpack backup pull copy rip transcode cut trim strip',
);
const TO_FILE =
  /\b(to|into|as) (an? |the |one |individual |separate |single |sequential |local |specified |new |multiple |different )*(?!(the )?file)(\.?[\w-]+ ){0,2}files?\b(?! (format|type|content|url|link|path|size|name|list|id|as|to|in)\b)|\bto (local )?disk\b/i;
const TO_FILE_UNSPACED =
  /(保存|输出|輸出|寫入|写入|导出|匯出|下载|下載|落盘)(到|在|至|为|成).{0,12}(文件|本地|磁盘|目录|檔案)|ファイルに(保存|出力|書き)|파일(로|에) (저장|출력)/;

/** A file that comes with the answer, or that nobody keeps. */
const INLINE = /\bbase64\b|\b(temp|tmp|temporary) file/i;

/** "Extract a dump to a file": the first sentence says where the answer goes. */
function toFile({ description, sentences: [first] }: Definition): Evidence | undefined {
  const verbs = first?.tokens.slice(0, 3) ?? [];
  const puts = verbs.some(({ word }) => baseForms(word).some((form) => PUTS_OUT.has(form)));
  if (!first || INLINE.test(description)) return undefined;
  return phraseEvidence(description, first, puts ? TO_FILE : TO_FILE_UNSPACED);
}

const MAKES =
  /\bto (update|refresh|rebuild) (\w+ ){0,3}statistics\b|\band auto(matically)?[- ](create|connect|register|add)s?\b|\bif (there is |it has |the \w+ has )?no\b[^.]{0,60}\b(is|will be|gets) (\w+ ){0,2}created\b|\bcreates? (it|one|a new one) (if|when)\b/i;

/** What a reading tool makes on its way and leaves there: "If there is no portal, one is created automatically". */
function makesToo({ description, sentences }: Definition): Evidence | undefined {
  for (const { text, at } of sentences.slice(0, MOST)) {
    const made = MAKES.exec(text);
    if (made)
      return descriptionEvidence(description, at + made.index, at + made.index + made[0].length);
  }
  return undefined;
}
