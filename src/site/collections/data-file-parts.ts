import { readLedgerFiles } from '../../core/load/ledger-files.ts';
import { listRecordSchemas } from '../../core/load/record-schemas.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { loadProgramme } from './programme.ts';
import { loadReleaseStates } from './release-states.ts';

/** Everything the open data is made from. */
export async function loadDataFileParts(): Promise<{
  programme: Programme;
  states: ReleaseState[];
  schemas: Map<string, object>;
  reportFiles: Map<string, Uint8Array>;
  releaseFiles: Map<string, Uint8Array>;
  replyFiles: Map<string, Uint8Array>;
}> {
  const programme = await loadProgramme();
  return {
    programme,
    states: await loadReleaseStates(),
    schemas: listRecordSchemas(),
    reportFiles: await readLedgerFiles('reports', idsOf(programme.reports)),
    releaseFiles: await readLedgerFiles('releases', idsOf(programme.releases)),
    replyFiles: await readLedgerFiles('replies', idsOf(programme.replies)),
  };
}

function idsOf(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}
