import type { TargetPart } from '../schemas/target.ts';
import type { PartAssessment, Status } from '../status/assessment.ts';
import type { Firmness, FirmnessElsewhere, OtherVerdict } from '../status/firmness.ts';
import type { Margin } from '../status/margin.ts';
import { difference, sayDistance } from './figure.ts';
import { formatDate, formatNumber, formatQuantity, formatTo, lowerFirst } from './format.ts';
import { formatCommitment, unitReported } from './measure.ts';
import { statusNames } from './status.ts';

/** "Chắc", "Chưa chắc: Bám sát hoặc Chậm"; where two printed levels give two verdicts, that there are two. */
export function nameFirmness(
  { doubts }: Firmness,
  status: Status,
  elsewhere: readonly FirmnessElsewhere[] = [],
  { isLevelOurs }: Pick<TargetPart, 'isLevelOurs'> = {},
): string {
  if (isOfTwoLevels(status, elsewhere)) return 'xét riêng theo từng mức in trong văn bản';
  const names = [...new Set([status, ...doubts.map((doubt) => doubt.status)])].map((one) => statusNames[one]);
  // However firm the figure is, the level was read into the text.
  if (isLevelOurs && doubts.length === 0) return 'Chắc về con số; còn tùy cách hiểu mức phải đạt';
  return doubts.length === 0 ? 'Chắc' : `Chưa chắc: ${names.join(' hoặc ')}`;
}

/** Whether a little more or less would be another verdict; of two printed levels each is doubted by itself. */
export function isDoubted({ doubts }: Firmness, status: Status, elsewhere: readonly FirmnessElsewhere[] = []): boolean {
  return doubts.length > 0 && !isOfTwoLevels(status, elsewhere);
}

function isOfTwoLevels(status: Status, elsewhere: readonly FirmnessElsewhere[]): boolean {
  return elsewhere.some(({ answer }) => answer.status !== status);
}

/**
 * How firm a verdict is, in plain sentences: what would change it, its pace, where it leads, how old its value is. Of several
 * printed levels each has its own lines.
 */
export function explainFirmness(
  part: TargetPart,
  assessment: PartAssessment,
  firmness: Firmness,
  elsewhere: readonly FirmnessElsewhere[] = [],
): string[] {
  const { ageDays } = firmness;
  const own = explainLevel(part, assessment, firmness);
  const lines =
    elsewhere.length === 0
      ? own
      : [
          ...underLevel(formatCommitment(part).spoken, own),
          ...elsewhere.flatMap((other) =>
            underLevel(other.printed, explainLevel(other.part, other.answer, other.firmness)),
          ),
        ];
  return [...lines, `Số mới nhất nói về ngày ${formatDate(assessment.latest?.date ?? '')}, ${sayAge(ageDays)}.`];
}

function underLevel(level: string, lines: readonly string[]): string[] {
  return lines.map((line) => `Theo mức ${level}: ${lowerFirst(line)}`);
}

function explainLevel(part: TargetPart, assessment: PartAssessment, firmness: Firmness): string[] {
  const { toBetter, toWorse, paceFormula } = firmness;
  const doubts = firmness.doubts.filter(({ because }) => because !== 'threshold');
  return [
    ...(doubts.length === 0
      ? sayFirm(part, assessment, firmness)
      : doubts.map((doubt) => sayDoubt(part, doubt, firmness))),
    ...[toBetter, toWorse].flatMap((margin) => (margin ? [sayMargin(part, assessment, margin)] : [])),
    ...(paceFormula === undefined
      ? []
      : [`Nhịp ${sayPace(assessment.pace ?? 0)} (1 là vừa đúng mức cần có); công thức Excel: ${paceFormula}`]),
    ...sayForecast(part, assessment),
  ];
}

/** Of a yes or no, and of things counted, there is no last digit. */
function sayFirm(
  part: TargetPart,
  { isProvisional, status, pace, baseline }: PartAssessment,
  { half }: Firmness,
): string[] {
  const isMeasured = pace !== undefined && baseline !== undefined && baseline.ref !== 'start-of-count';
  const whose = isMeasured ? 'số báo cáo hay mức xuất phát' : 'số báo cáo';
  const cases = [
    ...(half === undefined ? [] : [`${whose} chênh ${sayHalf(part, half)} do làm tròn`]),
    ...(isProvisional ? ['bỏ số tạm tính'] : []),
  ];
  return cases.length === 0 ? [] : [`Dù ${cases.join(', hay dù ')}, kết quả vẫn là ${statusNames[status]}.`];
}

function sayDoubt(part: TargetPart, { because, status }: OtherVerdict, { half = 0 }: Firmness): string {
  const so = `thì kết quả là ${statusNames[status]}.`;
  const most = sayHalf(part, half);
  switch (because) {
    case 'rounded-down':
      return `Nếu số báo cáo đã làm tròn và số thật cao hơn ${most} ${so}`;
    case 'rounded-up':
      return `Nếu số báo cáo đã làm tròn và số thật thấp hơn ${most} ${so}`;
    case 'baseline-rounded-down':
      return `Nếu mức xuất phát cũng đã làm tròn và mức thật cao hơn ${most} ${so}`;
    case 'baseline-rounded-up':
      return `Nếu mức xuất phát cũng đã làm tròn và mức thật thấp hơn ${most} ${so}`;
    case 'provisional':
      return `Nếu không kể số tạm tính ${so}`;
    case 'threshold':
      return `Theo mức ${part.disputed.map(({ printed }) => printed).join(', ')} ghi ở chỗ khác ${so}`;
  }
}

/** What rounding may hide: "0,05 điểm phần trăm". */
function sayHalf(part: TargetPart, half: number): string {
  return difference(half, unitReported(part) ?? '');
}

/** "Thêm 0,1 điểm phần trăm thì thành Bám sát." */
function sayMargin(part: TargetPart, { latest }: PartAssessment, { amount, isRise, status }: Margin): string {
  const far = sayDistance(amount, { ...part, unit: unitReported(part) }, latest);
  return `${isRise ? 'Thêm' : 'Bớt'} ${far} thì thành ${statusNames[status]}.`;
}

function sayAge(days: number): string {
  return days === 0 ? 'đúng ngày chốt số liệu' : `trước ngày chốt số liệu ${formatNumber(days)} ngày`;
}

/** With four decimals, so that a reader sees on which side of a bound it falls. */
export function sayPace(pace: number): string {
  return formatTo(pace, 4);
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
