import type { Signal } from './signal.ts';

export const annotationMissing: Signal = {
  title: 'Annotations missing',
  meaning:
    'The server declares neither whether the call only reads nor whether it destroys; by the specification a client must then assume the worst.',
  detect({ definition }) {
    const { annotations } = definition.tool;
    const declared =
      annotations?.readOnlyHint !== undefined || annotations?.destructiveHint !== undefined;
    return declared
      ? []
      : [
          {
            evidence: {
              where: '/annotations',
              text: annotations ? 'no readOnlyHint, no destructiveHint' : 'not given',
            },
          },
        ];
  },
};
