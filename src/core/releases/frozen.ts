import type { PublishedAssessment } from './published-assessment.ts';
import { type Figures, findAssessment, type ReleaseState } from './release-state.ts';

/** A target of which a release has a page of its own. */
export interface FrozenTarget {
  release: string;
  target: string;
}

/** Which pages there are: of a release those of the targets that it published otherwise than the release before. */
export function listFrozen({ targets }: Pick<Figures, 'targets'>, states: readonly ReleaseState[]): FrozenTarget[] {
  return states.flatMap((state, index) =>
    targets
      .filter(({ id }) => !['', faceOf(states[index - 1], id)].includes(faceOf(state, id)))
      .map(({ id }) => ({ release: state.release.id, target: id })),
  );
}

/** The first of the releases up to this one since which the page of a target says the same. */
export function findFrozenAt(states: readonly ReleaseState[], index: number, target: string): number {
  let at = index;
  while (at > 0 && faceOf(states[at], target) === faceOf(states[at - 1], target)) at -= 1;
  return at;
}

function faceOf(state: ReleaseState | undefined, target: string): string {
  const assessment = state && findAssessment(state, target);
  if (assessment === undefined) return '';
  const face = faces.get(assessment) ?? describe(assessment);
  faces.set(assessment, face);
  return face;
}

/** Each release is asked for every later one, and what it published never changes. */
const faces = new WeakMap<PublishedAssessment, string>();

/** All that the page shows of an assessment. */
function describe({ status, isProvisional, decidedBy, parts }: PublishedAssessment): string {
  const shown = parts.map(({ part, status: own, isProvisional: isOwn, sentence, remains, latest, years, sources }) => [
    ...[part, own, isOwn, sentence, remains, latest?.value, sources],
    years?.map((year) => [year.year, year.verdict, year.isProvisional, year.measured, year.reading?.value]),
  ]);
  return JSON.stringify([status, isProvisional, decidedBy, shown]);
}
