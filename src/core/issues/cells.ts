import type { Nature, ObservationValue } from '../schemas/observation.ts';
import { formatRefersTo } from '../words/format.ts';
import { natureWords, yesNoWords } from '../words/template-headings.ts';
import { defineIssue, type IssuePlace } from './define-issue.ts';

type Shape = ObservationValue['kind'];

/** What a value of each kind looks like. */
const shapeWords: Record<Shape, string> = {
  number: 'số như 62,5',
  count: 'số đạt trên tổng số như 20/21',
  'yes-no': `"${yesNoWords.true}" hoặc "${yesNoWords.false}"`,
  range: 'khoảng như 10-13',
  rating: 'một mức xếp loại',
};

const shapeList = (shapes: readonly Shape[]) => shapes.map((shape) => shapeWords[shape]).join(', hoặc ');

/** Letters of a cell that look alike. */
interface SetApart {
  words: string;
  mark?: 'raised' | 'lowered' | 'struck';
}

const markNames = { raised: 'nâng cao', lowered: 'hạ thấp', struck: 'gạch ngang' } as const;

function describeRun({ words, mark }: SetApart): string {
  return mark === undefined ? `"${words}"` : `"${words}" (${markNames[mark]})`;
}

/** What is left without the letters set apart. */
function plainOf(runs: readonly SetApart[]): string {
  return runs
    .filter(({ mark }) => mark === undefined)
    .map(({ words }) => words)
    .join('')
    .trim();
}

const whatIsLacking = {
  code: 'Dòng tổng cộng hoặc trung bình thì xóa; dòng của một chỉ tiêu thì chép lại mã từ biểu mẫu.',
  receipt: ', hoặc thêm ngày nhận vào lệnh: --ngay-nhan 15/10/2026',
} as const;

/** By its name, for whoever reads this in a list or over the telephone: `Điền ô "Số văn bản" (trang tính "Bìa", dòng 6).` */
function fillIn({ heading, sheet, line }: IssuePlace, lacks: 'receipt' | undefined): string {
  const where = [
    ...(sheet === undefined ? [] : [`trang tính "${sheet}"`]),
    ...(line === undefined ? [] : [`dòng ${line}`]),
  ];
  const cell = heading === undefined ? 'ô này' : `ô "${heading}"${where.length === 0 ? '' : ` (${where.join(', ')})`}`;
  return `Điền ${cell}${lacks === undefined ? '' : whatIsLacking[lacks]}.`;
}

const romans: Record<number, string> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };
const lastDays: Record<number, number> = { 1: 31, 2: 28, 3: 31, 4: 30 };

const file = 'Quy III.xlsx';
/** A cell of the sheet of targets. */
const cell = { file, sheet: 'Chỉ tiêu', line: 14, heading: 'Giá trị' };

/** `: dòng 8, 9; cột G`, of those that hold something. */
function listHidden({ rows, columns }: { rows: readonly number[]; columns: readonly string[] }): string {
  const more = rows.length > 12 ? '…' : '';
  const parts = [
    ...(rows.length > 0 ? [`dòng ${rows.slice(0, 12).join(', ')}${more}`] : []),
    ...(columns.length > 0 ? [`cột ${columns.join(', ')}`] : []),
  ];
  return parts.length === 0 ? '' : `: ${parts.join('; ')}`;
}

