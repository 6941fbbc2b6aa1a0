/**
 * Sentences by which a definition steers a model beyond one call, in five kinds. A line is a pattern:
 * words in order; a word in capitals is one of `CLASSES`, of the predicates of `patterns.ts` (`TOOL`, `ING`,
 * `FIRST`, `ARROW`, `NUMBER`); `?` marks what may be left out; `…` is up to six words; `!` in front asks
 * for an order ("call this", "and then call", not "a call"). Sources of the groups: Invariant Labs on tool
 * poisoning (2025-04-01) and shadowing (2025-04-09), CyberArk on full-schema poisoning (2025-05),
 * SAFE-MCP T1001, T1401 and T1501, and definitions of this catalogue.
 */
export const CLASSES: Record<string, string> = {
  CALL: 'call use run invoke execute',
  IT: 'this it',
  ACT: `call use run invoke execute check verify get list read fetch retrieve look search find inspect query review confirm test
    validate preview resolve load select ask ensure discover register connect consult choose capture take refresh record examine identify
    login authenticate deactivate disable install deploy rerun perform obtain follow try observe repeat summarize summarise show present
    consider wait state create upload define save delete`,
  NEXT: 'call use run invoke execute consider verify check follow repeat poll refresh review present show display summarize summarise ask tell inform suggest report switch',
  STEP: 'any other another each every all making your bulk use calls taking re',
  USER: 'user users human humans operator customer customers them',
  PERSON: 'user users human humans operator',
  PEOPLE: 'user users human',
  ASK: 'ask confirm tell show inform warn remind notify prompt present suggest explain offer consult request let check clarify verify display recommend advise alert instruct repeat report',
  TELLING: 'telling informing asking notifying showing mentioning checking confirming consulting',
  AGREED:
    'approved approves confirmed confirms agreed agrees consented consents accepted accepts authorized authorised',
  ASKED:
    'asked asks requested requests instructed instructs confirmed approves approved agreed agrees consented wants',
  CONSENT:
    'consent approval confirmation permission instruction instructions authorization authorisation agreement go',
  OBTAIN:
    'get obtain gain gaining getting obtaining require requires without on upon request requesting await wait need needs seek after until ask',
  ONLY: 'only unless until after if once before',
  NOT: 'not never t avoid',
  GUESS: 'guess assume invent fabricate hallucinate infer imagine speculate',
  GUESSING:
    'guessing assuming inventing fabricating hallucinating recalling relying calling fetching using asking inferring',
  MODEL: 'model models agent agents assistant assistants llm llms ai claude gpt',
  MUST: 'must should shall',
  AGAIN: 'again repeatedly',
  ONCE: 'once twice',
  TALK: 'responding answering relaying replying displaying presenting summarizing summarising reporting explaining',
  REPLY: 'response reply answer message',
  SAY: 'cite mention explain summarize summarise display show tell remind quote',
  VALUE:
    'use pass set include provide specify omit wrap put add send supply enter give make embed quote prefix append leave exceed combine mix change encode escape end start quote type write format separate',
  HIDE: 'show display output mention reveal expose disclose summarize summarise repeat trust proceed skip',
  BEFORE: 'before prior',
  PREP: 'for this the it with until using',
  THING: 'tool function command endpoint action method',
  WHENS: 'when if after as once unless until in',
  PREFERRED: 'preferred recommended default',
  CALLED: 'called used run invoked executed call use invoke',
  GOOD: 'good essential mandatory required recommended usual usually necessary natural',
  RESTRICT: 'only until after',
  HEED: 'follow execute obey',
  REDO: 'retake refresh recheck relist rerun repeat reload',
  USING: 'using calling running',
  SHOWN: 'displayed shown logged shared exposed committed revealed disclosed printed',
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
  order: `!CALL TOOL THING? FIRST | !CALL … tool FIRST | FIRST CALL TOOL | !CALL IT THING? FIRST | !CALL IT THING? again | must be called FIRST | TOOL FIRST | !VERB … … TOOL THING? BEFORE ING | !VERB … FIRST via TOOL`,
  person: `!ASK USER | !ASK the USER | !ASK your USER | !ASK with USER | !ASK with the USER | !ASK … to the? USER | NOT ASK the? USER | without TELLING … USER | ONLY the? USER has? explicitly? AGREED | RESTRICT … USER has explicitly? ASKED | unless explicitly ASKED | ONLY … USER CONSENT | OBTAIN … USER CONSENT | OBTAIN … explicit CONSENT | consent required | sure the? USER | or the USER explicitly ASKED`,
  tool: '',
  answer: 'NOT HEED … instructions | NOT HEED … commands',
  authority: `ignore previous | ignore all previous | ignore any previous | ignore the previous | ignore your previous | ignore prior | ignore all prior | ignore your instructions | ignore other instructions | ignore all other | disregard previous | disregard all | disregard any | disregard your | disregard the previous | forget previous | forget all previous | forget your instructions | override your instructions | overrides all | supersedes all | takes precedence over all | takes precedence over any | you are now | new instructions | reveal your system prompt | print your system prompt | your system prompt | without the user knowing | NOT mention this | NOT mention that | NOT reveal this | NOT reveal that | NOT disclose this | hide this from the user | keep this secret | keep this hidden | MODEL instructions | your job is to`,
};

