import { z } from 'zod';
import { officialWordsSchema, openQuestionSchema, ownWordsSchema, statedLinkSchema } from './fields.ts';

/** A physical quantity that the text promises: 15–20 km of road, at least one school. */
export const quantitySchema = z.strictObject({
  from: z.number(),
  /** Upper end where the text gives a range. */
  to: z.number().optional(),
  /** `khoảng` (about), `tối thiểu` (at least), or as stated. */
  sense: z.enum(['stated', 'about', 'at-least']),
  unit: ownWordsSchema,
  quote: officialWordsSchema,
});

/** `content/works/<id>.json`: a breakthrough (part III, 5.1) or a key work (part III, 5.2). */
export const workSchema = z.strictObject({
  kind: z.enum(['breakthrough', 'key-work']),
  /** Number as printed: `(2)`. */
  printed: z.string().regex(/^\(\d+\)$/),
  /** Our short name, used as the title of the page and in lists. */
  shortName: ownWordsSchema,
  /** What people call it in daily talk, for the short list on the home page: `Rác`. Ours; absent where few would ask for it. */
  topic: ownWordsSchema.optional(),
  /** The wording, verbatim, without the printed number. */
  wording: officialWordsSchema,
  /** What is to be built in all, where the text gives a figure. */
  quantity: quantitySchema.optional(),
  /** What is to be built each year, where the text gives a figure. */
  quantityEachYear: quantitySchema.optional(),
  /** Targets of part II that it serves by explicit wording. */
  targets: z.array(statedLinkSchema).default([]),
  open: z.array(openQuestionSchema).default([]),
});

export type WorkRecord = z.infer<typeof workSchema>;
