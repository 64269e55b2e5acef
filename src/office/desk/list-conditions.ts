import { deskPublishWords as words } from '../words/desk-publish.ts';
import { listChangedVerdicts } from './list-moves.ts';
import { listAwaited } from './list-silent-senders.ts';
import type { Quarter } from './read-quarter.ts';

/** What must be true before a quarter is published. */
export interface Condition {
  label: string;
  isMet: boolean;
  /** The step in which it is met. */
  step: 'receive' | 'approve' | 'publish';
}

/** The conditions of publishing, in the order in which the office meets them. */
export function listConditions(quarter: Quarter): Condition[] {
  const { draft, outcome, mark } = quarter;
  const { conditions } = words;
  return [
    { label: conditions.figures, isMet: outcome !== undefined && !isEmpty(quarter), step: 'receive' },
    { label: conditions.rivals, isMet: quarter.rivals.length === 0, step: 'receive' },
    { label: conditions.built, isMet: draft.built === mark, step: 'approve' },
    {
      label: conditions.seen,
      isMet: listChangedVerdicts(quarter).every(({ isSeen, isJudged }) => isSeen || !isJudged),
      step: 'approve',
    },
    {
      label: conditions.silent,
      isMet: outcome !== undefined && listAwaited(quarter).every((name) => draft.without.includes(name)),
      step: 'approve',
    },
    {
      label: conditions.approver,
      isMet: draft.approvedBy !== undefined && draft.approvedFor === mark,
      step: 'approve',
    },
    { label: conditions.doneBy, isMet: draft.doneBy !== undefined, step: 'approve' },
  ];
}

/** Nothing new is to be told: no report, no verdict. */
function isEmpty({ outcome }: Quarter): boolean {
  return outcome === undefined || (outcome.summary.newReports === 0 && outcome.summary.moves.length === 0);
}
