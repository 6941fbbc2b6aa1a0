import type { APIRoute } from 'astro';
import { urls } from '#views/urls.ts';

/** Everything may be read; the sitemap lists it (RFC 9309, sitemaps.org). */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(urls.sitemap, site).href}\n`, {
    headers: { 'content-type': 'text/plain' },
  });
