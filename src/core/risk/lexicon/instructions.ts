/**
 * Phrases by which a definition tells a model what to do. `…` stands for up to three words. Sources of
 * the groups: Invariant Labs on tool poisoning (2025-04-01) and shadowing (2025-04-09), CyberArk on
 * full-schema poisoning (2025-05), SAFE-MCP T1001, T1401 and T1501, and definitions of this catalogue.
 */
export const ORDERS: Record<'override' | 'secrecy' | 'sequence' | 'consent', string> = {
  /** Sets aside what the model was told elsewhere. */
  override: `ignore previous | ignore all previous | ignore any previous | ignore the previous | ignore your previous | ignore prior
    | ignore all prior | ignore your instructions | ignore other instructions | ignore all other | disregard previous | disregard all
    | disregard any | disregard your | disregard the previous | forget previous | forget all previous | forget your instructions
    | override your instructions | overrides all | supersedes all | takes precedence over all | takes precedence over any
    | you are now | new instructions | reveal your system prompt | print your system prompt | your system prompt | instead of any other tool
    | instead of all other tools | never use built in | never use other tools | never use any other | do not use any other tool
    | don t use any other tool | do not use other tools`,
  /** Keeps something from the person. */
  secrecy: `do not tell the user | don t tell the user | never tell the user | do not inform the user | don t inform the user
    | without telling the user | without informing the user | without the user knowing | do not mention this | do not mention that
    | do not mention the | don t mention this | never mention | do not reveal this | do not reveal that | never reveal
    | do not disclose this | never disclose | do not notify the user | without notifying the user | without asking the user
    | without asking for confirmation | do not ask the user | don t ask the user | never ask the user
    | do not ask for confirmation | do not ask for permission | hide this from the user | keep this secret | keep this hidden
    | do not show this to the user`,
  /** Says when this tool or another has to be called. */
  sequence: `before using any other tool | before using other tools | before any other tool | before calling any other tool
    | before calling other tools | before you use any other | before all other tools | before using any … tools
    | always call this | always use this tool | always call … first | always call … before | always invoke | always run this
    | always use … before | you must call | you must first call | you must first use | you must use this | you must invoke | you must run
    | you must always call | you must always use | must call this | must use this tool | must be called before | must be called first
    | must be called immediately | must be used before | must always be called | must be run first | must be invoked before | mandatory before
    | mandatory first step | mandatory after | call this first | call this tool first | call … tool first | call this tool before
    | call this before | use this first | use this tool first | use this tool before | run this first | call … first before
    | should always be called | should be called first | should always call | required first step
    | prefer this tool over | always prefer this tool | call … first to | call … first | use … first | first use list | first call list | use this as the first
    | as the first step | usually the first step | use this before | use this first | use first | use before making | use before calling | use before creating
    | use before using | use before running | call this before | call it before | run this before | run … first | must first call | should first call
    | should first use | you should first | always call | after this call | after calling this | after using this | after invoking this | then call | then use the … tool
    | call again | recall this tool | call this tool again | retry this tool | call this again | starting point for | use immediately after | call immediately | call this tool after
    | do this after | do this before | before using this tool | before calling this tool | before running this | before invoking this
    | required before | before … you must | step 1 | first step is`,
  /** Has the model turn to the person first. */
  consent: `ask the user | ask user | ask them | confirm with the user | confirm with user | confirmation from the user | user confirmation
    | user s confirmation | explicit confirmation | explicit user | user approval | user s approval | user approved | user has approved | user confirmed | user has confirmed
    | user consent | gaining explicit | consent required | with the user first
    | checking with the user | tell the user | inform the user | show the user | present … to the user | remind the user | let the user know | warn the user | suggest to the user`,
};

/** How to behave beyond one call. Beside an argument such words are about its values, so there they say nothing. */
export const CONDUCT = `user explicitly | explicitly asks | explicitly asked | explicitly requests | explicitly requested | if and only if the user | only if the user | unless the user | instead of asking the user | rather than asking | without user
    | always use | always specify | always include | always provide | always stop | always take | always pass | always set | always prefer | always check | always verify | always confirm | always start | always try | always ask | always show
    | always fetch | always return | always present | always read | always follow | always run | always query | always search | always retrieve | always wait | always reference
    | never use | never call | never guess | never assume | never invent | never pass | never show | never expose | never send | never run | never fabricate | never make up | never include | never modify | never create
    | do not guess | don t guess | do not assume | don t assume | do not invent | don t invent | do not fabricate | do not make up | do not call | don t call | do not retry | don t retry
    | do not hallucinate | do not proceed | don t proceed | do not skip | don t skip | do not show
    | do not attempt | do not try | don t try | do not summarize | do not repeat | don t repeat | do not output | do not generate | do not rely | don t rely
    | instead of guessing | rather than guessing | you must use | you must follow | you must ask | you must include | you must provide | you must not | you must always | you must never
    | you should always | you should ask | you should use | you should never | you should not | you are expected | you have to | agents must | agent must | model must
    | should be used proactively | use proactively | use this tool proactively | use this proactively | proactively use | proactively call | prefer this over | prefer this tool | prefer this to | prefer it over | prefer over
    | use it instead of | use this instead of | use this tool instead of | choose over | choose this over | not this tool | primary tool for | use this tool first | use this tool whenever | use this whenever
    | your reply must | your response must | your chat reply | in your response | in your answer | when responding | reply with | follow these steps | follow the steps | following steps
    | should be displayed | provide direct links | preferred tool for | use only if | only use if | only use this | only use when | use only when | use after | sequential calls only | demande explicite | après avoir vérifié | quand après | systématiquement avant | after finding | then use | must be validated first | important use
    | workflow 1 | important always | important never | important do not | important you | critical always | critical never | critical do not | mandatory | strictly prohibited | strictly follow | must be wrapped
    | remember to | keep in mind`;

/** The same in languages that put no space between words. */
export const ORDERS_UNSPACED = `忽略之前 | 忽略先前 | 忽略以上 | 忽略所有 | 不要告诉用户 | 不要告知用户 | 不得告知用户 | 必须先调用 | 务必先调用 | 首先调用此 | 请先 | 必须先 | 请使用 | 不要用 | 请勿 | 先调用
  | 之前必须调用 | 以前の指示を無視 | これまでの指示を無視 | ユーザーに伝えないで | ユーザーに知らせないで | 必ず最初に呼び出 | 이전 지시를 무시 | 사용자에게 알리지 | 반드시 먼저 호출`;

/** Tags by which a definition marks words for the model alone. */
export const MODEL_TAGS =
  'important system secret hidden instruction instructions system_prompt assistant im_start inst sys critical';

/** What only its owner should see: files, and text of the conversation. Source: SAFE-MCP T1501, T1911. */
export const SENSITIVE = {
  files: `.ssh id_rsa id_ed25519 id_ecdsa authorized_keys .aws/credentials .env .npmrc .pypirc .netrc .git-credentials .kube/config
    .docker/config.json .cursor/mcp.json mcp.json claude_desktop_config .gnupg .bash_history .zsh_history /etc/passwd /etc/shadow
    wallet.dat keychain secrets.json credentials.json`,
  talk: `conversation history | chat history | entire conversation | whole conversation | full conversation | complete conversation
    | previous messages | system prompt | previous tool outputs | private key | private keys | seed phrase | environment variables`,
  /** Verbs that ask for it, and words that say that all of it is meant. */
  asks: 'read copy write provide give supply add fill embed put place insert append pass include send paste attach upload forward',
  hands: 'put place insert append pass include send paste attach upload forward',
  whole: 'content contents verbatim entire whole full complete value values',
};
