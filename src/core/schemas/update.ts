import { z } from 'zod';
import { idSchema, isoDateSchema, ownWordsSchema } from './fields.ts';
import { refersToSchema, reportIdSchema } from './period.ts';

/** What every update says, whatever it is about. */
const news = {
  /** Unique among the entries of its report. */
  id: idSchema,
  /** The quarter, year or day the news is about. */
  refersTo: refersToSchema,
  /** How far it is, in one of four words; never a percentage. */
  state: z.enum(['not-started', 'under-way', 'done', 'stopped']),
  /** The step reached, in the reporting agency's words: `Đã phê duyệt chủ trương đầu tư`. */
  step: ownWordsSchema.optional(),
  /** The paper issued in this step: number as printed, and day. */
  document: z.strictObject({ number: ownWordsSchema, date: isoDateSchema }).optional(),
  /** What a reader must know besides. */
  note: ownWordsSchema.optional(),
  /** The earlier update that this one replaces; the earlier file is never changed. */
  corrects: z
    .strictObject({
      /** The report that holds the wrong update. */
      report: reportIdSchema,
      /** Its id in that report. */
      update: idSchema,
      /** Why it was wrong, in plain Vietnamese; readers see it. */
      reason: ownWordsSchema,
    })
    .optional(),
};

/** News of a plan of the appendix, of a key work or breakthrough (part III, 5), or of a task (part III). */
export const updateSchema = z.discriminatedUnion('about', [
  /** A scheme or plan of the appendix. */
  z.strictObject({ about: z.literal('plan'), plan: idSchema, ...news }),
  /** A task of part III. */
  z.strictObject({ about: z.literal('task'), task: idSchema, ...news }),
  z.strictObject({
    about: z.literal('work'),
    work: idSchema,
    ...news,
    /** What stands finished in all since the start, in the physical unit of the work: 6.5 km of road. */
    done: z
      .strictObject({
        quantity: z.number().min(0).max(1e9),
        unit: ownWordsSchema,
        /** Why an unusual quantity is right, and who made sure. */
        confirmed: ownWordsSchema.optional(),
      })
      .optional(),
  }),
]);

export type Update = z.infer<typeof updateSchema>;
