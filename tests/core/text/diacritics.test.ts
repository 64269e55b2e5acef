import { describe, expect, it } from 'vitest';
import { agreementOf, diacriticsOf } from '../../../src/core/text/diacritics.ts';

describe('diacriticsOf', () => {
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
  ])('reads %s', (syllable, marks) => expect(diacriticsOf(syllable)).toBe(marks));
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
    expect(agreementOf(diacriticsOf(typed), diacriticsOf(written))).toBe(agreement),
  );
});
