import type { ObservationRef, ReportedObservation } from '../status/observations.ts';
import type { ReleaseState } from './release-state.ts';

/** A correction, and the release that first published it. */
export interface PublishedCorrection {
  correction: ReportedObservation;
  state: ReleaseState;
}

/** The first correction of an observation in these releases, oldest first. */
export function findCorrection(
  states: readonly ReleaseState[],
  { report, observation }: ObservationRef,
): PublishedCorrection | undefined {
  for (const state of states) {
    const correction = state.observations.find(
      ({ corrects }) => corrects?.report === report && corrects.observation === observation,
    );
    if (correction !== undefined) return { correction, state };
  }
  return undefined;
}

/** The release that first published a report. */
export function findFirstRelease(states: readonly ReleaseState[], report: string): ReleaseState | undefined {
  return states.find(({ reports }) => reports.some(({ id }) => id === report));
}
