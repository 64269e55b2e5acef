import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import type { OpenDataSource } from '../../../src/site/open-data/table.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

/** The demonstration, as the open data is made from it. */
export async function readDemoSource(): Promise<OpenDataSource> {
  const programme = await readDemoProgramme();
  return { programme, states: listReleaseStates(programme) };
}

/** The real programme, as the open data is made from it. */
export async function readRealSource(): Promise<OpenDataSource> {
  const programme = await readRealProgramme();
  return { programme, states: listReleaseStates(programme) };
}
