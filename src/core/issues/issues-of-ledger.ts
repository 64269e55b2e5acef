import type { Nature } from '../schemas/observation.ts';
import type { RefersTo } from '../schemas/period.ts';
import type { Status } from '../status/assessment.ts';
import { formatDate } from '../words/format.ts';
import { statusNames } from '../words/status.ts';
import { figureHeadings, natureWords, newsHeadings } from '../words/template.ts';
import { formatRefersTo } from '../words/verdict.ts';
import type { SentencesOf } from './format-issue.ts';
import type { Issue } from './issue.ts';
import type { IssueCode } from './issue-codes.ts';

const correctLater =
  'Tệp đã công bố không được sửa: lấy lại tệp từ bản trước (xem chỗ đã sửa bằng git log -p -- TỆP); chỗ sai thì đính chính trong báo cáo sau.';

/** The field of an entry as its editor sees it: a column of the template, or a field of the report file. */
function nameField({ place }: Issue, field: 'confirmed' | 'corrects'): string {
  return place.heading === undefined ? `trường "${field}"` : `cột "${figureHeadings[field]}"`;
}

/** The row of the same file that a value is held against. */
const besideRow = ({ beside }: Issue) =>
  beside?.line === undefined
    ? undefined
    : `dòng ${beside.line}${beside.sheet === undefined ? '' : ` trang tính "${beside.sheet}"`} của tệp này`;

/** Where the value stands that this one is held against. */
const whereBefore = (issue: Issue) => besideRow(issue) ?? `báo cáo ${issue.fix}`;

const otherReport = (issue: Issue) =>
  besideRow(issue) !== undefined
    ? 'So hai dòng với báo cáo giấy; sửa hoặc xóa dòng sai.'
    : `Sửa nếu chưa công bố; nếu ${issue.fix} ghi sai thì dùng ${nameField(issue, 'corrects')} và ghi lý do.`;

