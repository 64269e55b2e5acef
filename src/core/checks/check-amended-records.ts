import type { AmendedField } from '../issues/amendments.ts';
import { type Issue, newIssue } from '../issues/catalogue.ts';
import { amendTargets, amendTasks, subjectOf } from '../programme/amended-records.ts';
import type { Content } from '../programme/content.ts';
import type { AmendmentRecord, RecordChange } from '../schemas/amendment.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { PartLine } from '../schemas/target.ts';
import type { TaskLine } from '../schemas/task.ts';
import { boundsOf } from '../status/promised-level.ts';
import { formatDate, formatNumber } from '../words/format.ts';
import { checkKnown } from './check-known.ts';

type Amended = AmendmentRecord & { id: string; changes: RecordChange };

/**
 * A change of a record names one that there is, starts from what it holds, ends at something else that the new words print,
 * and no other begins on its day.
 */
export function checkAmendedRecords(content: Content): Issue[] {
  const amended = [...content.amendments]
    .flatMap(([id, record]): Amended[] => (record.changes ? [{ ...record, id, changes: record.changes }] : []))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  return [...Map.groupBy(amended, ({ changes }) => subjectOf(changes)).values()].flatMap((ofRecord) => {
    const unknown = ofRecord.flatMap((one) => checkNames(one, content));
    if (unknown.length > 0) return unknown;
    const lines = linesOf(ofRecord, content);
    return ofRecord.flatMap((one, index) => {
      const before = lines[index];
      return [
        ...checkDay(one, ofRecord[index - 1]),
        ...(before ? listChanged(one, before).flatMap((value) => checkValue(one, value)) : []),
      ];
    });
  });
}

function checkNames({ id, changes }: Amended, { targets, tasks, agencies }: Content): Issue[] {
  const file = `amendments/${id}.json`;
  if (changes.record === 'target') {
    const parts = targets.get(changes.target)?.parts.map((part) => part.id);
    if (parts === undefined)
      return checkKnown({ file, field: 'changes.target' }, changes.target, [...targets.keys()], 'targets');
    return checkKnown({ file, field: 'changes.part' }, changes.part, parts, 'parts');
  }
  return [
    ...checkKnown({ file, field: 'changes.task' }, changes.task, [...tasks.keys()], 'tasks'),
    ...(['now', 'was'] as const).flatMap((when) =>
      (changes[when].agencies ?? []).flatMap(({ id: agency }, index) =>
        checkKnown({ file, field: `changes.${when}.agencies.${index}.id` }, agency, [...agencies.keys()], 'agencies'),
      ),
    ),
  ];
}

function linesOf(ofRecord: readonly Amended[], { targets, tasks }: Content): readonly (PartLine | TaskLine)[] {
  const change = ofRecord[0]?.changes;
  if (change?.record === 'target') {
    const parts = (targets.get(change.target)?.parts ?? []).filter(({ id }) => id === change.part);
    return amendTargets([{ id: change.target, parts }], ofRecord, undefined)[0]?.parts[0]?.lines ?? [];
  }
  const task = change && tasks.get(change.task);
  return (task && amendTasks([{ ...task, id: change.task }], ofRecord, undefined)[0]?.lines) ?? [];
}

function checkDay({ id, from }: Amended, earlier: Amended | undefined): Issue[] {
  if (earlier?.from !== from) return [];
  const place = { file: `amendments/${id}.json`, field: 'from' };
  return [newIssue('amended-twice-on-a-day', place, { first: `amendments/${earlier.id}.json` })];
}

/** One thing that a change says of a record: what it held by the record, what the change says it held, what it holds now. */
interface ChangedValue {
  field: AmendedField;
  held: string | undefined;
  was: string | undefined;
  now: string | undefined;
  /** Words that the new words must hold. */
  printed: readonly string[];
  /** A promise of this kind has no such thing to change. */
  isLacking?: boolean;
}

function listChanged({ changes }: Amended, before: PartLine | TaskLine): ChangedValue[] {
  const values = changes.record === 'target' ? listOfPart(changes, before) : listOfTask(changes, before);
  return values.filter(({ was, now }) => was !== undefined || now !== undefined);
}

function listOfPart({ was, now }: ChangeOf<'target'>, before: PartLine | TaskLine): ChangedValue[] {
  if (!('measure' in before)) return [];
  const bounds = boundsOf(before.measure);
  const numbers = (['level', 'upper'] as const).map((field) => ({
    field,
    held: say(bounds[field]),
    was: say(was[field]),
    now: say(now[field]),
    printed: [say(now[field])].filter((number) => number !== undefined),
    isLacking: bounds[field] === undefined,
  }));
  const held = before.due.kind === 'by-date' ? before.due.date : undefined;
  return [...numbers, { ...dayOf({ was, now }, held), isLacking: before.due.kind === 'each-year' }];
}

function listOfTask({ was, now }: ChangeOf<'task'>, before: PartLine | TaskLine): ChangedValue[] {
  if (!('agencies' in before)) return [];
  const printed = (now.agencies ?? []).map(({ quote }) => quote);
  const named = { held: listIds(before.agencies), was: listIds(was.agencies), now: listIds(now.agencies) };
  return [dayOf({ was, now }, before.deadline?.date), { field: 'agencies', ...named, printed }];
}

type ChangeOf<Kind extends RecordChange['record']> = Pick<Extract<RecordChange, { record: Kind }>, 'was' | 'now'>;

function dayOf({ was, now }: ChangeOf<'task' | 'target'>, held: IsoDate | undefined): ChangedValue {
  return {
    field: 'due',
    held: sayDay(held),
    was: sayDay(was.due?.date),
    now: sayDay(now.due?.date),
    printed: now.due ? [now.due.printed, now.due.date.slice(0, 4)] : [],
  };
}

function checkValue({ id, now: words = '' }: Amended, { field, held, was, now, ...value }: ChangedValue): Issue[] {
  const file = `amendments/${id}.json`;
  const [before, after] = [`changes.was.${field}`, `changes.now.${field}`];
  const { isLacking = false, printed } = value;
  if (held !== was || isLacking)
    return [newIssue('amendment-from-other-line', { file, field: before }, { field, held, given: was, isLacking })];
  if (now === was || now === undefined)
    return [newIssue('amendment-changes-nothing', { file, field: after }, { field, value: now })];
  return printed
    .filter((one) => !holds(words, one))
    .map((one) => newIssue('amended-number-not-printed', { file, field: after }, { value: one, words }));
}

/** Whether words hold others whole: 9 is not in 97, nor in 1,9; but in 09. */
function holds(words: string, value: string): boolean {
  const quoted = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\d|\\d[.,])0*${quoted}(?!\\d|[.,]\\d)`, 'u').test(words);
}

function say(number: number | undefined): string | undefined {
  return number === undefined ? undefined : formatNumber(number);
}

function sayDay(date: string | undefined): string | undefined {
  return date === undefined ? undefined : formatDate(date);
}

function listIds(named: readonly { id: string }[] | undefined): string | undefined {
  return named === undefined || named.length === 0
    ? undefined
    : [...new Set(named.map(({ id }) => id))].sort().join(', ');
}
