import type { SentencesOf } from './format-issue.ts';
import type { IssueCode } from './issue-codes.ts';

/** What a value of each type looks like. */
const types: Record<string, string> = {
  string: 'chữ, giữa hai dấu ngoặc kép',
  array: 'một danh sách, giữa [ và ]',
  object: 'một nhóm trường, giữa { và }',
  boolean: 'true hoặc false',
};

/** Forms that only some fields have, by the last word of their path. */
const forms: Record<string, string> = {
  printed: 'số thứ tự như in trong văn bản, ví dụ "(11)" hoặc "1"',
  at: 'địa chỉ của một đoạn, ví dụ "nv-1-2-03" hoặc "ct-bao-hiem-y-te"',
  sha256: '64 chữ số hệ mười sáu',
  file: 'tên một tệp .txt trong thư mục source',
  baseUrl: 'địa chỉ trang, bắt đầu bằng https:// và kết thúc bằng /',
  email: 'một địa chỉ thư điện tử',
  light: 'màu, ví dụ "#8f1d14"',
  dark: 'màu, ví dụ "#e8a19a"',
};

/** Problems of one field of a record. */
export const fieldSentences = {
  'unknown-field': ({ found, fix }) => ({
    found: `không có trường nào tên "${found}"`,
    fix: fix === undefined ? 'Xóa trường này.' : `Có phải ý bạn là "${fix}"?`,
  }),
  'field-missing': () => ({ found: 'thiếu trường này', fix: 'Thêm trường vào nhóm bắt đầu ở dòng này.' }),
  'value-not-a-number': ({ found, fix }) => ({
    found: `tìm thấy ${found}`,
    expected: 'cần một số',
    fix:
      fix === undefined
        ? 'Viết số không có dấu ngoặc kép và đơn vị, phần thập phân sau dấu chấm.'
        : `Sửa thành ${fix}.`,
  }),
  'value-not-whole': ({ found }) => ({
    found: `tìm thấy ${found}`,
    expected: 'cần một số nguyên',
    fix: 'Bỏ phần thập phân.',
  }),
  'value-wrong-type': ({ found, expected = '' }) => ({
    found: `tìm thấy ${found}`,
    expected: `cần ${types[expected] ?? expected}`,
    fix: 'So với một tệp cùng loại.',
  }),
  'value-out-of-range': ({ found, expected }) => ({
    found: `tìm thấy ${found}`,
    expected: `cần số ${expected}`,
    fix: 'Kiểm tra lại số và đơn vị.',
  }),
  'value-not-a-date': ({ found }) => ({
    found: `tìm thấy ${found}`,
    expected: 'cần một ngày có thật, viết năm-tháng-ngày',
    fix: 'Viết như "2026-03-31".',
  }),
  'value-not-an-id': ({ found, fix }) => ({
    found: `tìm thấy ${found}`,
    expected: 'mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối',
    fix: fix === undefined ? 'Đặt lại mã.' : `Có phải ý bạn là "${fix}"?`,
  }),
  'value-wrong-format': ({ found, expected, place }) => ({
    found: `tìm thấy ${found}`,
    expected: `cần ${forms[place.field?.split('.').at(-1) ?? ''] ?? `lời theo mẫu ${expected}`}`,
    fix: 'Viết lại theo mẫu.',
  }),
  'value-not-in-list': ({ found, expected, fix }) => ({
    found: `tìm thấy ${found}`,
    expected: `chỉ nhận một trong: ${expected}`,
    fix: fix === undefined ? 'Chọn một từ trong danh sách.' : `Có phải ý bạn là "${fix}"?`,
  }),
  'text-empty': () => ({ found: 'trường này để trống', fix: 'Điền lời, hoặc bỏ trường nếu trường không bắt buộc.' }),
  'text-too-long': ({ found, expected }) => ({
    found: `lời quá dài: ${found}`,
    expected: `số ký tự phải ${expected}`,
    fix: 'Rút ngắn lời.',
  }),
  'list-wrong-length': ({ expected }) => ({
    found: 'danh sách không đủ hoặc thừa phần tử',
    expected: `số phần tử phải ${expected}`,
    fix: 'Thêm hoặc bớt phần tử.',
  }),
  'value-not-accepted': ({ found, expected }) => ({
    found: `tìm thấy ${found}`,
    expected: `giá trị này không được nhận (${expected})`,
    fix: 'So với các trường khác của bản ghi.',
  }),
} satisfies Partial<SentencesOf<IssueCode>>;
