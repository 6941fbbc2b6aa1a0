import { firstHidden, isPlain, lookalikesIn } from '../../hidden.ts';
import { textEvidence, type Text } from '../texts.ts';
import { MOST_EVIDENCE, type Match, type Signal } from './signal.ts';

export const hiddenCharacters: Signal = {
  title: 'Hidden characters',
  meaning:
    'The definition holds characters that no screen shows, or a name with letters that pass for others; the model reads them all the same.',
  detect: ({ definition: { whole, texts } }): Match[] =>
    isPlain(whole) ? [] : texts.flatMap(runsIn).slice(0, MOST_EVIDENCE),
};

/** The first hidden run of a text, and look-alike letters where it is a name. */
function runsIn(text: Text): Match[] {
  if (isPlain(text.text)) return [];
  const hidden = firstHidden(text.text);
  const alike = text.name ? lookalikesIn(text.text) : [];
  return [...(hidden ? [hidden] : []), ...alike].map(({ at, end }) => ({
    evidence: textEvidence(text, at, end),
  }));
}
