import { z } from 'zod';
import {
  type IsoDate,
  isoDateSchema,
  officialWordsSchema,
  ownWordsSchema,
  type StatedLink,
  statedLinkSchema,
} from './fields.ts';
import type { HeldBy } from './target.ts';

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

/** What is stated about a task while no later paper changes it; a date that a paper set names it. */
export interface TaskLine {
  agencies: StatedLink[];
  deadline?: Deadline;
  by?: HeldBy;
}

type Deadline = { date: IsoDate; quote: string; heldBy?: HeldBy };

export type TaskRecord = Omit<z.infer<typeof taskSchema>, 'deadline'> & {
  deadline?: Deadline | undefined;
  /** The signed line first, then those of later papers as they begin; absent where no paper changes it. */
  lines?: readonly TaskLine[];
};
