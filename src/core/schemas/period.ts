import { z } from 'zod';
import { isoDateSchema } from './fields.ts';

/** What one report or release covers: a year `2026` or a quarter `2026-Q3`. Quarterly reporting is in part IV, 1. */
export const reportPeriodSchema = z.string().regex(/^20\d{2}(-Q[1-4])?$/);

/** What one value is about: a year `2026`, a quarter `2026-Q3`, or a single day `2026-09-30`. */
export const refersToSchema = z.union([reportPeriodSchema, isoDateSchema]);

/** Name of a report file without `.json`, period and agency: `2026-Q3-uy-ban-nhan-dan`. */
export const reportIdSchema = z.string().regex(/^20\d{2}(-Q[1-4])?(-[a-z0-9]+)+$/);

export type ReportPeriod = z.infer<typeof reportPeriodSchema>;
export type RefersTo = z.infer<typeof refersToSchema>;
