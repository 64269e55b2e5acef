import { endOf } from '../../core/periods.ts';
import { kindOfMove, type MoveKind, type StatusMove } from '../../core/releases/release-changes.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import type { AssessedTarget } from '../../core/status/assess-target.ts';
import {
  isVerdict,
  type PartAssessment,
  type RuleAnswer,
  type TargetAssessment,
} from '../../core/status/assessment.ts';
import { decisiveAnswer } from '../../core/status/composite.ts';
import { crossesBreak } from '../../core/status/series-break.ts';
import { sayFigure, sayReported } from '../../core/words/figure.ts';
import { formatRefersTo, formatValue, lowerFirst } from '../../core/words/format.ts';
import { isFalling, unitReported } from '../../core/words/measure.ts';
import { provisionalName, reasonTexts, statusNames } from '../../core/words/status.ts';
import { resultWords } from '../words/results.ts';
import { targetWords } from '../words/target.ts';
import { findReason } from './unjudged.ts';

/** Both ends of a move. */
export interface MoveValues {
  was: string;
  is: string;
  /** One part decided then and decides now. */
  isSame: boolean;
  /** What was counted in two ways, or rested on a figure that was reported anew. */
  isRecounted: boolean;
  /** Both ends as short as a first screen has room for: where two parts decided, the one that the change came from. */
  brief: { was: string; is: string };
}

/** What is recounted became neither better nor worse. */
export function kindOfChange(move: StatusMove, { isRecounted }: Pick<MoveValues, 'isRecounted'>): MoveKind {
  const kind = kindOfMove(move);
  return (kind === 'worse' || kind === 'better') && isRecounted ? 'recounted' : kind;
}

/**
 * What the part that decided then, and the one that decides now, rested on. Where they are two parts, it is said that each decides,
 * and what became of the one that decided then: two parts are never held against each other. Where the figure of then was
 * reported anew since, that too: it is no longer the figure of its time.
 */
export function sayMoveValues(
  target: AssessedTarget,
  before: ReleaseState | undefined,
  after: ReleaseState,
): MoveValues {
  const is = findAssessment(after, target.id);
  const was = before && findAssessment(before, target.id);
  const [old, now] = [findDecider(was, is?.decidedBy), is?.decidedBy];
  const isSame = was === undefined || old === now;
  const labelOf = (id: string | undefined) => target.parts.find((part) => part.id === id)?.label ?? '';
  const [then, today] = [was, is].map((one) => one?.parts.find(({ part }) => part === old));
  const anew = sayAnew(target, then, today, after);
  const isBroken = isSame && isCountedOtherwise(target.id, then, today, after);
  const rested = sayBesideStatus(target, was, old);
  // A silence was decided by nothing: the part alone is named, and before its day none.
  const silent = was?.status === 'not-due' || was?.status === 'too-early' ? '' : labelOf(old);
  const decided = rested === '' ? silent : resultWords.decidedThen(labelOf(old), sayPart(target, is, old));
  const whole = {
    was: resultWords.was(nameFallen(target, old, rested), [
      isSame ? '' : decided,
      sayReason(target, was, old),
      anew.was,
    ]),
    // Beside the figure of the one part, that of the other would be read as where it got to.
    is: resultWords.now(isSame || rested === '' ? nameFallen(target, now, sayBesideStatus(target, is)) : '', [
      isSame ? anew.is : resultWords.decidesNow(labelOf(now)),
      sayReason(target, is, now),
      isBroken ? resultWords.counted : '',
    ]),
  };
  return {
    ...whole,
    brief: (!isSame && sayBrief(target, [was, is], [old, now])) || whole,
    isSame,
    isRecounted: isBroken || anew.was !== '' || anew.is !== '',
  };
}

/** Of two parts the one that the change came from: what was bad then and is better, or what is worse now; else both ends whole. */
function sayBrief(
  target: AssessedTarget,
  [was, is]: [TargetAssessment | undefined, TargetAssessment | undefined],
  [old, now]: [string | undefined, string | undefined],
): MoveValues['brief'] | undefined {
  if (was === undefined || is === undefined || old === now) return undefined;
  const isBetter = kindOfMove({ from: was.status, to: is.status }) === 'better';
  const id = isBetter ? old : now;
  const part = target.parts.find((one) => one.id === id);
  const found = is.parts.find((one) => one.part === id);
  if (part === undefined || found?.latest === undefined) return undefined;
  const figure = sayFigure(part, found);
  const said = isBetter
    ? resultWords.improvedPart(lowerFirst(statusNames[was.status]), part.label, figure)
    : resultWords.worsePart(part.label, figure);
  return { was: '', is: said };
}

