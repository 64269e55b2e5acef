import { describe, expect, it } from 'vitest';
import { figureHeadings } from '../../../src/core/words/template-headings.ts';
import {
  aCover,
  accepted,
  aFigure,
  aKnownProgramme,
  aWorkbook,
  figureHead,
  readCell,
  someFigures,
  type TestCell,
  whatIsSaid,
} from './filled-tables.ts';

const share = { code: 'bao-hiem-y-te/tham-gia' };
const range = { code: 'bao-hiem-xa-hoi/tham-gia' };
const villages = { code: 'van-hoa/thon' };
const money = { code: 'gia-tri-tren-hec-ta/gia-tri', refersTo: 'Quý III', nature: 'Lũy kế từ đầu năm' };
const revenue = { code: 'thu-ngan-sach/muc-thu', refersTo: 'Quý III', nature: 'Lũy kế từ đầu năm' };
const growth = { code: 'thu-ngan-sach/thu', refersTo: '2025', nature: 'Cả năm', baseline: 'x' };
const station = { code: 'tram-y-te/dat-chuan' };
const quota = { code: 'tuyen-quan/chi-tieu' };
const rating = { code: 'xep-loai/dang-bo' };

type Fields = Parameters<typeof aFigure>[1];

const number = (value: number) => ({ kind: 'number', value });
const both = (found: string, readings: string, fix: string) =>
  `"${found}" có thể là ${readings}. ${fix} [number-ambiguous]`;
const thousands = 'Số nghìn thì ghi liền không có dấu; số lẻ thì thêm hoặc bỏ một chữ số sau dấu phẩy.';
const unreadable = (found: string, advice = 'Chỉ ghi số; lời giải thích ghi ở cột "Ghi chú".') =>
  `tìm thấy "${found}" - cần một số, phần thập phân sau dấu phẩy. ${advice} [number-unreadable]`;
const estimate = 'Ghi đúng một con số và chọn "Tạm tính" ở cột "Độ chắc"; lời giải thích ghi ở cột "Ghi chú".';
const onlyOne = 'Một ô chỉ một số, của đúng thời gian ở cột "Số liệu của"; số khác ghi ở cột "Ghi chú".';
const footnote = 'Bỏ dấu chú thích hoặc dấu hỏi sau số; lời chú ghi ở cột "Ghi chú".';
const scaled = (found: string, converted: string, bare: string) =>
  `tìm thấy "${found}" - chỉ tiêu này tính bằng triệu đồng/ha. Đúng là ${found} thì ghi ${converted}; nếu chỉ ghi nhầm đơn vị thì ghi ${bare}. [unit-scaled]`;

