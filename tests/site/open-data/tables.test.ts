import { beforeAll, describe, expect, it } from 'vitest';
import { allTables } from '../../../src/site/open-data/all-tables.ts';
import { type FilledTable, fillTable } from '../../../src/site/open-data/fill-table.ts';
import type { OpenDataSource } from '../../../src/site/open-data/table.ts';
import { buildTableCsv } from '../../../src/site/open-data/table-csv.ts';
import { readDemoSource, readRealSource } from './demo-source.ts';

let real: OpenDataSource;
let demo: OpenDataSource;
beforeAll(async () => {
  [real, demo] = await Promise.all([readRealSource(), readDemoSource()]);
});

describe('the tables', () => {
  it('give a target its promise in words, its place and that nothing is known yet', () => {
    expect(rowOf(real, 'targets', { id: 'bao-hiem-y-te' })).toEqual({
      id: 'bao-hiem-y-te',
      number: '(11)',
      shortName: 'Dân số tham gia bảo hiểm y tế',
      wording: 'Đến năm 2030, tỷ lệ dân số tham gia bảo hiểm y tế đạt từ 97% trở lên.',
      items: [],
      section: 'chi-tieu-kinh-te-xa-hoi',
      parts: 1,
      status: 'no-data',
      statusName: 'Chưa có số liệu',
      isSplit: false,
      isProvisional: false,
      citation: 'chỉ tiêu (11), mục 3.2, phần II, Chương trình hành động số 18-CTr/ĐU ngày 31/3/2026',
      page: 'https://chuong-trinh-hanh-dong.example/chi-tieu/bao-hiem-y-te/',
    });
  });

  it('give a part its figures, each in its column', () => {
    expect(rowOf(real, 'target-parts', { target: 'bao-hiem-y-te' })).toEqual({
      target: 'bao-hiem-y-te',
      part: 'tham-gia',
      label: 'Dân số tham gia bảo hiểm y tế',
      quote: 'tỷ lệ dân số tham gia bảo hiểm y tế đạt từ 97% trở lên',
      commitment: '≥ 97%',
      unit: '%',
      shareOf: 'dân số',
      kind: 'by-date-threshold',
      comparison: 'at-least',
      direction: 'rising',
      threshold: 97,
      due: 'by-date',
      dueDate: '2030-12-31',
      duePrinted: 'Đến năm 2030',
      nature: 'point-in-time',
      disputed: [],
    });
  });

  it('say of a level that the text does not print whose reading it is', () => {
    expect(rowOf(real, 'target-parts', { target: 'giam-ngheo' })).toMatchObject({
      commitment: '0% (theo cách hiểu của trang)',
    });
  });

  it('give an observation with its paper, and the stamp of the demonstration', () => {
    expect(rowOf(demo, 'observations', { id: 'giam-ngheo-ho-ngheo-2025-12-31' })).toEqual({
      report: '2026-Q1-phong-kinh-te',
      id: 'giam-ngheo-ho-ngheo-2025-12-31',
      agency: 'phong-kinh-te',
      target: 'giam-ngheo',
      part: 'ho-ngheo',
      refersTo: '2025-12-31',
      lastDay: '2025-12-31',
      valueKind: 'number',
      value: 2.1,
      unit: '%',
      certainty: 'final',
      nature: 'point-in-time',
      isBaseline: true,
      sourceNumber: '03/BC-MINH-HOA',
      sourceDate: '2026-04-10',
      sourceIssuer: 'Cơ quan minh họa (Phòng Kinh tế)',
      receivedOn: '2026-04-10',
      isReplaced: false,
      firstRelease: '2026-Q1',
      demonstration: 'SỐ LIỆU MINH HỌA',
    });
  });

  it('mark what a later report replaced, and by which release it was known', () => {
    const rows = rowsOf(demo, 'observations');
    const corrections = rows.filter((row) => row['correctsId'] !== undefined);
    expect(corrections).not.toEqual([]);
    for (const { correctsReport, correctsId } of corrections) {
      const replaced = rows.find((row) => row['report'] === correctsReport && row['id'] === correctsId);
      expect(replaced?.['isReplaced']).toBe(true);
    }
    expect(rows.filter((row) => row['isReplaced'] === true)).toHaveLength(corrections.length);
  });

  it('give a verdict every number it was computed from', () => {
    const row = rowOf(demo, 'verdicts', { release: '2027-Q4', target: 'bao-hiem-y-te' });
    const { baseline, measured, latest, threshold, expected, dueDate, isDueAssumed, isLatest, rule } = row;
    expect({ baseline, measured, latest, threshold, dueDate, isDueAssumed, isLatest, rule }).toEqual({
      baseline: 93,
      measured: 94.5,
      latest: 94.5,
      threshold: 97,
      dueDate: '2030-12-31',
      isDueAssumed: false,
      isLatest: true,
      rule: 'by-date-threshold',
    });
    // Two of five years gone, four points to go.
    expect(expected).toBeCloseTo(94.6, 6);
  });

  it('have columns and no row where nothing was released', () => {
    const empty = ['observations', 'verdicts', 'year-verdicts', 'updates', 'assignments', 'releases', 'reports'];
    const written = empty.map((name) => {
      const { columns, rows } = tableOf(real, name);
      return buildTableCsv(columns, rows);
    });
    expect(written.map((csv) => csv.split('\r\n').length)).toEqual(empty.map(() => 2));
    expect(written[5]).toBe('\uFEFFid,cutOff,publishedOn,approvedBy,previous,reports,method,page\r\n');
  });

  it('name each row by its key', () => {
    const twice = allTables.flatMap(({ name, key }) => {
      const names = rowsOf(demo, name).map((row) => key.map((column) => row[column]).join('/'));
      return key.length === 0 ? [] : names.filter((one, index) => names.indexOf(one) !== index);
    });
    expect(twice).toEqual([]);
  });

  it('hold only the codes that they explain', () => {
    const unexplained = allTables.flatMap((table) =>
      table.columns.flatMap(({ name, codes }) =>
        rowsOf(demo, table.name)
          .flatMap((row) => row[name] ?? [])
          .filter((cell) => codes !== undefined && !(String(cell) in codes))
          .map((cell) => `${table.name}.${name}: ${cell}`),
      ),
    );
    expect(unexplained).toEqual([]);
  });

  it('say in every row of the demonstration that it is made up, and nothing of it in the real site', () => {
    const unstamped = allTables.flatMap(({ name }) =>
      rowsOf(demo, name).filter((row) => row['demonstration'] !== 'SỐ LIỆU MINH HỌA'),
    );
    expect(unstamped).toEqual([]);
    expect(allTables.flatMap(({ name }) => tableOf(real, name).columns.map((column) => column.name))).not.toContain(
      'demonstration',
    );
  });
});

function tableOf(source: OpenDataSource, name: string): FilledTable {
  const table = allTables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`No table ${name}`);
  return fillTable(table, source);
}

function rowsOf(source: OpenDataSource, name: string) {
  return tableOf(source, name).rows;
}

function rowOf(source: OpenDataSource, name: string, cells: Record<string, string>) {
  const found = rowsOf(source, name).find((row) => Object.entries(cells).every(([key, cell]) => row[key] === cell));
  if (found === undefined) throw new Error(`No such row in ${name}`);
  return found;
}
