import type { IsoDate } from '../../core/schemas/fields.ts';
import type { Measure } from '../../core/schemas/target.ts';
import type { Status } from '../../core/status/assessment.ts';
import { formatDate } from '../../core/words/format.ts';

/** Words of the page that says how targets are judged. */
export const methodWords = {
  lead: 'Trang chấm từng chỉ tiêu theo những quy tắc dưới đây. Mỗi ví dụ tính lại được bằng tay, và phần mềm được thử bằng chính các ví dụ ấy.',
  description:
    'Mỗi loại chỉ tiêu được đánh giá thế nào: công thức bằng lời, ví dụ tính tay, và chỗ cách tính chưa phản ánh được.',
  statuses: 'Các trạng thái',
  commitments: 'Công trình, đề án, kế hoạch, nhiệm vụ',
  versions: 'Các bản cách tính',
  versionsNote:
    'Mỗi kỳ công bố ghi bản cách tính đã dùng và giữ nguyên điều đã công bố, kể cả khi cách tính về sau được sửa. Nếu tính lại theo bản đang dùng mà ra kết quả khác thì trang của kỳ ấy ghi cả hai.',
  version: (version: number, from: IsoDate, isToday: boolean) =>
    `Bản ${version}, dùng từ ${formatDate(from)}${isToday ? ' (đang dùng)' : ''}`,
  before: 'Trước',
  after: 'Nay',
  example: 'Ví dụ',
  commonHeading: 'Quy tắc chung',
  why: 'Vì sao:',
  order: 'Từ tốt đến kém, để chọn phần kém nhất (các danh sách xếp khác: điều cần xem trước đứng trước, như dưới đây)',
  formula: 'Công thức',
  limits: 'Chỗ cách tính này chưa phản ánh được',
  targets: 'Chỉ tiêu theo quy tắc này',
  examples: 'Ví dụ tính tay',
  composite: 'Chỉ tiêu có nhiều phần',
  cutOff: 'chốt ngày',
  promise: 'Cam kết',
  reported: 'Báo cáo',
  verdict: 'Đánh giá',
  nothingReported: 'chưa có báo cáo',
  baseline: (value: string) => `xuất phát ${value}`,
  needed: (value: string) => `mức cần có ${value}`,
  pace: (value: string) => `nhịp ${value}`,
} as const;

/** The kinds of promise, and the rule for targets of several parts. */
export type RuleKind = Measure['kind'] | 'composite';

/** The kind of promise, as a reader meets it. */
export const measureNames: Record<Measure['kind'], string> = {
  'annual-threshold': 'Mức phải đạt mỗi năm',
  'by-date-threshold': 'Mức phải đạt vào một thời điểm',
  'range-by-date': 'Khoảng phải đạt vào một thời điểm',
  'average-growth': 'Tăng trưởng bình quân nhiều năm',
  'yearly-growth': 'Tăng trưởng từng năm',
  'cumulative-count': 'Cộng dồn qua các năm',
  milestone: 'Việc đạt hay chưa đạt',
  quota: 'Đủ tất cả',
  'maintain-level': 'Giữ vững mức đang có',
  'ordinal-rating': 'Mức xếp loại',
};

/** What each status says, for who meets it the first time. */
export const statusMeanings: Record<Status, string> = {
  reached: 'việc hứa làm một lần đã xong, hoặc đến hạn thì đạt.',
  'reached-hold': 'đã đạt mức cam kết nhưng còn phải giữ, hoặc năm gần nhất đạt và các năm sau còn phải đạt.',
  'reached-late': 'đã đạt mức cam kết, nhưng sau hạn.',
  ahead: 'chưa đến hạn, và lúc này tốt hơn mức cần có.',
  'on-track': 'chưa đến hạn, và lúc này bằng mức cần có, hoặc kém rất ít.',
  late: 'chưa đến hạn, có tiến bộ nhưng kém mức cần có.',
  'very-late': 'chưa đến hạn, và kém mức cần có nhiều.',
  reversing: 'kém hơn lúc xuất phát, hoặc từng đạt mà nay không còn đạt, hoặc năm không đạt còn kém năm trước.',
  'not-met':
    'đến hạn, hoặc hết năm, mà số cuối cùng đã báo cáo kém mức cam kết; hoặc hết giai đoạn mà có năm không đạt.',
  overdue: 'đã qua ngày phải xong mà báo cáo mới nhất còn ghi chưa xong.',
  'not-due': 'chưa có kỳ nào phải đánh giá, hoặc chưa xong mà chưa đến hạn và không có nhịp để so.',
  'too-early':
    'đã có số, nhưng phần phải tăng (giảm) đến nay còn nhỏ hơn mức mà số báo cáo cho thấy được; trang nói từ ngày nào thì đánh giá.',
  'not-reported': 'đến kỳ phải có số mà chưa có báo cáo của kỳ ấy, và số trước đó, nếu có, không kém.',
  'not-assessable': 'đã có báo cáo nhưng chưa đủ để đánh giá; trang nói thiếu gì.',
};

/** One rule, explained for a reader who wants to check it by hand. */
export interface RuleText {
  /** What is compared with what, as a formula in words. */
  formula: string;
  /** What the rule cannot see. */
  limits: string;
}

