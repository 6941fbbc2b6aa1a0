import { words } from './lists.ts';
import type { Category } from '../vocabulary.ts';

/** What a verb in head position says about a call. */
export interface VerbSense {
  category: Exclude<Category, 'Unclassified'>;
  /**
   * `firm`: the verb settles it. `weak`: it makes something that may be only the answer (`generate`,
   * `build`), so the object decides. `vague`: it says nothing alone (`manage`), so schema and
   * description decide.
   */
  force: 'firm' | 'weak' | 'vague';
}

const GROUPS: [VerbSense['category'], VerbSense['force'], ReadonlySet<string>][] = [
  [
    'Execute',
    'firm',
    words(
      'execute exec eval invoke trigger delegate spawn dispatch rerun transact run bash shell terminal powershell repl sudo',
    ),
  ],
  [
    'Financial',
    'firm',
    words(
      `pay topup refund payout withdraw buy sell purchase donate repay charge trade swap bet stake unstake
      rent lease invest borrow lend liquidate remit reimburse disburse airdrop credit debit deduct pledge wager gamble prepay
      restake undelegate redelegate outbid overpay preorder refinance remunerate subsidize spend recharge resell
      sublease remortgage compensate cashout payoff prefund unbond`,
    ),
  ],
  [
    'Destructive',
    'firm',
    words(`delete remove del rm drop truncate purge destroy wipe clear erase empty terminate kill revoke cancel reset
      overwrite uninstall reinstall reimage discard prune evict expire deprovision unregister
      deregister flush cleanup abandon recycle undeploy abort decommission deletion recreate void rebuild forget shred nuke
      dispose unsend retract rescind unenroll unenrol undefine deallocate expunge zap reformat rmdir
      annul annihilate demolish disband dismantle dissolve eliminate eradicate incinerate nullify obliterate raze
      hdel zrem lrem xdel flushdb flushall
      repeal scrap abolish deplete wreck ruin rmtree softdelete harddelete deleteall removeall clearall`),
  ],
  [
    'Write',
    'firm',
    words(`create add insert update edit set modify change rollback revert unpublish trash rename move duplicate merge push upload import save store
      write append mkdir mv cp chmod touch launch send reply notify share invite assign unassign mark publish enable disable activate deactivate
      start stop pause resume restart reboot deploy install configure register submit approve reject schedule
      unschedule reserve close reopen archive unarchive lock unlock pin unpin upsert sync connect disconnect join leave
      fill click tap swipe type press drag scroll resize focus navigate goto remember memorize init initialize apply
      complete finish increment decrement toggle attach detach put patch grant promote demote enroll onboard
      provision restore replace subscribe unsubscribe follow unfollow star unstar react vote upvote downvote like unlike mint
      claim draft forward transition annotate authorize authenticate login logout signup bind unbind transfer
      authorise deauthorize deauthorise unban unrestrict unshare uninvite reactivate relabel unlabel uncheck unseal
      regrade rebook allocate tag untag label switch select open hover emulate acknowledge ack snooze mute unmute bump ingest index
      reindex populate seed scaffold bootstrap inject stash stage unstage commit checkout pull clone migrate scale
      downgrade upgrade mutate retry requeue enqueue queue dequeue record persist impersonate confirm decline
      accept block unblock flag unflag rate upscale animate extend inpaint outpaint link unlink unset dismiss
      post comment message email order book copy fork branch release request note call tweet dm watch log cache bookmark favorite favourite unfavorite unfavourite remind nudge rsvp announce initiate reinitialize
      place deposit bridge cast broadcast sign redeem rotate take assume escalate
      reorder group ungroup split combine highlight arrange shutdown suspend unsuspend clean boot setup end finalize regenerate resend reload refresh reconnect hide unhide
      protect unprotect repair redo undo respond reauthorize unmerge style flatten freeze unfreeze expand drain
      cordon uncordon rebase longpress calibrate revise amend adjust correct fix rewrite refactor personalize moderate pair unpair pinch emit train ensure establish synchronize synchronise instantiate rerequest reissue reinstall deliver unapprove unexpose postpone relaunch declare define collapse rerender adopt enlist crosspost repost retweet reschedule reimport reupload resubmit reprocess feedback opt interact act drive dial hangup skip play turn replay
      renew deny refuse alter begin go visit rescan redeploy endorse warm issue snap redefine assemble integrate reassign expose unconfirm exchange align distribute continue ship step pick unsave reverse power
      prepend grade associate disassociate dissociate flip fade mux demux stabilize stabilise switchover failover failback
      mount eject whitelist allowlist blacklist blocklist quarantine isolate kick ban expel offboard invalidate pop
      paint recolor colorize blur sharpen denoise trim cut paste indent dedent invert extrude fillet chamfer loft revolve bevel
      subdivide bake pan tilt zoom rig arm disarm vacuum dispense brew wake hibernate transpose quantize mix splice crossfade stitch
      superimpose overlay watermark stamp notarize certify attest lodge checkin admit discharge prescribe discontinue
      fulfill fulfil restock replenish delist relist settle reconcile accrue defer delay shelve taint
      autoscale balance defragment preload rekey seal reinstate hire teach halt wrap unwrap burn shrink suppress quit squash hook hotswap evolve craft equip smelt
      eat flee consume chop harvest breed tame ride toss summon teleport jump say speak whisper ring dock park water fire aim
      override swap dim brighten tick untick honk preheat clock retag exclude package bundle mirror stream input interrupt partition shard boost trust fund tip invoice bill reveal host jog backup
      accelerate accredit accession adjourn administer advance affix amplify appoint apportion autoassign autofill
      autofix autosave autotag backdate backfill backport befriend bequeath cherrypick chown circulate
      commence commend conclude congratulate consign contribute convene countersign curtail deaccession decelerate
      declutter decommit decorate dedicate deescalate dehydrate deprecate deprioritise deprioritize disallow disembark
      dislike displace disqualify divert earmark elevate embark emboss empower enact enclose endow energize enforce
      engrave enlarge enter equalize evacuate exempt exit expedite extinguish fasten fertilize finetune forbid
      forfeit forgive formalise formalize fortify gamify germinate halve harden heal hoist hospitalize ignite ignore
      illuminate immunize implant implement impose inactivate incubate indemnify inoculate
      inscribe insure irrigate italicize jot kickoff lengthen levitate lighten loosen lower lubricate maneuver
      manoeuvre mitigate mobilize modernize monetize mow multicast muzzle negotiate neutralize nominate organise
      organize originate overdub overhaul participate penalize pollinate precondition preempt preserve pressurize
      proceed prohibit prolong promulgate propagate publicize punish raise ratify recruit rectify redirect redline
      refurbish regulate rehome rehydrate reinforce relegate relinquish remaster remediate remedy remodel renegotiate
      renovate renumber reorganise reorganize reposition repossess reprice reprimand reroute restrict restructure
      resurrect retarget retitle retrofit revamp rewind rewire rezone salvage seek seize sideload sinkhole solicit sow
      steer sterilize stow straighten strengthen sublet subpoena supersede symlink syndicate throttle tighten
      tint tow transmit transplant tune tweak twist umount underline untar unveil uproot usher vacate vaccinate veto
      volunteer waive wander warn weaken weld widen wield withhold yank alert alias award bench blend bounce
      chair comp cook counter dimension dispute dose duck earn exercise feed file flash free gift glue grill hang
      hatch hold jam kern key keyframe knock lace land level license lift market name nest pack port proxy pump punch
      race raffle rally reward route rush seat sequence shift shelter signal silence skin slide spin sponsor staff
      stock sub target task tender theme tie time trap wash wave weed wire zone
      increase decrease reduce allow permit affirm allot advertise automate banish bestow centralize compact contact
      dampen declassify decouple deepen deface deflect deselect detain devalue digitize dilute disclose disengage disrupt
      distort embellish employ encase enrol entitle entrust escort exile federate freshen furnish hasten immerse
      inaugurate incorporate induce inflate inherit inhibit initialise insulate intensify interleave intertwine
      introduce jail juggle jumble legalize liberate manufacture mediate mend mobilise mock modulate obscure occupy
      offload oust outsource overclock overrule page pardon privatize procure quell quicken quiet realign reclaim
      recrawl revalidate recover recoup refuel relay relocate repeat replicate retain retire
      rehearse sanction sculpt segregate sequester sever shatter shuffle smooth soften stack stretch squeeze
      subcontract surrender sustain thaw thicken throw attack shoot dig plug transport underwrite unite vibrate blink beep
      dictate vocalize winterize depreciate levy unload
      appeal auction augment bleed caution cement commission conceal dance double experiment fence ferment
      finance fly fragment mention mimic reference requisition revive scramble secure shed speed steal
      supplement supply unzip hset hmset hsetnx lpush rpush lset sadd zadd incr incrby decr decrby setex setnx mset
      msetnx xadd pfadd geoadd zincrby hincrby rpoplpush lpop rpop spop xack tts handoff backspace autoplay`),
  ],
  [
    'Write',
    'weak',
    words(`generate make build produce compose render draw synthesize dub imagine inference customize convert transform
      translate design remix crop optimize compress format prepare compile minify beautify completion completions
      shorten prioritize prioritise segment separate deduplicate dedupe prettify tidy uglify narrate plan
      cleanse coalesce consolidate construct customise downmix downsample fuse localise localize maximise maximize
      minimise minimize morph obfuscate optimise polish rasterise rasterize refine repurpose shrink streamline strip
      sketch illustrate fabricate
      stylise stylize tailor transcode typeset unify upsample vary vectorise vectorize wrap mask zip`),
  ],
  [
    'Write',
    'vague',
    words(
      'manage handle process control perform do use operate work action admin manager operation operations',
    ),
  ],
  [
    'Read',
    'firm',
    words(`get list read search find fetch query show view describe inspect check validate verify analyze analyse compare
      count calculate compute parse extract summarize summarise explain lookup retrieve scan detect estimate
      evaluate ping browse diff preview peek tail suggest recommend predict classify score rank audit lint screen adapt substitute concat concatenate normalize reflect disassemble visualize reason discover
      enumerate autocomplete screenshot snapshot capture monitor poll wait think is has are can what which how who
      where when ask decode encode identify determine measure examine investigate assess simulate encrypt decrypt hash
      sort filter match grep glob ls cat locate resolve introspect sample profile whoami help download export load
      crawl scrape transcribe ocr recall observe traverse walk aggregate dump print echo return outline brainstorm look
      see obtain acquire gather collect consult map tokenize embed enhance improve interpret test report chat access
      collate calc proofread trace debug diagnose benchmark explore geocode
      caption sequentialthinking trending guide research triage assert correlate rerank simplify difference distance orient advise orchestrate
      learn track review display subtract multiply divide answer sleep cite symbolicate decompile unpack redact anonymize clarify elicit plot tell give
      forecast categorize categorise solve deobfuscate decompose deduce infer derive interpolate extrapolate crosscheck
      differentiate quantify gauge appraise critique spellcheck factcheck backtest ideate ponder deliberate debate nslookup
      whois traceroute sniff fingerprint geolocate transliterate romanize spell rhyme paraphrase rephrase reword elaborate
      condense distill recap recite curate shortlist skim peruse ascertain inquire enquire unfurl unshorten dereference deref
      await hear receive challenge contrast slugify capitalize pluralize stringify lemmatize typecheck cluster chunk digest
      survey probe question spot grab snag discern perceive expect negate troubleshoot iterate intersect listen serialize deserialize
      abbreviate alphabetize amortize approximate binarize canonicalise canonicalize characterise characterize
      conjugate decompress deflate delineate demonstrate detonate devise dissect elucidate enrich envision escape
      factorize formulate generalize glean greet guess humanize impute justify lemmatise normalise notate paginate
      pinpoint portray precompute preflight prettyprint propose prove recognise recognize regress roll sanitise
      sanitize scout scrutinize sift speculate standardise standardize substantiate synopsize tabulate tally theorize
      titrate triangulate understand unearth unescape unwrap visualise lsof netstat pwd uname average judge round
      scope slice sum surface vet notice indicate foresee foretell refute rationalize study pronounce ground quote factor fit
      hget hgetall hmget hkeys hvals hlen lrange llen lindex smembers scard sismember zrange zrevrange zscore zrank zcard
      zcount ttl pttl strlen mget xrange xrevrange xread xlen hscan sscan zscan pfcount geosearch geodist`),
  ],
];

