import type { ObservationValue } from '../schemas/observation.ts';
import type { RefersTo } from '../schemas/period.ts';
import type { TargetPart } from '../schemas/target.ts';
import type { PartAssessment } from '../status/assessment.ts';
import { formatDate, formatNumber, formatQuantity, formatRefersTo, formatValue, upperFirst } from './format.ts';
import { formatCommitment, formatDue, unitReported } from './measure.ts';
import { reasonTexts } from './status.ts';

/** The verdict of one part as a plain sentence, from the numbers it rests on. */
export function explainVerdict(part: TargetPart, assessment: PartAssessment): string {
  const { status, latest } = assessment;
  if (status === 'not-reported') return explainNotReported(part, assessment);
  if (assessment.status === 'not-assessable') {
    const known = latest ? `Số mới nhất là ${valueWithPeriod(part, latest)}` : 'Đã có báo cáo';
    return `${known}, nhưng ${reasonTexts[assessment.reason]}.`;
  }
  if (status === 'not-due') return explainNotDue(part, assessment);
  return `${explainJudged(part, assessment)}.`;
}

function isFalling(measure: TargetPart['measure']): boolean {
  return measure.kind === 'by-date-threshold' && measure.direction === 'falling';
}

/** What remains to be done, as a sentence; nothing where all is done. */
export function explainRemaining(
  { unit = '', measure }: TargetPart,
  { status, remaining }: Pick<PartAssessment, 'status' | 'remaining'>,
): string {
  if (remaining === undefined || remaining.kind === 'nothing') return '';
  switch (remaining.kind) {
    case 'hold':
      return `Còn phải giữ đến ngày ${formatDate(remaining.until)}.`;
    case 'amount':
      return isFalling(measure)
        ? `Còn cao hơn cam kết ${difference(remaining.amount, unit)}, tức mỗi năm phải giảm ${difference(remaining.perYear, unit)} trong ${formatNumber(remaining.years)} năm còn lại.`
        : `Còn thiếu ${difference(remaining.amount, unit)}, tức mỗi năm thêm ${difference(remaining.perYear, unit)} trong ${formatNumber(remaining.years)} năm còn lại.`;
    case 'shortfall':
      if (remaining.amount <= 0) return '';
      return isFalling(measure)
        ? `Còn cao hơn cam kết ${difference(remaining.amount, unit)}.`
        : `Còn thiếu ${difference(remaining.amount, unit)} so với cam kết.`;
    case 'growth':
      return `Các năm còn lại phải tăng ${formatNumber(remaining.percentPerYear)}%/năm trong ${remaining.years} năm.`;
    case 'missing':
      return `Còn thiếu ${formatNumber(remaining.count)}${remaining.names.length > 0 ? `: ${remaining.names.join(', ')}` : ''}.`;
    case 'step':
      return status === 'overdue'
        ? `Vẫn phải hoàn thành; đã quá hạn từ ngày ${formatDate(remaining.by)}.`
        : `Còn phải hoàn thành chậm nhất ngày ${formatDate(remaining.by)}.`;
    case 'years':
      return remaining.years.length > 0 ? `Còn phải đạt trong từng năm: ${remaining.years.join(', ')}.` : '';
  }
}

function explainJudged(part: TargetPart, assessment: PartAssessment): string {
  switch (assessment.rule) {
    case 'by-date-threshold':
    case 'range-by-date':
    case 'cumulative-count':
      return explainAlongPath(part, assessment);
    case 'annual-threshold':
    case 'yearly-growth':
      return `${when(assessment)}: ${measuredOf(part, assessment)} so với mức phải đạt ${formatCommitment(part).spoken}${yearsKept(assessment)}`;
    case 'average-growth':
      return `Tăng bình quân ${measuredOf(part, assessment)} tính đến hết ${when(assessment, 'năm')}, so với mức thấp nhất đã hứa ${formatQuantity(assessment.threshold ?? 0, part.unit ?? '%')}`;
    case 'milestone':
      return assessment.status === 'overdue'
        ? `Thời hạn ${formatDue(part.due)} đã qua mà được báo cáo là chưa đạt`
        : `Được báo cáo là đã đạt${assessment.latest ? ` (${formatRefersTo(assessment.latest.refersTo)})` : ''}`;
    case 'quota':
      return `${when(assessment)} có ${latestOf(part, assessment)}${missingNames(assessment)}`;
    case 'maintain-level':
      return `${measuredOf(part, assessment)} so với mức phải giữ ${formatQuantity(assessment.expected ?? 0, part.unit ?? '')}${lostNames(assessment)}`;
    case 'ordinal-rating':
      return `${when(assessment)} xếp loại ${latestOf(part, assessment)}; cam kết ${formatCommitment(part).spoken}`;
  }
}

