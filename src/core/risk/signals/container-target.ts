import { isContainer, REPLACING } from '../container.ts';
import { descriptionEvidence, type Definition, type Sentence } from '../definition.ts';
import { phraseAfter, verbAt } from '../head.ts';
import { DETERMINERS, PREPOSITIONS } from '../lexicon/objects.ts';
import { PUTTING_BACK, WHOLE_OF } from '../lexicon/systems.ts';
import { NOUNS_TOO, VERBS } from '../lexicon/verbs.ts';
import { actionValues, type ActionValue } from '../action-values.ts';
import { headOf, objectPhrases, singular, singulars, type ObjectPhrase } from '../object.ts';
import type { Argument } from '../schema.ts';
import type { WordSpan } from '../../words.ts';
import { matchOf, type Match, type Signal } from './signal.ts';
import { words } from '../lexicon/lists.ts';

/** What these end goes on to exist, or is no more than a run of it. */
const ENDING = words('kill cancel abort unpublish terminate revert rollback ban expire evict');
/** What is terminated for good, with all that is on it. */
const RENTED = words('account instance vm droplet vps cluster');

export const containerTarget: Signal = {
  title: 'Destroys a container',
  meaning:
    'What is deleted, emptied or replaced holds other things (a database, a repository, an account); all of them go with it.',
  detect({ definition, found }): Match[] {
    if (found.category !== 'Destructive' || removesRelation(definition) || isEmpty(definition))
      return [];
    const value = byValue(definition);
    if (value) return [{ evidence: value.evidence, argument: value.argument }];
    // "Moves a file or folder to the trash" is told of what is called a deletion.
    const binned = VERBS.get(headOf(definition)?.verb ?? '')?.category === 'Destructive';
    const object = objectPhrases(definition).find(
      (phrase) =>
        ((loses(phrase) || (binned && phrase.verb === 'move')) &&
          isContainer(phrase, definition)) ||
        (PUTTING_BACK.has(phrase.verb ?? '') && COPIES.has(phrase.head)),
    );
    if (object) return [{ evidence: object.evidence }];
    const option = definition.args.find(losesParts);
    if (option) return [matchOf(option)];
    const said = [...emptied(definition), ...withAllItHolds(definition), ...andAnother(definition)];
    return said.length > 0 ? said.slice(0, 1) : inUnspaced(definition);
  },
};

/** Where only what holds nothing can be deleted, nothing goes with it. */
const isEmpty = ({ sentences }: Definition): boolean =>
  sentences.slice(0, TELLING_SENTENCES).some(({ text }) => ONLY_EMPTY.test(text));

const ONLY_EMPTY =
  /\b(?:must|to|should)\s+(?:first\s+)?be\s+empty\b|\b(?:delete|remove|drop)s?\s+an\s+empty\b/i;

/** A switch by which what the thing holds goes with it: `delete items`, `remove contents`. */
const losesParts = ({ depth, types, words: [verb = '', ...rest] }: Argument): boolean =>
  depth === 0 && types.includes('boolean') && LOSS.has(verb) && HELD.has(rest.join(' '));

const LOSS = words('delete remove purge destroy cascade');
const HELD = words('items contents content children everything files tasks records data cascade');

/** What is restored from these takes the place of the whole. */
const COPIES = words('backup snapshot dump checkpoint');

function loses({ verb, head }: ObjectPhrase): boolean {
  if (verb === undefined || (ENDING.has(verb) && !(verb === 'terminate' && RENTED.has(head))))
    return false;
  if (verb === 'close') return head === 'account';
  return VERBS.get(verb)?.category === 'Destructive' || REPLACING.has(verb);
}

