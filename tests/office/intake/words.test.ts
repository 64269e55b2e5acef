import { describe, expect, it } from 'vitest';
import { accepted, aFigure, readCell, someFigures, whatIsSaid } from './filled-tables.ts';

type Fields = Parameters<typeof aFigure>[1];

describe('a cell of words', () => {
  it.each<[string, Fields, string]>([
    [
      'an unknown code (F17)',
      { code: 'bao-hiem-y-the/tham-gia' },
      'không có chỉ tiêu nào mang mã "bao-hiem-y-the/tham-gia". Có phải ý bạn là "bao-hiem-y-te/tham-gia"? [unknown-id]',
    ],
    [
      'a code with capitals and marks (F15)',
      { code: 'Bảo-hiem-y-te/tham-gia' },
      'không có chỉ tiêu nào mang mã "Bảo-hiem-y-te/tham-gia". Có phải ý bạn là "bao-hiem-y-te/tham-gia"? [unknown-id]',
    ],
    [
      'a code with a blank inside (F15)',
      { code: 'bao-hiem -y-te/tham-gia' },
      'không có chỉ tiêu nào mang mã "bao-hiem -y-te/tham-gia". Có phải ý bạn là "bao-hiem-y-te/tham-gia"? [unknown-id]',
    ],
    [
      'no code (F15)',
      { code: null },
      'ô này còn trống. Dòng tổng cộng hoặc trung bình thì xóa; dòng của một chỉ tiêu thì chép lại mã từ biểu mẫu. [cell-empty]',
    ],
    [
      'smart quotes around a code (F11)',
      { code: '“bao-hiem-y-te”' },
      'không có chỉ tiêu nào mang mã "“bao-hiem-y-te”". Có phải ý bạn là "bao-hiem-y-te"? [unknown-id]',
    ],
    [
      'a Cyrillic а (F10)',
      { note: 'nhà văn hóа' },
      'từ "hóа" có ký tự а (U+0430) chỉ giống chữ thật về hình dạng. Có phải ý bạn là "a"? Gõ lại ký tự này. [look-alike-character]',
    ],
    [
      'letters of TCVN3 (F05)',
      { note: '§¶ng ñy' },
      'từ "§¶ng" không phải chữ Unicode - có lẽ đoạn này được gõ bằng phông TCVN3 (.VnTime). Chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6), rồi lưu lại bằng mã UTF-8. [legacy-encoding]',
    ],
    [
      'a lost letter (F06)',
      { note: 'nư\ufffdc' },
      'từ "nư\ufffdc" có chữ đã mất khi chuyển mã. Lấy lại chữ từ bản gốc của văn bản. [replacement-character]',
    ],
    [
      'a text of 100,000 letters (F42)',
      { note: 'a '.repeat(16_000) },
      `lời quá dài: ${'a '.repeat(30).slice(0, 59)}… - số ký tự phải ≤ 1200. Rút ngắn lời. [text-too-long]`,
    ],
    [
      'a citizen number (F55)',
      { note: 'Ông A, 031087654321' },
      'có vẻ là dữ liệu cá nhân (số định danh, điện thoại, thư điện tử): 03********21. Xóa; báo cáo công khai không ghi dữ liệu cá nhân. [personal-data]',
    ],
    [
      'a telephone number (F55)',
      { note: 'Gọi 0912 345 678' },
      'có vẻ là dữ liệu cá nhân (số định danh, điện thoại, thư điện tử): 09********78. Xóa; báo cáo công khai không ghi dữ liệu cá nhân. [personal-data]',
    ],
    [
      'an e-mail address (F55)',
      { note: 'gửi a.b@xa.example' },
      'có vẻ là dữ liệu cá nhân (số định danh, điện thoại, thư điện tử): a.**********le. Xóa; báo cáo công khai không ghi dữ liệu cá nhân. [personal-data]',
    ],
    [
      'Quý V (F27)',
      { refersTo: 'Quý V' },
      'tìm thấy "Quý V" - cần quý I đến IV, năm, hoặc ngày. Viết như "Quý III/2026", "Năm 2026" hoặc "30/9/2026". [period-unreadable]',
    ],
    [
      'Q0 (F27)',
      { refersTo: 'Q0' },
      'tìm thấy "Q0" - cần quý I đến IV, năm, hoặc ngày. Viết như "Quý III/2026", "Năm 2026" hoặc "30/9/2026". [period-unreadable]',
    ],
    [
      'a quarter before the programme (F27)',
      { refersTo: '2025-Q4' },
      'số liệu của "2025-Q4" - thời gian này ở trước chương trình. Nếu là mức xuất phát, đánh dấu x ở cột "Mức xuất phát". [period-outside]',
    ],
    [
      'a quarter to come (F27)',
      { refersTo: 'Quý IV/2026' },
      'số liệu của "Quý IV/2026" - báo cáo kỳ quý III/2026 không thể có số liệu của thời gian sau đó. Kiểm tra lại kỳ. [period-outside]',
    ],
    [
      'a whole year that is a quarter (F27)',
      { nature: 'Cả năm' },
      'ghi "Cả năm" cho 2026-Q3 - số cả năm phải là của một năm. Ghi "Năm 2026" ở cột "Số liệu của", hoặc chọn "Lũy kế từ đầu năm". [nature-needs-year]',
    ],
    [
      'a word that is no choice',
      { certainty: 'chắc chắn' },
      'tìm thấy "chắc chắn" - chỉ nhận một trong: Chính thức, Tạm tính. Chọn một từ trong danh sách. [value-not-in-list]',
    ],
  ])('is refused: %s', async (_, fields, expected) => {
    expect(await readCell('93,9', fields)).toEqual(expected);
  });

  it.each<[string, Fields, string]>([['whether names fit', { nature: 'cộng', missing: 'Thôn Bắc' }, 'Lũy kế']])(
    'is told before %s',
    async (_, fields, choices) => {
      expect(await whatIsSaid(await someFigures([aFigure('93,9', fields)]))).toEqual([
        expect.stringMatching(new RegExp(`chỉ nhận một trong: .*${choices}.*\\[value-not-in-list\\]$`)),
      ]);
    },
  );

  it.each<[string, { value?: string; certainty?: string; nature: string }, string]>([
    ['its certainty', { certainty: 'chắc chắn', nature: 'Cả năm' }, 'value-not-in-list'],
    ['its value', { value: 'abc', nature: 'Cả năm' }, 'number-unreadable'],
  ])(
    'is told with whether its time fits, whatever is wrong with %s',
    async (_, { value = '93,9', ...fields }, code) => {
      const said = await whatIsSaid(await someFigures([aFigure(value, fields)]));
      expect(said.map((one) => /\[[a-z-]+\]$/.exec(one)?.[0])).toEqual([`[${code}]`, '[nature-needs-year]']);
    },
  );

  it('is composed where a Mac or a telephone wrote it decomposed, and says so (F07)', async () => {
    const bytes = await someFigures([aFigure('93,9', { note: 'Số thẻ'.normalize('NFD') })]);
    expect((await accepted(bytes)).report.observations[0]?.note).toBe('Số thẻ');
    expect(await whatIsSaid(bytes)).toEqual([
      'Lưu ý, Quy III.xlsx, trang tính "Chỉ tiêu", dòng 2, cột "Ghi chú": chữ gõ bằng Unicode tổ hợp được chuyển thành Unicode dựng sẵn, từ "Số thẻ". Kiểm tra lại nếu không đúng ý. [read-as]',
    ]);
  });

  it('is mended where a keyboard put the Icelandic Ð for Đ, and says so (F10)', async () => {
    const bytes = await someFigures([aFigure('93,9', { note: 'Ðảng ủy' })]);
    expect((await accepted(bytes)).report.observations[0]?.note).toBe('Đảng ủy');
    expect(await whatIsSaid(bytes)).toEqual([
      'Lưu ý, Quy III.xlsx, trang tính "Chỉ tiêu", dòng 2, cột "Ghi chú": "Ðảng ủy" được hiểu là "Đảng ủy". Kiểm tra lại nếu không đúng ý. [read-as]',
    ]);
  });

  it('keeps markup as the plain words it is (F43)', async () => {
    const note = '<script>alert(1)</script> <img onerror=a> [x](javascript:a)';
    expect((await accepted(await someFigures([aFigure('93,9', { note })]))).report.observations[0]?.note).toBe(note);
  });
});
