import { expect, it } from 'vitest';
import { buildChartCells } from '../../../src/site/view-models/chart-cells.ts';
import { chartOf } from '../../fixtures/chart-examples.ts';

const header = [
  'Kỳ',
  'Đến ngày',
  'Giá trị',
  'Giá trị ghi thành chữ',
  'Đơn vị',
  'Tạm tính',
  'Mức cần có',
  'Đích',
  'Ghi chú',
];

it('gives the numbers of a chart as numbers, and nothing where nothing was reported', () => {
  const cells = buildChartCells(chartOf('path'));
  expect(cells.header).toEqual(header);
  // Needed by 31/3/2027: 93 + 0.8 × (1 + 90/365) = 93.9973.
  expect(cells.rows.slice(3, 6)).toEqual([
    ['Quý IV/2026', '2026-12-31', 93.9, '93,9%', '%', 'không', 93.8, '≥ 97%', ''],
    ['Quý I/2027', '2027-03-31', undefined, 'không có số liệu', '%', 'không', 93.9973, '≥ 97%', ''],
    ['Quý II/2027', '2027-06-30', 94.2, '94,2%', '%', 'không', 94.1967, '≥ 97%', ''],
  ]);
});

it('says in every row of a demonstration that the figures are made up', () => {
  const { rows } = buildChartCells({ ...chartOf('quota'), stamp: 'SỐ LIỆU MINH HỌA' });
  expect(rows.map((row) => row.at(-1))).toEqual([
    'SỐ LIỆU MINH HỌA. Chưa đạt: Thôn Đoài.',
    'SỐ LIỆU MINH HỌA',
    'SỐ LIỆU MINH HỌA',
    'SỐ LIỆU MINH HỌA',
  ]);
});
