import { isDeepStrictEqual } from 'node:util';
import { storeAssessment } from '../../core/releases/published-assessment.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import type { PublishedAssessmentRecord } from '../../core/schemas/published-assessment.ts';
import type { AssessedTarget } from '../../core/status/assess-target.ts';
import { noDataName, statusNames } from '../../core/words/status.ts';
import { type FilledTable, fillTable } from '../../site/open-data/fill-table.ts';
import type { FigureSource, Row } from '../../site/open-data/table.ts';
import { observationTable } from '../../site/open-data/tables/observations.ts';
import { verdictTable } from '../../site/open-data/tables/verdicts.ts';
import { yearVerdictTable } from '../../site/open-data/tables/year-verdicts.ts';
import { compareJson } from './compare-tables.ts';
import type { Difference } from './difference.ts';
import { pathOf, type ReadSite, readRows, readStored } from './read-published.ts';
import { compareCommitments } from './recompute-commitments.ts';

type FigureTables = ReturnType<typeof fillTables>;

export function fillTables(source: FigureSource) {
  return {
    observations: fillTable(observationTable, source),
    verdicts: fillTable(verdictTable, source),
    years: fillTable(yearVerdictTable, source),
  };
}

/** What a release stored, held against what its reports give by the rules of today, which were its own. */
export function compareStored({ release, recomputed }: ReleaseState): Difference[] {
  const computed: PublishedAssessmentRecord[] = JSON.parse(JSON.stringify(recomputed.map(storeAssessment)));
  return compareAssessments(pathOf(`releases/${release.id}.json`), release.assessments, computed);
}

export async function compareReleaseFiles(
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

export async function compareTargetFiles(
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
export async function compareSummary(
  read: ReadSite,
  targets: readonly AssessedTarget[],
  last: ReleaseState | undefined,
): Promise<Difference[]> {
  const rows = await readRows(read, 'targets.json', 'rows');
  return targets.flatMap(({ id }) => {
    const row = rows.find((one) => one['id'] === id);
    const assessment = last && findAssessment(last, id);
    const expected = assessment ? statusNames[assessment.status] : noDataName;
    const found = String(row?.['statusName']);
    const isSame = found === expected && row?.['status'] === (assessment?.status ?? 'no-data');
    return isSame ? [] : [{ place: `${pathOf('targets.json')}, ${id}`, found, expected }];
  });
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

function withRows<R extends Row>(table: FilledTable<R>, isWanted: (row: R) => boolean): FilledTable<R> {
  return { ...table, rows: table.rows.filter(isWanted) };
}
