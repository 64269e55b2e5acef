import { z } from 'zod';

/** Identity of a record: lower-case ASCII words joined by hyphens. It is the file name and the end of the URL, and never changes. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

/** A day of the Gregorian calendar, `YYYY-MM-DD`, in Vietnam time. */
export const isoDateSchema = z.iso.date();

/** Words exactly as the official text prints them, including its slips. */
export const officialWordsSchema = z.string().min(1).max(5000);

/** Words of our own, shown to readers in Vietnamese. */
export const ownWordsSchema = z.string().min(1).max(1200);

/**
 * Address of a clause in the whole text: a task `nv-1-2-03`, a paragraph `doan-…`, a section heading `muc-…`,
 * a target `ct-…`, a plan `da-…`, a work `cong-trinh-…`, the head of the plan table `bang-…`.
 */
export const anchorSchema = z.string().regex(/^(nv|doan|muc|ct|da|cong-trinh|bang)-[a-z0-9]+(-[a-z0-9]+)*$/);

/** A place in the official text: the clause, and the words in it, verbatim. */
export const placeSchema = z.strictObject({
  /** The clause that holds the words. */
  at: anchorSchema,
  /** The words, verbatim; they must be found in that clause. */
  quote: officialWordsSchema,
});

/** A link from one record to another that the official text itself states, with the words that state it. */
export const statedLinkSchema = z.strictObject({
  /** The record meant. */
  id: idSchema,
  /** The words of the official text that name it. */
  quote: officialWordsSchema,
});

/** Something the official text leaves unsaid or unclear, put as a question to the office that issued it. */
export const openQuestionSchema = z.strictObject({
  /** Which fact is open. */
  about: z.enum(['baseline', 'threshold', 'due', 'direction', 'unit', 'scope', 'source']),
  /** The question, in plain Vietnamese. */
  question: ownWordsSchema,
  /** The erratum that documents it, where there is one. */
  erratum: idSchema.optional(),
});

export type IsoDate = z.infer<typeof isoDateSchema>;
export type Place = z.infer<typeof placeSchema>;
export type StatedLink = z.infer<typeof statedLinkSchema>;
export type OpenQuestion = z.infer<typeof openQuestionSchema>;
