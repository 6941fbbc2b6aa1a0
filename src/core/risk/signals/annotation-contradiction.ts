import { acts, type Match, type Signal } from './signal.ts';

export const annotationContradiction: Signal = {
  title: 'Annotations contradict the definition',
  meaning:
    'A client that trusts the declared hints would treat the call as safer than its own definition says.',
  detect(subject): Match[] {
    const { definition, found } = subject;
    const { annotations } = definition.tool;
    if (!annotations) return [];
    const matches: Match[] = [];
    const claim = (hint: string, text: string) =>
      matches.push({ evidence: { where: `/annotations/${hint}`, text } });
    const readOnly = annotations.readOnlyHint === true;
    if (readOnly && acts(subject)) claim('readOnlyHint', 'true');
    if (readOnly && annotations.destructiveHint === true) claim('destructiveHint', 'true');
    if (!readOnly && annotations.destructiveHint === false && found.category === 'Destructive') {
      claim('destructiveHint', 'false');
    }
    return matches.length > 0
      ? [...matches, ...found.evidence.map((evidence) => ({ evidence }))]
      : [];
  },
};
