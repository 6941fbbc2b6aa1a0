import { words } from './lists.ts';

/** Last words of names of arguments that hold a command line, or the words of one. */
export const COMMAND = words('command commands cmd shell argv cmdline commandline');
/** With one of these in its name, the argument only speaks of commands. */
export const OF_COMMAND = words(
  'name id allowed type help prefix timeout history browser slash voice chat',
);
/** A command as one of a list of the tool's own, or one that is looked at and not run. */
export const NOT_RUN =
  /\b(command to (use|perform|call)|against the specified tool|sub-?commands?|slash commands?|command name|discovery command|one of|name of the command|sql command|identifier|would be (allowed|blocked)|to (check|explain|validate|transform|parse|look up|get help)|alias for `?code)\b/i;

/** Names of arguments that hold what is typed, and what tools type into. */
export const TYPED = words('input text data keys keystrokes stdin');
export const INTERACTIVE = words('process pty tty terminal repl shell console tmux stdin');
/** Acts that start a program, and arguments that name it beside its own arguments. */
export const STARTING = words('start launch debugging spawn install run exec execute');
export const PROGRAMS = words('name target path program package executable binary script');

/** Systems that are asked in SQL, or in a language as free. */
export const DATABASES = words(
  'sql postgres postgresql mysql mariadb sqlite duckdb bigquery snowflake clickhouse redshift mssql oracle libsql turso cypher neo4j supabase neon starrocks doris trino presto athena databricks vertica greenplum cockroachdb timescale timescaledb questdb singlestore teradata hive impala druid pinot tidb oceanbase yugabyte motherduck firebird memgraph surrealdb',
);
/** Statements of SQL, as descriptions write them. */
export const STATEMENT =
  /\b(SELECT|INSERT|UPDATE|DELETE|DDL|DML)\b.{0,40}\b(query|queries|statements?)\b/;
/** Languages in which tables or graphs are asked freely, as words of names. */
export const QUERY_LANGUAGES = words(
  'sql tsql plsql cypher soql sosl dql hogql groq wiql gaql nrql esql sparql gremlin surrealql n1ql sqlpp spl dax mdx kusto kql',
);
/** The same languages, as descriptions name them. */
export const QUERY_LANGUAGE =
  /\b(t-?sql|sql|cypher|soql|sosl|hogql|groq|kusto|kql (query|statement) to|dql|nrql|wiql|sparql|surrealql|aql|gremlin|es\|ql|esql|gaql|spl|native (sql|query)|dax|mdx|kql hunting query)\b/i;
/** Last words of names of arguments that hold a query, where the description or the tool says in which language. */
export const QUERIES = words(
  'q query queries traversal statement statements where soql cypher sql',
);
/** A description that begins with the query it stands for. */
export const STARTS_AS_QUERY =
  /^(the |a |an |new |optional |raw |full )?(select|t-?sql|sql|cypher|soql|dql|hogql|groq|wiql|gaql) (statements?|quer(y|ies)|commands?|scripts?|text|string|where)\b|^(the |an? )?(insert|update|delete|ddl|dml|(create|alter|drop) (table|view|index|schema|database)) (sql )?(statement|command)s?\b/i;

/** Last words of names of arguments that hold code, markup or a template. */
export const CODE = words(
  'script scripts javascript js python expression html jsx tsx css jinja jq lua luau graphql xslt program jmespath dsl formula formulas mjml latex tex plantuml graphviz jsonnet mustache handlebars nunjucks scss rego applescript groovy',
);
/** What stands before `code`, `content` or `text` where it is code that is meant. */
export const KINDS_OF_CODE = words(
  'source script python javascript js java typescript lua luau sql program user custom raw original new old input sample react html css svg xml jsx component shader worker test function rego groovy apex implementation init',
);
/** Names of arguments that hold code where the description speaks of a language. */
export const CARRIERS = words(
  'shader shaders source content contents body value lines commands definition workflow workflows diagram spec text markup mutation xml svg nodes syntax twiml input query scripts notes description message signature function template mermaid snippet condition conditions logic eval yaml config file callback success data graph preconditions manifest resource override report compose',
);
const LANGUAGES = [
  // Programs.
  String.raw`javascript|typescript|python|gdscript|lua|luau|groovy|apex|r code|bash|shell script|powershell|vba|vbscript|autohotkey|solidity|vyper|apps script|js function`,
  String.raw`c# (code|source|script)|c\+\+ (code|source)|(java|kotlin|swift|rust|go|scala|haskell|ruby|php|perl|julia|octave|assembly|source|shader) (code|script|source)|script source|matlab|wolfram|mathematica|fortran|cobol|abap|expressions to evaluate`,
  // Markup and what renders it.
  String.raw`x?html|html (allowed|accepté)|css|vue|svelte|xml|twiml|svg (markup|code|string)|mjml|markup content|(raw|storage) xml|la?tex (source|code|document|content)|tex source|typst (source|code|markup)`,
  String.raw`mermaid( \w{1,20})? (syntax|diagram|definition|text)|(raw|plain) mermaid|mermaid\.js|mxgraphmodel|diagram data|plantuml|graphviz|dot (source|language)|d2 (code|diagram|source|script)|dsl source( text)?|dsl`,
  // Templates.
  String.raw`jinja2?|handlebars|liquid|liquidjs|mustache|pug|ejs|twig|nunjucks|freemarker|thymeleaf|velocity template|go templates?|inline template|template source`,
  // Expressions, rules and transformations.
  String.raw`jq filter|jmespath|rego|cel expression|xslt|xquery|power query|optional when condition|break condition|only break|expression, e\.g\.|graphql (query|document|mutation)|prolog|minizinc|smt-?lib|datalog|lean 4|tla\+|pine script|mql[45]`,
  // What is built and run.
  String.raw`yaml (manifest to (apply|create)|manifest$|override)|yaml or json representation of the kubernetes|(circleci|pipeline|ci\/cd) (yaml )?config\w{0,10}( file)?|(ci\/cd|pipeline) yaml|content of the script|hcl|terraform (code|config\w{0,10})|bicep|cloudformation template|ansible playbook|playbook yaml|caddyfile|bpmn`,
  String.raw`workflow json|workflow ya?ml|workflow definition|workflow in api format|api-format workflow|(inline )?workflow (json|graph)`,
  // Hardware, machines, graphics and sound.
  String.raw`verilog|systemverilog|vhdl|spice netlist|g-?code|structured text|ladder logic|urscript|openqasm|qasm`,
  String.raw`glsl|hlsl|wgsl|openscad|cadquery|autolisp|maxscript|supercollider|lilypond|abc notation|strudel|csound|sonic pi`,
];
export const LANGUAGE = new RegExp(String.raw`\b(${LANGUAGES.join('|')})\b|=>`, 'i');
/** A description of code, whatever the name of the argument. */
export const SAYS_CODE =
  /\b(logic with javascript|(javascript|python|applescript|luau?|groovy|rego) (code|function|(string )?expression|snippet|source)|function call expression|browser commands to (execute|run)|code to (execute|run|evaluate)|(full|complete|raw) html|prompt template with \w{1,20} placeholders|(bash|shell) script to)\b/i;
