import { z } from 'zod';
import { isoDateSchema, officialWordsSchema, ownWordsSchema, statedLinkSchema } from './fields.ts';

/**
 * `content/tasks/<id>.json`: what the text itself states about one task of part III, nothing inferred, and our short name for it.
 * The wording is in the programme's MDX; the documents it cites are in `content/citations/`.
 */
export const taskSchema = z.strictObject({
  /** Our short name for lists, marked as ours; absent where the first words stand in its place. */
  title: ownWordsSchema.optional(),
  /** Bodies that the task names. */
  agencies: z.array(statedLinkSchema).default([]),
  /** Targets of part II that the task serves by explicit wording. */
  targets: z.array(statedLinkSchema).default([]),
  /** Plans of the appendix that the task names. */
  plans: z.array(statedLinkSchema).default([]),
  /** Key works and breakthroughs that the task names. */
  works: z.array(statedLinkSchema).default([]),
  /** The time the text sets; absent where it sets none. */
  deadline: z.strictObject({ date: isoDateSchema, quote: officialWordsSchema }).optional(),
});

export type TaskRecord = z.infer<typeof taskSchema>;
