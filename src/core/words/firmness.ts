import type { TargetPart } from '../schemas/target.ts';
import type { PartAssessment, Status } from '../status/assessment.ts';
import type { Firmness, OtherVerdict } from '../status/firmness.ts';
import type { Margin } from '../status/margin.ts';
import { formatApart, formatDate, formatNumber, formatQuantity, upperFirst, withUnit } from './format.ts';
import { unitReported } from './measure.ts';
import { statusNames } from './status.ts';

/** "Chắc", or "Chưa chắc: Bám sát hoặc Chậm". */
export function nameFirmness({ doubts }: Firmness, status: Status): string {
  const names = [...new Set([status, ...doubts.map((doubt) => doubt.status)])].map((one) => statusNames[one]);
  return doubts.length === 0 ? 'Chắc' : `Chưa chắc: ${names.join(' hoặc ')}`;
}

/** How firm a verdict is, in plain sentences: what would change it, how old its value is, its pace, where it leads. */
export function explainFirmness(part: TargetPart, assessment: PartAssessment, firmness: Firmness): string[] {
  const { doubts, toBetter, toWorse, ageDays, paceFormula } = firmness;
  return [
    ...(doubts.length === 0 ? sayFirm(assessment) : doubts.map((doubt) => sayDoubt(part, doubt))),
    ...[toBetter, toWorse].flatMap((margin) => (margin ? [sayMargin(part, assessment, margin)] : [])),
    `Số mới nhất nói về ngày ${formatDate(assessment.latest?.date ?? '')}, ${sayAge(ageDays)}.`,
    ...(paceFormula === undefined ? [] : [`Nhịp ${sayPace(assessment.pace ?? 0)}; công thức Excel: ${paceFormula}`]),
    ...sayForecast(part, assessment),
  ];
}

/** Of a yes or no, and of things counted, there is no last digit. */
function sayFirm({ isProvisional, latest, baseline, pace }: PartAssessment): string[] {
  const isRounded = latest?.value.kind === 'number' || latest?.value.kind === 'range';
  const isMeasured = pace !== undefined && baseline !== undefined && baseline.ref !== 'start-of-count';
  const cases = [
    ...(isRounded ? [`cộng hay trừ nửa đơn vị của chữ số cuối${isMeasured ? ', cả ở mức xuất phát' : ''}`] : []),
    ...(isProvisional ? ['bỏ số tạm tính'] : []),
  ];
  return cases.length === 0 ? [] : [`${upperFirst(cases.join(', hay '))}, kết quả không đổi.`];
}

function sayDoubt(part: TargetPart, { because, status }: OtherVerdict): string {
  const name = statusNames[status];
  switch (because) {
    case 'rounded-down':
      return `Số báo cáo là số làm tròn; nếu số thật cao hơn nửa đơn vị của chữ số cuối thì là ${name}.`;
    case 'rounded-up':
      return `Số báo cáo là số làm tròn; nếu số thật thấp hơn nửa đơn vị của chữ số cuối thì là ${name}.`;
    case 'baseline-rounded-down':
      return `Mức xuất phát cũng là số làm tròn; nếu mức thật cao hơn nửa đơn vị của chữ số cuối thì là ${name}.`;
    case 'baseline-rounded-up':
      return `Mức xuất phát cũng là số làm tròn; nếu mức thật thấp hơn nửa đơn vị của chữ số cuối thì là ${name}.`;
    case 'provisional':
      return `Nếu không kể số tạm tính thì là ${name}.`;
    case 'threshold':
      return `Theo mức ${part.disputed.map(({ printed }) => printed).join(', ')} ghi ở chỗ khác thì là ${name}.`;
  }
}

/** "Thêm 0,1 điểm thì thành Bám sát." */
function sayMargin(part: TargetPart, { latest }: PartAssessment, { amount, isRise, status }: Margin): string {
  const verb = isRise ? 'Thêm' : 'Bớt';
  return `${verb} ${sayAmount(part, amount, latest)} thì thành ${statusNames[status]}.`;
}

function sayAmount(part: TargetPart, amount: number, latest: PartAssessment['latest']): string {
  const unit = unitReported(part) ?? '';
  const isShare = unit.startsWith('%');
  if (latest?.value.kind === 'count' && isShare) {
    const { total } = latest.value;
    return `${formatNumber(Math.round((amount * total) / 100))} trên ${formatNumber(total)}`;
  }
  const figures = formatApart(amount, 0);
  return isShare ? `${figures} điểm` : withUnit(figures, unit);
}

function sayAge(days: number): string {
  return days === 0 ? 'đúng ngày chốt số liệu' : `trước ngày chốt số liệu ${formatNumber(days)} ngày`;
}

/** With four decimals, so that a reader sees on which side of a bound it falls. */
export function sayPace(pace: number): string {
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 }).format(pace);
}

/** Where it leads if it goes on so, and what "so" is. */
function sayForecast(part: TargetPart, { forecast, due, status }: PartAssessment): string[] {
  if (forecast?.kind !== 'value' || due === undefined || status === 'reached' || status === 'not-met') return [];
  const { unit = '' } = part;
  const isFull = unit.startsWith('%') && forecast.number >= 100;
  const assumed = forecast.assumes === 'last-years' ? 'như bình quân các năm gần nhất' : 'như từ lúc xuất phát đến nay';
  const number = unit.startsWith('%') ? Math.max(0, forecast.number) : forecast.number;
  const where = isFull ? 'đủ 100%' : `là ${formatQuantity(number, unit)}`;
  return [
    `Nếu mỗi năm vẫn thay đổi ${assumed} thì đến ${formatDate(due.date)} sẽ ${where}; đây là phép tính, không phải dự báo.`,
  ];
}
