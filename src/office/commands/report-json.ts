import type { ReportRecord } from '../../core/schemas/report.ts';
import { formatJson } from '../intake/format-json.ts';

/** The text of a report file: what it is first, then its entries; what is so by default is left out. */
export function formatReport({ isDemonstration, observations, ...report }: ReportRecord): string {
  const { updates, ...head } = report;
  return formatJson({
    ...(isDemonstration && { isDemonstration }),
    ...head,
    observations: observations.map(({ isBaseline, ...one }) => (isBaseline ? { ...one, isBaseline } : one)),
    updates,
  });
}
