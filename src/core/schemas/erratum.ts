import { z } from 'zod';
import { idSchema, officialWordsSchema, ownWordsSchema, placeSchema } from './fields.ts';

/** `content/errata/<id>.json`: a doubt about the official text. It asserts nothing: the words stay as printed. */
export const erratumSchema = z.strictObject({
  /** Place in the list on the errata page, and the number of its marker in the text. */
  order: z.int().positive(),
  /** One line that names the doubt. */
  title: ownWordsSchema,
  /** `clause`: marked beside the words. `document`: a habit of the whole text, only on the errata page. */
  scope: z.enum(['clause', 'document']),
  kind: z.enum(['slip', 'missing-words', 'numbering', 'contradiction', 'wording', 'citation', 'layout', 'spelling']),
  /** Where the words stand. For `document`, a few examples. */
  places: z.array(placeSchema).min(1),
  /** The words that were probably meant, where one reading is likely. */
  suggestion: officialWordsSchema.optional(),
  /** What is in doubt and why, in at most three plain sentences. */
  note: ownWordsSchema,
  /** `sure`: almost surely a slip of copying. `likely`: probable. `question`: may be no error at all. */
  confidence: z.enum(['sure', 'likely', 'question']),
  /** `open` until the issuing office answers; `amended` once a later document changes the words. */
  state: z.enum(['open', 'answered', 'amended']),
  /** The office's answer, with its document; required once the state is not `open`. */
  answer: ownWordsSchema.optional(),
  /** Other errata about the same matter. */
  related: z.array(idSchema).default([]),
});

export type ErratumRecord = z.infer<typeof erratumSchema>;
