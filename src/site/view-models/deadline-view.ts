import type { Programme } from '../../core/programme/programme.ts';
import type { TaskFacts } from '../../core/programme/task-facts.ts';
import { findCommitmentState, type NamedState, type PlacedCommitment } from '../../core/releases/commitments.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { type DeadlineState, isOverdue } from '../../core/status/deadline-state.ts';
import { explainDate, explainGround } from '../../core/words/commitment.ts';
import { formatDate, formatRefersTo } from '../../core/words/format.ts';
import { noDataName } from '../../core/words/status.ts';
import { buildDispute, type DisputeView } from './disputes.ts';

/** How a plan, work or task stands: both axes in words, and what its date rests on. */
export interface DeadlineView {
  /** "Quá hạn, đang làm"; that there is no news where none was due. */
  name: string;
  timing: DeadlineState['timing'];
  progress: DeadlineState['progress'];
  /** "theo báo cáo quý III/2027"; empty where nothing was reported. */
  asOf: string;
  /** The day itself: "30/9/2027"; absent where nothing sets one. */
  due?: string;
  date: string;
  /** The same without the day and without the text of the programme: what stands beside a day that was named already. */
  ground: string;
  /** Where bodies disagree: what each said, and why the page takes no side. */
  dispute?: DisputeView;
}

/** Absent until the first release: without a cut-off nothing is in time or late. */
export function buildDeadlineView(
  programme: Programme,
  state: ReleaseState | undefined,
  commitment: PlacedCommitment,
): DeadlineView | undefined {
  if (state === undefined) return undefined;
  const found = findCommitmentState(programme, state, commitment);
  return {
    name: sayState(found),
    timing: found.timing,
    progress: found.progress,
    asOf: found.asOf === undefined ? '' : formatRefersTo(found.asOf),
    ...(found.due !== undefined && { due: formatDate(found.due) }),
    date: explainDate(found),
    ground: explainGround(found),
    ...buildDispute(programme, state, commitment),
  };
}

/** What is said of a state: where nothing was due and nothing came, nobody was silent. */
export function sayState(state: Pick<NamedState, 'progress' | 'timing' | 'name'>): string {
  return state.progress === 'no-news' && !isOverdue(state) ? noDataName : state.name;
}

/** All that has a state at a release, in the order in which pages list it. */
export function listPlaced({ works, plans, tasks }: Programme): PlacedCommitment[] {
  return [
    ...works.map((record) => ({ about: 'work', record }) as const),
    ...plans.map((record) => ({ about: 'plan', record }) as const),
    ...tasks.map((record) => ({ about: 'task', record }) as const),
  ];
}

/** A task, breakthrough or work of the list of tasks, as what is judged. */
export function commitmentOf(record: TaskFacts['record']): PlacedCommitment {
  return record.kind === 'task' ? { about: 'task', record: record.task } : { about: 'work', record: record.work };
}

/** The state in a list: "Quá hạn, đang làm (quý IV/2027)"; nothing where there is nothing to say. */
export function describeDeadlineView(view: DeadlineView | undefined): string {
  if (view === undefined || (view.progress === 'no-news' && view.timing !== 'overdue')) return '';
  return view.asOf === '' ? view.name : `${view.name} (${view.asOf})`;
}
