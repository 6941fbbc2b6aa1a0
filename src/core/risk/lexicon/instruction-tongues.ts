import type { Kind } from './instructions.ts';

/** Patterns like those of `instructions.ts` in other languages with spaces between words. */
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
