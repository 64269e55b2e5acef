import { endOf } from '../periods.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { ObservationValue } from '../schemas/observation.ts';
import type { RefersTo } from '../schemas/period.ts';
import type { Due, Measure, TargetPart } from '../schemas/target.ts';
import type { ProgrammeYears } from './calendar.ts';
import type { ReportedObservation } from './observations.ts';

/** The programme of the examples: five years, issued at the end of the first quarter. */
export const exampleYears: ProgrammeYears = { from: 2026, to: 2030, issuedOn: '2026-03-31' };

export const exampleTarget = 'example';

export const by2030: Due = { kind: 'by-date', date: '2030-12-31', printed: '2030' };
export const eachYear: Due = { kind: 'each-year', printed: '2026-2030' };

/** A part of an example. Its words are left to whoever shows it. */
export function examplePart(measure: Measure, due: Due, more: Partial<TargetPart> = {}): TargetPart {
  return {
    id: 'part',
    label: 'example',
    quote: 'example',
    measure,
    due,
    nature: 'point-in-time',
    disputed: [],
    ...more,
  };
}

/** A figure at the end of a period. */
export function figure(
  refersTo: RefersTo,
  value: number,
  more: Partial<ReportedObservation> = {},
): ReportedObservation {
  return reported(refersTo, { kind: 'number', value }, more);
}

export function baseline(refersTo: RefersTo, value: number): ReportedObservation {
  return figure(refersTo, value, { isBaseline: true });
}

export function countOf(refersTo: RefersTo, count: number, total: number, missing: string[] = []): ReportedObservation {
  return reported(refersTo, { kind: 'count', count, total, missing });
}

export function reported(
  refersTo: RefersTo,
  value: ObservationValue,
  more: Partial<ReportedObservation> = {},
): ReportedObservation {
  const date: IsoDate = endOf(refersTo);
  return {
    id: `value-${refersTo.toLowerCase()}`,
    report: `${refersTo.slice(0, 4)}-example`,
    agency: 'example',
    receivedOn: date,
    source: { number: 'example', date, issuer: 'example' },
    target: exampleTarget,
    part: 'part',
    refersTo,
    value,
    certainty: 'final',
    nature: refersTo.length === 4 ? 'whole-year' : 'point-in-time',
    isBaseline: false,
    ...more,
  };
}
