import { routes } from '../routes.ts';
import { buildAbout } from './about.ts';
import { addressOf } from './addresses.ts';
import { allTables } from './all-tables.ts';
import { buildDataPackage } from './data-package.ts';
import { describeCatalogue } from './dataset-metadata.ts';
import { buildNoReleaseDocument, buildReleaseDocument, buildTableDocument, buildTargetDocument } from './documents.ts';
import { type FilledTable, fillTable } from './fill-table.ts';
import { listReleasedReports } from './released-reports.ts';
import type { OpenDataSource } from './table.ts';
import { buildTableCsv, withoutMark } from './table-csv.ts';
import { openDataWords } from './words/page-words.ts';

/** A file of the open data, by its path under `/du-lieu/v1/`. */
export interface DataFile {
  path: string;
  body: string | Uint8Array;
}

/** What the files are made from besides the programme: the shapes of records, and the report files byte for byte. */
export interface DataFileParts extends OpenDataSource {
  schemas: ReadonlyMap<string, object>;
  reportFiles: ReadonlyMap<string, Uint8Array>;
  /** The files of the releases and of the published replies: with the reports they are the ledger, which only grows. */
  releaseFiles?: ReadonlyMap<string, Uint8Array>;
  replyFiles?: ReadonlyMap<string, Uint8Array>;
}

/** Every file of the open data. */
export function listDataFiles(parts: DataFileParts): DataFile[] {
  const tables = allTables.map((table) => fillTable(table, parts));
  const files = [
    ...tables.flatMap((table) => filesOfTable(parts, table)),
    ...parts.programme.targets.map((target) =>
      json(`targets/${target.id}.json`, buildTargetDocument(parts, target, tables)),
    ),
    ...filesOfReleases(parts, tables),
    ...listReleasedReports(parts.states).map(({ report: { id } }) => fileOfReport(parts, id)),
    ...filesOfLedger(parts),
    ...[...parts.schemas].map(([name, schema]) => json(`schemas/${name}.json`, stampSchema(parts, schema))),
    json('package/datapackage.json', buildDataPackage(parts, tables)),
    json('catalogue.jsonld', describeCatalogue(parts, tables)),
  ];
  return [json('index.json', buildIndex(parts, files)), ...files];
}

/** The size of a file in bytes. */
export function sizeOf({ body }: DataFile): number {
  return typeof body === 'string' ? new TextEncoder().encode(body).length : body.length;
}

/** JSON as every file of the open data writes it. */
export function writeJson(value: object): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}

function filesOfTable(source: OpenDataSource, table: FilledTable): DataFile[] {
  const csv = buildTableCsv(table.columns, table.rows);
  return [
    { path: `${table.name}.csv`, body: csv },
    json(`${table.name}.json`, buildTableDocument(source, table)),
    { path: `package/${table.name}.csv`, body: withoutMark(csv) },
  ];
}

function filesOfReleases(source: OpenDataSource, tables: readonly FilledTable[]): DataFile[] {
  const documents = source.states.map((state) => buildReleaseDocument(source, state, tables));
  return [
    ...documents.map((document) => json(`releases/${document.release.id}.json`, document)),
    json('releases/latest.json', documents.at(-1) ?? buildNoReleaseDocument(source)),
  ];
}

/** Releases and the replies they name, as their files: each names others by the digest of these bytes. */
function filesOfLedger({ releaseFiles, replyFiles, states }: DataFileParts): DataFile[] {
  const named = new Set(states.flatMap(({ release }) => release.replies.map(({ id }) => id)));
  return [
    ...[...(releaseFiles ?? [])].map(([id, body]) => ({ path: `ledger/releases/${id}.json`, body })),
    ...[...(replyFiles ?? [])]
      .filter(([id]) => named.has(id))
      .map(([id, body]) => ({ path: `ledger/replies/${id}.json`, body })),
  ];
}

function fileOfReport({ reportFiles }: DataFileParts, id: string): DataFile {
  const body = reportFiles.get(id);
  if (body === undefined) throw new Error(`The file of report ${id} is not there`);
  return { path: `reports/${id}.json`, body };
}

function stampSchema({ programme: { site } }: OpenDataSource, schema: object): object {
  const { demonstration } = buildAbout(site, undefined, openDataWords.file.schema);
  return demonstration === undefined ? schema : { $comment: demonstration, ...schema };
}

function buildIndex({ programme: { site }, states }: OpenDataSource, files: readonly DataFile[]) {
  return {
    about: buildAbout(site, states.at(-1)?.release, openDataWords.file.index),
    // With the reports and the targets, all that the verdicts are computed from; and which file is the official text.
    programme: { ...site.document.period, issuedOn: site.document.date, text: site.source.file },
    tables: allTables.map(({ name, title, about }) => ({
      name,
      title,
      description: about,
      csv: addressOf(site, routes.dataFile(`${name}.csv`)),
      json: addressOf(site, routes.dataFile(`${name}.json`)),
    })),
    files: files.map((file) => ({ url: addressOf(site, routes.dataFile(file.path)), bytes: sizeOf(file) })),
  };
}

function json(path: string, document: object): DataFile {
  return { path, body: writeJson(document) };
}
