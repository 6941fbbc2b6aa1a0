import type { Kind } from './instructions.ts';

/** Patterns like those of `instructions.ts` in other languages with spaces between words. */
export const OTHER_TONGUES: Record<Kind, string> = {
  order: `
    quand après/avant
    TOOL d abord
    d abord … TOOL
    lis/lisez/appelle/appelez/utilise/utilisez d abord
    après avoir vérifié
    avant d appeler/utiliser/exécuter
    avant de créer/modifier/supprimer … TOOL
    avant tout/toute autre
    appeler/utiliser/appelle/appelez … avant
    puis/ensuite appeler/appelle/appelez
    TOOL zuerst/danach/vorher
    zuerst/danach/vorher TOOL/aufrufen
    rufen sie zuerst
    vor/nach dem/jedem aufruf
    vor jedem/allen anderen
    TOOL primero/después
    primero/después TOOL
    llama/llame/usa/use primero
    usar/llamar antes de
    antes de llamar/usar/ejecutar/invocar
    después de llamar/usar
    TOOL primeiro/depois
    primeiro/depois TOOL
    chame/chama/use/usa primeiro
    antes/depois de chamar/usar/executar
    сначала/сперва вызови/вызовите/используй/используйте/вызывай/вызывайте
    перед/после вызовом/вызова`,
  person: `
    demande explicite
    demande/demander/demandez/confirme/confirmez/dis/dites/informe/informez … à/auprès l utilisateur
    confirmation/accord/consentement de l utilisateur
    rien à/de l utilisateur
    frage/fragen/informiere/informieren sie? den/die benutzer/nutzer/anwender
    sage/sagen sie? dem benutzer/nutzer/anwender
    bestätigung/zustimmung des benutzers/nutzers/anwenders
    pregunta/preguntar/pregunte/confirma/confirmar/confirme/digas/diga/informes/informe … al/el usuario
    confirmación/consentimiento del usuario
    pergunte/perguntar/confirme/confirmar/informe/diga/conte … o/ao/com usuário
    confirmação/consentimento do usuário
    спроси/спросите/говори/говорите/сообщай/сообщайте/скажи/скажите пользователю/пользователя
    подтверждения/согласия пользователя`,
  tool: `
    utiliser/utilisez/utilise systématiquement/toujours
    systématiquement avant
    immer dieses/dieses tool/werkzeug
    siempre usa/use/utiliza/utilice
    sempre use/usa/utilize
    всегда используй/используйте/сначала`,
  answer: '',
  authority: `
    au modèle de
    ignore/ignorez/oublie/oubliez les/toutes instructions/consignes
    ignoriere/ignorieren/vergiss alle/die/sie
    ignora/ignore/olvida/olvide las/todas instrucciones
    ignore/esqueça as/todas instruções
    игнорируй/игнорируйте/забудь/забудьте`,
};

/** The same in languages that put no space between words; `…` is a few characters of the same sentence. */
export const UNSPACED: Record<Kind, string> = {
  order: `推荐工作流 | 推荐流程 | 建议流程 | 工作流程 | 使用流程 | 调用顺序 | 并调用 | 接着调用 | 随后调用 | 配合…使用 | 先调用 | 先用 | 先使用 | 先查询 | 先查看 | 先执行 | 先通过 | 请先 | 必须先 | 应先 | 需先 | 务必先 | 首次使用必须 | 必须调用此 | 必须调用本 | 前调用 | 前必须 | 之前必须 | 前确认 | 前先 | 调用前 | 使用前必须 | 后需要重新调用 | 后再 | 后重新调用 | 下一步应 | 然后调用 | 再调用 | 第一步 | 不要…重试 | 请勿…重试 | 用…轮询 | 通过…轮询 | 前需要获取 | 必ず最初に呼び出 | 最初に呼び出 | 先に呼び出 | 呼び出す前に | ツールより先に |  実行前に…呼び出 | 반드시 먼저 호출 | 도구보다 먼저 | 먼저 사용 | 먼저 호출 | 호출하기 전에`,
  person: `不要让用户 | 告知用户 | 告诉用户 | 询问用户 | 向用户确认 | 向用户 | 提示用户 | 提醒用户 | 用户确认后 | 经用户 | 用户明确 | ユーザーに伝え | ユーザーに知らせ | ユーザーには言 | ユーザーに言 | ユーザーに確認 | ユーザーに尋ね | 사용자에게 알리 | 사용자에게 말하 | 사용자에게 확인 | 사용자에게 물어`,
  tool: '优先使用 | 优先用 | 优先调用 | 不要使用本工具 | 请勿使用本工具 | 不应使用本工具 | 始终使用 | 总是使用 | 而非使用本工具 | 不要猜测 | 不要编造 | 必ずこのツール | 常にこのツール | 항상 이 도구',
  answer: '如实说明 | 不要臆测 | 不要报错 | 直接告知 | 回复时 | 回答时 | 切勿把它',
  authority:
    '忽略之前 | 忽略先前 | 忽略以上 | 忽略所有 | 以前の指示を無視 | これまでの指示を無視 | 이전 지시를 무시',
};
