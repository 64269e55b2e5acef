import { describe, expect, it } from 'vitest';
import { findBadCharacters, mendTwins } from '../../../src/core/text/characters.ts';

/** What matters of the first bad character: the word, its code point, what it is, and what was meant. */
function first(text: string): string {
  const [bad] = findBadCharacters(text);
  if (bad === undefined) return 'ok';
  const meant = 'encoding' in bad ? bad.encoding : 'likely' in bad ? bad.likely : '';
  return [bad.word, bad.codePoint, bad.kind, meant].join(' ').trim();
}

describe('findBadCharacters', () => {
  it.each([
    ['Đường thôn Thủy Lợi, uỷ ban / ủy ban'],
    ['“hai không” – ‘thôn’ — 15 – 20 km… • 3×4 ≥ 97% ≤ 5 m² m³ 8° 1.234 ₫ · «x»'],
    ['Ế Ỗ ỳ ỵ ỷ ỹ ắ ằ ẳ ẵ ặ Ơ Ư ĩ ũ'],
    ['240,6\u00a0triệu đồng'],
    ['PM10 là 45 µg/m³, bụi 20 µg/m³, mẫu ±5%, µm'],
    ['cống Ø600, ống Φ 110, D ≈ 50, ½ ngày, 10÷13, 5‰'],
    ['✓ xong; ☑ đạt; ● một; ▪ hai; ➢ ba'],
    ['phần mềm Excel®, Nghị quyết Đảng¹, §5'],
    ['sách «Nhớ má», «cá»'],
  ])('accepts %s', (text) => {
    expect(first(text)).toBe('ok');
  });

  it.each([
    ['decomposed letters', 'Bảo hiểm'.normalize('NFD'), `${'Bảo'.normalize('NFD')} U+0309 not-nfc`],
    ['marks as Windows-1258 sets them', 'bê\u0301p', 'bê\u0301p U+0301 legacy-encoding windows-1258'],
    ['TCVN3', '§¶ng ñy', '§¶ng U+00A7 legacy-encoding TCVN3'],
    ['TCVN3 with a quotation mark for its ô', 'th«n trung t©m', 'th«n U+00AB legacy-encoding TCVN3'],
    ['TCVN3 that begins like VNI', 'Uû ban nh©n d©n', 'Uû U+00FB legacy-encoding TCVN3'],
    ['TCVN3 in one word that is none', 'cã 5 lµ µ', 'lµ U+00B5 legacy-encoding TCVN3'],
    ['TCVN3 that ends in a raised one', 'l¹', 'l¹ U+00B9 legacy-encoding TCVN3'],
    ['UTF-8 read as Latin, all of whose signs we use', 'sá»±', 'sá»± U+00B1 legacy-encoding mojibake'],
    ['no encoding in a word in quotation marks that ends with á, at the end', 'Ðồng «cá»', 'Ðồng U+00D0 look-alike Đ'],
    ['no encoding in one before a sign', 'Ðồng «cá», «má».', 'Ðồng U+00D0 look-alike Đ'],
    ['no encoding in quotation marks around a word', 'thôn «Ðồng» Đông', '«Ðồng» U+00D0 look-alike Đ'],
    ['TCVN3 by a quotation mark between letters alone', 'th«n', 'th«n U+00AB legacy-encoding TCVN3'],
    ['TCVN3 by one behind its Đ', '§«ng', '§«ng U+00A7 legacy-encoding TCVN3'],
    ['VNI', 'Ñaûng uûy', 'Ñaûng U+00D1 legacy-encoding VNI'],
    ['UTF-8 read as Latin', 'Äáº£ng', 'Äáº£ng U+00C4 legacy-encoding mojibake'],
    ['the Icelandic Ð', 'Ðảng ủy', 'Ðảng U+00D0 look-alike Đ'],
    ['a Cyrillic а', 'xа Hà Đông', 'xа U+0430 look-alike a'],
    ['full-width digits', 'năm ２０３０', '２０３０ U+FF12 look-alike 2'],
    ['the first full-width sign', 'nước！', 'nước！ U+FF01 look-alike !'],
    ['the last full-width sign', '～', '～ U+FF5E look-alike ~'],
    ['a half-width letter of another script', 'ｱ', 'ｱ U+FF71 other'],
    ['a lost character', 'nư\ufffdc', 'nư\ufffdc U+FFFD replacement'],
    ['a zero-width space', 'nước\u200bsạch', 'nước\u200bsạch U+200B zero-width'],
    ['a soft hyphen', 'nước\u00adsạch', 'nước\u00adsạch U+00AD zero-width'],
    ['a minus sign', '−5', '−5 U+2212 look-alike -'],
    ['an emoji', 'nước ☺', '☺ U+263A other'],
    ['a blank of another width', 'một\u2003hai', 'một U+2003 other'],
    ['a word in markup', 'a <b>"thôn Ðồng"</b>', 'Ðồng U+00D0 look-alike Đ'],
    [
      '40 letters either way',
      `${'a'.repeat(50)}Ð${'b'.repeat(50)}`,
      `${'a'.repeat(40)}Ð${'b'.repeat(39)} U+00D0 look-alike Đ`,
    ],
  ])('names %s', (_, text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it('says where it stands', () => {
    expect(findBadCharacters('Đường\nthôn Ðồng')).toEqual([
      {
        offset: 11,
        line: 2,
        column: 6,
        character: 'Ð',
        codePoint: 'U+00D0',
        word: 'Ðồng',
        kind: 'look-alike',
        likely: 'Đ',
      },
    ]);
  });
});

it.each([
  ['Ðảng ủy', 'Đảng ủy'],
  ['ðường', 'đường'],
  ['Ɖoài ɖê', 'Đoài đê'],
  ['−3‐4‑5', '-3-4-5'],
  ['\uf0b7 Một', '• Một'],
  ['hóа – 92,5', 'hóа – 92,5'],
])('puts our letters and signs for those that can be no other: %s', (text, mended) => {
  expect(mendTwins(text)).toBe(mended);
});
