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
    obtain … … FIRST by/via USING`,
  person: `
    !ASK with? the/your? USER
    !ASK … to/with/from the/your? USER
    NOT ASK the/your? USER
    without TELLING … USER
    ONLY the? USER has? explicitly? AGREED
    RESTRICT … USER has explicitly? ASKED
    unless/only explicitly ASKED
    ONLY … USER CONSENT
    OBTAIN … USER s? CONSENT
    OBTAIN … explicit CONSENT
    consent required
    sure the? USER
    or the USER explicitly ASKED`,
  tool: '',
  answer: `
    NOT follow/execute/obey … instructions/commands
    be treated as untrusted
    !treat … as untrusted`,
  authority: `
    ignore/disregard/forget/override/bypass all/any? of? the/your/all? EARLIER ORDERS
    ignore/disregard/forget/override all/any/the/your? EARLIER
    ignore/forget/override/disregard your ORDERS
    overrides/supersedes all/any/your/other
    takes precedence/priority over all/any/other/your
    you are now
    new instructions
    your system prompt
    reveal/print/show/repeat/output the system prompt
    without the? USER knowing
    NOT mention/reveal/disclose this/that/these
    hide this/it from the USER
    keep this/it secret/hidden/confidential
    MODEL instructions
    your job is to`,
};

/** What counts in the description of the tool; beside an argument it is about its value. */
export const OWN: Record<Kind, string> = {
  order: `
    !ACT … … FIRST
    TOOL with … FIRST
    FIRST ACT
    MUST FIRST
    MUST be ED FIRST
    MUST have been? CALLED
    MUST be? CALLED … BEFORE/after
    MUST ACT … BEFORE
    must be … via TOOL
    only be CALLED WHENS
    should be CALLED WHENS
    first call … second
    first call to
    !CALL only? BEFORE/after
    !CALL IT/TOOL THING? … BEFORE/after
    !CALL IT/TOOL THING? … … … BEFORE to? STEP/ING/TOOL
    !CALL IT THING? … … after TOOL
    !CALL IT THING? immediately/ONCE
    !CALL IT to prepare for
    TOOL afterwards
    !CALL … afterwards
    use/useful when/for … … … BEFORE/after to? STEP/ING/TOOL
    use when/after/once you ED TOOL
    use when … … … BEFORE
    to use BEFORE/after
    !VERB … … BEFORE to? STEP/ING/TOOL
    ^BEFORE to? ING … … !ACT
    ^BEFORE … ARROW
    BEFORE to? ING … … !ACT
    after ING/this/one/each/every … … !NEXT
    ^once … !CALL TOOL
    ^after ING … TOOL
    ^after … CALL the? TOOL
    !then CALL
    !then ACT … TOOL
    TOOL … … then
    TOOL … ARROW … TOOL
    step/workflow NUMBER
    ^NUMBER call/run/invoke/execute TOOL
    !call/run/invoke TOOL to FINISH
    ^common/recommended/typical/suggested/standard/usual/required/correct/critical? workflow
    ^next steps/step
    ^critical/important? pre? requisites/requisite/prerequisites/prerequisite
    start here
    !start/begin with/by TOOL/USING
    at the start/beginning of a/an/the/each/every/any/your? new? SESSION
    on/in your first
    essential/mandatory/required/recommended/usual/usually/natural/necessary/good/typically/often the/a? first/next step
    as/usually/is the first
    first step before
    starting/entry point for/before
    first/last choice/resort
    prerequisite for
    need to VERB … … BEFORE
    ^required … BEFORE
    is required BEFORE
    required step BEFORE
    mandatory/essential … BEFORE/after
    recommended BEFORE/after
    requires/needs active? TOOL
    requires an? … TOOL to
    must be called
    !poll for/this/the/it/with/until/using/via/TOOL/action
    poll with/using/until/TOOL
    to poll for/with/the/until/using
    !CALL/repeat … until
    only? !proceed/continue if/when/after/once
    !ACT AGAIN
    !CALL … AGAIN
    !check again/progress
    !wait for … BEFORE
    !follow up with
    !CALL ONCE BEFORE/after/at/when/and
    !check TOOL for/or
    !consider USING TOOL
    NOT … more than NUMBER times
    NOT … multiple times
    NOT CALL … AGAIN/repeatedly/parallel
    !REDO only? after
    !re VERB only? after
    only VERB once/after
    !VERB … only after
    useful … after calling
    !do IT BEFORE/after`,
  person: `
    !ASK … the? USER
    ^ask for
    PERSON has explicitly ASKED
    RESTRICT … ASKED explicitly
    RESTRICT … explicitly? ASKED by the? USER
    RESTRICT … USER … explicitly? ASKED
    user/users/human MUST
    be SHOWN to/with the? USER/client`,
  tool: `
    NOT CALL IT/TOOL
    NOT use for/when/if
    always CALL IT/TOOL/call
    always CALL the/a … tool
    you MUST CALL IT/TOOL
    !prefer IT/TOOL/USING/over
    !prefer … over
    !prefer … FIRST
    always prefer IT/TOOL/USING
    preferred … THING
    preferred over/to
    the … PREFERRED THING/way/choice for/to
    IT is the? PREFERRED for
    strongly recommended
    IT is better than
    actively/automatically CALL
    !CALL/trigger IT? THING? automatically
    proactively
    use IT as the/a? primary/fallback
    as a? fallback when/if/for
    !CALL IT THING? only
    only CALL IT? THING? WHENS
    only CALL TOOL WHENS
    !CALL only WHENS
    !avoid/choose USING? IT/TOOL
    !choose/pick/use IT? THING? over
    do/don not/t call
    never call
    only ACT on an?
    only be used as
    instead of/than GUESSING
    rather than GUESSING
    !do/don not/t … GUESS
    !never … GUESS
    CALL IT THING? instead of other/TOOL
    CALL IT THING? rather than TOOL
    NOT CALL directly
    no other … tool
    whenever you would
    !reach for IT/TOOL
    !default to IT/TOOL/USING
    deprecated … use TOOL
    deprecated use
    ^deprecated … TOOL
    deprecated compatibility
    superseded by`,
  answer: `
    when/while TALK
    !reply/respond with
    your … REPLY MUST
    in your final? REPLY
    be concise
    !treat the? … as
    you are a/an
    !do not CONDUCT
    !don t CONDUCT
    !never CONDUCT
    ^always CONDUCT
    important/critical always CONDUCT
    always/never SAY
    !include/share … link/links
    !provide direct
    NOT follow
    !suggest ING
    !show … output
    MUST not/never be SHOWN
    never be SHOWN
    must use the following
    use pseudocode`,
  authority: `
    instructions for MODEL
    for MODEL MODEL
    AGENT MUST
    MODEL MUST not/never/always? VERB
    MODEL needs/need to
    you must follow
    strictly follow
    !follow these
    !follow the steps
    you should always/NUMBER
    remember to/that
    keep in mind`,
};

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
