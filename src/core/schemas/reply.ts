import { z } from 'zod';
import { idSchema, isoDateSchema, ownWordsSchema } from './fields.ts';
import { reportPeriodSchema } from './period.ts';
import { sourceDocumentSchema } from './source-document.ts';

/** `content/replies/<id>.json`: what a rated body answers to one verdict. Added to, never changed: releases take its fingerprint. */
export const replySchema = z.strictObject({
  /** The body that answers. */
  agency: idSchema,
  /** The target whose verdict it answers. */
  target: idSchema,
  /** The release that published the verdict. */
  release: reportPeriodSchema,
  /** The paper with which it answers. */
  document: sourceDocumentSchema,
  /** Day the Party office received it. */
  receivedOn: isoDateSchema,
  /** The answer, in the words of that paper; readers see all of it. */
  words: ownWordsSchema,
  /** Set only in the demonstration, whose answers are invented; the real content refuses it. */
  isDemonstration: z.literal(true).optional(),
});

export type ReplyRecord = z.infer<typeof replySchema>;
