import { expect, it } from 'vitest';
import { findBrokenLine } from '../../../src/core/text/broken-bytes.ts';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const latin = (text: string) => [...text].map((character) => character.codePointAt(0) ?? 0);
/** "Bếp" in Windows-1258: ê, and its acute as a byte of its own. */
const kitchen = [0x42, 0xea, 0xec, 0x70];

it.each<[string, number[], unknown]>([
  ['no line of UTF-8', utf8('Một\nHai\n'), undefined],
  ['nothing in an empty file', [], undefined],
  ['the second line', [...utf8('Một\n'), ...kitchen], { line: 2, word: 'Bếp', encoding: 'windows-1258' }],
  ['a line after empty ones', [...utf8('\n\n'), ...kitchen, 0x0a], { line: 3, word: 'Bếp', encoding: 'windows-1258' }],
  ['the last of many lines', [...utf8('\na\n'), ...kitchen], { line: 3, word: 'Bếp', encoding: 'windows-1258' }],
  ['no line in line ends alone', utf8('\n\n'), undefined],
  ['a line that Windows ended', [...kitchen, ...utf8('\r\nHai')], { line: 1, word: 'Bếp', encoding: 'windows-1258' }],
  ['a broken word among whole ones', latin('a b;"§¶ng ñy"'), { line: 1, word: '§¶ng', encoding: 'TCVN3' }],
  ['letters of VNI', latin('Ñaûng uûy'), { line: 1, word: 'Ñaûng', encoding: 'VNI' }],
  ['UTF-8 that was cut off', utf8('thôn Đ').slice(0, -1), { line: 1, word: 'thÃ´n', encoding: undefined }],
])('finds %s', (_, bytes, expected) => expect(findBrokenLine(Uint8Array.from(bytes))).toEqual(expected));
