import type { APIRoute } from 'astro';

/** Everything may be read; the sitemap lists it (RFC 9309, sitemaps.org). */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`,
    { headers: { 'content-type': 'text/plain' } },
  );