describe('a cell of values', () => {
  it.each<[string, TestCell, Fields, unknown]>([
    ['62,5 as words (F19)', '62,5', share, number(62.5)],
    ['62,5% as words (F19)', '62,5%', share, number(62.5)],
    ['62,5 % with a blank (F19)', '62,5 %', share, number(62.5)],
    ['62.5 as a number (F19)', 62.5, share, number(62.5)],
    ['1.234,5 (F19)', '1.234,5', money, number(1234.5)],
    ['1234,5 (F19)', '1234,5', money, number(1234.5)],
    ['62.5 as words (F19)', '62.5', share, number(62.5)],
    ['62.5% as words', '62.5%', share, number(62.5)],
    ['62,5 phần trăm', '62,5 phần trăm', share, number(62.5)],
    ['a plus sign', '+12', growth, number(12)],
    ['the unit of the target behind the number', '12,0%/năm', growth, number(12)],
    [
      'a rate where a share is asked for',
      '12%/năm',
      share,
      'tìm thấy "12%/năm" - chỉ tiêu này tính bằng %. Đổi số sang đúng đơn vị của chỉ tiêu. [unit-differs]',
    ],
    ['less than nothing, with the typographic minus', '−3,5', growth, number(-3.5)],
    ['an item of a list, or less than nothing', '- 3,5', growth, both('- 3,5', '-3,5 hoặc 3,5', thousands)],
    ['1,234.5, which can be but one number', '1,234.5', money, number(1234.5)],
    ['blanks between thousands', '1 234,5', money, number(1234.5)],
    ['the unit of the target, its denominator left out', '240,6 triệu đồng', money, number(240.6)],
    ['the unit of the target in short', '240,6 triệu', money, number(240.6)],
    ['a thousand times the unit', '0,24 tỷ đồng', money, scaled('0,24 tỷ đồng', '240', '0,24')],
    ['a thousand times the unit, in short', '0,24 tỉ', money, scaled('0,24 tỉ', '240', '0,24')],
    ['a millionth of the unit', '240600000 đồng', money, scaled('240600000 đồng', '240,6', '240600000')],
    ['another unit', '240 kg', money, unreadable('240 kg')],
    ['about as much', 'khoảng 60', share, unreadable('khoảng 60', estimate)],
    ['words behind the number', '62,5 (ước)', share, unreadable('62,5 (ước)', estimate)],
    [
      'two numbers where one is asked for, half of which is never offered',
      '62 và 63',
      share,
      unreadable('62 và 63', onlyOne),
    ],
    ['a value with that of before', '41,3 (quý trước 40,2)', share, unreadable('41,3 (quý trước 40,2)', onlyOne)],
    [
      'the same as above',
      'như trên',
      share,
      unreadable('như trên', 'Gõ lại số của chính dòng này; dấu "như trên" không được đọc.'),
    ],
    ['a fall in words', 'giảm 1,2', share, unreadable('giảm 1,2', 'Chỉ ghi số: tăng thì ghi 1,2, giảm thì ghi -1,2.')],
    ['a loss in brackets', '(0,4)', share, unreadable('(0,4)', 'Số âm ghi dấu trừ ở trước: -1,2.')],
    ['a mark of a footnote', '95,4*', share, unreadable('95,4*', footnote)],
    ['the number of a footnote', '98,7(1)', share, unreadable('98,7(1)', footnote)],
    ['a sign before it', '=95,4', share, unreadable('=95,4', 'Bỏ dấu ở trước số.')],
    ['both ends in words', 'từ 62 đến 63%', range, { kind: 'range', from: 62, to: 63 }],
    ['both ends around a sign of engineers', '62÷63', range, { kind: 'range', from: 62, to: 63 }],
    ['20/21 thôn', '20/21 thôn', villages, { kind: 'count', count: 20, total: 21, missing: [] }],
    ['20 trên 21 thôn', '20 trên 21 thôn', villages, { kind: 'count', count: 20, total: 21, missing: [] }],
    [
      '20/21 of other things',
      '20/21 hộ',
      villages,
      'tìm thấy "20/21 hộ" - chỉ tiêu này tính bằng thôn. Đổi số sang đúng đơn vị của chỉ tiêu. [unit-differs]',
    ],
    [
      '3.120/5.000, as things counted have no decimals',
      '3.120/5.000',
      share,
      { kind: 'count', count: 3120, total: 5000, missing: [] },
    ],
    ['1.000 as words (F19)', '1.000', money, both('1.000', '1 hoặc 1000', thousands)],
    ['1,000 as words (F19)', '1,000', money, both('1,000', '1 hoặc 1000', thousands)],
    ['a number shown as a percentage (F20)', { value: 0.625, numFmt: '0.0%' }, share, number(62.5)],
    ['0.625 in a column of percents (F20)', 0.625, share, both('0,625', '0,625% hoặc 62,5%', 'Ghi rõ cả dấu %.')],
    [
      '0,625 as words in a column of percents (F20)',
      '0,625',
      share,
      both('0,625', '0,625% hoặc 62,5%', 'Ghi rõ cả dấu %.'),
    ],
    ['0,5% with its sign (F20)', '0,5%', { ...share, confirmed: 'Đã kiểm tra: mới triển khai.' }, number(0.5)],
    ['a level below one, from which a growth in percent is worked out', '0,5', revenue, number(0.5)],
    [
      'a percentage where money is asked for (F22)',
      '12%',
      money,
      'tìm thấy "12%" - chỉ tiêu này tính bằng triệu đồng/ha. Đổi số sang đúng đơn vị của chỉ tiêu. [unit-differs]',
    ],
    [
      'a share above 100 (F21)',
      120,
      share,
      'tìm thấy 120 - giá trị của phần này chỉ có thể là 0-100. Xem lại số và đơn vị trong báo cáo giấy. [figure-impossible]',
    ],
    [
      'a share below 0 (F21)',
      '-5',
      share,
      'tìm thấy -5 - giá trị của phần này chỉ có thể là 0-100. Xem lại số và đơn vị trong báo cáo giấy. [figure-impossible]',
    ],
    [
      'the typographic minus (F21)',
      '−5',
      share,
      'tìm thấy -5 - giá trị của phần này chỉ có thể là 0-100. Xem lại số và đơn vị trong báo cáo giấy. [figure-impossible]',
    ],
    ['NaN as words (F21)', 'NaN', share, unreadable('NaN')],
    ['1e999 (F21)', '1e999', share, unreadable('1e999', 'Ghi đủ các chữ số, không viết tắt kiểu 4,13E+01.')],
    ['nothing (F21)', null, share, 'biểu mẫu chưa điền giá trị nào. Điền ít nhất một dòng. [nothing-reported]'],
    ['- for nothing (F21)', '-', share, 'biểu mẫu chưa điền giá trị nào. Điền ít nhất một dòng. [nothing-reported]'],
    ['… for nothing (F21)', '…', share, 'biểu mẫu chưa điền giá trị nào. Điền ít nhất một dòng. [nothing-reported]'],
    [
      'chưa có for nothing, never 0 (F21)',
      'Chưa có',
      share,
      'biểu mẫu chưa điền giá trị nào. Điền ít nhất một dòng. [nothing-reported]',
    ],
    ['0, which is a value (F21)', 0, share, number(0)],
    ['10-13 where a range may stand (F23)', '62 – 63%', range, { kind: 'range', from: 62, to: 63 }],
    [
      '10-13 where one number is asked for (F23)',
      '10-13',
      share,
      'tìm thấy "10-13" - chỉ tiêu này cần số như 62,5, hoặc số đạt trên tổng số như 20/21. Ghi lại theo đúng kiểu. [value-of-other-kind]',
    ],
    [
      'a range that begins above its end (F23)',
      '63-62',
      range,
      'khoảng "63-62" có đầu lớn hơn cuối. Kiểm tra lại hai số. [value-upside-down]',
    ],
    ['20/21 (F24)', '20/21', villages, { kind: 'count', count: 20, total: 21, missing: [] }],
    [
      'more than there are (F24)',
      '22/21',
      villages,
      '"22/21" có số đạt lớn hơn tổng số. Kiểm tra lại hai số. [value-upside-down]',
    ],
    [
      '21/21 turned into a day by Excel (F24)',
      { value: new Date(Date.UTC(2026, 0, 21)), numFmt: 'd-mmm' },
      villages,
      'bảng tính đã đổi giá trị thành ngày 21/01/2026 - cần số đạt trên tổng số như 20/21, hoặc "Đạt" hoặc "Chưa đạt". Chọn ô, đặt kiểu "Text" rồi gõ lại. [number-became-date]',
    ],
    [
      'a rating, capitals aside',
      'hoàn thành tốt nhiệm vụ',
      rating,
      { kind: 'rating', value: 'Hoàn thành tốt nhiệm vụ' },
    ],
    [
      'a rating that is not on the scale',
      'Xuất sắc',
      rating,
      'tìm thấy "Xuất sắc" - chỉ nhận một trong: Hoàn thành nhiệm vụ, Hoàn thành tốt nhiệm vụ. Chọn một từ trong danh sách. [value-not-in-list]',
    ],
    [
      'a range whose first end may be two numbers',
      '0,62-63',
      range,
      both('0,62', '0,62% hoặc 62%', 'Ghi rõ cả dấu %.'),
    ],
    [
      'a range whose second end may be two numbers',
      '62-0,63',
      range,
      both('0,63', '0,63% hoặc 63%', 'Ghi rõ cả dấu %.'),
    ],
    ['Đạt', 'Đạt', station, { kind: 'yes-no', value: true }],
    ['chưa đạt', 'chưa đạt', station, { kind: 'yes-no', value: false }],
    [
      'a number where yes or no is asked for',
      '85',
      station,
      'tìm thấy "85" - chỉ tiêu này cần "Đạt" hoặc "Chưa đạt", hoặc số đạt trên tổng số như 20/21. Ghi lại theo đúng kiểu. [value-of-other-kind]',
    ],
    ['Đạt where a figure may be secret', 'Đạt', quota, { kind: 'yes-no', value: true }],
    [
      'a number that may be secret',
      '100',
      quota,
      'tìm thấy "100" - chỉ tiêu này cần "Đạt" hoặc "Chưa đạt". Ghi lại theo đúng kiểu. [value-of-other-kind]',
    ],
    [
      'a count that may be secret',
      '20/20',
      quota,
      'tìm thấy "20/20" - chỉ tiêu này cần "Đạt" hoặc "Chưa đạt". Ghi lại theo đúng kiểu. [value-of-other-kind]',
    ],
    [
      'a number that may be secret, in the note',
      'Đạt',
      { ...quota, note: 'Giao 20, đạt 20' },
      'có con số - chỉ tiêu này chỉ công bố đạt hay chưa đạt, không công bố con số. Xóa con số, cả trong ghi chú và lý do; chỉ ghi "Đạt" hoặc "Chưa đạt". [figure-withheld]',
    ],
    [
      'full-width digits (F11)',
      '９3',
      share,
      'từ "９3" có ký tự ９ (U+FF19) chỉ giống chữ thật về hình dạng. Có phải ý bạn là "9"? Gõ lại ký tự này. [look-alike-character]',
    ],
    [
      'a hidden character inside (F09)',
      '9\u200b3',
      share,
      'có ký tự không nhìn thấy (U+200B). Xóa rồi gõ lại từ này. [invisible-character]',
    ],
    [
      'an override of direction (F09)',
      '9\u202e3',
      share,
      'có ký tự không nhìn thấy (U+202E). Xóa rồi gõ lại từ này. [invisible-character]',
    ],
    ['blanks and no-break blanks around (F09)', '\u00a0 93,9 \u200b', share, number(93.9)],
    ['an error of Excel (F35)', { error: '#REF!' }, share, 'ô báo lỗi #REF!. Gõ thẳng giá trị vào ô. [cell-error]'],
    [
      'a formula that was never calculated (F35)',
      { formula: '1+1' },
      share,
      'ô có công thức chưa được tính. Mở bằng Excel, lưu lại; hoặc gõ thẳng giá trị. [cell-error]',
    ],
    ['a formula with its result (F35)', { formula: '90+3.9', result: 93.9 }, share, number(93.9)],
  ])('is read or refused: %s', async (_, cell, fields, expected) => {
    expect(await readCell(cell, fields)).toEqual(expected);
  });

  it('says of a formula which result it took (F35)', async () => {
    expect(await whatIsSaid(await someFigures([aFigure({ formula: '90+3.9', result: 93.9 })]))).toEqual([
      'Lưu ý, Quy III.xlsx, trang tính "Chỉ tiêu", dòng 2, cột "Giá trị": ô có công thức, lấy kết quả đã lưu: 93,9. Kiểm tra lại nếu không đúng ý. [read-as]',
    ]);
  });
});

