import { z } from 'zod';
import { isoDateSchema, ownWordsSchema } from './fields.ts';
import { reportIdSchema, reportPeriodSchema } from './period.ts';

/** `content/releases/<period>.json`: what was published, as of which day, on whose approval. */
export const releaseSchema = z.strictObject({
  /** The clock of every verdict: no value about a later day is judged. */
  cutOff: isoDateSchema,
  /** Day of publication. */
  publishedOn: isoDateSchema,
  /** Who approved it, name and office. */
  approvedBy: ownWordsSchema,
  /** The reports it rests on, each with the fingerprint of its file. */
  reports: z.array(
    z.strictObject({
      /** Name of the report file without `.json`. */
      id: reportIdSchema,
      /** SHA-256 of the file, in hexadecimal. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  /** The release before it; absent for the first. */
  previous: reportPeriodSchema.optional(),
  /** Set only in the demonstration, whose figures are invented; the real content refuses it. */
  isDemonstration: z.literal(true).optional(),
});

export type ReleaseRecord = z.infer<typeof releaseSchema>;
