import { terms } from './lists.ts';

/** Who may do what: to change one of these is to change access. Singular. */
export const ACCESS = terms(`
  permission | perm | perms | role | role binding | rolebinding | cluster role binding | user role | role assignment | access | access group | access request | permission group | permission scheme | access level | access rule | access policy | access list | access control | access mode | access setting | acl | collaborator | privilege
  | moderator | maintainer | member | team member | org member | project member | room member | group member | channel member | space member | workspace member | organization member | user group member | member role
  | team membership | org membership | organization membership | project membership | group membership | workspace membership | space membership | room membership | channel membership | user membership | repository membership
  | owner | ownership | admin | administrator | co owner | delegate | delegation | grant | share | sharing | share link | shared link | sharing link | share setting | sharing setting | public link | room link | login link | magic link
  | invite | invitation | invite link | invitation link | invite code | invitation code | invite token | portal link | portal session | billing link | billing portal | preview link | embed link | guest link | access link | guest access | guest user | visitor access | reviewer access
  | visibility | privacy | privacy setting | privacy protection | domain privacy | whois privacy | public access | public endpoint | external port | public port | tcp proxy | anonymous access | iam policy | bucket policy | rls policy | row level security | security policy | resource policy | key policy | org policy | organization policy | organisation policy | team policy | storage policy | password policy | session policy | sign on policy | sign in policy | login policy | authentication policy | auth policy | mfa policy | authorization policy | conditional access policy | conditional access | approval policy | assurance policy | group policy | role policy | user policy | sharing policy | authorization server | access application | access app | collaboration | firewall policy | admin role | admin enforcement | service account key | trust relationship | trust policy | assume role policy | scope mapping | oauth scope | api scope | consent grant | app assignment | application assignment | group assignment | team assignment | user assignment | project access | repository access | team repository | deploy token | personal access token | seat | security domain | security rule
  | allowed origin | cors | cors origin | trusted source | trusted origin | trusted domain | allowed domain | allowed ip | bypass ip | ip whitelist | ip allowlist | ip allow list | ip access | ip restriction | network acl
  | branch protection | protected branch | branch restriction | protected tag | merge approval | approval rule | content restriction
  | share permission | user permission | calendar permission | file permission | drive permission | folder permission | app permission | permission set | app role | directory role | workspace role
  | auth application | github app | oauth app | oauth application | oauth client | auth client | auth app | service principal | identity provider | forwarding address | account user | ssh key | public key | deploy key | api key | access key
  | group participant | group subject | chat participant | conversation participant | channel participant | group admin | chat admin | channel admin | co host | cohost | committer | code owner
  | page restriction | space restriction | content access | view restriction | edit restriction | read restriction | chat restriction | user restriction | member restriction | key restriction
  | permission mode | permission boundary | permission policy | permission overwrite | inline policy | managed policy | service control policy | iam binding | policy binding | role mapping | group mapping | realm role | client role | client scope | saml connection | sso connection | sso configuration | sso setting | scim configuration
  | access grant | access package | access entry | access key policy | data access | data share | resource share | external sharing | public sharing | public share | public dashboard | public view | row access policy | row filter | column mask | masking policy | sharing rule | field level security | entitlement | app consent | permission grant
  | door code | entry code | lock code | keypad code | user code | access card | access badge | key card | visitor pass | guest pass | authorized key | authorized user | authorized network | trusted device | trusted host | vpn user | vpn client | wireguard peer | wireguard client | passkey | mfa device | client certificate
  | team setting | organization setting | organisation setting | org setting | workspace setting | tenant setting | license assignment | license seat | credential list | database remote connection | domain move | ownership transfer
`);

/** Servers that say who may sign in and do what: a policy of theirs is one of access. */
export const IDENTITY = terms(`
  okta | auth0 | keycloak | iam | identity | entra | azuread | cognito | onelogin | jumpcloud | vault | consul | nomad | sso | authentik | zitadel | fusionauth | workos | clerk
  | pingone | pingidentity | forgerock | casdoor | authelia | ory | kanidm | freeipa | ldap | descope | stytch | frontegg | supertokens | logto | kinde | propelauth | duo | cyberark | beyondtrust | teleport | openfga | cerbos | boundary | openiddict | hydra | scim | oauth | oidc | saml | gravitee | kong | apisix | tyk | krakend | zuplo | apigee
`);

/** Those who sign in by one of these servers, and what they sign in with. Singular. */
export const SIGNING_IN = terms(
  `consumer | client | application | app | credential | authenticator | factor`,
);

/** What comes into a network or onto a server once somebody lets it in. Singular. */
export const ADMITTED = terms(
  `device | client | guest | node | peer | machine | computer | route | worker | agent | user | host`,
);

/** Access words that mean something else beside these. */
export const NOT_ACCESS = terms(`
  cluster member | union member | enum member | member variable | class member | jcl member | pds member | dataset member | library member | archive member | source member | team member card | share price | referral share | share count | stock share | voting share | market share | file share | nfs share | screen share | access log | guest message | page access token | queue member | set member | invite draft
  | visibility timeout | keyboard visibility | node visibility | layer visibility | column visibility | row visibility | element visibility | field visibility | object visibility | actor visibility | panel visibility | question visibility | label visibility | message visibility
  | node role | aria role | role play | role model | message role | access pattern | access token | member count | crew member | cast member | family member | card member | public key infrastructure | card access | random access
`);

/** Words that mean access only at the end of what is acted on. */
export const ONLY_AS_HEAD = terms(`
  owner | admin | administrator | moderator | maintainer | share | sharing | delegate | collaboration | member | invitation | invite | access | privacy | visibility | grant | role | perm | perms | permission
`);

