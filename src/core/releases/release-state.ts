import { endOf } from '../periods.ts';
import type { Content } from '../programme/content.ts';
import { indexBy } from '../programme/indexes.ts';
import type { ReleaseRecord } from '../schemas/release.ts';
import type { ReportRecord } from '../schemas/report.ts';
import type { Site } from '../schemas/site.ts';
import type { Update } from '../schemas/update.ts';
import { applyCorrections } from '../status/apply-corrections.ts';
import { type AssessedTarget, assessTarget } from '../status/assess-target.ts';
import type { ProgrammeYears } from '../status/calendar.ts';
import { listObservations, type ReportedObservation } from '../status/observations.ts';
import { findStored, type PublishedAssessment, putInWords } from './published-assessment.ts';
import { listStandingUpdates } from './updates-on.ts';

export type Report = ReportRecord & { id: string };
export type Release = ReleaseRecord & { id: string };

/** What every verdict follows from: a `Programme`, or no more of one than this. */
export interface Figures {
  site: { document: Pick<Site['document'], 'date' | 'period'> };
  targets: readonly AssessedTarget[];
  reports: readonly Report[];
  /** Oldest first. */
  releases: readonly Release[];
}

/** An update with what its report says about it. */
export type ReportedUpdate = Update & Pick<ReportRecord, 'agency' | 'receivedOn' | 'source'> & { report: string };

/** What was known, and what it meant, on the cut-off of one release. Later reports never change it. */
export interface ReleaseState {
  release: Release;
  reports: Report[];
  /** Every observation of its reports, those replaced by a correction too. */
  observations: ReportedObservation[];
  /** The observations that stand. */
  standing: ReportedObservation[];
  /** The updates that stand, oldest first. */
  updates: ReportedUpdate[];
  /** In the order of the targets: what the release stored, or, of a release that is being made, what the rules say. */
  assessments: PublishedAssessment[];
  /** The same by the rules and targets of today; another result is shown beside the published one, which stands. */
  recomputed: PublishedAssessment[];
}

/** How a target was judged; nothing of a target that was not. */
export function findAssessment({ assessments }: Pick<ReleaseState, 'assessments'>, target: string) {
  return assessmentsOf(assessments, target)[0];
}

const assessmentsOf = indexBy<PublishedAssessment>(({ target }) => [target]);

/** The years that the programme promises for. */
export function programmeYears({ site }: Pick<Figures, 'site'>): ProgrammeYears {
  const { period, date } = site.document;
  return { ...period, issuedOn: date };
}

/** The state of every release, oldest first. */
export function listReleaseStates(programme: Figures): ReleaseState[] {
  return programme.releases.map((release) => stateOf(programme, release));
}

function stateOf(programme: Figures, release: Release): ReleaseState {
  const included = new Set(release.reports.map(({ id }) => id));
  const reports = programme.reports.filter(({ id }) => included.has(id));
  const observations = listObservations(reports);
  const years = programmeYears(programme);
  // Corrected before they are parted: a correction may change what an observation is about.
  const standing = applyCorrections(observations);
  const ofTarget = Map.groupBy(standing, ({ target }) => target);
  const recomputed = programme.targets.map((target) =>
    putInWords(target, assessTarget(target, ofTarget.get(target.id) ?? [], release.cutOff, years)),
  );
  return {
    release,
    reports,
    observations,
    standing,
    updates: listStandingUpdates(reports).filter(({ refersTo }) => endOf(refersTo) <= release.cutOff),
    assessments: recomputed.map((assessment) => findStored(release, assessment.target) ?? assessment),
    recomputed,
  };
}

/** The releases with their ids, the oldest first. */
export function listReleases({ releases }: Pick<Content, 'releases'>): Release[] {
  return [...releases].map(([id, release]) => ({ ...release, id })).sort((a, b) => (a.cutOff < b.cutOff ? -1 : 1));
}
