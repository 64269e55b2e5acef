import type { Measure, TargetPart } from '../schemas/target.ts';
import type { RuleAnswer } from './assessment.ts';
import type { Calendar } from './calendar.ts';
import type { Reading } from './observations.ts';

/** Everything a rule may look at: corrected, up to the cut-off, oldest first. */
export interface Given {
  part: TargetPart;
  baselines: Reading[];
  /** Readings of years before the programme that are not baselines: used for trends and forecasts only. */
  earlier: Reading[];
  /** Readings from the first year of the programme on. */
  readings: Reading[];
  calendar: Calendar;
}

/** One kind of measure. */
export type MeasureOf<Kind extends Measure['kind']> = Extract<Measure, { kind: Kind }>;

/** A rule of assessment: one for each kind of measure. */
export type Rule<Kind extends Measure['kind']> = (given: Given, measure: MeasureOf<Kind>) => RuleAnswer;
