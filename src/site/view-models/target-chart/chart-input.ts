import { endOfYear, lastEndedYear, quarterOf, quartersEnded, yearOf, yearsFrom } from '../../../core/periods.ts';
import type { TargetPart } from '../../../core/schemas/target.ts';
import type { PartAssessment } from '../../../core/status/assessment.ts';
import {
  type AssessmentInput,
  gatherAssessmentInput,
  type ReportedPart,
} from '../../../core/status/assessment-input.ts';
import type { Reading, ReportedObservation } from '../../../core/status/observations.ts';
import { type Found, findLatest, isReading } from '../../../core/status/readings.ts';
import { chartWords } from '../../words/chart.ts';
import { sayValue } from './values.ts';

/** What a chart of one part is built from. */
export interface ChartedPart extends ReportedPart {
  /** The verdict on this part: its numbers are those of the summary. */
  assessment: PartAssessment;
  /** "SỐ LIỆU MINH HỌA": on every picture of a demonstration. */
  stamp?: string;
}

/** What the rules read, and the notes that belong to each value. */
export interface ChartInput extends AssessmentInput {
  assessment: PartAssessment;
  target: string;
  /** Why a value was corrected, what its report remarks, which names are missing. */
  noteOf: (reading: Reading) => string;
  isCorrection: (reading: Reading) => boolean;
}

/** One place on the axis of time: what was found for it, or the period that nobody reported on. */
export type TimelineEntry = { kind: 'found'; found: Found; readings: Reading[] } | { kind: 'gap'; period: string };

export function gatherChartInput({ assessment, ...reported }: ChartedPart): ChartInput {
  const { target, part, observations } = reported;
  return {
    ...gatherAssessmentInput(reported),
    assessment,
    target,
    noteOf: (reading) => noteOn(reading, part, observations),
    isCorrection: (reading) => observationOf(reading, observations)?.corrects !== undefined,
  };
}

/**
 * Values day by day, oldest first, with the periods between them that nobody reported on.
 * Where a value within a year was reported, every quarter counts; else every year.
 */
export function listTimeline(readings: readonly Reading[], { calendar }: ChartInput): TimelineEntry[] {
  const first = readings[0];
  if (first === undefined) return [];
  const isQuarterly = readings.some(({ date }) => date !== endOfYear(yearOf(date)));
  const periods = isQuarterly
    ? quartersEnded(first.date, calendar.cutOff)
    : yearsFrom(yearOf(first.date), lastEndedYear(calendar.cutOff)).map(String);
  const periodOf = (reading: Reading) => (isQuarterly ? quarterOf(reading.date) : String(yearOf(reading.date)));
  const unfinished = readings.filter((reading) => !periods.includes(periodOf(reading)));
  return [
    ...periods.flatMap((period) => {
      const within = readings.filter((reading) => periodOf(reading) === period);
      return within.length > 0 ? byDay(within) : [{ kind: 'gap', period } as const];
    }),
    ...byDay(unfinished),
  ];
}

/** The reading that stands, or the weakest of several that conflict. */
export function shownOf(entry: Extract<TimelineEntry, { kind: 'found' }>): Reading[] {
  return isReading(entry.found) ? [entry.found] : entry.readings;
}

function byDay(readings: readonly Reading[]): TimelineEntry[] {
  const days = [...new Set(readings.map(({ date }) => date))];
  return days.map((day) => {
    const ofDay = readings.filter(({ date }) => date === day);
    return { kind: 'found', found: findLatest(ofDay), readings: ofDay };
  });
}

function noteOn(reading: Reading, part: TargetPart, observations: readonly ReportedObservation[]): string {
  const observation = observationOf(reading, observations);
  const { corrects, note } = observation ?? {};
  const before =
    corrects && observations.find((one) => one.report === corrects.report && one.id === corrects.observation);
  const missing = reading.value.kind === 'count' ? reading.value.missing : [];
  return [
    ...(missing.length > 0 ? [chartWords.missing(missing)] : []),
    ...(corrects && before ? [chartWords.corrects(sayValue(before.value, part), corrects.reason)] : []),
    ...(note === undefined ? [] : [note]),
  ].join(' ');
}

function observationOf(
  { ref }: Reading,
  observations: readonly ReportedObservation[],
): ReportedObservation | undefined {
  if (ref === 'start-of-count') return undefined;
  return observations.find((one) => one.report === ref.report && one.id === ref.observation);
}
