import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { decodeText } from '../../../src/core/load/decode-text.ts';

function decode(bytes: Uint8Array): string {
  const decoded = decodeText(bytes, 'a.json');
  return 'value' in decoded ? decoded.value : decoded.issues.map(formatIssue).join('\n');
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.codePointAt(0) ?? 0);

describe('decodeText', () => {
  it.each([
    ['Vietnamese in UTF-8', 'Đường\n', 'Đường\n'],
    ['Windows line ends', 'Một\r\nHai\r\n', 'Một\nHai\n'],
    ['old Mac line ends', 'Một\rHai', 'Một\nHai'],
    ['a rule of more than seven signs', 'Một\n========\n', 'Một\n========\n'],
  ])('accepts %s', (_, text, expected) => {
    expect(decode(utf8(text))).toBe(expected);
  });

  const saveAsUtf8 = 'Mở tệp, chọn "Lưu thành…" và chọn mã UTF-8 không có BOM.';
  const unikey = 'Chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6), rồi lưu lại bằng mã UTF-8.';
  const broken = 'tệp không phải mã UTF-8, từ đầu tiên bị sai là';

  it.each([
    ['nothing but blanks', utf8(' \n'), 'a.json: tệp rỗng. Lấy lại tệp từ bản trước. [file-empty]'],
    [
      'more than 4 MiB',
      new Uint8Array(4_194_305),
      'a.json: tệp có 4194305 byte - nhiều nhất 4194304 byte. Kiểm tra xem có chép nhầm tệp khác vào đây không. [file-too-large]',
    ],
    ['the byte order mark', utf8('\ufeffMột'), `a.json, dòng 1: tệp có dấu BOM ở đầu. ${saveAsUtf8} [byte-order-mark]`],
    [
      'UTF-16',
      Uint8Array.of(0xff, 0xfe, 0x4d, 0),
      `a.json: tệp được lưu bằng mã UTF-16 ("Unicode" trong Notepad, "Unicode Text" trong Excel). ${saveAsUtf8} [utf-16]`,
    ],
    // EF BC 81 and E1 BB BF: some, not all, of the bytes of the mark.
    ...[
      [
        'a wide sign',
        '！Một',
        'từ "！Một" có ký tự ！ (U+FF01) chỉ giống chữ thật về hình dạng. Có phải ý bạn là "!"? Gõ lại ký tự này. [look-alike-character]',
      ],
      [
        'a letter that shares two bytes of the mark',
        'ỿ',
        'từ "ỿ" có ký tự lạ (U+1EFF). Gõ lại bằng chữ tiếng Việt hoặc dấu câu thường. [character-not-allowed]',
      ],
    ].map(([name = '', text = '', why]): [string, Uint8Array, string] => [
      name,
      utf8(text),
      `a.json, dòng 1, cột 1: ${why}`,
    ]),
    [
      'UTF-16 the other way round',
      Uint8Array.of(0xfe, 0xff, 0, 0x4d),
      `a.json: tệp được lưu bằng mã UTF-16 ("Unicode" trong Notepad, "Unicode Text" trong Excel). ${saveAsUtf8} [utf-16]`,
    ],
    [
      'the first byte of such a mark alone',
      latin('\xffa'),
      `a.json, dòng 1: ${broken} "ÿa" - không đoán được mã của tệp. Lấy lại bản gốc của tệp và lưu bằng mã UTF-8. [not-utf8]`,
    ],
    [
      'a NUL character',
      utf8('Một\nHai\0'),
      'a.json, dòng 2: có ký tự NUL, nên đây không phải tệp chữ. Kiểm tra xem có chép nhầm tệp Word, Excel hay ảnh vào đây không. [nul-character]',
    ],
    [
      'bytes of Windows-1258',
      // ê and the acute as single bytes: "Bếp".
      Uint8Array.of(...utf8('Một\n'), 0x42, 0xea, 0xec, 0x70),
      `a.json, dòng 2: ${broken} "Bếp" - có lẽ tệp được lưu bằng mã Windows-1258. ${saveAsUtf8} [not-utf8]`,
    ],
    [
      'bytes of TCVN3',
      latin('§¶ng ñy x·'),
      `a.json, dòng 1: ${broken} "§¶ng" - có lẽ tệp được gõ bằng phông TCVN3 (.VnTime). ${unikey} [not-utf8]`,
    ],
    [
      'bytes of VNI',
      latin('Ñaûng uûy'),
      `a.json, dòng 1: ${broken} "Ñaûng" - có lẽ tệp được gõ bằng phông VNI. ${unikey} [not-utf8]`,
    ],
    [
      'UTF-8 with a byte cut off',
      Uint8Array.of(...utf8('thôn Đ').subarray(0, -1)),
      `a.json, dòng 1: ${broken} "thÃ´n" - không đoán được mã của tệp. Lấy lại bản gốc của tệp và lưu bằng mã UTF-8. [not-utf8]`,
    ],
    [
      'a half-finished merge',
      utf8('<<<<<<< HEAD\nMột\n=======\nHai\n>>>>>>> main\n'),
      [
        'a.json, dòng 1: còn dấu trộn dở "<<<<<<< HEAD".',
        'a.json, dòng 3: còn dấu trộn dở "=======".',
        'a.json, dòng 5: còn dấu trộn dở ">>>>>>> main".',
      ]
        .map(
          (words) =>
            `${words} Hai người đã sửa cùng một chỗ: chọn một bản rồi xóa các dòng <<<<<<<, =======, >>>>>>>. [merge-conflict]`,
        )
        .join('\n'),
    ],
    [
      'letters and marks apart',
      utf8('Một\nHai'.normalize('NFD')),
      `a.json, dòng 1, cột 3: từ "${'Một'.normalize('NFD')}" được gõ bằng Unicode tổ hợp (chữ và dấu rời nhau) - cần Unicode dựng sẵn: "Một". Chuyển cả tệp sang Unicode dựng sẵn bằng UniKey (Ctrl+Shift+F6). [text-not-nfc]`,
    ],
    [
      'a hidden character',
      utf8('nước\u200bsạch'),
      'a.json, dòng 1, cột 5: có ký tự không nhìn thấy (U+200B). Xóa rồi gõ lại từ này. [invisible-character]',
    ],
  ])('refuses %s', (_, bytes, expected) => {
    expect(decode(bytes)).toBe(expected);
  });
});
