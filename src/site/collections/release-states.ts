import { listReleaseStates, type ReleaseState } from '../../core/releases/release-state.ts';
import { loadProgramme } from './programme.ts';

let states: Promise<ReleaseState[]> | undefined;

/** What was known and judged at each release, oldest first; computed once for a build. */
export function loadReleaseStates(): Promise<ReleaseState[]> {
  if (import.meta.env.DEV || states === undefined) states = loadProgramme().then(listReleaseStates);
  return states;
}
