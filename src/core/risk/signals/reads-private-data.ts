import { contentOf, isContentless, isOpen } from '../content.ts';
import { fromFile, ofPerson } from '../content/given.ts';
import { isPublic, pageAddress } from '../whose.ts';
import { nameEvidence, type Definition } from '../definition.ts';
import { headOf } from '../object.ts';
import { matchOf, type Signal } from './signal.ts';
import { words } from '../lexicon/lists.ts';
import { isSql } from '../arguments.ts';

export const readsPrivateData: Signal = {
  title: 'Reads private data',
  meaning: 'Brings into the conversation content that belongs to a person or an organisation.',
  detect({ definition, found }) {
    if (found.category !== 'Read' || isPublic(definition) || pageAddress(definition)) return [];
    const own = contentOf(definition).find(({ sense }) => sense.private);
    if (own) return [{ evidence: own.phrase.evidence }];
    const head = headOf(definition);
    if (head && (head.verb === 'whoami' || asksWho(definition))) {
      return [{ evidence: nameEvidence(definition.tool.name, [head.span]) }];
    }
    if (isContentless(definition)) return [];
    const query = definition.args.find(
      (arg) => arg.depth === 0 && arg.name !== 'where' && isSql(arg, definition),
    );
    if (query && isStudied(definition)) return [];
    if (query) return [matchOf(query)];
    const told = ofPerson(definition);
    const open = isOpen(definition) ? fromFile(definition) : [];
    return [...told, ...open].slice(0, 1).map((evidence) => ({ evidence }));
  },
};

/** `analyze_query`: what is told of a query are its plan and its costs. */
const isStudied = ({ nameWords }: Definition): boolean =>
  nameWords.some(({ word }) => STUDYING.has(word));
const STUDYING = words('explain analyze analyse optimize optimise tune profile advise');

/** `whoAmI`, split into its words. */
function asksWho({ nameWords }: Definition): boolean {
  return nameWords.map(({ word }) => word).join(' ') === 'who am i';
}
