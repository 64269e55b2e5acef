import { endOf } from '../periods.ts';
import { indexBy } from '../programme/indexes.ts';
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

/** The news that some reports bring, by what it is about: `plan nong-thon-moi`. */
interface Spoken {
  news: ReadonlyMap<string, News[]>;
  /** Where the period of the first report ends that takes an update back. */
  correctedFrom: ReadonlyMap<string, IsoDate>;
}

/** The reports that speak of something, in their order. */
export const listReportsOn = indexBy<Report>(({ observations, updates }) => subjectsOf(observations, updates));

/**
 * Those of them that tell something of their own quarter: who only puts right what was said of an earlier one has said
 * nothing of this.
 */
export const listReportsTelling = indexBy<Report>(({ period, observations, updates }) => {
  const own = updates.filter(({ corrects, refersTo }) => corrects === undefined || endOf(refersTo) === endOf(period));
  return subjectsOf(observations, own);
});

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
    news: Map.groupBy(news, ({ update }) => subjectOf(update)),
    correctedFrom,
  };
}

function subjectsOf(observations: Report['observations'], updates: readonly ReportedUpdate[]): string[] {
  return [...observations.map(({ target }) => `target ${target}`), ...updates.map(subjectOf)];
}

function subjectOf(update: ReportedUpdate): string {
  return `${update.about} ${updatedRecord(update)}`;
}
