import type { ObservationValue } from '../schemas/observation.ts';
import type { TargetPart } from '../schemas/target.ts';
import type { PartAssessment, YearVerdict } from '../status/assessment.ts';
import type { Reading } from '../status/observations.ts';
import { formatApart, formatDate, formatNumber, formatRefersTo, formatValue, upperFirst, withUnit } from './format.ts';
import { formatCommitment, formatDue, unitReported } from './measure.ts';

/** What a verdict rests on, as the first sentence, without its full stop. */
export function explainJudged(part: TargetPart, assessment: PartAssessment): string {
  switch (assessment.rule) {
    case 'by-date-threshold':
    case 'range-by-date':
    case 'cumulative-count':
      return explainAlongPath(part, assessment);
    case 'annual-threshold':
    case 'yearly-growth':
      return `${when(assessment)}: ${sayOfYear(part, assessment)}${sayYears(assessment)}`;
    case 'average-growth':
      return `Tăng bình quân ${sayMeasured(part, assessment)} tính đến hết năm ${assessment.latest?.date.slice(0, 4)}, mức thấp nhất đã hứa là ${quantity(assessment.threshold, part)}`;
    case 'milestone':
      return explainStep(part, assessment);
    case 'quota':
      return `${when(assessment)}: ${sayReported(part, assessment)}${sayLateness(assessment)}${sayYears(assessment)}`;
    case 'maintain-level':
      return explainHold(part, assessment);
    case 'ordinal-rating':
      return `${when(assessment)}: xếp loại ${latestOf(part, assessment)}, cam kết ${formatCommitment(part).spoken}${sayLateness(assessment)}${sayYears(assessment)}`;
  }
}

/** "94,5% vào ngày 31/12/2027", "10% (2/20) vào ngày 31/12/2027". */
export function sayJudged(part: TargetPart, assessment: PartAssessment): string {
  const { latest } = assessment;
  return `${sayMeasured(part, assessment)}${latest ? ` vào ngày ${formatDate(latest.date)}` : ''}`;
}

function explainAlongPath(part: TargetPart, assessment: PartAssessment): string {
  const { status, due, keptBefore, unheard } = assessment;
  const now = sayJudged(part, assessment);
  const goal = formatCommitment(part).spoken;
  if (status === 'reached' || status === 'reached-hold') return `${now}, đã đạt mức cam kết ${goal}`;
  if (status === 'reached-late') return `${now}, đã đạt mức cam kết ${goal}${sayLateness(assessment)}`;
  if (status === 'reversing' && keptBefore)
    return `${now}; từng đạt mức cam kết ${goal} (${formatRefersTo(keptBefore.refersTo)}) nhưng không giữ được`;
  if (status === 'not-met')
    return `${now}; hạn ${formatDate(due?.date ?? '')} đã ${unheard ? 'qua' : 'đến'} mà chưa đạt mức cam kết ${goal}`;
  return `${now}${sayNeeded(part, assessment)}; đích ${goal}, ${formatDue(part.due)}`;
}

/** ", mức cần có lúc đó là 94,6%"; where half a digit decided, that too. */
function sayNeeded(part: TargetPart, { status, expected, measured, pace, latest }: PartAssessment): string {
  if (expected === undefined) return '';
  const apart = measured === undefined ? expected : measured;
  const needed = withFraction(withUnit(apartOrPlain(expected, apart), part.unit ?? ''), part, latest, expected);
  const isByDigit = status === 'on-track' && pace !== undefined && pace < 0.95;
  const why = isByDigit ? ' (kém chưa đến nửa đơn vị của chữ số cuối, nên coi như bằng)' : '';
  return `, mức cần có lúc đó là ${needed}${why}`;
}

function explainStep(part: TargetPart, assessment: PartAssessment): string {
  const { status, latest, keptBefore, due } = assessment;
  const source = latest ? ` (${formatRefersTo(latest.refersTo)})` : '';
  const short = sayShort(latest?.value);
  if (status === 'reversing')
    return `Báo cáo mới nhất${source} ghi ${short}, trong khi báo cáo trước${keptBefore ? ` (${formatRefersTo(keptBefore.refersTo)})` : ''} ghi đã đạt`;
  if (status === 'overdue') {
    const date = due?.isAssumed || part.due.kind === 'not-stated' ? formatDate(due?.date ?? '') : formatDue(part.due);
    return `Thời hạn ${date} đã qua mà báo cáo mới nhất${source} ghi ${short}`;
  }
  return `Báo cáo ghi đã đạt${source}${sayLateness(assessment)}`;
}

/** "chưa đạt", or of criteria "mới đạt 15/19". */
export function sayShort(value: ObservationValue | undefined): string {
  return value?.kind === 'count' ? `mới đạt ${formatValue(value)}` : 'chưa đạt';
}

