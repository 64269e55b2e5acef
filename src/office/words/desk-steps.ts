import { formatDate, formatRefersTo, lowerFirst } from '../../core/words/format.ts';
import { disagreementWords } from './import-preview.ts';

/** The first page of the desk: where the quarter stands, and what comes next. */
export const deskStartWords = {
  title: (period: string) => `Kỳ ${formatRefersTo(period)}`,
  lead: 'Mọi việc của một kỳ làm ở đây. Trước khi bấm "Công bố", không có gì trên trang của xã thay đổi, và việc nào cũng làm lại được.',
  next: 'Việc tiếp theo',
  stages: 'Kỳ này đang ở đâu',
  assigned: (folder: string) => `Đã lập biểu mẫu vào ${folder}.`,
  notAssigned: 'Chưa lập biểu mẫu gửi các cơ quan.',
  received: (right: number, faulty: number) =>
    `Đã nhận ${right + faulty} tệp: ${right} tệp dùng được, ${faulty} tệp phải gửi lại để sửa.`,
  noneReceived: 'Chưa nhận tệp nào.',
  moved: (seen: number, all: number) => `${all} đánh giá thay đổi, đã xem ${seen}.`,
  noMoves: 'Không có đánh giá nào thay đổi.',
  noRelease: 'Chưa lập được kỳ công bố.',
  readyToPublish: 'Đã đủ điều kiện công bố.',
  notReady: 'Chưa đủ điều kiện công bố.',
  last: (period: string, cutOff: string) =>
    `Kỳ đã công bố gần nhất: ${formatRefersTo(period)}, số liệu chốt ngày ${formatDate(cutOff)}.`,
  noLast: 'Chưa có kỳ nào được công bố.',
  publishing: (period: string) => `Đang công bố ${formatRefersTo(period)}.`,
  unfinished: (period: string, step: string) =>
    `Công bố ${formatRefersTo(period)} còn dở, dừng trước việc: ${lowerFirst(step)}.`,
  justPublished: (period: string) => `Đã công bố ${formatRefersTo(period)}.`,
  goOn: 'Công bố còn dở: làm tiếp',
  seePublishing: 'Xem việc công bố',
  /** The site alone is built anew. */
  ofSite: {
    publishing: (_period: string) => 'Đang dựng lại trang. Không có kỳ công bố nào thay đổi.',
    unfinished: (_period: string, step: string) => `Dựng lại trang còn dở, dừng trước việc: ${lowerFirst(step)}.`,
    justPublished: (_period: string) => 'Đã dựng lại trang.',
    goOn: 'Dựng lại trang còn dở: làm tiếp',
    seePublishing: 'Xem việc dựng lại trang',
  },
  otherPeriod: 'Làm kỳ khác',
  period: 'Kỳ báo cáo',
  periodHint: 'Viết như: quý III/2026, hoặc 2026.',
  change: 'Chuyển sang kỳ này',
  wrongPeriod: (written: string) => `"${written}" không rõ là kỳ nào. Viết như: quý III/2026, hoặc 2026.`,
  periodChanged: (period: string) => `Đang làm kỳ ${formatRefersTo(period)}.`,
};

