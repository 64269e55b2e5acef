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
});
