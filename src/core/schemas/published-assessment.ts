import { z } from 'zod';
import { idSchema, isoDateSchema } from './fields.ts';

/**
 * The verdict on one part as it was published. Besides these fields it holds every number that the method of its release
 * found; a later method may find others, so their names are not fixed here.
 */
const publishedPartSchema = z.looseObject({
  part: idSchema,
  /** The kind of promise, and so the rule. */
  rule: idSchema,
  /** A status may be called otherwise in a later method. */
  status: idSchema,
  isProvisional: z.boolean(),
  /** The verdict in a sentence, as the page said it. */
  sentence: z.string().min(1),
  /** What remained to be done, as the page said it; empty where nothing did. */
  remains: z.string(),
});

/** The verdict on a target as it was published. */
export const publishedAssessmentSchema = z.strictObject({
  target: idSchema,
  cutOff: isoDateSchema,
  status: idSchema,
  /** The part that decided. */
  decidedBy: idSchema,
  /** Two printed values gave two verdicts, of which this is the worse. */
  isSplit: z.boolean().default(false),
  isProvisional: z.boolean(),
  parts: z.array(publishedPartSchema).min(1),
});

export type PublishedAssessmentRecord = z.infer<typeof publishedAssessmentSchema>;