/** Figures as Vietnamese readers write them. */
const withCommas = (figures = '') => figures.replace(/(\d)\.(\d)/g, '$1,$2');

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
  'moved-still-there': ({ found }) => ({
    found: `"${found}" được ghi là đã chuyển đi nhưng bản ghi vẫn còn`,
    fix: 'Bỏ dòng này, hoặc bỏ bản ghi cũ.',
  }),
  'address-gone': ({ found, expected }) => ({
    found: `bản ghi này không còn, nhưng đã có trang ở kỳ công bố ${expected}`,
    fix: `Địa chỉ đã công bố thì không bao giờ mất: lấy lại tệp hoặc mã cũ; nếu cố ý đổi mã, ghi "from": "${found}" cùng nơi mới, ngày và lý do vào moved.json.`,
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
    fix: 'Sửa kỳ của số liệu hoặc ngày nhận; số ước của kỳ đang báo cáo thì ghi là tạm tính.',
  }),
  'document-after-receipt': ({ found = '', expected = '' }) => ({
    found: `văn bản ghi ngày ${formatDay(found)}`,
    expected: `không thể sau ngày nhận báo cáo ${formatDay(expected)}`,
    fix: 'Xem lại ngày trên văn bản và ngày nhận.',
  }),
  'figure-impossible': ({ found, expected }) => ({
    found: `tìm thấy ${withCommas(found)}`,
    expected: `giá trị của phần này chỉ có thể là ${withCommas(expected)}`,
    fix: 'Xem lại số và đơn vị trong báo cáo giấy.',
  }),
  'figure-withheld': () => ({
    found: 'có con số',
    expected: 'chỉ tiêu này chỉ công bố đạt hay chưa đạt, không công bố con số',
    fix: 'Xóa con số, cả trong ghi chú và lý do; chỉ ghi "Đạt" hoặc "Chưa đạt".',
  }),
  'total-fell': (issue) => ({
    found: `số cộng dồn là ${withCommas(issue.found)}`,
    expected: `${whereBefore(issue)} đã ghi ${withCommas(issue.expected)}, số cộng dồn không thể giảm`,
    fix: otherReport(issue),
  }),
  'share-fell': (issue) => ({
    found: `tỷ lệ từ đầu năm là ${withCommas(issue.found)}, thấp hơn ${withCommas(issue.expected)} trong ${whereBefore(issue)}`,
    fix: `Nếu đúng (mẫu số tăng nhanh hơn), ghi vì sao và ai đã kiểm tra ở ${nameField(issue, 'confirmed')}.`,
  }),
  'jump-not-confirmed': (issue) => ({
    found: `giá trị ${withCommas(issue.found)} gấp hơn năm lần, hoặc chưa bằng một phần năm, giá trị trước đó`,
    expected: `${whereBefore(issue)} ghi ${withCommas(issue.expected)}`,
    fix: `Xem có nhầm đơn vị không; nếu đúng, ghi vì sao đúng và ai đã kiểm tra ở ${nameField(issue, 'confirmed')}.`,
  }),
  'values-conflict': (issue) => ({
    found: `ghi ${withCommas(issue.found)}`,
    expected: `cùng cơ quan, cùng kỳ, ${besideRow(issue) ?? issue.fix} đã ghi ${withCommas(issue.expected)}`,
    fix: otherReport(issue),
  }),
  'correction-of-other-subject': ({ found, expected }) => ({
    found: `dòng được đính chính là của "${expected}", dòng này ghi "${found}"`,
    fix: `Chọn lại mã ở cột "${figureHeadings.corrects}", hoặc chuyển sang dòng của "${expected}".`,
  }),
  'correction-of-other-time': ({ found = '', expected = '' }) => ({
    found: `dòng được đính chính là của ${formatTime(expected)}, dòng này ghi ${formatTime(found)}`,
    fix: found.includes(' ')
      ? `Sửa cột "${figureHeadings.refersTo}" và "${figureHeadings.nature}" cho đúng kỳ của số cũ.`
      : `Sửa cột "${newsHeadings.refersTo}" cho đúng kỳ của tin cũ.`,
  }),
  'value-differs-from-published': ({ found, expected, fix }) => ({
    found: `ghi "${found}"`,
    expected: `đã công bố "${expected}" (${fix})`,
    fix: `Nếu số cũ sai, ghi ${fix} ở cột "${figureHeadings.corrects}" và nêu lý do; nếu số cũ đúng, sửa lại dòng này.`,
  }),
  'receipt-day-empty': () => ({
    found: 'ô này còn trống',
    expected: 'Văn phòng sẽ ghi khi nhận báo cáo',
    fix: 'Cơ quan báo cáo không cần điền; tệp báo cáo (.json) chỉ lập được khi đã có ngày này.',
  }),
  'cover-differs': ({ found, fix }) => ({
    found: `trang Bìa khác báo cáo đã nhập (${fix}): ${found}`,
    expected: 'mọi dòng số liệu đều đã có trong báo cáo ấy',
    fix: 'Nếu trang Bìa mới đúng, chạy lại với --thay; nếu không, sửa lại trang Bìa.',
  }),
  'cover-differs-from-published': ({ found, fix }) => ({
    found: `trang Bìa khác báo cáo đã công bố (${fix}): ${found}`,
    expected: 'mọi dòng số liệu đều đã công bố, và báo cáo đã công bố không thay đổi',
    fix: 'Không cần nhập lại tệp này; báo cáo bổ sung thì chỉ điền dòng có tin mới.',
  }),
  'agencies-disagree': ({ found, expected, fix }) => ({
    found: `ghi ${withCommas(found)}, nhưng cơ quan khác (${fix}) ghi ${withCommas(expected)} cho cùng kỳ`,
    fix: 'Trang sẽ ghi là hai báo cáo trái nhau và không đánh giá, cho đến khi một bên đính chính.',
  }),
  'parts-not-whole': ({ found, expected, fix }) => ({
    found: `tổng ghi ${withCommas(found)}, cộng các phần được ${withCommas(expected)} (${fix})`,
    fix: 'Hỏi lại cơ quan báo cáo; trang giữ nguyên số đã báo cáo.',
  }),
  'growth-outside-parts': ({ found, expected, fix }) => ({
    found: `tổng tăng ${withCommas(found)}%, nhưng các phần chỉ tăng trong khoảng ${withCommas(expected)}% (${fix})`,
    fix: 'Hỏi lại cơ quan báo cáo; trang giữ nguyên số đã báo cáo.',
  }),
} satisfies Partial<SentencesOf<IssueCode>>;

function formatDay(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date) : date;
}

/** `2026-Q3 cumulative-in-year`: a time, and of figures how they are reckoned. */
function formatTime(time: string): string {
  const [refersTo = '', nature] = time.split(' ');
  const words = formatRefersTo(refersTo as RefersTo);
  return nature === undefined ? words : `${words} (${natureWords[nature as Nature].toLowerCase()})`;
}

function statusName(status: string): string {
  return statusNames[status as Status] ?? status;
}
