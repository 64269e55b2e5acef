import type { Programme, Task, Work } from '../../core/programme/programme.ts';
import { findCommitmentState, findWorkAssessment } from '../../core/releases/commitments.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { isOverdue } from '../../core/status/deadline-state.ts';
import { formatPromised } from '../../core/words/commitment.ts';
import { formatDate, formatRefersTo } from '../../core/words/format.ts';
import { workWords } from '../words/work.ts';
import { taskLink, workLink } from './links.ts';
import type { PageLink } from './page.ts';
import { updatesOf } from './updates.ts';

/** How a work goes, in the order in which a reader asks: what goes badly first. */
export const standingGroups = ['behind', 'stopped', 'disputed', 'on-pace', 'done', 'undated', 'silent'] as const;

export type StandingGroup = (typeof standingGroups)[number];

/** Works that go badly: behind, or standing still. */
export function goesBadly(group: StandingGroup): boolean {
  return group === 'behind' || group === 'stopped';
}

/** One work in its group, with what a name does not say. */
export interface WorkStanding extends PageLink {
  id: string;
  group: StandingGroup;
  /** "theo báo cáo quý III/2027: “Chờ bố trí vốn”"; empty where the group says enough. */
  facts: string;
}

/** Every work as known at a release. */
export function listWorkStandings(programme: Programme, state: ReleaseState): WorkStanding[] {
  const overdue = listOverdueTasks(programme, state);
  return programme.works.map((work) => {
    const { label, href } = workLink(work);
    return { id: work.id, label, href, ...placeWork(programme, state, work, overdue) };
  });
}

/** A task past its date that names a work. The date is that of the task: a work that has none is not late by it. */
export interface OverdueTask extends PageLink {
  number: string;
  works: readonly string[];
  due: string;
}

export function listOverdueTasks(programme: Programme, state: ReleaseState): OverdueTask[] {
  return programme.tasks
    .filter(({ works }) => works.length > 0)
    .flatMap((task) => {
      const found = findCommitmentState(programme, state, { about: 'task', record: task });
      return isOverdue(found) ? [describeOverdue(task, found.due)] : [];
    });
}

function describeOverdue(task: Task, due: string | undefined): OverdueTask {
  const { label, href, number } = taskLink(task);
  return { label, href, number, works: task.works.map(({ id }) => id), due: due === undefined ? '' : formatDate(due) };
}

function placeWork(
  programme: Programme,
  state: ReleaseState,
  work: Work,
  overdue: readonly OverdueTask[],
): Pick<WorkStanding, 'group' | 'facts'> {
  const { timing, progress } = findCommitmentState(programme, state, { about: 'work', record: work });
  const verdict = findWorkAssessment(programme, state, work)?.status;
  const isBehind = verdict === 'late' || verdict === 'very-late' || verdict === 'not-met';
  // Bodies that differ about its state may still agree about a quantity that is too little.
  if (progress === 'disputed') return { group: isBehind ? 'behind' : 'disputed', facts: '' };
  if (progress === 'done' || verdict === 'reached') return { group: 'done', facts: '' };
  if (isBehind || timing === 'overdue') return { group: 'behind', facts: '' };
  if (progress === 'stopped') return { group: 'stopped', facts: sayStopped(state, work) };
  if (verdict === 'ahead' || verdict === 'on-track') return { group: 'on-pace', facts: sayPaceOf(work) };
  if (timing === 'in-time') return { group: 'on-pace', facts: '' };
  const task = overdue.find(({ works }) => works.includes(work.id));
  const facts = task === undefined ? '' : workWords.taskOverdue(task.number, task.due);
  return { group: progress === 'no-news' ? 'silent' : 'undated', facts };
}

/** Since which report it stands still, and the words that the newest one gives for it. */
function sayStopped(state: ReleaseState, { id }: Work): string {
  const news = updatesOf(state, { about: 'work', id });
  const since = news[news.findLastIndex((update) => update.state !== 'stopped') + 1];
  if (since === undefined) return '';
  const { refersTo, step, note } = news.at(-1) ?? since;
  const why = step ?? note;
  return [
    since.refersTo === refersTo ? '' : workWords.stoppedSince(formatRefersTo(since.refersTo)),
    workWords.reported(formatRefersTo(refersTo)),
    why === undefined ? workWords.stoppedUntold : workWords.stoppedWhy(why),
  ].join('');
}

function sayPaceOf({ quantityEachYear }: Work): string {
  return quantityEachYear === undefined ? '' : workWords.byYear(formatPromised(quantityEachYear));
}
