import { fingerprintOfText } from '../../core/machine/fingerprint.ts';
import { listFrozen } from '../../core/releases/frozen.ts';
import { listRestated } from '../../core/releases/published-assessment.ts';
import { listReleaseStates, type ReleaseState } from '../../core/releases/release-state.ts';
import { listRestatedCommitments, nameSealed } from '../../core/releases/seal-commitments.ts';
import { methodVersion } from '../../core/words/method-versions.ts';
import { statusNames } from '../../core/words/status.ts';
import { compareAgencyPages } from './compare-agency-pages.ts';
import { compareAnswers } from './compare-answers.ts';
import { compareFigures } from './compare-charts.ts';
import { compareCommitmentPages } from './compare-commitment-pages.ts';
import {
  compareReleaseFiles,
  compareStored,
  compareSummary,
  compareTargetFiles,
  fillTables,
} from './compare-figure-files.ts';
import { compareHostFiles } from './compare-host-files.ts';
import { compareInline } from './compare-inline.ts';
import { readMoved } from './compare-kept.ts';
import { compareOverviews } from './compare-overviews.ts';
import { compareRegisters } from './compare-registers.ts';
import { compareReleasePages } from './compare-release-page.ts';
import { compareRecordTables, compareTableFiles } from './compare-table-files.ts';
import { compareFrozenPages, compareTargetPages } from './compare-target-pages.ts';
import { compareWords } from './compare-words.ts';
import type { Difference } from './difference.ts';
import { type Published, pathOf, type ReadSite, readPublished } from './read-published.ts';
import { compareSealed, compareStateColumns } from './recompute-commitments.ts';

/** How much was computed again, and what is published otherwise. */
export interface Recomputed {
  releases: number;
  /** Releases of an earlier method: their pages are held against what they stored, since its rules are not here. */
  stored: { release: string; method: number }[];
  verdicts: number;
  /** States of plans, works and tasks that releases stored. */
  commitments: number;
  pages: number;
  /** Pages of targets as releases published them. */
  frozen: number;
  differences: Difference[];
  /** What a release of an earlier method published, where the rules of today give another result: both stand. */
  notes: Difference[];
}

/**
 * Computes every verdict again from the reports and targets that a site publishes, by the rules of this program, and
 * holds against it whatever the site says: its tables and documents, its pages, its scripts, what it tells its host.
 */
export async function recompute(paths: readonly string[], readAny: ReadSite): Promise<Recomputed> {
  const there = new Set(paths);
  const read: ReadSite = async (path) => (there.has(path) ? readAny(path) : undefined);
  const published = await readPublished(paths, read);
  const { programme } = published;
  const stored = listReleaseStates(programme);
  const states = stored.map((state) => (isOfThisMethod(state) ? { ...state, assessments: state.recomputed } : state));
  const site: RecomputedSite = { paths, read, published, stored, states, tables: fillTables({ programme, states }) };
  const differences = [...(await compareData(site)), ...(await comparePages(site))];
  const ofThisMethod = stored.filter(isOfThisMethod);
  const earlier = stored.filter((state) => !isOfThisMethod(state));
  const ofEarlier = new Set(earlier.map(({ release }) => release.id));
  return {
    releases: ofThisMethod.length,
    stored: earlier.map(({ release: { id, method } }) => ({ release: id, method })),
    verdicts: site.tables.verdicts.rows.filter(({ release }) => !ofEarlier.has(release)).length,
    commitments: ofThisMethod.reduce((sum, { release }) => sum + release.commitments.length, 0),
    pages: programme.targets.length,
    frozen: listFrozen(programme, stored).length,
    differences: withoutRepeats(differences),
    notes: earlier.flatMap((state) => noteRestated(programme, state)),
  };
}

interface RecomputedSite {
  paths: readonly string[];
  read: ReadSite;
  published: Published;
  /** Every release with the verdicts that it stored: pages that speak of a release are held against these. */
  stored: readonly ReleaseState[];
  /** The same with verdicts computed again where the rules were those of this program: for files of data and pages of today. */
  states: readonly ReleaseState[];
  tables: ReturnType<typeof fillTables>;
}

/** What is published as data. What a release sealed by other rules than these cannot be computed again. */
async function compareData({ paths, read, published, stored, states, tables }: RecomputedSite): Promise<Difference[]> {
  const { programme } = published;
  const moved = await readMoved(read, programme.reports);
  const ofThisMethod = stored.filter(isOfThisMethod);
  return [
    ...compareReports(published, states),
    ...ofThisMethod.flatMap((state) => [...compareStored(state), ...compareSealed(programme, state, moved)]),
    ...(await compareStateColumns(read, programme, ofThisMethod.at(-1))),
    ...(await compareTableFiles(read, Object.values(tables))),
    ...(await compareRecordTables(paths, read, { programme, states })),
    ...(await compareReleaseFiles(read, states, tables)),
    ...(await compareTargetFiles(read, programme.targets, tables)),
    ...(await compareSummary(read, programme.targets, states.at(-1))),
  ];
}

async function comparePages({ paths, read, published, stored, states }: RecomputedSite): Promise<Difference[]> {
  const { programme, textFile } = published;
  const { targets, site } = programme;
  const ofStored = { programme, states: stored };
  return [
    ...(await compareTargetPages(read, programme, states.at(-1))),
    ...(await compareFrozenPages(read, programme, stored)),
    ...(await compareReleasePages(read, programme, stored)),
    ...(await compareWords(paths, read, textFile)),
    ...(await compareCommitmentPages(read, programme, stored.at(-1))),
    ...(await compareAgencyPages(read, site.document.date, stored)),
    ...(await compareAnswers(read, targets, stored.at(-1))),
    ...(await compareRegisters(read)),
    ...(await compareInline(paths, read)),
    ...(await compareHostFiles(paths, read)),
    ...(await compareOverviews(paths, read, ofStored)),
    ...(await Promise.all(targets.map((one) => compareFigures(read, one, ofStored)))).flat(),
  ];
}

/** A page may be held against the same thing twice; one sentence tells it. */
function withoutRepeats(differences: readonly Difference[]): Difference[] {
  return [...new Map(differences.map((one) => [JSON.stringify([one.place, one.found, one.expected]), one])).values()];
}

/** What an earlier method published otherwise than the rules of today would. */
function noteRestated(programme: Published['programme'], state: ReleaseState): Difference[] {
  const file = pathOf(`releases/${state.release.id}.json`);
  return [
    ...listRestated(state).map(({ published, now }) => ({
      place: `${file}, ${published.target}`,
      found: statusNames[published.status],
      expected: statusNames[now.status],
    })),
    ...listRestatedCommitments(programme, state).map(({ published, now }) => ({
      place: `${file}, ${published.about} ${published.id}`,
      found: nameSealed(published),
      expected: nameSealed(now),
    })),
  ];
}

function isOfThisMethod({ release }: ReleaseState): boolean {
  return release.method === methodVersion;
}

/** A report that is not the one which its release rests on. */
function compareReports({ reportTexts }: Published, states: readonly ReleaseState[]): Difference[] {
  const recorded = new Map(states.flatMap(({ release }) => release.reports.map(({ id, sha256 }) => [id, sha256])));
  return [...recorded].flatMap(([id, expected]) => {
    const text = reportTexts.get(id);
    const found = text && fingerprintOfText(text);
    if (found === expected) return [];
    return [{ place: `${pathOf(`reports/${id}.json`)}, SHA-256`, ...(found && { found }), expected }];
  });
}
