const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split('|')
      .map((word) => word.trim().replace(/\s+/g, ' '))
      .filter((word) => word !== ''),
  );

/** What a person or group receives: mail, chat, a note that notifies. */
export const MESSAGES = words(`
  message | email | e-mail | mail | sms | mms | text message | dm | direct message | chat | chat message | channel message | notification | push notification | push | reminder | invitation | invite | newsletter
  | broadcast | announcement | reply | comment | mention | voicemail | fax | call | phone call | outbound call | autoreply | auto reply | vacation responder | tweet | thread reply | discussion reply | post | forum post | social post
  | whatsapp message | slack message | telegram message | teams message | template message | flex message | text | poll | card message | comment reply | review reply | issue comment | pull request comment | pr comment | issue note | note reply
  | discussion note | note on a merge request | request note | draft note | merge request note | merge request comment | discussion comment | thread message | batch email | verification email | cancellation message | file message | voice message | photo message | media message | transactional email | proactive message | review comment
  | reaction message | email reply | draft reply | response to review | work item comment | task comment | room message | group message | text sms | status post | story post | channel post
`);

/** Messages that stay with their writer until somebody sends them. */
export const UNSENT = words(`
  draft | template | email template | message template | schedule draft | label | folder | rule | filter | setting | signature | reaction | status | thread | tag | flag | read status | category | subscription | alias | queue | webhook
`);

/** Places where others read what is written there. */
export const PUBLISHED = words(`
  issue | pull request | merge request | pr | mr | ticket | support ticket | discussion | gist | release note | review | pull request review | code review | bug report | bug | feature request | blog post | article | story post | reel | feedback | page post | event invitation
  | answer | advertisement | listing | support case | case | survey response | form response | proposal | evidence | report abuse | attestation | submission | app review
`);
