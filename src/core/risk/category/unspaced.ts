import type { Head } from '../head.ts';
import { PIECES } from '../lexicon/tongues.ts';
import { VERBS } from '../lexicon/verbs.ts';

const LONGEST_PIECE = 6;
/** How many verbs of one sentence are read. */
const MOST_VERBS = 12;
/** Verbs joined by these are all told: 创建、更新或删除. */
const JOINTS = /^(?:[\s、，,/・和与及或並并者]|または|および|하거나|하고|또는|및)+$/u;

/**
 * The verbs that a sentence of Chinese, Japanese or Korean tells: in Chinese the first, in the others the
 * last, with those joined to it. Empty for other languages.
 */
export function unspacedHeads(text: string): Head[] {
  const language = languageOf(text);
  if (!language) return [];
  const found = piecesIn(text, PIECES[language]);
  if (language !== 'zh') found.reverse();
  const heads = found.slice(0, 1);
  for (const next of found.slice(1, MOST_VERBS)) {
    const last = heads.at(-1)!;
    const [a, b] = language === 'zh' ? [last, next] : [next, last];
    if (!JOINTS.test(text.slice(a.span.end, b.span.start))) break;
    heads.push(next);
  }
  return heads;
}

function languageOf(text: string): keyof typeof PIECES | undefined {
  if (!/[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/.test(text)) return undefined;
  if (/[\u3040-\u30FF]/.test(text)) return 'ja';
  if (/[\uAC00-\uD7AF]/.test(text)) return 'ko';
  return 'zh';
}

/** What makes a noun or an attribute of the verb before it: 注册号, 创建时间, 変更履歴, 配置的. */
const NOMINAL =
  /^(?:[号者率的]|时间|日期| ?(?:日時|日付|時間|状態|履歴|件数|方法|結果|対象|済み|시간|일시|상태|이력|내역|날짜|결과|방법))/u;
const LONGEST_NOUN = 3;

function piecesIn(text: string, pieces: ReadonlyMap<string, string>): Head[] {
  const found: Head[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x3000) continue;
    for (let length = LONGEST_PIECE; length > 0; length--) {
      const word = text.slice(i, i + length);
      const verb = pieces.get(word);
      if (verb === undefined) continue;
      if (NOMINAL.test(text.slice(i + length, i + length + LONGEST_NOUN))) break;
      const span = { word, start: i, end: i + length };
      found.push({ span, verb, sense: VERBS.get(verb)!, sure: true });
      i += length - 1;
      break;
    }
  }
  return found;
}
