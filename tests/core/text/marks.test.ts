import { describe, expect, it } from 'vitest';
import { agreementOf, marksOf } from '../../../src/core/text/marks.ts';

describe('marksOf', () => {
  it.each([
    ['đường', 'dwwf'],
    ['Đất', 'das'],
    ['thôn', 'a'],
    ['thống', 'as'],
    ['hoà', 'f'],
    ['hòa', 'f'],
    ['thủy', 'r'],
    ['thuỷ', 'r'],
    ['hoặc', 'bj'],
    ['chuyển'.normalize('NFD'), 'ar'],
    ['xa', ''],
  ])('reads %s', (syllable, marks) => expect(marksOf(syllable)).toBe(marks));
});

describe('agreementOf', () => {
  it.each([
    ['giải', 'giải', 'same'],
    ['giai', 'giải', 'partial'],
    ['giãi', 'giải', 'confused'],
    ['giải', 'giãi', 'confused'],
    ['chuyễn', 'chuyển', 'confused'],
    ['chuyẽn', 'chuyển', 'confused'],
    ['chuyến', 'chuyển', 'other'],
    ['chuyên', 'chuyển', 'partial'],
    ['dai', 'đai', 'partial'],
    ['phấn', 'phân', 'other'],
    ['rắc', 'rác', 'other'],
  ])('of %s to %s is "%s"', (typed, written, agreement) =>
    expect(agreementOf(marksOf(typed), marksOf(written))).toBe(agreement),
  );
});
