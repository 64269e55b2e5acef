import type { IsoDate } from '../schemas/fields.ts';
import type { TargetRecord } from '../schemas/target.ts';
import { applyRule } from './apply-rule.ts';
import { isVerdict, type PartAssessment, type RuleAnswer, type TargetAssessment } from './assessment.ts';
import { type AssessmentInput, gatherAssessmentInput } from './assessment-input.ts';
import type { Calendar, ProgrammeYears } from './calendar.ts';
import { findWorst } from './composite.ts';
import type { ObservationRef, Reading, ReportedObservation } from './observations.ts';
import { listElsewhere } from './other-levels.ts';

/** What of a target is assessed. */
export type AssessedTarget = Pick<TargetRecord, 'parts'> & { id: string };

/**
 * The assessment of a target on the cut-off: each part by the rule of its kind, the worst part deciding; where the
 * programme prints two values for one thing, by both, and the worse stands for the target.
 * `observations` are those of all reports of the release, of any target: a correction may change what an observation is about.
 */
export function assessTarget(
  target: AssessedTarget,
  observations: readonly ReportedObservation[],
  cutOff: IsoDate,
  years: ProgrammeYears,
): TargetAssessment {
  const calendar: Calendar = { cutOff, years };
  const [first, ...others] = target.parts.map((part) =>
    assessPart(gatherAssessmentInput({ target: target.id, part, observations, calendar })),
  );
  if (first === undefined) throw new Error(`Target ${target.id} has no part`);
  const worst = findWorst<Hardest>([harderOf(first), ...others.map(harderOf)]);
  const parts = [first, ...others];
  return {
    target: target.id,
    cutOff,
    status: worst.status,
    decidedBy: worst.part,
    isSplit: worst.isSplit,
    isProvisional: isVerdict(worst.status) && parts.some(({ isProvisional }) => isProvisional),
    parts,
  };
}

/** The worse of the verdicts that the printed values of a part give. */
function harderOf(part: PartAssessment): Hardest {
  const isSplit = part.elsewhere.some((other) => other.status !== part.status);
  return { ...findWorst<RuleAnswer>([part, ...part.elsewhere]), part: part.part, isSplit };
}

type Hardest = RuleAnswer & Pick<TargetAssessment, 'isSplit'> & { part: string };

function assessPart(input: AssessmentInput): PartAssessment {
  const { part } = input;
  const answer = applyRule(input);
  const used = answer.restsOn ?? [answer.baseline, answer.latest].filter((reading) => reading !== undefined);
  return {
    ...answer,
    part: part.id,
    rule: part.measure.kind,
    tolerance: answer.tolerance ?? 0,
    isProvisional: isVerdict(answer.status) && used.some(({ isProvisional }) => isProvisional),
    elsewhere: listElsewhere(input),
    sources: distinct(used.map(({ ref }) => ref)),
  };
}

/** The observations named, each once; the assumed start of a count has none. */
function distinct(refs: readonly Reading['ref'][]): ObservationRef[] {
  const named = refs.filter((ref) => ref !== 'start-of-count');
  return named.filter(
    (ref, index) =>
      named.findIndex(({ report, observation }) => report === ref.report && observation === ref.observation) === index,
  );
}
