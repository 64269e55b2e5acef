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
    '45a/BC-UBND',
    '15-BC/VPĐU',
    '07-BC/UBKT',
    '09-BC/BXDĐ',
    '12-BC/CB',
    '1-BC/ĐTN',
    '15-CV/ĐU',
    '33-TB/BTVĐU',
    '05-QĐ/ĐU',
    '88-KL/TW',
    '06-HD/BTCTW',
    '03-QC/ĐU-UBND',
    '21-BC/CBTYT',
    '147-CTHĐ/TU',
    '12-CTrHĐ/ĐU',
    '1234/UBND-VX',
    '1234/UBND',
    '56/2026/UBND-KT',
    '3/KH-HĐND',
    '123/2026/NQ-HĐND',
    '12/TTr-MTTQ',
    '05/BC-MTTQ-BTT',
    '456/BC-CAX(TH)',
    '11/BC-VHXH',
    '78/CV-TYT',
    '120/TB-CCTK',
    '01/NQLT-HĐND-UBMTTQ',
    '1012/NQ-UBTVQH15',
    '22/GM-UBND',
    '12-HDLT/ĐU',
    '3-BCLT/TW',
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
    ['D for Đ in an organ', '09-BC/BXDD', undefined],
    ['capitals in a type of the State', '12/TTR-MTTQ', undefined],
    ['blanks', '45 / BC - UBND', undefined],
    ['no number', 'BC-UBND', undefined],
    ['a type like no other', '57-XYZW/TW', undefined],
  ])('refuses %s, offering what was likely meant', (_, number, likely) => {
    expect(isDocumentNumber(number)).toBe(false);
    expect(findLikelyNumber(number)).toBe(likely);
  });
});
