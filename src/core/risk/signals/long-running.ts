import { argumentsThat, acts, inDescription, phrases, type Signal } from './signal.ts';

const WAITING = phrases(
  'long running | asynchronous | asynchronously | background job | runs in the background | may take several minutes | several minutes | task id | job id | automatically polls | polls | poll for | until completion | takes minutes | wait for completion',
);

export const longRunning: Signal = {
  title: 'Long-running',
  meaning:
    'The work goes on after the call returns or holds it open, so that stopping the agent does not stop the work.',
  detect(subject) {
    if (!acts(subject)) return [];
    const told = inDescription(subject, WAITING);
    return told.length > 0
      ? told
      : argumentsThat(subject, ({ depth, words }) => depth === 0 && words.includes('callback'));
  },
};
