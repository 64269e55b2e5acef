import type { WantedLevel } from '../words/wanted-level.ts';
import { defineIssue } from './define-issue.ts';

/** What a value of each type looks like. */
const types: Record<string, string> = {
  string: 'chữ, giữa hai dấu ngoặc kép',
  array: 'một danh sách, giữa [ và ]',
  object: 'một nhóm trường, giữa { và }',
  boolean: 'true hoặc false',
};

/** Forms that only some fields have. */
const forms: Record<string, string> = {
  printed: 'số thứ tự như in trong văn bản, ví dụ "(11)" hoặc "1"',
  at: 'địa chỉ của một đoạn, ví dụ "nv-1-2-03" hoặc "ct-bao-hiem-y-te"',
  sha256: '64 chữ số hệ mười sáu',
  file: 'tên một tệp .txt trong thư mục source',
  baseUrl: 'địa chỉ trang, bắt đầu bằng https:// và kết thúc bằng /; không kèm mật khẩu, dấu ? hay #',
  url: 'địa chỉ bắt đầu bằng https://; không kèm mật khẩu, dấu ? hay #',
  email: 'một địa chỉ thư điện tử',
  light: 'màu, ví dụ "#8f1d14"',
  dark: 'màu, ví dụ "#e8a19a"',
};

const report = 'content/reports/2026-Q3-cong-an-xa.json';

