import { z } from 'zod';
import { ownWordsSchema } from './fields.ts';

const lineSchema = z.int().positive();

/** `content/source/mends.json`: what the scan broke and the site joins again; nothing else in the text is touched. */
export const mendsSchema = z.strictObject({
  /** Lines that are one line of the original, broken by a page or a hard line end; joined by one space. */
  joinedLines: z.array(z.strictObject({ lines: z.array(lineSchema).min(2), why: ownWordsSchema })),
  /** Table rows that are one row of the original, broken by a page; joined cell by cell by one space. */
  joinedRows: z.array(z.strictObject({ lines: z.array(lineSchema).min(2), why: ownWordsSchema })),
  /** Lines that are no words of the document: repeated table heads, rules. */
  dropped: z.array(z.strictObject({ line: lineSchema, why: ownWordsSchema })),
});

export type Mends = z.infer<typeof mendsSchema>;