/** Removing one thing from another ends a relation and neither of the two: `remove droplets` from a firewall. */
function removesRelation(definition: Definition): boolean {
  const { nameWords, sentences } = definition;
  const told = sentences[0]?.tokens ?? [];
  const removes = (word: string | undefined) => word === 'remove' || word === 'removes';
  const from = told.slice(0, LATEST).findIndex(({ word }) => word === 'from');
  return (
    (headOf(definition)?.verb === 'remove' && nameWords.some(({ word }) => word === 'from')) ||
    (removes(told[0]?.word) && from > 0 && RELATED.has(singular(headAfter(told, from))))
  );
}

/** What things are put into and taken out of while they go on to exist. */
const RELATED = words(
  'firewall config configuration pool group balancer team role policy list pipeline board plan portfolio goal tag label library',
);

/** The last word of the noun after a preposition. */
function headAfter(tokens: readonly WordSpan[], at: number): string {
  const rest = tokens.slice(at + 1, at + LONGEST_NOUN);
  const end = rest.findIndex(({ word }) => PREPOSITIONS.has(word) || word === 'and');
  return (end < 0 ? rest : rest.slice(0, end)).at(-1)?.word ?? '';
}

const LONGEST_NOUN = 5;

/** A value of an action argument that loses the container which it, or the tool's name, tells. */
function byValue(definition: Definition): ActionValue | undefined {
  const named = isNamed(definition);
  return actionValues(definition).find(({ words: parts, evidence }) => {
    const [verb = '', ...rest] = parts;
    if (VERBS.get(verb)?.category !== 'Destructive' || ENDING.has(verb)) return false;
    const cut = rest.findIndex((word) => PREPOSITIONS.has(word));
    const object = cut >= 0 ? rest.slice(0, cut) : rest;
    const nouns = object.filter((word) => !VERBS.has(word) || NOUNS_TOO.has(word));
    if (nouns.length > 0) return isContainer({ words: nouns, verb }, definition);
    // A step of a list is done to a part.
    return named && cut < 0 && !evidence.where.includes('/items/');
  });
}

/** True where the name tells a container, and not that of which the description speaks: files in a workspace. */
function isNamed(definition: Definition): boolean {
  const objects = objectPhrases(definition);
  const told = objects.filter(({ from }) => from === 'description');
  const [first] = told;
  if (first && FILES.has(first.head) && told.length === 1) return false;
  return objects.some(
    (object) =>
      object.from === 'name' && !WHOLE_OF.has(object.head) && isContainer(object, definition),
  );
}

const FILES = words('file member item entry message');

/** "Removes all jobs from a queue": what held them is emptied. */
function emptied(definition: Definition): Match[] {
  const [first] = definition.sentences;
  const tokens = first?.tokens.slice(0, LATEST) ?? [];
  const verb = tokens.slice(0, EARLY).findIndex((token) => verbAt(token)?.sure);
  const head = tokens[verb] && verbAt(tokens[verb]);
  if (!head || tokens[verb + 1]?.word !== 'all') return [];
  if (head.verb === 'reset' || (head.sense.category !== 'Destructive' && !REPLACING.has(head.verb)))
    return [];
  const from = tokens.findIndex(({ word }, i) => i > verb + 2 && EMPTIED.has(word));
  const chosen = tokens.slice(0, from).some(({ word }) => CHOOSING.has(word));
  const noun = from < 0 || chosen ? '' : singular(headAfter(tokens, from));
  if (noun === '' || !isContainer({ words: [noun], verb: head.verb }, definition)) return [];
  const [start, end] = [first!.at + tokens[verb + 1]!.start, first!.at + tokens[from + 1]!.end];
  return [{ evidence: descriptionEvidence(definition.description, start, end) }];
}

const EMPTIED = words('from in of on');
const CHOOSING = words('that which matching with older by');

/** "Deletes a category and all its chunks", "cascades to posts": whatever it is called, it holds other things. */
function withAllItHolds(definition: Definition): Match[] {
  const { sentences, description } = definition;
  if (objectPhrases(definition).some(({ head }) => SHEETS.has(head))) return [];
  for (const sentence of sentences.slice(0, TELLING_SENTENCES)) {
    const found = heldIn(sentence);
    if (found) {
      const { start, end } = found;
      return [
        { evidence: descriptionEvidence(description, sentence.at + start, sentence.at + end) },
      ];
    }
  }
  return [];
}

