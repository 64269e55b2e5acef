import { daysBetween } from '../periods.ts';
import { applyRule } from './apply-rule.ts';
import { isVerdict, type PartAssessment, type Status } from './assessment.ts';
import { type AssessmentInput, gatherAssessmentInput, type ReportedPart } from './assessment-input.ts';
import { rankOf } from './composite.ts';
import { findMargin, type Margin, moveLatest } from './margin.ts';
import type { Reading } from './observations.ts';
import { halfDigit } from './precision.ts';

/** Another verdict that the same reports allow. */
export interface Doubt {
  /** The value judged may be rounded up or down; values that may still change; another printed threshold. */
  because: 'rounded-up' | 'rounded-down' | 'provisional' | 'threshold';
  status: Status;
}

/** How firm a verdict is. */
export interface Firmness {
  /** The least change of the newest value, in steps of the reporting, that would make the verdict better or worse. */
  toBetter?: Margin;
  toWorse?: Margin;
  /** None: the verdict does not depend on the last digit, on provisional values or on which printed threshold holds. */
  doubts: Doubt[];
  /** Days from the newest value to the cut-off. */
  ageDays?: number;
}

/**
 * How firm a verdict is, by the same rule on the same reports, one thing changed at a time:
 * half the last digit more and less, without provisional values, by each other printed threshold.
 * 94.5 where 94.6 is needed, late: 0.1 more makes it on track (pace 1), and half a digit, 94.55, does so too: not firm.
 */
export function measureFirmness(reported: ReportedPart, assessment: PartAssessment): Firmness | undefined {
  const { latest, status } = assessment;
  if (!isVerdict(status) || latest === undefined) return undefined;
  const input = gatherAssessmentInput(reported);
  const margins = [findMargin(input, assessment, latest, 'better'), findMargin(input, assessment, latest, 'worse')];
  const [toBetter, toWorse] = margins;
  return {
    ...(toBetter && { toBetter }),
    ...(toWorse && { toWorse }),
    doubts: [...roundingDoubts(input, latest), ...provisionalDoubts(input, assessment), ...thresholdDoubts(assessment)]
      .filter((doubt) => doubt.status !== status)
      .sort((a, b) => rankOf(a) - rankOf(b)),
    ageDays: daysBetween(latest.date, input.calendar.cutOff),
  };
}

function roundingDoubts(input: AssessmentInput, latest: Reading): Doubt[] {
  const half = isCountedWhole(input, latest) ? 0 : halfDigit(latest, input.digit);
  if (half === 0 || latest.number === undefined) return [];
  const statusAt = (by: number) => applyRule(moveLatest(input, latest, by)).status;
  return [
    { because: 'rounded-down', status: statusAt(half) },
    { because: 'rounded-up', status: statusAt(-half) },
  ];
}

/** Whole numbers of things are not rounded: 2 enterprises are two. Amounts of money, land and shares are. */
function isCountedWhole({ part, digit }: AssessmentInput, { value }: Reading): boolean {
  const isAmount = part.levelUnit !== undefined || /^%|đồng|km|ha\b/.test(part.unit ?? '');
  return value.kind === 'count' || (digit === 1 && !isAmount);
}

function provisionalDoubts(input: AssessmentInput, { isProvisional }: PartAssessment): Doubt[] {
  if (!isProvisional) return [];
  const finals = (readings: readonly Reading[]) => readings.filter((reading) => !reading.isProvisional);
  const { baselines, readings, earlier } = input;
  const without = { ...input, baselines: finals(baselines), readings: finals(readings), earlier: finals(earlier) };
  return [{ because: 'provisional', status: applyRule(without).status }];
}

function thresholdDoubts({ elsewhere }: PartAssessment): Doubt[] {
  return elsewhere.map(({ status }) => ({ because: 'threshold', status }));
}
