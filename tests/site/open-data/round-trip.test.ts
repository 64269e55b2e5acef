import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseRecord } from '../../../src/core/load/parse-record.ts';
import { observationSchema } from '../../../src/core/schemas/observation.ts';
import { reportSchema } from '../../../src/core/schemas/report.ts';
import { listObservations } from '../../../src/core/status/observations.ts';
import { allTables } from '../../../src/site/open-data/all-tables.ts';
import { listDataFiles } from '../../../src/site/open-data/api-files.ts';
import type { Cell, Column } from '../../../src/site/open-data/column.ts';
import { type FilledTable, fillTable } from '../../../src/site/open-data/fill-table.ts';
import { listReleasedReports } from '../../../src/site/open-data/released-reports.ts';
import type { OpenDataSource } from '../../../src/site/open-data/table.ts';
import { buildTableCsv } from '../../../src/site/open-data/table-csv.ts';
import { readDemoSource } from './demo-source.ts';

let source: OpenDataSource;
beforeAll(async () => {
  source = await readDemoSource();
});

describe('what is exported', () => {
  it('is as JSON the report file itself, and reads as the same report', () => {
    const ids = source.programme.reports.map(({ id }) => id);
    const reportFiles = new Map(ids.map((id) => [id, readFileSync(`tests/fixtures/demo/reports/${id}.json`)]));
    const files = listDataFiles({ ...source, schemas: new Map(), reportFiles });
    const exported = files.filter(({ path }) => path.startsWith('reports/'));
    expect(exported.map(({ path }) => path).sort()).toEqual(ids.map((id) => `reports/${id}.json`));
    const records = new Map(exported.map(({ path, body }) => [path, Buffer.from(body).toString()]));
    for (const { id, ...report } of source.programme.reports) {
      const text = records.get(`reports/${id}.json`) ?? '';
      expect(text).toBe(readFileSync(`tests/fixtures/demo/reports/${id}.json`, 'utf8'));
      expect(parseRecord(reportSchema, text, `reports/${id}.json`)).toEqual({ value: report });
    }
  });

  it.each(allTables.map(({ name }) => name))('is as CSV the same cells when read back: %s', (name) => {
    const table = tableOf(name);
    expect(readCsv(table)).toEqual(
      table.rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => !isEmptyList(cell)))),
    );
  });

  it('gives from CSV the same observations, by the schema of the content', () => {
    const rebuilt = readCsv(tableOf('observations')).map(rebuildObservation);
    const reported = listObservations(listReleasedReports(source.states).map(({ report }) => report));
    expect(rebuilt).toEqual(reported);
  });

  it('gives from CSV why an unlikely value is right, and who made sure', () => {
    const confirmed = 'Đã kiểm tra: hai nhà máy mới; ông A, Phòng Kinh tế.';
    const states = source.states.map((state) => ({
      ...state,
      reports: state.reports.map((report) => ({
        ...report,
        observations: report.observations.map((observation) => ({ ...observation, confirmed })),
      })),
    }));
    const rebuilt = readCsv(tableOf('observations', { ...source, states })).map(rebuildObservation);
    expect(new Set(rebuilt.map((observation) => observation.confirmed))).toEqual(new Set([confirmed]));
  });
});

function tableOf(name: string, from = source): FilledTable {
  const table = allTables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`No table ${name}`);
  return fillTable(table, from);
}

/** Reads a CSV as its columns are described to readers; an empty cell is left out. */
function readCsv({ columns, rows }: FilledTable): Record<string, Cell>[] {
  const lines: Record<string, string>[] = parse(buildTableCsv(columns, rows), { bom: true, columns: true });
  return lines.map((line) =>
    Object.fromEntries(
      columns
        .filter(({ name }) => line[name] !== '')
        .map((column) => [column.name, readCell(column, line[column.name] ?? '')]),
    ),
  );
}

function readCell({ kind }: Column, text: string): Cell {
  switch (kind) {
    case 'number':
    case 'integer':
      return Number(text);
    case 'boolean':
      return text === 'true';
    case 'list':
      return text.split('; ');
    case 'lines':
      return text.split('\n').map(withoutApostrophe);
    default:
      return withoutApostrophe(text);
  }
}

/** The apostrophe that keeps a spreadsheet from running words as a formula. */
function withoutApostrophe(text: string): string {
  return text.replace(/^'(?=\s*[=+\-@])/, '');
}

function isEmptyList(cell: Cell): boolean {
  return Array.isArray(cell) && cell.length === 0;
}

function rebuildObservation(row: Record<string, Cell>) {
  const { id, target, part, refersTo, certainty, nature, isBaseline, note, breaksSeries, confirmed } = row;
  const source = { number: row['sourceNumber'], date: row['sourceDate'], issuer: row['sourceIssuer'] };
  const corrects = { report: row['correctsReport'], observation: row['correctsId'], reason: row['correctsReason'] };
  return {
    ...observationSchema.parse({
      id,
      target,
      part,
      refersTo,
      value: rebuildValue(row),
      certainty,
      nature,
      isBaseline,
      source,
      ...(note !== undefined && { note }),
      ...(breaksSeries !== undefined && { breaksSeries }),
      ...(confirmed !== undefined && { confirmed }),
      ...(corrects.report !== undefined && { corrects }),
    }),
    report: row['report'],
    agency: row['agency'],
    receivedOn: row['receivedOn'],
  };
}

function rebuildValue(row: Record<string, Cell>) {
  const { valueKind: kind, value, count, total, missing = [], isMet, rating, from, to } = row;
  const values: Record<string, object> = {
    number: { kind, value },
    count: { kind, count, total, missing },
    'yes-no': { kind, value: isMet },
    rating: { kind, value: rating },
    range: { kind, from, to },
  };
  return values[String(kind)];
}
