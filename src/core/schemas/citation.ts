import { z } from 'zod';
import { anchorSchema, idSchema, isoDateSchema, officialWordsSchema, ownWordsSchema, placeSchema } from './fields.ts';
import { sourceDocumentSchema } from './source-document.ts';

/** Clause by clause, where what a replaced document said stands now, as a paper compares the two. */
const comparisonSchema = z.strictObject({
  /** The paper that compares them. */
  document: sourceDocumentSchema,
  rows: z
    .array(
      z.strictObject({
        /** The place in the replaced document, in its own numbers: `Phần II, mục 3.2`. */
        was: ownWordsSchema,
        /** Its words, verbatim, where the paper gives them. */
        words: officialWordsSchema.optional(),
        /** The clauses that stand in its place; none where nothing does. */
        now: z.array(anchorSchema),
        /** What the paper says of the change. */
        note: ownWordsSchema.optional(),
      }),
    )
    .min(1),
});

/** `content/citations/<id>.json`: a document that the programme cites, and every place that cites it. */
export const citationSchema = z
  .strictObject({
    /** Number in its regular form: `57-NQ/TW`; absent where the text gives none. */
    number: z.string().min(1).optional(),
    kind: z.enum([
      'resolution',
      'directive',
      'conclusion',
      'plan',
      'action-programme',
      'scheme',
      'statute',
      'regulation',
      'criteria',
      'planning',
    ]),
    /** Our short name, used in lists. */
    shortName: ownWordsSchema,
    /** Who issued it, as the text says; absent where it does not. */
    issuer: ownWordsSchema.optional(),
    /** Day of issue as the text says; absent where it does not. */
    date: isoDateSchema.optional(),
    /** Title or subject, as the text prints it; absent where it gives none. */
    title: officialWordsSchema.optional(),
    /** What the programme does with it: rests on it, carries it out, or replaces it. */
    relations: z.array(z.enum(['legal-basis', 'carried-out', 'replaced'])).min(1),
    /** Every place that cites it. */
    places: z.array(placeSchema).min(1),
    /** Errata about how it is cited. */
    errata: z.array(idSchema).default([]),
    /** Of a replaced document only; absent while nobody has compared the two. */
    comparison: comparisonSchema.optional(),
  })
  .refine(({ relations, comparison }) => comparison === undefined || relations.includes('replaced'), {
    message: 'only a replaced document is compared',
  });

export type CitationRecord = z.infer<typeof citationSchema>;
