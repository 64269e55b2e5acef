import { expect, it } from 'vitest';
import type { Issue } from '../../../src/core/issues/catalogue.ts';
import type { CellValue, Sheet, SheetRow } from '../../../src/office/intake/cells.ts';
import { listKnownWords } from '../../../src/office/intake/known-words.ts';
import { tellUnread } from '../../../src/office/intake/tell-unread.ts';
import { aKnownProgramme } from './filled-tables.ts';

const known = listKnownWords(aKnownProgramme());

function aRow(number: number, ...texts: (string | number | null)[]): SheetRow {
  const cells = texts.flatMap((text, column) => {
    if (text === null) return [];
    const value: CellValue =
      typeof text === 'number' ? { kind: 'number', number: text, isPercent: false } : { kind: 'text', text };
    return [[column, { value, isCalculated: false }] as const];
  });
  return { number, cells: new Map(cells.reverse()), isHidden: false };
}

/** What is said of rows above the tables of a sheet, and of cells left over. */
function said(above: SheetRow[], beside: Parameters<typeof tellUnread>[2] = [], isHidden = false) {
  const sheet: Sheet = { name: 'Bìa', rows: above, merged: [], hiddenColumns: new Set(), isHidden };
  const told: Issue[] = [];
  tellUnread(sheet, { above, tables: [] }, beside, known, { file: 'a.xlsx', tell: (issue) => void told.push(issue) });
  return told.map(({ code, place, facts }) => ({ code, line: place.line, ...facts }));
}

const lost = (line: number, what: string, written: string, rows: number[]) => ({
  code: 'outside-table',
  line,
  what,
  written,
  rows,
});
const unread = (written: string, ...rows: number[]) => ({ code: 'words-unread', line: undefined, written, rows });

it('names the first cell that would be lost, with every row of such cells, apart from words', () => {
  const rows = [aRow(1, 'Kính gửi', 'xem lại'), aRow(3, 'x', 93.9, 'bao-hiem-y-te'), aRow(2, 'Nước sạch')];
  expect(said(rows)).toEqual([lost(3, 'figure', '93,9', [2, 3]), unread('Kính gửi', 1, 3)]);
});

it('counts cells that the reader of rows left over among them', () => {
  const beside = [
    { stray: 'words' as const, words: 'a', row: 9 },
    { stray: 'code' as const, words: 'x'.repeat(70), row: 12 },
  ];
  expect(said([], beside)).toEqual([lost(12, 'code', `${'x'.repeat(59)}…`, [12]), unread('a', 9)]);
});

it('reads of a row of the cover its label and the cell beside it', () => {
  expect(said([aRow(1, 'Kỳ báo cáo', 'Quý III/2026'), aRow(2, ' SỐ VĂN BẢN *: ', '62,5')])).toEqual([]);
  expect(said([aRow(1, 'Kỳ báo cáo', 'Quý III/2026', 62.5)])).toEqual([lost(1, 'figure', '62,5', [1])]);
  expect(said([aRow(1, 'Kỳ báo cáo gì', 62.5)])).toEqual([lost(1, 'figure', '62,5', [1]), unread('Kỳ báo cáo gì', 1)]);
});

const ledger = ['Mã dòng đã báo cáo', 'Chỉ tiêu, công việc', 'Của', 'Đã báo cáo', 'Theo văn bản'];

it.each(['2026-Q2-cong-an-xa/bao-hiem-y-te-2026-q2', '2026-cong-an-xa/a', ' 2026-q2-A/B '])(
  'knows the list of what was reported by %s',
  (reference) => {
    const row = [reference, 'Bảo hiểm', 'Quý II/2026', '93%', '1/BC'];
    expect(said([aRow(1, ...ledger), aRow(2, ...row)])).toEqual([]);
    expect(said([aRow(1, ...ledger), aRow(2, ...row, 62.5)])).toEqual([lost(2, 'figure', '62,5', [2])]);
  },
);

it.each(['1926-Q2-a/b', '2026-Q2-a', '2026-Q22-a/b/c', 'x 2026-Q2-a/b', '2026-Q2-a/b x', '2026-Q2-/b c'])(
  'takes no row for one of that list by %s',
  (reference) => {
    expect(said([aRow(1, ...ledger), aRow(2, reference, 'Bảo hiểm', '93%')])[0]).toMatchObject({
      code: 'outside-table',
    });
  },
);

it('knows that list only under its headings, three of them at least', () => {
  const row = aRow(2, '2026-Q2-a/b', 'Bảo hiểm', '93%');
  expect(said([aRow(1, ...ledger.slice(0, 3)), row])).toEqual([]);
  expect(said([aRow(1, ...ledger.slice(0, 2)), row])[0]).toMatchObject({ code: 'outside-table', line: 2 });
  expect(said([aRow(2, '2026-Q2-a/b', 'Bảo hiểm', '93%'), aRow(3, ...ledger)])[0]).toMatchObject({
    code: 'outside-table',
  });
});

it('says nothing of a hidden sheet', () => {
  expect(said([aRow(1, 62.5)], [], true)).toEqual([]);
});