function explainHold(part: TargetPart, assessment: PartAssessment): string {
  const { expected, baseline, without = [], lost = [] } = assessment;
  const level = withFraction(quantity(expected, part), part, baseline, expected);
  const names = without.length > 0 ? `; hiện chưa đạt: ${without.join(', ')}` : '';
  const since = lost.length > 0 ? `; lúc xuất phát có mà nay không: ${lost.join(', ')}` : '';
  return `${sayJudged(part, assessment)}, mức phải giữ là ${level}${names}${since}`;
}

/** "99%, mức phải đạt là 100%"; of a yes or no what was reported. */
function sayOfYear(part: TargetPart, assessment: PartAssessment): string {
  const { spoken } = formatCommitment(part);
  if (assessment.measured === undefined) return `được báo cáo là ${latestOf(part, assessment)}; cam kết là ${spoken}`;
  return `${sayMeasured(part, assessment)}, mức phải đạt là ${spoken}`;
}

function sayReported(part: TargetPart, assessment: PartAssessment): string {
  const words = latestOf(part, assessment);
  return assessment.latest?.value.kind === 'yes-no' ? `được báo cáo là ${words}` : `đạt ${words}`;
}

function sayLateness({ status, due }: PartAssessment): string {
  return status === 'reached-late' && due ? `, nhưng sau hạn ${formatDate(due.date)}` : '';
}

/** The number judged: told from the level it misses, with the fraction that it comes from. */
function sayMeasured(part: TargetPart, assessment: PartAssessment): string {
  const { measured, threshold, expected, latest } = assessment;
  if (measured === undefined) return latestOf(part, assessment);
  const other = threshold !== undefined && measured !== threshold ? threshold : expected;
  const figures = apartOrPlain(measured, other ?? measured);
  return withFraction(withUnit(figures, part.unit ?? ''), part, latest, measured);
}

function apartOrPlain(value: number, other: number): string {
  return Math.abs(value - other) < 1e-9 * Math.max(1, Math.abs(value))
    ? formatNumber(value)
    : formatApart(value, other);
}

/** "2,998% (25/834)": the things that a share is counted from. */
function withFraction(
  words: string,
  part: TargetPart,
  reading: Reading | undefined,
  number: number | undefined,
): string {
  if (reading?.value.kind !== 'count' || number === undefined || !part.unit?.startsWith('%')) return words;
  if (part.measure.kind === 'yearly-growth' || part.measure.kind === 'average-growth') return words;
  const { total } = reading.value;
  return `${words} (${formatNumber(Math.round((number * total) / 100))}/${formatNumber(total)})`;
}

function latestOf(part: TargetPart, { latest }: PartAssessment): string {
  return latest ? formatValue(latest.value, unitReported(part)) : '';
}

function quantity(value: number | undefined, { unit = '' }: TargetPart): string {
  return withUnit(formatNumber(value ?? 0), unit);
}

/** "Năm 2026", "Quý III/2026", at the start of a sentence. */
function when({ latest, years }: PartAssessment): string {
  if (latest === undefined) return '';
  return upperFirst(formatRefersTo(years === undefined ? latest.refersTo : latest.date.slice(0, 4)));
}

/** Years kept of years due, from the second on: a good year must not hide a bad one, nor one of which nothing is known, unless it is named before. */
export function sayYears({ years = [], due }: Pick<PartAssessment, 'years' | 'due'>, named?: number): string {
  const ended = years.filter(({ verdict }) => verdict !== 'not-due');
  if (ended.length < 2) return '';
  const of = (verdict: YearVerdict['verdict']) =>
    ended.filter((one) => one.verdict === verdict).map(({ year }) => year);
  const isOver = ended.at(-1)?.year === Number(due?.date.slice(0, 4));
  const told = [
    `${isOver ? 'cả giai đoạn' : 'đến nay'} ${sayKeptYears(of('reached').length, ended.length)}`,
    ...listYears('không đạt', of('not-met')),
    ...listYears(
      'chưa có số liệu',
      of('not-reported').filter((year) => year !== named),
    ),
    ...listYears('chưa đánh giá được', of('not-assessable')),
  ];
  return `; ${told.join(', ')}`;
}

/** Years kept of several, to be read aloud: "1/2 năm" is heard as half a year. */
export function sayKeptYears(kept: number, all: number): string {
  if (kept === all) return `cả ${all} năm đều đạt`;
  return kept === 0 ? 'chưa năm nào đạt' : `đạt ${kept} trong ${all} năm`;
}

function listYears(words: string, years: readonly number[]): string[] {
  return years.length === 0 ? [] : [`${words} năm ${years.join(', ')}`];
}
