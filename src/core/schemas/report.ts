import { z } from 'zod';
import { explanationSchema } from './explanation.ts';
import { idSchema, isoDateSchema } from './fields.ts';
import { observationSchema } from './observation.ts';
import { reportPeriodSchema } from './period.ts';
import { sourceDocumentSchema } from './source-document.ts';
import { updateSchema } from './update.ts';

/** `content/reports/<period>-<agency>.json`: what one agency reported for one period. Once released it never changes. */
export const reportSchema = z
  .strictObject({
    /** The quarter or year reported on (part IV, 1 and 6). */
    period: reportPeriodSchema,
    /** The agency that reports. */
    agency: idSchema,
    /** The paper with which it reports. */
    source: sourceDocumentSchema,
    /** Day the Party office received it. */
    receivedOn: isoDateSchema,
    /** Values of targets, baselines among them. */
    observations: z.array(observationSchema).default([]),
    /** News of plans, works and tasks. */
    updates: z.array(updateSchema).default([]),
    /** Why targets were judged badly in the release before, and what comes of it. */
    explanations: z.array(explanationSchema).default([]),
    /** Set only in the demonstration, whose figures are invented; the real content refuses it. */
    isDemonstration: z.literal(true).optional(),
  })
  .refine((report) => listEntries(report).length > 0, {
    message: 'a report has at least one entry',
  })
  .refine((report) => hasDistinctIds(listEntries(report)), {
    message: 'entry ids are unique in a report',
  });

type Entries = Record<'observations' | 'updates' | 'explanations', { id: string }[]>;

function listEntries({ observations, updates, explanations }: Entries): { id: string }[] {
  return [...observations, ...updates, ...explanations];
}

function hasDistinctIds(entries: readonly { id: string }[]): boolean {
  return new Set(entries.map(({ id }) => id)).size === entries.length;
}

export type ReportRecord = z.infer<typeof reportSchema>;
