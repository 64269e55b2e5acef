import { getById, type Programme, type Target } from '../../core/programme/programme.ts';
import { compareReleases, kindOfMove, type MoveKind, type StatusMove } from '../../core/releases/release-changes.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import type { AssessedTarget } from '../../core/status/assess-target.ts';
import { isVerdict, type Status, type TargetAssessment } from '../../core/status/assessment.ts';
import { groupOfStatus } from '../../core/status/status-group.ts';
import { formatQuantity, formatValue } from '../../core/words/format.ts';
import { unitReported } from '../../core/words/measure.ts';
import { routes } from '../routes.ts';
import { resultWords } from '../words/results.ts';
import { targetWords } from '../words/target.ts';
import { type LinkOf, type RecordLink, releaseLink, targetLink } from './links.ts';
import type { PageLink } from './page.ts';
import { numberOfSection } from './section.ts';
import { buildProgress, buildQuantityProgress, type QuantityProgress } from './updates.ts';

/** A target whose status changed: old and new, in words, shapes and values. */
export interface MoveView {
  target: RecordLink;
  /** "mục 3.2": the numbers begin anew in each section. */
  section: string;
  /** The part that decides, of a target that has several. */
  part: string;
  from: { status: Status | 'no-data'; value: string };
  to: { status: Status; value: string };
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

const kinds: MoveKind[] = ['worse', 'still-missed', 'better', 'lost', 'silent'];

/** Before the first release there was nothing to move from. */
export function buildChanges(
  programme: Programme,
  before: ReleaseState | undefined,
  after: ReleaseState,
  linkOf: LinkOf = targetLink,
): Changes {
  const moves = before === undefined ? [] : compareReleases(before, after).moves;
  return {
    ...(before && { since: releaseLink(before.release) }),
    groups: kinds
      .map((kind) => ({
        kind,
        heading: resultWords.moves[kind],
        moves: moves
          .filter((move) => kindOfMove(move) === kind)
          .map((move) => ({
            ...buildMove(programme, before, after, move),
            target: linkOf(getById(programme.targets, move.target)),
          })),
      }))
      .filter((group) => group.moves.length > 0),
    works: before === undefined ? [] : programme.works.flatMap((work) => buildWorkMove(work, before, after)),
  };
}

/** What was reported before and now of the part that decides now; a number stands only beside a status that it could cause. */
export function sayMoveValues(
  target: AssessedTarget,
  before: ReleaseState | undefined,
  after: ReleaseState,
): { was: string; is: string } {
  const is = findAssessment(after, target.id);
  const was = before && findAssessment(before, target.id);
  return { was: sayValue(target, was, is?.decidedBy), is: sayValue(target, is, is?.decidedBy) };
}

/** Old and new of the part that decides now. */
function buildMove(
  programme: Programme,
  before: ReleaseState | undefined,
  after: ReleaseState,
  { target: id, from, to }: StatusMove,
): Omit<MoveView, 'target'> {
  const target = getById(programme.targets, id);
  const [was, is] = [before && findAssessment(before, id), findAssessment(after, id)];
  const values = sayMoveValues(target, before, after);
  const decisive = target.parts.find((part) => part.id === is?.decidedBy);
  const note = kindOfMove({ from, to }) === 'worse' ? sayNotEnough(decisive, was, is) : undefined;
  return {
    section: targetWords.section(numberOfSection(target.section)),
    part: target.parts.length > 1 ? (decisive?.label ?? '') : '',
    from: { status: from ?? 'no-data', value: values.was },
    to: { status: to, value: values.is },
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
  const isFalling = 'direction' in part.measure && part.measure.direction === 'falling';
  const hasRisen = now.measured > old.measured;
  if (now.measured === old.measured || hasRisen === isFalling) return undefined;
  return resultWords.notEnough(hasRisen, groupOfStatus(now.status) === 'late');
}

/** What was reported of the part that decides. */
export function sayDecisive(target: Target, assessment: TargetAssessment | undefined): string {
  return sayValue(target, assessment, assessment?.decidedBy);
}

/** What was reported of a part, where the status of the target is that of the part too; a silence rests on nothing. */
function sayValue(
  { parts }: AssessedTarget,
  assessment: TargetAssessment | undefined,
  part: string | undefined,
): string {
  const found = assessment?.parts.find((one) => one.part === part);
  if (found?.latest === undefined || found.status !== assessment?.status || !isVerdict(found.status)) return '';
  const measured = parts.find(({ id }) => id === part);
  return formatValue(found.latest.value, measured && unitReported(measured));
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
