import type { IsoDate } from '../schemas/fields.ts';
import type { Nature, Observation, ObservationValue } from '../schemas/observation.ts';
import type { RefersTo } from '../schemas/period.ts';
import type { ReportRecord } from '../schemas/report.ts';
import type { SourceDocument } from '../schemas/source-document.ts';

/** An observation with what its report says about it. */
export interface ReportedObservation extends Observation {
  report: string;
  agency: string;
  receivedOn: IsoDate;
  /** The paper it is taken from: its own, or that of the report. */
  source: SourceDocument;
}

/** Names one observation in the ledger. */
export interface ObservationRef {
  report: string;
  observation: string;
}

/** An observation as a rule reads it. */
export interface Reading {
  /** The observation it comes from; `start-of-count` for the 0 from which a count begins by definition. */
  ref: ObservationRef | 'start-of-count';
  refersTo: RefersTo;
  /** Last day of what it refers to. */
  date: IsoDate;
  nature: Nature;
  value: ObservationValue;
  /** The value as one number in the unit of the part; absent for yes/no and ratings. */
  number?: number;
  isBaseline: boolean;
  /** What changed in the way of measuring, from this value on. */
  breaksSeries?: string;
  isProvisional: boolean;
  /** The body that reported it; nobody reported the start of a count. */
  agency?: string;
  receivedOn: IsoDate;
}

/** Every observation of these reports, each with what its report says about it. */
export function listObservations(reports: readonly (ReportRecord & { id: string })[]): ReportedObservation[] {
  return reports.flatMap(({ id, agency, receivedOn, source, observations }) =>
    observations.map((observation) => ({
      ...observation,
      report: id,
      agency,
      receivedOn,
      source: observation.source ?? source,
    })),
  );
}

/** `2026-q3-phong/so-1`. */
export function nameObservation({ report, observation }: ObservationRef): string {
  return `${report}/${observation}`;
}
