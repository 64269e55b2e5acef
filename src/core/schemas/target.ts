import { z } from 'zod';
import {
  type IsoDate,
  idSchema,
  isoDateSchema,
  officialWordsSchema,
  openQuestionSchema,
  ownWordsSchema,
  placeSchema,
} from './fields.ts';
import { natureSchema } from './observation.ts';
import type { SourceDocument } from './source-document.ts';

/** How a value is held against the threshold: `từ … trở lên`, `trên …`, `đạt …`. */
const comparisonSchema = z.enum(['at-least', 'more-than', 'exactly']);

/** What is promised, by kind; each kind has one rule of assessment. */
export const measureSchema = z.discriminatedUnion('kind', [
  /** A level to reach in every single year: "Hằng năm … đạt 100%". */
  z.strictObject({ kind: z.literal('annual-threshold'), comparison: comparisonSchema, threshold: z.number() }),
  /** A level to reach by a date: "Đến năm 2030 … từ 97% trở lên". `falling` where less is better. */
  z.strictObject({
    kind: z.literal('by-date-threshold'),
    comparison: comparisonSchema,
    threshold: z.number(),
    direction: z.enum(['rising', 'falling']),
  }),
  /** A band to reach by a date; the lower bound decides: "62-63%". */
  z.strictObject({ kind: z.literal('range-by-date'), from: z.number(), to: z.number() }),
  /** Average growth over the years, in percent a year, as a range: "bình quân 10-13%/năm". */
  z.strictObject({ kind: z.literal('average-growth'), fromPercent: z.number(), toPercent: z.number() }),
  /** Growth in every single year, in percent: "tăng hằng năm tối thiểu 10%". */
  z.strictObject({ kind: z.literal('yearly-growth'), comparison: comparisonSchema, percent: z.number() }),
  /** A number of things reached by adding up over the years. */
  z.strictObject({ kind: z.literal('cumulative-count'), comparison: comparisonSchema, count: z.number() }),
  /** Something that is done or not done; no percentage. */
  z.strictObject({ kind: z.literal('milestone') }),
  /** k of N named things, all of them: "21/21 thôn". `total` is absent where the text does not count them. */
  z.strictObject({ kind: z.literal('quota'), total: z.int().positive().optional() }),
  /** A level that must not fall below what it was; the text gives no figure. */
  z.strictObject({ kind: z.literal('maintain-level') }),
  /** A rating on an ordered scale, best last. */
  z.strictObject({ kind: z.literal('ordinal-rating'), scale: z.array(ownWordsSchema).min(2), atLeast: ownWordsSchema }),
]);

/** By when. `printed` gives the words of the text; a date computed from them says so in an open question. */
export const dueSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('each-year'), printed: officialWordsSchema }),
  z.strictObject({ kind: z.literal('by-date'), date: isoDateSchema, printed: officialWordsSchema }),
  /** Within the term of office, without a day. */
  z.strictObject({ kind: z.literal('term'), printed: officialWordsSchema }),
  /** The text gives no time; the reader is told so. */
  z.strictObject({ kind: z.literal('not-stated') }),
]);

/** One thing that is measured. A target with several parts is judged part by part; the worst part is the verdict. */
export const targetPartSchema = z.strictObject({
  /** Unique within the target. */
  id: idSchema,
  /** What is measured, as a short noun phrase in Vietnamese. */
  label: ownWordsSchema,
  /** The words of the official text that promise this part. */
  quote: officialWordsSchema,
  /** Unit of the value: `%`, `triệu đồng/ha`, `tổ chức đảng`, `%/năm`; absent for yes/no and ratings. */
  unit: ownWordsSchema.optional(),
  /** What a share is a share of, in the words of the text; absent where the text is silent or it is no share. */
  shareOf: officialWordsSchema.optional(),
  measure: measureSchema,
  due: dueSchema,
  /** How its values run in time. `point-in-time` values are due every quarter, the others are judged on whole years. */
  nature: natureSchema.default('point-in-time'),
  /** True where only met or not met is reported and published, no figure. Ours. */
  isYesNoOnly: z.literal(true).optional(),
  /** True where the text prints no figure for the level, and the one above is how we read its words: `xoá nghèo` as 0%. Ours. */
  isLevelOurs: z.literal(true).optional(),
  /** For growth only: the unit of the yearly levels, where levels are reported. Absent: yearly rates, in percent. */
  levelUnit: ownWordsSchema.optional(),
  /** The part of the same target that this one is a share of, by the words of the text: a sector of the whole economy. */
  summandOf: idSchema.optional(),
  /** Another value that the programme gives for the same thing elsewhere. Neither is chosen: both are shown. */
  disputed: z
    .array(
      z.strictObject({
        /** The other value, as printed: `66%`. */
        printed: officialWordsSchema,
        /** The other value as a number, in the unit of this part, where it is one. */
        value: z.number().optional(),
        place: placeSchema,
        erratum: idSchema,
      }),
    )
    .default([]),
});

/** `content/targets/<id>.json`: one numbered target of part II. */
export const targetSchema = z.strictObject({
  /** Number as printed: `(11)`. */
  printed: z.string().regex(/^\(\d+\)$/),
  /** Our short name, used as the title of the page and in lists. */
  shortName: ownWordsSchema,
  /** What people call it in daily talk, for the short list on the home page: `Rác`. Ours; absent where few would ask for it. */
  topic: ownWordsSchema.optional(),
  /** Two plain sentences of our own, marked as such where they are shown: they add no figure and answer no open question. */
  plain: z
    .strictObject({
      /** What is promised, as one would tell a neighbour. */
      what: ownWordsSchema,
      /** Why it matters to whoever lives here. */
      why: ownWordsSchema,
    })
    .optional(),
  /** The wording, verbatim, without the printed number. */
  wording: officialWordsSchema,
  /** Lines printed as a list beneath the wording, verbatim, without the dash. */
  items: z.array(officialWordsSchema).default([]),
  parts: z.array(targetPartSchema).min(1),
  /** What the text leaves open about this target; baselines above all. */
  open: z.array(openQuestionSchema).default([]),
});

export type Measure = z.infer<typeof measureSchema>;
export type Due = z.infer<typeof dueSchema>;

/** A later paper by which something holds from a day on; what is entered afterwards changes no release. */
export interface HeldBy {
  /** The amendment. */
  id: string;
  from: IsoDate;
  enteredOn: IsoDate;
  document: SourceDocument;
}

/** What a part promises while no later paper changes it: as signed, or by one. */
export interface PartLine {
  measure: Measure;
  due: Due;
  isLevelOurs?: true | undefined;
  by?: HeldBy;
}

/** A part with what later papers made of it; its measure and date are read by `partOn` alone where something is judged. */
export type TargetPart = z.infer<typeof targetPartSchema> & {
  /** The signed line first, then those of later papers as they begin; absent where no paper changes it. */
  lines?: readonly PartLine[];
  /** The paper whose line it holds; absent for the signed one. */
  heldBy?: HeldBy;
};
export type TargetRecord = Omit<z.infer<typeof targetSchema>, 'parts'> & { parts: TargetPart[] };