/** Words of the worked examples, whose data names things in code. */
export const exampleWords: Record<string, string> = {
  example: 'triệu đồng',
  2030: 'đến năm 2030',
  2027: 'đến hết năm 2027',
  '2026-2030': 'hằng năm',
  poor: 'Kém',
  fair: 'Trung bình',
  good: 'Tốt',
  excellent: 'Xuất sắc',
  splendid: 'Rất tuyệt',
};

/** The rules of assessment in words; the numbers beside them on the method page come from the rules themselves. */
export const ruleTexts: Record<RuleKind, RuleText> = {
  'annual-threshold': {
    formula:
      'Mỗi năm xét riêng: lấy số liệu cả năm so với mức phải đạt. Trong năm thì số liệu chỉ để tham khảo, chưa đánh giá. Năm không đạt mà còn kém năm trước thì đánh giá của phần là Đi lùi. Hết giai đoạn thì đếm số năm đạt trên số năm phải đạt.',
    limits:
      'Năm tốt không bù cho năm kém. Nếu chưa biết cách tính mẫu số thì con số của hai năm có thể không so được với nhau.',
  },
  'by-date-threshold': {
    formula:
      'Mức cần có vào ngày của số mới nhất = mức xuất phát + (đích − mức xuất phát) × thời gian đã qua ÷ toàn bộ thời gian. Nhịp = (số mới nhất − mức xuất phát) ÷ (mức cần có − mức xuất phát). Các dải của nhịp, dung sai và khi nào còn quá sớm: xem Quy tắc chung.',
    limits:
      'Đường đi được giả định là đều từng ngày; việc thực tế có thể nhanh chậm từng đợt. Không có mức xuất phát thì không tính nhịp.',
  },
  'range-by-date': {
    formula:
      'Như mức phải đạt vào một thời điểm; cận dưới của khoảng quyết định, cận trên chỉ để tham khảo. Cao hơn cận trên không phải là lỗi.',
    limits: 'Nơi khác trong văn bản ghi mức khác thì trang vẽ cả hai, đánh giá theo cả hai và không chọn.',
  },
  'average-growth': {
    formula:
      'Tốc độ bình quân = căn bậc n của tích (1 + tốc độ từng năm), trừ 1. Báo cáo bằng mức thì tốc độ bình quân = căn bậc n của (mức năm cuối ÷ mức năm trước giai đoạn), trừ 1. So với cận dưới của khoảng đã hứa: nhịp = tốc độ bình quân ÷ cận dưới. Hết giai đoạn thì chỉ còn đạt hay không đạt.',
    limits: 'Phải có đủ số của từng năm. Giá hiện hành hay giá so sánh làm con số khác hẳn; văn bản không nói rõ.',
  },
  'yearly-growth': {
    formula:
      'Mỗi năm xét riêng: (mức năm nay ÷ mức năm trước − 1), so với tốc độ đã hứa; báo cáo đã ghi tốc độ (%/năm) thì dùng ngay tốc độ ấy. Năm không đạt mà chính mức ấy giảm, tức tốc độ âm, thì đánh giá của phần là Đi lùi; tốc độ kém năm trước mà chưa âm thì chưa phải là đi lùi.',
    limits: 'Năm tốt không bù cho năm kém.',
  },
  'cumulative-count': {
    formula:
      'Số tại một ngày là tổng từ đầu giai đoạn; số của từng năm thì cộng lại, không được lẫn hai loại. Mức cần có = số đã hứa × thời gian đã qua ÷ toàn bộ thời gian, làm tròn xuống; nhịp tính như trên. Đã đủ thì là đạt.',
    limits: 'Văn bản không ghi hạn thì trang không tính nhịp, và lấy ngày cuối của giai đoạn làm hạn.',
  },
  milestone: {
    formula:
      'Chỉ có đạt hoặc chưa đạt. Chưa đến hạn mà chưa đạt là chưa đến kỳ; quá hạn mà chưa đạt là quá hạn. Không đổi các bước thành phần trăm.',
    limits: 'Không thấy việc đã đi được bao xa trước khi xong.',
  },
  quota: {
    formula:
      'Đủ tất cả mới là đạt: k phải bằng N. Trước hạn mà còn thiếu là chưa đến kỳ, không tính nhịp. Nơi còn thiếu được nêu tên.',
    limits: 'Nếu N được báo cáo khác N trong văn bản thì trang không đánh giá, chờ giải thích.',
  },
  'maintain-level': {
    formula:
      'So con số với lúc xuất phát, như lời văn: văn bản nói tỷ lệ thì so tỷ lệ. Bằng hoặc hơn là giữ vững; kém mà còn kém số ngay trước đó là đi lùi, kém mà không tụt thêm là không đạt. Tên nơi chưa đạt chỉ ghi bên cạnh.',
    limits: 'Một nơi mất mà nơi khác được thì con số không đổi; tên cho thấy điều đó.',
  },
  'ordinal-rating': {
    formula: 'So bậc xếp loại của năm với bậc đã hứa trên thang xếp loại.',
    limits: 'Khoảng cách giữa các bậc không có nghĩa về số lượng.',
  },
  composite: {
    formula:
      'Mỗi phần được đánh giá riêng theo quy tắc của nó; phần kém nhất là đánh giá của cả chỉ tiêu. “Trên 90%” là phải hơn 90; “từ 90% trở lên” thì 90 đã đạt.',
    limits: 'Một phần chưa đến kỳ không che được phần đã không đạt.',
  },
};
