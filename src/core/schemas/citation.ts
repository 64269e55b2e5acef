import { z } from 'zod';
import { idSchema, isoDateSchema, officialWordsSchema, ownWordsSchema, placeSchema } from './fields.ts';

/** `content/citations/<id>.json`: a document that the programme cites, and every place that cites it. */
export const citationSchema = z.strictObject({
  /** Number in its regular form: `57-NQ/TW`; absent where the text gives none. */
  number: z.string().min(1).optional(),
  kind: z.enum([
    'resolution',
    'directive',
    'conclusion',
    'plan',
    'action-programme',
    'scheme',
    'statute',
    'regulation',
    'criteria',
    'planning',
  ]),
  /** Our short name, used in lists. */
  shortName: ownWordsSchema,
  /** Who issued it, as the text says; absent where it does not. */
  issuer: ownWordsSchema.optional(),
  /** Day of issue as the text says; absent where it does not. */
  date: isoDateSchema.optional(),
  /** Title or subject, as the text prints it; absent where it gives none. */
  title: officialWordsSchema.optional(),
  /** What the programme does with it: rests on it, carries it out, or replaces it. */
  relations: z.array(z.enum(['legal-basis', 'carried-out', 'replaced'])).min(1),
  /** Every place that cites it. */
  places: z.array(placeSchema).min(1),
  /** Errata about how it is cited. */
  errata: z.array(idSchema).default([]),
});

export type CitationRecord = z.infer<typeof citationSchema>;
