import { endOf, quarterAfter, quarterOf } from './periods.ts';
import { findAgencyWork } from './programme/agency-work.ts';
import type { Assignment, Plan, Programme, Target, Task, Work } from './programme/programme.ts';
import { howReported, type ReportedHow } from './releases/release-changes.ts';
import type { ReleaseState, Report } from './releases/release-state.ts';
import type { IsoDate } from './schemas/fields.ts';
import type { ReportPeriod } from './schemas/period.ts';

/*
 * What a body owes, by two rules that differ. The template asks widely: besides what is owed it has rows for the targets
 * that its plans serve and the tasks that name it, for every quarter, done or not, and whatever it reported in reports
 * that no release holds yet; nothing is held against who leaves them empty. The page asks narrowly, for one quarter: only
 * on a named ground (the programme does not say who reports which target), not what is done, yearly values only with the
 * fourth quarter, assignments only of documents dated by its end; what did not come is published as wanting.
 */

/** What the Excel file of one agency has rows for. */
export interface OwedInTemplate {
  targets: Target[];
  plans: Plan[];
  works: Work[];
  tasks: Task[];
}

/**
 * What the Excel file of an agency asks for, whatever the quarter: plans it leads or stands for and the targets these serve, tasks that name it, what a later
 * document assigns to it, and whatever it has reported on before. Without an agency, everything.
 */
export function listOwedInTemplate(programme: Programme, agency?: string): OwedInTemplate {
  const { targets, plans, works, tasks } = programme;
  if (agency === undefined) return { targets, plans, works, tasks };
  const assigned = programme.assignments.flatMap(({ assigned: all }) => all.filter((one) => one.agency === agency));
  const reports = programme.reports.filter((report) => report.agency === agency);
  const updates = reports.flatMap((report) => report.updates);
  const ownPlans = plans.filter(
    ({ id, lead, standing }) =>
      [...lead.agencies, ...standing.agencies].includes(agency) ||
      updates.some((update) => subjectOf(update) === `plan ${id}`),
  );
  const owedTargets = new Set([
    ...ownPlans.flatMap((plan) => plan.targets.map(({ id }) => id)),
    ...assigned.flatMap((one) => one.targets),
    ...reports.flatMap(({ observations }) => observations.map(({ target }) => target)),
  ]);
  const owedWorks = new Set([
    ...assigned.flatMap((one) => one.works),
    ...updates.flatMap((update) => (update.about === 'work' ? [update.work] : [])),
  ]);
  const owedTasks = new Set([
    ...tasks.filter(({ agencies }) => agencies.some(({ id }) => id === agency)).map(({ id }) => id),
    ...assigned.flatMap((one) => one.tasks),
    ...updates.flatMap((update) => (update.about === 'task' ? [update.task] : [])),
  ]);
  return {
    targets: targets.filter(({ id }) => owedTargets.has(id)),
    plans: ownPlans,
    works: works.filter(({ id }) => owedWorks.has(id)),
    tasks: tasks.filter(({ id }) => owedTasks.has(id)),
  };
}

/** What a report is owed about. */
export interface OwedSubject {
  about: 'plan' | 'task' | 'target' | 'work';
  id: string;
}

/** Why it is owed. The programme does not say who reports which target, so nothing else counts. */
export type OwedBasis =
  | { kind: 'leads' }
  | { kind: 'stands-for' }
  | { kind: 'assigned'; assignment: Assignment }
  /** It reported on this before, last for this period. */
  | { kind: 'reported-before'; period: ReportPeriod };

export interface OwedItem extends OwedSubject {
  bases: OwedBasis[];
}

/** What a body owed for the quarter of the latest release, and what came. */
export interface OwedQuarter {
  quarter: ReportPeriod;
  cutOff: IsoDate;
  how: ReportedHow;
  /** Its reports for the quarter. */
  reports: Report[];
  /** With the bodies whose report for the quarter speaks of it. */
  items: (OwedItem & { reportedBy: string[] })[];
  /** The quarter after, and what will be owed then. */
  next: { quarter: ReportPeriod; items: OwedItem[] };
}

