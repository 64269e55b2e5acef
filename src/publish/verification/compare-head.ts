import type { Manifest } from '../../core/machine/manifest.ts';
import { describeHead } from '../../core/releases/release-head.ts';
import type { Release, Report } from '../../core/releases/release-state.ts';
import type { RecordFault } from './record-fault.ts';

const file = 'kiem-chung/ban-ke.json';
const fields = ['period', 'cutOff', 'publishedOn', 'latestReportReceivedOn'] as const;

/** What the manifest says of the newest release is what the ledger holds of it: nothing else binds its head. */
export function compareHead(
  { release: said }: Pick<Manifest, 'release'>,
  { releases, reports }: { releases: readonly Release[]; reports: readonly Report[] },
): RecordFault[] {
  const newest = releases.at(-1);
  const held = newest && describeHead(newest, new Map(reports.map((report) => [report.id, report])));
  return fields
    .filter((field) => said?.[field] !== held?.[field])
    .map((field) => ({ place: `${file}, release.${field}`, found: said?.[field], expected: held?.[field] }));
}
