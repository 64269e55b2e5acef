import { indexBy } from '../programme/indexes.ts';
import type { PublishedCommitmentRecord } from '../schemas/published-commitment.ts';
import type { ReleaseRecord } from '../schemas/release.ts';
import type { NamedState, WorkVerdict } from './commitments.ts';
import { nameSubject } from './updates-on.ts';

/** How a plan, work or task stood when a release was published. */
export interface SealedCommitment {
  about: PublishedCommitmentRecord['about'];
  id: string;
  state: NamedState;
  judged?: WorkVerdict;
}

/** What a release stored of a commitment; nothing of one that is being made. What it holds is of the method it names. */
export function findSealed(
  { commitments }: Pick<ReleaseRecord, 'commitments'>,
  { about, record }: { about: SealedCommitment['about']; record: { id: string } },
): SealedCommitment | undefined {
  const [sealed] = byName<PublishedCommitmentRecord>(commitments, nameSubject({ about, id: record.id }));
  return sealed as SealedCommitment | undefined;
}

const byName = indexBy<{ about: string; id: string }>((one) => [nameSubject(one)]);
