import { words } from './lists.ts';

/** Arguments that choose between several acts, by their last word. */
export const CHOOSERS = words(
  'action actions operation operations op verb subcommand method mode command',
);
/** Of these, those that choose an act and not the way in which it is done. */
export const ACTS = words('action actions operation operations op subcommand');
/** Verbs of names that only inform: in them a list of acts says which entries or topics are meant. */
export const INFORMING = words(
  'get list search find count query show view describe read fetch lookup explain retrieve',
);
/** Verbs whose answer is computed from what is given: `calculate` with the operation `add` adds nothing anywhere. */
export const COMPUTES = words(
  'calculate calc compute convert parse format encode decode hash compare count measure regex math calculator converter formatter parser',
);
/** Verbs that only try something out, beside those that compute. */
export const TRIES = words('validate simulate preview diff plan estimate check verify');
/** Operations on the parts of one record, as in JSON Patch. */
export const PATCHES = words(
  'add remove replace move copy test set unset inc append insert prepend push pull',
);
/** What is kept to be acted on later: acts listed there are not done by the call. */
export const KEPT_ACTS = words(
  'rule rules automation automations trigger triggers webhook webhooks policy filter schedule alert hook',
);

/** First words of switches with which a reading tool leaves or changes something. */
export const CHANGES = words('save write update apply fix persist');
/** Words of arguments that name a place to save to. */
export const PLACES = words(
  'save saveto output out outfile outdir outpath dest destination download downloads',
);

/** Verbs of options by which what is there is lost. */
export const LOSES = words(
  'overwrite clobber replace clear reset delete drop truncate purge wipe erase prune destroy flush recreate discard cancel void terminate kill',
);
/** Of these, those that need no object to say so. */
export const LOSES_ALONE = words(
  'overwrite clobber clear reset delete drop truncate purge wipe erase prune destroy flush recreate discard cancel',
);
/** What is lost where an option speaks of it: stored things, and not what is only shown. */
export const LOST = words(
  `existing all previous prior old current data target destination dest history conversation content contents original
  originals volume volumes source file files table tables database databases collection collections record records row
  rows items messages queue buffer stats statistics project entries extraneous extra raw stale orphaned orphans obsolete statuses others missing pending session memory
  objects state document documents snapshots backups process processes payment payments invoice invoices`,
);
/** Beside these the same verbs undo a choice, empty what fills again, or concern the answer. */
export const SPARED = words(
  `cache caches console output filter filters invalid branch link links selection tag tags label labels empty archive
  parent parents duplicates formatting style styles shading whitespace highlight scripts html images text field`,
);
/** Words of an option that turn it round, or ask for consent. */
export const REFUSES = words(
  'no not dont skip prevent avoid never confirm confirmed hide show include exclude keep preserve offer fail if on after before when',
);
/** Arguments that choose how something is put in or what becomes of what is there, by their last word. */
export const MODES = words(
  'mode modes strategy policy behavior behaviour conflict conflicts disposition exists option options write import update insert resolution duplicate duplicates',
);

/** Words of a sentence that say that former content is lost. */
export const LOSSES = words('overwrite overwrites overwriting overwritten');
/** Those that say that there is no way back. */
export const FINAL = words('irreversible irreversibly irrevocable irrevocably');
export const REPLACES = words('replace replaces replacing replaced replacement');
export const WHOLE = words('entire whole full complete existing content contents set');
/** What is set anew as a matter of course: replacing all of it is an ordinary update. */
export const SETTINGS = words(
  'tag tags label labels link links selection clipboard emulation group groups member members membership memberships occurrence occurrences instance instances match matches text style styles fill fills',
);
/** Parts of a record: replacing one is an ordinary update. */
export const FIELDS = words(
  'array arrays list lists field fields value values attendees attachments reviewers addresses fills',
);
/** Past participles of losing. */
export const GONE = words(
  'deleted removed lost dropped erased wiped discarded cleared purged destroyed invalidated',
);
/** What is left out of a list that becomes the whole truth. */
export const OMITTED = words(
  'existing omitted missing unlisted absent unspecified excluded unsaved previous',
);
/** Verbs of names by which what runs ends, or what was only collected goes: no way back is no loss there. */
export const STOPS = words('stop close end disconnect detach hangup clear flush');
/** Acts that cannot be taken back though nothing is lost by them. */
export const SENDS = words(
  'send reply forward post publish create submit add invite message email merge transfer pay buy comment apply sign approve commit share upload',
);

