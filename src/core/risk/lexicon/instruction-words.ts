/** The sets of words that the patterns of `instructions.ts` name in capitals. */
export const CLASSES: Record<string, string> = {
  CALL: 'call use run invoke execute',
  CALLED: 'called used run invoked executed call use invoke',
  USING: 'using calling running invoking executing',
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
  TELLING:
    'telling informing asking notifying showing mentioning checking confirming consulting warning alerting',
  AGREED:
    'approved approves confirmed confirms agreed agrees consented consents accepted accepts authorized authorised',
  ASKED:
    'asked ask asks request mentioned mentions mention states stated requested requests instructed instructs confirmed confirms approves approved agreed agrees consented told',
  EXPLICITLY: 'explicitly specifically expressly directly clearly actively',
  TELL: 'tell say claim inform mention apologise apologize refuse',
  CONSENT:
    'consent approval confirmation permission instruction instructions authorization authorisation agreement go request',
  OBTAIN:
    'get obtain gain gaining getting obtaining require requires without request requesting await wait need needs seek until ask required',
  ONLY: 'only unless until after if once before',
  NOT: 'not never t avoid',
  GUESS: 'guess assume invent fabricate hallucinate infer imagine speculate hardcode',
  GUESSING: `guessing assuming inventing fabricating hallucinating recalling relying calling fetching using asking inferring chaining speculating`,
  MODEL: 'model models agent agents assistant assistants llm llms ai claude gpt chatgpt copilot',
  AGENT: 'agent agents assistant assistants llm llms claude',
  MUST: 'must should shall',
  AGAIN: 'again repeatedly',
  ONCE: 'once twice',
  TALK: 'responding answering relaying replying displaying presenting summarizing summarising reporting explaining',
  REPLY: 'response reply answer message',
  ANSWER: 'answer answers response responses reply replies',
  LED: 'sent forwarded copied routed redirected replaced rerouted mailed posted',
  SAY: 'cite mention explain summarize summarise display show tell remind quote surface',
  VALUE:
    'use pass set include provide specify omit wrap put add send supply enter give make embed quote prefix append leave exceed combine mix change encode escape end start quote type write format separate',
  CONDUCT_TOO:
    'show display output mention reveal expose disclose summarize summarise repeat trust proceed skip believe act behave talk speak think doubt question apologize apologise volunteer',
  SHOWN:
    'displayed shown logged shared exposed committed revealed disclosed printed presented surfaced mentioned',
  BEFORE: 'before prior',
  WHENS: 'when if after as once unless until in',
  PREFERRED: 'preferred recommended default',
  RESTRICT: 'only until after',
  REDO: 'retake refresh recheck relist rerun repeat reload',
  FINISH:
    'save stop finish end complete apply validate commit publish finalize finalise execute submit deploy start continue proceed activate close approve download upload process render',
  SESSION:
    'session sessions conversation conversations task tasks chat chats interaction turn project workflow',
  EARLIER: 'previous prior earlier above preceding other existing',
  ORDERS:
    'instructions instruction prompts prompt rules guidelines context messages directives commands',
};