describe('a value that is not typed as we write it', () => {
  it.each<[string, Fields, string]>([
    ['62.5', share, '62,5%'],
    ['+62,5', share, '62,5%'],
    ['12,0%/năm', growth, '12%/năm'],
    ['1,234.5', money, '1234,5 triệu đồng/ha'],
    ['từ 62 đến 63', range, '62–63%'],
    ['20 trên 21 thôn', villages, '20/21 thôn'],
    ['3.120/5.000', share, '3120/5000'],
  ])('is shown back: %s', async (typed, fields, words) => {
    const said = await whatIsSaid(await someFigures([aFigure(typed, fields)]));
    expect(said).toContain(
      `Lưu ý, Quy III.xlsx, trang tính "Chỉ tiêu", dòng 2, cột "Giá trị": "${typed}" được hiểu là ${words}. Kiểm tra lại nếu không đúng ý. [read-as]`,
    );
  });

  it.each(['62,5', '62,5 %', '62,5%', '1.234,5', '1234,5', '20/21 thôn'])(
    'is none, and nothing is said: %s',
    async (typed) => {
      const fields = typed.startsWith('1') ? money : typed.startsWith('2') ? villages : share;
      expect(await whatIsSaid(await someFigures([aFigure(typed, fields)]))).toEqual([]);
    },
  );

  it('is shown back where Word put its minus sign for ours', async () => {
    const said = await whatIsSaid(await someFigures([aFigure('−3,5', growth)]));
    expect(said).toEqual([
      'Lưu ý, Quy III.xlsx, trang tính "Chỉ tiêu", dòng 2, cột "Giá trị": "−3,5" được hiểu là "-3,5". Kiểm tra lại nếu không đúng ý. [read-as]',
    ]);
  });

  it('is shown back in each row', async () => {
    const rows = [aFigure('62.5'), aFigure('62.5', range)];
    expect(await whatIsSaid(await someFigures(rows))).toHaveLength(2);
  });
});