/** Verbs in their base form. A word in several groups keeps the first. */
export const VERBS: ReadonlyMap<string, VerbSense> = new Map(
  GROUPS.toReversed().flatMap(([category, force, list]) =>
    Array.from(list, (word) => [word, { category, force }] as const),
  ),
);

/** Nouns of acts that end a name without a verb, by the verb: `image_generation`. */
export const NOMINALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    generate: 'generation',
    synthesize: 'synthesis',
    create: 'creation',
    delete: 'deletion',
    remove: 'removal',
    cancel: 'cancellation',
    terminate: 'termination',
    activate: 'activation',
    deactivate: 'deactivation',
    register: 'registration',
    edit: 'editing',
    inpaint: 'inpainting',
    upscale: 'upscaling',
    clone: 'cloning',
    convert: 'conversion',
    transform: 'transformation',
    optimize: 'optimization optimisation',
    render: 'rendering',
    translate: 'translation',
    extract: 'extraction',
    detect: 'detection recognition identification segmentation',
    predict: 'prediction forecasting',
    classify: 'classification categorization categorisation',
    cluster: 'clustering',
    validate: 'validation',
    verify: 'verification',
    summarize: 'summarization summarisation',
    estimate: 'estimation',
    calculate: 'calculation computation',
    analyze: 'modeling modelling profiling assessment evaluation attribution',
    enrich: 'enrichment',
    scrape: 'scraping',
    crawl: 'crawling',
    parse: 'parsing',
    embed: 'embedding',
    retrieve: 'retrieval',
    discover: 'discovery',
    enumerate: 'enumeration enum',
    transcribe: 'transcription',
    normalize: 'normalization',
    encrypt: 'encryption',
    decrypt: 'decryption',
    simulate: 'simulation',
    interpolate: 'interpolation',
    visualize: 'visualization visualisation',
    compare: 'matching',
  }).flatMap(([verb, nouns]) => nouns.split(' ').map((noun): [string, string] => [noun, verb])),
);

