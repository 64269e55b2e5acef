import { z } from 'zod';
import { idSchema } from './fields.ts';

/**
 * How a plan, work or task stood as it was published. Besides these fields each part holds what the method of its release
 * found; a later method may find other things, so their names are not fixed here.
 */
export const publishedCommitmentSchema = z.strictObject({
  about: z.enum(['plan', 'work', 'task']),
  id: idSchema,
  /** Both axes; `name` is how the page said them. */
  state: z.looseObject({ progress: idSchema, timing: idSchema, name: z.string().min(1) }),
  /** The judgement of the quantity of a work; absent where the text promises none. */
  judged: z.looseObject({ status: idSchema, sentences: z.array(z.string()) }).optional(),
});

export type PublishedCommitmentRecord = z.infer<typeof publishedCommitmentSchema>;
