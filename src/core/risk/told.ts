import type { WordSpan } from '../words.ts';
import { descriptionEvidence, type Definition } from './definition.ts';
import { singular } from './object.ts';
import type { Evidence } from './rating.ts';
import { isNegated } from './signals/signal.ts';
import { words } from './lexicon/lists.ts';

const SENDS = words('send sends sending');
/** Verbs that tell somebody, whatever is told. */
const TELLS = words('announce announces announcing notifying');
const MAILED = words(
  'message email mail sms invitation invite notification reminder newsletter dm announcement otp receipt confirmation',
);
const RECEIVES = words('receives receive gets');
/** "Sets who receives the mails", "lets it receive mails again": nobody is written to now. */
const ASKED = words('who whoever that which to');
const TO_PROGRAMS = words('http https webhook webhooks payload payloads');
/** What is done to people whom a call reaches: "responders are paged", "notify the invitee". */
const REACHED = words('notified paged emailed e-mailed alerted messaged texted');
const REACHES = words('notify notifies paging emails alerts');
const REACHED_PEOPLE = words(
  'responder assignee reviewer attendee invitee participant guest subscriber customer requester recipient follower watcher member user team everyone people candidate applicant patient student parent client tenant owner approver',
);
const PASSIVE = words('is are be being gets');
/** Sent by a code as well as by a mail. */
const SENT = words('email code invitation notification sms confirmation receipt');
/** What a person receives, and no program. */
const RECEIVED = words('email sms invitation confirmation code receipt');
const TELLING_SENTENCES = 3;
const NEAR = 5;

/** "… and sends a confirmation email", "a code is sent to …" in the first sentences. */
export function toldIn({ sentences, description }: Definition): Evidence | undefined {
  for (const { tokens, at, text } of sentences.slice(0, TELLING_SENTENCES)) {
    const span = sending(tokens, text);
    if (span) return descriptionEvidence(description, at + span.start, at + span.end);
  }
  return undefined;
}

function sending(
  tokens: readonly WordSpan[],
  text: string,
): { start: number; end: number } | undefined {
  for (let i = 0; i < tokens.length; i++) {
    const { word, start, end } = tokens[i]!;
    // In `send_mail` it is the name of another tool.
    if (
      !SENDING.has(word) ||
      text[end] === '_' ||
      text[start - 1] === '-' ||
      isNegated(tokens, i) ||
      isElsewhere(tokens, i)
    )
      continue;
    const near = tokens.slice(i + 1, i + 1 + NEAR);
    if (REACHED.has(word)) {
      const before = tokens.slice(Math.max(0, i - NEAR), i);
      const whom = before.find((token) => REACHED_PEOPLE.has(singular(token.word)));
      if (whom && PASSIVE.has(before.at(-1)!.word)) return { start: whom.start, end };
      continue;
    }
    if (REACHES.has(word)) {
      const whom = near.slice(0, 2).find((token) => REACHED_PEOPLE.has(singular(token.word)));
      if (whom) return { start, end: whom.end };
      continue;
    }
    if (near.some((token) => TO_PROGRAMS.has(token.word))) continue;
    if (TELLS.has(word) && near[0]) return { start, end: near[0].end };
    if (word === 'sent') {
      const before = tokens.slice(Math.max(0, i - NEAR), i);
      if (!PASSIVE.has(before.at(-1)?.word ?? '')) continue;
      const noun = before.find((token) => SENT.has(singular(token.word)));
      if (noun) return { start: noun.start, end };
      // "New members are sent an invitation".
      const what = near.find((token) => MAILED.has(singular(token.word)));
      if (what) return { start, end: what.end };
      continue;
    }
    const mailed = RECEIVES.has(word) ? RECEIVED : MAILED;
    const noun = near.find((token) => mailed.has(singular(token.word)));
    if (noun) return { start, end: noun.end };
  }
  return undefined;
}

/** "Use send_mail to send it", "used for sending mails", "who receives mails". */
function isElsewhere(tokens: readonly WordSpan[], at: number): boolean {
  const { word } = tokens[at]!;
  const before = tokens[at - 1]?.word ?? '';
  if (RECEIVES.has(word) && ASKED.has(before)) return true;
  if (word === 'sending' && before === 'for') return true;
  return tokens.slice(Math.max(0, at - NEAR), at).some((token) => token.word === 'use');
}

const SENDING = new Set([...SENDS, ...TELLS, ...RECEIVES, ...REACHED, ...REACHES, 'sent']);
