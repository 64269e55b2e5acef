import { endOf } from '../periods.ts';
import { indexBy } from '../programme/indexes.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { ReportPeriod } from '../schemas/period.ts';
import { newestWords } from '../status/disputes.ts';
import type { Report, ReportedUpdate } from './release-state.ts';
import { listUpdates, nameSubject, subjectOfUpdate } from './updates-on.ts';

/** An update with the day on which the period of its report ends. */
type News = ReportedUpdate & { end: IsoDate };

/** The news that some reports bring, by what it is about, the oldest first. */
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

/**
 * Whether the last news of a plan, work or task says that it is done, in reports for periods before this one. Where bodies
 * disagree it is not: it is asked on.
 */
export function isSaidDone(reports: readonly Report[], subject: string, before: ReportPeriod | undefined): boolean {
  const { news, correctedFrom } = spokenIn(reports);
  const isEarlier = (end: IsoDate) => before === undefined || end < endOf(before);
  const isCorrected = (from: IsoDate | undefined) => from !== undefined && isEarlier(from);
  const words = newestWords(
    (news.get(subject) ?? []).filter(
      ({ report, id, end }) => isEarlier(end) && !isCorrected(correctedFrom.get(`${report}/${id}`)),
    ),
  );
  return words.length > 0 && words.every(({ state }) => state === 'done');
}

/** A list of reports never changes once it is made, and is asked about every record, for every body and quarter. */
const known = new WeakMap<readonly Report[], Spoken>();

function spokenIn(reports: readonly Report[]): Spoken {
  const spoken = known.get(reports) ?? gather(reports);
  known.set(reports, spoken);
  return spoken;
}

function gather(reports: readonly Report[]): Spoken {
  const ends = new Map(reports.map(({ id, period }) => [id, endOf(period)]));
  const news = listUpdates(reports).map((update) => ({ ...update, end: ends.get(update.report) ?? '' }));
  const correctedFrom = new Map<string, IsoDate>();
  for (const { corrects, end } of news) {
    if (corrects === undefined) continue;
    const ref = `${corrects.report}/${corrects.update}`;
    const from = correctedFrom.get(ref);
    if (from === undefined || end < from) correctedFrom.set(ref, end);
  }
  return { news: Map.groupBy(news, subjectOfUpdate), correctedFrom };
}

function subjectsOf(observations: Report['observations'], updates: Report['updates']): string[] {
  return [
    ...observations.map(({ target }) => nameSubject({ about: 'target', id: target })),
    ...updates.map(subjectOfUpdate),
  ];
}
