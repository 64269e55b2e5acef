import type { ObservationValue } from '../schemas/observation.ts';
import type { TargetPart } from '../schemas/target.ts';
import type { PartAssessment } from '../status/assessment.ts';
import { difference, sayExpected, sayFigure, sayLevel, sayReported } from './figure.ts';
import { formatDate, formatNumber, formatRefersTo, formatValue, lowerFirst, upperFirst } from './format.ts';
import { formatCommitment, formatDue } from './measure.ts';
import { sayYears } from './years-kept.ts';

/** What a verdict rests on, as the first sentence, without its full stop. */
export function explainJudged(part: TargetPart, assessment: PartAssessment): string {
  switch (assessment.rule) {
    case 'by-date-threshold':
    case 'range-by-date':
    case 'cumulative-count':
      return explainAlongPath(part, assessment);
    case 'annual-threshold':
    case 'yearly-growth':
      return `${when(assessment)}: ${sayOfYear(part, assessment)}${sayFall(part, assessment)}${sayYears(assessment)}`;
    case 'average-growth':
      return `${upperFirst(sayFigure(part, assessment))} tính đến hết năm ${assessment.latest?.date.slice(0, 4)}, mức thấp nhất đã hứa là ${sayLevel(part, assessment.threshold, undefined)}`;
    case 'milestone':
      return explainStep(part, assessment);
    case 'quota':
      return `${when(assessment)}: ${sayOfAll(part, assessment)}${sayFall(part, assessment)}${sayLateness(assessment)}${sayYears(assessment)}`;
    case 'maintain-level':
      return explainHold(part, assessment);
    case 'ordinal-rating':
      return `${when(assessment)}: xếp loại ${sayReported(part, assessment.latest)}, cam kết ${formatCommitment(part).spoken}${sayFall(part, assessment)}${sayLateness(assessment)}${sayYears(assessment)}`;
  }
}

/** "94,5% vào ngày 31/12/2027", "10% (2/20) vào ngày 31/12/2027". */
export function sayJudged(part: TargetPart, assessment: PartAssessment): string {
  const { latest } = assessment;
  return `${sayFigure(part, assessment)}${latest ? ` vào ngày ${formatDate(latest.date)}` : ''}`;
}

function explainAlongPath(part: TargetPart, assessment: PartAssessment): string {
  const { status, keptBefore } = assessment;
  const now = sayJudged(part, assessment);
  const goal = formatCommitment(part).spoken;
  if (status === 'reached' || status === 'reached-hold') return `${now}, đã đạt mức cam kết ${goal}`;
  if (status === 'reached-late') return `${now}, đã đạt mức cam kết ${goal}${sayLateness(assessment)}`;
  if (status === 'reversing' && keptBefore)
    return `${now}; từng đạt mức cam kết ${goal} (${formatRefersTo(keptBefore.refersTo)}) nhưng không giữ được`;
  if (status === 'not-met') return `${sayMissed(part, assessment)} mức cam kết ${goal}`;
  return `${now}${sayFall(part, assessment)}${sayNeeded(part, assessment)}; đích ${goal}, ${formatDue(part.due)}`;
}

/** Of a value on the very day: "vào ngày hạn 31/12/2027, chưa đạt"; of an older or a later one, that the day has passed. */
function sayMissed(part: TargetPart, assessment: PartAssessment): string {
  const { due, latest, unheard } = assessment;
  const day = formatDate(due?.date ?? '');
  return unheard || latest?.date !== due?.date
    ? `${sayJudged(part, assessment)}; hạn ${day} đã qua mà chưa đạt`
    : `${sayFigure(part, assessment)} vào ngày hạn ${day}, chưa đạt`;
}

/** ", mức cần có lúc đó là 94,6%"; where half a digit decided, that too. */
function sayNeeded(part: TargetPart, assessment: PartAssessment): string {
  const { status, expected, pace, tolerance } = assessment;
  if (expected === undefined) return '';
  const isByDigit = status === 'on-track' && pace !== undefined && pace < 0.95;
  const why = isByDigit
    ? ` (kém không quá ${difference(tolerance, part.unit ?? '')}, trong phạm vi làm tròn của số báo cáo, nên coi như bằng)`
    : '';
  return `, mức cần có lúc đó là ${sayExpected(part, assessment)}${why}`;
}

