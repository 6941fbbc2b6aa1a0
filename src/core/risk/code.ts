import { has } from './arguments.ts';
import type { Definition } from './definition.ts';
import {
  ASKS_MODEL,
  CARRIERS,
  CHECKING,
  CODE,
  CODED_THINGS,
  DEPLOYING,
  KINDS_OF_CODE,
  LANGUAGE,
  NOT_INTERPRETED,
  NOT_RUNNING,
  OTHER_CODE,
  OTHER_CODE_WORDS,
  PIECES,
  SAYS_CODE,
  SCRIPTING,
} from './lexicon/languages.ts';
import { LIMITS } from './limits.ts';
import { takesText, type Argument } from './schema.ts';

/** So much of a description says what an argument is. */
const LONGEST_LEAD = 400;
/** Deployed files stand in a list of objects. */
const DEEPEST_CODE = 1;
/** Names that stand for one language and hold nothing else. */
const SURE = new Set(['jq', 'jmespath', 'html', 'mermaid', 'twiml']);

/** True for an argument that holds code, markup or a template which something will interpret. */
export function isCode(arg: Argument, definition: Definition): boolean {
  const { words: parts, types, depth } = arg;
  if (depth > DEEPEST_CODE || parts.length === 0) return false;
  if (types.length > 0 && types.every((type) => PLAIN.has(type))) return false;
  if (JSON_PATH.test(arg.description)) return true;
  if (parts.some((word) => OTHER_CODE_WORDS.has(word))) return false;
  return isGraph(arg, definition) || holdsCode(arg, definition);
}

const JSON_PATH = /^json ?path expression\b|^json ?path\b.{0,60}['"`]\$[.[]/i;
const APPLYING = new Set(['apply', 'deploy']);
const TEXTUAL = new Set(['string', 'str']);
const GRAPHQL = new Set(['document', 'mutation']);
const PLAIN = new Set(['boolean', 'number', 'integer', 'null']);

function holdsCode(arg: Argument, definition: Definition): boolean {
  const { words: parts, types } = arg;
  // `svgString` holds SVG.
  const last = parts.findLast((word) => !TEXTUAL.has(word)) ?? '';
  const said = arg.description.slice(0, LONGEST_LEAD);
  if (types.includes('array of object') && has(['code', 'js', 'html', 'css'], last)) return true;
  if (!takesText(arg)) return false;
  if (parts.some((word) => SURE.has(word))) return true;
  const before = parts.at(-2) ?? '';
  const kind =
    KINDS_OF_CODE.has(before) ||
    ((before === 'cell' || before === 'template') && (last === 'source' || last === 'body'));
  if (last === 'code')
    return parts.length > 1
      ? kind
      : !OTHER_CODE.test(said) && !isCoded(definition) && !isAsked(definition);
  if (CODE.has(last)) return !OTHER_CODE.test(said);
  if (kind && (last === 'content' || last === 'source' || last === 'body') && !has(parts, 'new'))
    return true;
  if (isRecipe(arg) || isPiece(arg, definition)) return true;
  if (isDeployed(arg, definition) || isFlaggedHtml(arg, definition)) return true;
  if (isChecked(arg, definition)) return true;
  if (said === '' && (last === 'function' || last === 'template')) return true;
  if (said === '' && last === 'manifest')
    return definition.nameWords.some(({ word }) => APPLYING.has(word));
  if (last === 'template' && isRendered(definition)) return !OTHER_CODE.test(said);
  if (
    (last === 'query' ? said === '' || /^graphql\b/i.test(said) : GRAPHQL.has(last)) &&
    (definition.nameWords.some(({ word }) => word === 'graphql') ||
      definition.sentences[0]?.tokens.some(({ word }) => word === 'graphql'))
  )
    return true;
  const says = SAYS_CODE.test(said) || (CARRIERS.has(last) && LANGUAGE.test(said));
  return says && !OTHER_CODE.test(said) && !NOT_INTERPRETED.test(said);
}

/** A Dockerfile or Compose file, in its own text. */
const isRecipe = ({ words: parts, description }: Argument): boolean =>
  (parts.at(-1) === 'dockerfile' || (has(parts, 'compose') && has(parts, 'raw', 'yaml'))) &&
  !/\bpath to\b|file ?name|文件名|location/i.test(description);

/** What `edit_script` puts in place of something. */
const isPiece = ({ words: parts, depth }: Argument, { nameWords }: Definition): boolean =>
  depth === 0 &&
  PIECES.includes(parts.join(' ')) &&
  nameWords.some(({ word }) => SCRIPTING.has(word));

/** `render_template` is given the template itself. */
const isRendered = ({ nameWords }: Definition): boolean =>
  nameWords.some(({ word }) => word === 'template') &&
  nameWords.some(({ word }) => has(['render', 'evaluate', 'preview', 'eval'], word));

/** The content that a linter or compiler is given. */
const isChecked = ({ words: parts, depth }: Argument, { nameWords }: Definition): boolean =>
  depth <= DEEPEST_CODE &&
  has(['content', 'contents', 'source', 'text'], parts.at(-1) ?? '') &&
  nameWords.some(({ word }) => CHECKING.has(word));

/** Code that a model reads, and nothing runs. */
const isAsked = ({ sentences: [first] }: Definition): boolean =>
  first !== undefined && ASKS_MODEL.test(first.text);

/** `create_discount` with a `code`. */
const isCoded = ({ nameWords }: Definition): boolean =>
  nameWords.some(({ word }) => CODED_THINGS.has(word));

/** The content of files that a tool deploys, or the body of a function that it makes. */
function isDeployed({ words: parts, depth }: Argument, { nameWords }: Definition): boolean {
  const last = parts.at(-1) ?? '';
  if (depth === 1 && (last === 'content' || last === 'contents'))
    return nameWords.some(({ word }) => DEPLOYING.has(word));
  return (
    last === 'body' &&
    depth === 0 &&
    nameWords.some(({ word }) => word === 'function' || word === 'procedure')
  );
}

/** A body of which another argument says that it is HTML, or may be. */
const isFlaggedHtml = ({ words: parts, depth }: Argument, { args }: Definition): boolean =>
  depth === 0 &&
  has(['body', 'content', 'message'], parts.at(-1) ?? '') &&
  args.some(
    ({ words, depth: beside, schema }) =>
      (words[0] === 'is' && words[1] === 'html') ||
      (beside === 0 && has(['format', 'type'], words.at(-1) ?? '') && listsHtml(schema['enum'])),
  );

const listsHtml = (values: unknown): boolean =>
  Array.isArray(values) &&
  values.slice(0, LIMITS.list).some((value) => /^(text\/)?html$/i.test(String(value)));

/** A workflow as nodes and connections, given as data, is a program. */
function isGraph(
  { words: parts, types, description }: Argument,
  { nameWords }: Definition,
): boolean {
  const structured = types.some((type) => type === 'object' || type.startsWith('array'));
  if (!structured || nameWords.some(({ word }) => NOT_RUNNING.has(word))) return false;
  const last = parts.at(-1) ?? '';
  if (last === 'workflow' || last === 'workflows') return true;
  if (last === 'nodes')
    return (
      nameWords.some(({ word }) => word === 'workflow') ||
      /\b(workflow|node array|nodes? definition)/i.test(description)
    );
  return /\bworkflow definition\b/i.test(description);
}