/** Problems of one field of a record. */
export const fieldIssues = {
  'unknown-field': defineIssue<{ name: string; likely?: string | undefined }>({
    title: 'Trường không có trong mẫu',
    meaning:
      'Bản ghi có một trường mà trang không biết, thường do gõ sai tên. Trang không bỏ qua, vì bỏ qua là mất số liệu.',
    fix: 'Sửa tên như thông báo gợi ý, hoặc xóa trường.',
    say: ({ name, likely }) => ({
      found: `không có trường nào tên "${name}"`,
      fix: likely === undefined ? 'Xóa trường này.' : `Có phải ý bạn là "${likely}"?`,
    }),
    example: { place: { file: report, line: 10, field: 'observations.0.giaTri' }, name: 'giaTri' },
  }),
  'field-missing': defineIssue({
    title: 'Thiếu trường bắt buộc',
    meaning: 'Bản ghi thiếu một điều phải có, như ngày nhận báo cáo hoặc số của văn bản nguồn.',
    fix: 'Thêm trường được nêu. Nếu chưa biết giá trị, hỏi cơ quan báo cáo; không điền số 0 hay dấu gạch.',
    say: () => ({ found: 'thiếu trường này', fix: 'Thêm trường vào nhóm bắt đầu ở dòng này.' }),
    example: { place: { file: report, line: 1, field: 'receivedOn' } },
  }),
  'value-not-a-number': defineIssue<{ written: string; likely?: string | undefined }>({
    title: 'Không phải là số',
    meaning:
      'Ở đây cần đúng một số. Hay gặp nhất là số kèm đơn vị ("62,5 phần"), số nằm giữa ngoặc kép, hoặc chữ như "khoảng 60".',
    fix: 'Chỉ để lại con số; đơn vị đã có sẵn ở cột Đơn vị. Nếu chưa có số thì để trống ô.',
    say: ({ written, likely }) => ({
      found: `tìm thấy ${written}`,
      expected: 'cần một số',
      fix:
        likely === undefined
          ? 'Viết số không có dấu ngoặc kép và đơn vị, phần thập phân sau dấu chấm.'
          : `Sửa thành ${likely}.`,
    }),
    example: {
      place: { file: report, line: 14, column: 18, field: 'observations.0.value.value' },
      written: '"62,5"',
      likely: '62.5',
    },
  }),
  'value-not-whole': defineIssue<{ written: string }>({
    title: 'Cần số nguyên',
    meaning: 'Giá trị đếm người, thôn, hộ, công trình thì không có phần thập phân.',
    fix: 'Ghi số đếm được. Nếu con số là tỷ lệ, kiểm tra xem có đặt nhầm dòng không.',
    say: ({ written }) => ({ found: `tìm thấy ${written}`, expected: 'cần một số nguyên', fix: 'Bỏ phần thập phân.' }),
    example: { place: { file: report, line: 14, field: 'observations.0.value.count' }, written: '20.5' },
  }),
  'value-wrong-type': defineIssue<{ written: string; type: string }>({
    title: 'Sai loại giá trị',
    meaning: 'Trường cần một loại giá trị khác: chữ, danh sách, nhóm trường hoặc đúng/sai.',
    fix: 'Mở một tệp cùng loại và viết giống tệp đó.',
    say: ({ written, type }) => ({
      found: `tìm thấy ${written}`,
      expected: `cần ${types[type] ?? type}`,
      fix: 'So với một tệp cùng loại.',
    }),
    example: { place: { file: report, line: 8, field: 'observations' }, written: '{', type: 'array' },
  }),
  'value-out-of-range': defineIssue<{ written: string; bounds: string }>({
    title: 'Số quá nhỏ hoặc quá lớn',
    meaning: 'Số nằm ngoài khoảng có thể có. Thường do nhầm đơn vị (triệu và tỷ) hoặc gõ thừa một chữ số.',
    fix: 'So với văn bản nguồn, cả con số và đơn vị.',
    say: ({ written, bounds }) => ({
      found: `tìm thấy ${written}`,
      expected: `cần số ${bounds}`,
      fix: 'Kiểm tra lại số và đơn vị.',
    }),
    example: { place: { file: report, line: 14, field: 'observations.0.value.count' }, written: '-3', bounds: '≥ 0' },
  }),
  'value-not-a-date': defineIssue<{ written: string }>({
    title: 'Không phải ngày có thật',
    meaning:
      'Ngày viết sai dạng, hoặc không có trong lịch (30/02, 31/04). Trong Excel viết ngày/tháng/năm; trong tệp JSON viết năm-tháng-ngày.',
    fix: 'Viết lại ngày theo văn bản nguồn.',
    say: ({ written }) => ({
      found: `tìm thấy ${written}`,
      expected: 'cần một ngày có thật, viết năm-tháng-ngày',
      fix: 'Viết như "2026-03-31".',
    }),
    example: { place: { file: report, line: 5, field: 'receivedOn' }, written: '"30/02/2026"' },
  }),
  'value-not-an-id': defineIssue<{ written: string; likely?: string | undefined }>({
    title: 'Mã viết sai',
    meaning: 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, như "tram-y-te".',
    fix: 'Chép lại mã từ cột Mã của biểu mẫu hoặc từ cuối địa chỉ trang.',
    say: ({ written, likely }) => ({
      found: `tìm thấy ${written}`,
      expected: 'mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối',
      fix: likely === undefined ? 'Đặt lại mã.' : `Có phải ý bạn là "${likely}"?`,
    }),
    example: { place: { file: report, line: 3, field: 'agency' }, written: '"Công an xã"', likely: 'cong-an-xa' },
  }),
  // `field`: the last word of its path.
  'value-wrong-format': defineIssue<{ written: string; field: string; pattern: string }>({
    title: 'Lời không đúng mẫu',
    meaning: 'Trường này có mẫu viết riêng, như số thứ tự "(11)" hoặc địa chỉ đoạn "nv-1-2-03".',
    fix: 'Viết lại như ví dụ trong thông báo.',
    say: ({ written, field, pattern }) => ({
      found: `tìm thấy ${written}`,
      expected: `cần ${forms[field] ?? `lời theo mẫu ${pattern}`}`,
      fix: 'Viết lại theo mẫu.',
    }),
    example: {
      place: { file: 'content/targets/nuoc-sach.json', line: 3, field: 'printed' },
      written: '"11)"',
      field: 'printed',
      pattern: '',
    },
  }),
  // `isOptional`: the cell may be left empty.
  'value-not-in-list': defineIssue<{
    written: string;
    choices: readonly string[];
    likely?: string | undefined;
    isOptional?: boolean;
  }>({
    title: 'Không có trong danh sách cho chọn',
    meaning:
      'Trường chỉ nhận một trong vài từ cố định. Trong biểu mẫu Excel, chọn trong danh sách thả xuống thay vì gõ.',
    fix: 'Chọn từ mà thông báo gợi ý, hoặc một từ khác trong danh sách.',
    say: ({ written, choices, likely, isOptional = false }) => ({
      // Of a JSON file it has its own quotes.
      found: `tìm thấy ${written.startsWith('"') ? written : `"${written}"`}`,
      expected: `chỉ nhận một trong: ${choices.join(', ')}`,
      fix: isOptional
        ? 'Không phải thì để ô trống.'
        : likely === undefined
          ? 'Chọn một từ trong danh sách.'
          : `Có phải ý bạn là "${likely}"?`,
    }),
    example: {
      place: { file: report, line: 15, field: 'observations.0.certainty' },
      written: '"finall"',
      choices: ['provisional', 'final'],
      likely: 'final',
    },
  }),
  'text-empty': defineIssue({
    title: 'Lời để trống',
    meaning: 'Trường có mặt nhưng không có chữ nào.',
    fix: 'Điền lời. Nếu không có gì để nói và trường không bắt buộc, xóa cả trường.',
    say: () => ({ found: 'trường này để trống', fix: 'Điền lời, hoặc bỏ trường nếu trường không bắt buộc.' }),
    example: { place: { file: report, line: 16, field: 'observations.0.note' } },
  }),
  'text-too-long': defineIssue<{ written: string; bounds: string }>({
    title: 'Lời quá dài',
    meaning: 'Lời dài hơn mức người đọc trên điện thoại có thể theo dõi. Có lẽ cả một đoạn báo cáo đã được chép vào.',
    fix: 'Giữ lại điều người đọc cần biết; phần còn lại đã có trong văn bản nguồn.',
    say: ({ written, bounds }) => ({
      found: `lời quá dài: ${written}`,
      expected: `số ký tự phải ${bounds}`,
      fix: 'Rút ngắn lời.',
    }),
    example: {
      place: { file: report, line: 16, field: 'observations.0.note' },
      written: '"Thực hiện Công văn số…',
      bounds: '≤ 1200',
    },
  }),
  'list-wrong-length': defineIssue<{ bounds: string }>({
    title: 'Danh sách thừa hoặc thiếu',
    meaning: 'Danh sách có số phần tử mà bản ghi không nhận, thường là danh sách rỗng ở nơi cần ít nhất một phần tử.',
    fix: 'Thêm hoặc bớt phần tử như thông báo nói.',
    say: ({ bounds }) => ({
      found: 'danh sách không đủ hoặc thừa phần tử',
      expected: `số phần tử phải ${bounds}`,
      fix: 'Thêm hoặc bớt phần tử.',
    }),
    example: { place: { file: 'content/errata/dau-phay.json', line: 5, field: 'places' }, bounds: '≥ 1' },
  }),
  'value-not-accepted': defineIssue<{ written: string; rule: string }>({
    title: 'Giá trị mâu thuẫn với trường khác',
    meaning:
      'Riêng giá trị này thì viết đúng, nhưng không thể đúng cùng lúc với các trường khác: như 22 thôn đạt trên tổng số 21 thôn.',
    fix: 'So cả hàng với văn bản nguồn, rồi sửa số sai.',
    say: ({ written, rule }) => ({
      found: `tìm thấy ${written}`,
      expected: `giá trị này không được nhận (${rule})`,
      fix: 'So với các trường khác của bản ghi.',
    }),
    example: {
      place: { file: report, line: 14, field: 'observations.0.value' },
      written: '{ "count": 22, "total": 21 }',
      rule: 'count ≤ total',
    },
  }),
  'direction-doubtful': defineIssue<{ quote: string; said: WantedLevel; isChosen: boolean }>({
    severity: 'warning',
    title: 'Chiều của lời hứa ngược với lời văn',
    meaning:
      'Lời văn ghi mức phải đạt bằng những chữ như "dưới", "không quá", "giảm", "không để", mà bản ghi coi càng cao càng tốt; hoặc ngược lại. Ghi nhầm chiều thì nơi làm tốt bị coi là chậm. Đây là lưu ý, không chặn việc công bố.',
    fix: 'Đọc lại câu văn: muốn con số lên hay xuống? Sửa chiều trong bản ghi, hoặc để nguyên nếu bản ghi đúng.',
    say: ({ quote, said, isChosen }) => ({
      found: `lời hứa ghi «${quote}», tức con số càng ${said === 'low' ? 'thấp' : 'cao'} càng tốt`,
      expected: `bản ghi lại coi càng ${said === 'low' ? 'cao' : 'thấp'} càng tốt`,
      fix: isChosen
        ? `Nếu bản ghi nhầm, sửa thành "${said === 'low' ? 'falling' : 'rising'}"; nếu bản ghi đúng thì để nguyên.`
        : 'Loại lời hứa này chỉ có chiều lên: nếu phải xuống, ghi loại "by-date-threshold" với "direction" là "falling".',
    }),
    example: {
      place: { file: 'content/targets/giam-ngheo.json', line: 14, field: 'parts.0.measure.direction' },
      quote: 'giảm tỷ lệ hộ nghèo còn dưới 1%',
      said: 'low',
      isChosen: true,
    },
  }),
};
