import type { Kind } from './instructions.ts';

/** Patterns that count in the description of the tool; beside an argument they are about its value. */
export const OWN: Record<Kind, string> = {
  order: `
    !ACT … … FIRST
    !open/log/sign/activate/unlock/initialize/build … FIRST
    TOOL with … FIRST
    FIRST ACT
    MUST FIRST
    MUST be ED FIRST
    MUST have been? CALLED
    MUST have been ED/found with/by/via TOOL
    has/have/need/needs to be CALLED … BEFORE/after/ahead/FIRST
    MUST be? CALLED … BEFORE/after
    MUST ACT … BEFORE
    must be … via TOOL | must already have … via/by/with/from TOOL
    only be CALLED WHENS
    should be CALLED WHENS
    first call … second
    first call to
    first thing to/you CALL | once per SESSION | !CALL IT THING? last
    !CALL only? BEFORE/after
    !CALL IT/TOOL THING? … BEFORE/after
    !CALL IT/TOOL THING? … … … BEFORE to? STEP/ING/TOOL
    !CALL IT THING? … … after TOOL
    !CALL IT THING? immediately/ONCE
    !CALL IT to prepare for
    TOOL afterwards/beforehand
    !follow IT/TOOL THING/request/step? up? with/by
    NOT make multiple/several/separate/repeated/additional/further calls/requests
    sure to/you call/invoke/run/execute
    you MUST then/next/now/first ACT
    ^NUMBER call/invoke/run/execute IT/the/a/an THING
    MUST be? CALLED FIRST
    should be called/invoked/run … WHENS
    at/on/in the start/beginning of … SESSION
    before/after each/every/any SESSION/response/task/action/change/edit
    every/each time you
    CALLED only ONCE
    should be the first/last
    for … use with the TOOL
    !CALL … afterwards | !ACT … beforehand
    CALLED right/immediately/directly/just BEFORE/after
    typically/usually/normally/often/generally/always CALLED BEFORE/after
    usually/typically follows/precedes TOOL
    useful/helpful/handy/needed/required BEFORE/after ING/TOOL
    use when/for … … … BEFORE/after to? STEP/ING/TOOL
    useful when … … … BEFORE/after to? STEP/ING/TOOL
    useful for … BEFORE/after USING/TOOL
    use when/after/once you ED TOOL
    use when … … … BEFORE
    to use BEFORE/after
    !VERB … … BEFORE to? STEP/ING/TOOL
    ^BEFORE TOOL
    ^BEFORE to? ING … … !ACT
    ^BEFORE to? ING … MUST/need/have
    ^BEFORE … ARROW
    BEFORE to? ING … … !ACT
    after ING/this/one/each/every … … !NEXT
    ^once … !CALL TOOL | ^once … with/by/using/via TOOL | ^once … !VERB … TOOL
    ^after !VERB … TOOL
    after … ED with/by/using/via TOOL
    after the? MODEL has/have | before after USING
    ^after ING … TOOL
    ^after … CALL the? TOOL
    !then CALL
    !then ACT … TOOL
    TOOL … … then VERB/retry/re/this/TOOL
    TOOL … ARROW … TOOL
    step/workflow NUMBER
    ^NUMBER call/run/invoke/execute TOOL
    !call/run/invoke TOOL … to FINISH
    ^common/recommended/typical/suggested/standard/usual/required/correct/critical? workflow
    ^recommended/typical/suggested/standard/usual/required/correct flow/order/sequence/pattern
    ^next steps/step
    ^critical/important? pre? requisites/requisite/prerequisites/prerequisite
    prerequisites/prerequisite TOOL
    ^pre? conditions/condition/preconditions/precondition
    start here
    !start/begin with/by TOOL/USING | !start/begin with … then
    at the start/beginning of a/an/the/each/every/any/your? new? SESSION | at session/conversation start/beginning
    on/in your first
    essential/mandatory/required/recommended/usual/usually/natural/necessary/good/typically/often the/a? first/next step
    as/usually/is the first
    first step before
    ^starting point for/before
    starting/entry point for/before any/all/every/most
    first/last choice/resort
    prerequisite for
    need to VERB … … BEFORE
    BEFORE you VERB/answer/reply/respond
    each/every time you … … !CALL
    when/whenever/if you CALL the/another/other … tool
    !keep/continue ING … until
    ^required … BEFORE
    is required BEFORE
    required step BEFORE
    mandatory/essential … BEFORE/after
    recommended BEFORE/after | best practice to
    recommended/advised/advisable to VERB … … BEFORE/after/FIRST
    requires/needs active? KNOWN | requires/needs … previously … TOOL
    requires an? … TOOL to
    prior/previous/earlier call/calls to
    session/connection ED by/with/via TOOL
    must be called
    !poll for/this/the/it/with/until/using/via/TOOL/action
    poll with/using/until/TOOL
    to poll for/with/the/until/using/after/with | !poll … once/until
    status with/via/using TOOL | TOOL until
    !CALL/repeat … until
    only? !proceed/continue if/when/after/once
    !ACT AGAIN
    !CALL … AGAIN
    !check again/progress
    !wait for … BEFORE
    !follow IT? up? with/by TOOL
    !follow up with
    !fall back to/on TOOL
    !CALL ONCE BEFORE/after/at/when/and
    !check TOOL for/or
    !consider USING TOOL
    NOT … more than NUMBER times
    NOT … multiple times
    you have/are to CONDUCT
    NOT CALL … AGAIN/repeatedly/parallel
    NOT chain/loop
    !REDO only? after
    !re VERB only? after
    only VERB once/after
    !VERB … only after
    useful … after calling
    !do IT BEFORE/after
    preceded/followed by a/the? CALLED
    !retry … NUMBER times
    all/every/each/any/the … MUST/have/has to? be LED to/by/with/through`,
  person: `
    double check with the/your? USER
    every/each time the? PERSON | everytime
    !ASK … the USER | !ASK USER
    ^ask for
    PERSON has explicitly ASKED
    USER EXPLICITLY ASKED
    USER MUST EXPLICITLY
    only !CALL IT/TOOL … PERSON … EXPLICITLY
    !CALL IT/TOOL … only … PERSON … EXPLICITLY
    ONLY … ASKED by the? USER
    NOT ASK that? the USER
    !ASK that the USER
    TELLING the/your? USER which/what/whether/if/for/to/about
    RESTRICT … ASKED explicitly
    RESTRICT … explicitly? ASKED by the? USER
    RESTRICT … USER … explicitly? ASKED
    !skip/bypass the/all/any? CONSENT
    !approve all/every/automatically
    be SHOWN to/with the USER/client`,
  tool: `
    NOT CALL IT/TOOL
    never/not by MODEL
    only for humans/users
    never CALL IT THING? for/to
    always CALL IT/TOOL/call
    always CALL the/a … tool
    you MUST CALL IT/TOOL
    !prefer IT/TOOL/USING/over
    !prefer … over
    !prefer … FIRST
    prefer the … TOOL
    always prefer IT/TOOL/USING
    preferred … THING
    preferred over/to | TOOL is/are preferred
    the … PREFERRED THING/way/choice for/to
    IT is the? PREFERRED for
    IT is the? preferred/recommended … THING/way/choice/approach
    strongly recommended
    ^default/preferred/recommended method/way/tool/choice/option to/for/when
    IT is better than
    actively/automatically CALL
    !CALL/trigger IT? THING? automatically
    proactively
    !CALL IT THING? directly
    CALLED directly by the? MODEL
    go to THING/choice | in preference to | even if/when/though you | not for use by | other tools fail
    use IT as the/a? primary/fallback
    as a? fallback when/if/for
    !CALL exclusively IT/TOOL
    only when/if/after/on … explicitly ASKED
    only CALL TOOL WHENS
    !avoid/choose USING? IT/TOOL
    !choose/pick/use IT? THING? over
    do/don not/t call
    never call
    only ACT on an?
    only be used as
    instead of/than GUESSING
    !use … instead of hardcoding
    rather than GUESSING
    !do/don not/t … GUESS
    !never … GUESS
    CALL IT THING? instead of other/TOOL
    CALL IT THING? rather than TOOL
    !ACT … instead of ING
    NOT CALL directly
    no other … tool/tools
    not an? alternative/substitute
    no substitute
    whenever you would
    other … tools … MUST/have
    other … tool/tools may/are/is/has
    NOT CALL … other tools/tool/servers/server
    CALLED … of/to/from other tools/servers
    only this one
    MUST be selected/chosen/preferred/picked
    !reach for IT/TOOL
    !default to IT/TOOL/USING
    deprecated … TOOL
    deprecated use
    deprecated compatibility
    superseded by`,
  answer: `
    when/while TALK
    !format your/the/all/any REPLY
    your REPLY in/as/with/using/should/to
    the? MODEL can/may/should/cannot … the? results/result/output/response/data/answer/user
    no longer TELL the/your? USER
    !reply/respond with
    your … REPLY MUST
    in/to/with/of/after each/every/all of? your? ANSWER
    in/to your ANSWER/summary
    !answer/reply/respond/speak/talk in/like/as
    !answer with/only/from/using/based
    in the answer | in plain language/english/terms/words | on NUMBER SAY
    !summarize/summarise/format the/these/this/them/it/results/output
    !cite
    each/every/all ANSWER you
    in your final? REPLY
    be concise
    !treat the? … as
    you are a/an
    !do not CONDUCT
    !don t CONDUCT
    do/don not/t t? just | do/don not/t t? … unless | NOT make up
    !never CONDUCT
    NOT rely/depend on what/your/the/memory/prior/previous/earlier/training
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
    AGENT MUST
    MODEL MUST not/never/always? VERB
    MODEL needs/need to
    you must follow
    strictly follow
    !follow these
    !follow the steps
    you should always/NUMBER
    remember to/that
    !memorise/memorize/remember IT/the/these/them/your/which/what/all/TOOL
    !keep/store/hold/retain … in your? memory
    keep in mind`,
};
