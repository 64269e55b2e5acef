import { findAssessment } from '../../core/releases/release-state.ts';
import { isVerdict, type Status } from '../../core/status/assessment.ts';
import { numberOf } from '../words/number-of.ts';
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
  return programme.targets.flatMap((target) => {
    const { id, shortName } = target;
    const [from, to] = [before && findAssessment(before, id), findAssessment(after, id)];
    if (to === undefined || from?.status === to.status) return [];
    const reasons = to.parts.map(({ sentence }) => sentence);
    const key = JSON.stringify([id, from?.status ?? '', to.status, ...reasons]);
    const isJudged = [from?.status, to.status].some((one) => one && (isVerdict(one) || one === 'not-assessable'));
    const isSeen = draft.seen.includes(key);
    return [
      { number: numberOf(target), name: shortName, from: from?.status, to: to.status, reasons, key, isJudged, isSeen },
    ];
  });
}

/** The targets whose verdict stays, and those of which nothing is judged: with the judged ones that change, all there are. */
export function listUnchanged(quarter: Quarter): { kept: string[]; unjudged: string[] } {
  const { outcome } = quarter;
  if (outcome === undefined) return { kept: [], unjudged: [] };
  const { programme, after } = outcome;
  const changed = new Set(listChangedVerdicts(quarter).flatMap(({ number, isJudged }) => (isJudged ? [number] : [])));
  const others = programme.targets.filter((target) => !changed.has(numberOf(target)));
  const isKept = ({ id }: (typeof others)[number]) => {
    const status = findAssessment(after, id)?.status;
    return status !== undefined && (isVerdict(status) || status === 'not-assessable');
  };
  const named = (target: (typeof others)[number]) => `${numberOf(target)} ${target.shortName}`;
  return {
    kept: others.filter(isKept).map(named),
    unjudged: others.filter((one) => !isKept(one)).map(named),
  };
}
