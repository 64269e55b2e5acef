import { assessAnnualThreshold } from './annual-threshold.ts';
import type { RuleAnswer } from './assessment.ts';
import type { AssessmentInput } from './assessment-input.ts';
import { assessAverageGrowth } from './average-growth.ts';
import { assessByDateThreshold } from './by-date-threshold.ts';
import { assessCumulativeCount } from './cumulative-count.ts';
import { assessMaintainLevel } from './maintain-level.ts';
import { assessMilestone } from './milestone.ts';
import { assessOrdinalRating } from './ordinal-rating.ts';
import { assessQuota } from './quota.ts';
import { assessRangeByDate } from './range-by-date.ts';
import { cutAtBreak } from './series-break.ts';
import { assessYearlyGrowth } from './yearly-growth.ts';

/** The answer of the rule of a part; no path crosses a break of its series. */
export function applyRule(input: AssessmentInput): RuleAnswer {
  return cutAtBreak(answerByKind(input), input.part.measure.kind, input.brokenOn);
}

function answerByKind(input: AssessmentInput): RuleAnswer {
  const { measure } = input.part;
  switch (measure.kind) {
    case 'annual-threshold':
      return assessAnnualThreshold(input, measure);
    case 'by-date-threshold':
      return assessByDateThreshold(input, measure);
    case 'range-by-date':
      return assessRangeByDate(input, measure);
    case 'average-growth':
      return assessAverageGrowth(input, measure);
    case 'yearly-growth':
      return assessYearlyGrowth(input, measure);
    case 'cumulative-count':
      return assessCumulativeCount(input, measure);
    case 'milestone':
      return assessMilestone(input, measure);
    case 'quota':
      return assessQuota(input, measure);
    case 'maintain-level':
      return assessMaintainLevel(input, measure);
    case 'ordinal-rating':
      return assessOrdinalRating(input, measure);
  }
}
