import { type Issue, newIssue } from '../issues/catalogue.ts';
import { endOf } from '../periods.ts';
import type { Content } from '../programme/content.ts';
import { listReleases } from '../releases/list-releases.ts';
import type { Release } from '../releases/release-state.ts';
import { listRecordsWithPages } from './check-moved.ts';

/** The releases are a chain: each names the one before it with its fingerprint, comes after it, and loses nothing of it. */
export function checkReleases(content: Content): Issue[] {
  const releases = listReleases(content);
  return [
    ...releases.flatMap((release, index) => [
      ...checkLink(content, release, releases[index - 1]),
      ...checkDates(release, releases[index - 1]),
      ...checkDropped(release, releases[index - 1]),
    ]),
    ...checkFingerprints(content, releases),
    ...checkAddresses(content, releases),
  ];
}

function checkLink({ fingerprints }: Content, { id, previous }: Release, before: Release | undefined): Issue[] {
  const place = { file: fileOf(id), field: 'previous' };
  if (previous?.id !== before?.id)
    return [newIssue('release-not-linked', place, { named: previous?.id, before: before?.id })];
  if (before === undefined || previous === undefined) return [];
  const [now = '', recorded] = [fingerprints.get(fileOf(before.id)), previous.sha256];
  return now === recorded
    ? []
    : [newIssue('release-altered', { file: fileOf(before.id) }, { now, recorded, next: id })];
}

function checkDates({ id, cutOff, publishedOn }: Release, before: Release | undefined): Issue[] {
  const file = fileOf(id);
  const wrongOrder = before !== undefined && (cutOff <= before.cutOff || endOf(id) <= endOf(before.id));
  return [
    ...(wrongOrder ? [newIssue('release-out-of-order', { file, field: 'cutOff' }, { cutOff, before: before.id })] : []),
    ...(cutOff < endOf(id)
      ? [newIssue('cut-off-too-early', { file, field: 'cutOff' }, { cutOff, periodEnd: endOf(id) })]
      : []),
    ...(publishedOn < cutOff
      ? [newIssue('published-before-cut-off', { file, field: 'publishedOn' }, { publishedOn, cutOff })]
      : []),
  ];
}

function checkDropped({ id, reports }: Release, before: Release | undefined): Issue[] {
  if (before === undefined) return [];
  const kept = new Set(reports.map((report) => report.id));
  return before.reports
    .filter((report) => !kept.has(report.id))
    .map((report) =>
      newIssue('report-dropped', { file: fileOf(id), field: 'reports' }, { report: report.id, before: before.id }),
    );
}

/** Each altered report once, with the first release that knew it otherwise. */
function checkFingerprints({ fingerprints }: Content, releases: readonly Release[]): Issue[] {
  const recorded = releases.flatMap(({ id, reports }) => reports.map((report) => ({ release: id, ...report })));
  return [...fingerprints].flatMap(([file, now]) => {
    const other = recorded.find(({ id, sha256 }) => file === `reports/${id}.json` && sha256 !== now);
    if (other === undefined) return [];
    return [newIssue('report-altered', { file }, { now, recorded: other.sha256, release: other.release })];
  });
}

/** Each address once, with the last release that published it. */
function checkAddresses(content: Content, releases: readonly Release[]): Issue[] {
  const known = new Set([...listRecordsWithPages(content), ...content.moved.map(({ from }) => from)]);
  const published = new Map(
    releases.flatMap(({ id, addresses }) =>
      Object.entries(addresses).flatMap(([folder, ids]) => ids.map((record) => [`${folder}/${record}`, id] as const)),
    ),
  );
  return [...published]
    .filter(([record]) => !known.has(record))
    .map(([record, release]) => {
      const ending = record.startsWith('programme/') ? 'mdx' : 'json';
      return newIssue('address-gone', { file: `${record}.${ending}` }, { record, release });
    });
}

function fileOf(id: string): string {
  return `releases/${id}.json`;
}
