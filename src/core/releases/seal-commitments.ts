import type { PublishedCommitmentRecord } from '../schemas/published-commitment.ts';
import { workStatusNames } from '../words/commitment.ts';
import { type CommitmentFacts, judgeState, judgeWork, type PlacedCommitment } from './commitments.ts';
import type { ReleaseState } from './release-state.ts';
import { findSealed, type SealedCommitment } from './sealed-commitments.ts';

/** How every plan, work and task stands at a release by the rules of today, as a release stores it. */
export function sealCommitments(programme: CommitmentFacts, state: ReleaseState): SealedCommitment[] {
  return listCommitments(programme).map((commitment) => {
    const judged = commitment.about === 'work' ? judgeWork(programme, state, commitment.record) : undefined;
    return {
      about: commitment.about,
      id: commitment.record.id,
      state: judgeState(programme, state, commitment),
      ...(judged && { judged }),
    };
  });
}

/** As a release holds it. */
export function storeCommitment({ state, judged, ...commitment }: SealedCommitment): PublishedCommitmentRecord {
  return { ...commitment, state: { ...state }, ...(judged && { judged: { ...judged } }) };
}

/** A commitment that the rules of today, on what was known at that release, find otherwise. */
export interface RestatedCommitment {
  published: SealedCommitment;
  now: SealedCommitment;
}

/** The commitments of a release that stand otherwise by the rules of today: what was published stands. */
export function listRestatedCommitments(programme: CommitmentFacts, state: ReleaseState): RestatedCommitment[] {
  if (state.release.commitments.length === 0) return [];
  return sealCommitments(programme, state).flatMap((now) => {
    const published = findSealed(state.release, { about: now.about, record: now });
    return published === undefined || sumUp(published) === sumUp(now) ? [] : [{ published, now }];
  });
}

function sumUp({ state: { progress, timing }, judged }: SealedCommitment): string {
  return [progress, timing, judged?.status].join(' ');
}

/** "Đang làm, không ghi thời hạn; Vượt mức cần có". */
export function nameSealed({ state, judged }: Pick<SealedCommitment, 'state' | 'judged'>): string {
  return judged === undefined ? state.name : `${state.name}; ${workStatusNames[judged.status]}`;
}

function listCommitments({ plans, works, tasks }: CommitmentFacts): PlacedCommitment[] {
  return [
    ...plans.map((record) => ({ about: 'plan', record }) as const),
    ...works.map((record) => ({ about: 'work', record }) as const),
    ...tasks.map((record) => ({ about: 'task', record }) as const),
  ];
}
