import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../src/core/text/words.ts';

const foldsOf = (text: string) => splitWords(text).map(({ fold }) => fold);

describe('splitWords', () => {
  it.each([
    ['10-13%/năm', ['10', '13', '%', 'nam']],
    ['240,6 và 240.6', ['240,6', 'va', '240,6']],
    ['12,0%/năm', ['12', '%', 'nam']],
    ['1.000 hộ', ['1,000', 'ho']],
    ['Đề án 06', ['de', 'an', '6']],
    ['8km đê', ['8', 'km', 'de']],
    ['57-NQ/TW', ['57', 'nq', 'tw']],
    ['“hai không” (không ma túy)', ['hai', 'khong', 'khong', 'ma', 'tuy']],
    ['\u0301 \u0303', []],
    ['🙂 .*+? <b>', ['b']],
  ])('cuts %s', (text, folds) => expect(foldsOf(text)).toEqual(folds));

  it('says where each word stands, in either form of Unicode', () => {
    const text = 'Xã Hà Đông'.normalize('NFD');
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual([
      'Xã',
      'Hà',
      'Đông',
    ]);
  });

  it('takes the letters of a word that it knows, where each of its places is its own', () => {
    const known = new Map([['xã', { fold: 'known', marks: 'x' }]]);
    expect(splitWords('xã Xã xã 06', known)).toEqual([
      { start: 0, end: 2, fold: 'known', marks: 'x' },
      { start: 3, end: 5, fold: 'xa', marks: 'x' },
      { start: 6, end: 8, fold: 'known', marks: 'x' },
      { start: 9, end: 11, fold: '6', marks: '' },
    ]);
    expect([...known.keys()]).toEqual(['xã', 'Xã', '06']);
  });
});
