import type { Manifest } from '../../core/machine/manifest.ts';
import type { Release, Report } from '../../core/releases/release-state.ts';
import type { RecordFault } from './record-fault.ts';

const file = 'kiem-chung/ban-ke.json';

/** What the manifest says of the newest release is what the ledger holds of it: nothing else binds its head. */
export function compareHead(
  { release: said }: Pick<Manifest, 'release'>,
  { releases, reports }: { releases: readonly Release[]; reports: readonly Report[] },
): RecordFault[] {
  const newest = releases.at(-1);
  const included = new Set(newest?.reports.map(({ id }) => id));
  const received = reports.filter(({ id }) => included.has(id)).map(({ receivedOn }) => receivedOn);
  const held = {
    ...{ period: newest?.id, cutOff: newest?.cutOff, publishedOn: newest?.publishedOn },
    latestReportReceivedOn: received.sort().at(-1),
  };
  const fields = Object.keys(held) as (keyof typeof held)[];
  return fields
    .filter((field) => said?.[field] !== held[field])
    .map((field) => ({ place: `${file}, release.${field}`, found: said?.[field], expected: held[field] }));
}
