import { endOf, yearOf } from '../periods.ts';
import { partOn } from '../programme/amended-records.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { ObservationValue } from '../schemas/observation.ts';
import type { Measure, TargetPart } from '../schemas/target.ts';
import { compareCodes } from '../text/fold.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { RuleAnswer } from './assessment.ts';
import type { Calendar } from './calendar.ts';
import { numberIn } from './compare.ts';
import { nameObservation, type Reading, type ReportedObservation } from './observations.ts';
import { findDigit } from './precision.ts';
import { baselinesAtBreak, findBreak } from './series-break.ts';

/** Everything a rule may look at: corrected, up to the cut-off, oldest first. */
export interface AssessmentInput {
  /** With the line that holds on the cut-off. */
  part: TargetPart;
  baselines: Reading[];
  /** Readings of years before the programme that are not baselines: used for trends and forecasts only. */
  earlier: Reading[];
  /** Readings from the first year of the programme on. */
  readings: Reading[];
  /** One unit of the last digit that any of these values has. */
  digit: number;
  calendar: Calendar;
  /** From this day on the series is measured otherwise: no path crosses it. */
  brokenOn?: IsoDate;
}

/** One kind of measure. */
export type MeasureOf<Kind extends Measure['kind']> = Extract<Measure, { kind: Kind }>;

/** A rule of assessment: one for each kind of measure. */
export type Rule<Kind extends Measure['kind']> = (input: AssessmentInput, measure: MeasureOf<Kind>) => RuleAnswer;

/** One part of a target, and what it is judged on. */
export interface ReportedPart {
  /** The id of the target. */
  target: string;
  part: TargetPart;
  /** Those of all reports of the release, of any target: a correction may change what an observation is about. */
  observations: readonly ReportedObservation[];
  calendar: Calendar;
}

/** Chooses the readings that a verdict, its chart and its tables rest on; nothing else does. */
export function gatherAssessmentInput({ target, part: known, observations, calendar }: ReportedPart): AssessmentInput {
  const part = partOn(known, calendar.cutOff);
  const { measure } = part;
  const direction = measure.kind === 'by-date-threshold' ? measure.direction : 'rising';
  const ofPart = applyCorrections(observations).filter((one) => one.target === target && one.part === part.id);
  const all = toReadings(ofPart, calendar.cutOff, (value) => numberIn(value, part.unit, direction));
  const isInProgramme = ({ date }: Reading) => yearOf(date) >= calendar.years.from;
  const reported = all.filter(({ isBaseline }) => !isBaseline);
  const brokenOn = findBreak(reported);
  return {
    part,
    baselines: baselinesAtBreak(
      all.filter(({ isBaseline }) => isBaseline),
      brokenOn,
    ),
    earlier: reported.filter((reading) => !isInProgramme(reading)),
    readings: reported.filter(isInProgramme),
    digit: findDigit(all),
    calendar,
    ...(brokenOn !== undefined && { brokenOn }),
  };
}

/** What standing observations say up to the cut-off, oldest first; what is about a later day is left out. */
function toReadings(
  standing: readonly ReportedObservation[],
  cutOff: IsoDate,
  toNumber: (value: ObservationValue) => number | undefined,
): Reading[] {
  return standing
    .map((observation) => toReading(observation, toNumber(observation.value)))
    .filter(({ date }) => date <= cutOff)
    .sort((a, b) => compareCodes(orderOf(a), orderOf(b)));
}

function toReading(observation: ReportedObservation, number: number | undefined): Reading {
  const { report, id, refersTo, nature, value, certainty, isBaseline, breaksSeries, agency, receivedOn } = observation;
  return {
    ref: { report, observation: id },
    refersTo,
    date: endOf(refersTo),
    nature,
    value,
    ...(number !== undefined && { number }),
    isBaseline,
    ...(breaksSeries !== undefined && { breaksSeries }),
    isProvisional: certainty === 'provisional',
    agency,
    receivedOn,
  };
}

function orderOf({ date, receivedOn, ref }: Reading): string {
  return `${date} ${receivedOn} ${ref === 'start-of-count' ? ref : nameObservation(ref)}`;
}
