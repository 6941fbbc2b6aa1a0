import { isCode } from '../code.ts';
import { descriptionEvidence, serverHas, type Definition } from '../definition.ts';
import { BUILT_FROM, DEPLOYED, DEPLOYS, INSTALLS, TRIES } from '../lexicon/effects.ts';
import { words } from '../lexicon/lists.ts';
import type { Evidence } from '../rating.ts';
import type { Argument } from '../schema.ts';
import { actsNamed } from './actions.ts';
import type { Finding } from './finding.ts';

/** What is known of a tool before its arguments are looked at one by one. */
export interface Tool {
  definition: Definition;
  top: readonly Argument[];
  category: Finding['category'];
  named: (words: ReadonlySet<string>) => boolean;
}

/** What is deployed decides what then runs. */
export function isDeployed(arg: Argument, tool: Tool): boolean {
  if (tool.category === 'Read' || arg.depth > DEEPEST || arg.types.includes('boolean'))
    return false;
  return isWhatRuns(arg, tool) && !tool.named(TRIES);
}

function isWhatRuns(arg: Argument, { definition, top, category, named }: Tool): boolean {
  const last = arg.words.at(-1) ?? '';
  if (last === 'chart') return named(INSTALLS);
  if (BUILT_FROM.has(last) && named(APPLIES)) {
    if (named(PROVISIONERS) || serverHas(definition.context, PROVISIONERS)) return true;
  }
  if (category === 'Write' && isManifest(arg.description)) return true;
  if (named(CREATES) && ((named(MADE) && isMadeFrom(arg)) || (named(SITES) && liesAt(arg))))
    return true;
  if (isRevision(arg) && (named(DEPLOYS) || (named(BUILT_AT) && named(CREATES) && !isKept(top))))
    return true;
  const located = LOCATORS.has(last) && arg.words.some((word) => DEPLOYED.has(word));
  if (!located && !DEPLOYED.has(last) && !last.startsWith('manifest'))
    return named(DEPLOYS) && isCode(arg, definition);
  if (last === 'manifest' || last === 'manifests') return named(APPLIES);
  return (
    named(DEPLOYS) ||
    (definition.sentences[0]?.tokens ?? []).slice(0, FIRST).some(({ word }) => DEPLOYS.has(word)) ||
    actsNamed(definition).some(({ word }) => DEPLOYS.has(word))
  );
}

/** Programs that carry out what a folder of theirs declares. */
const PROVISIONERS = words('terraform tofu opentofu terragrunt pulumi cdk helmfile');
/** What a platform runs, where it is made from what the caller names. */
const MADE = words('service services application app apps stack container deployment pod trigger');
const SITES = words('website websites');
const CREATES = words('create add new trigger launch queue start run import');
/** A definition that is kept has a name. */
const isKept = (top: readonly Argument[]): boolean => top.some(({ name }) => name === 'name');
/** What is built or deployed at a revision that the caller names. */
const BUILT_AT = words('build pipeline deploy deployment');
const REVISIONS = words('ref branch commit sha');
const isRevision = ({ depth, words: parts }: Argument): boolean =>
  depth === 0 &&
  parts.at(-1) !== 'message' &&
  (parts[0] === 'git' || parts.some((word) => REVISIONS.has(word)));
/** What is applied as it is written. */
const MANIFEST =
  /\b(ya?ml|json)\b.{0,40}\bkubernetes (resource|manifest|object)|kubernetes manifest/i;
const isManifest = (told: string): boolean => /kubernetes/i.test(told) && MANIFEST.test(told);
const MADE_FROM = words(
  'image repo repository dockerfile compose archive zip directory folder dir sha file spec',
);
/** Of these, those that say so within an object too, or before a word for the place. */
const SOURCES = words('repo repository dockerfile archive');

const isMadeFrom = (arg: Argument): boolean =>
  (arg.depth === 0 && MADE_FROM.has(arg.words.at(-1) ?? '')) || liesAt(arg);

function liesAt({ words: parts }: Argument): boolean {
  const last = parts.at(-1) ?? '';
  return parts.some((word) => SOURCES.has(word)) && (SOURCES.has(last) || LOCATORS.has(last));
}

/** "Builds and deploys": how many words of a sentence may say so. */
const FIRST = 3;
/** Parts of what is deployed may stand within an object. */
const DEEPEST = 3;
/** Last words of arguments that say where what is deployed lies. */
const LOCATORS = new Set(['uri', 'url', 'ref', 'repo', 'repository', 'name', 'tag', 'path']);
const APPLIES = new Set(['apply', 'up', 'create', 'deploy', 'redeploy', 'replace', 'install']);

/** The project that lies where the server runs is deployed, as the first sentence says. */
export function deploysProject({ description, sentences }: Definition): Evidence[] | undefined {
  const first = sentences[0];
  if (!first || !DEPLOYS.has(first.tokens[0]?.word ?? '')) return undefined;
  const said = PROJECT.exec(first.text);
  const at = first.at + (said?.index ?? 0);
  return said ? [descriptionEvidence(description, at, at + said[0].length)] : undefined;
}

const PROJECT =
  /\b(current|local|this)\s{1,9}(project|directory|folder|repository|workspace)\b|\bcontents\s{1,9}of\s{1,9}[\w-]+\.(json|ya?ml|toml)\b/i;
