import type { APIRoute } from 'astro';
import { serverTwinPaths } from '#views/pages.ts';

export const getStaticPaths = serverTwinPaths;

/** The record of a server with what is derived from it, as its page shows it. */
export const GET: APIRoute<{ view: () => string }> = ({ props }) =>
  new Response(props.view(), { headers: { 'content-type': 'application/json' } });
