import { yesNoWords } from '../words/template.ts';
import type { SentencesOf } from './format-issue.ts';
import type { IssueCode } from './issue-codes.ts';

/** Why a file is no workbook that can be read, and the way out. */
const files: Record<string, { found: string; fix: string }> = {
  old: {
    found: 'tệp là Excel đời cũ (.xls)',
    fix: 'Mở tệp, chọn "Lưu thành…" (Save As), kiểu "Excel Workbook (.xlsx)".',
  },
  encrypted: { found: 'tệp được đặt mật khẩu', fix: 'Mở tệp, bỏ mật khẩu rồi lưu lại.' },
  macro: {
    found: 'tệp có macro hoặc không phải kiểu .xlsx',
    fix: 'Mở tệp, chọn "Lưu thành…", kiểu "Excel Workbook (.xlsx)" không có macro.',
  },
  html: {
    found: 'tệp là trang web được đổi tên',
    fix: 'Mở tệp bằng Excel, chọn "Lưu thành…", kiểu "Excel Workbook (.xlsx)".',
  },
  damaged: {
    found: 'tệp bị hỏng hoặc chưa tải xong',
    fix: 'Tải lại tệp; nếu vẫn vậy, mở bằng Excel rồi "Lưu thành…" kiểu "Excel Workbook (.xlsx)".',
  },
  other: { found: 'tệp không phải bảng tính .xlsx', fix: 'Gửi tệp biểu mẫu .xlsx đã điền, hoặc tệp .csv.' },
};

/** What makes a workbook unsafe to open. */
const dangers: Record<string, (limit?: string) => string> = {
  entries: (limit) => `tệp chứa hơn ${limit} phần bên trong`,
  unpacked: (limit) => `tệp bung ra quá ${Number(limit) / 1024 / 1024} MB`,
  ratio: (limit) => `tệp bung ra to gấp hơn ${limit} lần`,
  path: () => 'tệp chứa đường dẫn trỏ ra ngoài',
  twice: () => 'tệp chứa hai phần trùng tên',
  doctype: () => 'tệp chứa khai báo DOCTYPE mà Excel không bao giờ ghi',
};

/** What a value of each kind looks like. */
const shapes: Record<string, string> = {
  number: 'số như 62,5',
  count: 'số đạt trên tổng số như 20/21',
  'yes-no': `"${yesNoWords.true}" hoặc "${yesNoWords.false}"`,
  range: 'khoảng như 10-13',
  rating: 'một mức xếp loại',
};

const shapeList = (kinds = '') =>
  kinds
    .split(' ')
    .map((kind) => shapes[kind] ?? kind)
    .join(', hoặc ');

const delimiters: Record<string, string> = { ',': 'dấu phẩy', ';': 'dấu chấm phẩy', '\t': 'dấu tab' };

/** How a file or a cell was understood. */
const readings: Record<string, (as: string, raw?: string) => string> = {
  delimiter: (as) => `các cột được tách theo ${delimiters[as] ?? as}`,
  'utf-16': () => 'tệp mã UTF-16 đã được chuyển sang UTF-8',
  'byte-order-mark': () => 'đã bỏ dấu BOM ở đầu tệp',
  nfd: (as) => `chữ gõ bằng Unicode tổ hợp được chuyển thành Unicode dựng sẵn, từ "${as}"`,
  edges: (as) => `đã bỏ ký tự không nhìn thấy quanh "${as}"`,
  formula: (as) => `ô có công thức, lấy kết quả đã lưu: ${as}`,
  agency: (as, raw) => `"${raw}" được hiểu là "${as}"`,
};