describe('what stands beside a value', () => {
  const beside = 'Quy III.xlsx, trang tính "Chỉ tiêu", dòng 2, cột';

  it('is not lost where the value is empty: it is told', async () => {
    expect(await whatIsSaid(await someFigures([aFigure(null, { note: 'Sẽ bổ sung' }), aFigure('93,9')]))).toEqual([
      `${beside} "Giá trị": có “Ghi chú” mà không có giá trị. Điền giá trị; chưa có số liệu thì xóa ô “Ghi chú”, vì lời ở đó sẽ không được công bố. [cell-empty]`,
    ]);
  });

  it('is in one line, also when a note was pasted in two', async () => {
    const { report } = await accepted(await someFigures([aFigure('93,9', { note: 'Dòng một\nDòng hai\tvà ba' })]));
    expect(report.observations[0]?.note).toBe('Dòng một Dòng hai và ba');
  });

  it.each([
    ['Thôn Bắc; Thôn Nam', ['Thôn Bắc', 'Thôn Nam']],
    ['Thôn Bắc, Thôn Nam', ['Thôn Bắc', 'Thôn Nam']],
    ['Thôn Bắc\nThôn Nam', ['Thôn Bắc', 'Thôn Nam']],
    ['Thôn Đông và thôn Đoài', ['Thôn Đông', 'thôn Đoài']],
    ['Thôn Đông và Đoài', ['Thôn Đông', 'Đoài']],
    ['Thôn Đông & Thôn Đoài.', ['Thôn Đông', 'Thôn Đoài']],
    ['1. Thôn Đông 2. Thôn Đoài', ['Thôn Đông', 'Thôn Đoài']],
    ['(1) Thôn Đông; (2) Thôn Đoài', ['Thôn Đông', 'Thôn Đoài']],
    ['1) Thôn Đông\n2) Thôn Đoài', ['Thôn Đông', 'Thôn Đoài']],
    ['- Thôn Đông\n- Thôn Đoài', ['Thôn Đông', 'Thôn Đoài']],
    ['- Thôn Đông - Thôn Đoài', ['Thôn Đông', 'Thôn Đoài']],
    ['• Thôn Đông • Thôn Đoài', ['Thôn Đông', 'Thôn Đoài']],
    ['Còn 2 thôn: Đông, Đoài', ['Đông', 'Đoài']],
    ['Thôn 1, thôn 12', ['Thôn 1', 'thôn 12']],
    ['Trường TH và THCS Kim Sơn; Trường Mầm non', ['Trường TH và THCS Kim Sơn', 'Trường Mầm non']],
    ['Ban Văn hóa và Thể thao và thôn Đoài', ['Ban Văn hóa và Thể thao', 'thôn Đoài']],
    ['-', []],
  ])('names each place that is missing: %s', async (missing, expected) => {
    const agencies = [
      ...aKnownProgramme().agencies,
      { id: 'van-hoa', name: 'Ban Văn hóa và Thể thao', aliases: [], abbreviations: [] },
    ];
    const known = aKnownProgramme({ agencies });
    const { report } = await accepted(await someFigures([aFigure('19/21', { ...villages, missing })]), { known });
    expect(report.observations[0]?.value).toEqual({ kind: 'count', count: 19, total: 21, missing: expected });
  });

  it.each([
    ['19/21', 'Thôn Bắc; Thôn Nam', []],
    [
      '19/21',
      'Thôn Đông và thôn Đoài',
      ['"Thôn Đông và thôn Đoài" được hiểu là 2 tên: Thôn Đông; thôn Đoài. Kiểm tra lại nếu không đúng ý. [read-as]'],
    ],
    [
      '18/21',
      'Thôn Đông và thôn Đoài',
      [
        'đọc được 2 tên: Thôn Đông; thôn Đoài - giá trị ghi còn 3 nơi chưa đạt. Ghi đủ tên, hoặc sửa lại số. [names-fewer]',
        '"Thôn Đông và thôn Đoài" được hiểu là 2 tên: Thôn Đông; thôn Đoài. Kiểm tra lại nếu không đúng ý. [read-as]',
      ],
    ],
    [
      '19/21',
      'Không',
      ['không có tên nào - giá trị ghi còn 2 nơi chưa đạt. Ghi đủ tên, hoặc sửa lại số. [names-fewer]'],
    ],
    ['21/21', 'Không có thôn nào', []],
    ['21/21', 'Không', []],
    ['19/21', '-', ['không có tên nào - giá trị ghi còn 2 nơi chưa đạt. Ghi đủ tên, hoặc sửa lại số. [names-fewer]']],
  ])('says how many names were read beside %s: %s', async (value, missing, said) => {
    const bytes = await someFigures([aFigure(value, { ...villages, missing })]);
    expect(await whatIsSaid(bytes)).toEqual(said.map((words) => `Lưu ý, ${beside} "Tên nơi chưa đạt": ${words}`));
  });

  it('is remarked upon where it runs otherwise in time than the template fills in', async () => {
    const money = { code: 'gia-tri-tren-hec-ta/gia-tri', nature: 'Tại thời điểm' };
    const share = { refersTo: '30/6/2026', nature: 'Lũy kế từ đầu năm' };
    expect(await whatIsSaid(await someFigures([aFigure('185', money), aFigure('93,9', share)]))).toEqual([
      `Lưu ý, ${beside} "Cách tính": cách tính là "Tại thời điểm" - chỉ tiêu này thường là "Lũy kế từ đầu năm". Nếu chọn nhầm thì chọn lại; nếu số đúng là tính như vậy thì để nguyên. [nature-unusual]`,
      `Lưu ý, ${beside.replace('2', '3')} "Cách tính": cách tính là "Lũy kế từ đầu năm" - chỉ tiêu này thường là "Tại thời điểm". Nếu chọn nhầm thì chọn lại; nếu số đúng là tính như vậy thì để nguyên. [nature-unusual]`,
    ]);
  });

  it('is remarked upon where the total is not the one of the text', async () => {
    expect(await whatIsSaid(await someFigures([aFigure('20/22', villages)]))).toEqual([
      `Lưu ý, ${beside} "Giá trị": tính trên tổng số 22 - văn bản ghi 21. Xem lại tổng số; nếu tổng số đã đổi thật thì nói rõ ở cột "Ghi chú". [total-differs]`,
    ]);
  });

  it('needs no total where the text counts none', async () => {
    const targets = aKnownProgramme().targets.map((target) => ({
      ...target,
      parts: target.parts.map((part) =>
        part.measure.kind === 'quota' ? { ...part, measure: { kind: 'quota' as const } } : part,
      ),
    }));
    const bytes = await someFigures([aFigure('20/22', villages)]);
    expect(await whatIsSaid(bytes, { known: aKnownProgramme({ targets }) })).toEqual([]);
  });

  it.each(['x', 'V', 'có'])('marks the level to start from: %s', async (baseline) => {
    const { report } = await accepted(await someFigures([aFigure('93', { refersTo: '2025', baseline })]));
    expect(report.observations[0]?.isBaseline).toBe(true);
  });

  it('is refused where a mark is none', async () => {
    const said = await whatIsSaid(await someFigures([aFigure('93,9', { baseline: 'có lẽ' })]));
    expect(said).toEqual([
      `${beside} "Mức xuất phát": tìm thấy "có lẽ" - chỉ nhận một trong: x. Không phải thì để ô trống. [value-not-in-list]`,
    ]);
  });
});

