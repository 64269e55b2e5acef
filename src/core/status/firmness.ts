import { daysBetween } from '../periods.ts';
import type { TargetPart } from '../schemas/target.ts';
import { applyRule } from './apply-rule.ts';
import { isVerdict, type PartAssessment, type RuleAnswer, type Status } from './assessment.ts';
import { type AssessmentInput, gatherAssessmentInput, type ReportedPart } from './assessment-input.ts';
import { rankOf } from './composite.ts';
import { findMargin, type Margin, moveBaseline, moveLatest } from './margin.ts';
import type { Reading } from './observations.ts';
import { listOtherLevels } from './other-levels.ts';
import { formulaOfPace } from './pace-formula.ts';
import { halfDigit } from './precision.ts';

/** Another verdict that the same reports allow. */
export interface OtherVerdict {
  /** The value judged or the baseline may be rounded up or down; values that may still change; another printed threshold. */
  because:
    | 'rounded-up'
    | 'rounded-down'
    | 'baseline-rounded-up'
    | 'baseline-rounded-down'
    | 'provisional'
    | 'threshold';
  status: Status;
}

/** How firm a verdict is. */
export interface Firmness {
  /** The least change of the newest value, in steps of the reporting, that would make the verdict better or worse. */
  toBetter?: Margin;
  toWorse?: Margin;
  /** None: the verdict does not depend on the last digit, on provisional values or on which printed threshold holds. */
  doubts: OtherVerdict[];
  /** Days from the newest value to the cut-off. */
  ageDays: number;
  /** The pace as a formula, in numbers as Vietnamese spreadsheets read them: `=(94,5-93)/(94,6-93)`. */
  paceFormula?: string;
  /** The most by which rounding may hide the value judged; absent of what is counted, or where there is no number. */
  half?: number;
}

/** The promise at another printed level, its answer, and how firm that is. */
export interface FirmnessElsewhere {
  printed: string;
  part: TargetPart;
  answer: PartAssessment;
  firmness: Firmness;
}

/**
 * How firm a verdict is, by the same rule on the same reports, one thing changed at a time:
 * half the last digit more and less, of the newest value and, where the pace decides, of the baseline; without provisional
 * values; by each other printed threshold.
 * 94.5 where 94.6 is needed, late: 0.1 more makes it on track (pace 1), and half a digit, 94.55, does so too: not firm.
 */
export function measureFirmness(reported: ReportedPart, assessment: PartAssessment): Firmness | undefined {
  return measureOn(gatherAssessmentInput(reported), assessment);
}

/** The same by each other level that the programme prints. */
export function measureElsewhere(reported: ReportedPart, assessment: PartAssessment): FirmnessElsewhere[] {
  const input = gatherAssessmentInput(reported);
  return listOtherLevels(input.part).flatMap(({ printed, part }) => {
    const other = assessment.elsewhere.find((one) => one.printed === printed);
    if (other === undefined) return [];
    const answer: PartAssessment = { ...assessment, ...other, tolerance: other.tolerance ?? 0, elsewhere: [] };
    const firmness = measureOn({ ...input, part }, answer);
    return firmness === undefined ? [] : [{ printed, part, answer, firmness }];
  });
}

function measureOn(input: AssessmentInput, assessment: PartAssessment): Firmness | undefined {
  const answer = applyRule(input);
  const { latest, status } = answer;
  if (!isVerdict(status) || latest === undefined || status !== assessment.status) return undefined;
  const paceFormula = formulaOfPace(input.part, answer);
  const margins = [findMargin(input, assessment, latest, 'better'), findMargin(input, assessment, latest, 'worse')];
  const [toBetter, toWorse] = margins;
  const half = halfOf(input, latest);
  return {
    ...(toBetter && { toBetter }),
    ...(toWorse && { toWorse }),
    doubts: [
      ...roundingDoubts(input, latest),
      ...baselineDoubts(input, answer),
      ...provisionalDoubts(input, assessment),
      ...thresholdDoubts(assessment),
    ]
      .filter((doubt) => doubt.status !== status)
      .sort((a, b) => rankOf(a) - rankOf(b)),
    ageDays: daysBetween(latest.date, input.calendar.cutOff),
    ...(paceFormula !== undefined && { paceFormula }),
    ...(half > 0 && { half }),
  };
}

/** Whole things are not rounded, and of a yes or no there is no digit. */
function halfOf(input: AssessmentInput, reading: Reading): number {
  return reading.number === undefined || isCountedWhole(input, reading) ? 0 : halfDigit(reading, input.digit);
}

function roundingDoubts(input: AssessmentInput, latest: Reading): OtherVerdict[] {
  const half = halfOf(input, latest);
  if (half === 0) return [];
  const statusAt = (by: number) => applyRule(moveLatest(input, latest, by)).status;
  return [
    { because: 'rounded-down', status: statusAt(half) },
    { because: 'rounded-up', status: statusAt(-half) },
  ];
}

/** From 93.04 the way to 94.5 is shorter, and so is the pace: 1.46 / 1.57. The nothing that a count begins with is exact, and no baseline. */
function baselineDoubts(input: AssessmentInput, { pace, baseline }: RuleAnswer): OtherVerdict[] {
  if (pace === undefined || baseline === undefined) return [];
  const half = halfOf(input, baseline);
  if (half === 0) return [];
  const statusAt = (by: number) => applyRule(moveBaseline(input, baseline, by)).status;
  return [
    { because: 'baseline-rounded-down', status: statusAt(half) },
    { because: 'baseline-rounded-up', status: statusAt(-half) },
  ];
}

/** Whole numbers of things are not rounded: 2 enterprises are two. Shares, and levels to reach or to grow, are. */
function isCountedWhole({ part: { unit, measure }, digit }: AssessmentInput, { value }: Reading): boolean {
  const isCounting = ['annual-threshold', 'cumulative-count', 'quota', 'maintain-level'].includes(measure.kind);
  return value.kind === 'count' || (digit === 1 && isCounting && !unit?.startsWith('%'));
}

function provisionalDoubts(input: AssessmentInput, { isProvisional }: PartAssessment): OtherVerdict[] {
  if (!isProvisional) return [];
  const finals = (readings: readonly Reading[]) => readings.filter((reading) => !reading.isProvisional);
  const { baselines, readings, earlier } = input;
  const without = { ...input, baselines: finals(baselines), readings: finals(readings), earlier: finals(earlier) };
  return [{ because: 'provisional', status: applyRule(without).status }];
}

function thresholdDoubts({ elsewhere }: PartAssessment): OtherVerdict[] {
  return elsewhere.map(({ status }) => ({ because: 'threshold', status }));
}
