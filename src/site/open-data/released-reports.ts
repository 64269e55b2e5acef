import type { ReleaseState, Report } from '../../core/releases/release-state.ts';

/** A report that is public, with the release that first rested on it and the fingerprint of its file. */
export interface ReleasedReport {
  report: Report;
  firstRelease: string;
  sha256: string;
}

/** Every report that some release rests on, in the order of the releases. A report of no release is not public yet. */
export function listReleasedReports(states: readonly ReleaseState[]): ReleasedReport[] {
  const found = new Map<string, ReleasedReport>();
  for (const { release, reports } of states) {
    const byId = new Map(reports.map((report) => [report.id, report]));
    for (const { id, sha256 } of release.reports) {
      const report = byId.get(id);
      if (report !== undefined && !found.has(id)) found.set(id, { report, firstRelease: release.id, sha256 });
    }
  }
  return [...found.values()];
}
