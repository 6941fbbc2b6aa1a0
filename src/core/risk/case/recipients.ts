import { has } from '../arguments.ts';
import { argumentsThat, type Case } from '../case.ts';
import type { Evidence } from '../rating.ts';
import { takesText, type Argument } from '../schema.ts';

const RECIPIENT =
  'to cc bcc recipient recipients channel email emails phone chat owner repo repository room user contact conversation thread webhook target project group topic subreddit username jid'.split(
    ' ',
  );
const CONTENT =
  'body text message content subject title description comment html markdown blocks caption summary file attachment attachments reaction data'.split(
    ' ',
  );

/** Things by whose id or key a place is told at which others read what is written. */
const PLACES =
  'issue item workitem spreadsheet document doc file post page experience response comment discussion ticket card task story pull pr merge mr board space agent message candidate application note'.split(
    ' ',
  );
const NAMING = ['id', 'key', 'number', 'iid', 'sid', 'gid'];

/**
 * A place named by the caller to which content given by the caller goes: the arguments that must name it,
 * or where none must, those that can.
 */
export function recipients(subject: Case): Evidence[] | undefined {
  const top = subject.definition.args.filter(({ depth }) => depth === 0);
  const carries = top.some(
    (arg) =>
      has(arg.words, ...CONTENT) &&
      !has(arg.words, ...NAMING) &&
      (takesText(arg) || arg.types.includes('array')),
  );
  if (!carries) return undefined;
  return (
    argumentsThat(subject, (arg) => arg.required && isRecipient(arg)) ??
    argumentsThat(subject, isRecipient)
  );
}

function isRecipient({ depth, words, types }: Argument): boolean {
  if (depth > 0 || types.includes('boolean') || has(words, 'name', 'agent_name')) return false;
  return has(words, ...RECIPIENT) || (has(words, ...PLACES) && has(words, ...NAMING));
}
