import { endOf } from '../periods.ts';
import type { Assignment, Plan, Programme, Task, Work } from '../programme/programme.ts';
import type { IsoDate } from '../schemas/fields.ts';
import { assessDeadline, type DeadlineState } from '../status/deadline-state.ts';
import { assessWork, type WorkAssessment } from '../status/work-pace.ts';
import { programmeYears, type ReleaseState, type ReportedUpdate } from './release-state.ts';
import { updatesOn } from './updates-on.ts';

/** A plan, a work or a task. */
export type PlacedCommitment =
  | { about: 'plan'; record: Plan }
  | { about: 'work'; record: Work }
  | { about: 'task'; record: Task };

/** A day by which something must be done or begun, and whose words say so. */
export interface SetDate {
  date: IsoDate;
  by: { kind: 'text' } | { kind: 'assignment'; assignment: Assignment; agency: string; product?: string };
}

/** The state of a commitment at the cut-off of a release, and what its date rests on. */
export interface CommitmentState extends DeadlineState {
  setBy?: SetDate;
  /** True where the date is that of the beginning: of a plan the text says from when, never until when. */
  isStart?: true;
  /** A work is finished one day: without a date it is not called continuous. */
  isWork?: true;
}

/** How a plan, work or task stands at the cut-off of a release. */
export function findCommitmentState(
  programme: Programme,
  state: ReleaseState,
  commitment: PlacedCommitment,
): CommitmentState {
  const { cutOff } = state.release;
  const news = updatesOn(state, commitment.about, commitment.record.id);
  if (commitment.about === 'plan') return stateOfPlan(commitment.record, news, cutOff);
  const setBy = listSetDates(programme, commitment, cutOff)[0];
  const isWork = commitment.about === 'work';
  return { ...assessDeadline(news, cutOff, setBy?.date), ...(setBy && { setBy }), ...(isWork && { isWork }) };
}

/**
 * The dates by which it must be done: that of its own words; where they set none, those of the later documents known by
 * then, the earliest first.
 */
export function listSetDates({ assignments }: Programme, commitment: PlacedCommitment, cutOff: IsoDate): SetDate[] {
  const deadline = commitment.about === 'task' ? commitment.record.deadline : undefined;
  if (deadline) return [{ date: deadline.date, by: { kind: 'text' } }];
  if (commitment.about === 'plan') return [];
  const list = ({ task: 'tasks', work: 'works' } as const)[commitment.about];
  return assignments
    .filter(({ document }) => document.date <= cutOff)
    .flatMap((assignment) =>
      assignment.assigned.flatMap(({ agency, dueOn, product, ...given }): SetDate[] => {
        if (dueOn === undefined || !given[list].includes(commitment.record.id)) return [];
        const by = { kind: 'assignment', assignment, agency, ...(product !== undefined && { product }) } as const;
        return [{ date: dueOn, by }];
      }),
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** How a work with a quantity stands; nothing where the text promises none. */
export function findWorkAssessment(programme: Programme, state: ReleaseState, work: Work): WorkAssessment | undefined {
  const done = updatesOn(state, 'work', work.id).flatMap((update) =>
    update.about === 'work' && update.done ? [{ refersTo: update.refersTo, ...update.done }] : [],
  );
  return assessWork(work, done, { years: programmeYears(programme), cutOff: state.release.cutOff });
}

/** Of a plan the text says from when it runs: not begun by then it is overdue; once begun it has no further date. */
function stateOfPlan({ starts }: Plan, news: readonly ReportedUpdate[], cutOff: IsoDate): CommitmentState {
  const progress = news.at(-1)?.state ?? 'no-news';
  const hasBegun = progress === 'under-way' || progress === 'done';
  if (starts === undefined || hasBegun) return assessDeadline(news, cutOff, undefined);
  const date = endOf(starts.period);
  return { ...assessDeadline(news, cutOff, date), setBy: { date, by: { kind: 'text' } }, isStart: true };
}
