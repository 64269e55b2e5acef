import type { ObservationValue } from '../schemas/observation.ts';
import type { RefersTo } from '../schemas/period.ts';
import type { TargetPart } from '../schemas/target.ts';
import {
  isVerdict,
  type OtherAnswer,
  type PartAssessment,
  type Reason,
  type RuleAnswer,
} from '../status/assessment.ts';
import { findWorst } from '../status/composite.ts';
import { difference, sayExpected } from './figure.ts';
import { formatDate, formatRefersTo, formatValue } from './format.ts';
import { explainJudged, sayJudged, sayShort } from './judged.ts';
import { formatCommitment, unitReported } from './measure.ts';
import { provisionalName, reasonTexts, statusNames } from './status.ts';
import { sayYears } from './years-kept.ts';

/** The verdict of one part in plain sentences, from the numbers it rests on. */
export function explainVerdict(part: TargetPart, assessment: PartAssessment): string {
  const { elsewhere, status } = assessment;
  const isSplit = elsewhere.some((other) => other.status !== status);
  return [
    isSplit ? explainLevels(part, assessment) : explainStatus(part, assessment),
    sayLateBaseline(part, assessment),
    sayUnheard(assessment),
    sayAssumedDate(part, assessment),
    sayLine(part, assessment),
    ...(isSplit ? [] : elsewhere.map((other) => sayAlike(part, other))),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function explainStatus(part: TargetPart, assessment: PartAssessment): string {
  const { latest } = assessment;
  switch (assessment.status) {
    case 'not-reported':
      return explainNotReported(part, assessment);
    case 'not-due':
      return explainNotDue(part, assessment);
    case 'too-early':
      return explainTooEarly(part, assessment);
    case 'not-assessable': {
      const year = assessment.years?.findLast(({ verdict }) => verdict === 'not-assessable')?.year;
      const found = year === undefined ? 'Đã có báo cáo' : `Đã có báo cáo về năm ${year}`;
      const known = latest ? `Số mới nhất là ${valueWithPeriod(part, latest)}` : found;
      return `${known}, nhưng ${reasonTexts[assessment.reason]}${sayScale(part, assessment.reason)}.`;
    }
    default:
      return `${explainJudged(part, assessment)}.`;
  }
}

function explainNotReported(part: TargetPart, assessment: PartAssessment): string {
  const { latest, interim, years } = assessment;
  const wanting = years?.findLast(({ verdict }) => verdict === 'not-reported')?.year;
  const missing = wanting === undefined ? 'Đến ngày chốt chưa có số liệu' : `Chưa có số liệu cả năm ${wanting}`;
  const partial = interim ? `; mới có ${valueWithPeriod(part, interim)}, là số của một phần năm nên chưa xét` : '';
  const told = sayYears(assessment, wanting);
  if (!latest) return `${missing}${partial}${told}.`;
  return `${missing}${wanting === undefined ? ' mới' : ''}; số gần nhất là ${valueWithPeriod(part, latest)}${partial}${told}.`;
}

function explainNotDue(part: TargetPart, assessment: PartAssessment): string {
  const { latest, interim, due } = assessment;
  const known = interim ?? latest;
  if (latest && part.due.kind !== 'each-year' && due) {
    if (part.measure.kind === 'milestone')
      return `Báo cáo mới nhất (${formatRefersTo(latest.refersTo)}) ghi ${sayShort(part, latest.value)}; chưa quá hạn ${formatDate(due.date)}.`;
    const { spoken } = formatCommitment(part);
    if (part.due.kind === 'not-stated' && assessment.measured !== undefined)
      return `${sayJudged(part, assessment)}, cam kết ${spoken}.`;
    return `${valueWithPeriod(part, latest)}, cam kết ${spoken}; chưa quá hạn ${formatDate(due.date)}.`;
  }
  const value = known ? ` Số hiện có: ${valueWithPeriod(part, known)}.` : '';
  return `Kỳ phải đánh giá đầu tiên chưa kết thúc.${value}`;
}

function explainTooEarly(part: TargetPart, assessment: PartAssessment): string {
  const { baseline, expected, judgeableFrom } = assessment;
  const needed = Math.abs((expected ?? 0) - (baseline?.number ?? 0));
  const from = judgeableFrom ? ` Đánh giá được khi có số liệu của ngày ${formatDate(judgeableFrom)} trở đi.` : '';
  return `${sayJudged(part, assessment)}. Tính từ lúc xuất phát, đến ngày ấy mới phải thay đổi ${difference(needed, part.unit ?? '')}: quá nhỏ so với độ chính xác của số báo cáo, nên chưa thể nói nhanh hay chậm.${from}`;
}

/** A baseline of a later day is named: a start chosen afterwards changes what is judged. */
function sayLateBaseline(part: TargetPart, { isBaselineLate, baseline, status }: PartAssessment): string {
  if (!isBaselineLate || !baseline || !isVerdict(status)) return '';
  return `Tính từ mức ${valueWithPeriod(part, baseline)}, là số có sau khi chương trình ban hành.`;
}

function sayUnheard({ unheard, due, status }: PartAssessment): string {
  if (unheard === undefined) return '';
  const since = unheard.since && isVerdict(status) ? `Chưa có số mới từ ${formatDate(unheard.since)}.` : '';
  const isSaid = status === 'not-met' || status === 'overdue';
  const passed = unheard.isDuePassed && due && !isSaid ? `Hạn ${formatDate(due.date)} đã qua.` : '';
  return [since, passed].filter((sentence) => sentence !== '').join(' ');
}

/** Where the text gives no day, the last of the programme is taken; whoever is judged by it must be told. */
function sayAssumedDate(part: TargetPart, { due, status }: PartAssessment): string {
  if (!due?.isAssumed || ['reached', 'not-reported', 'not-assessable'].includes(status)) return '';
  const day = `lấy ngày cuối của giai đoạn, ${formatDate(due.date)}, làm hạn`;
  return part.due.kind === 'term'
    ? `Văn bản chỉ ghi “${part.due.printed}”; trang ${day}.`
    : `Văn bản không ghi thời hạn; trang ${status === 'not-due' && part.measure.kind !== 'average-growth' ? 'không tính nhịp và ' : ''}${day}.`;
}

/** By which line: of the signed one nothing is said, of a later one its paper and its day. */
function sayLine({ heldBy, lines = [] }: TargetPart, { years }: PartAssessment): string {
  if (heldBy === undefined) return '';
  const { document, from } = heldBy;
  const earlier = years && lines.length > 1 ? ' Năm kết thúc trước ngày ấy xét theo mức có hiệu lực khi đó.' : '';
  return `Đánh giá theo mức đã sửa, có hiệu lực từ ${formatDate(from)} theo ${document.number} ngày ${formatDate(document.date)}.${earlier}`;
}

/** Two printed levels, two verdicts: both stand, and neither is told by the figures of the other. */
function explainLevels(part: TargetPart, assessment: PartAssessment): string {
  const { elsewhere, latest } = assessment;
  const own = `theo mức ${formatCommitment(part).spoken} ${sayVerdictOf(part, assessment)}`;
  const others = elsewhere.map((other) => `theo mức ${other.printed} ${sayVerdictOf(part, other)}`);
  const worst = findWorst<RuleAnswer>([assessment, ...elsewhere]).status;
  const now = latest ? `${sayJudged(part, assessment)}. ` : '';
  return `${now}Văn bản in ${others.length + 1} mức khác nhau nên có ${others.length + 1} kết quả: ${[own, ...others].join('; ')}. Trang ghi cả ${others.length + 1}; khi đếm số chỉ tiêu thì tính theo kết quả kém hơn là ${statusNames[worst]}, cho đến khi nơi ban hành đính chính.`;
}

function sayVerdictOf(part: TargetPart, answer: RuleAnswer): string {
  const needed = sayExpected(part, answer);
  return `là ${statusNames[answer.status]}${needed === '' ? '' : ` (lúc đó cần có ${needed})`}`;
}

/** Another printed level that gives the same verdict. */
function sayAlike(part: TargetPart, other: OtherAnswer): string {
  const needed = sayExpected(part, other);
  return `Theo mức ${other.printed} ghi ở chỗ khác của văn bản cũng là ${statusNames[other.status]}${needed === '' ? '' : ` (lúc đó cần có ${needed})`}.`;
}

/** The steps that a rating may have, where another was reported. */
function sayScale({ measure }: TargetPart, reason: Reason): string {
  if (reason !== 'rating-not-on-scale' || measure.kind !== 'ordinal-rating') return '';
  return ` (các mức: ${measure.scale.join('; ')})`;
}

function valueWithPeriod(
  part: TargetPart,
  { value, refersTo, isProvisional }: { value: ObservationValue; refersTo: RefersTo; isProvisional: boolean },
): string {
  const mark = isProvisional ? `${provisionalName}, ` : '';
  return `${formatValue(value, unitReported(part))} (${mark}${formatRefersTo(refersTo)})`;
}
