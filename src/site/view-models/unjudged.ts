import type { TargetPart } from '../../core/schemas/target.ts';
import type { PartAssessment } from '../../core/status/assessment.ts';
import { sayReported } from '../../core/words/figure.ts';
import { formatRefersTo, upperFirst } from '../../core/words/format.ts';
import { targetWords } from '../words/target.ts';
import type { ChartRow } from './target-chart/spec.ts';
import type { NewestValue } from './target-row.ts';

/** What was reported where that is why nothing can be judged: a good value of another year must not stand in its place. */
export function sayUnjudged(
  rows: readonly ChartRow[],
  part: Pick<TargetPart, 'unit' | 'levelUnit'>,
  { status, years = [], latest, ...answer }: PartAssessment,
): NewestValue | undefined {
  if (status !== 'not-assessable') return undefined;
  const year = years.findLast(({ verdict }) => verdict === 'not-assessable');
  const reason = year?.reason ?? ('reason' in answer ? answer.reason : undefined);
  if (reason === 'conflicting-reports') return sayConflict(rows);
  const reading = year?.reading ?? latest;
  if (reason !== 'rating-not-on-scale' || reading === undefined) return undefined;
  const value = targetWords.row.notOnScale(sayReported(part, reading));
  return { value, needed: '', period: upperFirst(formatRefersTo(reading.refersTo)), isUnjudged: true };
}

/** The newest day, where reports differ about it: no side is taken. */
export function sayConflict(rows: readonly ChartRow[]): NewestValue | undefined {
  const newest = rows.findLast(({ kind }) => kind === 'value');
  const values = [
    ...new Set(rows.filter(({ kind, date }) => kind === 'value' && date === newest?.date).map(({ shown }) => shown)),
  ];
  if (newest === undefined || values.length < 2) return undefined;
  return { value: targetWords.row.conflicting(values), needed: '', period: newest.period, isUnjudged: true };
}