/** What is written on these is they themselves. */
const SHEETS = words('page document doc note file post');

/** "Cancels a run and deletes its worktree": the second act of the first sentence is done to a container. */
function andAnother(definition: Definition): Match[] {
  const [first] = definition.sentences;
  const { tokens = [], text = '', at = 0 } = first ?? {};
  for (let i = 1; i < Math.min(tokens.length, LATEST); i++) {
    const head = tokens[i - 1]!.word === 'and' ? verbAt(tokens[i]!) : undefined;
    if (!head?.sure || head.sense.category !== 'Destructive' || ENDING.has(head.verb)) continue;
    const phrase = phraseAfter(text, tokens, i).filter(({ word }) => !DETERMINERS.has(word));
    const words = singulars(phrase);
    if (words.length > 0 && isContainer({ words, verb: head.verb }, definition)) {
      const [start, end] = [at + phrase[0]!.start, at + phrase.at(-1)!.end];
      return [{ evidence: descriptionEvidence(definition.description, start, end) }];
    }
  }
  return [];
}

/** The same of languages that leave no space between words. */
function inUnspaced({ description }: Definition): Match[] {
  const match = UNSPACED.exec(description.slice(0, LONGEST_UNSPACED));
  if (!match) return [];
  const { index, 0: text } = match;
  return [{ evidence: descriptionEvidence(description, index, index + text.length) }];
}

const UNSPACED =
  /(?:删除|清空|销毁|重置|释放|重装|格式化|替换)[^。；，,]{0,10}(?:目录|文件夹|集合|数据库|数据表|项目|仓库|存储桶|知识库|工作区|工作表|命名空间|集群|实例|服务器|虚拟机|系统盘|云盘|频道|看板|队列|站点)|(?:フォルダ|データベース|プロジェクト|リポジトリ|ワークスペース|チャンネル|テーブル|ボード|バケット)[^。、]{0,6}(?:削除|初期化)/;
const LONGEST_UNSPACED = 600;

const TELLING_SENTENCES = 3;
const EARLY = 6;
const LATEST = 16;

function heldIn({ tokens }: Sentence): { start: number; end: number } | undefined {
  const verb = tokens
    .slice(0, EARLY)
    .findIndex((token) => verbAt(token)?.sense.category === 'Destructive');
  if (verb < 0) return undefined;
  const all = tokens.findIndex(
    ({ word }, i) => i > verb && i < LATEST && joinsWhole(word, tokens[i - 1]!.word),
  );
  if (all < 0) return undefined;
  const whole = tokens[all]!.word;
  if (HOLDING.has(whole)) return { start: tokens[all - 1]!.start, end: tokens[all]!.end };
  const noun = tokens.slice(all + 1).find(({ word }) => !BETWEEN.has(word));
  if (!noun || PARTS.has(singular(noun.word))) return undefined;
  if (OWN.has(whole) && singular(noun.word) === noun.word) return undefined;
  return { start: tokens[all - 1]!.start, end: noun.end };
}

const joinsWhole = (word: string, before: string): boolean =>
  CASCADING.has(word) ||
  ((word === 'all' || HOLDING.has(word)) && (JOINING.has(before) || before === 'all')) ||
  (OWN.has(word) && JOINING.has(before)) ||
  (word === 'contents' && OWN.has(before));

const OWN = words('its their');
const JOINING = words('and with including plus');
const CASCADING = words('cascade cascades cascading');
const HOLDING = words('everything contents');
const BETWEEN = words(
  'of its their the associated related contained nested other to deletes deletion delete into onto',
);
/** What belongs to one thing and is none itself. */
const PARTS = words(
  'reply comment draft data variant variation result record metadata relationship relation edge link connection attachment association alias history execution version revision information setting detail reference permission member trace',
);
