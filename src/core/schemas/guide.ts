import { z } from 'zod';
import { isoDateSchema, ownWordsSchema } from './fields.ts';

/** Front matter of `content/guides/<id>.mdx`: a page in our own words. */
export const guideSchema = z.strictObject({
  title: ownWordsSchema,
  /** One sentence for search engines and shared links. */
  description: ownWordsSchema,
  /** Day on which somebody last read the page through and found it true. */
  checkedOn: isoDateSchema,
});

export type GuideHead = z.infer<typeof guideSchema>;
