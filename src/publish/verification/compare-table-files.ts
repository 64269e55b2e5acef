import { allTables } from '../../site/open-data/all-tables.ts';
import { type FilledTable, fillTable } from '../../site/open-data/fill-table.ts';
import type { FigureSource } from '../../site/open-data/table.ts';
import { explanationTable } from '../../site/open-data/tables/explanations.ts';
import { observationTable } from '../../site/open-data/tables/observations.ts';
import { releaseTable } from '../../site/open-data/tables/releases.ts';
import { replyTable } from '../../site/open-data/tables/replies.ts';
import { reportTable } from '../../site/open-data/tables/reports.ts';
import { targetPartTable } from '../../site/open-data/tables/target-parts.ts';
import { updateTable } from '../../site/open-data/tables/updates.ts';
import { verdictTable } from '../../site/open-data/tables/verdicts.ts';
import { yearVerdictTable } from '../../site/open-data/tables/year-verdicts.ts';
import { compareCsv, compareJson } from './compare-tables.ts';
import type { Difference } from './difference.ts';
import { pathOf, type ReadSite, readReply, readTable } from './read-published.ts';

/** Holds the three files of each table against the rows computed. */
export async function compareTableFiles(read: ReadSite, tables: readonly FilledTable[]): Promise<Difference[]> {
  const found = await Promise.all(
    tables.map(async (table) => [
      ...compareJson(pathOf(`${table.name}.json`), await readTable(read, table.name), table),
      ...(await compareCsvFile(read, table)),
    ]),
  );
  return found.flat();
}

/** What records give that are published whole; of all other tables, that their files say the same. */
export async function compareRecordTables(
  paths: readonly string[],
  read: ReadSite,
  source: FigureSource,
): Promise<Difference[]> {
  const computed: FilledTable[] = [
    fillTable(reportTable, source),
    fillTable(releaseTable, source),
    fillTable(updateTable, source),
    fillTable(explanationTable, source),
    fillTable(targetPartTable, source),
  ];
  // Those of figures are held against what the reports give.
  const held = new Set([...computed, observationTable, verdictTable, yearVerdictTable].map(({ name }) => name));
  const others = allTables.filter(({ name }) => !held.has(name));
  const found = await Promise.all(
    others.map(async (table) => {
      const rows = await readTable(read, table.name);
      return compareCsvFile(read, fillTable({ ...table, rowsOf: () => rows }, source));
    }),
  );
  return [
    ...(await compareTableFiles(read, computed.map(withoutAddresses))),
    ...found.flat(),
    ...(await compareReplies(paths, read, source)),
  ];
}

/** Where the site stands, in what folder, only its build knows. */
function withoutAddresses(table: FilledTable): FilledTable {
  return { ...table, columns: table.columns.filter(({ kind }) => kind !== 'url') };
}

async function compareCsvFile(read: ReadSite, table: FilledTable): Promise<Difference[]> {
  const places = [`${table.name}.csv`, `package/${table.name}.csv`].map(pathOf);
  const found = await Promise.all(places.map(async (place) => compareCsv(place, (await read(place)) ?? '', table)));
  return found.flat();
}

/** A reply that a release names by its digest says in the table what its own file says. */
async function compareReplies(paths: readonly string[], read: ReadSite, source: FigureSource): Promise<Difference[]> {
  const rows = await readTable(read, replyTable.name);
  const ids = paths.flatMap((path) => /^du-lieu\/v1\/ledger\/replies\/([\w-]+)\.json$/.exec(path)?.[1] ?? []);
  const replies = await Promise.all(ids.map((id) => readReply(read, id)));
  const expected = fillTable({ ...replyTable, rowsOf: () => replyTable.rowsOf({ programme: { replies } }) }, source);
  return compareJson(
    pathOf(`${replyTable.name}.json`),
    rows.filter((row) => ids.includes(String(row['id']))),
    expected,
  );
}
