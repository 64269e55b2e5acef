import type { Observation } from '../../core/schemas/observation.ts';
import type { explanationHeadings, figureHeadings, newsHeadings } from '../../core/words/template-headings.ts';

/** Names of the sheets. */
export const sheetNames = {
  cover: 'Bìa',
  figures: 'Chỉ tiêu',
  plans: 'Đề án, kế hoạch',
  works: 'Công trình, nhiệm vụ',
  explanations: 'Giải trình',
  ledger: 'Đã báo cáo',
  agencies: 'Danh mục cơ quan',
} as const;

/** Raised when the template changes so that old files would be misread. */
export const templateVersion = 1;

export const templateWords = {
  title: 'BÁO CÁO KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG',
  subtitle: (number: string, commune: string) => `${number} · ${commune}`,
  version: (body?: string) => [`Mẫu ${templateVersion}`, body].filter((word) => word !== undefined).join(' · '),
  howTo: 'Cách điền',
  steps: [
    'Điền các ô nền trắng; ô nền xám đã khóa, không sửa mã.',
    'Chưa có số liệu thì để trống ô, không ghi 0.',
    'Phần lẻ sau dấu phẩy: 62,5. Tỷ lệ nhỏ hơn 1 thì ghi rõ dấu %: 0,5%.',
    'Đếm được thì ghi số đạt trên tổng số: 20/21, kèm tên nơi chưa đạt.',
    'Số đã báo cáo mà sai: báo lại ở dòng của nó, chọn mã ở cột "Đính chính cho" và ghi lý do.',
    'Trang "Giải trình", nếu có: nêu nguyên nhân, cách khắc phục, ngày xong, ai phải làm cho từng đánh giá kém của kỳ trước.',
    'Không ghi số định danh, số điện thoại, thư điện tử của ai.',
    'Gửi tệp .xlsx này về Văn phòng Đảng ủy kèm văn bản đã ký.',
  ],
  none: 'Không có mục nào được giao cho cơ quan này. Nếu cần báo cáo thêm, xin biểu mẫu chung.',
  noneReported: 'Chưa báo cáo lần nào.',
  ledgerHeadings: ['Mã dòng đã báo cáo', 'Chỉ tiêu, công việc', 'Của', 'Đã báo cáo', 'Theo văn bản'],
  agencyHeading: 'Tên cơ quan',
  errorTitle: 'Chưa đúng',
  chooseOne: 'Chọn một mục trong danh sách.',
  exampleTitle: 'Ví dụ',
} as const;

/** Labels of the cover, in the order in which it shows them. */
export const coverLabels = {
  period: 'Kỳ báo cáo',
  agency: 'Cơ quan báo cáo',
  number: 'Số văn bản',
  date: 'Ngày văn bản',
  issuer: 'Cơ quan ký văn bản',
  receivedOn: 'Ngày Văn phòng nhận',
  version: 'Phiên bản mẫu',
} as const;

export const certaintyWords: Record<Observation['certainty'], string> = {
  final: 'Chính thức',
  provisional: 'Tạm tính',
};

/** What stands before the id of a record in the column of codes: `de-an/nong-thon-moi`. */
export const codePrefixes = { plan: 'de-an', work: 'cong-trinh', task: 'nhiem-vu' } as const;

/** What stands before the id of a target in the table of explanations. */
export const explanationPrefix = 'giai-trinh';

/** Examples shown while a cell of the cover is filled in. */
export const coverExamples = {
  number: '45/BC-UBND',
  date: '08/10/2026',
  issuer: 'Ủy ban nhân dân xã',
  receivedOn: '10/10/2026 (Văn phòng Đảng ủy ghi)',
} as const;

const codeNote = 'Mã để máy nhận ra dòng này. Không sửa.';
const correctsNote = 'Chọn mã của dòng báo cáo sai, lấy từ trang "Đã báo cáo".';
/** What is left empty in such a row is taken from the entry it corrects. */
const correctsBesideNote = `${correctsNote} Kỳ này cũng có số mới thì đính chính ở một dòng trống cuối bảng: chỉ cần giá trị đúng, độ chắc chắn, cột này và lý do.`;

const confirmedNote =
  'Chỉ ghi khi máy hỏi lại một số khác thường mà đúng: vì sao đúng, ai đã kiểm tra. Được công bố cùng số. Ví dụ: Đã kiểm tra: nhà máy mới; ông A, Phòng Kinh tế.';
