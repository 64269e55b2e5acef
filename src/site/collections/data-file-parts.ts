import { listRecordSchemas } from '../../core/load/record-schemas.ts';
import { readReportFiles } from '../../core/load/report-files.ts';
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
}> {
  const programme = await loadProgramme();
  return {
    programme,
    states: await loadReleaseStates(),
    schemas: listRecordSchemas(),
    reportFiles: await readReportFiles(programme.reports.map(({ id }) => id)),
  };
}