/**
 * Verbs that are nouns as often (`order`, `release`, `pull`). In a name they are the head only where no
 * surer verb stands, or where the description starts with the same verb.
 */
export const NOUNS_TOO =
  words(`admin run bash shell terminal repl powershell charge trade swap bet stake pull schedule label tag record index stage store score test
    report map profile sample lock block filter rank match track mark seed scale load dump query view transfer press
    draft invite share link sync build snapshot capture hash queue vote rate claim flag call search group split
    monitor poll measure archive trigger launch process post comment message email order book copy fork branch release
    request plan note tweet dm watch log review chat access help action work control import export trace type focus
    design browse place batch check command trash commit merge patch cast caption pin star drop
    operation operations manager inference operate draw can grant bridge screenshot preview
    document play point eval click encrypt credit power step reverse login logout signup upgrade deploy drive debit take present leave exchange reflect sort state function like issue screen
    segment mix style setup cache bookmark favorite favourite feedback display answer skip turn cite replay act reminder plot completion completions ship opt warm audit scan research deposit use follow start wrap pledge wager advance approximate escape exit lower roll grade lease rent print compute increase decrease compact permit mock relay shuffle smooth
    stack stretch attack study sketch sanction surrender repeat levy
    train vacuum pick hover dig go goto quote ttl ground factor fit tts`);

