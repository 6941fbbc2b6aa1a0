import { aliasFor } from '#core/dialects/dialect.ts';
import { DIALECTS } from '#core/dialects/index.ts';
import type { RatedServer } from '#data/catalogue.ts';
import { ruledServer } from './ruled.ts';

/** The canonical form. */
const CANONICAL = DIALECTS['policy-v1'];

/** The recommended policy of a server in its canonical form, ready to use. */
export function serverPolicyText(server: RatedServer): string {
  const { alias, tools } = ruledServer(server);
  return CANONICAL.render({
    alias: aliasFor(CANONICAL, alias),
    form: 'document',
    server: { otherwise: 'deny', tools },
  }).texts[0]!.text;
}

/** What all policies of a server are made from, as text. */
export function rulingsText(server: RatedServer): string {
  return `${JSON.stringify(ruledServer(server))}\n`;
}
