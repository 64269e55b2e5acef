import type { ReportRecord } from '../../schemas/report.ts';
import type { Content } from '../content.ts';
import { endOf } from '../periods.ts';
import { type Issue, newIssue } from './issue.ts';

/** Which reports a release may rest on: those received by its cut-off, and all of them. */
export function checkReleaseReports({ reports, releases }: Content): Issue[] {
  const oldestFirst = [...releases].sort(([, a], [, b]) => (a.cutOff < b.cutOff ? -1 : 1));
  const published = new Set(oldestFirst.flatMap(([, release]) => release.reports.map(({ id }) => id)));
  return [
    ...oldestFirst.flatMap(([release, { cutOff, reports: included }]) =>
      included.flatMap(({ id }, index) => {
        const receivedOn = reports.get(id)?.receivedOn ?? cutOff;
        if (receivedOn <= cutOff) return [];
        const place = { file: `releases/${release}.json`, field: `reports.${index}` };
        return [newIssue('report-after-cut-off', place, { found: id, expected: cutOff, fix: receivedOn })];
      }),
    ),
    ...[...reports]
      .filter(([id]) => !published.has(id))
      .flatMap(([id, report]) => checkWaiting(id, report, oldestFirst)),
  ];
}

/** A report that no release rests on yet, although one that should have is published. */
function checkWaiting(
  id: string,
  { period, receivedOn }: ReportRecord,
  releases: readonly [string, { cutOff: string }][],
): Issue[] {
  const place = { file: `reports/${id}.json`, field: 'receivedOn' };
  const passedBy = releases.find(([, { cutOff }]) => receivedOn <= cutOff);
  if (passedBy) return [newIssue('report-left-out', place, { found: receivedOn, expected: passedBy[0] })];
  const ownRelease = releases.find(([, { cutOff }]) => endOf(period) <= cutOff);
  if (ownRelease === undefined) return [];
  return [newIssue('report-late', place, { found: receivedOn, expected: ownRelease[1].cutOff, fix: ownRelease[0] })];
}
