import { sayOfPart } from '../../words/comparison.ts';

/** What the comparison reads of the open data of a release. */
export interface PublishedRelease {
  assessments: { target: string; status: string; isProvisional: boolean }[];
  verdicts: { target: string; isDeciding: boolean; figureWords?: string; partName?: string }[];
}

/** How a target stood, as the server writes it where no script runs. */
export interface PublishedCell {
  status: string;
  isProvisional: boolean;
  value: string;
}

export function readPublishedCell({ assessments, verdicts }: PublishedRelease, id: string): PublishedCell {
  const assessment = assessments.find(({ target }) => target === id);
  if (assessment === undefined) return { status: 'no-data', isProvisional: false, value: '' };
  const deciding = verdicts.find(({ target, isDeciding }) => target === id && isDeciding);
  const { status, isProvisional } = assessment;
  return { status, isProvisional, value: sayOfPart(deciding?.figureWords ?? '', deciding?.partName ?? '') };
}

export function isSamePublished(one: PublishedCell, other: PublishedCell): boolean {
  return one.status === other.status && one.value === other.value && one.isProvisional === other.isProvisional;
}
