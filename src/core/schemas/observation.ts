import { z } from 'zod';
import { idSchema, ownWordsSchema } from './fields.ts';
import { refersToSchema, reportIdSchema } from './period.ts';
import { sourceDocumentSchema } from './source-document.ts';

/** A reported figure: at most 1,000,000,000,000 either way and six decimals, so that no sum or ratio loses its meaning. */
const figureSchema = z
  .number()
  .min(-1e12)
  .max(1e12)
  .refine((figure) => Number(figure.toFixed(6)) === figure, { message: 'at most six decimals' });

/**
 * How a value runs in time: the state on one day, the sum since 1 January, or the result of the whole year.
 * Without it the first quarter of a sum would always look late.
 */
export const natureSchema = z.enum(['point-in-time', 'cumulative-in-year', 'whole-year']);

const countValueSchema = z
  .strictObject({
    kind: z.literal('count'),
    /** How many have it. */
    count: z.int().min(0).max(1_000_000_000),
    /** Of how many, counted on the day of the value: the number of villages may change. */
    total: z.int().min(1).max(1_000_000_000),
    /** Names of those that do not have it on the day of the value, whether or not they had it before. */
    missing: z.array(ownWordsSchema).default([]),
  })
  .refine(({ count, total, missing }) => count + missing.length <= total, {
    message: 'those that have it and those missing are at most all',
  });

const rangeValueSchema = z
  .strictObject({ kind: z.literal('range'), from: figureSchema, to: figureSchema })
  .refine(({ from, to }) => from <= to, { message: 'a range goes from the lower to the upper bound' });

/** A value in the unit of the target's part. Shares are percents: 94.5, never 0.945. */
export const valueSchema = z.discriminatedUnion('kind', [
  /** One figure: 94.5. */
  z.strictObject({ kind: z.literal('number'), value: figureSchema }),
  /** k of N, the missing ones named: 20 of 21 villages. */
  countValueSchema,
  /** Done or not, met or not. */
  z.strictObject({ kind: z.literal('yes-no'), value: z.boolean() }),
  /** A step of the rating scale that the target prints. */
  z.strictObject({ kind: z.literal('rating'), value: ownWordsSchema }),
  /** A figure known only within bounds; the weaker bound is judged. */
  rangeValueSchema,
]);

/** One reported value of one part of a target. A baseline is an observation too. */
export const observationSchema = z
  .strictObject({
    /** Unique among the entries of its report. */
    id: idSchema,
    /** The target of part II. */
    target: idSchema,
    /** The part of that target. */
    part: idSchema,
    /** The year, quarter or day the value is about; not the day it was reported. */
    refersTo: refersToSchema,
    value: valueSchema,
    /** `provisional` may still change: every verdict resting on it is marked so. */
    certainty: z.enum(['provisional', 'final']),
    nature: natureSchema,
    /** True for the value from which progress is measured: the year is `refersTo`, the paper is `source`. */
    isBaseline: z.boolean().default(false),
    /** The paper it is taken from, where that is not the report itself. */
    source: sourceDocumentSchema.optional(),
    /** What a reader must know about the value: method, price basis, a change of scope. */
    note: ownWordsSchema.optional(),
    /**
     * How the definition or the scope changed: from this value on the series is measured otherwise than before. Of a
     * baseline: that it was counted again in the new way.
     */
    breaksSeries: ownWordsSchema.optional(),
    /**
     * Why an unlikely value is right, and who made sure: more than five times the one before, less than a fifth of it,
     * a share of the year so far that fell, or far from what is promised. Published with the value.
     */
    confirmed: ownWordsSchema.optional(),
    /** The earlier observation that this one replaces; the earlier file is never changed. */
    corrects: z
      .strictObject({
        /** The report that holds the wrong observation. */
        report: reportIdSchema,
        /** Its id in that report. */
        observation: idSchema,
        /** Why it was wrong, in plain Vietnamese; readers see it. */
        reason: ownWordsSchema,
      })
      .optional(),
  })
  .refine(({ nature, refersTo }) => nature !== 'whole-year' || refersTo.length === 4, {
    path: ['refersTo'],
    message: 'a whole-year value refers to a year',
  });

export type Nature = z.infer<typeof natureSchema>;
export type ObservationValue = z.infer<typeof valueSchema>;
export type Observation = z.infer<typeof observationSchema>;
