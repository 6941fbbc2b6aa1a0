import type { Signal } from './signal.ts';

export const destructiveDeclared: Signal = {
  title: 'Declared destructive',
  meaning: 'The server itself says that the call may destroy something.',
  detect({ definition }) {
    const { annotations } = definition.tool;
    // The specification gives destructiveHint a meaning only where the tool is not read-only.
    return annotations?.destructiveHint === true && annotations.readOnlyHint !== true
      ? [{ evidence: { where: '/annotations/destructiveHint', text: 'true' } }]
      : [];
  },
};
