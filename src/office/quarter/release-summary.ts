import { getById, type Programme } from '../../core/programme/programme.ts';
import { compareReleases } from '../../core/releases/release-changes.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { listSilentBodies, listUnasked } from '../../core/releases/who-reported.ts';
import { sayWorseCounted } from '../../core/words/split-verdict.ts';
import type { ReleaseSummary } from '../words/release-command.ts';

/** What the newest release changes, and who has not reported for it. */
export function summariseRelease(programme: Programme, states: readonly ReleaseState[]): ReleaseSummary {
  const [before, state] = [undefined, ...states].slice(-2);
  if (state === undefined) throw new Error('No release to summarise');
  const { release, reports, assessments } = state;
  const { newReports, newValues, corrections, moves } = compareReleases(before, state);
  const { missing, partly, spokenFor } = listSilentBodies(programme, states);
  const agencyOf = (id: string) => getById(programme.agencies, id).name;
  return {
    id: release.id,
    cutOff: release.cutOff,
    approvedBy: release.approvedBy,
    previous: before?.release.id,
    reports: reports.length,
    newReports: newReports.length,
    newValues: newValues.length,
    statuses: assessments.map(({ status }) => status),
    worseCounted: sayWorseCounted(programme.targets, assessments),
    moves: moves.map(({ target, ...move }) => ({ target: nameOf(programme, target), ...move })),
    corrections: corrections.map(({ correction: { target, corrects } }) => ({
      target: nameOf(programme, target),
      reason: corrects?.reason ?? '',
    })),
    missing: missing.map(({ agency }) => agencyOf(agency)),
    partly: partly.map(({ agency, owed, reported }) => ({ agency: agencyOf(agency), owed, reported })),
    spokenFor: spokenFor.map(({ agency }) => agencyOf(agency)),
    unasked: listUnasked(programme, states).map(({ id }) => nameOf(programme, id)),
    later: programme.reports.filter(({ receivedOn }) => receivedOn > release.cutOff).map(({ id }) => id),
  };
}

function nameOf({ targets }: Programme, id: string): string {
  const { printed, shortName } = getById(targets, id);
  return `${printed} ${shortName}`;
}
