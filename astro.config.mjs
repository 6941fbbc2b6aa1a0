import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.SITE_ORIGIN ?? 'http://localhost:4321',
  outDir: process.env.CAVEAT_OUT ?? 'dist',
  cacheDir: process.env.CAVEAT_CACHE ?? 'node_modules/.astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The Content-Security-Policy allows no inline style or script, so none may be inlined.
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), sitemap({ filter: (page) => new URL(page).pathname !== '/search/' })],
  vite: {
    plugins: [tailwindcss()],
    build: { assetsInlineLimit: 0 },
  },
});
