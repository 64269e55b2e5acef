import { z } from 'zod';
import { anchorSchema, isoDateSchema, ownWordsSchema } from './fields.ts';
import { sourceDocumentSchema } from './source-document.ts';

/** `content/questions/<id>.json`: a question that was asked in public about a clause, and its answer. Never who asked: no personal data. */
export const questionSchema = z.strictObject({
  /** The clause it is about: `ct-giam-ngheo`, `nv-1-2-03`. */
  at: anchorSchema,
  /** Day it was asked. */
  askedOn: isoDateSchema,
  /** The question, as it was put, without names. */
  question: ownWordsSchema,
  /** The answer with its paper; absent as long as there is none. */
  answer: z
    .strictObject({
      /** The answer, in the words of that paper. */
      words: ownWordsSchema,
      /** The paper that answers. */
      document: sourceDocumentSchema,
    })
    .optional(),
  /** Set only in the demonstration, whose questions are invented; the real content refuses it. */
  isDemonstration: z.literal(true).optional(),
});

export type QuestionRecord = z.infer<typeof questionSchema>;
