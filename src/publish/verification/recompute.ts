import { isDeepStrictEqual } from 'node:util';
import { fingerprintOfText } from '../../core/machine/fingerprint.ts';
import { type FrozenTarget, listFrozen } from '../../core/releases/frozen.ts';
import { listRestated, storeAssessment } from '../../core/releases/published-assessment.ts';
import { findAssessment, listReleaseStates, type ReleaseState } from '../../core/releases/release-state.ts';
import { listRestatedCommitments, nameSealed } from '../../core/releases/seal-commitments.ts';
import type { PublishedAssessmentRecord } from '../../core/schemas/published-assessment.ts';
import type { AssessedTarget } from '../../core/status/assess-target.ts';
import { methodVersion } from '../../core/words/method-versions.ts';
import { noDataName, statusNames } from '../../core/words/status.ts';
import { type FilledTable, fillTable } from '../../site/open-data/fill-table.ts';
import type { FigureSource, Row } from '../../site/open-data/table.ts';
import { observationTable } from '../../site/open-data/tables/observations.ts';
import { verdictTable } from '../../site/open-data/tables/verdicts.ts';
import { yearVerdictTable } from '../../site/open-data/tables/year-verdicts.ts';
import { checkRecordTables, checkTables } from './check-tables.ts';
import { compareAgencyPages } from './compare-agency-pages.ts';
import { compareAnswers } from './compare-answers.ts';
import { compareFigures } from './compare-charts.ts';
import { compareCommitmentPages } from './compare-commitment-pages.ts';
import { compareHostFiles } from './compare-host-files.ts';
import { compareInline } from './compare-inline.ts';
import { readMoved } from './compare-kept.ts';
import { compareOverviews } from './compare-overviews.ts';
import { compareCard, compareFrozen, compareList, comparePage } from './compare-page.ts';
import { compareRegisters } from './compare-registers.ts';
import { compareReleasePage } from './compare-release-page.ts';
import { compareJson } from './compare-tables.ts';
import { compareWords } from './compare-words.ts';
import type { Difference } from './difference.ts';
import { readPage } from './read-page.ts';
import { type Published, pathOf, type ReadSite, readPublished, readRows, readStored } from './read-published.ts';
import { compareCommitments, compareSealed, compareStateColumns } from './recompute-commitments.ts';

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
 * holds the tables, the documents and the pages of the targets against it.
 */