/** Why nothing could be judged: the bare status would only say that something is missing. */
function sayReason(
  { parts }: AssessedTarget,
  assessment: TargetAssessment | undefined,
  decidedBy: string | undefined,
): string {
  const found = assessment?.parts.find(({ part }) => part === decidedBy);
  if (assessment?.status !== 'not-assessable' || found === undefined) return '';
  const reason = findReason(found);
  if (reason === undefined) return '';
  const part = parts.find(({ id }) => id === decidedBy);
  const reading = found.years?.findLast(({ verdict }) => verdict === 'not-assessable')?.reading ?? found.latest;
  // Which word of the report it is that stands nowhere.
  const isOffScale = reason === 'rating-not-on-scale' && part !== undefined && reading !== undefined;
  return isOffScale ? targetWords.row.notOnScale(sayReported(part, reading)) : reasonTexts[reason];
}

/** Whether between the figures of then and of now the way of counting changed. */
function isCountedOtherwise(
  target: string,
  then: PartAssessment | undefined,
  today: PartAssessment | undefined,
  { standing }: ReleaseState,
): boolean {
  if (then?.latest === undefined || today?.latest === undefined) return false;
  const declared = standing.filter(
    (one) => one.target === target && one.part === then.part && one.breaksSeries !== undefined && !one.isBaseline,
  );
  const brokenOn = declared
    .map(({ refersTo }) => endOf(refersTo))
    .sort()
    .at(-1);
  return crossesBreak(then.latest, today.latest, brokenOn);
}

/** The figure after a status that says itself where it is provisional. */
function sayBesideStatus(target: AssessedTarget, assessment: TargetAssessment | undefined, decidedBy?: string): string {
  const figure = sayDecisive(target, assessment, decidedBy ?? assessment?.decidedBy);
  return assessment?.isProvisional ? figure.replace(` (${provisionalName})`, '') : figure;
}

/** What must fall is said by its own name, which that of the target may turn round. */
function nameFallen({ parts }: AssessedTarget, id: string | undefined, value: string): string {
  const part = parts.find((one) => one.id === id);
  return value !== '' && part !== undefined && isFalling(part) ? `${lowerFirst(part.label)} ${value}` : value;
}

/** The status and the figure of one part as it stands: "Đạt, cần giữ, tăng 6,2%". */
function sayPart({ parts }: AssessedTarget, assessment: TargetAssessment | undefined, id: string | undefined): string {
  const found = assessment?.parts.find(({ part }) => part === id);
  const part = parts.find((one) => one.id === id);
  if (found === undefined || part === undefined) return '';
  const { status } = decisiveAnswer<RuleAnswer>(found);
  const value = isVerdict(status) && found.latest !== undefined ? sayFigure(part, found) : '';
  return [statusNames[status], value].filter((words) => words !== '').join(', ');
}

/** Of a figure that was reported anew: beside the new one of the same time that it is this, else beside the old one what it became. */
function sayAnew(
  { id, parts }: AssessedTarget,
  was: PartAssessment | undefined,
  is: PartAssessment | undefined,
  { standing }: ReleaseState,
): { was: string; is: string } {
  const none = { was: '', is: '' };
  const part = parts.find((one) => one.id === was?.part);
  if (was?.latest === undefined || part === undefined || !isVerdict(decisiveAnswer<RuleAnswer>(was).status))
    return none;
  const { refersTo } = was.latest;
  const old = sayReported(part, was.latest);
  const reported = standing.filter(
    (one) => one.target === id && one.part === part.id && one.refersTo === refersTo && !one.isBaseline,
  );
  // What is final stands in the place of what was provisional.
  const final = reported.filter(({ certainty }) => certainty !== 'provisional');
  const values = (final.length > 0 ? final : reported).map(({ value }) => formatValue(value, unitReported(part)));
  const value = values.at(-1);
  if (value === undefined || values.includes(old)) return none;
  if (is?.latest?.refersTo === refersTo) return { was: '', is: resultWords.sameAnew(formatRefersTo(refersTo)) };
  return { was: resultWords.anew(formatRefersTo(refersTo), value), is: '' };
}

/** The part that decides at the other end, if it gave the status at this one too: of several equally bad the first is named. */
function findDecider(assessment: TargetAssessment | undefined, other: string | undefined): string | undefined {
  const same = assessment?.parts.find(({ part }) => part === other);
  return same && decisiveAnswer<RuleAnswer>(same).status === assessment?.status ? other : assessment?.decidedBy;
}

/** What the verdict on a target rests on: the figure of the part that decides, at the level that decides; of a silence nothing. */
export function sayDecisive(
  { parts }: AssessedTarget,
  assessment: TargetAssessment | undefined,
  decidedBy = assessment?.decidedBy,
): string {
  const found = assessment?.parts.find((one) => one.part === decidedBy);
  const part = parts.find(({ id }) => id === decidedBy);
  if (found?.latest === undefined || part === undefined || !isVerdict(assessment?.status ?? 'not-due')) return '';
  return sayFigure(part, found);
}
