import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import * as z from 'zod';

const content = process.env['CAVEAT_CONTENT'] ?? 'content';

/** Hand-written guides; servers and tools are read by `src/data` and never become modules. */
const guides = defineCollection({
  loader: glob({ base: `${content}/guides`, pattern: '**/*.mdx' }),
  schema: z.strictObject({
    title: z.string(),
    description: z.string(),
  }),
});

export const collections = { guides };
