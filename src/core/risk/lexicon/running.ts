import { words } from './lists.ts';

/** Verbs by which what is named after them is carried out. */
export const RUNS = words('run execute exec invoke rerun');

/** Work that is known by its kind: to run it does that and nothing else. */
export const KINDS_KNOWN = words(
  `scan scans backup backups sync synchronization crawl crawler crawlers monitor monitors check checks audit audits report
  reports import export cleanup maintenance reconciliation refresh indexing reindex enrichment discovery diagnostics repair
  seed seeder seeding live plan forecast analysis analyses calibration collector garbage vacuum payroll search lookup
  archive archiving deduplication snapshot snapshots migration restore update updates upgrade cycle session recall consolidation
  compaction optimization prompt prompts survey campaign tour demo wizard onboarding handshake benchmark inspection tracker
  drift comparison evaluation evaluations eval research simulation simulations training trainings ads elicitation sampling
  loop phase step steps review reviews summary draft`,
);

/** Databases that carry out whatever statement they are sent. */
export const DATABASES = words(
  `mysql mariadb postgres postgresql pg pgsql psql sqlite mssql sqlserver oracle oracledb clickhouse duckdb motherduck snowflake bigquery
  redshift trino presto starburst hive impala spark databricks cassandra scylla scylladb cockroach cockroachdb yugabyte yugabytedb
  tidb neo4j memgraph falkordb janusgraph neptune arangodb orientdb surrealdb surreal singlestore memsql vertica teradata db2
  firebird h2 hana saphana sybase informix turso libsql planetscale neon supabase dolt questdb timescale timescaledb greenplum
  doris starrocks athena synapse spanner alloydb oceanbase polardb gaussdb kingbase dameng greptimedb cratedb crate monetdb
  exasol netezza dremio risingwave materialize ravendb rqlite jdbc odbc sqlalchemy dbhub sql database databases rdbms db`,
);

/** What is asked of a database. */
export const STATEMENTS = words(
  'query queries statement statements sql cypher mutation mutations ddl dml',
);
/** Words beside these that say that they change what is there. */
export const CHANGING = words(
  `insert inserts update updates delete deletes upsert alter drop truncate merge write mutation mutations modification ddl dml
  create any arbitrary custom raw mutating`,
);
/** Verbs by which one asks. */
export const ASKS = words('run execute exec query perform');

/** Methods of requests that change things, and those that do not. */
export const CHANGING_METHODS = words('post put patch delete');
export const READING_METHODS = words('get head options trace');
export const METHODS = CHANGING_METHODS.union(READING_METHODS);
/** What a request is called that may be any. */
export const ANY_REQUEST = words(
  'http https api rest restful raw arbitrary custom generic graphql curl',
);
/** Verbs by which one is made. */
export const REQUESTS = words(
  'make send perform issue execute submit run fire do call invoke dispatch',
);
/** In a name these say that a request only brings something. */
export const FETCHING = words(
  'get fetch head download scrape read search list check test ping lookup resolve',
);
/** What is free in a request of any kind. */
export const FREE_PARTS = words('method methods body payload');
/** What of a service is called by its name, and words that say that it may be any of them. */
export const ENDPOINTS = words(
  'endpoint endpoints api apis operation operations rpc method methods',
);
export const ANY = words('any arbitrary raw every');

/** What is put into service as it is written: where a deployment speaks of these, the caller gives it. */
export const WRITTEN_TO_RUN = words(
  `folder directory directories files file archive zip tarball code source script scripts worker workers lambda function functions
  manifest manifests chart charts compose dockerfile image images stack stacks html markup metadata bundle package packages
  repository repo commit branch contract contracts configuration artifact artifacts cdk terraform tofu bicep cloudformation pulumi sam
  serverless firmware middleware`,
);
/** What such a deployment is not made of: what the platform holds already. */
export const HELD_ALREADY = words(
  'template templates marketplace catalog catalogue existing latest previous version versions revision action actions rule rules policy policies deployment redeploy hub listed released',
);
/** Programs that put up what files of theirs declare, with the verbs by which they do. */
export const DECLARED = words(
  'helm kubectl terraform tofu opentofu terragrunt pulumi cdk cloudformation bicep arm kustomize compose argocd flux manifest manifests chart charts',
);
export const PUTS_UP = words('apply install upgrade up deploy');

/** What is typed into a program that runs. */
export const KEYSTROKES = words(
  'key keys keystroke keystrokes input text command commands line control character',
);
/** Programs in which what is typed is a command. */
export const CONSOLES = words('terminal tmux iterm iterm2 pty shell repl console screen pane ssh');
