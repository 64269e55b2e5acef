import type { TargetPart } from '../../core/schemas/target.ts';
import type { PartAssessment, Reason } from '../../core/status/assessment.ts';
import { sayReported } from '../../core/words/figure.ts';
import { formatRefersTo, upperFirst } from '../../core/words/format.ts';
import { targetWords } from '../words/target.ts';
import type { ChartRow } from './target-chart/spec.ts';
import type { NewestValue } from './target-row.ts';

/** What was reported where that is why nothing can be judged: a good value of another year must not stand in its place. */
export function sayUnjudged(
  rows: readonly ChartRow[],
  part: Pick<TargetPart, 'unit' | 'levelUnit'>,
  answer: PartAssessment,
): NewestValue | undefined {
  const reason = findReason(answer);
  if (reason === undefined) return undefined;
  if (reason === 'conflicting-reports') return sayConflict(rows);
  if (reason === 'rating-not-on-scale') return sayOffScale(part, answer);
  const newest = rows.findLast(({ kind }) => kind === 'value');
  if (newest === undefined) return undefined;
  const value = targetWords.row.unjudged(newest.shown, reason);
  return { value, needed: '', period: newest.period, isUnjudged: true };
}

/** Why nothing can be judged, of a promise for every year in the last year that could not be; nothing where something was. */
export function findReason(answer: PartAssessment): Reason | undefined {
  if (answer.status !== 'not-assessable') return undefined;
  return answer.years?.findLast(({ verdict }) => verdict === 'not-assessable')?.reason ?? answer.reason;
}

function sayOffScale(
  part: Pick<TargetPart, 'unit' | 'levelUnit'>,
  { years = [], latest }: PartAssessment,
): NewestValue | undefined {
  const reading = years.findLast(({ verdict }) => verdict === 'not-assessable')?.reading ?? latest;
  if (reading === undefined) return undefined;
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
