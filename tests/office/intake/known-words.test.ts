import { describe, expect, it } from 'vitest';
import {
  bare,
  isFigure,
  isNothing,
  listKnownWords,
  type Stray,
  strayOf,
} from '../../../src/office/intake/known-words.ts';
import { aKnownProgramme } from './filled-tables.ts';

const known = listKnownWords(aKnownProgramme());

describe('a cell outside every table', () => {
  it.each<[string, Stray | undefined]>([
    ['bao-hiem-y-te/tham-gia', 'code'],
    [' Bao-Hiem-Y-Te / tham-gia', 'code'],
    ['bao-hiem-y-te', 'code'],
    ['de-an/nong-thon-moi', 'code'],
    ['cong-trinh/de', 'code'],
    ['nhiem-vu/nv-1-2-03', 'code'],
    ['van-hoa', 'words'],
    ['Nước sạch', 'name'],
    ['NƯỚC SẠCH.', 'name'],
    ['Dân số dùng nước sạch', 'name'],
    ['Nâng cấp đê.', 'name'],
    ['Đê', 'name'],
    ['62,5', 'figure'],
    ['20 thôn', 'figure'],
    ['Kính gửi', 'words'],
    ['Đạt', 'words'],
    ['Công an xã', undefined],
    ['Kỳ báo cáo', undefined],
    ['Bìa', undefined],
    ['BÌA · Quý III/2026', undefined],
    ['Quý III/2026 · Bìa', 'words'],
    ['9. Bìa', undefined],
    ['12. Bìa', undefined],
    ['9.Bìa', 'words'],
    ['A9. Bìa', 'words'],
    ['Bì9. a', 'words'],
    ['', undefined],
    [' … ', undefined],
    ['....', undefined],
    ['-', undefined],
    ['_ – —', undefined],
    ['//', 'words'],
  ])('says what would be lost with it: "%s"', (text, stray) => {
    expect(strayOf({ kind: 'text', text }, known)).toBe(stray);
  });

  it('may be no text', () => {
    const number = (value: number) => strayOf({ kind: 'number', number: value, isPercent: false }, known);
    expect([1999, 2000, 2026, 2099, 2100, 2026.5, 93.9].map(number)).toEqual([
      'figure',
      'words',
      'words',
      'words',
      'figure',
      'figure',
      'figure',
    ]);
    expect(strayOf({ kind: 'yes-no', value: false }, known)).toBe('figure');
    expect(strayOf({ kind: 'date', date: '2026-10-08' }, known)).toBe('words');
    expect(strayOf({ kind: 'error', text: '#REF!' }, known)).toBe('words');
  });

  it.each([
    '62',
    '62,5',
    '+62',
    '-62',
    '−62',
    '~62',
    '≈ 62',
    '<62',
    '> 62',
    '≤62',
    '≥62',
    '1.234.567',
    '20/21',
    '20 / 21',
    '62-63',
    '62 – 63',
    '62—63',
    '62%',
    '62 %',
    '20 thôn',
    '20 Thôn',
    '20/21 thôn',
    '20 (thôn)',
    '240,6 triệu đồng/ha',
    '62-63 %',
    ' 62 ',
    '2126',
    '20265',
  ])('is a figure: %s', (text) => expect(isFigure(text, known)).toBe(true));

  it.each([
    '',
    'khá',
    'tăng 62',
    '2026',
    '08/10/2026',
    '8/10/26',
    '8-10-2026',
    '8.10.2026',
    '45/BC-CAX',
    '20 hộ',
    '62 63',
    '20 thôn và 3 xã',
    '*62',
  ])('is no figure: %s', (text) => expect(isFigure(text, known)).toBe(false));

  it('holds nothing where there are but dots and dashes', () => {
    expect(['', ' ', '.', '…', '___', '- –', '—', '\n'].map(isNothing)).not.toContain(false);
    expect(['a', '. a', 'a .', '0', '/', '"'].map(isNothing)).not.toContain(true);
  });
});

it.each([
  ['Dân số (tham gia): 5%', 'dansothamgia5%'],
  ['  ĐÊ  ', 'de'],
  ['(1)', '1'],
  ['m²', 'm²'],
])('writes "%s" bare as %s', (words, expected) => expect(bare(words)).toBe(expected));

it('knows the answers that a cell may hold', () => {
  for (const word of ['Đạt', 'Chưa đạt', 'Hoàn thành tốt nhiệm vụ', 'Đang làm', 'Tạm dừng']) {
    expect(known.answers).toContain(bare(word));
  }
  expect(known.answers).not.toContain('');
  expect([...known.units].sort()).toEqual(['%', '%nam', 'thon', 'trieudongha', 'tydong']);
});
