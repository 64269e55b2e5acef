import { listOwedItems } from '../../core/owed.ts';
import { getById, type Programme, type Target, type Task } from '../../core/programme/programme.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import type { Due } from '../../core/schemas/target.ts';
import { formatDate, upperFirst } from '../../core/words/format.ts';
import { describeGround, describeGrounds } from '../../core/words/grounds.ts';
import { agencyWords } from '../words/agency.ts';
import { clauseWords } from '../words/clause.ts';
import { commitmentLink, type RecordLink, targetLink, taskLink } from './links.ts';

/** One thing with a time set by the text, or by a later document that gives it to the body. */
export interface DeadlineLine {
  /** The record: `nv-4-2-01`, `hai-khong`. */
  id: string;
  link: RecordLink;
  /** The words of the text that set the time; that it is not the text that sets it. */
  said: string;
  /** Why it concerns this body. */
  basis: string;
}

/** What has a time, among all that concerns one body. */
export interface DeadlinesView {
  /** The earliest first. */
  dated: (DeadlineLine & { date: IsoDate; day: string })[];
  /** What is due in every single year. */
  yearly: DeadlineLine[];
}

interface Source {
  record: { kind: 'task'; task: Task } | { kind: 'target'; target: Target };
  basis: string;
}

export function buildDeadlines(programme: Programme, agency: string): DeadlinesView {
  const sources = listSources(programme, agency);
  return {
    dated: [
      ...sources.flatMap((source) =>
        datesOf(source).map(({ date, printed }) => ({ ...lineOf(source, printed), date, day: formatDate(date) })),
      ),
      ...listAssigned(programme, agency),
    ].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
    yearly: sources.flatMap((source) =>
      duesOf(source)
        .filter(({ kind }) => kind === 'each-year')
        .slice(0, 1)
        .map((due) => lineOf(source, due.kind === 'each-year' ? due.printed : '')),
    ),
  };
}

/** What the text or a later document says of the body, whatever it reported: tasks and targets can have a time. */
function listSources(programme: Programme, agency: string): Source[] {
  return listOwedItems(programme, agency, { reports: [] }).flatMap((item): Source[] => {
    const basis = upperFirst(describeGrounds(item));
    if (item.about === 'task') return [{ record: { kind: 'task', task: getById(programme.tasks, item.id) }, basis }];
    if (item.about !== 'target') return [];
    return [{ record: { kind: 'target', target: getById(programme.targets, item.id) }, basis }];
  });
}

/** The days that later documents set for what they give to the body. */
function listAssigned(programme: Programme, agency: string): DeadlinesView['dated'] {
  return programme.assignments.flatMap((assignment) =>
    assignment.assigned.flatMap((given) => {
      const { dueOn: date, product, tasks, targets, works } = given;
      if (given.agency !== agency || date === undefined) return [];
      const links = [
        ...tasks.map((id) => ({ id, link: commitmentLink(programme, { about: 'task', id }) })),
        ...targets.map((id) => ({ id, link: targetLink(getById(programme.targets, id)) })),
        ...works.map((id) => ({ id, link: commitmentLink(programme, { about: 'work', id }) })),
      ];
      const basis = upperFirst(describeGround({ kind: 'assigned', assignment }));
      const said = agencyWords.deadlines.assigned(product);
      return links.map((one) => ({ ...one, said, basis, date, day: formatDate(date) }));
    }),
  );
}

function idOf(record: Source['record']): string {
  return record.kind === 'task' ? record.task.id : record.target.id;
}

function lineOf({ record, basis }: Source, printed: string): DeadlineLine {
  const link = record.kind === 'task' ? taskLink(record.task) : targetLink(record.target);
  return { id: idOf(record), link, said: clauseWords.says(printed), basis };
}

/** Each day once, also where several parts of a target share it. */
function datesOf(source: Source): { date: IsoDate; printed: string }[] {
  const { record } = source;
  if (record.kind === 'task') {
    const { deadline } = record.task;
    return deadline === undefined ? [] : [{ date: deadline.date, printed: deadline.quote }];
  }
  const dues = duesOf(source).flatMap((due) => (due.kind === 'by-date' ? [due] : []));
  return dues.filter(({ date }, index) => dues.findIndex((other) => other.date === date) === index);
}

function duesOf({ record }: Source): Due[] {
  return record.kind === 'target' ? record.target.parts.map(({ due }) => due) : [];
}