/** The step in which workbooks are made. */
export const deskAssignWords = {
  title: 'Giao việc',
  lead: (period: string) =>
    `Mỗi cơ quan nhận một tệp Excel của kỳ ${formatRefersTo(period)}, có sẵn những dòng phải báo cáo. Gửi tệp, rồi chờ tệp đã điền quay về.`,
  write: 'Lập biểu mẫu cho mọi cơ quan',
  folder: 'Lập vào thư mục',
  folderHint: 'Thư mục chưa có thì sẽ được tạo.',
  folderName: (period: string) => `Bieu mau ${formatRefersTo(period).replace('/', '-')}`,
  written: (bodies: number, folder: string) =>
    `Đã lập ${bodies} biểu mẫu, mỗi cơ quan một tệp, trong thư mục ${folder}.`,
  exists: (file: string) =>
    `Đã có tệp ${file}, có thể đã điền, nên chưa lập tệp nào. Chọn một thư mục khác, hoặc cất những tệp cũ đi.`,
  notWritten: (folder: string) => `Không ghi được vào ${folder}. Xem lại tên thư mục, hoặc chọn thư mục khác.`,
  open: 'Mở thư mục',
  where: 'Biểu mẫu ở trong thư mục:',
  bodies: 'Cơ quan nào báo cáo gì',
  body: 'Cơ quan',
  owed: 'Phải báo cáo',
  may: 'Có thể báo cáo thêm',
  message: 'Lời gửi kèm',
  counts: (counts: { targets: number; plans: number; works: number; tasks: number }) =>
    [
      [counts.targets, 'chỉ tiêu'],
      [counts.plans, 'đề án, kế hoạch'],
      [counts.works, 'công trình'],
      [counts.tasks, 'nhiệm vụ'],
    ]
      .filter(([count]) => count !== 0)
      .map(([count, what]) => `${count} ${what}`)
      .join(', ') || 'không có',
  due: 'Hạn gửi lại',
  dueHint: 'Ngày/tháng/năm. Ghi trong lời gửi kèm ở cuối trang.',
  wrongDueDay: 'Hạn gửi lại không phải một ngày có thật, nên chưa lập tệp nào. Viết ngày/tháng/năm, như 10/10/2026.',
  /** Where a body may try its file; without an address that anybody can open, the name of the page. */
  checker: (address: string | undefined) => `trang Kiểm tra tệp${address === undefined ? '' : ` (${address})`}`,
  letter: (agency: string, period: string, file: string, dueOn: string, checker: string) =>
    `Kính gửi ${agency},\n\nVăn phòng gửi biểu mẫu báo cáo ${formatRefersTo(period)} (tệp ${file}). Đề nghị điền vào các ô để trống, thử tệp ở ${checker}, rồi gửi lại cho Văn phòng đúng tệp này trước hết ngày ${formatDate(dueOn)}. Dòng nào chưa có số liệu thì để trống.`,
  gaps: 'Không ai được giao',
  gapsLead: (count: number) =>
    `${count} chỉ tiêu sau văn bản không giao riêng cho nơi nào báo cáo, nên kỳ này có thể không có số liệu. Có văn bản giao việc thì nhập văn bản ấy trước rồi lập lại biểu mẫu.`,
  noGaps: 'Chỉ tiêu nào cũng có cơ quan báo cáo.',
  enterDocument: 'Nhập văn bản giao việc',
};

