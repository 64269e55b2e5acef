import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { allTables } from '../../../src/site/open-data/all-tables.ts';
import { fillTable } from '../../../src/site/open-data/fill-table.ts';
import { writeWorkbook } from '../../../src/site/open-data/workbook.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';

const demo = await readDemoProgramme();
const states = listReleaseStates(demo);
const tables = allTables.map((table) => fillTable(table, { programme: demo, states }));
const parts = unzipSync(writeWorkbook(tables));
const sheet = (index: number) => strFromU8(parts[`xl/worksheets/sheet${index}.xml`] ?? new Uint8Array());
const rowsOf = (xml: string) => [...xml.matchAll(/<row>(.*?)<\/row>/g)].map(([, row = '']) => cellsOf(row));
const cellsOf = (row: string) =>
  [...row.matchAll(/<c s="\d"(?: t="inlineStr")?(?:\/>|>(.*?)<\/c>)/g)].map(([, cell = '']) =>
    cell.replace(/<[^>]+>/g, ''),
  );

describe('the workbook of all tables', () => {
  it('has a sheet for each table after the list of them, each with a tab of its own that spreadsheets take', () => {
    const tabs = [...strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).matchAll(/<sheet name="([^"]*)"/g)];
    const names = tabs.map(([, name = '']) => name);
    expect(names.slice(0, 3)).toEqual(['Mục lục', 'Chỉ tiêu', tables[1]?.title.slice(0, 31).trim()]);
    expect(new Set(names).size).toBe(tables.length + 1);
    expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([]);
  });

  it('has every row of every table, under its Vietnamese heads', () => {
    tables.forEach(({ columns, rows }, index) => {
      const [head, ...written] = rowsOf(sheet(index + 2));
      expect(head).toEqual(columns.map(({ title }) => title.replaceAll('"', '&quot;')));
      expect(written).toHaveLength(rows.length);
    });
  });

  it('keeps numbers as numbers and words as words', () => {
    const index = tables.findIndex(({ name }) => name === 'observations');
    expect(sheet(index + 2)).toMatch(/<c s="0"><v>\d+\.\d+<\/v><\/c>/);
    const hostile = [{ ...tables[0], rows: [{ id: '=1+1', wording: '<a>&\u0001' }] } as (typeof tables)[number]];
    const [, row] = rowsOf(
      strFromU8(unzipSync(writeWorkbook(hostile))['xl/worksheets/sheet2.xml'] ?? new Uint8Array()),
    );
    expect(row).toContain('=1+1');
    expect(row).toContain('&lt;a&gt;&amp;\ufffd');
  });

  it('says in every row of the demonstration that it is made up, and is the same bytes each time', () => {
    const [, ...rows] = rowsOf(sheet(2));
    expect(rows.filter((row) => row.at(-1) !== 'SỐ LIỆU MINH HỌA')).toEqual([]);
    expect(Buffer.from(writeWorkbook(tables)).equals(Buffer.from(writeWorkbook(tables)))).toBe(true);
  });
});
