import { z } from 'zod';
import { isoDateSchema, ownWordsSchema } from './fields.ts';

/** A paper on which a figure or a state rests. */
export const sourceDocumentSchema = z.strictObject({
  /** Number as printed: `45/BC-UBND`. */
  number: ownWordsSchema,
  /** Day it was signed. */
  date: isoDateSchema,
  /** Body that issued it. */
  issuer: ownWordsSchema,
});

export type SourceDocument = z.infer<typeof sourceDocumentSchema>;
