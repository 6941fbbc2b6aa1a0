import { aliasFor, type Dialect, type RenderedText } from '#core/dialects/dialect.ts';
import { DIALECTS } from '#core/dialects/index.ts';
import type { RatedServer } from '#data/catalogue.ts';
import { twinName } from './policy-files.ts';
import type { Link } from './parts.ts';
import { ruledServer } from './ruled.ts';
import { urls } from './urls.ts';

/** The canonical form, which has an address of its own. */
const CANONICAL = DIALECTS['policy-v1'];

/** Name of the file that all the others are made from. */
export const RULINGS_FILE = 'rulings.json';

/** The policy files of one dialect. */
export interface DialectFiles {
  title: string;
  links: Link[];
}

const known = new WeakMap<RatedServer, DialectFiles[]>();

/** The recommended policy of a server as files, by dialect; the texts themselves are not kept. */
export function dialectFiles(server: RatedServer): DialectFiles[] {
  const files =
    known.get(server) ??
    Object.values<Dialect>(DIALECTS).map((dialect) => ({
      title: dialect.title,
      links: textsOf(dialect, server).map(({ language }, i) => {
        if (dialect === CANONICAL)
          return { text: 'policy.json', href: urls.serverPolicy(server.record.slug) };
        const name = twinName(dialect, language, i);
        return { text: name, href: urls.policyFile(server.record.slug, name) };
      }),
    }));
  known.set(server, files);
  return files;
}

/** The recommended policy of a server in its canonical form, ready to use. */
export function serverPolicyText(server: RatedServer): string {
  return textsOf(CANONICAL, server)[0]!.text;
}

/** Names of the policy files of a server beside the canonical one. */
export function policyFileNames(server: RatedServer): string[] {
  const [, ...others] = dialectFiles(server);
  return [...others.flatMap(({ links }) => links.map(({ text }) => text)), RULINGS_FILE];
}

/** The text of a policy file of a server. */
export function policyFileText(server: RatedServer, name: string): string {
  if (name === RULINGS_FILE) return `${JSON.stringify(ruledServer(server))}\n`;
  for (const dialect of Object.values<Dialect>(DIALECTS)) {
    if (!name.startsWith(dialect.id)) continue;
    const found = textsOf(dialect, server).find(
      ({ language }, i) => twinName(dialect, language, i) === name,
    );
    if (found) return found.text;
  }
  throw new RangeError(`${server.record.slug} has no policy file ${name}`);
}

function textsOf(dialect: Dialect, server: RatedServer): readonly RenderedText[] {
  const { alias, tools } = ruledServer(server);
  return dialect.render({
    alias: aliasFor(dialect, alias),
    form: 'document',
    server: { otherwise: 'deny', tools },
  }).texts;
}
