import { terms, words } from './lists.ts';

/** What a person or group receives: mail, chat, a note that notifies. */
export const MESSAGES = terms(`
  message | email | e-mail | mail | sms | mms | rcs | text message | dm | direct message | chat | chat message | channel message | notification | push notification | push | reminder | invitation | invite | newsletter
  | broadcast | announcement | reply | comment | mention | voicemail | fax | call | phone call | outbound call | autoreply | auto reply | vacation responder | tweet | thread reply | discussion reply | post | forum post | social post
  | whatsapp message | slack message | telegram message | teams message | template message | flex message | text | poll | card message | comment reply | review reply | issue comment | pull request comment | pr comment | issue note | note reply
  | discussion note | discussion entry | forum reply | forum entry | topic entry | board post | topic reply | note on a merge request | request note | draft note | merge request note | merge request comment | discussion comment | thread message | batch email | verification email | cancellation message | file message | voice message | photo message | media message | transactional email | proactive message | review comment
  | reaction message | email reply | draft reply | response to review | work item comment | task comment | room message | group message | text sms | status post | story post | channel post
  | retweet | repost | reblog | quote tweet | quote post | quote retweet | tweet thread | thread of tweets | reply tweet | tweet reply | cast | note post | text activity | message activity | activity reply | wall post | feed post | local post | group post | community post | photo story | reel | pin comment | answer comment
  | imessage | imsg | notice | group text | voice call | video call | call campaign | sms campaign | email campaign | drip email | press release | memo | circular | bulletin | flash message | shoutout | kudos | feedback request | review request | signature request | invitation email | e card
  | status update | project update | initiative update | project status | room task | merge request thread | pull request thread | discussion thread | review thread | issue thread | toot | skeet | connection request | friend request | nudge | page alert | greeting | postcard | letter
`);

/** What is sent to somebody although its words are not the caller's, or are kept elsewhere: with verbs of sending only. */
export const SENT = terms(`
  otp | passcode | markdown | photo | picture | image | video | gif | audio | voice | sticker | location | contact card | media | document | file | attachment | poll | link | rich text | carousel | embed | verification | verification code | one time code | confirmation | activation | receipt | invoice | quote | estimate | statement | envelope | signature request | survey | campaign | broadcast | alert | draft | payment link | payment reminder | welcome email | magic link | sendout | magic email
`);

/** Messages that stay with their writer until somebody sends them. */
export const UNSENT = terms(`
  draft | template | email template | message template | schedule draft | label | folder | rule | filter | setting | signature | reaction | status | thread | tag | flag | read status | category | subscription | alias | queue | webhook | trash | spam | responder setting | invite link | invitation link | invite code | invite url
`);

/** Places where others read what is written there. */
export const PUBLISHED = terms(`
  issue | pull request | merge request | pr | mr | ticket | support ticket | discussion | gist | release note | review | pull request review | code review | bug report | bug | feature request | blog post | article | story post | reel | feedback | page post | event invitation
  | answer | advertisement | support case | survey response | form response | proposal | evidence | report abuse | abuse report | attestation | submission | app review | work item | workitem | user story | story | defect | incident report | vulnerability report | job posting | posting | classified ad
  | testimonial | endorsement | complaint | petition | bounty | dispute | appeal | request task | change request | photo post | video post | podcast | podcast episode | bin | paste | pastebin | playground | fiddle
`);

/** What is handed in to somebody who reads and decides; with verbs of submitting only. */
export const HANDED_IN = terms(`
  application | job application | claim | insurance claim | assignment | homework | coursework | manuscript | paper | abstract | resume | cv | nomination | inquiry | enquiry | lead form | contact form | quote request | rfq | leave request | time off request | expense report | timesheet | bug | entry | answer | rating | vote | correction | suggestion | tip | intake form | referral | prior authorization | grant proposal | submission
`);

/** What these act for is no person: what is sent to them stays inside. */
export const MACHINES = terms(
  `agent | subagent | assistant | model | llm | bot | chatbot | session | worker | ai | copilot | process | terminal | device | server`,
);

/** Things on which teams work together and are told of what is written. Singular. */
export const TRACKED = terms(
  `issue | ticket | pull | pr | merge | mr | epic | discussion | commit | incident | case | card | story | bug`,
);

/** Verbs by which what stands already is written anew, and what others then read anew. */
export const EDITING = words('update edit modify');
export const EDITED = words('comment note reply');
