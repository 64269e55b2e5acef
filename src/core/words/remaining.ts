import type { TargetPart } from '../schemas/target.ts';
import type { PartAssessment } from '../status/assessment.ts';
import { formatApart, formatDate, formatNumber, withUnit } from './format.ts';

/** What remains to be done, as a sentence; nothing where all is done. */
export function explainRemaining(
  part: Pick<TargetPart, 'unit' | 'measure' | 'due'>,
  { remaining, latest }: Pick<PartAssessment, 'remaining' | 'latest'>,
): string {
  const { unit = '' } = part;
  if (remaining === undefined || remaining.kind === 'nothing') return '';
  switch (remaining.kind) {
    case 'hold':
      return `Còn phải giữ đến ngày ${formatDate(remaining.until)}.`;
    case 'amount': {
      const isSpread = part.due.kind !== 'not-stated' && latest?.value.kind !== 'count';
      const { perYear, years } = remaining;
      const [verb, left] = [isFalling(part) ? 'phải giảm' : 'phải thêm', `trong ${formatNumber(years)} năm còn lại`];
      const pace = isSpread ? `, tức mỗi năm ${verb} ${difference(perYear, unit)} ${left}` : '';
      return `${wanting(part, remaining.amount)}${pace}.`;
    }
    case 'shortfall':
      return remaining.amount <= 0 ? '' : `${wanting(part, remaining.amount)}.`;
    case 'growth':
      return `Các năm còn lại phải tăng ${formatNumber(remaining.percentPerYear)}%/năm trong ${remaining.years} năm.`;
    case 'missing': {
      const names = remaining.names.length > 0 ? `: ${remaining.names.join(', ')}` : '';
      return `Còn thiếu ${withUnit(formatNumber(remaining.count), unit.startsWith('%') ? '' : unit)}${names}.`;
    }
    case 'step':
      return remaining.isPast
        ? `Vẫn phải hoàn thành; hạn ${formatDate(remaining.by)} đã qua.`
        : `Còn phải hoàn thành chậm nhất ngày ${formatDate(remaining.by)}.`;
    case 'years':
      return remaining.years.length > 0 ? `Còn phải đạt trong từng năm: ${remaining.years.join(', ')}.` : '';
  }
}

/** A distance in the unit, never rounded to nothing; between percentages it is counted in points. */
export function difference(amount: number, unit: string): string {
  const figures = amount === 0 ? formatNumber(0) : formatApart(amount, 0);
  return unit.startsWith('%') ? `${figures} điểm` : withUnit(figures, unit);
}

function wanting(part: Pick<TargetPart, 'unit' | 'measure'>, amount: number): string {
  const { unit = '' } = part;
  return isFalling(part) ? `Còn cao hơn cam kết ${difference(amount, unit)}` : `Còn thiếu ${difference(amount, unit)}`;
}

function isFalling({ measure }: Pick<TargetPart, 'measure'>): boolean {
  return measure.kind === 'by-date-threshold' && measure.direction === 'falling';
}
