import { endOf, quarterAfter, quarterOf } from '../periods.ts';
import { findAgencyWork } from '../programme/agency-work.ts';
import type { Assignment, Programme, Target } from '../programme/programme.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { ReportPeriod } from '../schemas/period.ts';
import { howReported, type ReportedHow } from './release-changes.ts';
import type { ReleaseState, Report } from './release-state.ts';

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
    items: listOwed(programme, earlier, agency, quarter).map((item) => ({
      ...item,
      reportedBy: [...new Set(ofQuarter.filter((report) => speaksOf(report, item)).map((report) => report.agency))],
    })),
    next: { quarter: next, items: listOwed(programme, last.reports, agency, next) },
  };
}

/** What a body owes for a quarter, in document order: plans first, then targets, works and tasks. */
export function listOwed(
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
  return listSubjects(programme)
    .map((subject) => ({ ...subject, bases: basesOf(subject) }))
    .filter(({ bases }) => bases.length > 0)
    .filter((item) => !isDone(earlier, item))
    .filter((item) => isDueIn(programme, item, quarter));
}

function listSubjects({ plans, targets, works, tasks }: Programme): OwedSubject[] {
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
