import type { Programme } from '../../core/programme/programme.ts';
import { findCommitmentState, findWorkAssessment, type PlacedCommitment } from '../../core/releases/commitments.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { nameSealed } from '../../core/releases/seal-commitments.ts';
import { isOverdue } from '../../core/status/deadline-state.ts';
import { releaseWords } from '../words/release.ts';
import { listPlaced, sayState } from './deadline-view.ts';
import { commitmentLink, type RecordLink } from './links.ts';

type MoveKind = 'overdue' | 'done' | 'other';

/** Works, plans and tasks that stand otherwise than before, the overdue first. */
export interface CommitmentMoves {
  kind: MoveKind;
  heading: string;
  /** Old and new, in words. */
  moves: { of: RecordLink; from: string; to: string }[];
}

const kinds: readonly MoveKind[] = ['overdue', 'done', 'other'];

export function buildCommitmentMoves(
  programme: Programme,
  before: ReleaseState,
  after: ReleaseState,
): CommitmentMoves[] {
  const moves = listPlaced(programme).flatMap((commitment) => {
    const [was, is] = [before, after].map((state) => stateIn(programme, state, commitment));
    if (was === undefined || is === undefined || was.name === is.name) return [];
    const of = commitmentLink(programme, { about: commitment.about, id: commitment.record.id });
    return [{ kind: kindOf(was, is), of, from: was.name, to: is.name }];
  });
  return kinds
    .map((kind) => ({
      kind,
      heading: releaseWords.commitmentMoves[kind],
      moves: moves.filter((move) => move.kind === kind).map(({ of, from, to }) => ({ of, from, to })),
    }))
    .filter((group) => group.moves.length > 0);
}

interface Standing {
  name: string;
  isOverdue: boolean;
  isDone: boolean;
}

function stateIn(programme: Programme, release: ReleaseState, commitment: PlacedCommitment): Standing {
  const state = findCommitmentState(programme, release, commitment);
  const judged = commitment.about === 'work' ? findWorkAssessment(programme, release, commitment.record) : undefined;
  const isDone = state.progress === 'done';
  return {
    name: judged ? nameSealed({ state, judged }) : sayState(state),
    isOverdue: isOverdue(state),
    isDone,
  };
}

function kindOf(was: Standing, is: Standing): MoveKind {
  if (is.isOverdue && !was.isOverdue) return 'overdue';
  return is.isDone && !was.isDone ? 'done' : 'other';
}
