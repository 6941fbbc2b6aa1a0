import { descriptionEvidence, phraseEvidence, type Definition } from './definition.ts';
import { UNSPACED_ACCESS } from './lexicon/access.ts';
import type { Evidence } from './rating.ts';
import { inDescription, phrases, type Match, type Subject } from './signals/signal.ts';

/**
 * The words of a description that say that a call lets others in, or can.
 *
 * @param takes true where access is only taken away
 */
export function toldAccess(subject: Subject, takes: boolean): Match[] {
  const { definition } = subject;
  const unspaced = UNSPACED_ACCESS.exec(definition.description.slice(0, LONGEST_ACT));
  if (unspaced) {
    const { index, 0: said } = unspaced;
    const { description } = definition;
    return [{ evidence: descriptionEvidence(description, index, index + said.length) }];
  }
  const open = takes ? undefined : openness(definition);
  if (open) return [{ evidence: open }];
  // "At its public address" tells where a thing is.
  return inDescription(subject, OPENING, TELLING_SENTENCES).filter(
    ({ evidence: { at = 0, text } }) =>
      !AT_ADDRESS.test(definition.description.slice(at + text.length, at + text.length + NEAR)),
  );
}

/** What a description says where the call chooses between an open and a closed state. */
function openness({ sentences, description }: Definition): Evidence | undefined {
  for (const sentence of sentences.slice(0, TELLING_SENTENCES)) {
    const found = phraseEvidence(description, sentence, OPEN_OR_CLOSED);
    if (found) return found;
  }
  return undefined;
}

const OPEN_OR_CLOSED =
  /\b(?:(?:public|unlisted)(?:\/|, (?:or )?| or | and | to )(?:private|unlisted|restricted)|(?:private|unlisted)(?:\/|, (?:or )?| or | and | to )(?:public|shared))\b(?! ?-?(?:key|ip|ips|subnet|network|repo|repositor|api|address|cloud|chat|channel|test|data|dns|zone|url|link|method|field|class|member))/i;
const AT_ADDRESS = /^\W*(url|link|address|page|site|domain|endpoint|api|key)\b/i;
const NEAR = 12;

/** In so many characters a language without spaces has told the act. */
const LONGEST_ACT = 160;
const TELLING_SENTENCES = 4;
/** What a description says where the call lets everybody in. */
const OPENING = phrases(
  `anyone with the link | anyone with the url | anyone with a link | anyone with this link | anybody with the link | makes … public | make … public | making … public | makes … publicly | make … publicly
  | making … publicly | made public | made publicly | making … accessible to | makes … accessible to | makes … visible to everyone | making … visible to everyone | access control configuration setting | control who can | controls who can | set who can | sets who can | change who can | changes who can | grant access to | grants access to | gives access to | give access to`,
);
