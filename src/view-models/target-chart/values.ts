import type { ObservationValue } from '../../schemas/observation.ts';
import type { TargetPart } from '../../schemas/target.ts';
import { chartWords } from '../../strings/chart.ts';
import { formatNumber, formatQuantity } from '../../strings/format.ts';

/** A value as reported, in words: "94,5%", "20/21 thôn", "Đạt", "52–53%". */
export function formatValue(value: ObservationValue, { unit = '', levelUnit }: TargetPart): string {
  const ofUnit = levelUnit ?? unit;
  switch (value.kind) {
    case 'number':
      return quantity(value.value, ofUnit);
    case 'count': {
      const share = `${formatNumber(value.count)}/${formatNumber(value.total)}`;
      return unit.startsWith('%') ? `${quantity((100 * value.count) / value.total, '%')} (${share})` : `${share} ${unit}`.trim();
    }
    case 'range':
      return `${formatNumber(value.from)}–${quantity(value.to, ofUnit)}`;
    case 'yes-no':
      return value.value ? chartWords.done : chartWords.notDone;
    case 'rating':
      return value.value;
  }
}

/** A number with its unit; without a blank at the end where there is none. */
export function quantity(number: number, unit: string): string {
  return formatQuantity(number, unit).trim();
}

/** A number as it stands beside a mark: with the percent sign, without other units. */
export function shortNumber(number: number, unit: string): string {
  return unit.startsWith('%') ? `${formatNumber(number)}%` : formatNumber(number);
}
