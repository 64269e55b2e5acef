import { indexBy } from '../programme/indexes.ts';
import type { Update } from '../schemas/update.ts';
import type { ReleaseState, ReportedUpdate } from './release-state.ts';

/** The updates on one plan, work or task that stand at a release, oldest first. */
export function updatesOn(
  { updates }: Pick<ReleaseState, 'updates'>,
  about: ReportedUpdate['about'],
  id: string,
): readonly ReportedUpdate[] {
  return bySubject(updates, `${about} ${id}`);
}

const bySubject = indexBy<ReportedUpdate>((update) => [`${update.about} ${updatedRecord(update)}`]);

/** The id of the plan, work or task that it is about. */
export function updatedRecord(update: Update): string {
  if (update.about === 'plan') return update.plan;
  return update.about === 'work' ? update.work : update.task;
}
