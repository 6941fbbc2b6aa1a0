/** @file Builds the search index of the site into the output folder, from the same records as the pages. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { splitWords } from '../src/core/words.ts';
import { allSearchRecords } from '../src/views/pages.ts';
import type { SearchRecord } from '../src/views/search-record.ts';

/** Files that hold the shown part of the records; more of them make each answer smaller and the site larger. */
const FRAGMENT_FILES = 500;

/** Ready-made interfaces that Pagefind writes beside the index; the site has its own. */
const UNUSED = /^pagefind-(component-ui|modular-ui|ui|highlight)\./;

/** Throws the errors of a reply of Pagefind. */
function assertDone(reply: { errors: string[] }, doing: string): void {
  if (reply.errors.length > 0) throw new Error(`${doing}: ${reply.errors.join('; ')}`);
}

async function add(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { kind, href, name, title = '', says, server, level, category } = record;
  // The split words let "issue" find `create_issue`; the browser splits queries in the same way.
  const words = splitWords(name).join(' ');
  const rated = level && category ? { level, category } : undefined;
  const reply = await index.addCustomRecord({
    url: href,
    language: 'en',
    content: [name, words, title, says, server, splitWords(server).join(' ')].join('\n'),
    meta: { kind, name, words, says, server, ...rated },
    filters: {
      kind: [kind],
      ...(rated && { level: [rated.level], category: [rated.category] }),
    },
  });
  assertDone(reply, `adding ${href}`);
}

const outputPath = join(process.env['CAVEAT_OUT'] ?? 'dist', 'pagefind');
try {
  const created = await createIndex({ forceLanguage: 'en', maxFragments: FRAGMENT_FILES });
  assertDone(created, 'starting the search index');
  const index = created.index!;
  let count = 0;
  for (const record of allSearchRecords()) {
    await add(index, record);
    count++;
  }
  await rm(outputPath, { recursive: true, force: true });
  assertDone(await index.writeFiles({ outputPath }), 'writing the search index');
  for (const file of await readdir(outputPath))
    if (UNUSED.test(file)) await rm(join(outputPath, file));
  process.stdout.write(`search index: ${count} records\n`);
} finally {
  await close();
}
