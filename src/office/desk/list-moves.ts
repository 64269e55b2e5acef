import { findAssessment } from '../../core/releases/release-state.ts';
import { isVerdict, type Status } from '../../core/status/assessment.ts';
import type { Quarter } from './read-quarter.ts';

/** A verdict that this quarter changes, with why. */
export interface ChangedVerdict {
  number: string;
  name: string;
  from: Status | undefined;
  to: Status;
  /** What each part says of itself. */
  reasons: string[];
  /** Names the change with its reasons: what was seen is this and no other. */
  key: string;
  /** A verdict is given, taken away or cannot be given: somebody must have looked at it. */
  isJudged: boolean;
  isSeen: boolean;
}

/** The verdicts that change, in the order of the programme; none while no release can be made. */
export function listChangedVerdicts({ outcome, draft }: Quarter): ChangedVerdict[] {
  if (outcome === undefined) return [];
  const { programme, before, after } = outcome;
  return programme.targets.flatMap(({ id, printed, shortName }) => {
    const [from, to] = [before && findAssessment(before, id), findAssessment(after, id)];
    if (to === undefined || from?.status === to.status) return [];
    const reasons = to.parts.map(({ sentence }) => sentence);
    const key = JSON.stringify([id, from?.status ?? '', to.status, ...reasons]);
    const isJudged = [from?.status, to.status].some((one) => one && (isVerdict(one) || one === 'not-assessable'));
    const isSeen = draft.seen.includes(key);
    return [{ number: printed, name: shortName, from: from?.status, to: to.status, reasons, key, isJudged, isSeen }];
  });
}