/** Problems of filled templates: the file, its tables, its cells. */
export const tableSentences = {
  'not-a-workbook': ({ found = '' }) =>
    files[found] ?? { found: 'không đọc được tệp này', fix: files.other?.fix ?? '' },
  'workbook-unsafe': ({ found = '', expected }) => ({
    found: dangers[found]?.(expected) ?? found,
    expected: 'không mở tệp này để giữ an toàn cho máy',
    fix: 'Chép số liệu sang biểu mẫu mới (npm run bieu-mau) rồi gửi lại.',
  }),
  'table-too-large': ({ found = '', expected }) => ({
    found: found === 'letters' || found === 'rows' ? 'bảng quá lớn' : `trang tính dùng tới ô ${found}`,
    expected:
      found === 'letters'
        ? 'quá nhiều chữ cho một báo cáo'
        : `nhiều nhất ${expected} ${found === 'rows' ? 'dòng' : '(dòng × cột)'}`,
    fix: 'Chép riêng phần số liệu sang biểu mẫu mới; đừng định dạng cả hàng hay cả cột.',
  }),
  'reading-stopped': ({ found }) => ({
    found: found === 'time' ? 'đọc tệp này quá lâu nên đã dừng' : 'đọc tệp này tốn quá nhiều bộ nhớ nên đã dừng',
    fix: 'Chép số liệu sang biểu mẫu mới (npm run bieu-mau) rồi gửi lại.',
  }),
  'csv-malformed': ({ found, expected }) => ({
    found: found === 'quotes' ? 'dấu ngoặc kép mở mà không đóng' : 'dòng này thừa hoặc thiếu cột',
    ...(found !== 'quotes' && { expected: `dòng tiêu đề có ${expected} cột` }),
    fix:
      found === 'quotes'
        ? 'Đóng dấu ngoặc kép, hoặc gửi tệp .xlsx.'
        : 'Đặt số có dấu phẩy giữa hai dấu ngoặc kép ("62,5"), hoặc lưu lại CSV bằng dấu chấm phẩy.',
  }),
  'table-missing': () => ({
    found: 'không thấy bảng nào của biểu mẫu',
    expected: 'cần một dòng tiêu đề có cột "Mã"',
    fix: 'Dùng biểu mẫu do npm run bieu-mau lập, giữ nguyên dòng tiêu đề.',
  }),
  'cover-missing': () => ({
    found: 'không thấy kỳ báo cáo, cơ quan, số văn bản và phiên bản mẫu',
    fix: 'Giữ trang "Bìa" của biểu mẫu; với tệp CSV, chép các dòng của trang Bìa lên đầu tệp.',
  }),
  'template-outdated': ({ found, expected, fix }) => ({
    found: `biểu mẫu phiên bản "${found}"`,
    expected: `phiên bản đang dùng là ${expected}`,
    fix: `Lập biểu mẫu mới theo ${fix}huong-dan/#bước-1-gửi-biểu-mẫu (npm run bieu-mau -- --ky KỲ --co-quan CƠ-QUAN, hoặc xin Văn phòng), rồi chép số liệu sang.`,
  }),
  'heading-missing': ({ found }) => ({
    found: `bảng thiếu cột "${found}"`,
    fix: 'Đặt lại tiêu đề cột đúng như biểu mẫu.',
  }),
  'heading-twice': () => ({ found: 'bảng có hai cột cùng tiêu đề', fix: 'Giữ một cột, xóa cột kia.' }),
  'heading-extra': () => ({ found: 'cột này không có trong biểu mẫu nên không được đọc', fix: 'Không cần làm gì.' }),
  'cells-merged': ({ found }) => ({
    found: `các ô ${found} bị gộp`,
    fix: 'Bỏ gộp ô (Unmerge Cells) và điền từng dòng.',
  }),
  'cells-hidden': ({ found, expected, fix }) => ({
    found: fix === 'sheet' ? 'trang tính này bị ẩn' : `có ${found} dòng và ${expected} cột bị ẩn (hoặc đang lọc)`,
    expected: 'phần bị ẩn vẫn được đọc',
    fix: 'Bỏ ẩn, bỏ lọc để kiểm tra lại nếu không cố ý.',
  }),
  'cell-error': ({ found }) => ({
    found: found === 'formula' ? 'ô có công thức chưa được tính' : `ô báo lỗi ${found}`,
    fix: found === 'formula' ? 'Mở bằng Excel, lưu lại; hoặc gõ thẳng giá trị.' : 'Gõ thẳng giá trị vào ô.',
  }),
  'cell-empty': ({ found }) =>
    found === undefined
      ? { found: 'ô này còn trống', fix: 'Điền ô này.' }
      : {
          found: `có “${found}” mà không có giá trị`,
          fix: `Điền giá trị; chưa có số liệu thì xóa ô “${found}”, vì lời ở đó sẽ không được công bố.`,
        },
  'total-differs': ({ found, expected }) => ({
    found: `tính trên tổng số ${found}`,
    expected: `văn bản ghi ${expected}`,
    fix: 'Xem lại tổng số; nếu tổng số đã đổi thật thì nói rõ ở cột "Ghi chú".',
  }),
  'number-unreadable': ({ found, fix }) => ({
    found: `tìm thấy "${found}"`,
    expected: 'cần một số, phần thập phân sau dấu phẩy',
    fix: fix === undefined ? 'Chỉ ghi số; lời giải thích ghi ở cột "Ghi chú".' : `Sửa thành ${fix}.`,
  }),
  'number-ambiguous': ({ found, expected = '' }) => ({
    found: `"${found}" có thể là ${expected.split(' | ').join(' hoặc ')}`,
    fix: expected.includes('%')
      ? 'Ghi rõ cả dấu %.'
      : 'Số nghìn thì ghi liền không có dấu; số lẻ thì thêm hoặc bỏ một chữ số sau dấu phẩy.',
  }),
  'number-became-date': ({ found, expected }) => ({
    found: `bảng tính đã đổi giá trị thành ngày ${found}`,
    expected: `cần ${shapeList(expected)}`,
    fix: 'Chọn ô, đặt kiểu "Text" rồi gõ lại.',
  }),
  'unit-differs': ({ found, expected }) => ({
    found: `tìm thấy "${found}"`,
    expected: expected === '' ? 'chỉ tiêu này không tính theo %' : `chỉ tiêu này tính bằng ${expected}`,
    fix: 'Đổi số sang đúng đơn vị của chỉ tiêu.',
  }),
  'value-of-other-kind': ({ found, expected }) => ({
    found: `tìm thấy "${found}"`,
    expected: `chỉ tiêu này cần ${shapeList(expected)}`,
    fix: 'Ghi lại theo đúng kiểu.',
  }),
  'value-upside-down': ({ found = '' }) => ({
    found: found.includes('/') ? `"${found}" có số đạt lớn hơn tổng số` : `khoảng "${found}" có đầu lớn hơn cuối`,
    fix: 'Kiểm tra lại hai số.',
  }),
  'names-do-not-fit': ({ found, expected }) =>
    expected === undefined
      ? { found: `có tên "${found}" mà giá trị không phải dạng 20/21`, fix: 'Ghi giá trị dạng số đạt trên tổng số.' }
      : { found: `có ${found} tên`, expected: `chỉ còn ${expected} nơi chưa đạt`, fix: 'Kiểm tra lại số và tên.' },
  'date-unreadable': ({ found }) => ({
    found: `tìm thấy "${found}"`,
    expected: 'cần một ngày có thật, viết ngày/tháng/năm',
    fix: 'Viết như 30/9/2026.',
  }),
  'period-unreadable': ({ found }) => ({
    found: `tìm thấy "${found}"`,
    expected: 'cần quý I đến IV, năm, hoặc ngày',
    fix: 'Viết như "Quý III/2026", "Năm 2026" hoặc "30/9/2026".',
  }),
  'period-outside': ({ found, expected, fix }) => ({
    found: `số liệu của "${found}"`,
    expected:
      expected === 'early'
        ? 'thời gian này ở trước chương trình'
        : `báo cáo kỳ ${fix} không thể có số liệu của thời gian sau đó`,
    fix: expected === 'early' ? 'Nếu là mức xuất phát, đánh dấu x ở cột "Mức xuất phát".' : 'Kiểm tra lại kỳ.',
  }),
  'nature-needs-year': ({ found }) => ({
    found: `ghi "Cả năm" cho ${found}`,
    expected: 'số cả năm phải là của một năm',
    fix: 'Ghi "Năm 2026" ở cột "Số liệu của", hoặc chọn "Lũy kế từ đầu năm".',
  }),
  'quantity-not-of-work': ({ found }) => ({
    found: `có khối lượng "${found}"`,
    expected: 'chỉ công trình, khâu đột phá mới ghi khối lượng',
    fix: 'Chuyển sang cột "Ghi chú".',
  }),
  'correction-incomplete': ({ found, expected }) => {
    if (found === 'unknown') {
      return {
        found: `không có dòng nào đã báo cáo mang mã "${expected}"`,
        fix: 'Chọn mã trong trang "Đã báo cáo" của biểu mẫu.',
      };
    }
    return found === 'reason'
      ? { found: 'có lý do đính chính mà không ghi đính chính dòng nào', fix: 'Chọn mã trong trang "Đã báo cáo".' }
      : { found: 'đính chính mà không ghi lý do', fix: 'Ghi lý do; người đọc sẽ thấy lý do này.' };
  },
  'entry-twice': ({ found, expected }) => ({
    found: `dòng này báo cùng một việc với dòng ${found}${expected === undefined ? '' : ` của trang tính "${expected}"`}`,
    fix: 'Giữ một dòng.',
  }),
  'value-differs': ({ found, expected, fix }) => ({
    found: `ghi "${found}"`,
    expected: `đã báo cáo "${expected}" (${fix})`,
    fix: `Nếu số cũ sai, ghi ${fix} ở cột "Đính chính cho" và nêu lý do; nếu chưa công bố, có thể chạy lại với --thay.`,
  }),
  'personal-data': ({ found }) => ({
    found: `có vẻ là dữ liệu cá nhân (số định danh, điện thoại, thư điện tử): ${found}`,
    fix: 'Xóa; báo cáo công khai không ghi dữ liệu cá nhân.',
  }),
  'nothing-reported': () => ({ found: 'biểu mẫu chưa điền giá trị nào', fix: 'Điền ít nhất một dòng.' }),
  'read-as': ({ found = '', expected = '', fix }) => ({
    found: readings[found]?.(expected, fix) ?? expected,
    fix: 'Kiểm tra lại nếu không đúng ý.',
  }),
  'rows-not-reported': ({ found }) => ({
    found: `${found} dòng không có giá trị`,
    expected: 'coi là chưa báo cáo, không phải bằng 0',
    fix: 'Điền nếu đã có số liệu.',
  }),
} satisfies Partial<SentencesOf<IssueCode>>;
