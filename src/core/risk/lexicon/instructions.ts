/** Kinds of the guide, in the order in which a page tells them. */
export const KINDS = ['order', 'person', 'tool', 'answer', 'authority'] as const;
export type Kind = (typeof KINDS)[number];

/** What a sentence of each kind is about, as a page says it. */
export const ABOUT_KIND: Record<Kind, string> = {
  order: 'the order of calls',
  person: 'the user',
  tool: 'which tool to use',
  answer: 'conduct and answer',
  authority: 'what the model obeys',
};

/**
 * Sentences by which a definition steers a model beyond one call, in five kinds. Each line is a pattern:
 * words in order; `/` between words any of which may stand there; a word in capitals is a class of
 * `instruction-words.ts` or `terms.ts` (`TOOL`, `ING`, `FIRST`, `ARROW`, `NUMBER`); `?` marks what may be left
 * out; `…` is up to six words; `!` in front asks for an order ("call this", "and then call", not "a call");
 * `^` for the start of the sentence. Sources of the groups: Invariant Labs on tool poisoning (2025-04-01)
 * and shadowing (2025-04-09), CyberArk on full-schema poisoning (2025-05), SAFE-MCP T1001, T1401 and T1501,
 * and definitions of this catalogue.
 * These count wherever a model reads them: beside an argument too.
 */
export const ANYWHERE: Record<Kind, string> = {
  order: `
    !CALL TOOL THING? FIRST
    !CALL … tool FIRST
    FIRST CALL TOOL
    !CALL IT THING? FIRST/again
    must be called FIRST
    TOOL FIRST
    !VERB … … TOOL THING? BEFORE ING
    !VERB … FIRST by/via/with USING? TOOL
    MUST FIRST ACT
    before USING this/TOOL THING?
    before calling/running/invoking/executing it
    obtain … … FIRST by/via USING`,
  person: `
    !ASK with? the/your? USER
    !ASK … to/with/from the/your? USER
    NOT ASK/bother/trouble/involve/alert the/your? USER
    NOT bother TELLING
    by/via/through TELLING the/your? USER
    !ask for IT/the/clarification
    !review/discuss/validate/agree/share … with the/your? PERSON
    without TELLING … USER
    ONLY the? USER has? explicitly? AGREED
    RESTRICT … USER has explicitly? ASKED
    unless/only explicitly ASKED
    ONLY … USER CONSENT
    OBTAIN … USER s? consent/approval/confirmation/permission/instruction/authorization/authorisation
    on/upon/with/after the/an/explicit? USER s? CONSENT
    OBTAIN … explicit CONSENT
    on/upon/with/after an? explicit CONSENT
    consent required
    sure that? the? USER
    the USER never/not sees/see/knows/know/learns/learn/notices/notice
    MUST/remain/remains/stay/stays be? hidden/invisible/secret to/from/for the? USER/person
    or the USER explicitly ASKED
    the USER has already ASKED
    no confirmation/approval/consent/permission needed/required/necessary
    no need to ask/confirm/tell/inform/notify
    !CALL without TELLING
    without TELLING IT
    even if/when/though the? USER
    whatever/regardless … the? USER
    NOT tell/mention/inform/notify anyone/anybody/them/us`,
  tool: '',
  answer: `
    NOT follow/execute/obey … instructions/commands
    ignore any/all/embedded instructions
    be treated as untrusted
    !treat … as untrusted`,
  authority: `
    ignore/disregard/forget/override/bypass all/any? of? the/your/all? EARLIER ORDERS
    ignore/disregard/forget/override all/any/the/your? EARLIER
    ignore/forget/override/disregard your ORDERS
    !ignore/override/disregard what
    override/overrides/supersedes all/your/other/what
    takes precedence/priority over all/any/other/your
    you are now
    new instructions VERB/MODEL/you/are/from/now
    your system prompt
    reveal/print/show/repeat/output the system prompt
    without the? USER knowing
    NOT mention/reveal/disclose this/that/these
    hide/keep this/it/that from the/any USER
    keep this/it/that secret/hidden/confidential/between
    secretly/covertly/stealthily VERB
    ^silently/quietly VERB/VALUE
    you will/must/should silently/quietly
    higher/highest/top priority than/over
    this/these/following ORDERS override/overrides/supersede/supersedes
    !act as a/an/if/though
    your new? role/job/task/mission/goal is
    you now
    !do what/whatever/as the/they/it
    !obey/heed the/all/any/every
    EARLIER ORDERS/restrictions … no/not/lifted/void/removed/suspended
    stop following/obeying
    !pretend to/that/you
    ^system note/override/instruction/you
    note/notice/hint/reminder to/for the? MODEL
    if you are a/an/the? MODEL
    MUST not be ED by MODEL
    !keep/save/store/note/record the returned
    authorised/authorized to skip/bypass/ignore/override
    you are? unrestricted/jailbroken
    from now on
    MODEL instructions
    !say/claim that`,
};

/** What is no order though a piece of it is one elsewhere: it points to another tool for another purpose. */
export const POINTERS = `
    NOT CALL IT/TOOL? THING? to/for/when/if
    whatever the? USER provided/provides/gave/gives/wants/entered/specified
    based on the? USER s? instructions/instruction/request/requests/input
    check/verify/display/show the/your? USER s
    !CALL IT THING? instead/rather of/than … … when/whenever/if/for`;

/** Tags by which a definition marks words for the model alone. */
export const MODEL_TAGS =
  'important system secret hidden instruction instructions system_prompt assistant im_start inst sys critical';

/** What only its owner should see: files, and text of the conversation. Source: SAFE-MCP T1501, T1911. */
export const SENSITIVE = {
  files: `.ssh id_rsa id_ed25519 id_ecdsa authorized_keys .aws/credentials .env .npmrc .pypirc .netrc .git-credentials .kube/config
    .docker/config.json .cursor/mcp.json mcp.json claude_desktop_config .gnupg .bash_history .zsh_history /etc/passwd /etc/shadow
    wallet.dat keychain secrets.json credentials.json`,
  talk: `conversation history | chat history | entire conversation | whole conversation | full conversation | complete conversation | previous messages | system prompt | previous tool outputs | private key | private keys | seed phrase | environment variables`,
  /** Verbs that ask for it, and words that say that all of it is meant. */
  asks: 'read copy write provide give supply add fill embed put place insert append pass include send paste attach upload forward',
  hands: 'put place insert append pass include send paste attach upload forward',
  whole: 'content contents verbatim entire whole full complete value values',
};
