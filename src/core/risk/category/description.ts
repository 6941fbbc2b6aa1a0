import { descriptionEvidence, type Definition, type Sentence } from '../definition.ts';
import { phraseAfter, sourceIn, type Head } from '../head.ts';
import { RUNNABLE } from '../lexicon/effects.ts';
import type { Argument } from '../schema.ts';
import { senseOf } from '../sense.ts';
import { worstOf, type Finding } from './finding.ts';
import { spaced, type WordSpan } from '../../words.ts';
import { withMedium } from './name.ts';
import { FAR, headsTold } from './sentence.ts';

/** What a description says. */
export interface Told {
  /** The verbs of its first sentence that say what is done, in their order. */
  heads: Head[];
  finding?: Finding;
  /** True where the answer is said to be advice or documentation. */
  advises: boolean;
}

/** What the first sentence of the description says by the verbs that it starts with or joins to them. */
export function fromDescription(definition: Definition): Told | undefined {
  const first = definition.sentences[0];
  if (!first) return undefined;
  const heads = headsTold(first);
  const finding = findingOf(definition, first, heads);
  return {
    heads,
    advises: ADVICE.test(spaced(first.text)),
    ...(finding ? { finding } : {}),
  };
}

/** The first act that a later sentence tells. That nothing is done is not believed here: anybody can append it. */
export function fromLater(definition: Definition): Finding | undefined {
  return definition.sentences
    .slice(1, MOST_LATER)
    .filter((sentence) => !isAboutArgument(sentence, definition.args))
    .map((sentence) => findingOf(definition, sentence, headsTold(sentence)))
    .find((found) => found !== undefined && found.category !== 'Read');
}

const MOST_LATER = 4;

/** "Set nextPage to false": how the tool is called, and not what it does. */
function isAboutArgument({ text }: Sentence, args: readonly Argument[]): boolean {
  const second = /^\W*\w+\s+[`'"]?([\w-]+)/.exec(text.slice(0, LONGEST_START))?.[1];
  return args.some(({ depth, name }) => depth === 0 && name === second);
}

const LONGEST_START = 80;

const ADVICE =
  /\b(provides?|returns?|receives?|gives?|get|generates?|shows?|explains?) (\S+ ){0,8}(documentation|guidance|guidelines|guide|instructions|best practices|knowledge|advice|checklist|suggestions|strategies)\b|\bpre-?(filled|populated|selected)\b|\b(authori[sz]ation|oauth|consent|sign-?in) (link|url)\b/i;

function isRun({ word }: WordSpan): boolean {
  return RUNNABLE.has(word) || word === 'tool' || word === 'tools';
}

function findingOf(
  { description, sentences, args }: Definition,
  sentence: Sentence,
  heads: readonly Head[],
): Finding | undefined {
  const { text, tokens, at } = sentence;
  const findings = heads.flatMap((head): Finding[] => {
    const index = tokens.findIndex(({ start }) => start === head.span.start);
    const objects = index >= 0 ? phraseAfter(text, tokens, index) : [];
    const source = sourceIn(tokens.slice(index + 1, index + FAR), head.span.start);
    const sense = withMedium(senseOf(head, objects, args, source), head, sentence, sentences);
    if (!sense) return [];
    // "Run a find query" says how, not what; only something that is run makes it so.
    const vague = sense.category === 'Execute' && !objects.some(isRun);
    if (vague && head.verb === 'trigger') sense.category = 'Write';
    const { start, end } = head.span;
    const evidence = [descriptionEvidence(description, at + start, at + end)];
    return [{ category: sense.category, firm: sense.firm && !vague, evidence }];
  });
  return worstOf(findings);
}