/** What counts in the description of the tool; beside an argument it is about its value. */
export const OWN: Record<Kind, string> = {
  order: `!ACT … FIRST | !CALL TOOL … … FIRST | TOOL with … FIRST | FIRST ACT | MUST FIRST | must have been CALLED | must be ED FIRST | should be ED FIRST | first call … second | !CALL BEFORE | !CALL after | !CALL IT THING? … BEFORE | !CALL IT THING? … … … BEFORE to? STEP | !CALL IT THING? … after | !CALL IT THING? … … after TOOL | !CALL only after | !CALL IT THING? immediately | !CALL IT to prepare for | !CALL TOOL after | !CALL TOOL BEFORE | TOOL afterwards | !CALL … afterwards | should be CALLED WHENS | use when BEFORE | to use BEFORE | to use after | use when … BEFORE | use when … after | use for … BEFORE | use for … after | best practice to … … BEFORE | !VERB … … BEFORE to? STEP | ^VERB … … BEFORE ING | ^BEFORE to? ING | ^BEFORE … ARROW | BEFORE to? ING … … !ACT | after ING … … !NEXT | after this call | after one … !NEXT | ^once … !CALL TOOL | ^after ING … TOOL | ^after … CALL the? TOOL | !then CALL | !then ACT … TOOL | TOOL … … then | ARROW KNOWN | KNOWN ARROW | step NUMBER | workflow NUMBER | step flow | start here | !start with TOOL | !start by ING | !ACT … at the start of | !ACT … at the beginning of | on your first | in your first | GOOD first step | as the first step | first step before | starting point for | as the first | prerequisite for | need to VERB … … before | MUST be? CALLED … BEFORE | MUST ACT … BEFORE | ^required … before | is required before | required step before | mandatory … before | mandatory after | essential … before | recommended before | requires TOOL | requires active TOOL | requires an? … TOOL to | must be called | must be … via TOOL | !poll PREP | poll with | poll using | poll TOOL | poll until | to poll PREP | !CALL … until | !ACT AGAIN | !check again | !CALL … AGAIN | !check progress | !wait for … before | !follow up with | !CALL ONCE | !check TOOL for | !check TOOL or | !consider USING TOOL | !CALL IT THING? ONCE | NOT … more than NUMBER times | NOT … multiple times | NOT CALL … AGAIN | !REDO only? after | !re VERB only? after | ^next CALL | only VERB once | !VERB … only after | only VERB after | useful … BEFORE to? STEP | useful … after calling | ^prerequisites | first call to | !do IT BEFORE | !do IT after | only be CALLED WHENS`,
  person: `!ASK … the? USER | ^ask for | PERSON has explicitly ASKED | RESTRICT … USER … explicitly? ASKED | PEOPLE MUST`,
  tool: `NOT CALL IT | NOT CALL TOOL | NOT use for | NOT use when | NOT use if | always CALL IT | always CALL TOOL | always CALL the … tool | always CALL a tool | always call | !prefer IT | !prefer TOOL | !prefer TOOL … … over | the … PREFERRED THING for | preferred … THING | IT is better than | actively CALL | !prefer over | !prefer … over | !prefer … FIRST | always prefer IT | always prefer TOOL | always prefer using | proactively | first choice | use IT as the? primary | CALL IT THING? only | only CALL IT THING? WHENS | only CALL WHENS | only CALL TOOL WHENS | !avoid USING IT | !avoid USING TOOL | !prefer USING | !CALL only WHENS | !choose IT? over | do not call | don t call | never call | only ACT on an? | only be used as | instead of GUESSING | rather than GUESSING | !do not … GUESS | !don t … GUESS | !never GUESS | IT THING? instead of other | use IT THING? for all | use IT THING? rather than TOOL | NOT CALL directly | no other … tool | whenever you would | deprecated use | deprecated … use TOOL | ^deprecated … TOOL | deprecated compatibility | superseded by`,
  answer: `when TALK | while TALK | !reply with | !respond with | your … REPLY MUST | in your final? REPLY | be concise | !treat the? … as | you are a | you are an | !do not CONDUCT | !don t CONDUCT | !never CONDUCT | ^always CONDUCT | important always CONDUCT | critical always CONDUCT | always SAY | never SAY | !include … link | !provide direct | be displayed to | displayed to the user | shown to the user | NOT follow | !suggest ING | !show … output | should not be SHOWN | never be SHOWN | must use the following | use pseudocode`,
  authority: `instructions for MODEL | for MODEL MODEL | MODEL MUST | MODEL needs to | MODEL need to | you must follow | strictly follow | !follow these | !follow the steps | you should always | you should NUMBER | remember to | !remember that | keep in mind`,
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
