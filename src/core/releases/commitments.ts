import { endOf } from '../periods.ts';
import { taskOn } from '../programme/amended-records.ts';
import type { Assignment } from '../programme/programme.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { RefersTo } from '../schemas/period.ts';
import type { SourceDocument } from '../schemas/source-document.ts';
import type { TaskRecord } from '../schemas/task.ts';
import { assessDeadline, type DeadlineState } from '../status/deadline-state.ts';
import { findDispute, newestWords } from '../status/disputes.ts';
import { assessWork, type WorkAssessment, type WorkPromise } from '../status/work-pace.ts';
import { explainWork, nameCommitmentState } from '../words/commitment.ts';
import { type Figures, programmeYears, type ReleaseState, type ReportedUpdate } from './release-state.ts';
import { findSealed } from './sealed-commitments.ts';
import { updatesOn } from './updates-on.ts';

/** A plan, a work or a task, with what its state follows from. */
export type PlacedCommitment =
  | { about: 'plan'; record: PlacedPlan }
  | { about: 'work'; record: PlacedWork }
  | { about: 'task'; record: PlacedTask };

interface PlacedPlan {
  id: string;
  starts?: { period: RefersTo } | undefined;
}

type PlacedWork = WorkPromise & { id: string };

type PlacedTask = Pick<TaskRecord, 'deadline' | 'agencies' | 'lines'> & { id: string };

/** Whatever bodies can disagree about. */
interface Disputable {
  about: PlacedCommitment['about'];
  record: { id: string };
}

/** What the states of commitments follow from, beside the reports: a `Programme`, or no more of one than this. */
export interface CommitmentFacts {
  site: Figures['site'];
  plans: readonly PlacedPlan[];
  works: readonly PlacedWork[];
  tasks: readonly PlacedTask[];
  assignments: readonly Pick<Assignment, 'id' | 'document' | 'enteredOn' | 'assigned'>[];
}

/** A day by which something must be done or begun, and whose words say so. */
export interface SetDate {
  date: IsoDate;
  by:
    | { kind: 'text' }
    /** A later paper changed the day that the words set, or set the first. */
    | { kind: 'amendment'; document: SourceDocument; from: IsoDate; was?: IsoDate }
    | { kind: 'assignment'; document: Assignment['document']; agency: string; product?: string };
}

/** The state of a commitment at the cut-off of a release, and what its date rests on. */
export interface CommitmentState extends DeadlineState {
  setBy?: SetDate;
  /** True where the date is that of the beginning: of a plan the text says from when, never until when. */
  isStart?: true;
}

/** A state with the words that say it: a release stores both. */
export type NamedState = CommitmentState & { name: string };

/** The judgement of a quantity with the sentences that say it. */
export type WorkVerdict = WorkAssessment & { sentences: string[] };

/** How a plan, work or task stands at the cut-off of a release: what the release stored, or, of one being made, the rules. */
export function findCommitmentState(
  programme: Pick<CommitmentFacts, 'assignments'>,
  state: ReleaseState,
  commitment: PlacedCommitment,
): NamedState {
  return findSealed(state.release, commitment)?.state ?? judgeState(programme, state, commitment);
}

/** What bodies say differently of it, one word of each, where a release tells them apart; nothing where it does not. */
export function listDisputed(state: ReleaseState, commitment: Disputable): ReportedUpdate[] {
  const sealed = findSealed(state.release, commitment)?.state;
  if (sealed !== undefined && sealed.progress !== 'disputed') return [];
  return findDispute(updatesOn(state, commitment.about, commitment.record.id));
}

/** How a work with a quantity stands; nothing where the text promises none, or where the release judged none. */
export function findWorkAssessment(
  programme: Pick<CommitmentFacts, 'site'>,
  state: ReleaseState,
  record: PlacedWork,
): WorkVerdict | undefined {
  const sealed = findSealed(state.release, { about: 'work', record });
  return sealed === undefined ? judgeWork(programme, state, record) : sealed.judged;
}

/** The state of a commitment by the rules of today. */
export function judgeState(
  programme: Pick<CommitmentFacts, 'assignments'>,
  state: ReleaseState,
  commitment: PlacedCommitment,
): NamedState {
  const { cutOff } = state.release;
  const news = updatesOn(state, commitment.about, commitment.record.id);
  if (commitment.about === 'plan') return named(stateOfPlan(commitment.record, news, cutOff));
  const setBy = listSetDates(programme, commitment, cutOff)[0];
  return named({ ...assessDeadline(news, cutOff, setBy?.date), ...(setBy && { setBy }) });
}

/** The judgement of a quantity by the rules of today. */
export function judgeWork(
  programme: Pick<CommitmentFacts, 'site'>,
  state: ReleaseState,
  work: PlacedWork,
): WorkVerdict | undefined {
  const done = updatesOn(state, 'work', work.id).flatMap((update) =>
    update.about === 'work' && update.done ? [{ refersTo: update.refersTo, ...update.done }] : [],
  );
  const assessment = assessWork(work, done, { years: programmeYears(programme), cutOff: state.release.cutOff });
  return assessment && { ...assessment, sentences: explainWork(assessment, work) };
}

function named(state: CommitmentState): NamedState {
  return { ...state, name: nameCommitmentState(state) };
}

/**
 * The dates by which it must be done: that of its own words; where they set none, those of the later documents signed and
 * entered by then, the earliest first. What is entered afterwards changes no release that was published.
 */
export function listSetDates(
  { assignments }: Pick<CommitmentFacts, 'assignments'>,
  commitment: PlacedCommitment,
  cutOff: IsoDate,
): SetDate[] {
  const ofWords = commitment.about === 'task' ? findWordsDate(commitment.record, cutOff) : undefined;
  if (ofWords) return [ofWords];
  if (commitment.about === 'plan') return [];
  const list = ({ task: 'tasks', work: 'works' } as const)[commitment.about];
  return assignments
    .filter(({ document, enteredOn }) => document.date <= cutOff && enteredOn <= cutOff)
    .flatMap(({ document, assigned }) =>
      assigned.flatMap(({ agency, dueOn, product, ...given }): SetDate[] => {
        if (dueOn === undefined || !given[list].includes(commitment.record.id)) return [];
        const by = { kind: 'assignment', document, agency, ...(product !== undefined && { product }) } as const;
        return [{ date: dueOn, by }];
      }),
    )
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** The day that the words of a task set, as they stand on the cut-off. */
function findWordsDate(task: PlacedTask, cutOff: IsoDate): SetDate | undefined {
  const { deadline } = taskOn(task, cutOff);
  if (deadline === undefined) return undefined;
  const { date, heldBy } = deadline;
  if (heldBy === undefined) return { date, by: { kind: 'text' } };
  const was = task.lines?.findLast(({ by }) => by === undefined || by.from < heldBy.from)?.deadline?.date;
  const { document, from } = heldBy;
  return { date, by: { kind: 'amendment', document, from, ...(was !== undefined && { was }) } };
}

/** Of a plan the text says from when it runs: not begun by then it is overdue; once begun it has no further date. */
function stateOfPlan({ starts }: PlacedPlan, news: readonly ReportedUpdate[], cutOff: IsoDate): CommitmentState {
  const words = newestWords(news);
  // What was stopped had begun; where bodies disagree, only if each of them says that it has.
  const hasBegun = words.length > 0 && words.every((word) => word.state !== 'not-started');
  if (starts === undefined || hasBegun) return assessDeadline(news, cutOff, undefined);
  const date = endOf(starts.period);
  return { ...assessDeadline(news, cutOff, date), setBy: { date, by: { kind: 'text' } }, isStart: true };
}
