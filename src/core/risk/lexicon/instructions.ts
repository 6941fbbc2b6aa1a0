/**
 * Sentences by which a definition steers a model beyond one call, in five kinds. Each line is a pattern:
 * words in order; `/` between words any of which may stand there; a word in capitals is one of `CLASSES` or
 * of the predicates of `patterns.ts` (`TOOL`, `ING`, `FIRST`, `ARROW`, `NUMBER`); `?` marks what may be left
 * out; `…` is up to six words; `!` in front asks for an order ("call this", "and then call", not "a call");
 * `^` for the start of the sentence. Sources of the groups: Invariant Labs on tool poisoning (2025-04-01)
 * and shadowing (2025-04-09), CyberArk on full-schema poisoning (2025-05), SAFE-MCP T1001, T1401 and T1501,
 * and definitions of this catalogue.
 */
export const CLASSES: Record<string, string> = {
  CALL: 'call use run invoke execute',
  CALLED: 'called used run invoked executed call use invoke',
  USING: 'using calling running',
  IT: 'this it',
  THING: 'tool function command endpoint action method',
  ACT: `call use run invoke execute check verify get list read fetch retrieve look search find inspect query review confirm test
    validate preview resolve load select ask ensure discover register connect consult choose capture take refresh record examine identify
    login authenticate deactivate disable install deploy rerun perform obtain follow try observe repeat summarize summarise show present
    consider wait state create upload define save delete`,
  NEXT: 'call use run invoke execute consider verify check follow repeat poll refresh review present show display summarize summarise ask tell inform suggest report switch',
  STEP: 'any other another each every all making your bulk use calls taking re',
  USER: 'user users human humans operator customer customers them',
  PERSON: 'user users human humans operator',
  ASK: 'ask confirm tell show inform warn remind notify prompt present suggest explain offer consult request let check clarify verify display recommend advise alert instruct repeat report',
  TELLING: 'telling informing asking notifying showing mentioning checking confirming consulting warning alerting',
  AGREED:
    'approved approves confirmed confirms agreed agrees consented consents accepted accepts authorized authorised',
  ASKED:
    'asked asks requested requests instructed instructs confirmed confirms approves approved agreed agrees consented wants',
  CONSENT:
    'consent approval confirmation permission instruction instructions authorization authorisation agreement go request',
  OBTAIN:
    'get obtain gain gaining getting obtaining require requires without on upon request requesting await wait need needs seek after until ask with required',
  ONLY: 'only unless until after if once before',
  NOT: 'not never t avoid',
  GUESS: 'guess assume invent fabricate hallucinate infer imagine speculate',
  GUESSING: `guessing assuming inventing fabricating hallucinating recalling relying calling fetching using asking inferring chaining speculating`,
  MODEL: 'model models agent agents assistant assistants llm llms ai claude gpt chatgpt copilot',
  MUST: 'must should shall',
  AGAIN: 'again repeatedly',
  ONCE: 'once twice',
  TALK: 'responding answering relaying replying displaying presenting summarizing summarising reporting explaining',
  REPLY: 'response reply answer message',
  SAY: 'cite mention explain summarize summarise display show tell remind quote surface',
  VALUE:
    'use pass set include provide specify omit wrap put add send supply enter give make embed quote prefix append leave exceed combine mix change encode escape end start quote type write format separate',
  HIDE: 'show display output mention reveal expose disclose summarize summarise repeat trust proceed skip',
  SHOWN:
    'displayed shown logged shared exposed committed revealed disclosed printed presented surfaced mentioned',
  BEFORE: 'before prior',
  WHENS: 'when if after as once unless until in',
  PREFERRED: 'preferred recommended default',
  RESTRICT: 'only until after',
  REDO: 'retake refresh recheck relist rerun repeat reload',
  FINISH:
    'save stop finish end complete apply validate commit publish finalize finalise execute submit deploy start continue proceed activate close approve download upload process render',
  SESSION: 'session conversation task chat interaction turn project workflow',
  EARLIER: 'previous prior earlier above preceding other existing',
  ORDERS: 'instructions instruction prompts prompt rules guidelines context messages directives commands',
};

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