/** What is acted on in a picture, a page or a scene: its visibility and its members are no access. */
export const DRAWN = terms(`
  node | layer | column | row | element | field | actor | mesh | widget | panel | overlay | keyboard | scene | shape | figure | sprite | cell | component | trace | series | chart | timeout | queue | conference | sheet tab
`);

/** Things that people are named on for work, not for access. Singular. */
export const ASSIGNED = terms(
  `card | task | issue | story | ticket | item | event | checklist | epic | test case | work item | deal | effort | sprint | version | milestone | cycle | module`,
);

/** Those who can sign in: one more or one fewer changes who may do what. Singular. */
export const PRINCIPALS = terms(
  `user | db user | database user | tester | beta tester | service account | service account key | account user | sub user | subuser | app password | application password | robot account | machine user | guest | sandbox user | api client | api user | sso user | iam user | operator account | sip credential | email account | mail account | ftp account | ftp user | ssh user | shell account | system user | os user | panel user | login`,
);

/** Users of these are records. */
export const NOT_PRINCIPALS = terms(
  `user record | user group | user agent | user profile | user story | user segment | user list | user message | user session | user property | user attribute | virtual user | test user data`,
);

/** Keys and tokens stand for access beside these words, or where nothing stands beside them. */
export const KEY_KINDS = terms(`
  api | access | auth | secret | ssh | deploy | signing | service | client | side | server | spaces | space | storage | account | project | app | personal | public | private | management | restricted | user | admin | team | organization | org | workspace | bot | config | edge | read | write | new | sas | hmac | publishable
  | api key | bearer | jwt | oauth | refresh | session | scim | webhook | site | site key | gateway | database | device | installation | registration | join | guest | embed | temporary | scoped
`);

/** Tokens and keys that open nothing: money, style, positions. */
export const NOT_KEYS = terms(`
  design | color | colour | style | nft | erc20 | erc721 | erc1155 | spl | meme | fungible | liquidity | page | pagination | foreign | primary | press | type | keyboard | android | key frame | keyframe | animation | cache | redis | map | dictionary | registry | translation | i18n | partition | sort | row | figma | theme | ton | jetton | sui | lp | pool
`);

/** Places with doors: to lock or unlock one changes who may work in it. Singular. */
export const LOCKED = terms(
  `file | document | doc | range | sheet | worksheet | branch | tag | page | conversation | discussion | topic | thread | channel | room | folder | repository | wiki | environment | spreadsheet | issue`,
);

/** Names of arguments by which a call can widen access. */
export const ACCESS_ARGUMENTS = terms(`
  visibility | privacy | privacy status | access | acl | acl mode | canned acl | permissions | permission | edit permission | sharing | share with | shared with | shared | public access | new owner | new owner id | owner | collaborators | viewers | editors | allowed origins | cors | cors origins | cors allowed origins | allowed ips | allowed addresses | allowed cidrs | allowed cidr blocks | authorized networks | source ranges | ip whitelist | ip allowlist | whitelist | allowlist | allowed domains | allowed emails | viewer access | security rules
  | editing roles | editing role | edit roles | view roles | viewing roles | allowed roles | allowed users | allowed groups | allowed members | permission group id | user segment id | view permissions | edit permissions | view permission | allowed referrers | allowed callers | trusted ips | permission overwrites | privileges | role privileges | scopes granted | scopes | required scopes | oauth scopes | allowed scopes | api scopes
  | set permissions | spender | spender address | open access types | assign owner from rule | link sharing | general access | members only | is members only
`);

/** Switches by which a call lets more people in, or lets itself do more. */
export const SWITCHES = terms(`
  confidential | is confidential | discoverable | unlisted | is unlisted | listed | anonymous | allow anonymous | anonymous access | allow anonymous access | allow guests | allow guest | allow external | allow external users | guest access | shared | is shared | link sharing
  | allow collaboration | verify jwt | require auth | requires auth | require authentication | authentication required | auth required | allow unauthenticated | no auth | disable auth | auth | enable auth | auth enabled | credentials enabled | authentication enabled | auto grant | public read | anonymous read | internal access | enable sharing | sharing enabled | share | public link | members only | is members only | discussion locked
  | allow dangerous | dangerously skip permissions | skip permissions | bypass permissions | bypass approvals | dangerously bypass approvals and sandbox | full auto | yolo | allow list bypass | copy requires writer permission | owner restricted
`);

/** Things with people of their own: whoever is named an owner of one may do more in it. Singular. */
export const SHARED_PLACES = terms(
  `board | team | form | doc | document | workspace | project | group | channel | room | space | folder | drive | site | dashboard | repository | app | organization | chat | page | file | collection | application | roadmap | view | saved view | variable | calendar | agent | bot | pipeline | report | workbook | database | cluster | environment | notebook | playlist | community `,
);

/** Those who are let do something: `guestsCanInviteOthers`. */
export const PEOPLE = terms(
  `guest | guests | member | members | user | users | viewer | viewers | editor | editors | writer | writers | reader | readers | commenter | commenters | leader | everyone | anyone | public | others | external | student | students | participant | participants | attendee | attendees | collaborator | collaborators | maintainer | maintainers | follower | followers | subscriber | subscribers | contributor | contributors | outsiders`,
);

/** Access in the first words of a description in Chinese, Japanese or Korean, which has no spaces to split it by. */
export const UNSPACED_ACCESS =
  /白名单|权限|授权管理|授权给|访问控制|邀请|踢出|封禁|禁言|群成员|设为管理员|分享链接|共享链接|公开或私有|権限|招待|アクセス権|共有リンク|권한|초대|공유 링크/u;
