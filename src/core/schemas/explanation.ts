import { z } from 'zod';
import { idSchema, isoDateSchema, ownWordsSchema } from './fields.ts';
import { reportPeriodSchema } from './period.ts';

/** Why a target was judged badly, and what comes of it: the reporting body's words on one verdict, in a later report. */
export const explanationSchema = z.strictObject({
  /** Unique among the entries of its report. */
  id: idSchema,
  /** The target of part II. */
  target: idSchema,
  /** The release whose verdict is explained: that of the quarter before. */
  release: reportPeriodSchema,
  /** Why it came to this. */
  cause: ownWordsSchema,
  /** What is done about it. */
  remedy: ownWordsSchema,
  /** By when. */
  by: isoDateSchema,
  /** Who must act, as the report names them. */
  who: ownWordsSchema,
});

export type Explanation = z.infer<typeof explanationSchema>;