/** Absent before the first release: without a cut-off nothing is late. */
export function findOwedQuarter(
  programme: Programme,
  states: readonly ReleaseState[],
  agency: string,
): OwedQuarter | undefined {
  const last = states.at(-1);
  if (last === undefined) return undefined;
  const quarter = quarterOf(endOf(last.release.id));
  const ofQuarter = last.reports.filter(({ period }) => endOf(period) === endOf(quarter));
  const earlier = last.reports.filter(({ period }) => endOf(period) < endOf(quarter));
  const next = quarterAfter(quarter);
  return {
    quarter,
    cutOff: last.release.cutOff,
    how: howReported(states, last, agency, quarter),
    reports: ofQuarter.filter((report) => report.agency === agency),
    items: listOwedInQuarter(programme, earlier, agency, quarter).map((item) => ({
      ...item,
      reportedBy: [...new Set(ofQuarter.filter((report) => speaksOf(report, item)).map((report) => report.agency))],
    })),
    next: { quarter: next, items: listOwedInQuarter(programme, last.reports, agency, next) },
  };
}

/** What a body owes for a quarter, in document order: plans first, then targets, works and tasks. */
export function listOwedInQuarter(
  programme: Programme,
  earlier: readonly Report[],
  agency: string,
  quarter?: ReportPeriod,
): OwedItem[] {
  const { plans, attributed } = findAgencyWork(programme, agency);
  const own = earlier.filter((report) => report.agency === agency);
  const basesOf = (subject: OwedSubject): OwedBasis[] => [
    ...(subject.about === 'plan' && plans.lead.some(({ id }) => id === subject.id) ? [{ kind: 'leads' as const }] : []),
    ...(subject.about === 'plan' && plans.standing.some(({ id }) => id === subject.id)
      ? [{ kind: 'stands-for' as const }]
      : []),
    ...attributed
      .filter(({ about, record }) => about === subject.about && record.id === subject.id)
      .filter(({ assignment }) => quarter === undefined || assignment.document.date <= endOf(quarter))
      .map(({ assignment }) => ({ kind: 'assigned' as const, assignment })),
    ...findReportedBefore(own, subject),
  ];
  return listOwedSubjects(programme)
    .map((subject) => ({ ...subject, bases: basesOf(subject) }))
    .filter(({ bases }) => bases.length > 0)
    .filter((item) => !isDone(earlier, item))
    .filter((item) => isDueIn(programme, item, quarter));
}

function listOwedSubjects({ plans, targets, works, tasks }: Programme): OwedSubject[] {
  return [
    ...plans.map(({ id }) => ({ about: 'plan' as const, id })),
    ...targets.map(({ id }) => ({ about: 'target' as const, id })),
    ...works.map(({ id }) => ({ about: 'work' as const, id })),
    ...tasks.map(({ id }) => ({ about: 'task' as const, id })),
  ];
}

function findReportedBefore(own: readonly Report[], subject: OwedSubject): OwedBasis[] {
  const periods = own.filter((report) => speaksOf(report, subject)).map(({ period }) => period);
  const last = periods.sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1)).at(-1);
  return last === undefined ? [] : [{ kind: 'reported-before', period: last }];
}

function speaksOf({ observations, updates }: Report, { about, id }: OwedSubject): boolean {
  if (about === 'target') return observations.some(({ target }) => target === id);
  return updates.some((update) => subjectOf(update) === `${about} ${id}`);
}

/** Nothing more is owed about a plan, work or task once the last news says that it is done. */
function isDone(reports: readonly Report[], { about, id }: OwedSubject): boolean {
  const news = reports
    .flatMap(({ updates }) => updates)
    .filter((update) => subjectOf(update) === `${about} ${id}`)
    .sort((a, b) => (endOf(a.refersTo) < endOf(b.refersTo) ? -1 : 1));
  return news.at(-1)?.state === 'done';
}

/** Values of a day are due every quarter, those of a whole year only with the last quarter. */
function isDueIn({ targets }: Programme, { about, id }: OwedSubject, quarter: ReportPeriod | undefined): boolean {
  const target = about === 'target' ? targets.find((one) => one.id === id) : undefined;
  if (target === undefined || quarter === undefined || quarter.endsWith('Q4')) return true;
  return isDueEveryQuarter(target);
}

function isDueEveryQuarter({ parts }: Target): boolean {
  return parts.some(({ nature }) => nature === 'point-in-time');
}

function subjectOf(update: Report['updates'][number]): string {
  if (update.about === 'plan') return `plan ${update.plan}`;
  return update.about === 'work' ? `work ${update.work}` : `task ${update.task}`;
}
