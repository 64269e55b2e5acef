import type { Manifest } from '../machine/manifest.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { Release } from './release-state.ts';

/** What a manifest says of the newest release: its days, and the last on which a report that it rests on came in. */
export function describeHead(
  { id, cutOff, publishedOn, reports: included }: Pick<Release, 'id' | 'cutOff' | 'publishedOn' | 'reports'>,
  reports: ReadonlyMap<string, { receivedOn: IsoDate }>,
): NonNullable<Manifest['release']> {
  const latest = included
    .flatMap((report) => reports.get(report.id)?.receivedOn ?? [])
    .sort()
    .at(-1);
  return { period: id, cutOff, publishedOn, ...(latest !== undefined && { latestReportReceivedOn: latest }) };
}
