import { type Issue, newIssue } from '../issues/catalogue.ts';
import { endOf } from '../periods.ts';
import type { Content } from '../programme/content.ts';
import { listReleases } from '../releases/list-releases.ts';
import type { Release } from '../releases/release-state.ts';
import type { ReportRecord } from '../schemas/report.ts';

/** Which reports a release may rest on: those received by its cut-off, and all of them. */
export function checkReleaseReports(content: Content): Issue[] {
  const { reports } = content;
  const oldestFirst = listReleases(content);
  const published = new Set(oldestFirst.flatMap((release) => release.reports.map(({ id }) => id)));
  return [
    ...oldestFirst.flatMap(({ id: release, cutOff, reports: included }) =>
      included.flatMap(({ id }, index) => {
        const receivedOn = reports.get(id)?.receivedOn ?? cutOff;
        if (receivedOn <= cutOff) return [];
        const place = { file: `releases/${release}.json`, field: `reports.${index}` };
        return [newIssue('report-after-cut-off', place, { report: id, cutOff, receivedOn })];
      }),
    ),
    ...[...reports]
      .filter(([id]) => !published.has(id))
      .flatMap(([id, report]) => checkWaiting(id, report, oldestFirst)),
  ];
}

/** A report that no release rests on yet, although one that should have is published. */
function checkWaiting(id: string, { period, receivedOn }: ReportRecord, releases: readonly Release[]): Issue[] {
  const place = { file: `reports/${id}.json`, field: 'receivedOn' };
  const passedBy = releases.find(({ cutOff }) => receivedOn <= cutOff);
  if (passedBy) return [newIssue('report-left-out', place, { receivedOn, release: passedBy.id })];
  const ownRelease = releases.find(({ cutOff }) => endOf(period) <= cutOff);
  if (ownRelease === undefined) return [];
  return [newIssue('report-late', place, { receivedOn, cutOff: ownRelease.cutOff, release: ownRelease.id })];
}
