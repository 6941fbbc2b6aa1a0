import { contentOf, isPublic, pageAddress } from '../content.ts';
import { nameEvidence } from '../definition.ts';
import { headOf } from '../object.ts';
import { matchOf, type Signal } from './signal.ts';
import { isSql } from '../arguments.ts';

export const readsPrivateData: Signal = {
  title: 'Reads private data',
  meaning: 'Brings into the conversation content that belongs to a person or an organisation.',
  detect({ definition, found }) {
    if (found.category !== 'Read' || isPublic(definition) || pageAddress(definition)) return [];
    const own = contentOf(definition).find(({ sense }) => sense.private);
    if (own) return [{ evidence: own.phrase.evidence }];
    const head = headOf(definition);
    if (head?.verb === 'whoami') {
      return [{ evidence: nameEvidence(definition.tool.name, [head.span]) }];
    }
    const query = definition.args.find(
      (arg) => arg.depth === 0 && arg.name !== 'where' && isSql(arg, definition),
    );
    return query ? [matchOf(query)] : [];
  },
};