function explainStep(part: TargetPart, assessment: PartAssessment): string {
  const { status, latest, keptBefore, due } = assessment;
  const source = latest ? ` (${formatRefersTo(latest.refersTo)})` : '';
  const short = sayShort(part, latest?.value);
  if (status === 'reversing')
    return `Báo cáo mới nhất${source} ghi ${short}, trong khi báo cáo trước${keptBefore ? ` (${formatRefersTo(keptBefore.refersTo)})` : ''} ghi đã đạt`;
  if (status === 'overdue') {
    const date = due?.isAssumed || part.due.kind === 'not-stated' ? formatDate(due?.date ?? '') : formatDue(part.due);
    return `Thời hạn ${date} đã qua mà báo cáo mới nhất${source} ghi ${short}`;
  }
  return `Báo cáo ghi đã đạt${source}${sayLateness(assessment)}`;
}

/** "chưa đạt", or of things to be done "mới đạt 15/19 chỉ tiêu". */
export function sayShort({ unit }: Pick<TargetPart, 'unit'>, value: ObservationValue | undefined): string {
  return value?.kind === 'count' ? `mới đạt ${formatValue(value, unit)}` : 'chưa đạt';
}

function explainHold(part: TargetPart, assessment: PartAssessment): string {
  const { status, expected, baseline, latest, without = [], lost = [] } = assessment;
  const isKept = status === 'reached' || status === 'reached-hold';
  const level = sayLevel(part, expected, baseline);
  const count = latest?.value.kind === 'count' ? latest.value.total - latest.value.count : without.length;
  const some =
    without.length < count
      ? `${formatNumber(count)} nơi chưa đạt, báo cáo chỉ nêu tên ${formatNumber(without.length)} nơi`
      : `${formatNumber(count)} nơi chưa đạt`;
  const names =
    without.length > 0 ? `${isKept ? '; tỷ lệ vẫn giữ được, còn' : '; hiện có'} ${some}: ${without.join(', ')}` : '';
  const since = lost.length > 0 ? `; lúc xuất phát đạt mà nay không: ${lost.join(', ')}` : '';
  return `${sayJudged(part, assessment)}, mức phải giữ là ${level}${sayFall(part, assessment)}${names}${since}`;
}

/** "99%, mức phải đạt là 100%"; of a yes or no what was reported. */
function sayOfYear(part: TargetPart, assessment: PartAssessment): string {
  const { spoken } = formatCommitment(part);
  if (assessment.measured === undefined)
    return `được báo cáo là ${sayReported(part, assessment.latest)}; cam kết là ${spoken}`;
  return `${sayFigure(part, assessment)}, mức phải đạt là ${spoken}`;
}

function sayOfAll(part: TargetPart, { latest, status }: PartAssessment): string {
  const words = sayReported(part, latest);
  if (latest?.value.kind === 'yes-no') return `được báo cáo là ${words}`;
  const isAll = latest?.value.kind === 'count' && latest.value.count === latest.value.total;
  return isAll || status === 'not-due'
    ? `đạt ${words}`
    : `đạt ${words}, cam kết ${lowerFirst(formatCommitment(part).spoken)}`;
}

/** Why it is said to go back: ", thấp hơn năm 2026 (96,4%)". */
function sayFall(part: TargetPart, { status, rule, latest, restsOn = [], baseline }: PartAssessment): string {
  if (status !== 'reversing' || latest === undefined || rule === 'yearly-growth') return '';
  const before = restsOn.findLast(({ date }) => date < latest.date) ?? baseline;
  if (before === undefined) return '';
  const value = sayReported(part, before);
  if (before.number === undefined || latest.number === undefined)
    return `, trong khi ${formatRefersTo(before.refersTo)} ${before.value.kind === 'rating' ? 'xếp loại ' : ''}${value}`;
  const whom = before.isBaseline
    ? `mức xuất phát ${value} (${formatRefersTo(before.refersTo)})`
    : `${formatRefersTo(before.refersTo)} (${value})`;
  return `, ${latest.number < before.number ? 'thấp hơn' : 'cao hơn'} ${whom}`;
}

function sayLateness({ status, due }: PartAssessment): string {
  return status === 'reached-late' && due ? `, nhưng sau hạn ${formatDate(due.date)}` : '';
}

/** "Năm 2026", "Quý III/2026", at the start of a sentence. */
function when({ latest, years }: PartAssessment): string {
  if (latest === undefined) return '';
  return upperFirst(formatRefersTo(years === undefined ? latest.refersTo : latest.date.slice(0, 4)));
}
