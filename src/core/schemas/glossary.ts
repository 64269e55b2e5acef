import { z } from 'zod';
import { ownWordsSchema } from './fields.ts';

/** `content/glossary.json`: abbreviations and terms; also the synonyms that search uses. */
export const glossarySchema = z.strictObject({
  abbreviations: z.array(
    z.strictObject({
      /** As typed: `UBND`. */
      short: z.string().min(1).max(20),
      /** In full: `Ủy ban nhân dân`. */
      full: ownWordsSchema,
      /**
       * `text`: printed in the programme and explained there. `document-number`: printed inside the numbers of documents,
       * explained beneath the page, so that the numbers stay as they are. `query`: only typed by people who search.
       */
      use: z.enum(['text', 'document-number', 'query']),
    }),
  ),
  terms: z.array(
    z.strictObject({
      term: ownWordsSchema,
      /** What it means, in one plain sentence; absent for a term that is only a synonym. */
      meaning: ownWordsSchema.optional(),
      /** Everyday words for the same thing. */
      synonyms: z.array(ownWordsSchema).default([]),
      /** Things that fall under it and are not named themselves: search leads here, and says that they are not named. */
      narrower: z.array(ownWordsSchema).default([]),
    }),
  ),
});

export type Glossary = z.infer<typeof glossarySchema>;