/** What counts wherever a model reads it: beside an argument too. */
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
    RESTRICT … USER has explicitly ASKED
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
    !CALL IT/TOOL THING? … … … BEFORE to? STEP
    !CALL IT THING? … … after TOOL
    !CALL IT THING? immediately/ONCE
    !CALL IT to prepare for
    TOOL afterwards
    !CALL … afterwards
    use/useful when/for … … BEFORE/after to? STEP/ING/TOOL
    use when BEFORE
    to use BEFORE/after
    !VERB … … BEFORE to? STEP
    ^VERB … … BEFORE ING
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
    ARROW KNOWN
    KNOWN ARROW
    step/workflow NUMBER
    ^NUMBER call/run/invoke/execute TOOL
    !call/run/invoke TOOL to FINISH
    ^common/recommended/typical/suggested/standard/usual/required/correct/critical? workflow
    ^next steps/step
    ^pre? requisites/requisite/prerequisites/prerequisite
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
    mandatory/essential/recommended … BEFORE/after
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
    !avoid/choose USING? IT/TOOL over?
    do/don not/t call
    never call
    only ACT on an?
    only be used as
    instead of/than GUESSING
    rather than GUESSING
    NOT … GUESS
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

/** The same in other languages with spaces between words. */
export const OTHER_TONGUES: Record<Kind, string> = {
  order: `quand après | quand avant | TOOL d abord | d abord … TOOL | après avoir vérifié | avant d appeler | avant d utiliser | appeler … avant | utiliser … avant | puis appeler | ensuite appeler | zuerst TOOL | TOOL zuerst | zuerst aufrufen | rufen sie zuerst | vor dem aufruf | nach dem aufruf | danach TOOL | primero TOOL | TOOL primero | llama primero | usa primero | usar antes de | antes de llamar | antes de usar | después de llamar | primeiro TOOL | TOOL primeiro | chame primeiro | use primeiro | antes de chamar | depois de chamar | сначала вызови | сначала вызовите | перед вызовом | после вызова`,
  person: `demande explicite | demander à l utilisateur | demandez à l utilisateur | confirmation de l utilisateur | accord de l utilisateur | frage den benutzer | fragen sie den benutzer | bestätigung des benutzers | pregunta al usuario | preguntar al usuario | confirmación del usuario | confirme con el usuario | pergunte ao usuário | perguntar ao usuário | confirmação do usuário | спроси пользователя | спросите пользователя | подтверждения пользователя`,
  tool: 'utiliser systématiquement | systématiquement avant | immer dieses tool | siempre usa | sempre use | всегда используй | всегда используйте',
  answer: '',
  authority:
    'au modèle de | ignore les instructions | ignoriere alle | ignora las instrucciones | ignore as instruções | игнорируй',
};

/** The same in languages that put no space between words; `…` is a few characters of the same sentence. */
export const UNSPACED: Record<Kind, string> = {
  order: `先调用 | 先用 | 先使用 | 先查询 | 先查看 | 先执行 | 先通过 | 请先 | 必须先 | 应先 | 需先 | 务必先 | 首次使用必须 | 必须调用此 | 必须调用本 | 前调用 | 前必须 | 之前必须 | 前确认 | 前先 | 调用前 | 使用前必须 | 后需要重新调用 | 后再 | 后重新调用 | 下一步应 | 然后调用 | 再调用 | 第一步 | 不要…重试 | 请勿…重试 | 用…轮询 | 通过…轮询 | 前需要获取 | 必ず最初に呼び出 | 最初に呼び出 | 先に呼び出 | 呼び出す前に | 実行前に…呼び出 | 반드시 먼저 호출 | 먼저 호출 | 호출하기 전에`,
  person: `不要告诉用户 | 不要告知用户 | 不得告知用户 | 告知用户 | 告诉用户 | 询问用户 | 向用户确认 | 向用户 | 提示用户 | 提醒用户 | 用户确认后 | 经用户 | 用户明确 | ユーザーに伝え | ユーザーに知らせ | ユーザーに確認 | ユーザーに尋ね | 사용자에게 알리 | 사용자에게 확인 | 사용자에게 물어`,
  tool: '优先使用 | 优先用 | 优先调用 | 不要使用本工具 | 请勿使用本工具 | 不应使用本工具 | 始终使用 | 总是使用 | 而非使用本工具 | 不要猜测 | 不要编造 | 必ずこのツール | 常にこのツール | 항상 이 도구',
  answer: '如实说明 | 不要臆测 | 不要报错 | 直接告知 | 回复时 | 回答时 | 切勿把它',
  authority:
    '忽略之前 | 忽略先前 | 忽略以上 | 忽略所有 | 以前の指示を無視 | これまでの指示を無視 | 이전 지시를 무시',
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