describe('the paper that a value rests on', () => {
  const { sourceNumber, sourceDate, sourceIssuer } = figureHeadings;
  const withPaper = (...paper: TestCell[]) =>
    aWorkbook({
      Bìa: aCover(),
      'Chỉ tiêu': [
        [...figureHead, sourceNumber, sourceDate, sourceIssuer],
        [...aFigure('93,9'), ...paper],
      ],
    });

  it('is another than the report only where it is named', async () => {
    const { report } = await accepted(await withPaper('12/BC-BHXH', '01/10/2026', 'Bảo hiểm xã hội'));
    expect(report.observations[0]?.source).toEqual({
      number: '12/BC-BHXH',
      date: '2026-10-01',
      issuer: 'Bảo hiểm xã hội',
    });
    expect((await accepted(await withPaper(null, null, null))).report.observations[0]?.source).toBeUndefined();
  });

  it.each<[TestCell[], string[]]>([
    [[null, '01/10/2026', 'Bảo hiểm xã hội'], ['số văn bản']],
    [['12/BC-BHXH', null, 'Bảo hiểm xã hội'], ['ngày']],
    [['12/BC-BHXH', '01/10/2026', null], ['cơ quan']],
    [
      ['12/BC-BHXH', null, null],
      ['ngày', 'cơ quan'],
    ],
  ])('is named in full: %s', async (paper, empty) => {
    expect(await whatIsSaid(await withPaper(...paper))).toEqual(
      empty.map(
        (column) =>
          `Quy III.xlsx, trang tính "Chỉ tiêu", dòng 2, cột "Nguồn: ${column}": ô này còn trống. Điền ô "Nguồn: ${column}" (trang tính "Chỉ tiêu", dòng 2). [cell-empty]`,
      ),
    );
  });
});
