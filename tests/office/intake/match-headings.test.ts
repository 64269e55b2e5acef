import { describe, expect, it } from 'vitest';
import { figureHeadings } from '../../../src/core/words/template-headings.ts';
import type { SheetRow } from '../../../src/office/intake/cells.ts';
import { matchHeadings, mayBeHeadings } from '../../../src/office/intake/match-headings.ts';

function aHead(...texts: (string | number | null)[]): SheetRow {
  const cells = texts.flatMap((text, column) => {
    if (text === null) return [];
    const value =
      typeof text === 'number'
        ? ({ kind: 'number', number: text, isPercent: false } as const)
        : ({ kind: 'text', text } as const);
    return [[column, { value, isCalculated: false }] as const];
  });
  return { number: 1, cells: new Map(cells), isHidden: false };
}

const match = (...texts: Parameters<typeof aHead>) => {
  const { columns, ...rest } = matchHeadings(aHead(...texts), figureHeadings);
  return { columns: Object.fromEntries(columns), ...rest };
};
const nothing = { near: [], extra: [], twice: [] };

describe('a line of headings', () => {
  it('is ours whatever its marks, capitals and blanks', () => {
    expect(match('Mã', 'SỐ LIỆU  của', ' giá\ntrị ', null, 'do chac')).toEqual({
      columns: { code: 0, refersTo: 1, value: 2, certainty: 4 },
      ...nothing,
    });
  });

  it.each([
    ['Mã số', 'code'],
    ['Mã chỉ tiêu', 'code'],
    ['Mã (theo biểu)', 'code'],
    ['* Mã số *', 'code'],
    ['Mã:', 'code'],
    ['Giá trị (%)', 'value'],
    ['Giá  trị đạt được', 'value'],
    ['Kết quả', 'value'],
    ['Giá tri.', 'value'],
    ['Giá trịs', 'value'],
    ['Gía trị', 'value'],
    ['Gia trj', 'value'],
    ['Trạng thái', undefined],
    ['Cách tính số liệu', 'nature'],
    ['Độ chắc chắn', 'certainty'],
    ['Ghi chú thêm', 'note'],
    ['Nơi chưa đạt', 'missing'],
    ['Số liệu của kỳ', 'refersTo'],
    ['Sổ', 'printed'],
    ['Sốs', undefined],
    ['Má', 'code'],
    ['Mãx', undefined],
    ['STT', undefined],
    ['Giá trị năm ngoái', undefined],
    ['Giá trị ) x', undefined],
  ])('takes "%s" for what it can only mean', (heading, key) => {
    const { columns } = match(heading);
    expect(Object.keys(columns)).toEqual(key === undefined ? [] : [key]);
  });

  it('says which headings are only like ours, which are none of ours and which stand twice', () => {
    expect(match('Mã số', 'Giá trị', 'Giá  trị', 'Kết quả', 'Người lập', 2026, 'Ghi chú thêm')).toEqual({
      columns: { code: 0, value: 1, note: 6 },
      near: [
        { key: 'code', written: 'Mã số' },
        { key: 'note', written: 'Ghi chú thêm' },
      ],
      extra: [
        { column: 3, written: 'Kết quả' },
        { column: 4, written: 'Người lập' },
        { column: 5, written: 'F' },
      ],
      twice: ['Giá trị'],
    });
  });

  it('gives a column to the first of two headings that are like it', () => {
    expect(match('Kết quả', 'Giá trị đạt')).toEqual({
      columns: { value: 0 },
      near: [{ key: 'value', written: 'Kết quả' }],
      extra: [{ column: 1, written: 'Giá trị đạt' }],
      twice: [],
    });
  });
});

describe('a row', () => {
  const ours = new Set(['ma', 'gia tri', 'ghi chu']);

  it.each<[boolean, Parameters<typeof aHead>]>([
    [true, ['Mã', 'Giá trị']],
    [true, ['Người lập', 'MÃ *', 'Giá trị (%)', 'a']],
    [false, ['Mã']],
    [false, ['Mã', 'Người lập']],
    [false, ['Mã', 2026]],
    [false, ['Mã', `Giá trị (${'x'.repeat(60)})`]],
    [true, ['Mã', `Giá trị (${'x'.repeat(50)})`]],
    [false, []],
  ])('may be a line of headings (%s): %j', (expected, texts) => {
    expect(mayBeHeadings(aHead(...texts), ours)).toBe(expected);
  });
});
