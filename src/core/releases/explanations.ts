import { listOwers } from '../owed.ts';
import { endOf } from '../periods.ts';
import type { Programme, Target } from '../programme/programme.ts';
import type { Explanation } from '../schemas/explanation.ts';
import type { ReportPeriod } from '../schemas/period.ts';
import type { ReplyRecord } from '../schemas/reply.ts';
import type { Status } from '../status/assessment.ts';
import { findStored, type PublishedAssessment } from './published-assessment.ts';
import { findAssessment, type Release, type ReleaseState, type Report } from './release-state.ts';

/** The verdicts for which a reason is asked. */
const badStatuses: readonly Status[] = ['late', 'very-late', 'reversing', 'not-met', 'overdue'];

export function isBad(status: string): boolean {
  const bad: readonly string[] = badStatuses;
  return bad.includes(status);
}

/** A bad verdict of the release before a period, which the report of that period should explain. */
export interface AskedExplanation {
  target: Target;
  release: Release;
  assessment: PublishedAssessment;
}

/**
 * What the report of a period is asked to explain: of one body the targets that it must report, and those that the text
 * gives to nobody and this body reported; without a body all.
 */
export function listAskedExplanations(programme: Programme, period: ReportPeriod, agency?: string): AskedExplanation[] {
  const release = programme.releases.findLast(({ id }) => endOf(id) < endOf(period));
  if (release === undefined) return [];
  return programme.targets.flatMap((target) => {
    const assessment = findStored(release, target.id);
    if (assessment === undefined || !isBad(assessment.status)) return [];
    const isAsked = agency === undefined || listExplainers(programme, target.id).includes(agency);
    return isAsked ? [{ target, release, assessment }] : [];
  });
}

/** The bodies that must report a target; where the text gives it to nobody, those that reported it. */
function listExplainers(programme: Programme, target: string): string[] {
  const owers = listOwers(programme, { about: 'target', id: target }).map(({ agency }) => agency);
  if (owers.length > 0) return owers;
  const reporting = programme.reports.filter(({ observations }) => observations.some((one) => one.target === target));
  return [...new Set(reporting.map(({ agency }) => agency))];
}

/** What was said to one bad verdict. */
export interface AnsweredVerdict {
  state: ReleaseState;
  assessment: PublishedAssessment;
  /** In the reports known at the latest release; none: nobody explained it. */
  explanations: { explanation: Explanation; report: Report }[];
  /** Without any: the release at which the same verdict, resting on the same figures, was explained. */
  explainedAt?: Release;
  replies: (ReplyRecord & { id: string })[];
  /** True of a bad verdict: a good one may be answered, but need not be explained. */
  isAsked: boolean;
  /** True of the verdict of the latest release: its reason is asked with the next report. */
  isOpen: boolean;
}

/** Every bad verdict on a target, and every other that was answered, the newest first. */
export function listAnsweredVerdicts(
  { replies }: Pick<Programme, 'replies'>,
  states: readonly ReleaseState[],
  target: string,
): AnsweredVerdict[] {
  const last = states.at(-1);
  const answered = states.flatMap((state): AnsweredVerdict[] => {
    const assessment = findAssessment(state, target);
    const { id } = state.release;
    const own = replies.filter((reply) => reply.target === target && reply.release === id);
    const isAsked = assessment !== undefined && isBad(assessment.status);
    if (assessment === undefined || !(isAsked || own.length > 0)) return [];
    const explanations = (last?.reports ?? []).flatMap((report) =>
      report.explanations
        .filter((explanation) => explanation.target === target && explanation.release === id)
        .map((explanation) => ({ explanation, report })),
    );
    return [{ state, assessment, explanations, replies: own, isAsked, isOpen: state === last }];
  });
  return answered.map((one) => ({ ...one, ...findSame(one, answered) })).reverse();
}

/** A year that was missed stays missed until the next: what explained it once explains it in every release that repeats it. */
function findSame(
  { assessment, explanations }: AnsweredVerdict,
  answered: readonly AnsweredVerdict[],
): Pick<AnsweredVerdict, 'explainedAt'> {
  if (explanations.length > 0) return {};
  const same = answered.findLast(
    (other) => other.explanations.length > 0 && restsOn(other.assessment) === restsOn(assessment),
  );
  return same === undefined ? {} : { explainedAt: same.state.release };
}

/** The status with the figure that gave it, as of which time. */
function restsOn({ status, decidedBy, parts }: PublishedAssessment): string {
  const latest = parts.find(({ part }) => part === decidedBy)?.latest;
  return JSON.stringify([status, decidedBy, latest?.refersTo, latest?.value]);
}
