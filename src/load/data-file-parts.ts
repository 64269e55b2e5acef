import type { Programme } from '../domain/programme.ts';
import type { ReleaseState } from '../domain/releases/release-state.ts';
import { loadProgramme } from './programme.ts';
import { listRecordSchemas } from './record-schemas.ts';
import { loadReleaseStates } from './release-states.ts';
import { readReportFiles } from './report-files.ts';

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
