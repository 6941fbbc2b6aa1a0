/**
 * Phrases by which a definition tells a model what to do. `…` stands for up to three words. Sources of
 * the groups: Invariant Labs on tool poisoning (2025-04-01) and shadowing (2025-04-09), CyberArk on
 * full-schema poisoning (2025-05), SAFE-MCP T1001, T1401 and T1501, and definitions of this catalogue.
 */
export const ORDERS: Record<'override' | 'secrecy' | 'sequence', string> = {
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
    | prefer this tool over | always prefer this tool`,
};

/** The same in languages that put no space between words. */
export const ORDERS_UNSPACED = `忽略之前 | 忽略先前 | 忽略以上 | 忽略所有 | 不要告诉用户 | 不要告知用户 | 不得告知用户 | 必须先调用 | 务必先调用 | 首先调用此
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
