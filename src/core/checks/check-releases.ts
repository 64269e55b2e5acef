import { type Issue, newIssue } from '../issues/catalogue.ts';
import { endOf } from '../periods.ts';
import type { Content } from '../programme/content.ts';
import { linkProgramme } from '../programme/programme.ts';
import { listRestated } from '../releases/published-assessment.ts';
import { listReleaseStates, listReleases, type Release } from '../releases/release-state.ts';
import { listRestatedCommitments, nameSealed } from '../releases/seal-commitments.ts';
import type { ReportRecord } from '../schemas/report.ts';
import { methodVersion } from '../words/method-versions.ts';
import { listRecordsWithPages } from './check-moved.ts';

/** The releases are a chain: each names the one before it with its fingerprint, comes after it, and loses nothing of it. */
export function checkReleases(content: Content): Issue[] {
  const releases = listReleases(content);
  return [
    ...releases.flatMap((release, index) => [
      ...checkLink(content, release, releases[index - 1]),
      ...checkDates(release, releases[index - 1]),
      ...checkDropped(release, releases[index - 1]),
      ...checkMethod(release, releases[index - 1]),
      ...checkWhole(release, releases.slice(0, index)),
    ]),
    ...checkText(content, releases),
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

/** The official text is that of every release: the first that speaks of another one is named. */
function checkText({ site: { source } }: Content, releases: readonly Release[]): Issue[] {
  const other = releases.find(({ text }) => text !== undefined && text !== source.sha256);
  if (other?.text === undefined) return [];
  const facts = { now: source.sha256, recorded: other.text, release: other.id };
  return [newIssue('text-of-release-altered', { file: `source/${source.file}` }, facts)];
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

/** The method counts up and never goes back; a version that this program does not know cannot be judged by it. */
function checkMethod({ id, method }: Release, before: Release | undefined): Issue[] {
  const earliest = before?.method ?? 1;
  if (method >= earliest && method <= methodVersion) return [];
  const facts = { method, earliest, latest: methodVersion };
  return [newIssue('method-out-of-order', { file: fileOf(id), field: 'method' }, facts)];
}

/** Every record that had a page was judged; plans, works and tasks since the first release that says how they stand. */
function checkWhole({ id, addresses, assessments, commitments }: Release, earlier: readonly Release[]): Issue[] {
  const judged = new Set([
    ...assessments.map(({ target }) => `targets/${target}`),
    ...commitments.map(({ about, id: record }) => `${about}s/${record}`),
  ]);
  const areStored = commitments.length > 0 || earlier.some((release) => release.commitments.length > 0);
  const folders = ['targets', ...(areStored ? (['plans', 'works', 'tasks'] as const) : [])] as const;
  const shown = folders.flatMap((folder) => addresses[folder].map((record) => `${folder}/${record}`));
  const missing = shown.filter((record) => !judged.has(record));
  return missing.length === 0 ? [] : [newIssue('release-incomplete', { file: fileOf(id) }, { missing })];
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

/**
 * A release whose targets would be judged otherwise today, although it was judged by the method of today: a target was
 * changed after it was published, or a rule without a new version. A release of an earlier method is no question.
 */
export function checkVerdicts(content: Content): Issue[] {
  const programme = linkProgramme(content);
  const states = listReleaseStates(programme).filter(({ release }) => release.method === methodVersion);
  return states.flatMap((state) => {
    const file = fileOf(state.release.id);
    const changed = (record: string, published: string, now: string) =>
      newIssue('verdict-changed', { file, record }, { now, published });
    return [
      ...listRestated(state).map(({ published, now }) => changed(published.target, published.status, now.status)),
      ...listRestatedCommitments(programme, state).map(({ published, now }) =>
        changed(published.id, nameSealed(published), nameSealed(now)),
      ),
    ];
  });
}

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
        const place = { file: fileOf(release), field: `reports.${index}` };
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

function fileOf(id: string): string {
  return `releases/${id}.json`;
}