/** With content of the caller these start something of which the content decides what it does. */
export const DEPLOYS = words('deploy redeploy deploys');
/** Arguments that hold or name what is deployed, by their last word. */
export const DEPLOYED = words(
  `manifest manifests code script files yaml source content contents zip archive tarball bundle artifact artifacts image
  dockerfile compose template chart folder directory dir path cwd root workdir`,
);
/** Verbs that put up what a chart or package holds. */
export const INSTALLS = words('install upgrade deploy apply');
/** What is built from the caller's files, and what says from which. */
export const BUILT = words(
  'image images container docker app application project package wheel apk ipa bundle binary solution target scheme gradle maven cargo',
);
export const BUILT_FROM = words(
  'dockerfile context path dir directory folder project workspace scheme target source repo repository',
);
/** In a name these say that a function or a query is carried out. */
export const INTERPRETS = words('evaluate eval query test debug aggregate aggregation');
export const SCRIPTS = words('function script code javascript js');
/** Where expressions are read in the state of a program, they run in it. */
export const PROGRAMS = words(
  'debug debugger debugging debugged debuggee frame breakpoint repl runtime stack browser page console dom lldb gdb dap',
);
/** What a command goes with where it is routed on. */
export const REST_OF_COMMAND = words('parameters params args arguments');
/** The same for anything that is called by its name. */
export const HANDED_ON = words(
  'parameters params args arguments kwargs payload data body input inputs options request',
);
/** Arguments that name what is called by a tool that calls anything, by their last word or the one before `name`. */
export const OPERATION = words(
  'command method function procedure service action operation tool api endpoint rpc subcommand routine capability actor',
);
/** Verbs of tools that call what they are told. */
export const CALLS = words(
  'call invoke execute exec run proxy dispatch perform request rpc send use command fire do route raw',
);
/** Those that carry out what they are told in plain words. */
export const AGENTS = words(
  'agent agents subagent subagents codex devin opencode openclaw aider swarm crew copilot',
);
/** Servers behind which an agent works, whatever the tool is called. */
export const CODERS = words(
  'devin jules codex cursor v0 lovable bolt replit opencode aider openhands manus goose',
);
/** Verbs by which they are told. */
export const INSTRUCTS = words(
  'ask chat prompt message send tell instruct talk delegate run start continue call invoke query consult execute dispatch spawn launch assign submit reply resume use hand trigger task',
);
/** First words of lists that are put at the end of a command line. */
export const EXTRA = words('extra additional cli command launch pass build');
/** Verbs that build or test what the arguments tell. */
export const BUILDS = words('build test compile');
/** What is started where one is created with its input. */
export const STARTS = words('create submit start queue enqueue launch post schedule');
export const JOBS = words(
  'run runs job jobs execution executions prediction predictions invocation invocations runsync training trainings',
);
/** Arguments that hold what is worked on or done, by their last word; a known thing named by id is none. */
export const WORKED_ON = words(
  `input inputs parameter parameters params args arguments variables payload body data prompt task message instruction
  instructions command commands code script query sql statement statements image config env spec manifest definition
  template steps expression source workflow goal action operations actions calls requests queries tasks`,
);
/** Arguments that tell an agent what to do, by their last word. */
export const WHAT_TO_DO = words('prompt task instruction instructions goal objective message');
/** What is run as it was written, whoever wrote it. */
export const RUNNABLE = words(
  `sql command commands code script scripts javascript shell statement test tests suite workflow workflows pipeline
  pipelines job jobs agent playbook notebook procedure function lambda macro scenario scene game project simulation firmware jcl program build container containers dag dags dbt cell cells menu apex`,
);
/** The same in a name, where prose has these words for other things too. */
export const RUNNABLE_NAMED = words(
  `automation automations flow flows protocol protocols collection collections checkpoint tasks circuit mission missions
  routine spider chain crew graph spec specs sketch module exploit executable binary migration migrations action
  experiment simulation rule rules molecular document documents`,
);
/** Kinds of these that are kept to be run, and verbs by which one is started. */
export const STORED = words(
  `workflow workflows pipeline pipelines playbook runbook macro dag scenario suite crew flow execution automation notebook
  procedure build action routine mission protocol`,
);
export const STARTED = words('start launch trigger kickoff kick play fire queue enqueue submit');
/** Verbs of starting a thing again that is known. */
export const REPEATS = words('rerun retry');
/** Shells as first words of a name stand for a set of tools as often. */
export const SHELLS = words('bash shell terminal powershell repl');
/** Running programs that take what is typed as commands. */
export const TERMINALS = words('process terminal shell repl pty tmux iterm console pane');
export const TYPES_INTO = words('interact write send type feed input');
export const TYPED = words('input keys text data line');
/** Names of tools that take a GraphQL document, and the arguments that hold it. */
export const GRAPHQL = words('graphql gql');
export const GRAPHQL_DOCUMENTS = words('query mutation document');
/** In a name these say that a schema or a document is looked at, and nothing asked. */
export const STUDIES_GRAPHQL = words('schema introspect search docs validate type types');
/** Query languages without statements that change anything. */
export const READING_LANGUAGES = words(
  'soql sosl wiql dax mdx groq hogql nrql dql kql kusto promql logql traceql gaql esql suiteql sparql',
);

/** A query that is studied and not carried out, as the description of its argument says. */
export const STUDIED =
  /\b(to|for|be) (be )?(analy[sz]ed?|analysis|repair(ed)?|optimi[sz]ed?|format(ted)?|validat(e|ed|ion)|explain(ed)?|convert(ed)?|translated?|check(ed)?|parsed?|lint(ed)?|fix(ed)?|review(ed)?|diagnosed?)\b/i;
