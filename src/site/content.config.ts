import { defineCollection } from 'astro:content';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Content } from '../core/programme/content.ts';

// Node's own import: Astro would have Vite rewrite every module of our reader first, which takes longer than the reading.
const { contentLoader }: typeof import('./collections/content-loader.ts') = createRequire(import.meta.url)(
  './collections/content-loader.ts',
);

/** What the site looks up one by one is a collection of its own; the rest of the content stays together. */
export const collections = {
  programme: collectionOf(({ sections }) => sections.map((section) => [section.id, section])),
  targets: collectionOf(({ targets }) => targets),
  plans: collectionOf(({ plans }) => plans),
  guides: collectionOf(
    ({ guides }) => guides,
    (id) => `guides/${id}.mdx`,
  ),
  rest: collectionOf(({ sections: _, targets: _1, plans: _2, guides: _3, ...rest }) => [['rest', rest]]),
};

/** Our reader has checked the entries: the schema only says their type. */
function collectionOf<T extends object>(
  select: (content: Content) => Iterable<[id: string, data: T]>,
  fileOf?: (id: string) => string,
) {
  return defineCollection({ loader: contentLoader(select, fileOf), schema: z.custom<T>() });
}