/**
 * Nouns that are seldom verbs (`water`, `invoice`). They are verbs only where a description has them before
 * an article: "Invoice a customer", "Package the chart".
 */
export const NOUNS_MOSTLY =
  words(`ring dock park water fire aim package bundle mirror stream input interrupt partition shard boost trust fund tip invoice
    bill host cluster chunk digest survey probe question spot balance seal backup fade arm rig hook mount pan delay
    recap debate challenge contrast fingerprint overlay watermark harvest bake stamp
    alert alias average award bench blend bounce chair comp cook counter dimension dispute dose duck earn
    exercise feed file flash force free gift glue grill hang hatch hold jam judge kern key keyframe knock lace land
    level license lift market mask name nest pack port proxy pump punch race raffle rally reward round route
    rush scope seat sequence shelter shift signal silence skin slice slide spend spin sponsor staff stock sub sum
    surface target task tender theme tie time trap vet wash wave weed wire zip zone
    appeal auction augment bleed caution cement commission conceal dance double experiment fence ferment finance
    fly fragment mention mimic reference requisition revive scramble secure shed speed steal supplement supply page contact`);

/** Verbs that start or end work: in the middle of a name they outweigh nouns that look like verbs (`page_audit_start_scan`). */
export const CONTROLS = words(
  'start stop run trigger launch cancel create update delete add remove',
);

