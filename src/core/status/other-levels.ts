import type { Measure, TargetPart } from '../schemas/target.ts';
import { applyRule } from './apply-rule.ts';
import type { OtherAnswer } from './assessment.ts';
import type { AssessmentInput } from './assessment-input.ts';

/** What each other printed value would make of the same reports. */
export function listElsewhere(input: AssessmentInput): OtherAnswer[] {
  return listOtherLevels(input.part).map(({ printed, part }) => ({ ...applyRule({ ...input, part }), printed }));
}

/** The same promise at each other level that the programme prints, as a promise of its own. */
export function listOtherLevels(part: TargetPart): { printed: string; part: TargetPart }[] {
  return part.disputed.flatMap(({ printed, value }) => {
    const measure = value === undefined ? undefined : withLevel(part.measure, value);
    return measure === undefined ? [] : [{ printed, part: { ...part, measure, disputed: [] } }];
  });
}

/** The same promise at another level; of a range, that level alone. */
function withLevel(measure: Measure, level: number): Measure | undefined {
  switch (measure.kind) {
    case 'annual-threshold':
    case 'by-date-threshold':
      return { ...measure, threshold: level };
    case 'range-by-date':
      return { ...measure, from: level, to: level };
    case 'average-growth':
      return { ...measure, fromPercent: level, toPercent: level };
    case 'yearly-growth':
      return { ...measure, percent: level };
    case 'cumulative-count':
      return { ...measure, count: level };
    case 'quota':
      return { ...measure, total: level };
    case 'milestone':
    case 'maintain-level':
    case 'ordinal-rating':
      return undefined;
  }
}
