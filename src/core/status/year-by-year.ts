import { endOfYear, hasEnded, yearOf, yearsFrom } from '../periods.ts';
import { partOn } from '../programme/amended-records.ts';
import type { Measure } from '../schemas/target.ts';
import type { Findings, Remaining, RuleAnswer, YearVerdict } from './assessment.ts';
import type { AssessmentInput, MeasureOf } from './assessment-input.ts';
import type { Judgement } from './judgement.ts';
import type { Reading } from './observations.ts';
import { findWithinYear, findYear, isReading } from './readings.ts';
import { crossesBreak } from './series-break.ts';

/** How a rule judges the value of one whole year; `before` is that of the year before, from a report or the baseline. */
export type JudgeYear = (reading: Reading, before: Reading | undefined, year: number) => Judgement;

/**
 * The rule for a promise made for every year: each year that has ended is kept or not, by the value of the whole year;
 * nothing is averaged, and a value within the year is shown but not judged.
 * On the way the last year due decides: kept, to be kept again; not kept and moving away, reversing; else not met.
 * A miss followed by years without a value stays. After the last year every year counts: kept in one of five is not met.
 */
export function assessYearByYear(
  input: AssessmentInput,
  known: (year: number) => Findings,
  judgeYear: JudgeYear,
): RuleAnswer {
  const { years, cutOff } = input.calendar;
  const current = yearsFrom(years.from, years.to).filter((year) => year <= yearOf(cutOff));
  const all = current.map((year) => judge(input, judgeYear, year));
  const due = all.filter(({ answer }) => answer.verdict !== 'not-due');
  const heard = all.findLastIndex(({ answer }) => answer.verdict === 'reached' || answer.verdict === 'not-met');
  const interim = all.slice(heard + 1).findLast((year) => year.interim !== undefined)?.interim;
  const left: Remaining = { kind: 'years', years: yearsFrom(years.from + due.length, years.to) };
  const decided = findDeciding(due);
  const findings: Findings = {
    ...known(decided?.answer.year ?? yearOf(cutOff)),
    due: { date: endOfYear(years.to), isAssumed: false },
    years: all.map(({ answer }) => answer),
    remaining: left,
    ...(interim && { interim }),
  };
  if (decided === undefined) return { ...findings, status: 'not-due' };
  return concludeTerm(conclude(findings, decided, due.at(-1)), due, years.to);
}

/** What each year is judged by: the line that held on its last day. */
export function measureOfYears<Kind extends Measure['kind']>(
  { part, calendar }: AssessmentInput,
  measure: MeasureOf<Kind>,
): (year: number) => MeasureOf<Kind> {
  const current = { ...measure };
  if (part.lines === undefined) return () => current;
  // A paper changes the numbers of a promise, never its kind.
  return (year) => ({ ...current, ...partOn(part, endOfYear(year), calendar.cutOff).measure }) as MeasureOf<Kind>;
}

interface JudgedYear {
  answer: YearVerdict;
  isMovingAway: boolean;
  restsOn: Reading[];
  /** The latest value of a part of the year, where there is none of the whole. */
  interim?: Reading;
}

/** The last year due; where nothing was said of it, the one before, if that was a miss. */
function findDeciding(due: readonly JudgedYear[]): JudgedYear | undefined {
  const heard = due.findLast(({ answer }) => answer.verdict !== 'not-reported');
  return heard?.answer.verdict === 'not-met' ? heard : due.at(-1);
}

function conclude(findings: Findings, decided: JudgedYear, last: JudgedYear | undefined): RuleAnswer {
  const { answer, isMovingAway, restsOn } = decided;
  const { verdict, measured, reading, reason } = answer;
  const all: Findings = {
    ...findings,
    ...(measured !== undefined && { measured }),
    ...(reading && { latest: reading, restsOn }),
    ...(decided !== last && reading && { unheard: { since: reading.date, isDuePassed: false } }),
  };
  if (verdict === 'not-assessable') return { ...all, status: verdict, reason: reason ?? 'wrong-kind-of-value' };
  if (verdict === 'reached') return { ...all, status: 'reached-hold' };
  if (verdict === 'not-met') return { ...all, status: isMovingAway ? 'reversing' : 'not-met' };
  return { ...all, status: verdict };
}

/** Once the last year is due, years kept of years due: one missed, not met; one without a value, not reported; none, reached. */
function concludeTerm(answer: RuleAnswer, due: readonly JudgedYear[], lastYear: number): RuleAnswer {
  if (due.at(-1)?.answer.year !== lastYear) return answer;
  const all = { ...answer, restsOn: due.flatMap(({ restsOn }) => restsOn) };
  const of = (wanted: YearVerdict['verdict']) => due.find(({ answer: { verdict } }) => verdict === wanted)?.answer;
  if (answer.status === 'reversing') return all;
  if (of('not-met')) return { ...all, status: 'not-met' };
  if (of('not-reported')) return { ...all, status: 'not-reported' };
  const unknown = of('not-assessable');
  if (unknown) return { ...all, status: 'not-assessable', reason: unknown.reason ?? 'wrong-kind-of-value' };
  return { ...all, status: 'reached' };
}

function judge(input: AssessmentInput, judgeYear: JudgeYear, year: number): JudgedYear {
  const { readings, calendar } = input;
  const ofYear = findYear(readings, year);
  const soFar = findWithinYear(readings, year);
  const interim = isReading(soFar) ? soFar : undefined;
  if (!hasEnded(String(year), calendar.cutOff))
    return silent({ year, verdict: 'not-due', ...(interim && { reading: interim }) }, interim);
  if (ofYear === 'none') return silent({ year, verdict: 'not-reported' }, interim);
  if (ofYear === 'conflicting') return silent({ year, verdict: 'not-assessable', reason: 'conflicting-reports' });
  const judgement = judgeYear(ofYear, findYearBefore(input, year), year);
  if (judgement.kind === 'unknown')
    return silent({ year, verdict: 'not-assessable', reading: ofYear, reason: judgement.reason });
  const { isKept, measured, isMovingAway, restsOn } = judgement;
  const verdict = isKept ? 'reached' : 'not-met';
  const isProvisional = restsOn.some((reading) => reading.isProvisional);
  const answer = {
    year,
    verdict,
    reading: ofYear,
    isProvisional,
    ...(measured !== undefined && { measured }),
  } as const;
  return { answer, isMovingAway, restsOn };
}

function findYearBefore(
  { baselines, earlier, readings, brokenOn }: AssessmentInput,
  year: number,
): Reading | undefined {
  const found = findYear([...readings, ...earlier, ...baselines], year - 1);
  const isComparable = isReading(found) && !crossesBreak(found, { date: endOfYear(year) }, brokenOn);
  return isComparable ? found : undefined;
}

function silent(answer: Omit<YearVerdict, 'isProvisional'>, interim?: Reading): JudgedYear {
  return {
    answer: { ...answer, isProvisional: false },
    isMovingAway: false,
    restsOn: answer.reading && answer.verdict === 'not-assessable' ? [answer.reading] : [],
    ...(interim && { interim }),
  };
}