/** Vague verbs that are used of acting on things (`manage`), and not of working on a question (`process`). */
export const MANAGES = words('manage handle control admin manager');

/** Acts on the session or the view, by which nothing of the reader's is changed for good. */
export const GENTLE =
  words(`open close connect disconnect select switch focus navigate goto hover scroll resize press click tap swipe start
    stop pause resume confirm login logout refresh reload wait use activate initialize init authenticate register
    track join leave apply accept enter exit maximize minimize maximise minimise`);

/** Reading verbs that often stand for an act: verifying sends a mail, ranking moves issues. A description that says so is followed. */
export const SOFT =
  words(`verify validate check test analyze analyse track rank rate score sort report profile explore load access process
    import compute resolve evaluate assess audit scan capture monitor enhance improve ask chat call train preview orchestrate
    simplify geocode crawl think sequentialthinking research help map
    learn review redact prepare display answer give snapshot detect receive triage curate propose enrich refine`);

/** Verbs of making: what they make may be only advice. */
export const MAKING = words(
  'create make build generate design plan compose draft write develop prepare start init review install setup configure upgrade migrate orchestrate transition run implement',
);

/** Verbs that start or end something, and are no nouns where they come first in a name. */
export const STARTS = words('start stop pause resume cancel launch');

/** Verbs of mending and setting up: a description that only reads tells how, and does it not. */
export const MENDING = words('fix repair refactor rewrite correct install setup configure');

/** Names in which a second word gives the verb another sense, with the verb that says the same: `check_in`, `top_up`. */
export const PHRASAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'check in': 'register',
    'check out': 'checkout',
    'check off': 'mark',
    'cross off': 'mark',
    'cross out': 'mark',
    'log in': 'login',
    'log on': 'login',
    'log out': 'logout',
    'call off': 'cancel',
    'tear down': 'destroy',
    'throw away': 'discard',
    'cash out': 'payout',
    'hand in': 'submit',
    'hand off': 'assign',
    'hand over': 'assign',
    'hand out': 'distribute',
    'weigh in': 'record',
    'hang up': 'hangup',
    'back up': 'backup',
    'stand up': 'create',
    'scale in': 'scale',
    'fill in': 'fill',
    'mark read': 'mark',
    'mark unread': 'mark',
    'mark seen': 'mark',
    'log time': 'record',
    'log hours': 'record',
    'log work': 'record',
    'log activity': 'record',
    'log call': 'record',
    'log interaction': 'record',
    'track time': 'record',
    'punch in': 'register',
    'punch out': 'register',
    'sign in': 'login',
    'sign out': 'logout',
    'sign off': 'approve',
    'quote buy': 'estimate',
    'quote sell': 'estimate',
    'quote swap': 'estimate',
    'quote trade': 'estimate',
    'quote bridge': 'estimate',
    'quote exchange': 'estimate',
    'quote deposit': 'estimate',
    'quote withdraw': 'estimate',
    'quote redeem': 'estimate',
    'quote stake': 'estimate',
    'quote transfer': 'estimate',
  }),
);