/** Text that is not interpreted, or not code. */
export const NOT_INTERPRETED =
  /\b(plain[- ]text(?! or markdown will)|not html|without html|markdown(?! will)|no html|base64|html or|or html|used for text\/plain|path to|script path|file path|if html)\b/i;
export const OTHER_CODE =
  /\b(country|currency|language|postal|zip|area|airport|iata|icao|verification|auth|oauth|authorization|error|status|promo|coupon|discount|affiliate|referral|product|stock|ticker|hs|qr|bar|invite|access|account|item|tax|one-time|2-letter|two-letter|iso|session|exception|tracking|redeem|unique|specific|project|customer|company|department|warehouse|booking|reservation|transaction|reason|bank|station|indicator)[ -]?(\w{1,20} )?codes?\b|\bcode (of|for) the (country|currency|language)\b|\bcode used\b|\b\d[ -](character|digit|letter)|iso[ -]?(639|3166|4217)|\bcss selector|\b(worker|lambda|edge function|script) (name|that implements)\b|\bname of\b|\bcron\b|alias for|template (name|id|identifier|slug)|search (expression|query)|lucene|identifier|package\.json script|script path|(股票|证券|基金|城市|邮政|国家)代码|リンクコード|模板(标识|类型)/i;
/** With one of these in its name, an argument holds no code of a program. */
export const OTHER_CODE_WORDS = words(
  'country currency language postal zip area status error qr auth exit verification id name discount affiliate referral promo coupon account item tax division datacenter line cron redirect response airport type types country_code otp invite format version url path file save include return has show max min link region tracking key short bar state province sort keep selector',
);
/** Tools whose plain `code` stands for a thing. */
export const CODED_THINGS = words(
  'discount discounts coupon coupons promo promotion invite invitation referral link stock quote timeline verify verification otp session exception exceptions currency country language airport item product items account accounts tax room gift voucher',
);
/** Tools that bring the content of files into operation. */
export const DEPLOYING = words('deploy deploys redeploy publish');
/** Tools that change the source text of a script, and the arguments of the piece that they put in. */
export const SCRIPTING = words('script scripts code test source');
export const PIECES = [
  'new string',
  'new text',
  'new str',
  'new content',
  'replacement',
  'new snippet',
];
/** Tools that check or rewrite code, whatever else they are given. */
export const CHECKING = words(
  'diagnostics lint linter typecheck compile transpile minify prettify beautify',
);
/** What a tool does that asks a model about code. */
export const ASKS_MODEL = /\b(llm|language model)\b/i;
/** Tools that keep or check a workflow and do not run it. */
export const NOT_RUNNING = words('validate check lint save list search find download kitchen');
