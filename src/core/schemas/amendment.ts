import { z } from 'zod';
import { anchorSchema, isoDateSchema, officialWordsSchema } from './fields.ts';
import { sourceDocumentSchema } from './source-document.ts';

/**
 * `content/amendments/<id>.json`: words of the programme that a later paper changes, as its closing paragraph foresees.
 * The signed text stays as it is; what holds from which day is shown beside it.
 */
export const amendmentSchema = z
  .strictObject({
    /** The paper that changes them. */
    document: sourceDocumentSchema,
    /** Day from which the change holds. */
    from: isoDateSchema,
    /** The clause. */
    at: anchorSchema,
    /** `replaced`: `now` stands in the place of `was`. `removed`: `was` goes. `added`: `now` stands behind `was`, which stays. */
    kind: z.enum(['replaced', 'removed', 'added']),
    /** The words as they stood, verbatim, earlier changes included. */
    was: officialWordsSchema,
    /** The new words, verbatim from that paper; absent where words only go. */
    now: officialWordsSchema.optional(),
    /** Set only in the demonstration, whose changes are invented; the real content refuses it. */
    isDemonstration: z.literal(true).optional(),
  })
  .refine(({ kind, now }) => (kind === 'removed') === (now === undefined), {
    message: 'new words stand where words are replaced or added, and only there',
  });

export type AmendmentRecord = z.infer<typeof amendmentSchema>;
