import { z } from 'zod';
import { idSchema, officialWordsSchema, ownWordsSchema } from './fields.ts';

/** `content/agencies/<id>.json`: a body of the commune that the programme gives something to do. */
export const agencySchema = z.strictObject({
  /** Name in full, in one spelling. */
  name: ownWordsSchema,
  /** Which side of the political system it belongs to. */
  branch: z.enum(['party', 'people-council', 'government', 'front', 'community']),
  /** Other spellings and abbreviations, each exactly as printed somewhere in the text. */
  aliases: z.array(officialWordsSchema).default([]),
  /** Abbreviations readers use for it. */
  abbreviations: z.array(z.string().min(1)).default([]),
  /** True where the words mean many bodies at once: `các thôn`, `các chi bộ, đảng bộ`. */
  isCollective: z.boolean().default(false),
  /** The section of part IV that gives its duties; absent where part IV does not name it. */
  dutySection: idSchema.optional(),
  /** The body it is a part of, where the text says so. */
  partOf: idSchema.optional(),
  /** One sentence on what the text says or leaves unsaid about this body, where it needs saying. */
  note: ownWordsSchema.optional(),
});

export type AgencyRecord = z.infer<typeof agencySchema>;
