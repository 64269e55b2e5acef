import type { PartAssessment, YearVerdict } from '../status/assessment.ts';

/** Years kept of years due, from the second on: a good year must not hide a bad one, nor one of which nothing is known, unless it is named before. */
export function sayYears({ years = [], due }: Pick<PartAssessment, 'years' | 'due'>, named?: number): string {
  const ended = years.filter(({ verdict }) => verdict !== 'not-due');
  if (ended.length < 2) return '';
  const of = (verdict: YearVerdict['verdict']) =>
    ended.filter((one) => one.verdict === verdict).map(({ year }) => year);
  const [kept, missed] = [of('reached'), of('not-met')];
  const isUnknown = kept.length + missed.length < ended.length && kept.length > 0;
  const span = ended.at(-1)?.year === Number(due?.date.slice(0, 4)) ? 'tính cả giai đoạn,' : 'đến nay';
  if (missed.length === ended.length) return `; ${span} cả ${missed.length} năm đều không đạt`;
  const told = [
    // "One of two" would be heard as one that failed.
    isUnknown
      ? `${span} đạt năm ${kept.join(', ')}`
      : `${span} ${sayKeptYears(kept.length, ended.length)}${kept.length < ended.length ? inBrackets(kept) : ''}`,
    ...listYears('không đạt', missed),
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

function inBrackets(years: readonly number[]): string {
  return years.length === 0 ? '' : ` (năm ${years.join(', ')})`;
}

function listYears(words: string, years: readonly number[]): string[] {
  return years.length === 0 ? [] : [`${words} năm ${years.join(', ')}`];
}
