import type { TargetPart } from '../schemas/target.ts';
import { applyRule } from './apply-rule.ts';
import type { OtherAnswer } from './assessment.ts';
import type { AssessmentInput } from './assessment-input.ts';
import { withBounds } from './promised-level.ts';

/** What each other printed value would make of the same reports. */
export function listElsewhere(input: AssessmentInput): OtherAnswer[] {
  return listOtherLevels(input.part).map(({ printed, part }) => ({ ...applyRule({ ...input, part }), printed }));
}

/** The same promise at each other level that the programme prints, as a promise of its own. */
export function listOtherLevels(part: TargetPart): { printed: string; part: TargetPart }[] {
  // No later paper changed what stands elsewhere.
  const { lines: _, heldBy: _paper, ...others } = part;
  return part.disputed.flatMap(({ printed, value }) => {
    const measure = value === undefined ? undefined : withBounds(others.measure, { level: value, upper: value });
    return measure === undefined ? [] : [{ printed, part: { ...others, measure, disputed: [] } }];
  });
}
