import type { APIRoute } from 'astro';
import { rulingsPaths } from '#views/pages.ts';

export const getStaticPaths = rulingsPaths;

/** What all policies of a server are made from. */
export const GET: APIRoute<{ view: () => string }> = ({ props }) =>
  new Response(props.view(), { headers: { 'content-type': 'application/json' } });
