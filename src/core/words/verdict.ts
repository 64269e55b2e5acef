import type { ObservationValue } from '../schemas/observation.ts';
import type { RefersTo } from '../schemas/period.ts';
import type { TargetPart } from '../schemas/target.ts';
import { isVerdict, type OtherAnswer, type PartAssessment, type Status } from '../status/assessment.ts';
import { formatDate, formatQuantity, formatRefersTo, formatValue } from './format.ts';
import { explainJudged, sayJudged, sayShort, sayYears } from './judged.ts';
import { formatCommitment, unitReported } from './measure.ts';
import { difference } from './remaining.ts';
import { reasonTexts, statusNames } from './status.ts';

/** The verdict of one part in plain sentences, from the numbers it rests on. */
export function explainVerdict(part: TargetPart, assessment: PartAssessment): string {
  return [
    explainStatus(part, assessment),
    sayLateBaseline(part, assessment),
    sayUnheard(assessment),
    sayAssumedDate(part, assessment),
    ...assessment.elsewhere.map((other) => sayOther(part, assessment.status, other)),
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
      const known = latest ? `Số mới nhất là ${valueWithPeriod(part, latest)}` : 'Đã có báo cáo';
      return `${known}, nhưng ${reasonTexts[assessment.reason]}.`;
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
      return `Báo cáo mới nhất (${formatRefersTo(latest.refersTo)}) ghi ${sayShort(latest.value)}; hạn là ${formatDate(due.date)}.`;
    const { spoken } = formatCommitment(part);
    if (part.due.kind === 'not-stated' && assessment.measured !== undefined)
      return `${sayJudged(part, assessment)}, cam kết ${spoken}.`;
    return `${valueWithPeriod(part, latest)}, cam kết ${spoken}; hạn là ${formatDate(due.date)}.`;
  }
  const value = known ? ` Số hiện có: ${valueWithPeriod(part, known)}.` : '';
  return `Kỳ phải đánh giá đầu tiên chưa kết thúc.${value}`;
}

function explainTooEarly(part: TargetPart, assessment: PartAssessment): string {
  const { baseline, expected, judgeableFrom } = assessment;
  const needed = Math.abs((expected ?? 0) - (baseline?.number ?? 0));
  const from = judgeableFrom ? ` Đánh giá được khi có số liệu từ ngày ${formatDate(judgeableFrom)} trở đi.` : '';
  return `${sayJudged(part, assessment)}; đến lúc đó mới cần thay đổi ${difference(needed, part.unit ?? '')}, quá nhỏ để phân biệt qua số báo cáo.${from}`;
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

/** What another printed value would make of it: neither is chosen until the text is put right. */
function sayOther(part: TargetPart, own: Status, { printed, status, expected }: OtherAnswer): string {
  const needed = expected === undefined ? '' : ` (mức cần có lúc đó là ${formatQuantity(expected, part.unit ?? '')})`;
  if (status === own) return `Theo mức ${printed} ghi ở chỗ khác của văn bản cũng là ${statusNames[status]}${needed}.`;
  const { figure } = formatCommitment(part);
  return `Văn bản in hai mức: theo ${figure} là ${statusNames[own]}, theo ${printed} là ${statusNames[status]}${needed}; trang ghi kết quả kém hơn cho đến khi nơi ban hành đính chính.`;
}

function valueWithPeriod(
  part: TargetPart,
  { value, refersTo }: { value: ObservationValue; refersTo: RefersTo },
): string {
  return `${formatValue(value, unitReported(part))} (${formatRefersTo(refersTo)})`;
}
