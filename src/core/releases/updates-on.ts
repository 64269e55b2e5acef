import { endOf } from '../periods.ts';
import { indexBy } from '../programme/indexes.ts';
import { compareCodes } from '../text/fold.ts';
import type { ReleaseState, Report, ReportedUpdate } from './release-state.ts';

/** The updates on one plan, work or task that stand at a release, oldest first. */
export function updatesOn(
  { updates }: Pick<ReleaseState, 'updates'>,
  about: ReportedUpdate['about'],
  id: string,
): readonly ReportedUpdate[] {
  return bySubject(updates, nameSubject({ about, id }));
}

const bySubject = indexBy<ReportedUpdate>((update) => [subjectOfUpdate(update)]);

/** How something is called among all that reports speak of: `plan nong-thon-moi`. */
export function nameSubject({ about, id }: { about: string; id: string }): string {
  return `${about} ${id}`;
}

/** The same of what an update is about. */
export function subjectOfUpdate(update: Updating): string {
  return nameSubject({ about: update.about, id: updatedRecord(update) });
}

/** What says of an update what it is about. */
type Updating = { about: 'plan'; plan: string } | { about: 'work'; work: string } | { about: 'task'; task: string };

/** The id of the plan, work or task that it is about. */
export function updatedRecord(update: Updating): string {
  if (update.about === 'plan') return update.plan;
  return update.about === 'work' ? update.work : update.task;
}

/** The updates of some reports that none of these takes back, by the time they speak of and then as they were received. */
export function listStandingUpdates(reports: readonly Report[]): ReportedUpdate[] {
  const updates = listUpdates(reports);
  const corrected = new Set(updates.map(({ corrects }) => `${corrects?.report}/${corrects?.update}`));
  return updates.filter(({ report, id }) => !corrected.has(`${report}/${id}`));
}

/** The same with those that were taken back. */
export function listUpdates(reports: readonly Report[]): ReportedUpdate[] {
  return reports
    .flatMap(({ id, agency, receivedOn, source, updates }) =>
      updates.map((update) => ({ ...update, report: id, agency, receivedOn, source })),
    )
    .sort((a, b) => compareCodes(orderOf(a), orderOf(b)));
}

function orderOf({ refersTo, receivedOn, report, id }: ReportedUpdate): string {
  return `${endOf(refersTo)} ${receivedOn} ${report}/${id}`;
}
