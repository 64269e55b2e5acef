import { getById, type Programme, type Target } from '../../core/programme/programme.ts';
import { compareReleases, type MoveKind, type StatusMove } from '../../core/releases/release-changes.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import type { RuleAnswer, Status, TargetAssessment } from '../../core/status/assessment.ts';
import { decisiveAnswer, isBehind, isMissed } from '../../core/status/composite.ts';
import { formatQuantity } from '../../core/words/format.ts';
import { formatCommitment, isFalling } from '../../core/words/measure.ts';
import { routes } from '../routes.ts';
import { resultWords } from '../words/results.ts';
import { type LinkOf, type RecordLink, releaseLink, targetLink } from './links.ts';
import { kindOfChange, type MoveValues, sayMoveValues } from './move-values.ts';
import type { PageLink } from './page.ts';
import { buildProgress, buildQuantityProgress, type QuantityProgress } from './updates.ts';

/** How a target stood, by what: a status never stands beside the figure of a part that did not cause it. */
export interface MoveEnd<Shown> {
  status: Shown;
  isProvisional: boolean;
  /** "khi ấy 96,4%", "nay 92,1%"; where another part decides than at the other end, with its name. */
  said: string;
}

/** A target whose status changed: old and new, in words, shapes and values. */
export interface MoveView {
  id: string;
  target: RecordLink;
  /** The part that decided before and decides now, of a target that has several; empty where another does. */
  part: string;
  from: MoveEnd<Status | 'no-data'>;
  to: MoveEnd<Status>;
  /** Both ends as short as a first screen has room for. */
  brief: MoveValues['brief'];
  /** Where the number itself went the right way, and it was not enough: "tăng, nhưng chậm hơn nhịp cần có". */
  note?: string;
}

/** A work of which the reports of this release say something new. */
export interface WorkMove {
  work: PageLink;
  /** "Đang làm". */
  state: string;
  done?: QuantityProgress;
  /** "thêm 1,2 km". */
  added?: string;
}

/** What a release brought since the one before. */
export interface Changes {
  /** Absent for the first release. */
  since?: PageLink;
  groups: { kind: MoveKind; heading: string; moves: MoveView[] }[];
  works: WorkMove[];
}

const kinds: MoveKind[] = ['worse', 'still-falling', 'still-missed', 'better', 'recounted', 'judged', 'lost', 'silent'];

/** Before the first release there was nothing to move from. */
export function buildChanges(
  programme: Programme,
  before: ReleaseState | undefined,
  after: ReleaseState,
  linkOf: LinkOf = targetLink,
): Changes {
  const moves =
    before === undefined
      ? []
      : compareReleases(before, after).moves.map((move) => {
          const values = sayMoveValues(getById(programme.targets, move.target), before, after);
          return { ...move, values, kind: kindOfChange(move, values) };
        });
  return {
    ...(before && { since: releaseLink(before.release) }),
    groups: kinds
      .map((kind) => ({
        kind,
        heading: resultWords.moves[kind],
        moves: moves
          .filter((move) => move.kind === kind)
          .map((move) => ({
            ...buildMove(programme, before, after, move),
            target: linkOf(getById(programme.targets, move.target)),
          })),
      }))
      .filter((group) => group.moves.length > 0),
    works: before === undefined ? [] : programme.works.flatMap((work) => buildWorkMove(work, before, after)),
  };
}

/** Old and new, each with what decided. */
function buildMove(
  programme: Programme,
  before: ReleaseState | undefined,
  after: ReleaseState,
  { target: id, from, to, kind, values }: StatusMove & { kind: MoveKind; values: MoveValues },
): Omit<MoveView, 'target'> {
  const target = getById(programme.targets, id);
  const [was, is] = [before && findAssessment(before, id), findAssessment(after, id)];
  const decisive = values.isSame ? target.parts.find((part) => part.id === is?.decidedBy) : undefined;
  const note = kind === 'worse' ? sayNotEnough(decisive, was, is) : undefined;
  return {
    id,
    part: target.parts.length > 1 ? (decisive?.label ?? '') : '',
    from: { status: from ?? 'no-data', isProvisional: was?.isProvisional ?? false, said: values.was },
    to: { status: to, isProvisional: is?.isProvisional ?? false, said: values.is },
    brief: values.brief,
    ...(note !== undefined && { note }),
  };
}

/** A number that went the right way beside a verdict that went the wrong one would look like a mistake. */
function sayNotEnough(
  part: Target['parts'][number] | undefined,
  was: TargetAssessment | undefined,
  is: TargetAssessment | undefined,
): string | undefined {
  const [old, now] = [was, is].map((assessment) => assessment?.parts.find((one) => one.part === part?.id));
  if (part === undefined || now?.measured === undefined || old?.measured === undefined) return undefined;
  const hasRisen = now.measured > old.measured;
  if (now.measured === old.measured || hasRisen === isFalling(part)) return undefined;
  const answer = decisiveAnswer<RuleAnswer>(now);
  const isTooSlow = isBehind(answer.status) || answer.status === 'on-track';
  if (!isMissed(answer)) return isTooSlow ? resultWords.notEnough(hasRisen, 'slow') : undefined;
  if (part.isLevelOurs) return resultWords.notOurLevel(hasRisen, formatCommitment(part).figure);
  return resultWords.notEnough(hasRisen, 'short');
}

function buildWorkMove(work: Programme['works'][number], before: ReleaseState, after: ReleaseState): WorkMove[] {
  const subject = { about: 'work', id: work.id } as const;
  const [was, is] = [before, after].map((state) => ({
    progress: buildProgress(state, subject),
    done: buildQuantityProgress(state, work.id, work.quantity),
  }));
  if (is === undefined || is.progress.kind === undefined) return [];
  const isNew = is.progress.kind !== was?.progress.kind || is.done?.done !== was.done?.done;
  if (!isNew) return [];
  const more = (is.done?.done ?? 0) - (was?.done?.done ?? 0);
  return [
    {
      work: { label: work.shortName, href: routes.work(work.id) },
      state: is.progress.state,
      ...(is.done && { done: is.done }),
      // Both ends were read as decimals: their difference has at most as many places.
      ...(more > 0 && { added: resultWords.added(formatQuantity(Number(more.toFixed(6)), work.quantity?.unit ?? '')) }),
    },
  ];
}
