import { z } from 'zod';
import { isoDateSchema, ownWordsSchema } from './fields.ts';

/** A record that has a page, by its folder in `content/` and its id: `plans/chuyen-doi-so`. */
const pagedRecordSchema = z.string().regex(/^(programme|targets|tasks|plans|works|agencies)\/[a-z0-9]+(-[a-z0-9]+)*$/);

/**
 * `content/moved.json`: addresses that were published and are no longer those of a record. Absent until there is one.
 * LIMIT: only the page is kept; the card, the charts and the data files of a record go with it. A record that a published
 * report names cannot be renamed at all, since the report never changes.
 */
export const movedSchema = z
  .array(
    z.strictObject({
      /** The record as it was called. */
      from: pagedRecordSchema,
      /** What it is called now; absent where nothing stands in its place. */
      to: pagedRecordSchema.optional(),
      /** Day of the change. */
      on: isoDateSchema,
      /** Why, in plain Vietnamese; readers of the old address see it. */
      reason: ownWordsSchema,
    }),
  )
  .refine((moved) => new Set(moved.map(({ from }) => from)).size === moved.length, {
    message: 'an address moves once',
  });

export type Moved = z.infer<typeof movedSchema>[number];
