import type { APIRoute } from 'astro';
import { homeView } from '#views/pages.ts';
import { textOf } from '#views/text.ts';
import { urls } from '#views/urls.ts';

/** The site told to language models (llmstxt.org): what it is and where its data stands. */
export const GET: APIRoute = ({ site }) => {
  const { head, counts, servers } = homeView();
  const link = (text: string, path: string) => `- [${text}](${new URL(path, site).href})`;
  const lines = [
    '# Caveat',
    '',
    `> ${head.description}`,
    '',
    `${textOf(counts)} Every server page /servers/<server>/ has a twin /servers/<server>.json and a policy at /servers/<server>/policy.json; the page /servers/<server>/policy/ has the same for Claude Code, Codex and other clients and gateways.`,
    '',
    '## Pages',
    '',
    link('All servers', urls.servers),
    link('All tools', urls.tools),
    link('How risk is rated', urls.method),
    link('Signals, with examples', urls.signals),
    link('Annotation audit', urls.audit),
    '',
    '## Most downloaded servers',
    '',
    ...servers.map(({ name, href }) => link(name, href)),
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain' } });
};
