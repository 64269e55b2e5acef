import { describe, expect, it } from 'vitest';
import { findLikelyNumber, isDocumentNumber } from '../../../src/core/text/document-number.ts';

describe('isDocumentNumber', () => {
  it.each([
    '57-NQ/TW',
    '18-CTr/ĐU',
    '17-CTr/TU',
    '09-NQ/ĐH',
    '1719/QĐ-TTg',
    '51/2025/QĐ-TTg',
    '148/2025/QH15',
    '45/BC-UBND',
  ])('accepts %s', (number) => {
    expect(isDocumentNumber(number)).toBe(true);
  });

  it.each([
    ['an organ that does not exist', '80-NQ/TWQ', '80-NQ/TW'],
    ['the Party organ in the State form', '57/NQ-TW', '57-NQ/TW'],
    ['D for Đ', '18-CTr/DU', '18-CTr/ĐU'],
    ['capitals in the type', '18-CTR/ĐU', '18-CTr/ĐU'],
    ['spaces', '57 NQ TW', '57-NQ/TW'],
    ['no organ', '57-NQ', undefined],
    ['words', 'Đề án 06', undefined],
    ['letters for digits', 'AB-NQ/TW', undefined],
    ['five digits', '12345-NQ/TW', undefined],
    ['more than three parts', '57-NQ/TW-06', undefined],
  ])('refuses %s, offering what was likely meant', (_, number, likely) => {
    expect(isDocumentNumber(number)).toBe(false);
    expect(findLikelyNumber(number)).toBe(likely);
  });
});
