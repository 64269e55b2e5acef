import { endOf } from '../periods.ts';
import type { Content } from '../programme/content.ts';
import { linkProgramme } from '../programme/programme.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { ReportPeriod } from '../schemas/period.ts';
import type { ReleaseRecord } from '../schemas/release.ts';
import { methodVersion } from '../words/method-versions.ts';
import { storeAssessment } from './published-assessment.ts';
import { listReleaseStates, listReleases } from './release-state.ts';
import { sealCommitments, storeCommitment } from './seal-commitments.ts';

/** What the editor says of a release; the rest follows from the content. */
export interface ReleaseOrder {
  id: ReportPeriod;
  cutOff: IsoDate;
  publishedOn: IsoDate;
  approvedBy: string;
}

/** The record of a new release: every report received by its cut-off, the release before it, and what it publishes. */
export function makeRelease(content: Content, { id, ...order }: ReleaseOrder): ReleaseRecord {
  const previous = listReleases(content).at(-1)?.id;
  const included = [...content.reports].filter(([, { receivedOn }]) => receivedOn <= order.cutOff);
  const record: ReleaseRecord = {
    ...(content.site.isDemonstration && { isDemonstration: true }),
    ...order,
    ...(previous !== undefined && {
      previous: { id: previous, sha256: getFingerprint(content, 'releases', previous) },
    }),
    reports: included.map(([report]) => ({ id: report, sha256: getFingerprint(content, 'reports', report) })),
    replies: [...content.replies]
      .filter(([, { receivedOn }]) => receivedOn <= order.cutOff)
      .map(([reply]) => ({ id: reply, sha256: getFingerprint(content, 'replies', reply) })),
    text: content.site.source.sha256,
    ...findNextBy(content, id),
    method: methodVersion,
    assessments: [],
    commitments: [],
    addresses: listAddresses(content),
  };
  return { ...record, ...judge(content, id, record) };
}

/** What was announced of the release that comes next, sealed with this one: a day that passes is seen by everybody. */
function findNextBy({ site }: Content, id: ReportPeriod): Pick<ReleaseRecord, 'nextBy'> {
  const later = (site.announced ?? []).filter(({ period }) => endOf(period) > endOf(id)).map(({ on }) => on);
  const [nextBy] = later.sort();
  return nextBy === undefined ? {} : { nextBy };
}

/** Ids of the records that have a page, by folder. */
export function listAddresses(content: Content): ReleaseRecord['addresses'] {
  const { targets, tasks, plans, works, agencies } = content;
  return {
    programme: content.sections.map((section) => section.id),
    targets: [...targets.keys()],
    tasks: [...tasks.keys()],
    plans: [...plans.keys()],
    works: [...works.keys()],
    agencies: [...agencies.keys()],
  };
}

/** What is known at the cut-off and what the rules make of it. */
function judge(
  content: Content,
  id: string,
  release: ReleaseRecord,
): Pick<ReleaseRecord, 'assessments' | 'commitments'> {
  const programme = linkProgramme({ ...content, releases: new Map([[id, release]]) });
  const states = listReleaseStates(programme);
  return {
    assessments: states.flatMap(({ recomputed }) => recomputed.map(storeAssessment)),
    commitments: states.flatMap((state) => sealCommitments(programme, state).map(storeCommitment)),
  };
}

function getFingerprint({ fingerprints }: Content, folder: string, id: string): string {
  const sha256 = fingerprints.get(`${folder}/${id}.json`);
  if (sha256 === undefined) throw new Error(`No fingerprint of ${folder}/${id}.json`);
  return sha256;
}
