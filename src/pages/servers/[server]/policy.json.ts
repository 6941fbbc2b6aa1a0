import type { APIRoute } from 'astro';
import { policyTwinPaths } from '#views/pages.ts';

export const getStaticPaths = policyTwinPaths;

/** The recommended policy of a server, ready to use. */
export const GET: APIRoute<{ view: () => string }> = ({ props }) =>
  new Response(props.view(), { headers: { 'content-type': 'application/json' } });
