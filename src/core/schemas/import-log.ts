import { z } from 'zod';
import { isoDateSchema } from './fields.ts';

/**
 * `content/imports/<report>.json`: who brought the figures of a report in, or took them back, and when. `npm run nhap`
 * adds a line each time it writes; the site does not show it.
 */
export const importLogSchema = z.strictObject({
  /** Oldest first. */
  lines: z
    .array(
      z.strictObject({
        /** Day of the import, in Vietnam. */
        on: isoDateSchema,
        /** Whether figures came in or the whole report was taken back. */
        did: z.enum(['imported', 'taken-back']),
        /** How many rows were added or replaced, or went. */
        rows: z.int().min(1),
        /** Name of the filled file; absent where a report was taken back. */
        file: z.string().min(1).max(300).optional(),
        /** Who confirmed it: told by --nguoi, or else the name that git knows; absent where neither is known. */
        by: z.string().min(1).max(300).optional(),
      }),
    )
    .min(1),
});

export type ImportLog = z.infer<typeof importLogSchema>;
