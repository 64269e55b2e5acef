import { yearOf } from '../periods.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { TargetPart, TargetRecord } from '../schemas/target.ts';
import { assessAnnualThreshold } from './annual-threshold.ts';
import { isVerdict, type PartAssessment, type RuleAnswer, type TargetAssessment } from './assessment.ts';
import type { Given } from './assessment-input.ts';
import { assessAverageGrowth } from './average-growth.ts';
import { assessByDateThreshold } from './by-date-threshold.ts';
import type { Calendar, ProgrammeYears } from './calendar.ts';
import { numberIn } from './compare.ts';
import { findWorst } from './composite.ts';
import { assessCumulativeCount } from './cumulative-count.ts';
import { assessMaintainLevel } from './maintain-level.ts';
import { assessMilestone } from './milestone.ts';
import {
  applyCorrections,
  type ObservationRef,
  type Reading,
  type ReportedObservation,
  toReadings,
} from './observations.ts';
import { assessOrdinalRating } from './ordinal-rating.ts';
import { assessQuota } from './quota.ts';
import { assessRangeByDate } from './range-by-date.ts';
import { assessYearlyGrowth } from './yearly-growth.ts';

/** What of a target is assessed. */
export type AssessedTarget = Pick<TargetRecord, 'parts'> & { id: string };

/**
 * The assessment of a target on the cut-off: each part by the rule of its kind, the worst part deciding.
 * `observations` are those of all reports of the release, of any target: a correction may change what an observation is about.
 */
export function assessTarget(
  target: AssessedTarget,
  observations: readonly ReportedObservation[],
  cutOff: IsoDate,
  years: ProgrammeYears,
): TargetAssessment {
  const standing = applyCorrections(observations).filter((observation) => observation.target === target.id);
  const [first, ...others] = target.parts.map((part) => assessPart(part, standing, { cutOff, years }));
  if (first === undefined) throw new Error(`Target ${target.id} has no part`);
  const worst = findWorst([first, ...others]);
  return {
    target: target.id,
    cutOff,
    status: worst.status,
    decidedBy: worst.part,
    isProvisional: worst.isProvisional,
    parts: [first, ...others],
  };
}

function assessPart(part: TargetPart, standing: readonly ReportedObservation[], calendar: Calendar): PartAssessment {
  const answer = applyRule(gather(part, standing, calendar));
  const used = answer.restsOn ?? [answer.baseline, answer.latest].filter((reading) => reading !== undefined);
  return {
    ...answer,
    part: part.id,
    rule: part.measure.kind,
    tolerance: part.tolerance,
    isProvisional: isVerdict(answer.status) && used.some(({ isProvisional }) => isProvisional),
    sources: distinct(used.map(({ ref }) => ref)),
  };
}

function gather(part: TargetPart, standing: readonly ReportedObservation[], calendar: Calendar): Given {
  const { measure } = part;
  const direction = measure.kind === 'by-date-threshold' ? measure.direction : 'rising';
  const ofPart = standing.filter((observation) => observation.part === part.id);
  const all = toReadings(ofPart, calendar.cutOff, (value) => numberIn(value, part.unit, direction));
  const isInProgramme = ({ date }: Reading) => yearOf(date) >= calendar.years.from;
  const reported = all.filter(({ isBaseline }) => !isBaseline);
  return {
    part,
    baselines: all.filter(({ isBaseline }) => isBaseline),
    earlier: reported.filter((reading) => !isInProgramme(reading)),
    readings: reported.filter(isInProgramme),
    calendar,
  };
}

function applyRule(given: Given): RuleAnswer {
  const { measure } = given.part;
  switch (measure.kind) {
    case 'annual-threshold':
      return assessAnnualThreshold(given, measure);
    case 'by-date-threshold':
      return assessByDateThreshold(given, measure);
    case 'range-by-date':
      return assessRangeByDate(given, measure);
    case 'average-growth':
      return assessAverageGrowth(given, measure);
    case 'yearly-growth':
      return assessYearlyGrowth(given, measure);
    case 'cumulative-count':
      return assessCumulativeCount(given, measure);
    case 'milestone':
      return assessMilestone(given, measure);
    case 'quota':
      return assessQuota(given, measure);
    case 'maintain-level':
      return assessMaintainLevel(given, measure);
    case 'ordinal-rating':
      return assessOrdinalRating(given, measure);
  }
}

/** The observations named, each once; the assumed start of a count has none. */
function distinct(refs: readonly Reading['ref'][]): ObservationRef[] {
  const named = refs.filter((ref) => ref !== 'start-of-count');
  return named.filter(
    (ref, index) =>
      named.findIndex(({ report, observation }) => report === ref.report && observation === ref.observation) === index,
  );
}
