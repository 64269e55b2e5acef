import type { IssueCode } from '../domain/checks/issue-codes.ts';
import type { Status } from '../domain/status/assessment.ts';
import { formatDate } from './format.ts';
import type { SentencesOf } from './issues.ts';
import { statusNames } from './status.ts';

const correctLater =
  'Tệp đã công bố không được sửa: lấy lại tệp từ bản trước (xem chỗ đã sửa bằng git log -p -- TỆP); chỗ sai thì đính chính trong báo cáo sau.';
const otherReport = (report = '') => `Sửa nếu chưa công bố; nếu ${report} ghi sai thì dùng "corrects" và ghi lý do.`;

/** Problems of reports and releases: what was published, and how figures agree with one another. */
export const ledgerSentences = {
  'report-altered': ({ found = '', expected = '', fix }) => ({
    found: `báo cáo đã công bố ở kỳ ${fix} bị sửa: dấu vân tay là ${found.slice(0, 12)}…`,
    expected: `kỳ ${fix} ghi dấu vân tay ${expected.slice(0, 12)}…`,
    fix: correctLater,
  }),
  'release-altered': ({ found = '', expected = '', fix }) => ({
    found: `kỳ công bố này bị sửa: dấu vân tay là ${found.slice(0, 12)}…`,
    expected: `kỳ sau (${fix}) ghi dấu vân tay ${expected.slice(0, 12)}…`,
    fix: correctLater,
  }),
  'release-not-linked': ({ found, expected }) => ({
    found: found === undefined ? 'không ghi kỳ công bố liền trước' : `ghi kỳ liền trước là ${found}`,
    expected: expected === undefined ? 'đây là kỳ đầu tiên, không có kỳ trước' : `kỳ liền trước là ${expected}`,
    fix: 'Lấy lại tệp bị xóa hoặc bị sửa từ bản trước; kỳ mới thì lập bằng npm run cong-bo.',
  }),
  'release-out-of-order': ({ found = '', expected }) => ({
    found: `ngày chốt ${formatDay(found)} hoặc kỳ này không đứng sau kỳ ${expected}`,
    fix: 'Kiểm tra lại kỳ và ngày chốt.',
  }),
  'cut-off-too-early': ({ found = '', expected = '' }) => ({
    found: `ngày chốt là ${formatDay(found)}`,
    expected: `kỳ này đến ${formatDay(expected)} mới hết`,
    fix: 'Chọn ngày chốt sau khi kỳ báo cáo kết thúc.',
  }),
  'published-before-cut-off': ({ found = '', expected = '' }) => ({
    found: `ngày công bố là ${formatDay(found)}`,
    expected: `không thể trước ngày chốt ${formatDay(expected)}`,
    fix: 'Sửa ngày công bố.',
  }),
  'report-dropped': ({ found, expected }) => ({
    found: `thiếu báo cáo ${found}`,
    expected: `kỳ trước (${expected}) đã tính báo cáo này`,
    fix: 'Báo cáo đã công bố thì các kỳ sau đều phải tính; số sai thì đính chính.',
  }),
  'report-after-cut-off': ({ found, expected = '', fix = '' }) => ({
    found: `báo cáo ${found} nhận ngày ${formatDay(fix)}`,
    expected: `kỳ này chốt số liệu ngày ${formatDay(expected)}`,
    fix: 'Bỏ báo cáo này khỏi kỳ; kỳ sau sẽ tính và ghi là muộn.',
  }),
  'report-left-out': ({ found = '', expected }) => ({
    found: `ghi nhận ngày ${formatDay(found)} nhưng kỳ ${expected} đã công bố mà không tính báo cáo này`,
    fix: 'Kiểm tra ngày nhận; nếu đúng, kỳ sau sẽ tính báo cáo này.',
  }),
  'report-late': ({ found = '', expected = '', fix }) => ({
    found: `nhận ngày ${formatDay(found)}, sau ngày chốt ${formatDay(expected)} của kỳ ${fix}`,
    fix: 'Kỳ sau sẽ tính báo cáo này và ghi là muộn.',
  }),
  'address-gone': ({ expected }) => ({
    found: `bản ghi này không còn, nhưng đã có trang ở kỳ công bố ${expected}`,
    fix: 'Lấy lại tệp hoặc mã cũ: địa chỉ đã công bố thì không bao giờ mất.',
  }),
  'verdict-changed': ({ found = '', expected = '' }) => ({
    found: `nay tính ra "${statusName(found)}"`,
    expected: `khi công bố ghi "${statusName(expected)}"`,
    fix: 'Chỉ tiêu hoặc cách tính đã được sửa sau khi công bố; trang của kỳ ấy sẽ ghi rõ cả hai. Nếu không cố ý, lấy lại bản trước.',
  }),
  'report-name-differs': ({ found, expected }) => ({
    found: `tên tệp là "${found}"`,
    expected: `theo kỳ và cơ quan ghi trong tệp thì phải là "${expected}"`,
    fix: 'Đổi tên tệp, hoặc sửa kỳ và cơ quan; báo cáo bổ sung thì thêm đuôi như "-bo-sung".',
  }),
  'period-not-ended': ({ found, expected = '' }) => ({
    found: `nói về ${found}`,
    expected: `chỉ nhận số liệu đến ngày ${formatDay(expected)}`,
    fix: 'Sửa kỳ của số liệu hoặc ngày nhận; số ước của kỳ đang báo cáo thì ghi "provisional".',
  }),
  'document-after-receipt': ({ found = '', expected = '' }) => ({
    found: `văn bản ghi ngày ${formatDay(found)}`,
    expected: `không thể sau ngày nhận báo cáo ${formatDay(expected)}`,
    fix: 'Xem lại ngày trên văn bản và ngày nhận.',
  }),
  'figure-impossible': ({ found, expected }) => ({
    found: `tìm thấy ${found}`,
    expected: `giá trị của phần này chỉ có thể là ${expected}`,
    fix: 'Xem lại số và đơn vị trong báo cáo giấy.',
  }),
  'total-fell': ({ found, expected, fix }) => ({
    found: `số cộng dồn là ${found}`,
    expected: `báo cáo ${fix} đã ghi ${expected}, số cộng dồn không thể giảm`,
    fix: otherReport(fix),
  }),
  'share-fell': ({ found, expected, fix }) => ({
    found: `tỷ lệ từ đầu năm là ${found}, thấp hơn ${expected} trong báo cáo ${fix}`,
    fix: 'Nếu đúng (mẫu số tăng nhanh hơn), thêm trường "confirmed" ghi vì sao và ai đã kiểm tra.',
  }),
  'jump-not-confirmed': ({ found, expected, fix }) => ({
    found: `giá trị ${found} gấp hơn năm lần, hoặc chưa bằng một phần năm, giá trị trước đó`,
    expected: `báo cáo ${fix} ghi ${expected}`,
    fix: 'Xem có nhầm đơn vị không; nếu đúng, thêm trường "confirmed" ghi vì sao đúng và ai đã kiểm tra.',
  }),
  'values-conflict': ({ found, expected, fix }) => ({
    found: `ghi ${found}`,
    expected: `cùng cơ quan, cùng kỳ, ${fix} đã ghi ${expected}`,
    fix: otherReport(fix),
  }),
  'agencies-disagree': ({ found, expected, fix }) => ({
    found: `ghi ${found}, nhưng cơ quan khác (${fix}) ghi ${expected} cho cùng kỳ`,
    fix: 'Trang sẽ ghi là hai báo cáo trái nhau và không đánh giá, cho đến khi một bên đính chính.',
  }),
  'parts-not-whole': ({ found, expected, fix }) => ({
    found: `tổng ghi ${found}, cộng các phần được ${expected} (${fix})`,
    fix: 'Hỏi lại cơ quan báo cáo; trang giữ nguyên số đã báo cáo.',
  }),
  'growth-outside-parts': ({ found, expected, fix }) => ({
    found: `tổng tăng ${found}%, nhưng các phần chỉ tăng trong khoảng ${expected}% (${fix})`,
    fix: 'Hỏi lại cơ quan báo cáo; trang giữ nguyên số đã báo cáo.',
  }),
} satisfies Partial<SentencesOf<IssueCode>>;

function formatDay(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date) : date;
}

function statusName(status: string): string {
  return statusNames[status as Status] ?? status;
}
