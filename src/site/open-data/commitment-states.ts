import type { Programme, Work } from '../../core/programme/programme.ts';
import {
  findCommitmentState,
  findWorkAssessment,
  type NamedState,
  type PlacedCommitment,
} from '../../core/releases/commitments.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import type { WorkAssessment } from '../../core/status/work-pace.ts';

/** How a plan, work or task stands at the latest release, for its row; nothing until there is one. */
export function stateOf(
  programme: Programme,
  state: ReleaseState | undefined,
  commitment: PlacedCommitment,
): { release?: string; state?: NamedState } {
  if (state === undefined) return {};
  return { release: state.release.id, state: findCommitmentState(programme, state, commitment) };
}

/** The judgement of the quantity of a work; nothing where the text promises none. */
export function judgementOf(
  programme: Programme,
  state: ReleaseState | undefined,
  work: Work,
): { judged?: WorkAssessment } {
  const judged = state && findWorkAssessment(programme, state, work);
  return judged === undefined ? {} : { judged };
}

/** How many years had ended; nothing where the text promises nothing for each year. */
export function countDue({ promisedEachYear, years }: WorkAssessment): number | undefined {
  return promisedEachYear === undefined ? undefined : years.filter(({ status }) => status !== 'not-due').length;
}

/** How many of them kept the least promised for each. */
export function countKept({ promisedEachYear, years }: WorkAssessment): number | undefined {
  return promisedEachYear === undefined ? undefined : years.filter(({ status }) => status === 'reached').length;
}
