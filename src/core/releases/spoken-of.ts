import { endOf } from '../periods.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { ReportPeriod } from '../schemas/period.ts';
import type { Report } from './release-state.ts';
import { updatedRecord } from './updates-on.ts';

type ReportedUpdate = Report['updates'][number];

interface News {
  update: ReportedUpdate;
  ref: string;
  /** Where the period of its report ends. */
  end: IsoDate;
}

/** Everything that some reports say, by what it is about: `plan nong-thon-moi`, `target giam-ngheo`. */
interface Spoken {
  reports: ReadonlyMap<string, Report[]>;
  telling: ReadonlyMap<string, Report[]>;
  news: ReadonlyMap<string, News[]>;
  /** Where the period of the first report ends that takes an update back. */
  correctedFrom: ReadonlyMap<string, IsoDate>;
}

/** The reports that speak of something, in their order. */
export function listReportsOn(reports: readonly Report[], subject: string): readonly Report[] {
  return spokenIn(reports).reports.get(subject) ?? [];
}

/**
 * Those of them that tell something of their own quarter: who only puts right what was said of an earlier one has said
 * nothing of this.
 */
export function listReportsTelling(reports: readonly Report[], subject: string): readonly Report[] {
  return spokenIn(reports).telling.get(subject) ?? [];
}

/** Whether the last news of a plan, work or task says that it is done, in reports for periods before this one. */
export function isSaidDone(reports: readonly Report[], subject: string, before: ReportPeriod | undefined): boolean {
  const { news, correctedFrom } = spokenIn(reports);
  const isEarlier = (end: IsoDate) => before === undefined || end < endOf(before);
  const isCorrected = (from: IsoDate | undefined) => from !== undefined && isEarlier(from);
  const standing = (news.get(subject) ?? [])
    .filter(({ ref, end }) => isEarlier(end) && !isCorrected(correctedFrom.get(ref)))
    .sort((a, b) => (endOf(a.update.refersTo) < endOf(b.update.refersTo) ? -1 : 1));
  return standing.at(-1)?.update.state === 'done';
}

/** A list of reports never changes once it is made, and is asked about every record, for every body and quarter. */
const known = new WeakMap<readonly Report[], Spoken>();

function spokenIn(reports: readonly Report[]): Spoken {
  const spoken = known.get(reports) ?? gather(reports);
  known.set(reports, spoken);
  return spoken;
}

function gather(reports: readonly Report[]): Spoken {
  const news = reports.flatMap(({ id, period, updates }) =>
    updates.map((update) => ({ update, ref: `${id}/${update.id}`, end: endOf(period) })),
  );
  const correctedFrom = new Map<string, IsoDate>();
  for (const { update, end } of news) {
    if (update.corrects === undefined) continue;
    const ref = `${update.corrects.report}/${update.corrects.update}`;
    const from = correctedFrom.get(ref);
    if (from === undefined || end < from) correctedFrom.set(ref, end);
  }
  return {
    reports: groupBySubject(reports, ({ updates }) => updates),
    telling: groupBySubject(reports, ({ period, updates }) =>
      updates.filter(({ corrects, refersTo }) => corrects === undefined || endOf(refersTo) === endOf(period)),
    ),
    news: Map.groupBy(news, ({ update }) => subjectOf(update)),
    correctedFrom,
  };
}

function groupBySubject(
  reports: readonly Report[],
  updatesOf: (report: Report) => readonly ReportedUpdate[],
): Map<string, Report[]> {
  const spoken = reports.flatMap((report) => {
    const figures = report.observations.map(({ target }) => `target ${target}`);
    const subjects = new Set([...figures, ...updatesOf(report).map(subjectOf)]);
    return [...subjects].map((subject) => ({ subject, report }));
  });
  const bySubject = Map.groupBy(spoken, ({ subject }) => subject);
  return new Map([...bySubject].map(([subject, members]) => [subject, members.map(({ report }) => report)]));
}

function subjectOf(update: ReportedUpdate): string {
  return `${update.about} ${updatedRecord(update)}`;
}
