import { terms } from './lists.ts';

/** Verbs whose answer is a number, a verdict or something made, and not the content itself. */
export const NOT_CONTENT = terms(
  'count | validate | verify | lint | format | calculate | estimate | generate | make | build | create | convert | encode | compute | test | think | plan | simulate | ping | switch | render | hash | score | merge | confirm | echo | compress | gzip | reflect | preview | aggregate | enhance | improve | repair | optimize | rewrite | guide | wait | compare | rerank | rank | classify | embed | tokenize | sort | decode | encrypt | decrypt | autocomplete | sleep | translate | transliterate',
);
/** Verbs by which names are listed and nothing is opened. */
export const LISTING = terms(
  'list | ls | describe | tree | glob | enumerate | browse | traverse | locate',
);
/** Things whose names say nothing of what is in them. */
export const NAMED_ONLY = terms(
  'file | project | execution | run | job | attachment | email attachment | message attachment | wiki page | google doc | scene | kv | onenote page | drive item | blob | r2 object | s3 object | do object | storage object | object | pdf | csv | excel | doc | document | sheet | spreadsheet | presentation | code | calendar | page | wiki | crash | book | chapter | gist | core dump | coredump | heap dump | minidump | memory dump | crash dump',
);
/** Files of a drive or a tracker, by the names of which a search answers. */
export const FOUND_BY_NAME = terms(
  'file | drive file | drive item | onedrive file | sharepoint file | attachment | asset | google doc | google file',
);
/** Words by which a search looks at names. */
export const NAME_WORDS = terms('pattern | patterns | glob | names | paths | filename | filenames');
/** Last words of a phrase that tell of a file and not what is in it. */
export const FILE_FACTS = terms('info | metadata | version | size | type | list | tree');
/** What is public of others on a network, and the caller's own where it is of who is signed in. */
export const SELF = terms('profile | user | account | bookmark | user profile');
export const SIGNED_IN = terms('authenticated | yourself | myself | me');
/** Things that are content one by one, and only names and settings in a list. */
export const SETS = terms('profile | account | calendar | list | workflow | routine');
/** What is only described, unless a verb opens it. */
export const TABLES = terms(
  'table | database | collection | sheet | graph | source | dataset | bitable | card | question | query | repository',
);
/** Verbs that open what else is only described. */
export const OPENING = terms(
  'query | dump | read | export | sample | select | execute | run | scan | paginate',
);
/** What strangers publish in catalogues, where it is searched for. */
export const SHARED = terms('skill | actor | plugin | extension | addon | torrent');
/** Places where people talk: named in a list, and opened by these verbs. */
export const ROOMS = terms('channel | room | dm | forum channel | group chat');
export const OVERHEARING = terms('read | summarize | summarise');
/** What a call that looks for faults calls by the names of content. */
export const FAULTY = terms(
  'issue | file | code | diff | patch | git diff | task | vulnerability | finding | apex class | apex',
);
/** Words of a phrase that make it a number. */
export const COUNTING = terms(
  'kpi | velocity | burndown | total | count | number | quota | average | performance | ranking | standing | backlink | aggregated | measure | metric | aging | ageing | breakdown | radar | treemap | funnel | cohort | retention | heatmap | leaderboard | benchmark | budget | revenue | prometheus | promql',
);
/** Verbs that go through a store or a table. */
export const SEARCHING = terms(
  'search | grep | query | find | select | read | recall | sample | export | ask | chat | scan | paginate',
);

/** Verbs that look for faults; what they call issues are not the issues of a tracker. */
export const PROBING = terms(
  'find | detect | scan | check | diagnose | debug | troubleshoot | analyze | analyse | score',
);
/** Verbs that judge or measure a file and do not retell it. */
export const NOT_RETOLD = terms(
  'detect | scan | check | diagnose | score | measure | describe | validate | lint',
);
/** Last words of a name by which the answer is a verdict or numbers. */
export const VERDICT = terms(
  'audit | score | count | stats | statistics | ids | schema | metrics | analytics | health | config | settings | fields | types | templates | options | access',
);

/** Words of a name that say how something is searched. */
export const MANNER = terms(
  'advanced | cascading | semantic | hybrid | fuzzy | vector | similarity | deep | smart | global | universal | local | fulltext | full | text | quick | multi | start | latest | top | builtin | data | everything | all | any | simple | complex | basic | exact | unified | federated | public | private | recent | jql | cql | wiql | qql | kql | lucene | soql | odata | natural | language | content | contents | result | results | item | items | keyword | keywords | engine | detailed | info | information | using | staged | unstaged | cached | nlp | regex | filtered | faceted | nearest | similar',
);
/** Verbs by which a repository tells what was written. */
export const HISTORY = terms('diff | show | log | blame | reflog | grep');
/** Talk that a list only names. */
export const TALKS = terms('chat | conversation | call | webhook delivery | hook delivery');
/** First words of a phrase by which it is a summing up. */
export const SUMMING = terms('report | reporting | workflow');
/** People whose the thing is that follows them in a phrase. */
export const OWNERS = terms('user | my | employee | patient | athlete');
/** Machines that have users and members who are no people of the reader's. */
export const MACHINES = terms(
  'dataset | pds | db | database | cluster | vpc | iam | sql | mysql | postgres | redis | kafka | queue',
);
export const PEOPLE = terms('user | member');
/** Verbs that bring back what a server of public text holds. */
export const FETCHING = terms(
  'get | fetch | retrieve | lookup | ask | discover | browse | explore | read | export | search | query | find | research | reason | scrape | crawl | extract',
);
/** Verbs of descriptions that only say what comes back. */
export const TELLING = terms('get | list | read | retrieve | return | lookup | search | validate');
/** What is done to an answer before it is given. */
export const ARRANGES = terms(
  'group | ungroup | organize | organise | arrange | combine | merge | split | assemble | highlight | integrate | structure | align | shuffle | reorder | reverse | flatten | trim | cut | adjust | correct | clean | declutter | expand | collapse | wrap | unwrap | mix | package | bundle | annotate | rate | stitch | order | separate | refine | consolidate | pair | weigh | balance | unify | interpret',
);