const groundNote = 'Phải báo cáo: văn bản giao việc này cho cơ quan. Có thể báo cáo thêm: để trống cũng được.';

/** What the comment at each heading says. */
export const figureNotes: Partial<Record<keyof typeof figureHeadings, string>> = {
  code: codeNote,
  commitment: 'Mức cam kết trong chương trình.',
  last: 'Giá trị đã báo cáo gần nhất.',
  refersTo: 'Số liệu là của quý, năm hay ngày nào. Ví dụ: Quý III/2026; Năm 2026; 30/9/2026.',
  value: 'Ví dụ: 93,9 hoặc 20/21 hoặc Đạt. Chưa có thì để trống.',
  missing: 'Tên nơi chưa đạt, cách nhau bằng dấu chấm phẩy. Ví dụ: Thôn Bắc; Thôn Nam.',
  nature: 'Tại thời điểm: tính đến một ngày. Lũy kế từ đầu năm: cộng từ 01/01. Cả năm: kết quả của trọn năm.',
  certainty: 'Tạm tính: số còn có thể thay đổi.',
  note: 'Điều người đọc cần biết: cách tính, giá so sánh, phạm vi.',
  ground: groundNote,
  baseline:
    'Đánh dấu x nếu đây là mức lúc bắt đầu chương trình (ví dụ số của năm 2025). Kỳ đầu nên ghi. Có cả số mới thì ghi mức xuất phát ở một dòng trống cuối bảng: chép mã của dòng, ngày hay năm của số ấy, giá trị, cách tính, độ chắc, rồi đánh dấu x.',
  sourceNumber: 'Chỉ điền khi số lấy từ văn bản khác, không phải báo cáo này. Ví dụ: 120/TB-CCTK.',
  breaksSeries:
    'Chỉ ghi khi từ số này định nghĩa hoặc phạm vi tính đổi: đổi thế nào, theo văn bản nào. Trang sẽ ngắt đường vẽ ở đây và không tính nhịp qua chỗ đổi.',
  confirmed: confirmedNote,
  corrects: correctsBesideNote,
  reason: 'Vì sao số cũ sai. Người đọc sẽ thấy lý do này.',
};

export const newsNotes: Partial<Record<keyof typeof newsHeadings, string>> = {
  code: codeNote,
  last: 'Tình trạng đã báo cáo gần nhất.',
  refersTo: 'Tin của quý, năm hay ngày nào. Ví dụ: Quý III/2026.',
  state: 'Chọn một trong bốn tình trạng. Chưa có gì để báo thì để trống.',
  step: 'Bước đã làm được. Ví dụ: Đã phê duyệt chủ trương đầu tư.',
  quantity: 'Tổng khối lượng đã xong từ đầu. Ví dụ: 6,5.',
  quantityUnit: 'Ví dụ: km.',
  documentNumber: 'Văn bản đã ban hành ở bước này. Ví dụ: 12/TTr-UBND.',
  documentDate: 'Ví dụ: 20/9/2026.',
  note: 'Điều người đọc cần biết thêm.',
  ground: groundNote,
  confirmed: confirmedNote,
  corrects: correctsNote,
  reason: 'Vì sao tin cũ sai. Người đọc sẽ thấy lý do này.',
};

export const explanationNotes: Partial<Record<keyof typeof explanationHeadings, string>> = {
  code: codeNote,
  release: 'Kỳ công bố có đánh giá này. Không sửa.',
  verdict: 'Điều trang đã công bố.',
  cause: 'Vì sao kết quả như vậy. Được công bố.',
  remedy: 'Sẽ làm gì để khắc phục. Được công bố.',
  by: 'Ngày sẽ khắc phục xong. Ví dụ: 30/6/2027.',
  who: 'Cơ quan, bộ phận phải làm. Không ghi số điện thoại, số định danh của ai.',
};

/** An example of a value of each kind, shown while its cell is filled in. */
export const valueExamples = {
  number: (unit: string) => `Ví dụ: 93,9${unit.startsWith('%') ? '%' : ` (${unit || 'số'})`}`,
  count: () => 'Ví dụ: 20/21',
  'yes-no': () => 'Chọn Đạt hoặc Chưa đạt',
  range: () => 'Ví dụ: 10-13',
  rating: () => 'Chọn một mức xếp loại',
} as const;
