import { z } from 'zod';
import { anchorSchema, idSchema, isoDateSchema, officialWordsSchema, statedLinkSchema } from './fields.ts';
import { sourceDocumentSchema } from './source-document.ts';

/** A date that changed words set, with those words. */
const changedDueSchema = z.strictObject({ date: isoDateSchema, printed: officialWordsSchema });

/** The numbers of one part of a target. */
const changedPartSchema = z.strictObject({
  /** What must be reached: the threshold, of a range its lower end, of things counted up their count, of all of N this N. */
  level: z.number().optional(),
  /** The upper end of a range. */
  upper: z.number().optional(),
  due: changedDueSchema.optional(),
});

/** What is stated about one task. */
const changedTaskSchema = z.strictObject({
  due: changedDueSchema.optional(),
  /** The bodies that the words name: all of them. */
  agencies: z.array(statedLinkSchema).min(1).optional(),
});

/** Day on which the office took the paper in: what is entered afterwards changes no release that was published. */
const enteredOn = isoDateSchema;

/** Which record follows the changed words, what it held before and what it holds now; what does not change is left out. */
const changeSchema = z.discriminatedUnion('record', [
  z.strictObject({
    record: z.literal('target'),
    enteredOn,
    target: idSchema,
    part: idSchema,
    was: changedPartSchema,
    now: changedPartSchema,
  }),
  z.strictObject({
    record: z.literal('task'),
    enteredOn,
    task: idSchema,
    was: changedTaskSchema,
    now: changedTaskSchema,
  }),
]);

/**
 * `content/amendments/<id>.json`: words of the programme that a later paper changes, as its closing paragraph foresees.
 * The signed text stays as it is; what holds from which day is shown beside it.
 */
export const amendmentSchema = z
  .strictObject({
    /** The paper that changes them. */
    document: sourceDocumentSchema,
    /** Day from which the change holds. */
    from: isoDateSchema,
    /** The clause. */
    at: anchorSchema,
    /** `replaced`: `now` stands in the place of `was`. `removed`: `was` goes. `added`: `now` stands behind `was`, which stays. */
    kind: z.enum(['replaced', 'removed', 'added']),
    /** The words as they stood, verbatim, earlier changes included. */
    was: officialWordsSchema,
    /** The new words, verbatim from that paper; absent where words only go. */
    now: officialWordsSchema.optional(),
    /** Absent where only words change, and nothing that is judged. */
    changes: changeSchema.optional(),
    /** Set only in the demonstration, whose changes are invented; the real content refuses it. */
    isDemonstration: z.literal(true).optional(),
  })
  .refine(({ kind, now }) => (kind === 'removed') === (now === undefined), {
    message: 'new words stand where words are replaced or added, and only there',
  });

export type AmendmentRecord = z.infer<typeof amendmentSchema>;
export type RecordChange = z.infer<typeof changeSchema>;
