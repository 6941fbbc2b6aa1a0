import type { APIRoute } from 'astro';
import { policyFilePaths } from '#views/pages.ts';

export const getStaticPaths = policyFilePaths;

/** The recommended policy of a server in one dialect, or the rulings that all are made from. */
export const GET: APIRoute<{ view: () => string }> = ({ props }) =>
  new Response(props.view(), { headers: { 'content-type': 'text/plain' } });
