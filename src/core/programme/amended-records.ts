import type { AmendmentRecord, RecordChange } from '../schemas/amendment.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { HeldBy, PartLine, TargetPart } from '../schemas/target.ts';
import type { TaskLine, TaskRecord } from '../schemas/task.ts';
import { withBounds } from '../status/promised-level.ts';
import { indexBy } from './indexes.ts';

/** An amendment as far as records follow it. */
export type Amending = Pick<AmendmentRecord, 'from' | 'document' | 'changes'> & { id: string };

/**
 * A part as it is judged by on a day: with the line that holds then, by the papers entered by the cut-off. A year is judged
 * by the line of its last day, all else by that of the cut-off.
 * 97% signed, 98% from 1/7/2027: at a cut-off of 30/6/2027 97, of 1/7/2027 98.
 */
export function partOn(part: TargetPart, day: IsoDate, cutOff: IsoDate = day): TargetPart {
  const line = holdingOn(part.lines, day, cutOff);
  if (line === undefined) return part;
  const { heldBy: _, isLevelOurs: _ours, ...others } = part;
  const { measure, due, isLevelOurs, by } = line;
  return { ...others, measure, due, ...(isLevelOurs && { isLevelOurs }), ...(by && { heldBy: by }) };
}

/** A task as its words stand on the cut-off: who is named, and by when. */
export function taskOn<T extends Pick<TaskRecord, 'deadline' | 'agencies' | 'lines'>>(task: T, cutOff: IsoDate): T {
  const line = holdingOn(task.lines, cutOff, cutOff);
  if (line === undefined) return task;
  const { deadline: _, ...others } = task;
  const { agencies, deadline } = line;
  // Nothing but the fields of the line differs.
  return { ...others, agencies, ...(deadline && { deadline }) } as T;
}

/** A part as it was signed, and nothing of later papers. */
export function signedPart(part: TargetPart): TargetPart {
  const { lines: _, heldBy: _by, ...signed } = partOn(part, beforeAll);
  return signed;
}

/** The same of a task. */
export function signedTask<T extends Pick<TaskRecord, 'deadline' | 'agencies' | 'lines'>>(task: T): Omit<T, 'lines'> {
  const { lines: _, ...signed } = taskOn(task, beforeAll);
  return signed;
}

/** Before every paper. */
const beforeAll: IsoDate = '0000-01-01';

/** Targets whose parts know what later papers made of them, as they stand on a day; without one as signed. */
export function amendTargets<T extends { id: string; parts: readonly TargetPart[] }>(
  targets: readonly T[],
  amendments: readonly Amending[],
  day: IsoDate | undefined,
): (T & { parts: TargetPart[] })[] {
  return targets.map((target) => ({
    ...target,
    parts: target.parts.map((part) => {
      const changes = changesOf(amendments, `target ${target.id} ${part.id}`);
      const known = changes.length === 0 ? part : { ...part, lines: linesOfPart(part, changes) };
      return day === undefined ? known : partOn(known, day);
    }),
  }));
}

/** The same of tasks. */
export function amendTasks<T extends Pick<TaskRecord, 'deadline' | 'agencies'> & { id: string }>(
  tasks: readonly T[],
  amendments: readonly Amending[],
  day: IsoDate | undefined,
): (T & Pick<TaskRecord, 'lines'>)[] {
  return tasks.map((task) => {
    const changes = changesOf(amendments, `task ${task.id}`);
    const known = changes.length === 0 ? task : { ...task, lines: linesOfTask(task, changes) };
    return day === undefined ? known : taskOn(known, day);
  });
}

/** The record that a change is about: "target bao-hiem-y-te ty-le", "task nv-1-2-03". */
export function subjectOf(change: RecordChange): string {
  return change.record === 'target' ? `target ${change.target} ${change.part}` : `task ${change.task}`;
}

const changesOf = indexBy<Amending>(({ changes }) => (changes ? [subjectOf(changes)] : []));

function linesOfPart(part: TargetPart, amendments: readonly Amending[]): PartLine[] {
  const { measure, due, isLevelOurs } = part;
  let line: PartLine = { measure, due, isLevelOurs };
  const lines = [line];
  for (const amendment of amendments) {
    const { changes } = amendment;
    if (changes?.record !== 'target') continue;
    const { level, upper, due: changed } = changes.now;
    const isPrinted = level !== undefined || upper !== undefined;
    line = {
      measure: withBounds(line.measure, { level, upper }) ?? line.measure,
      due: changed ? { kind: 'by-date', ...changed } : line.due,
      // A level that a paper prints is no longer our reading of words.
      isLevelOurs: isPrinted ? undefined : line.isLevelOurs,
      by: heldBy(amendment, changes),
    };
    lines.push(line);
  }
  return lines;
}

function linesOfTask(task: Pick<TaskRecord, 'deadline' | 'agencies'>, amendments: readonly Amending[]): TaskLine[] {
  const { deadline, agencies } = task;
  let line: TaskLine = { agencies, ...(deadline && { deadline }) };
  const lines = [line];
  for (const amendment of amendments) {
    const { changes } = amendment;
    if (changes?.record !== 'task') continue;
    const { due, agencies: named = line.agencies } = changes.now;
    const by = heldBy(amendment, changes);
    const set = due ? { date: due.date, quote: due.printed, heldBy: by } : line.deadline;
    line = { agencies: named, ...(set && { deadline: set }), by };
    lines.push(line);
  }
  return lines;
}

function heldBy({ id, from, document }: Amending, { enteredOn }: RecordChange): HeldBy {
  return { id, from, enteredOn, document };
}

/** The last line that has begun by the day, of those known at the cut-off. */
function holdingOn<L extends { by?: HeldBy }>(
  lines: readonly L[] | undefined,
  day: IsoDate,
  cutOff: IsoDate,
): L | undefined {
  return lines?.findLast(({ by }) => by === undefined || (by.from <= day && by.enteredOn <= cutOff));
}
