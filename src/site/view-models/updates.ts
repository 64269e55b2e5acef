import { listDisputed } from '../../core/releases/commitments.ts';
import type { ReleaseState, ReportedUpdate } from '../../core/releases/release-state.ts';
import { updatesOn } from '../../core/releases/updates-on.ts';
import type { PromisedQuantity } from '../../core/status/work-pace.ts';
import { disputedName, formatPromised, senseNames } from '../../core/words/commitment.ts';
import { formatNumber, formatQuantity, formatRefersTo } from '../../core/words/format.ts';
import { noDataName, stateNames } from '../../core/words/status.ts';
import { citeSource, nameDated } from '../words/cite.ts';
import { progressWords } from '../words/progress.ts';

/** How far a plan, work or task is, as last reported. */
export interface ProgressView {
  /** "Đang làm"; says so where nothing was reported. */
  state: string;
  /** Absent where nothing was reported. */
  kind?: ReportedUpdate['state'] | 'disputed';
  /** "theo báo cáo quý III/2027". */
  asOf: string;
}

/** One step on the timeline, newest first. */
export interface UpdateRow {
  refersTo: string;
  state: string;
  kind: ReportedUpdate['state'];
  step?: string;
  document?: string;
  /** "6,5 km". */
  done?: string;
  confirmed?: string;
  note?: string;
  corrects?: string;
  source: string;
}

/** Kilometres done of kilometres promised. */
export interface QuantityProgress {
  /** "6,5 trên 15–20 km". */
  figure: string;
  done: number;
  /** The lower end of what was promised: reaching it is keeping the word. */
  promised: number;
  /** "15 km": where the bar is full, of a promised range. */
  full?: string;
  asOf: string;
}

/** What the updates are about. */
export interface Subject {
  about: ReportedUpdate['about'];
  id: string;
}

export function buildProgress(state: ReleaseState | undefined, subject: Subject): ProgressView {
  const last = updatesOf(state, subject).at(-1);
  if (state === undefined || last === undefined) return { state: noDataName, asOf: '' };
  const asOf = formatRefersTo(last.refersTo);
  if (disputedOn(state, subject).length > 0) return { state: disputedName, kind: 'disputed', asOf };
  return { state: stateNames[last.state], kind: last.state, asOf };
}

export function buildUpdateRows(state: ReleaseState | undefined, subject: Subject): UpdateRow[] {
  return updatesOf(state, subject).map(buildRow).reverse();
}

/** How much of a physical quantity is done; absent where none was promised, none reported, or bodies report two. */
export function buildQuantityProgress(
  state: ReleaseState | undefined,
  id: string,
  quantity: PromisedQuantity | undefined,
): QuantityProgress | undefined {
  const last = updatesOf(state, { about: 'work', id }).findLast((update) => update.about === 'work' && update.done);
  if (state === undefined || quantity === undefined || last?.about !== 'work' || last.done === undefined)
    return undefined;
  if (areTwoQuantities(disputedOn(state, { about: 'work', id }))) return undefined;
  const { from, to, unit } = quantity;
  return {
    figure: progressWords.doneOf(formatNumber(last.done.quantity), sayOf(quantity)),
    done: last.done.quantity,
    promised: from,
    ...(to !== undefined && { full: formatQuantity(from, unit) }),
    asOf: formatRefersTo(last.refersTo),
  };
}

function areTwoQuantities(disputed: readonly ReportedUpdate[]): boolean {
  const quantities = disputed.flatMap((update) => (update.about === 'work' && update.done ? update.done.quantity : []));
  return new Set(quantities).size > 1;
}

/** "1 trường học (tối thiểu)": after how much is done. */
function sayOf(quantity: PromisedQuantity): string {
  if (quantity.sense !== 'at-least') return formatPromised(quantity);
  return `${formatPromised({ ...quantity, sense: 'stated' })} (${senseNames['at-least']})`;
}

/** The updates on one subject that stand, oldest first. */
export function updatesOf(state: ReleaseState | undefined, { about, id }: Subject): readonly ReportedUpdate[] {
  return state === undefined ? [] : updatesOn(state, about, id);
}

/** What bodies say differently of one subject, where a release tells them apart. */
function disputedOn(state: ReleaseState, { about, id }: Subject): readonly ReportedUpdate[] {
  return listDisputed(state, { about, record: { id } });
}

function buildRow(update: ReportedUpdate): UpdateRow {
  const { step, document, note, corrects } = update;
  const done = update.about === 'work' ? update.done : undefined;
  return {
    refersTo: formatRefersTo(update.refersTo),
    state: stateNames[update.state],
    kind: update.state,
    ...(step !== undefined && { step }),
    ...(document !== undefined && { document: nameDated(document) }),
    ...(done !== undefined && { done: formatQuantity(done.quantity, done.unit) }),
    ...(done?.confirmed !== undefined && { confirmed: done.confirmed }),
    ...(note !== undefined && { note }),
    ...(corrects !== undefined && { corrects: corrects.reason }),
    source: citeSource(update.source),
  };
}
