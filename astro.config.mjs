import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';

/** The catalogue is built once and kept; while editing, a change of the content drops it. */
const reloadContent = {
  name: 'reload-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const folder = resolve(process.env.CAVEAT_CONTENT ?? 'content');
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder)) return;
        for (const { moduleGraph } of Object.values(server.environments))
          moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  },
};

export default defineConfig({
  site: process.env.SITE_ORIGIN ?? 'http://localhost:4321',
  outDir: process.env.CAVEAT_OUT ?? 'dist',
  cacheDir: process.env.CAVEAT_CACHE ?? 'node_modules/.astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The Content-Security-Policy allows no inline style or script, so none may be inlined.
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    sitemap({ filter: (page) => new URL(page).pathname !== '/search/' }),
    reloadContent,
  ],
  vite: {
    plugins: [tailwindcss()],
    build: { assetsInlineLimit: 0 },
  },
});