export async function recompute(paths: readonly string[], readAny: ReadSite): Promise<Recomputed> {
  const there = new Set(paths);
  const read: ReadSite = async (path) => (there.has(path) ? readAny(path) : undefined);
  const published = await readPublished(paths, read);
  const { programme } = published;
  const moved = await readMoved(read, programme.reports);
  const known = listReleaseStates(programme);
  const states = known.map((state) => (isOfToday(state) ? { ...state, assessments: state.recomputed } : state));
  const tables = fillTables({ programme, states });
  const [ofToday, stored] = [known.filter(isOfToday), known.filter((state) => !isOfToday(state))];
  const frozen = listFrozen(programme, known);
  const differences = [
    ...compareReports(published, states),
    ...ofToday.flatMap((state) => [...compareStored(state), ...compareSealed(programme, state, moved)]),
    ...(await compareStateColumns(read, programme, ofToday.at(-1))),
    ...(await checkTables(read, Object.values(tables))),
    ...(await checkRecordTables(paths, read, { programme, states })),
    ...(await compareReleaseFiles(read, states, tables)),
    ...(await checkTargets(read, programme.targets, tables)),
    ...(await checkSummary(read, programme.targets, states.at(-1))),
    ...(await checkPages(read, programme, states.at(-1))),
    ...(await checkFrozen(read, programme, known, frozen)),
    ...(await checkReleasePages(read, programme, known)),
    ...(await compareWords(paths, read, published.textFile)),
    ...(await compareCommitmentPages(read, programme, known.at(-1))),
    ...(await compareAgencyPages(read, programme.site.document.date, known)),
    ...(await compareAnswers(read, programme.targets, known.at(-1))),
    ...(await compareRegisters(read)),
    ...(await compareInline(paths, read)),
    ...(await compareHostFiles(paths, read)),
    ...(await compareOverviews(paths, read, { programme, states: known })),
    ...(
      await Promise.all(programme.targets.map((one) => compareFigures(read, one, { programme, states: known })))
    ).flat(),
  ];
  const ofStored = new Set(stored.map(({ release }) => release.id));
  return {
    releases: states.length - stored.length,
    stored: stored.map(({ release: { id, method } }) => ({ release: id, method })),
    verdicts: tables.verdicts.rows.filter(({ release }) => !ofStored.has(release)).length,
    commitments: ofToday.reduce((sum, { release }) => sum + release.commitments.length, 0),
    pages: programme.targets.length,
    frozen: frozen.length,
    differences: withoutRepeats(differences),
    notes: stored.flatMap((state) => noteRestated(programme, state)),
  };
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

function isOfToday({ release }: ReleaseState): boolean {
  return release.method === methodVersion;
}

/** What a release stored, held against what its reports give by the rules of today, which were its own. */
function compareStored({ release, recomputed }: ReleaseState): Difference[] {
  const computed: PublishedAssessmentRecord[] = JSON.parse(JSON.stringify(recomputed.map(storeAssessment)));
  return compareAssessments(pathOf(`releases/${release.id}.json`), release.assessments, computed);
}

function compareAssessments(
  place: string,
  found: readonly PublishedAssessmentRecord[],
  expected: readonly PublishedAssessmentRecord[],
): Difference[] {
  return expected.flatMap((assessment) => {
    const here = found.find(({ target }) => target === assessment.target);
    if (isDeepStrictEqual(here, assessment)) return [];
    return [
      {
        place: `${place}, ${assessment.target}`,
        ...(here && { found: summarise(here) }),
        expected: summarise(assessment),
      },
    ];
  });
}

function summarise({ status, parts }: PublishedAssessmentRecord): string {
  return [status, ...parts.map(({ sentence }) => sentence)].join('; ');
}

type FigureTables = ReturnType<typeof fillTables>;

function fillTables(source: FigureSource) {
  return {
    observations: fillTable(observationTable, source),
    verdicts: fillTable(verdictTable, source),
    years: fillTable(yearVerdictTable, source),
  };
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

async function compareReleaseFiles(
  read: ReadSite,
  states: readonly ReleaseState[],
  { verdicts, years }: FigureTables,
): Promise<Difference[]> {
  const last = states.at(-1)?.release.id;
  const storedOf = (id: string) => states.find(({ release }) => release.id === id)?.release;
  const documents = [
    ...states.map(({ release }) => ({ name: release.id, id: release.id })),
    ...(last === undefined ? [] : [{ name: 'latest', id: last }]),
  ];
  const found = await Promise.all(
    documents.map(async ({ name, id }) => {
      const file = `releases/${name}.json`;
      const ofRelease = <R extends Row & { release: string }>(table: FilledTable<R>) =>
        withRows(table, ({ release }) => release === id);
      // A release does not say whether it is the latest: it would have to change.
      const columns = verdicts.columns.filter((column) => column.name !== 'isLatest');
      const [stored, there] = [storedOf(id), await readStored(read, file)];
      return [
        ...compareJson(pathOf(file), await readRows(read, file, 'verdicts'), { ...ofRelease(verdicts), columns }),
        ...compareJson(pathOf(file), await readRows(read, file, 'yearVerdicts'), ofRelease(years)),
        ...compareAssessments(pathOf(file), there.assessments, stored?.assessments ?? []),
        ...compareCommitments(pathOf(file), there.commitments, stored?.commitments ?? []),
      ];
    }),
  );
  return found.flat();
}

async function checkTargets(
  read: ReadSite,
  targets: readonly AssessedTarget[],
  tables: FigureTables,
): Promise<Difference[]> {
  const found = await Promise.all(
    targets.map(async ({ id }) => {
      const file = `targets/${id}.json`;
      const compare = async <R extends Row & { target: string }>(name: string, table: FilledTable<R>) =>
        compareJson(
          pathOf(file),
          await readRows(read, file, name),
          withRows(table, ({ target }) => target === id),
        );
      return [
        ...(await compare('observations', tables.observations)),
        ...(await compare('verdicts', tables.verdicts)),
        ...(await compare('yearVerdicts', tables.years)),
      ];
    }),
  );
  return found.flat();
}

/** The state of each target in the table of targets. */
async function checkSummary(
  read: ReadSite,
  targets: readonly AssessedTarget[],
  last: ReleaseState | undefined,
): Promise<Difference[]> {
  const rows = await readRows(read, 'targets.json', 'rows');
  return targets.flatMap(({ id }) => {
    const row = rows.find((one) => one['id'] === id);
    const assessment = last?.assessments.find(({ target }) => target === id);
    const expected = assessment ? statusNames[assessment.status] : noDataName;
    const found = String(row?.['statusName']);
    const isSame = found === expected && row?.['status'] === (assessment?.status ?? 'no-data');
    return isSame ? [] : [{ place: `${pathOf('targets.json')}, ${id}`, found, expected }];
  });
}

async function checkPages(
  read: ReadSite,
  programme: Published['programme'],
  state: ReleaseState | undefined,
): Promise<Difference[]> {
  const { targets } = programme;
  const list = 'chi-tieu/index.html';
  const ids = targets.map(({ id }) => id);
  const found = await Promise.all(
    targets.map(async (target) => {
      const [page, card] = [`chi-tieu/${target.id}/index.html`, `nhung/${target.id}/index.html`];
      return [
        ...comparePage(page, await readPage(read, page), target, { programme, state }),
        ...compareCard(card, await readPage(read, card), target.id, state),
      ];
    }),
  );
  return [...found.flat(), ...compareList(list, await readPage(read, list), ids, state)];
}

async function checkReleasePages(
  read: ReadSite,
  { targets }: Published['programme'],
  known: readonly ReleaseState[],
): Promise<Difference[]> {
  const found = await Promise.all(
    known.map(async (state, index) => {
      const place = `cong-bo/${state.release.id.toLowerCase()}/index.html`;
      return compareReleasePage(place, await readPage(read, place), targets, [known[index - 1], state]);
    }),
  );
  return found.flat();
}

/** What releases stored stands on pages of their own, whatever is so today. */
async function checkFrozen(
  read: ReadSite,
  { targets }: Published['programme'],
  known: readonly ReleaseState[],
  frozen: readonly FrozenTarget[],
): Promise<Difference[]> {
  const found = await Promise.all(
    frozen.map(async ({ release, target: id }) => {
      const place = `cong-bo/${release.toLowerCase()}/chi-tieu/${id}/index.html`;
      const state = known.find((one) => one.release.id === release);
      const assessment = state && findAssessment(state, id);
      const target = targets.find((one) => one.id === id);
      return target && assessment ? compareFrozen(place, await readPage(read, place), target, assessment, state) : [];
    }),
  );
  return found.flat();
}

function withRows<R extends Row>(table: FilledTable<R>, isWanted: (row: R) => boolean): FilledTable<R> {
  return { ...table, rows: table.rows.filter(isWanted) };
}
