import { expect, it } from 'vitest';
import { compareUnits } from '../../../src/office/intake/compare-units.ts';

it.each([
  ['%', '%'],
  ['phần trăm', '%'],
  ['PHẦN TRĂM.', '%'],
  ['%/năm', '%/năm'],
  ['% / năm', '%/năm'],
  ['% mỗi năm', '%/năm'],
  ['%  mỗi  năm', '%/năm'],
  ['%', '%/năm'],
  ['thôn', 'thôn'],
  ['Thôn ', 'thôn'],
  ['thôn .', 'thôn'],
  ['triệu đồng/ha', 'triệu đồng/ha'],
  ['triệu đồng trên một ha', 'triệu đồng/ha'],
  ['triệu  đồng', 'triệu đồng/ha'],
  ['triệu', 'triệu đồng/ha'],
  [' triệu đồng', 'triệu đồng'],
  ['tr đồng', 'triệu đồng'],
  ['triệu đ', 'triệu đồng'],
  ['triệu VND', 'triệu đồng'],
  ['tỉ đồng', 'tỷ đồng'],
  ['nghìn tỷ đồng', 'ngàn tỉ đồng'],
])('takes %s for %s', (written, asked) => expect(compareUnits(written, asked)).toBe('same'));

it.each([
  ['tỷ đồng', 'triệu đồng/ha', 1000],
  ['tỉ', 'triệu đồng/ha', 1000],
  ['đồng', 'triệu đồng', 1e-6],
  ['nghìn đồng', 'triệu đồng', 1e-3],
  ['ngàn đồng', 'đồng', 1000],
  ['nghìn tỷ đồng', 'tỷ đồng', 1000],
  ['nghìn người', 'người', 1000],
])('takes %s for %s on another scale', (written, asked, factor) => {
  expect(compareUnits(written, asked)).toEqual({ factor: expect.closeTo(factor, 12) });
});

it.each([
  ['%/năm', '%'],
  ['kg', 'triệu đồng'],
  ['hộ', 'thôn'],
  ['', 'đồng'],
  ['nghìn', 'người'],
  ['triệu đồng/ha', 'triệu đồng/năm'],
  ['thôn đ', 'thôn đồng'],
  ['đồng hồ', 'đồng'],
  ['tin', 'tyn'],
])('tells "%s" from %s', (written, asked) => expect(compareUnits(written, asked)).toBe('other'));
