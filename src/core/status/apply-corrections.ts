import { nameObservation, type ReportedObservation } from './observations.ts';

/**
 * The observations that stand: each one named by a correction is gone, and the correction stands like any other.
 * A correction that is itself corrected still replaces what it named.
 */
export function applyCorrections(observations: readonly ReportedObservation[]): ReportedObservation[] {
  const replaced = new Set(observations.flatMap(({ corrects }) => (corrects ? [nameObservation(corrects)] : [])));
  return observations.filter((one) => !replaced.has(nameObservation({ report: one.report, observation: one.id })));
}
