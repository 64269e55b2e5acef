import { formatDate, formatRefersTo } from '../../core/words/format.ts';

/** The step after a release: what is put right, and what changes besides figures. */
export const deskAfterWords = {
  title: 'Sau công bố',
  lead: 'Số đã công bố sai, văn bản giao việc mới, ghi chú về câu chữ, từ ngữ, thông tin liên hệ: sửa ở đây. Mỗi lần sửa đều được kiểm tra và cho xem trước; bấm “Ghi” mới ghi.',
  reach: 'Trang của xã đổi khi nào',
  reachCorrections: (period: string, from: string) =>
    `Số đính chính ra cùng kỳ công bố tới: ${formatRefersTo(period)}, sớm nhất ngày ${formatDate(from)}. Kỳ công bố không lập riêng cho đính chính; cần báo ngay thì ra thông báo bằng văn bản.`,
  reachOthers: 'Những thay đổi khác ra cùng kỳ tới, hoặc ra ngay nếu ở bước 4 bấm “Chỉ dựng lại trang”.',
  corrections: 'Đính chính số đã công bố',
  correctionsLead:
    'Báo cáo đã công bố không mở ra để sửa. Số sai được thay bằng một số đính chính, có lý do và văn bản; người đọc thấy cả hai.',
  correct: 'Chọn số cần đính chính',
  open: (name: string) => `Mở: ${name}`,
  add: (what: string) => `Thêm ${what}`,
  none: 'Chưa có.',
  there: (count: number) => `Đã có ${count}`,
  sealed: 'đã công bố, không sửa',
  /** To whoever asks for the form of something published. */
  sealedForm:
    'Báo cáo, phản hồi và kỳ đã công bố không mở ra để sửa được. Số sai thì đính chính; muốn nói thêm thì gửi phản hồi mới.',
};

/** The forms of that step. */
export const deskFormWords = {
  choose: '– chọn –',
  optional: '(không bắt buộc)',
  newItem: 'mục mới',
  drop: (name: string) => `Bỏ mục này: ${name}`,
  add: (label: string) => `Thêm vào: ${label}`,
  chosen: (count: number | '#') => (count === 0 ? 'Chưa chọn mục nào' : `Đã chọn ${count} mục`),
  check: 'Kiểm tra và xem trước',
  mend: (count: number) => `Còn ${count} chỗ phải sửa. Chưa ghi gì.`,
  elsewhere: 'Thay đổi này không hợp với những tệp khác:',
  newTitle: (what: string) => `Thêm ${what}`,
  unchanged: 'Chưa có gì thay đổi so với bản đang có.',
  changedMeanwhile: 'Bản này vừa được sửa ở nơi khác. Chưa ghi gì; xem lại rồi kiểm tra lần nữa.',
  preview: 'Xem trước khi ghi',
  previewLead: 'Chưa ghi gì. Đọc từng dòng như đọc bản thảo, rồi bấm “Ghi”, hoặc quay lại sửa tiếp.',
  columns: ['Chỗ thay đổi', 'Đang có', 'Sẽ là'],
  nothing: '(trống)',
  warnings: 'Lưu ý, không chặn việc ghi:',
  doneBy: 'Người làm, họ tên',
  doneByHint: 'Ghi trong lịch sử của kho dữ liệu.',
  doneByLacking: 'Ghi tên người làm.',
  write: 'Ghi',
  goOn: 'Sửa tiếp',
  written: (name: string) => `Đã ghi: ${name}.`,
  message: (kind: string, name: string) => `${kind}: ${name}`,
  noHistory:
    'Thư mục của trang không phải là bản sao của kho dữ liệu, nên không giữ được lịch sử và chưa ghi gì. Nhờ người phụ trách kỹ thuật lấy lại đúng bản sao.',
  /** In place of what is said of a JSON file. */
  problems: {
    'field-missing': 'Điền ô này.',
    'value-not-a-number': 'Ghi một số, như 12.',
    'value-not-a-date': 'Ghi một ngày có thật: ngày/tháng/năm, như 31/12/2026.',
    'list-wrong-length': 'Thêm ít nhất một mục.',
    'cell-empty': 'Điền ô này.',
    'assignment-empty': 'Chọn ít nhất một chỉ tiêu, công trình hoặc nhiệm vụ giao cho cơ quan này.',
  },
};

/** The form in which a published figure is put right. */
export const deskCorrectWords = {
  title: 'Đính chính',
  choose: 'Chọn số hoặc tin đã công bố bị sai. Mỗi dòng là một điều đã công bố và còn hiệu lực.',
  none: 'Chưa công bố số nào, nên chưa có gì để đính chính.',
  narrow: 'Tìm trong danh sách: bấm Ctrl F (máy Mac: ⌘ F), gõ tên chỉ tiêu.',
  wrong: 'Đang công bố',
  of: (name: string, refersTo: string) => `${name}, ${formatRefersTo(refersTo)}`,
  by: (agency: string, paper: string) => `${agency}, theo ${paper}`,
  right: 'Sửa thành',
  paper: 'Văn bản đính chính',
  namePaper: (number: string, day: string, issuer: string) => `${number} ngày ${day}, ${issuer}`,
  /** Stands for the file in which such a row would come. */
  file: 'Đính chính',
  same: 'Những điều vừa ghi giống hệt điều đang công bố. Sửa chỗ sai, hoặc chọn số khác.',
  gone: 'Số này không còn trong danh sách đã công bố, hoặc đã được đính chính. Chọn lại.',
  rowHint: 'Viết như trong biểu mẫu: 93,9 hoặc 20/21 hoặc Đạt.',
  reasonHint: 'Vì sao số cũ sai. Người đọc sẽ thấy lý do này.',
  confirmedHint: 'Chỉ ghi khi máy hỏi lại một số khác thường mà đúng: vì sao đúng, ai đã kiểm tra.',
  written: (name: string) => `Đã ghi đính chính: ${name}.`,
  message: (name: string) => `Đính chính: ${name}`,
  waiting: (count: number) => `Đính chính đang chờ công bố: ${count}`,
  waitingLead:
    'Đã ghi, và ra cùng kỳ công bố tới. Đọc lại từng số, lý do và văn bản; sai thì rút lại rồi đính chính lần nữa.',
  ground: (reason: string, paper: string) => `lý do: ${reason.replace(/[.\s]+$/, '')}; theo ${paper}`,
  withdraw: (name: string) => `Rút lại: ${name}`,
  withdrawn: (name: string) => `Đã rút đính chính: ${name}. Số đang công bố giữ nguyên.`,
  withdrawMessage: (name: string) => `Rút đính chính: ${name}`,
  notWaiting: 'Đính chính này không còn chờ: đã công bố, hoặc đã rút lại.',
};
