import type { IsoDate } from '../schemas/fields.ts';
import { formatDate, formatRefersTo } from '../words/format.ts';
import { explanationHeadings } from '../words/template-headings.ts';
import { defineIssue } from './define-issue.ts';

const filled = { file: 'Quy III.xlsx', sheet: 'Giải trình', line: 4 };
const reply = 'content/replies/phong-kinh-te-thu-ngan-sach.json';

/** Problems of what bodies say to the verdicts on them: explanations in their reports, and replies. */
export const answerIssues = {
  'explanation-incomplete': defineIssue<{ lacks: string }>({
    title: 'Giải trình còn thiếu',
    meaning:
      'Một dòng giải trình đã điền một phần. Người đọc cần cả bốn điều: vì sao, làm gì để khắc phục, xong trước ngày nào, ai phải làm.',
    fix: 'Điền ô còn trống, hoặc xóa cả dòng nếu kỳ này chưa giải trình.',
    say: ({ lacks }) => ({
      found: `dòng giải trình còn thiếu "${lacks}"`,
      fix: 'Điền đủ nguyên nhân, cách khắc phục, ngày xong, ai phải làm; chưa giải trình thì để trống cả dòng.',
    }),
    example: { place: { ...filled, heading: explanationHeadings.by }, lacks: explanationHeadings.by },
  }),
  'explanation-of-nothing': defineIssue<{ release: string }>({
    title: 'Giải trình một đánh giá không có',
    meaning: 'Dòng giải trình nói về một kỳ chưa công bố, hoặc một chỉ tiêu mà kỳ ấy không đánh giá là kém.',
    fix: 'Dùng dòng và kỳ mà biểu mẫu đã ghi sẵn; không tự thêm dòng cho chỉ tiêu khác.',
    say: ({ release }) => ({
      found: `kỳ ${formatRefersTo(release)} không có đánh giá kém nào về chỉ tiêu này`,
      fix: 'Giữ kỳ và mã mà biểu mẫu ghi sẵn, hoặc bỏ dòng này.',
    }),
    example: { place: { ...filled, heading: explanationHeadings.release }, release: '2026-Q2' },
  }),
  'remedy-date-past': defineIssue<{ by: IsoDate; receivedOn: IsoDate }>({
    title: 'Ngày khắc phục đã qua',
    meaning: 'Ngày hứa khắc phục xong đứng trước ngày văn phòng nhận báo cáo. Thường do gõ nhầm năm.',
    fix: 'Ghi ngày sẽ xong. Nếu đã khắc phục xong thì ghi điều đó ở ô cách khắc phục, và ngày của báo cáo ở ô này.',
    say: ({ by, receivedOn }) => ({
      found: `hứa xong trước ngày ${formatDate(by)}`,
      expected: `không thể trước ngày nhận báo cáo ${formatDate(receivedOn)}`,
      fix: 'Sửa ngày, nhất là năm.',
    }),
    example: { place: { ...filled, heading: explanationHeadings.by }, by: '2025-12-31', receivedOn: '2026-10-08' },
  }),
  'explanation-differs': defineIssue<{ report: string }>({
    title: 'Đã có giải trình khác',
    meaning: 'Báo cáo của chính nơi này cho kỳ này đã có một giải trình khác cho cùng một đánh giá.',
    fix: 'Muốn thay thì chạy lại với --thay, khi báo cáo cũ chưa công bố. Đã công bố thì giải trình thêm ở kỳ sau.',
    say: ({ report }) => ({
      found: `báo cáo ${report} đã giải trình khác về đánh giá này`,
      fix: 'Chưa công bố thì chạy lại với --thay; đã công bố thì giải trình thêm ở báo cáo kỳ sau.',
    }),
    example: { place: { ...filled, heading: explanationHeadings.cause }, report: '2026-Q3-phong-kinh-te' },
  }),
  'reply-altered': defineIssue<{ now: string; recorded: string; release: string }>({
    title: 'Phản hồi đã công bố bị sửa',
    meaning: 'Khi công bố, trang ghi dấu vân tay của từng phản hồi. Tệp này nay khác dấu vân tay ấy.',
    fix: 'Lấy lại tệp đúng như khi công bố. Nơi phản hồi muốn nói thêm thì gửi một phản hồi mới.',
    say: ({ release, now, recorded }) => ({
      found: `phản hồi đã công bố ở kỳ ${formatRefersTo(release)} bị sửa: dấu vân tay là ${now.slice(0, 12)}…`,
      expected: `kỳ ${formatRefersTo(release)} ghi dấu vân tay ${recorded.slice(0, 12)}…`,
      fix: 'Lấy lại tệp từ bản trước; muốn nói thêm thì thêm một phản hồi mới.',
    }),
    example: { place: { file: reply }, now: 'a3f1c09d52e7b8', recorded: '5be0d77c41aa92', release: '2026-Q3' },
  }),
  'reply-dropped': defineIssue<{ reply: string; before: string }>({
    title: 'Kỳ mới bỏ một phản hồi',
    meaning: 'Phản hồi đã có ở kỳ trước thì mọi kỳ sau đều có. Bỏ nó đi là bỏ lời của người được đánh giá.',
    fix: 'Thêm lại phản hồi vào kỳ; kỳ mới thì lập bằng lệnh cong-bo, không viết tay.',
    say: ({ reply: id, before }) => ({
      found: `thiếu phản hồi ${id}`,
      expected: `kỳ trước (${before}) đã có phản hồi này`,
      fix: 'Lập lại kỳ bằng npm run cong-bo.',
    }),
    example: {
      place: { file: 'content/releases/2026-Q4.json', field: 'replies' },
      reply: 'phong-kinh-te-thu-ngan-sach',
      before: '2026-Q3',
    },
  }),
  'reply-too-early': defineIssue<{ receivedOn: IsoDate; publishedOn: IsoDate }>({
    title: 'Phản hồi trước khi công bố',
    meaning: 'Phản hồi ghi nhận trước ngày công bố đánh giá mà nó trả lời. Một trong hai bị ghi nhầm.',
    fix: 'Xem lại ngày nhận, hoặc kỳ mà phản hồi nói tới.',
    say: ({ receivedOn, publishedOn }) => ({
      found: `nhận ngày ${formatDate(receivedOn)}`,
      expected: `đánh giá ấy công bố ngày ${formatDate(publishedOn)}`,
      fix: 'Sửa ngày nhận hoặc kỳ.',
    }),
    example: { place: { file: reply, field: 'receivedOn' }, receivedOn: '2026-10-08', publishedOn: '2026-10-21' },
  }),
};