/** The step in which filled files come in. */
export const deskReceiveWords = {
  title: 'Nhận tệp',
  lead: 'Thả vào đây những tệp Excel các cơ quan gửi về, hoặc cả thư mục. Tệp được đọc ngay trên máy này; chưa có gì được công bố.',
  day: 'Ngày Văn phòng nhận',
  dayHint: 'Ngày/tháng/năm. Dùng cho mọi tệp chưa ghi ngày nhận.',
  saveDay: 'Ghi ngày nhận',
  daySaved: (day: string) => `Ngày nhận: ${formatDate(day)}.`,
  wrongDay: 'Ghi một ngày có thật, không sau hôm nay: ngày/tháng/năm, như 31/12/2026.',
  files: 'Chọn tệp',
  folder: 'Hoặc chọn cả thư mục',
  upload: 'Nhận những tệp này',
  nothingChosen: 'Chưa chọn tệp nào.',
  uploaded: (count: number) => `Đã nhận ${count} tệp.`,
  replaces: (later: string, earlier: string) => `Tệp ${later} thay tệp ${earlier} của cùng cơ quan.`,
  knownAlready: (name: string) => `Tệp ${name} đã có ở đây rồi, từng chữ một, nên không nhận lần nữa.`,
  replaced: (count: number) => `${count} tệp cũ đã được thay, không dùng nữa`,
  receivedAt: (at: string) => `nhận lúc ${formatMoment(at)}`,
  droppedFiles: (count: number) => `${count} tệp đã bỏ ra khỏi kỳ này`,
  openReplaced: (name: string, at: string | undefined) =>
    `Mở tệp cũ ${name}${at === undefined ? '' : `, nhận lúc ${formatMoment(at)}`}`,
  useAgain: (name: string) => `Dùng lại tệp ${name}`,
  rivals: 'Hai tệp của cùng một cơ quan',
  rivalsLead:
    'Cả hai tệp đều không có lỗi nhưng không giống nhau. Máy không đoán tệp nào đúng: gọi hỏi cơ quan rồi chọn. Chưa chọn thì chưa công bố được.',
  rivalsWait:
    'Có hai tệp khác nhau của cùng một cơ quan: chọn tệp nào ở mục “Hai tệp của cùng một cơ quan” dưới đây thì mới công bố được.',
  rival: (body: string, earlier: string, later: string) => `${body}: nhận ${earlier} trước, ${later} sau.`,
  onlyLater: (name: string) => `Chỉ dùng tệp sau: ${name}`,
  onlyEarlier: (name: string) => `Chỉ dùng tệp trước: ${name}`,
  both: 'Dùng cả hai: hai báo cáo khác nhau',
  chosen: 'Đã ghi lựa chọn.',
  /** Of a body without a report that is used. */
  unheard: {
    nothing: 'chưa gửi',
    notSent: 'không gửi',
    faulty: 'đã gửi, đang chờ sửa',
    afterCutOff: 'đã gửi, nhận sau ngày chốt',
    partly: (reported: number, owed: number) => `nơi khác đã báo cáo ${reported} trong ${owed} việc`,
    spokenFor: 'nơi khác đã báo cáo đủ việc của nơi này',
  },
  waiting: {
    title: 'Còn phải xử lý',
    rivals: (count: number) => `${count} chỗ phải chọn giữa hai tệp của cùng một cơ quan`,
    faulty: (count: number) => `${count} tệp phải sửa`,
    disagreements: (count: number) => `${count} chỗ các cơ quan báo cáo khác nhau`,
  },
  leftAside: (names: readonly string[]) => `Không phải bảng tính, để nguyên: ${names.join(', ')}.`,
  answers: 'Trả lời từng tệp',
  none: 'Chưa nhận tệp nào.',
  states: {
    right: 'Dùng được',
    questions: 'Dùng được, có chỗ nên hỏi lại',
    errors: 'Phải sửa, chưa dùng được',
  },
  rows: (count: number) => `${count} dòng mới.`,
  nothingNew: 'Không có gì mới so với những gì đã có.',
  problems: (count: number) => `${count} chỗ phải sửa`,
  questions: (count: number) => `${count} chỗ nên hỏi lại`,
  letter: (name: string) => `Thư trả lời ${name}`,
  letterText: 'Lời thư, để chép vào tin nhắn',
  copy: 'Chép lời thư',
  copied: 'Đã chép',
  marked: (name: string) => `Tệp đánh dấu chỗ sửa của ${name}`,
  drop: (name: string) => `Bỏ tệp ${name}`,
  dropped: (name: string) =>
    `Đã bỏ tệp ${name} ra khỏi kỳ này. Bỏ nhầm thì dùng lại được, trong danh sách tệp đã bỏ, cho đến khi công bố.`,
  board: 'Bảng của kỳ',
  boardLead: (reported: number, all: number) => `${reported} trong ${all} chỉ tiêu có số mới.`,
  disagreements: 'Các cơ quan báo cáo khác nhau',
  disagreementsLead: disagreementWords.whatToDo,
  columns: {
    subject: 'Nội dung',
    before: 'Lần trước',
    now: 'Mới',
    who: 'Ai báo cáo',
    paper: 'Văn bản',
    disagreement: 'Khác nhau',
    verdict: 'Đánh giá',
  },
  sections: { targets: 'Chỉ tiêu', works: 'Công trình', plans: 'Đề án, kế hoạch' },
  unknown: (part: string | undefined, body: string, written: string) =>
    `${part === undefined ? '' : `${part}: `}${body} ghi “${written}”, hiểu là chưa có số liệu`,
  becomes: 'thành',
  unchanged: 'Giữ nguyên',
  missing: 'Chưa có báo cáo dùng được của kỳ này',
};

/** A moment as a clock on the wall shows it. */
function formatMoment(at: string): string {
  const [day = '', time = ''] = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(new Date(at))
    .split(' ');
  return `${time} ngày ${formatDate(day)}`;
}
