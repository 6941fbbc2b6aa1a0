import type { Definition } from './definition.ts';
import { takesText, type Argument } from './schema.ts';

/** True where one of the words stands in the list. */
export const has = (words: readonly string[], ...any: string[]): boolean =>
  any.some((word) => words.includes(word));

const COMMAND = ['command', 'commands', 'cmd', 'shell', 'argv', 'cmdline', 'commandline'];
/** Words that describe a command as one of a list of the tool's own. */
const OWN_COMMANDS =
  /\b(command to (use|perform|call)|against the specified tool|sub-?commands?|command name|discovery command|one of|name of the command)\b/i;

/** True for an argument that holds a command line, or the words of one. */
export function isCommand(arg: Argument): boolean {
  return (
    takesText(arg) &&
    arg.depth <= 1 &&
    COMMAND.includes(arg.words.at(-1) ?? '') &&
    !has(arg.words, 'name', 'id', 'allowed', 'type', 'help') &&
    !OWN_COMMANDS.test(arg.description)
  );
}

const DATABASES = new Set(
  'sql postgres postgresql mysql mariadb sqlite duckdb bigquery snowflake clickhouse redshift mssql oracle libsql turso cypher neo4j supabase neon'.split(
    ' ',
  ),
);
const QUERY_LANGUAGE =
  /\b(t-?sql|sql|cypher|soql|sosl|hogql|promql|kusto|kql (query|statement) to|dql|nrql|sparql|surrealql|aql|gremlin|logql|traceql|es\|ql|esql|gaql|spl)\b/i;
const QUERIES = new Set([
  'query',
  'queries',
  'statement',
  'statements',
  'where',
  'soql',
  'cypher',
  'sql',
]);

/** True for an argument that holds a query in SQL or a language as free. */
export function isSql(arg: Argument, definition: Definition): boolean {
  if (!takesText(arg) || has(arg.words, 'id', 'name')) return false;
  const last = arg.words.at(-1) ?? '';
  if (has(arg.words, 'sql', 'dql', 'soql', 'cypher') && has(['statement', 'query', 'clause'], last))
    return true;
  if (last === 'clause' && has(arg.words, 'where')) return true;
  if (last === 'sql' || last === 'cypher' || last === 'soql') return true;
  if (!QUERIES.has(last)) return false;
  if (last === 'where') return /\b(sql|where clause)\b/i.test(arg.description);
  if (QUERY_LANGUAGE.test(arg.description)) return true;
  const silent =
    arg.description === '' ||
    /^(the )?(query|statement)( to (run|execute))?\.?$/i.test(arg.description);
  return silent && speaksSql(definition);
}

function speaksSql({ nameWords, sentences, context }: Definition): boolean {
  return (
    nameWords.some(({ word }) => DATABASES.has(word)) ||
    [...context.serverWords].some((word) => DATABASES.has(word)) ||
    sentences.slice(0, 3).some(({ tokens }) => tokens.some(({ word }) => DATABASES.has(word)))
  );
}

const CODE = new Set(
  'code script javascript js python expression function html template jsx snippet css jinja jq lua luau graphql xslt program jmespath mermaid dsl'.split(
    ' ',
  ),
);
/** Names of arguments that hold code where the description speaks of a language. */
const CARRIERS = new Set(
  'source content contents body definition workflow workflows diagram spec text markup mutation xml svg nodes syntax twiml input query scripts notes description message'.split(
    ' ',
  ),
);
const LANGUAGE =
  /\b(javascript|typescript|python|gdscript|lua|luau|groovy|bash script|shell script|apex|html|css|mermaid( \w{1,20})? (syntax|diagram|definition|text)|(raw|plain) mermaid|mxgraphmodel|xml|twiml|jinja2?|handlebars|liquid|plantuml|graphviz|source code|script source|jq filter|jmespath|svg (markup|code|string)|workflow json|workflow definition|workflow in api format|api-format workflow|graphql (query|document|mutation)|glsl|openscad|r code)\b/i;
const OTHER_CODE =
  /\b(country|currency|language|postal|zip|area|airport|iata|icao|verification|auth|oauth|authorization|error|status|promo|coupon|discount|affiliate|referral|product|stock|ticker|hs|qr|bar|invite|access|account|item|tax|one-time|2-letter|two-letter|iso)[ -]?(\w{1,20} )?codes?\b|\bcode (of|for) the (country|currency|language)\b|iso[ -]?(639|3166|4217)|\b(worker|lambda|edge function|script) (name|that implements)\b|\bname of\b|\bcron\b|alias for|template (name|id|identifier)|search expression|identifier/i;
const OTHER_CODE_WORDS = new Set(
  'country currency language postal zip area status error qr auth exit verification id name discount affiliate referral promo coupon account item tax division datacenter line cron redirect response airport datacenter type types country_code otp invite format version url path file save include return has show max min'.split(
    ' ',
  ),
);

/** True for an argument that holds code, markup or a template which something will interpret. */
export function isCode(arg: Argument): boolean {
  if (
    arg.depth > 1 ||
    arg.types.every(
      (type) => type === 'boolean' || type === 'number' || type === 'integer' || type === 'null',
    )
  )
    return false;
  const { words } = arg;
  const last = words.at(-1) ?? '';
  const description = arg.description.slice(0, 400);
  if (words.some((word) => OTHER_CODE_WORDS.has(word)) || words.length === 0) return false;
  if (isGraph(arg)) return true;
  if (!takesText(arg)) return false;
  if (has(words, 'jq', 'jmespath', 'html', 'mermaid', 'twiml') && !has(words, 'selector'))
    return true;
  if (CODE.has(last)) return !OTHER_CODE.test(description);
  return CARRIERS.has(last) && LANGUAGE.test(description) && !NOT_INTERPRETED.test(description);
}

const NOT_INTERPRETED =
  /\b(plain[- ]text|not html|without html|markdown|no html|base64|html or|or html|used for text\/plain|path)\b/i;

/** A workflow as nodes and connections, given as data, is a program. */
function isGraph({ words, types, description }: Argument): boolean {
  const last = words.at(-1) ?? '';
  if (
    has(['workflow', 'workflows'], last) &&
    types.some((type) => type === 'object' || type.startsWith('array'))
  )
    return true;
  return (
    last === 'nodes' &&
    types.includes('array') &&
    /\b(workflow|node array|nodes? definition)/i.test(description)
  );
}
