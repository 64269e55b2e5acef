import type { ObservationValue } from '../../../core/schemas/observation.ts';
import type { TargetPart } from '../../../core/schemas/target.ts';
import type { Reading } from '../../../core/status/observations.ts';
import { formatDate, formatNumber, formatQuantity, formatRefersTo, formatValue } from '../../../core/words/format.ts';
import { unitReported } from '../../../core/words/measure.ts';
import { chartWords } from '../../words/chart.ts';

/** A value as reported, in words: "94,5%", "20/21 thôn", "95% (19/20)". */
export function sayValue(value: ObservationValue, part: TargetPart): string {
  const { unit = '' } = part;
  const words = formatValue(value, unitReported(part));
  if (value.kind !== 'count' || !unit.startsWith('%')) return words;
  return `${formatQuantity((100 * value.count) / value.total, '%')} (${words})`;
}

/** A number as it stands beside a mark: with the percent sign, without other units. */
export function shortNumber(number: number, unit: string): string {
  return unit.startsWith('%') ? `${formatNumber(number)}%` : formatNumber(number);
}

/** A reported value beside its mark: "94,5%", "20/21". */
export function shortValue({ value, number }: Reading, unit: string): string {
  if (value.kind === 'count' && !unit.startsWith('%'))
    return `${formatNumber(value.count)}/${formatNumber(value.total)}`;
  return number === undefined ? '' : shortNumber(number, unit);
}

/** The day of a value, in a sentence: "ngày 30/9/2026"; a year as such where the value is of the whole year. */
export function sayWhen({ refersTo, nature, date }: Reading): string {
  return nature === 'whole-year' ? formatRefersTo(refersTo) : chartWords.summary.day(formatDate(date));
}
