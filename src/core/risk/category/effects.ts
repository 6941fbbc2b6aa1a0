import type { Definition } from '../definition.ts';
import type { Finding } from './finding.ts';
import { losing } from './losing.ts';
import { running } from './running.ts';
import { saving } from './saving.ts';

/** What one call does beyond what its verb says; a more severe category, or the finding as it is. */
export function withEffects(definition: Definition, found: Finding): Finding {
  // A file to save to must not hide that code is run.
  const run = running(definition, found);
  return run.category === 'Execute' ? run : losing(definition, saving(definition, run));
}
