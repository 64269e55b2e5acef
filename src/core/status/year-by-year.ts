import { endOfYear, hasEnded, yearOf, yearsFrom } from '../periods.ts';
import type { Findings, Remaining, RuleAnswer, YearVerdict } from './assessment.ts';
import type { AssessmentInput } from './assessment-input.ts';
import type { Judgement } from './judgement.ts';
import type { Reading } from './observations.ts';
import { findWithinYear, findYear, isReading } from './readings.ts';

/** How a rule judges the value of one whole year; `before` is that of the year before, from a report or the baseline. */
export type JudgeYear = (reading: Reading, before: Reading | undefined, year: number) => Judgement;

/**
 * The rule for a promise made for every year: each year that has ended is kept or not, by the value of the whole year;
 * nothing is averaged, and a value within the year is shown but not judged.
 * The verdict is that of the last year due: kept, to be kept again until the last year; not kept and moving away, reversing; else not met.
 * The tolerance plays no part: a year is kept or it is not.
 */
export function assessYearByYear(input: AssessmentInput, known: Findings, judgeYear: JudgeYear): RuleAnswer {
  const { years, cutOff } = input.calendar;
  const current = yearsFrom(years.from, years.to).filter((year) => year <= yearOf(cutOff));
  const all = current.map((year) => judge(input, judgeYear, year));
  const due = all.filter(({ answer }) => answer.verdict !== 'not-due');
  const last = due.at(-1);
  const interim = all.find(({ answer }) => answer.verdict === 'not-due')?.answer.reading;
  const left: Remaining = { kind: 'years', years: yearsFrom(years.from + due.length, years.to) };
  const findings: Findings = {
    ...known,
    due: { date: endOfYear(years.to), isAssumed: false },
    years: all.map(({ answer }) => answer),
    remaining: left,
    ...(interim && { interim }),
  };
  return last === undefined
    ? { ...findings, status: 'not-due' }
    : conclude(findings, last, last.answer.year === years.to);
}

interface JudgedYear {
  answer: YearVerdict;
  isMovingAway: boolean;
  restsOn: Reading[];
}

function conclude(findings: Findings, { answer, isMovingAway, restsOn }: JudgedYear, isLastYear: boolean): RuleAnswer {
  const { verdict, measured, reading, reason } = answer;
  const all: Findings = {
    ...findings,
    ...(measured !== undefined && { measured }),
    ...(reading && { latest: reading, restsOn }),
  };
  if (verdict === 'not-assessable') return { ...all, status: verdict, reason: reason ?? 'wrong-kind-of-value' };
  if (verdict === 'reached') return { ...all, status: isLastYear ? 'reached' : 'reached-hold' };
  if (verdict === 'not-met') return { ...all, status: isMovingAway ? 'reversing' : 'not-met' };
  return { ...all, status: verdict };
}

function judge(input: AssessmentInput, judgeYear: JudgeYear, year: number): JudgedYear {
  const { readings, calendar } = input;
  const ofYear = findYear(readings, year);
  if (!hasEnded(String(year), calendar.cutOff)) {
    const soFar = findWithinYear(readings, year);
    return silent({ year, verdict: 'not-due', ...(isReading(soFar) && { reading: soFar }) });
  }
  if (ofYear === 'none') return silent({ year, verdict: 'not-reported' });
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

function findYearBefore({ baselines, earlier, readings }: AssessmentInput, year: number): Reading | undefined {
  const found = findYear([...readings, ...earlier, ...baselines], year - 1);
  return isReading(found) ? found : undefined;
}

function silent(answer: Omit<YearVerdict, 'isProvisional'>): JudgedYear {
  return {
    answer: { ...answer, isProvisional: false },
    isMovingAway: false,
    restsOn: answer.reading ? [answer.reading] : [],
  };
}
