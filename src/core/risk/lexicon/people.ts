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

/** Who may do what. */
export const ACCESS = words(`
  permission | perm | perms | role | user role | role assignment | access | access group | access request | access level | access rule | access policy | acl | collaborator | member | membership | team member | org member | project member | room member | group member | channel member
  | owner | ownership | admin | administrator | privilege | grant | share | sharing | share link | shared link | sharing link | invite link | invitation link | invite | invitation | guest | api key | access key | access token | personal access token | deploy key | deploy token | ssh key | public key
  | token | service account | service account key | iam policy | bucket policy | rls policy | row level security | security policy | policy assignment | visibility | privacy | privacy setting | security domain | allowed origin | cors | cors origin | whitelist | allowlist | ip whitelist | ip allowlist
  | trusted source | user group member | share permission | user permission | credential | app password | oauth app | oauth application | oauth client | delegate | delegation | reviewer access | space member | workspace member | workspace role | organization member | security rule | network acl | seat
  | approver | watcher permission | calendar permission | file permission | drive permission | folder permission | branch protection | protected branch | branch restriction | app role | directory role | api token | secret key | license assignment | database user | db user | sandbox user | account user | sip credential | room link
`);

/** Access words that mean something else beside these. */
export const NOT_ACCESS = words(`
  cluster member | union member | enum member | member variable | class member | team member card | design token | color token | style token | erc20 token | share price | market share | file share | nfs share | screen share | access log | guest message | page access token | queue member | set member | invite draft
`);

/** Arguments by which a call can widen access. */
export const ACCESS_ARGUMENTS = words(`
  visibility | privacy | privacy setting | access level | access | permissions | permission | sharing | share with | shared with | owner | new owner | is public | public | make public | private | role | roles | acl | collaborators | public access | permission level | visibility level
`);
