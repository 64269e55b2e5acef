import { describe, expect, it } from 'vitest';
import { findUnbreakable, joinCompounds } from '../../../src/core/text/no-break.ts';

describe('findUnbreakable', () => {
  it.each([
    ['a Party document number', 'Nghị quyết số 57-NQ/TW của Bộ Chính trị', ['57-NQ/TW']],
    ['a number with đ in it', 'Chương trình số 18-CTr/ĐU', ['18-CTr/ĐU']],
    ['a State document number', 'Quyết định 51/2025/QĐ-TTg', ['51/2025/QĐ-TTg']],
    ['a date', 'ngày 06/3/2026 của', ['06/3/2026']],
    [
      'years with and without spaces',
      '2025-2030; 2026 - 2030; 2025 – 2030',
      ['2025-2030', '2026 - 2030', '2025 – 2030'],
    ],
    ['a yearly range in percent', 'tăng bình quân 10-13%/năm.', ['10-13%/năm']],
    ['an amount with its unit', 'đạt 240,6 triệu đồng.', ['240,6 triệu đồng']],
    ['a length', 'khoảng 8km đê; 15 – 20 km đường', ['8km', '15 – 20 km']],
    ['a quarter', 'từ quý I/2026', ['quý I/2026']],
    ['a joined name', 'chủ nghĩa Mác-Lênin', ['Mác-Lênin']],
    ['plain words', 'kinh tế - xã hội', []],
  ])('finds %s', (_, text, expected) => {
    expect(findUnbreakable(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

it('joins the syllables of compounds, whole words only, whatever their case', () => {
  expect(joinCompounds('Công trình trọng điểm, nông trình', ['công trình', 'trọng điểm'])).toBe(
    'Công\u00a0trình trọng\u00a0điểm, nông trình',
  );
});
