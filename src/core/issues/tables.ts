import { defineIssue } from './define-issue.ts';
import { type OtherFile, otherFiles } from './other-files.ts';

/** What makes a workbook unsafe to open. */
export type Danger =
  | { danger: 'entries' | 'unpacked' | 'ratio'; most: number }
  | { danger: 'path' | 'twice' | 'doctype' };

const file = 'Quy III.xlsx';

/** Problems of a filled template as a whole: the kind of file, its sheets, its tables. */
export const tableIssues = {
  // `others`: headings of the same line that are none of ours.
  'heading-missing': defineIssue<{ heading: string; others?: readonly string[] }>({
    title: 'Thiếu cột',
    meaning: 'Dòng tiêu đề của bảng đã mất hoặc đổi tên một cột cần đọc.',
    fix: 'Đặt lại tiêu đề đúng như biểu mẫu; thứ tự cột thế nào cũng được.',
    say: ({ heading, others = [] }) => ({
      found: `bảng thiếu cột "${heading}"`,
      fix:
        others.length === 0
          ? 'Đặt lại tiêu đề cột đúng như biểu mẫu.'
          : `Nếu cột ${others.map((other) => `"${other}"`).join(' hoặc ')} là cột này, sửa tiêu đề thành "${heading}".`,
    }),
    example: { place: { file, sheet: 'Chỉ tiêu', line: 4 }, heading: 'Giá trị' },
  }),
  'heading-twice': defineIssue({
    title: 'Hai cột cùng tiêu đề',
    meaning: 'Máy không biết đọc cột nào.',
    fix: 'Giữ một cột, xóa cột kia.',
    say: () => ({ found: 'bảng có hai cột cùng tiêu đề', fix: 'Giữ một cột, xóa cột kia.' }),
    example: { place: { file, sheet: 'Chỉ tiêu', line: 4, heading: 'Giá trị' } },
  }),
  'heading-extra': defineIssue({
    severity: 'warning',
    title: 'Cột không được đọc',
    meaning: 'Cột thêm vào bảng không có trong biểu mẫu. Đây chỉ là lời nhắc.',
    fix: 'Không cần làm gì; nếu cột có tin cần công bố, chuyển sang cột "Ghi chú".',
    say: () => ({ found: 'cột này không có trong biểu mẫu nên không được đọc', fix: 'Không cần làm gì.' }),
    example: { place: { file, sheet: 'Chỉ tiêu', line: 4, heading: 'Người lập' } },
  }),
  'column-unread': defineIssue<{ written: string; rows: readonly number[] }>({
    title: 'Cột thêm có số',
    meaning:
      'Bảng có thêm một cột không thuộc biểu mẫu mà trong đó có số ở dòng của chỉ tiêu, như "Giá trị sửa lại". Cột ấy không được đọc, nên số ở đó sẽ bị bỏ sót.',
    fix: 'Số ấy là số đúng thì gõ vào cột của biểu mẫu; chỉ để tham khảo thì xóa cột, hoặc chuyển lời sang cột "Ghi chú".',
    say: ({ written, rows }) => ({
      found: `cột này không có trong biểu mẫu mà có số, như "${written}"${listRows(rows)}`,
      expected: 'số ở đây sẽ bị bỏ sót',
      fix: 'Số ấy là số đúng thì gõ vào cột của biểu mẫu; chỉ để tham khảo thì xóa cột.',
    }),
    example: { place: { file, sheet: 'Chỉ tiêu', line: 4, heading: 'Giá trị sửa lại' }, written: '97,1', rows: [14] },
  }),
  // `rows`: every row with something of the kind, the first of which is the place.
  // `isApart`: on a sheet that has no table, though others have.
  'outside-table': defineIssue<{
    what: 'code' | 'name' | 'figure';
    written: string;
    rows: readonly number[];
    isApart?: boolean;
  }>({
    title: 'Số liệu nằm ngoài bảng',
    meaning:
      'Trang tính có mã, tên chỉ tiêu hoặc con số ở chỗ không có dòng tiêu đề hay cột nào của biểu mẫu, nên sẽ bị bỏ sót. Hay gặp khi dòng tiêu đề hoặc cột "Mã" đã bị xóa, hay số gõ lệch sang cột khác.',
    fix: 'Đặt lại dòng tiêu đề đúng như biểu mẫu, hoặc chuyển số vào đúng cột. Phần không thuộc báo cáo thì xóa, hoặc ẩn trang tính đó.',
    say: ({ what, written, rows, isApart = false }) => ({
      found: `${strayWords[what]} "${written}" nằm ngoài bảng${listRows(rows)}`,
      expected: 'phần này sẽ bị bỏ sót',
      fix:
        isApart && what === 'figure'
          ? 'Trang chỉ để tính toán thì dán giá trị (Paste Values) vào bảng rồi xóa hoặc ẩn trang này; số báo cáo thì chuyển vào đúng dòng của bảng.'
          : 'Đặt lại dòng tiêu đề và cột "Mã" như biểu mẫu, hoặc chuyển vào đúng cột; phần không thuộc báo cáo thì xóa.',
    }),
    example: {
      place: { file, sheet: 'Chỉ tiêu', line: 4 },
      what: 'code',
      written: 'bao-hiem-y-te/tham-gia',
      rows: [4, 5, 6],
    },
  }),
  // `hasFigure`: with a number among them that may be a value.
  'words-unread': defineIssue<{ written: string; rows: readonly number[]; hasFigure?: boolean }>({
    severity: 'warning',
    title: 'Lời không được đọc',
    meaning: 'Lời ghi ngoài bảng: tên người ký, tiêu đề nhóm, ghi chú dưới bảng. Đây chỉ là lời nhắc.',
    fix: 'Không cần làm gì; lời cần công bố thì ghi ở cột "Ghi chú" của đúng dòng.',
    say: ({ written, rows, hasFigure = false }) => ({
      found: `lời "${written}" không thuộc dòng nào của biểu mẫu nên không được đọc${listRows(rows)}`,
      fix: hasFigure
        ? 'Trong lời có số: nếu là số báo cáo, ghi vào cột "Giá trị" của đúng dòng; nếu không, để nguyên cũng được.'
        : 'Không cần làm gì; lời cần công bố thì chuyển sang cột "Ghi chú" của đúng dòng.',
    }),
    example: { place: { file, sheet: 'Chỉ tiêu' }, written: 'Người lập biểu', rows: [41, 42] },
  }),
  'table-missing': defineIssue({
    title: 'Không thấy bảng của biểu mẫu',
    meaning: 'Tệp không phải biểu mẫu, hoặc dòng tiêu đề đã bị xóa.',
    fix: 'Lập biểu mẫu bằng npm run bieu-mau rồi chép số liệu sang.',
    say: () => ({
      found: 'không thấy bảng nào của biểu mẫu',
      expected: 'cần một dòng tiêu đề có cột "Mã"',
      fix: 'Dùng biểu mẫu do npm run bieu-mau lập, giữ nguyên dòng tiêu đề.',
    }),
    example: { place: { file } },
  }),
  'csv-malformed': defineIssue<{ fault: 'quotes' } | { fault: 'width'; columns: number; excess: number }>({
    title: 'Dòng CSV hỏng',
    meaning:
      'Dấu ngoặc kép mở mà không đóng, hoặc dòng thừa thiếu cột. Hay gặp khi số có dấu phẩy mà cột cũng tách bằng dấu phẩy.',
    fix: 'Lưu lại CSV bằng dấu chấm phẩy, hoặc gửi tệp .xlsx.',
    say: (facts) =>
      facts.fault === 'quotes'
        ? { found: 'dấu ngoặc kép mở mà không đóng', fix: 'Đóng dấu ngoặc kép, hoặc gửi tệp .xlsx.' }
        : {
            found: facts.excess > 0 ? `dòng này thừa ${facts.excess} cột` : `dòng này thiếu ${-facts.excess} cột`,
            expected: `dòng tiêu đề có ${facts.columns} cột`,
            fix:
              facts.excess > 0
                ? 'Đặt số có dấu phẩy giữa hai dấu ngoặc kép ("62,5"), hoặc lưu lại CSV bằng dấu chấm phẩy.'
                : 'Thêm cho đủ cột (ô trống vẫn phải có dấu tách), hoặc lưu lại từ bảng tính.',
          },
    example: { place: { file: 'chi-tieu.csv', line: 14 }, fault: 'width', columns: 11, excess: 1 },
  }),
  'sheet-missing': defineIssue({
    title: 'Mất trang tính',
    meaning: 'Tệp kể tên một trang tính mà không chứa trang ấy. Nếu cứ đọc thì số liệu của trang bị bỏ sót.',
    fix: 'Mở tệp bằng Excel hoặc LibreOffice, xem trang đó còn đủ số liệu không, rồi lưu lại.',
    say: () => ({
      found: 'tệp có tên trang tính này mà không có nội dung của nó',
      fix: 'Mở tệp bằng Excel hoặc LibreOffice, kiểm tra trang này rồi lưu lại.',
    }),
    example: { place: { file, sheet: 'Đề án, kế hoạch' } },
  }),
  'not-a-workbook': defineIssue<{ kind: OtherFile }>({
    title: 'Không phải bảng tính .xlsx',
    meaning:
      'Tệp là Excel đời cũ, bảng tính của chương trình khác, có mật khẩu, có macro, bị hỏng, chưa tải về máy, hoặc là loại khác được đổi tên.',
    fix: 'Bảng tính thì mở bằng Excel, chọn "Lưu thành…" (Save As), kiểu "Excel Workbook (.xlsx)", không mật khẩu. Tệp PDF, Word, ảnh thì xin cơ quan gửi biểu mẫu đã điền.',
    say: ({ kind }) => otherFiles[kind],
    example: { place: { file: 'Quy III.xls' }, kind: 'old' },
  }),
  'workbook-unsafe': defineIssue<Danger>({
    title: 'Tệp không an toàn',
    meaning: 'Tệp bung ra quá lớn hoặc chứa thứ mà Excel không bao giờ ghi. Có thể là tệp độc hại.',
    fix: 'Đừng mở tệp. Hỏi lại người gửi; chép số liệu sang biểu mẫu mới.',
    say: (danger) => ({
      found: describeDanger(danger),
      expected: 'không mở tệp này để giữ an toàn cho máy',
      fix: 'Chép số liệu sang biểu mẫu mới (npm run bieu-mau) rồi gửi lại.',
    }),
    example: { place: { file }, danger: 'ratio', most: 100 },
  }),
  'table-too-large': defineIssue<
    { by: 'letters' } | { by: 'rows'; most: number } | { by: 'cells'; cell: string; most: string }
  >({
    title: 'Bảng quá lớn',
    meaning: 'Trang tính dùng tới ô rất xa, thường do định dạng cả hàng hay cả cột, hoặc dán nhầm.',
    fix: 'Lập biểu mẫu mới và chép riêng phần số liệu sang.',
    say: (facts) => ({
      found: facts.by === 'cells' ? `trang tính dùng tới ô ${facts.cell}` : 'bảng quá lớn',
      expected:
        facts.by === 'letters'
          ? 'quá nhiều chữ cho một báo cáo'
          : `nhiều nhất ${facts.most} ${facts.by === 'rows' ? 'dòng' : '(dòng × cột)'}`,
      fix: 'Chép riêng phần số liệu sang biểu mẫu mới; đừng định dạng cả hàng hay cả cột.',
    }),
    example: { place: { file, sheet: 'Chỉ tiêu' }, by: 'cells', cell: 'XFD1048576', most: '2000 × 50' },
  }),
  'reading-stopped': defineIssue<{ by: 'time' | 'memory' }>({
    title: 'Dừng đọc tệp',
    meaning:
      'Đọc tệp cần quá 10 giây làm việc của máy hoặc quá nhiều bộ nhớ. Biểu mẫu bình thường chỉ mất chưa tới một giây.',
    fix: 'Chạy lại khi máy đỡ bận. Nếu vẫn vậy thì chép số liệu sang biểu mẫu mới rồi gửi lại.',
    say: ({ by }) => ({
      found: by === 'time' ? 'đọc tệp này quá lâu nên đã dừng' : 'đọc tệp này tốn quá nhiều bộ nhớ nên đã dừng',
      fix: 'Có thể máy đang bận: chạy lại. Nếu vẫn vậy, chép số liệu sang biểu mẫu mới (npm run bieu-mau) rồi gửi lại.',
    }),
    example: { place: { file }, by: 'time' },
  }),
};

const strayWords = { code: 'mã', name: 'tên', figure: 'số' } as const;

/** ` (dòng 4, 5, 6 và 12 dòng nữa)`. */
function listRows(rows: readonly number[]): string {
  const more = rows.length > 6 ? ` và ${rows.length - 5} dòng nữa` : '';
  return ` (dòng ${rows.slice(0, more === '' ? 6 : 5).join(', ')}${more})`;
}

function describeDanger(facts: Danger): string {
  switch (facts.danger) {
    case 'entries':
      return `tệp chứa hơn ${facts.most} phần bên trong`;
    case 'unpacked':
      return `tệp bung ra quá ${facts.most / 1024 / 1024} MB`;
    case 'ratio':
      return `tệp bung ra to gấp hơn ${facts.most} lần`;
    case 'path':
      return 'tệp chứa đường dẫn trỏ ra ngoài';
    case 'twice':
      return 'tệp chứa hai phần trùng tên';
    case 'doctype':
      return 'tệp chứa khai báo DOCTYPE mà Excel không bao giờ ghi';
  }
}
