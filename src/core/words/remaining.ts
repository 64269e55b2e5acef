import type { TargetPart } from '../schemas/target.ts';
import type { OtherAnswer, PartAssessment } from '../status/assessment.ts';
import { difference, sayDistance } from './figure.ts';
import { formatDate, formatNumber, lowerFirst, withUnit } from './format.ts';
import { formatCommitment, isFalling } from './measure.ts';

type Promised = Pick<TargetPart, 'unit' | 'shareOf' | 'measure' | 'due'>;
type Left = Pick<PartAssessment, 'remaining' | 'latest' | 'due'>;

/** What remains to be done, as sentences: where the text prints several levels, to each of them. */
export function explainRemaining(part: Promised, answer: Left & { elsewhere?: readonly OtherAnswer[] }): string {
  const own = explainOne(part, answer);
  const others = answer.elsewhere ?? [];
  if (others.every((other) => explainOne(part, other) === own)) return own;
  const levels = [
    { name: formatCommitment(part).spoken, answer },
    ...others.map((other) => ({ name: other.printed, answer: other })),
  ];
  return levels
    .map((level) => ({ ...level, left: explainOne(part, level.answer) }))
    .filter(({ left }) => left !== '')
    .map(({ name, left }) => `Theo mức ${name}: ${lowerFirst(left)}`)
    .join(' ');
}

/** What remains to one level; nothing where all is done. */
function explainOne(part: Promised, { remaining, latest, due }: Left): string {
  const { unit = '' } = part;
  if (remaining === undefined || remaining.kind === 'nothing') return '';
  switch (remaining.kind) {
    case 'hold':
      // The day that was assumed is named beside it.
      return due?.isAssumed
        ? 'Còn phải giữ đến hết giai đoạn.'
        : `Còn phải giữ đến ngày ${formatDate(remaining.until)}.`;
    case 'amount': {
      const isSpread = part.due.kind !== 'not-stated' && latest?.value.kind !== 'count';
      const { perYear, years, amount } = remaining;
      const verb = isFalling(part) ? 'phải giảm' : 'phải thêm';
      const pace =
        isSpread && years > 1
          ? `, tức ${formatNumber(years)} năm còn lại mỗi năm ${verb} ${difference(perYear, unit)}`
          : '';
      return `${wanting(part, amount, latest)}${pace}.`;
    }
    case 'shortfall':
      return remaining.amount <= 0 ? '' : `${wanting(part, remaining.amount, latest)}.`;
    case 'growth':
      return sayGrowthLeft(part, remaining);
    case 'missing': {
      const { names, count } = remaining;
      const some = names.length < count ? `, báo cáo chỉ nêu tên ${names.length}` : '';
      const named = names.length > 0 ? `${some}: ${names.join(', ')}` : '';
      return `Còn thiếu ${withUnit(formatNumber(count), unit.startsWith('%') ? '' : unit)}${named}.`;
    }
    case 'step':
      return remaining.isPast
        ? `Đã trễ hạn ${formatDate(remaining.by)}, vẫn phải hoàn thành.`
        : `Còn phải hoàn thành chậm nhất ngày ${formatDate(remaining.by)}.`;
    case 'years':
      return remaining.years.length > 0 ? `Còn phải đạt trong từng năm: ${remaining.years.join(', ')}.` : '';
  }
}

/** The average of all years promised, and what it asks of the years left. */
function sayGrowthLeft(
  { measure }: Promised,
  { percentPerYear, years }: { percentPerYear: number; years: number },
): string {
  const promised =
    measure.kind === 'average-growth' ? `bình quân ${formatNumber(measure.fromPercent)}%/năm` : 'mức đã hứa';
  const left = years === 1 ? 'năm còn lại' : `mỗi năm trong ${years} năm còn lại`;
  const needed =
    percentPerYear < 0
      ? `giảm không quá ${formatNumber(-percentPerYear)}% thì vẫn đủ`
      : `phải tăng ít nhất ${formatNumber(percentPerYear)}%`;
  return `Để cả giai đoạn đạt ${promised}, ${left} ${needed}.`;
}

function wanting(part: Promised, amount: number, latest: Left['latest']): string {
  const words = difference(amount, part.unit ?? '');
  if (isFalling(part)) return `Còn cao hơn cam kết ${words}`;
  const things = sayDistance(amount, part, latest);
  return `Còn thiếu ${words}${things === words ? '' : `, tức ${things}`}`;
}
