import { isAddress, isCallback } from './address.ts';
import { all, any, argumentsThat, type Case } from './case.ts';
import { freeChoice } from './case/free-choice.ts';
import { freePaths } from './case/free-paths.ts';
import { isNeeded } from './case/needed.ts';
import { recipients } from './case/recipients.ts';
import { WAYS_OUT } from './legs.ts';
import type { Evidence } from './rating.ts';
import { acts } from './signals/signal.ts';
import { grantsAccess } from './signals/permissions-change.ts';
import { CATEGORY, type Category, type Level } from './vocabulary.ts';

/** One row of the level table. */
export interface Rule {
  level: Level;
  /** Categories of which it holds; absent: of all. */
  of?: readonly Category[];
  /** What matched, as the end of the sentence "… because it …". */
  text: string;
  /** What a change of the definition would have to do to escape this rule, as a sentence. */
  lower: string;
  /** The evidence in a tool of these categories, or undefined where the rule does not match. */
  match(subject: Case): Evidence[] | undefined;
}

/** The level rules in order; the first that matches decides. In words: the labelling guide, section "Level". */
export const RULES = {
  C1: {
    level: 'Critical',
    of: ['Execute'],
    text: 'runs a command, code or query that the caller writes',
    lower:
      'Take a choice from a fixed list of commands in place of free text, or split off a tool that only reads.',
    match: (subject) =>
      executed(any(subject, 'command-argument', 'code-or-template-argument', 'sql-argument')),
  },
  C2: {
    level: 'Critical',
    of: ['Destructive'],
    text: 'destroys something that holds other things, or many things at once',
    lower: 'Delete one thing a call, named by its id, and leave containers to people.',
    match: (subject) => any(subject, 'container-target', 'bulk'),
  },
  C3: {
    level: 'Critical',
    text: 'gives access to somebody or something',
    lower: 'Split reading and taking away of access from giving it.',
    match(subject) {
      const changes = all(subject, 'permissions-change');
      return changes && grantsAccess(subject) ? changes : undefined;
    },
  },
  C4: {
    level: 'Critical',
    text: 'returns a secret into the conversation',
    lower: 'Return a reference to the secret that a later call can use, and not the secret.',
    match: (subject) => all(subject, 'returns-secret'),
  },
  C5: {
    level: 'Critical',
    text: 'passes on any request of an API that the caller writes',
    lower: 'Offer one tool for each operation.',
    match: (subject) => all(subject, 'catch-all-request'),
  },
  C6: {
    level: 'Critical',
    text: 'reads private data, takes in text of outsiders and can send outside, all in one call',
    lower: 'Split the tool so that no single call does all three.',
    match(subject) {
      // Narrower than the leg: an address to fetch is H1's, a request or program of the caller C5's and C1's.
      const out = any(subject, ...WAYS_OUT.sent);
      const legs = out && all(subject, 'reads-private-data', 'untrusted-content');
      return legs ? [...legs, ...out] : undefined;
    },
  },
  H1: {
    level: 'High',
    text: 'opens or posts to an address that the caller must give',
    lower:
      'Take an id that the server turns into an address, or check the host against a fixed list.',
    match: (subject) =>
      any(subject, 'url-argument', 'callback-address') &&
      argumentsThat(
        subject,
        (arg) =>
          isNeeded(arg, subject.definition) &&
          (isAddress(arg, subject.definition) || isCallback(arg, subject.definition)),
      ),
  },
  H2: {
    level: 'High',
    of: ['Read', 'Write'],
    text: 'reads or writes through a path that the caller must give, and names no root that it stays in',
    lower: 'Say which root the server enforces, and refuse paths that leave it.',
    match: (subject) => any(subject, 'file-path-argument') && freePaths(subject),
  },
  H3: {
    level: 'High',
    text: 'sends content to a place that is named in an argument',
    lower: 'Fix the recipient in the configuration, or take it from a fixed list.',
    match(subject) {
      const sends = any(subject, 'sends-outside', 'messaging');
      const to = sends && acts(subject) ? recipients(subject) : undefined;
      return sends && to ? [...to, ...sends] : undefined;
    },
  },
  H4: {
    level: 'High',
    of: ['Write'],
    text: 'changes a system on which others depend',
    lower: 'Split preparing the change from making it.',
    match: (subject) => all(subject, 'live-system'),
  },
  H5: {
    level: 'High',
    text: 'declares itself safer than its own definition says',
    lower: 'Correct the annotations, or the definition.',
    match: (subject) => all(subject, 'annotation-contradiction'),
  },
  H6: {
    level: 'High',
    text: 'is declared destructive by its own server',
    lower: 'Declare destructiveHint false if the call only adds.',
    match: (subject) => all(subject, 'destructive-declared'),
  },
  H7: {
    level: 'High',
    text: 'asks the model for secrets, or gives it orders that a reader does not see',
    lower: 'Ask only for what the call needs, in words that everybody can see.',
    match(subject) {
      const concealed = any(subject, 'hidden-characters', 'hidden-text', 'encoded-blob');
      const orders = concealed && all(subject, 'instruction-in-definition');
      return all(subject, 'asks-for-secrets') ?? (orders && [...orders, ...concealed]);
    },
  },
  M1: {
    level: 'Medium',
    of: ['Read'],
    text: 'returns private data that the caller chooses by free text or path',
    lower: 'Take an id in place of free text.',
    match(subject) {
      const reads = all(subject, 'reads-private-data');
      return reads && freeChoice(subject) ? reads : undefined;
    },
  },
  M2: {
    level: 'Medium',
    of: ['Read'],
    text: 'returns text that outsiders can write',
    lower: 'Return facts (numbers, ids, states) in place of free text.',
    match: (subject) => all(subject, 'untrusted-content'),
  },
  M3: {
    level: 'Medium',
    of: ['Read'],
    text: 'takes a secret as an argument',
    lower: 'Let the server read the secret from its own configuration.',
    match: (subject) => all(subject, 'takes-secret'),
  },
  M4: {
    level: 'Medium',
    of: ['Read'],
    text: 'is declared by its own server to do more than read',
    lower: 'Declare readOnlyHint true if the call only reads.',
    match: ({ definition: { tool } }) =>
      tool.annotations?.readOnlyHint === false
        ? [{ where: '/annotations/readOnlyHint', text: 'false' }]
        : undefined,
  },
  M5: {
    level: 'Medium',
    text: 'is longer than what is read of it, so the rest is unknown',
    lower: 'Shorten the definition, or split the tool.',
    match: (subject) => all(subject, 'oversized-definition'),
  },
  'B-Execute': base(
    'Execute',
    'Offer a tool with a narrower act in place of one that runs things.',
  ),
  'B-Financial': base('Financial', 'Prepare the payment and leave committing it to a person.'),
  'B-Destructive': base('Destructive', 'Make the loss reversible: archive, or move to a bin.'),
  'B-Write': base('Write', ''),
  'B-Read': base('Read', ''),
  'B-Unclassified': base(
    'Unclassified',
    'Start the name with a verb that says what a call does, and describe it.',
  ),
} satisfies Record<string, Rule>;

/** What is itself executed: a filter of the answer (jq, JMESPath, JSONPath) is not. */
function executed(evidence: Evidence[] | undefined): Evidence[] | undefined {
  const run = evidence?.filter(({ text }) => !/^(jq|jmes|json_?path)/i.test(text)) ?? [];
  return run.length > 0 ? run : undefined;
}

function base(category: Category, lower: string): Rule {
  return {
    level: CATEGORY[category].base,
    of: [category],
    text:
      category === 'Unclassified'
        ? 'is not recognised by any rule'
        : `can ${CATEGORY[category].can}`,
    lower,
    match: ({ found }) => found.evidence,
  };
}

export type RuleId = keyof typeof RULES;
export const RULE_IDS = Object.keys(RULES) as RuleId[];
/** The rules that raise; the others say the base level of a category. */
export const RAISING_RULE_IDS = RULE_IDS.filter((id) => !id.startsWith('B-'));