function explainAlongPath(part: TargetPart, assessment: PartAssessment): string {
  const { status, latest, expected, tolerance } = assessment;
  const unit = part.unit ?? '';
  const now = `${measuredOf(part, assessment)}${latest ? ` vào ${formatDate(latest.date)}` : ''}`;
  const goal = `đích ${formatCommitment(part).spoken}, ${formatDue(part.due)}`;
  if (status === 'reached' || status === 'reached-hold')
    return `${now}, đã đạt mức cam kết ${formatCommitment(part).spoken}`;
  if (status === 'not-met') return `${now}; thời hạn đã qua, ${goal}`;
  const needed = expected === undefined ? '' : ` so với mức cần có lúc đó là ${formatQuantity(expected, unit)}`;
  const allowed = tolerance > 0 ? ` (dung sai ${difference(tolerance, unit)})` : '';
  return `${now}${needed}${allowed}; ${goal}`;
}

function explainNotReported(part: TargetPart, { latest, years }: PartAssessment): string {
  const wanting = years?.findLast(({ verdict }) => verdict === 'not-reported')?.year;
  const missing = wanting === undefined ? 'Đến ngày chốt chưa có số liệu' : `Chưa có số liệu của năm ${wanting}`;
  return latest ? `${missing} mới; số gần nhất là ${valueWithPeriod(part, latest)}.` : `${missing}.`;
}

function explainNotDue(part: TargetPart, { latest, interim, due }: PartAssessment): string {
  const known = interim ?? latest;
  if (part.measure.kind === 'milestone' && known && due) {
    return `Được báo cáo là chưa đạt (${formatRefersTo(known.refersTo)}); thời hạn là ${formatDate(due.date)}.`;
  }
  const value = known ? ` Số tạm có: ${valueWithPeriod(part, known)}.` : '';
  return `Kỳ phải đánh giá đầu tiên chưa kết thúc.${value}`;
}

function valueWithPeriod(
  part: TargetPart,
  { value, refersTo }: { value: ObservationValue; refersTo: RefersTo },
): string {
  return `${formatValue(value, unitReported(part))} (${formatRefersTo(refersTo)})`;
}

function latestOf(part: TargetPart, { latest }: PartAssessment): string {
  return latest ? formatValue(latest.value, unitReported(part)) : '';
}

function measuredOf(part: TargetPart, assessment: PartAssessment): string {
  if (assessment.measured === undefined) return latestOf(part, assessment);
  return formatQuantity(assessment.measured, part.unit ?? '');
}

/** "Năm 2026", "Quý III/2026", at the start of a sentence; the bare year where another word stands before it. */
function when({ latest }: PartAssessment, before?: 'năm'): string {
  if (latest === undefined) return '';
  const words = formatRefersTo(latest.refersTo);
  return before === undefined ? upperFirst(words) : `năm ${latest.date.slice(0, 4)}`;
}

/** How many of the judged years kept the promise, once there are two: a good year must not hide a bad one. */
function yearsKept({ years = [] }: PartAssessment): string {
  const judged = years.filter(({ verdict }) => verdict === 'reached' || verdict === 'not-met');
  const kept = judged.filter(({ verdict }) => verdict === 'reached');
  return judged.length < 2 ? '' : `; đến nay ${kept.length}/${judged.length} năm đạt`;
}

function missingNames({ remaining }: PartAssessment): string {
  return remaining?.kind === 'missing' && remaining.names.length > 0 ? `; thiếu ${remaining.names.join(', ')}` : '';
}

function lostNames({ lost = [] }: PartAssessment): string {
  return lost.length > 0 ? `; không còn giữ được: ${lost.join(', ')}` : '';
}

/** A distance in the unit; between percentages it is counted in points. */
function difference(amount: number, unit: string): string {
  return unit.startsWith('%') ? `${formatNumber(amount)} điểm` : formatQuantity(amount, unit);
}
