import type { AgencyWork } from '../../core/programme/agency-work.ts';
import type { Plan, Target, Task } from '../../core/programme/programme.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import type { Due } from '../../core/schemas/target.ts';
import { formatDate, upperFirst } from '../../core/words/format.ts';
import { agencyWords } from '../words/agency.ts';
import { citeSource, namePlan } from '../words/cite.ts';
import { planWords } from '../words/plan.ts';
import { type RecordLink, targetLink, taskLink } from './links.ts';

/** One thing with a time set by the text. */
export interface DeadlineLine {
  /** The record: `nv-4-2-01`, `hai-khong`. */
  id: string;
  link: RecordLink;
  /** The words of the text that set the time. */
  printed: string;
  /** Why it concerns this body. */
  basis: string;
}

/** What the text sets a time for, among all that concerns one body. */
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

export function buildDeadlines(work: AgencyWork): DeadlinesView {
  const sources = sourcesOf(work);
  return {
    dated: sources
      .flatMap((source) =>
        datesOf(source).map(({ date, printed }) => ({ ...lineOf(source, printed), date, day: formatDate(date) })),
      )
      .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
    yearly: sources.flatMap((source) =>
      duesOf(source)
        .filter(({ kind }) => kind === 'each-year')
        .slice(0, 1)
        .map((due) => lineOf(source, due.kind === 'each-year' ? due.printed : '')),
    ),
  };
}

/** Each record once, with every reason why it concerns the body. */
function sourcesOf({ tasks, planTargets, attributed, plans }: AgencyWork): Source[] {
  const roleOf = (plan: Plan) => planWords.roles[plans.lead.includes(plan) ? 'lead' : 'standing'].toLowerCase();
  const all: Source[] = [
    ...tasks.map(({ task }) => ({ record: { kind: 'task' as const, task }, basis: agencyWords.deadlines.taskNames })),
    ...planTargets.map(({ target, plan }) => ({
      record: { kind: 'target' as const, target },
      basis: agencyWords.deadlines.ofPlan(roleOf(plan), `${namePlan(plan)}, ${plan.section.citation}`),
    })),
    ...attributed.flatMap(({ assignment, ...given }): Source[] => {
      const basis = agencyWords.owed.bases.assigned(citeSource(assignment.document));
      if (given.about === 'task') return [{ record: { kind: 'task' as const, task: given.record }, basis }];
      return given.about === 'target' ? [{ record: { kind: 'target' as const, target: given.record }, basis }] : [];
    }),
  ];
  return [...Map.groupBy(all, ({ record }) => idOf(record)).values()].map((same) => ({
    record: (same[0] as Source).record,
    basis: upperFirst(same.map(({ basis }) => basis).join('; ')),
  }));
}

function idOf(record: Source['record']): string {
  return record.kind === 'task' ? record.task.id : record.target.id;
}

function lineOf({ record, basis }: Source, printed: string): DeadlineLine {
  const link = record.kind === 'task' ? taskLink(record.task) : targetLink(record.target);
  return { id: idOf(record), link, printed, basis };
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
