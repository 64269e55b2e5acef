import { z } from 'zod';
import { idSchema, officialWordsSchema, ownWordsSchema } from './fields.ts';

/** Front matter of `content/programme/<id>.mdx`: one numbered section of the official text. */
export const sectionSchema = z.strictObject({
  /** Place in document order, unique; the reading order of the whole text. */
  order: z.int().positive(),
  /** The section that contains this one; absent at the top level. */
  parent: idSchema.optional(),
  /** Number as printed, with its full stop: `1.2.`; absent where none is printed. */
  number: z.string().optional(),
  /** Heading as printed, without the number; absent where none is printed. */
  title: officialWordsSchema.optional(),
  /** Our name for a section that is printed without a heading; never shown as official words. */
  label: ownWordsSchema.optional(),
  /** How the section is named in a citation: `mục 1.2, phần III`. */
  citation: ownWordsSchema,
  /** Heads of the columns of the appendix table, as printed; only on the appendix. */
  columns: z.array(officialWordsSchema).length(7).optional(),
});

export type SectionHead = z.infer<typeof sectionSchema>;