/** How people type what is no number, and how each is typed as one. */
const habits: [like: RegExp, advice: string][] = [
  [/\de[+-]?\d/i, 'Ghi đủ các chữ số, không viết tắt kiểu 4,13E+01.'],
  [/^(?:nhu|như) |^["”“〃/]+$/i, 'Gõ lại số của chính dòng này; dấu "như trên" không được đọc.'],
  [/^\(\s*\d[\d.,]*\s*%?\s*\)$|^âm\s/i, 'Số âm ghi dấu trừ ở trước: -1,2.'],
  [/^(?:tăng|giảm)\s/i, 'Chỉ ghi số: tăng thì ghi 1,2, giảm thì ghi -1,2.'],
  [/^[-\d.,]+\s*(?:[*?¹²³⁰-⁹]+|[([]\d*[)\]])$/, 'Bỏ dấu chú thích hoặc dấu hỏi sau số; lời chú ghi ở cột "Ghi chú".'],
  [
    /\d\s*[\p{L};:(][^\d]*\d|\d\s\s?\d/su,
    'Một ô chỉ một số, của đúng thời gian ở cột "Số liệu của"; số khác ghi ở cột "Ghi chú".',
  ],
  [
    /(?:^|[^\p{L}])(?:ước|khoảng|gần|hơn)(?:[^\p{L}]|$)|[~≈<>]/iu,
    'Ghi đúng một con số và chọn "Tạm tính" ở cột "Độ chắc"; lời giải thích ghi ở cột "Ghi chú".',
  ],
  [/^=.*[-+*/(:]/, 'Công thức chưa được tính: gõ thẳng kết quả.'],
  [/^['’=]/, 'Bỏ dấu ở trước số.'],
  // A note without a value is refused: nobody is sent to write one.
  [/^[^\d=]+\s[^\d=]+$/, 'Ghi số; chưa có số thì để trống cả dòng, cả ô "Ghi chú".'],
];

function adviceOn(written: string): string {
  return habits.find(([like]) => like.test(written.trim()))?.[1] ?? 'Chỉ ghi số; lời giải thích ghi ở cột "Ghi chú".';
}

/** Problems of one cell of a filled template. */
export const cellIssues = {
  'number-ambiguous': defineIssue<{ written: string; readings: readonly string[] }>({
    title: 'Số có hai cách hiểu',
    meaning: 'Dấu chấm hoặc dấu phẩy có thể là phần nghìn, có thể là phần lẻ. Máy không đoán thay người báo cáo.',
    fix: 'Số nghìn thì ghi liền: 1000. Tỷ lệ nhỏ hơn 1 thì ghi rõ dấu %: 0,625% hoặc 62,5%.',
    say: ({ written, readings }) => ({
      found: `"${written}" có thể là ${readings.join(' hoặc ')}`,
      fix: readings.some((reading) => reading.includes('%'))
        ? 'Ghi rõ cả dấu %.'
        : 'Số nghìn thì ghi liền không có dấu; số lẻ thì thêm hoặc bỏ một chữ số sau dấu phẩy.',
    }),
    example: { place: cell, written: '0,625', readings: ['0,625%', '62,5%'] },
  }),
  'number-unreadable': defineIssue<{ written: string }>({
    title: 'Không đọc được số',
    meaning: 'Ô giá trị có lời lẫn với số, như "khoảng 60", "trên 60" hoặc "62,5 (ước)".',
    fix: 'Chỉ ghi số, phần lẻ sau dấu phẩy. Lời giải thích ghi ở cột "Ghi chú". Chưa có số thì để trống.',
    say: ({ written }) => ({
      found: `tìm thấy "${written}"`,
      expected: 'cần một số, phần thập phân sau dấu phẩy',
      fix: adviceOn(written),
    }),
    example: { place: cell, written: 'khoảng 62,5' },
  }),
  // \`converted\`: the same amount in the unit that is asked for; \`bare\`: the number without its words.
  'unit-scaled': defineIssue<{ written: string; unit: string; converted: string; bare: string }>({
    title: 'Đơn vị lớn hơn hoặc nhỏ hơn đơn vị của chỉ tiêu',
    meaning:
      'Ô ghi số kèm một đơn vị khác bậc, như tỷ đồng ở chỗ tính bằng triệu đồng. Máy không tự đổi, vì có thể chỉ ghi nhầm chữ.',
    fix: 'Xem báo cáo giấy. Số đúng theo chữ đã ghi thì ghi số đã đổi như thông báo nêu; chỉ nhầm chữ đơn vị thì ghi lại số không kèm chữ.',
    say: ({ written, unit, converted, bare }) => ({
      found: `tìm thấy "${written}"`,
      expected: `chỉ tiêu này tính bằng ${unit}`,
      fix: `Đúng là ${written} thì ghi ${converted}; nếu chỉ ghi nhầm đơn vị thì ghi ${bare}.`,
    }),
    example: { place: cell, written: '0,24 tỷ đồng', unit: 'triệu đồng/ha', converted: '240', bare: '0,24' },
  }),
  'number-became-date': defineIssue<{ date: string; shapes: readonly Shape[] }>({
    title: 'Số bị đổi thành ngày',
    meaning: 'Excel tưởng 20/21 hoặc 10-13 là ngày tháng và đã đổi giá trị trong ô.',
    fix: 'Bấm chuột phải vào ô, chọn Format Cells, kiểu Text, rồi gõ lại. Ô của biểu mẫu đã đặt sẵn kiểu này.',
    say: ({ date, shapes }) => ({
      found: `bảng tính đã đổi giá trị thành ngày ${date}`,
      expected: `cần ${shapeList(shapes)}`,
      fix: 'Chọn ô, đặt kiểu "Text" rồi gõ lại.',
    }),
    example: { place: cell, date: '21/01/2026', shapes: ['count', 'yes-no'] },
  }),
  'unit-differs': defineIssue<{ written: string; unit: string | undefined }>({
    title: 'Sai đơn vị',
    meaning: 'Giá trị ghi bằng %, nhưng chỉ tiêu tính bằng đơn vị khác, hoặc ngược lại.',
    fix: 'Xem cột "Đơn vị" của dòng đó rồi đổi số sang đúng đơn vị.',
    say: ({ written, unit }) => ({
      found: `tìm thấy "${written}"`,
      expected: unit === undefined ? 'chỉ tiêu này không tính theo %' : `chỉ tiêu này tính bằng ${unit}`,
      fix: 'Đổi số sang đúng đơn vị của chỉ tiêu.',
    }),
    example: { place: cell, written: '12%', unit: 'triệu đồng/ha' },
  }),
  'value-of-other-kind': defineIssue<{ written: string; shapes: readonly Shape[] }>({
    title: 'Sai kiểu giá trị',
    meaning: 'Chỉ tiêu cần số mà ô ghi "Đạt", hoặc cần "Đạt" mà ô ghi số, hoặc ghi một khoảng khi cần một số.',
    fix: 'Bấm vào ô để xem ví dụ, rồi ghi lại theo kiểu đó.',
    say: ({ written, shapes }) => ({
      found: `tìm thấy "${written}"`,
      expected: `chỉ tiêu này cần ${shapeList(shapes)}`,
      fix: `Ghi lại theo đúng kiểu${/\d/.test(written) ? '' : '; chưa có thì để trống cả dòng, cả ô "Ghi chú"'}.`,
    }),
    example: { place: cell, written: '85%', shapes: ['yes-no', 'count'] },
  }),
  'value-upside-down': defineIssue<{ written: string; shape: 'count' | 'range' }>({
    title: 'Hai số ngược nhau',
    meaning: 'Số đạt lớn hơn tổng số, hoặc đầu khoảng lớn hơn cuối khoảng.',
    fix: 'Kiểm tra lại hai số; thường là gõ đảo chỗ.',
    say: ({ written, shape }) => ({
      found: shape === 'count' ? `"${written}" có số đạt lớn hơn tổng số` : `khoảng "${written}" có đầu lớn hơn cuối`,
      fix: 'Kiểm tra lại hai số.',
    }),
    example: { place: cell, written: '22/21', shape: 'count' },
  }),
  // `lacking`: how many the value leaves; absent where it is no count.
  'names-do-not-fit': defineIssue<{ names: readonly string[]; lacking?: number }>({
    title: 'Tên nơi chưa đạt không khớp số',
    meaning: 'Số tên ghi ra nhiều hơn số nơi chưa đạt, hoặc có tên mà giá trị không phải dạng 20/21.',
    fix: 'Ghi giá trị dạng số đạt trên tổng số; tên cách nhau bằng dấu chấm phẩy.',
    say: ({ names, lacking }) =>
      lacking === undefined
        ? {
            found: `có tên "${names.join('; ')}" mà giá trị không phải dạng 20/21`,
            fix: 'Ghi giá trị dạng số đạt trên tổng số, hoặc để trống ô này và ghi tên ở cột "Ghi chú".',
          }
        : {
            found: `có ${names.length} tên`,
            expected: `chỉ còn ${lacking} nơi chưa đạt`,
            fix: 'Kiểm tra lại số và tên.',
          },
    example: { place: { ...cell, heading: 'Tên nơi chưa đạt' }, names: ['Thôn Bắc', 'Thôn Nam'], lacking: 1 },
  }),
  'names-fewer': defineIssue<{ names: readonly string[]; lacking: number }>({
    severity: 'warning',
    title: 'Chưa đủ tên nơi chưa đạt',
    meaning: 'Số tên ghi ra ít hơn số nơi chưa đạt, tính từ tổng số trừ số đạt. Đây là lưu ý, không chặn việc nhập.',
    fix: 'Ghi đủ tên, cách nhau bằng dấu chấm phẩy; hoặc sửa lại số.',
    say: ({ names, lacking }) => ({
      found: names.length === 0 ? 'không có tên nào' : `đọc được ${names.length} tên: ${names.join('; ')}`,
      expected: `giá trị ghi còn ${lacking} nơi chưa đạt`,
      fix: 'Ghi đủ tên, hoặc sửa lại số.',
    }),
    example: { place: { ...cell, heading: 'Tên nơi chưa đạt' }, names: ['Thôn Bắc'], lacking: 2 },
  }),
  'total-differs': defineIssue<{ total: number; printed: number }>({
    severity: 'warning',
    title: 'Tổng số khác văn bản',
    meaning: 'Giá trị dạng 20/21 tính trên một tổng số khác tổng số mà văn bản ghi.',
    fix: 'Xem lại tổng số. Nếu số thôn, số đơn vị đã đổi thật thì nói rõ ở cột ghi chú. Đây là lưu ý, không chặn việc nhập.',
    say: ({ total, printed }) => ({
      found: `tính trên tổng số ${total}`,
      expected: `văn bản ghi ${printed}`,
      fix: 'Xem lại tổng số; nếu tổng số đã đổi thật thì nói rõ ở cột "Ghi chú".',
    }),
    example: { place: cell, total: 22, printed: 21 },
  }),
  // `beside`: heading of a column that is filled in for nothing.
  // `lacks`: what the empty cell is, where more can be said than that it is empty.
  'cell-empty': defineIssue<{ beside?: string; lacks?: 'code' | 'receipt' }>({
    title: 'Ô còn trống',
    meaning: 'Dòng đã điền giá trị nhưng thiếu một ô phải có; hoặc trang Bìa chưa điền đủ.',
    fix: 'Điền ô được nêu; nếu cả dòng chưa có gì để báo thì để trống ô giá trị.',
    say: ({ beside, lacks }, place) =>
      beside === undefined
        ? { found: 'ô này còn trống', fix: lacks === 'code' ? whatIsLacking.code : fillIn(place, lacks) }
        : {
            found: `có “${beside}” mà không có giá trị`,
            fix: `Điền giá trị; chưa có số liệu thì xóa ô “${beside}”, vì lời ở đó sẽ không được công bố.`,
          },
    example: { place: { file, sheet: 'Bìa', line: 6, heading: 'Số văn bản' } },
  }),
  // `error`: `#REF!`; `formula` for one that was never calculated; `file` where that is so of those of the template itself.
  'cell-error': defineIssue<{ error: string }>({
    title: 'Ô báo lỗi',
    meaning: 'Ô hiện #REF!, #N/A… hoặc có công thức chưa bao giờ được tính.',
    fix: 'Gõ thẳng giá trị vào ô. Nếu cần giữ công thức, mở bằng Excel rồi lưu lại.',
    say: ({ error }) => {
      if (error === 'file')
        return { found: 'tệp chưa được tính', fix: 'Mở bằng Excel hoặc LibreOffice, lưu lại rồi gửi.' };
      return error === 'formula'
        ? { found: 'ô có công thức chưa được tính', fix: 'Mở bằng Excel, lưu lại; hoặc gõ thẳng giá trị.' }
        : { found: `ô báo lỗi ${error}`, fix: 'Gõ thẳng giá trị vào ô.' };
    },
    example: { place: cell, error: '#REF!' },
  }),
  'shown-otherwise': defineIssue<{ runs: readonly SetApart[] } | { shown: string; stored: string }>({
    title: 'Ô hiện khác số đang chứa',
    meaning:
      'Người mở tệp nhìn thấy một đằng, ô lại chứa một nẻo: định dạng số chia cho nghìn, làm tròn, thêm chữ, giấu số 0 hay giấu ngày; hoặc trong ô có chữ nâng cao, hạ thấp, gạch ngang. Máy không đoán bên nào đúng.',
    fix: 'Chọn ô, đặt kiểu "Text", bỏ gạch ngang và chỉ số trên dưới, rồi gõ đúng giá trị cần báo cáo. Lời chú ghi ở cột "Ghi chú".',
    say: (facts) =>
      'runs' in facts
        ? {
            found: `ô có chữ được đánh dấu riêng: ${facts.runs.map(describeRun).join(' + ')}`,
            expected: `không rõ giá trị là "${facts.runs.map(({ words }) => words).join('')}" hay "${plainOf(facts.runs)}"`,
            fix: 'Gõ lại đúng giá trị, không gạch ngang, không chỉ số trên dưới; lời chú ghi ở cột "Ghi chú".',
          }
        : {
            found:
              facts.shown === ''
                ? `ô hiện trống mà chứa ${facts.stored}`
                : `ô hiện "${facts.shown}" mà chứa ${facts.stored}`,
            expected: 'không rõ bên nào đúng',
            fix: 'Chọn ô, đặt kiểu "Text" rồi gõ đúng giá trị cần báo cáo.',
          },
    example: { place: cell, shown: '240,6', stored: '240600000' },
  }),
  'cells-merged': defineIssue<{ cells: string }>({
    title: 'Ô bị gộp',
    meaning: 'Khi gộp ô, giá trị chỉ thuộc về một dòng, các dòng kia thành trống.',
    fix: 'Chọn các ô, bấm "Merge & Center" lần nữa để bỏ gộp, rồi điền từng dòng.',
    say: ({ cells }) => ({ found: `các ô ${cells} bị gộp`, fix: 'Bỏ gộp ô (Unmerge Cells) và điền từng dòng.' }),
    example: { place: { file, sheet: 'Chỉ tiêu', line: 14 }, cells: 'H14:H16' },
  }),
  // `named`: those that hold something.
  'cells-hidden': defineIssue<{
    rows: number;
    columns: number;
    isSheet: boolean;
    named?: { rows: readonly number[]; columns: readonly string[] };
  }>({
    severity: 'warning',
    title: 'Dòng, cột hoặc trang bị ẩn',
    meaning: 'Phần bị ẩn hoặc bị lọc vẫn được đọc. Đây chỉ là lời nhắc.',
    fix: 'Bỏ ẩn, bỏ lọc để xem lại nếu không cố ý.',
    say: ({ rows, columns, isSheet, named }) => ({
      found: isSheet
        ? 'trang tính này bị ẩn'
        : `có ${rows} dòng và ${columns} cột bị ẩn (hoặc đang lọc)${named === undefined ? '' : listHidden(named)}`,
      expected: 'phần bị ẩn vẫn được đọc',
      fix: 'Bỏ ẩn, bỏ lọc để kiểm tra lại nếu không cố ý.',
    }),
    example: { place: { file, sheet: 'Chỉ tiêu' }, rows: 3, columns: 1, isSheet: false },
  }),
  'date-unreadable': defineIssue<{ written: string }>({
    title: 'Không đọc được ngày',
    meaning: 'Ngày viết kiểu khác, hoặc không có thật như 31/4.',
    fix: 'Viết ngày/tháng/năm, năm đủ bốn chữ số: 30/9/2026.',
    say: ({ written }) => ({
      found: `tìm thấy "${written}"`,
      expected: 'cần một ngày có thật, viết ngày/tháng/năm, năm đủ bốn chữ số',
      fix: 'Viết như 30/9/2026.',
    }),
    example: { place: { file, sheet: 'Bìa', line: 7, heading: 'Ngày văn bản' }, written: '31/04/2026' },
  }),
  'period-unreadable': defineIssue<{ written: string }>({
    title: 'Không đọc được quý, năm',
    meaning: 'Ô ghi "Quý V", "tháng 9" hoặc một cách viết mà máy không hiểu.',
    fix: 'Viết "Quý III/2026", "Năm 2026", hoặc ngày như 30/9/2026.',
    say: ({ written }) => ({
      found: `tìm thấy "${written}"`,
      expected: 'cần quý I đến IV, năm, hoặc ngày',
      fix: 'Viết như "Quý III/2026", "Năm 2026" hoặc "30/9/2026".',
    }),
    example: { place: { ...cell, heading: 'Số liệu của' }, written: 'Quý V' },
  }),
  'period-ambiguous': defineIssue<{ written: string; number: number; year: string }>({
    title: 'Tháng hay quý',
    meaning: 'Ô ghi "1/2026": có thể là tháng 1, có thể là quý I. Máy không đoán thay người báo cáo.',
    fix: 'Ghi rõ "Quý I/2026"; số liệu tính đến hết một tháng thì ghi ngày cuối tháng, như 31/01/2026.',
    say: ({ written, number, year }) => ({
      found: `"${written}" có thể là tháng ${number} hoặc quý ${romans[number] ?? number} năm ${year}`,
      fix: `Là quý thì ghi "Quý ${romans[number] ?? number}/${year}"; là tháng thì ghi ngày cuối của tháng, như ${lastDays[number] ?? 30}/0${number}/${year}.`,
    }),
    example: { place: { ...cell, heading: 'Số liệu của' }, written: '1/2026', number: 1, year: '2026' },
  }),
  'period-outside': defineIssue<{ written: string; isEarly: boolean; reportPeriod: string }>({
    title: 'Số liệu ngoài thời gian',
    meaning: 'Số liệu của thời gian sau kỳ báo cáo, hoặc trước khi có chương trình.',
    fix: 'Sửa quý, năm. Số trước chương trình chỉ nhận làm mức xuất phát: đánh dấu x ở cột "Mức xuất phát".',
    say: ({ written, isEarly, reportPeriod }) => ({
      found: `số liệu của "${written}"`,
      expected: isEarly
        ? 'thời gian này ở trước chương trình'
        : `báo cáo kỳ ${formatRefersTo(reportPeriod)} không thể có số liệu của thời gian sau đó`,
      fix: isEarly ? 'Nếu là mức xuất phát, đánh dấu x ở cột "Mức xuất phát".' : 'Kiểm tra lại kỳ.',
    }),
    example: {
      place: { ...cell, heading: 'Số liệu của' },
      written: 'Quý IV/2026',
      isEarly: false,
      reportPeriod: '2026-Q3',
    },
  }),
  'nature-needs-year': defineIssue<{ refersTo: string }>({
    title: 'Số cả năm ghi cho một quý',
    meaning: 'Cột "Cách tính" chọn "Cả năm" nhưng cột "Số liệu của" ghi một quý hoặc một ngày.',
    fix: 'Ghi "Năm 2026", hoặc chọn "Lũy kế từ đầu năm".',
    say: ({ refersTo }) => ({
      found: `ghi "Cả năm" cho ${refersTo}`,
      expected: 'số cả năm phải là của một năm',
      fix: 'Ghi "Năm 2026" ở cột "Số liệu của", hoặc chọn "Lũy kế từ đầu năm".',
    }),
    example: { place: { ...cell, heading: 'Cách tính' }, refersTo: '2026-Q3' },
  }),
  'note-says-estimate': defineIssue<{ note: string }>({
    severity: 'warning',
    title: 'Ghi chú nói là số ước, cột Độ chắc ghi chính thức',
    meaning:
      'Ghi chú của dòng nói số này mới ước, tạm tính hoặc chưa chốt, mà cột "Độ chắc" chọn "Chính thức". Đây là lưu ý, không chặn việc nhập.',
    fix: 'Số chưa chốt thì chọn "Tạm tính"; đã chốt thì sửa lời ở cột "Ghi chú".',
    say: ({ note }) => ({
      found: `độ chắc là chính thức, mà ghi chú viết "${note}"`,
      fix: 'Số chưa chốt thì chọn "Tạm tính"; đã chốt thì sửa lời ghi chú.',
    }),
    example: { place: { ...cell, heading: 'Độ chắc' }, note: 'Số ước, chưa chốt' },
  }),
  'document-number-bare': defineIssue<{ number: string }>({
    title: 'Số văn bản chỉ có chữ số',
    meaning: 'Ô số văn bản chỉ có một con số, không có ký hiệu. Hay gặp khi số liệu gõ lệch sang cột này.',
    fix: 'Ghi đủ số và ký hiệu như trên giấy: 45/BC-UBND. Số liệu gõ lệch cột thì chuyển về đúng cột.',
    say: ({ number }) => ({
      found: `tìm thấy "${number}"`,
      expected: 'cần số và ký hiệu văn bản như 45/BC-UBND',
      fix: 'Ghi đủ như trên giấy; số liệu gõ lệch cột thì chuyển về đúng cột.',
    }),
    example: { place: { ...cell, heading: 'Số văn bản' }, number: '96,5' },
  }),
  'nature-unusual': defineIssue<{ chosen: Nature; usual: Nature }>({
    severity: 'warning',
    title: 'Cách tính khác biểu mẫu',
    meaning:
      'Biểu mẫu điền sẵn cách tính thường dùng của từng chỉ tiêu; dòng này đã chọn cách khác, nên số có thể bị so với kỳ khác. Đây là lưu ý, không chặn việc nhập.',
    fix: 'Nếu chọn nhầm thì chọn lại cách tính điền sẵn. Nếu số đúng là tính theo cách mới thì để nguyên.',
    say: ({ chosen, usual }) => ({
      found: `cách tính là "${natureWords[chosen]}"`,
      expected: `chỉ tiêu này thường là "${natureWords[usual]}"`,
      fix: 'Nếu chọn nhầm thì chọn lại; nếu số đúng là tính như vậy thì để nguyên.',
    }),
    example: { place: { ...cell, heading: 'Cách tính' }, chosen: 'whole-year', usual: 'point-in-time' },
  }),
};
