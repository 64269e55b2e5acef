import { z } from 'zod';
import { idSchema, officialWordsSchema, openQuestionSchema, ownWordsSchema, statedLinkSchema } from './fields.ts';
import { reportPeriodSchema } from './period.ts';

/** A cell that names who acts: the words as printed, and the agencies they mean. */
export const roleSchema = z.strictObject({
  /** The words of the cell, or of one line of it, as printed. */
  printed: officialWordsSchema,
  /** The agencies meant; empty only where the words name none that can be told. */
  agencies: z.array(idSchema),
});

/** `content/plans/<id>.json`: one row of the appendix. Every cell is verbatim. */
export const planSchema = z.strictObject({
  /** Number in the group, as printed: `1`. */
  printed: z.string().regex(/^\d+$/),
  /** `scheme` is a Đề án, `plan` a Kế hoạch. */
  form: z.enum(['scheme', 'plan']),
  /** Our short name, used as the title of the page and in lists. */
  shortName: ownWordsSchema,
  /** Column "Tên Đề án, Kế hoạch". */
  name: officialWordsSchema,
  /** Column "Mục tiêu". */
  objective: officialWordsSchema,
  /** Column "Thời gian thực hiện". */
  timing: officialWordsSchema,
  /** From when it must run, where that column says so: the last day of that quarter is the last on which it may begin. */
  starts: z.strictObject({ period: reportPeriodSchema, quote: officialWordsSchema }).optional(),
  /** Column "Cơ quan chủ trì". */
  lead: roleSchema,
  /** Column "Cơ quan thường trực". */
  standing: roleSchema,
  /** Column "Cơ quan phối hợp thực hiện", line by line, without the dashes. */
  coordinating: z.array(roleSchema),
  /** Targets of part II that the row repeats or serves by explicit wording. */
  targets: z.array(statedLinkSchema).default([]),
  open: z.array(openQuestionSchema).default([]),
});

export type Role = z.infer<typeof roleSchema>;
export type PlanRecord = z.infer<typeof planSchema>;
