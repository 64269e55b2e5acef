import type { IssueCode } from '../issue-codes.ts';
import type { IssueHelpOf } from './issue-help.ts';

const report = 'content/reports/2026-Q3-cong-an-xa.json';
const release = 'content/releases/2026-Q3.json';

/** Problems of what was published: releases, the reports they rest on, and days. */
export const releaseHelp = {
  'report-altered': {
    title: 'Báo cáo đã công bố bị sửa',
    meaning:
      'Khi công bố, trang ghi dấu vân tay của từng báo cáo. Tệp này nay khác dấu vân tay ấy, dù chỉ một dấu cách.',
    fix: 'Lấy lại tệp đúng như khi công bố. Số sai thì đính chính bằng báo cáo sau.',
    example: { file: report, found: 'a3f1c09d52e7b8', expected: '5be0d77c41aa92', fix: '2026-Q3' },
  },
  'release-altered': {
    title: 'Kỳ công bố bị sửa',
    meaning: 'Tệp của một kỳ đã công bố khác với lúc kỳ sau được lập. Điều đã công bố thì không đổi được.',
    fix: 'Lấy lại tệp từ bản trước.',
    example: { file: release, found: 'a3f1c09d52e7b8', expected: '5be0d77c41aa92', fix: '2026-Q4' },
  },
  'release-not-linked': {
    title: 'Kỳ công bố không nối với kỳ trước',
    meaning: 'Mỗi kỳ ghi tên và dấu vân tay của kỳ liền trước, để không ai bỏ bớt một kỳ mà không ai biết.',
    fix: 'Tìm xem tệp của kỳ nào đã bị xóa và lấy lại. Kỳ mới thì lập bằng lệnh cong-bo, không viết tay.',
    example: { file: release, field: 'previous', expected: '2026-Q2' },
  },
  'release-out-of-order': {
    title: 'Kỳ công bố sai thứ tự',
    meaning: 'Kỳ này chốt số liệu sớm hơn, hoặc nói về thời gian sớm hơn kỳ đứng trước nó.',
    fix: 'Kiểm tra kỳ và ngày chốt. Số liệu của quý cũ đến muộn thì vào kỳ hiện tại, không lập lại kỳ cũ.',
    example: { file: release, field: 'cutOff', found: '2026-07-10', expected: '2026-Q2' },
  },
  'cut-off-too-early': {
    title: 'Ngày chốt quá sớm',
    meaning: 'Ngày chốt nằm trước khi quý hoặc năm kết thúc, nên chưa thể có số liệu của cả kỳ.',
    fix: 'Chọn ngày chốt sau ngày cuối của kỳ, thường là 10 đến 15 ngày.',
    example: { file: release, field: 'cutOff', found: '2026-09-15', expected: '2026-09-30' },
  },
  'published-before-cut-off': {
    title: 'Công bố trước ngày chốt',
    meaning: 'Ngày công bố đứng trước ngày chốt số liệu.',
    fix: 'Xem lại hai ngày, thường là gõ nhầm tháng.',
    example: { file: release, field: 'publishedOn', found: '2026-10-05', expected: '2026-10-15' },
  },
  'report-dropped': {
    title: 'Kỳ mới bỏ một báo cáo cũ',
    meaning: 'Báo cáo đã được tính ở kỳ trước thì mọi kỳ sau đều tính. Bỏ nó đi là xóa lịch sử.',
    fix: 'Thêm lại báo cáo vào kỳ. Nếu số trong đó sai, làm báo cáo đính chính.',
    example: { file: release, field: 'reports', found: '2026-Q2-cong-an-xa', expected: '2026-Q2' },
  },
  'report-after-cut-off': {
    title: 'Kỳ công bố tính báo cáo đến sau ngày chốt',
    meaning: 'Báo cáo nhận sau ngày chốt không được vào kỳ này; nếu được, ai gửi muộn cũng như ai gửi đúng hạn.',
    fix: 'Bỏ báo cáo khỏi kỳ. Kỳ sau sẽ tính và ghi là muộn.',
    example: {
      file: release,
      field: 'reports.4',
      found: '2026-Q3-cong-an-xa',
      expected: '2026-10-15',
      fix: '2026-10-20',
    },
  },
  'report-left-out': {
    title: 'Báo cáo bị bỏ ngoài kỳ đã công bố',
    meaning:
      'Theo ngày nhận ghi trong tệp, báo cáo đến đúng hạn, nhưng kỳ đã công bố lại không có nó. Có thể ngày nhận bị ghi lùi.',
    fix: 'Xem sổ công văn đến. Ngày sai thì sửa; ngày đúng thì để nguyên, kỳ sau sẽ tính. Đây là lưu ý, không chặn việc công bố.',
    example: { file: report, field: 'receivedOn', found: '2026-10-08', expected: '2026-Q3' },
  },
  'report-late': {
    title: 'Báo cáo đến muộn',
    meaning: 'Báo cáo đến sau ngày chốt của kỳ mà nó nói về. Đây là lưu ý, không chặn việc công bố.',
    fix: 'Không phải làm gì: kỳ sau sẽ tính báo cáo này và ghi là muộn.',
    example: { file: report, field: 'receivedOn', found: '2026-10-20', expected: '2026-10-15', fix: '2026-Q3' },
  },
  'address-gone': {
    title: 'Một trang đã công bố bị mất',
    meaning:
      'Ở một kỳ đã công bố, bản ghi này có trang riêng; nay tệp bị xóa hoặc đổi tên. Người đã trích dẫn sẽ gặp trang trống.',
    fix: 'Lấy lại tệp với đúng tên cũ. Nếu phải đổi, ghi vào content/moved.json: địa chỉ cũ (from), địa chỉ mới (to), ngày (on), lý do (reason); ở địa chỉ cũ sẽ có trang chỉ đường. Bản ghi mà báo cáo đã công bố nhắc tới thì không đổi mã được.',
    example: { file: 'content/plans/hai-khong.json', found: 'plans/hai-khong', expected: '2026-Q3' },
  },
  'moved-still-there': {
    title: 'Ghi là đã chuyển mà vẫn còn',
    meaning: 'Tệp moved.json nói bản ghi đã chuyển đi, nhưng tệp của bản ghi vẫn ở chỗ cũ.',
    fix: 'Bỏ dòng ấy trong moved.json; hoặc, nếu đã lập bản ghi mới, xóa tệp cũ.',
    example: { file: 'content/moved.json', field: '0.from', found: 'plans/hai-khong' },
  },
  'verdict-changed': {
    title: 'Đánh giá của kỳ cũ nay khác',
    meaning:
      'Tính lại kỳ đã công bố bằng cách tính hiện nay thì ra kết quả khác. Đây là lưu ý: trang của kỳ ấy sẽ cho thấy cả hai.',
    fix: 'Nếu vừa sửa chỉ tiêu hoặc cách tính có chủ ý thì để nguyên. Nếu không, tìm xem tệp nào đã đổi và lấy lại.',
    example: { file: release, record: 'nuoc-sach', found: 'late', expected: 'on-track' },
  },
  'report-name-differs': {
    title: 'Tên tệp không khớp bên trong',
    meaning:
      'Tên tệp nói một kỳ hoặc một cơ quan, bên trong lại ghi kỳ hoặc cơ quan khác. Thường do chép tệp cũ rồi sửa.',
    fix: 'Xem báo cáo giấy để biết bên nào đúng, rồi sửa bên kia.',
    example: { file: report, found: '2026-Q3-cong-an-xa', expected: '2026-Q3-tram-y-te' },
  },
  'period-not-ended': {
    title: 'Số liệu của thời gian chưa qua',
    meaning: 'Số liệu nói về một thời điểm sau ngày nhận báo cáo, nên không thể là số đã chốt.',
    fix: 'Sửa kỳ của số liệu hoặc ngày nhận. Số ước của kỳ đang chạy thì chọn "Tạm tính".',
    example: { file: report, field: 'observations.0.refersTo', found: '2026-Q4', expected: '2026-10-08' },
  },
  'document-after-receipt': {
    title: 'Văn bản ký sau ngày nhận',
    meaning: 'Văn bản mang ngày sau ngày văn phòng nhận báo cáo. Một trong hai ngày bị ghi nhầm.',
    fix: 'Xem ngày trên văn bản và sổ công văn đến.',
    example: { file: report, field: 'source.date', found: '2026-10-18', expected: '2026-10-08' },
  },
} satisfies Partial<IssueHelpOf<IssueCode>>;
