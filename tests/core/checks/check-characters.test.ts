import { expect, it } from 'vitest';
import { checkCharacters } from '../../../src/core/checks/check-characters.ts';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';

const said = (text: string) => checkCharacters(text, 'a.json').map(formatIssue);

it('says nothing of a sound text', () => expect(said('Đường Thủy Lợi\n')).toEqual([]));

it.each([
  [
    'a letter that looks like another',
    'thôn Ðồng',
    'a.json, dòng 1, cột 6: từ "Ðồng" có ký tự Ð (U+00D0) chỉ giống chữ thật về hình dạng. Có phải ý bạn là "Đ"? Gõ lại ký tự này. [look-alike-character]',
  ],
  [
    'a lost letter',
    'nư\ufffdc',
    'a.json, dòng 1, cột 3: từ "nư\ufffdc" có chữ đã mất khi chuyển mã. Lấy lại chữ từ bản gốc của văn bản. [replacement-character]',
  ],
  [
    'a hidden character',
    'nước\u200bsạch',
    'a.json, dòng 1, cột 5: có ký tự không nhìn thấy (U+200B). Xóa rồi gõ lại từ này. [invisible-character]',
  ],
])('names %s', (_, text, expected) => expect(said(text)).toEqual([expected]));

it('names a character of no use by its word and number', () => {
  expect(said('nước ☺')).toEqual([expect.stringMatching(/"☺".*U\+263A.*\[character-not-allowed\]$/)]);
});

it('names each single character, but only the first of what spoils a whole file', () => {
  expect(said('Ð\nÐ').map((line) => line.slice(0, 21))).toEqual(['a.json, dòng 1, cột 1', 'a.json, dòng 2, cột 1']);
  expect(said('Một\nHai bốn'.normalize('NFD'))).toHaveLength(1);
  expect(said('§¶ng ñy\n§¶ng ñy')).toEqual([
    expect.stringMatching(/^a\.json, dòng 1, cột 1: .*TCVN3.*\[legacy-encoding\]$/),
  ]);
});
