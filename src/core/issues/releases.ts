import type { IsoDate } from '../schemas/fields.ts';
import { formatDate, formatRefersTo } from '../words/format.ts';
import { statusNames } from '../words/status.ts';
import { defineIssue } from './define-issue.ts';

const correctLater =
  'Tệp đã công bố không được sửa: lấy lại tệp từ bản trước (xem chỗ đã sửa bằng git log -p -- TỆP); chỗ sai thì đính chính trong báo cáo sau.';

const report = 'content/reports/2026-Q3-cong-an-xa.json';
const release = 'content/releases/2026-Q3.json';

/** Problems of what was published: releases, the reports they rest on, and days. */
export const releaseIssues = {
  'report-altered': defineIssue<{ now: string; recorded: string; release: string }>({
    title: 'Báo cáo đã công bố bị sửa',
    meaning:
      'Khi công bố, trang ghi dấu vân tay của từng báo cáo. Tệp này nay khác dấu vân tay ấy, dù chỉ một dấu cách.',
    fix: 'Lấy lại tệp đúng như khi công bố. Số sai thì đính chính bằng báo cáo sau.',
    say: ({ release, now, recorded }) => ({
      found: `báo cáo đã công bố ở kỳ ${formatRefersTo(release)} bị sửa: dấu vân tay là ${now.slice(0, 12)}…`,
      expected: `kỳ ${formatRefersTo(release)} ghi dấu vân tay ${recorded.slice(0, 12)}…`,
      fix: correctLater,
    }),
    example: { place: { file: report }, now: 'a3f1c09d52e7b8', recorded: '5be0d77c41aa92', release: '2026-Q3' },
  }),
  'after-archive': defineIssue<{ day: IsoDate; archivedOn: IsoDate }>({
    title: 'Ngày sau khi trang đã lưu trữ',
    meaning:
      'Trang đã khép lại: từ ngày ghi ở "archivedOn" trong site.json, trang không nhận thêm gì. Tệp này mang ngày sau đó.',
    fix: 'Bỏ tệp này. Nếu chương trình còn chạy, bỏ "archivedOn" trong content/site.json.',
    say: ({ day, archivedOn }) => ({
      found: `ghi ngày ${formatDate(day)}`,
      expected: `trang đã lưu trữ ngày ${formatDate(archivedOn)}, không nhận gì sau ngày ấy`,
      fix: 'Bỏ tệp này, hoặc bỏ ngày lưu trữ trong content/site.json.',
    }),
    example: { place: { file: report, field: 'receivedOn' }, day: '2031-04-02', archivedOn: '2031-03-31' },
  }),
  'text-of-release-altered': defineIssue<{ now: string; recorded: string; release: string }>({
    title: 'Văn bản gốc khác với lúc công bố',
    meaning:
      'Mỗi kỳ công bố ghi dấu vân tay của văn bản mà nó đánh giá. Văn bản nay là một bản khác, nên điều đã công bố không còn nói về nó nữa.',
    fix: 'Lấy lại bản chép như khi công bố. Chỗ nghi văn bản sai thì ghi thành điểm cần xem lại (thư mục errata).',
    say: ({ now, recorded, release }) => ({
      found: `văn bản gốc có dấu vân tay ${now.slice(0, 12)}…`,
      expected: `kỳ ${formatRefersTo(release)} đánh giá theo văn bản có dấu vân tay ${recorded.slice(0, 12)}…`,
      fix: 'Lấy lại bản chép và dấu vân tay trong site.json như khi công bố.',
    }),
    example: {
      place: { file: 'content/source/van-ban.txt' },
      now: 'a3f1c09d52e7b8',
      recorded: '5be0d77c41aa92',
      release: '2026-Q3',
    },
  }),
  'statement-not-valid': defineIssue<{ said: string }>({
    title: 'Chữ ký của kỳ công bố không đúng',
    meaning:
      'Bản xác nhận đã ký không khớp với kỳ công bố, với văn bản, với danh sách khóa hoặc với bản xác nhận trước đó.',
    fix: 'Lấy lại tệp như lúc các bên ký. Chưa ký thì không sao; chữ ký sai thì trang không được dựng.',
    say: ({ said }) => ({
      found: said,
      expected: 'bản xác nhận đúng như lúc các bên ký, của đúng kỳ này',
      fix: 'Lấy lại tệp chữ ký, content/keys.json và kỳ công bố từ bản trước; không tự sửa tay.',
    }),
    example: {
      place: { file: 'content/statements/2026-Q3.json' },
      said: 'kỳ quý III/2026: chữ ký là của một kỳ khác, hoặc kỳ này đã bị sửa sau khi ký',
    },
  }),
  'time-proof-not-valid': defineIssue<{ problem: 'unreadable' | 'no-release' | 'other-release' }>({
    title: 'Mốc thời gian không phải của kỳ này',
    meaning:
      'Tệp mốc thời gian (OpenTimestamps) không đọc được, hoặc là của tệp khác, nên không chứng tỏ được gì về kỳ này.',
    fix: 'Xóa tệp trong content/proofs, rồi nhận lại tệp .ots đúng của kỳ công bố bằng lệnh "npm run ky -- moc".',
    say: ({ problem }) => ({
      found: {
        unreadable: 'không phải tệp OpenTimestamps, hoặc bị hỏng',
        'no-release': 'không có kỳ công bố này',
        'other-release': 'mốc thời gian là của tệp khác, hoặc kỳ này đã bị sửa sau khi lấy mốc',
      }[problem],
      expected: 'mốc thời gian của đúng tệp kỳ công bố này',
      fix: 'Xóa tệp mốc thời gian, hoặc nhận lại tệp .ots đúng.',
    }),
    example: { place: { file: 'content/proofs/2026-Q3.json' }, problem: 'other-release' },
  }),
  'method-out-of-order': defineIssue<{ method: number; earliest: number; latest: number }>({
    title: 'Cách tính lùi lại, hoặc chưa ai biết',
    meaning: 'Kỳ công bố ghi một bản cách tính cũ hơn kỳ trước, hoặc mới hơn mọi bản mà chương trình này biết.',
    fix: 'Lấy lại tệp như lúc công bố, hoặc cập nhật chương trình. Kỳ mới thì lập bằng lệnh cong-bo, không viết tay.',
    say: ({ method, earliest, latest }) => ({
      found: `ghi cách tính bản ${method}`,
      expected: earliest === latest ? `phải là bản ${latest}` : `phải là một bản từ ${earliest} đến ${latest}`,
      fix: 'Lấy lại tệp kỳ công bố như lúc lập; không tự sửa tay.',
    }),
    example: { place: { file: release, field: 'method' }, method: 1, earliest: 2, latest: 2 },
  }),
  'release-incomplete': defineIssue<{ missing: readonly string[] }>({
    title: 'Kỳ công bố thiếu đánh giá',
    meaning: 'Kỳ công bố có trang của chỉ tiêu, đề án, công trình hoặc nhiệm vụ mà không ghi đánh giá nào cho nó.',
    fix: 'Lấy lại tệp như lúc công bố. Kỳ mới thì lập bằng lệnh cong-bo, không viết tay.',
    say: ({ missing }) => ({
      found: `thiếu đánh giá của ${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ` và ${missing.length - 3} tệp khác` : ''}`,
      expected: 'mỗi chỉ tiêu, đề án, công trình, nhiệm vụ có trang đều phải có đánh giá',
      fix: 'Lấy lại tệp kỳ công bố như lúc lập; không tự sửa tay.',
    }),
    example: { place: { file: release }, missing: ['targets/nuoc-sach'] },
  }),
  'release-altered': defineIssue<{ now: string; recorded: string; next: string }>({
    title: 'Kỳ công bố bị sửa',
    meaning: 'Tệp của một kỳ đã công bố khác với lúc kỳ sau được lập. Điều đã công bố thì không đổi được.',
    fix: 'Lấy lại tệp từ bản trước.',
    say: ({ now, next, recorded }) => ({
      found: `kỳ công bố này bị sửa: dấu vân tay là ${now.slice(0, 12)}…`,
      expected: `kỳ sau (${next}) ghi dấu vân tay ${recorded.slice(0, 12)}…`,
      fix: correctLater,
    }),
    example: { place: { file: release }, now: 'a3f1c09d52e7b8', recorded: '5be0d77c41aa92', next: '2026-Q4' },
  }),
  'release-not-linked': defineIssue<{ named?: string | undefined; before?: string | undefined }>({
    title: 'Kỳ công bố không nối với kỳ trước',
    meaning: 'Mỗi kỳ ghi tên và dấu vân tay của kỳ liền trước, để không ai bỏ bớt một kỳ mà không ai biết.',
    fix: 'Tìm xem tệp của kỳ nào đã bị xóa và lấy lại. Kỳ mới thì lập bằng lệnh cong-bo, không viết tay.',
    say: ({ named, before }) => ({
      found: named === undefined ? 'không ghi kỳ công bố liền trước' : `ghi kỳ liền trước là ${named}`,
      expected: before === undefined ? 'đây là kỳ đầu tiên, không có kỳ trước' : `kỳ liền trước là ${before}`,
      fix: 'Lấy lại tệp bị xóa hoặc bị sửa từ bản trước; kỳ mới thì lập bằng npm run cong-bo.',
    }),
    example: { place: { file: release, field: 'previous' }, before: '2026-Q2' },
  }),
  'release-out-of-order': defineIssue<{ cutOff: IsoDate; before: string }>({
    title: 'Kỳ công bố sai thứ tự',
    meaning: 'Kỳ này chốt số liệu sớm hơn, hoặc nói về thời gian sớm hơn kỳ đứng trước nó.',
    fix: 'Kiểm tra kỳ và ngày chốt. Số liệu của quý cũ đến muộn thì vào kỳ hiện tại, không lập lại kỳ cũ.',
    say: ({ cutOff, before }) => ({
      found: `ngày chốt ${formatDate(cutOff)} hoặc kỳ này không đứng sau kỳ ${formatRefersTo(before)}`,
      fix: 'Kiểm tra lại kỳ và ngày chốt.',
    }),
    example: { place: { file: release, field: 'cutOff' }, cutOff: '2026-07-10', before: '2026-Q2' },
  }),
  'cut-off-too-early': defineIssue<{ cutOff: IsoDate; periodEnd: IsoDate }>({
    title: 'Ngày chốt quá sớm',
    meaning: 'Ngày chốt nằm trước khi quý hoặc năm kết thúc, nên chưa thể có số liệu của cả kỳ.',
    fix: 'Chọn ngày chốt sau ngày cuối của kỳ, thường là 10 đến 15 ngày.',
    say: ({ cutOff, periodEnd }) => ({
      found: `ngày chốt là ${formatDate(cutOff)}`,
      expected: `kỳ này đến ${formatDate(periodEnd)} mới hết`,
      fix: 'Chọn ngày chốt sau khi kỳ báo cáo kết thúc.',
    }),
    example: { place: { file: release, field: 'cutOff' }, cutOff: '2026-09-15', periodEnd: '2026-09-30' },
  }),
  'published-before-cut-off': defineIssue<{ publishedOn: IsoDate; cutOff: IsoDate }>({
    title: 'Công bố trước ngày chốt',
    meaning: 'Ngày công bố đứng trước ngày chốt số liệu.',
    fix: 'Xem lại hai ngày, thường là gõ nhầm tháng.',
    say: ({ publishedOn, cutOff }) => ({
      found: `ngày công bố là ${formatDate(publishedOn)}`,
      expected: `không thể trước ngày chốt ${formatDate(cutOff)}`,
      fix: 'Sửa ngày công bố.',
    }),
    example: { place: { file: release, field: 'publishedOn' }, publishedOn: '2026-10-05', cutOff: '2026-10-15' },
  }),
  'report-dropped': defineIssue<{ report: string; before: string }>({
    title: 'Kỳ mới bỏ một báo cáo cũ',
    meaning: 'Báo cáo đã được tính ở kỳ trước thì mọi kỳ sau đều tính. Bỏ nó đi là xóa lịch sử.',
    fix: 'Thêm lại báo cáo vào kỳ. Nếu số trong đó sai, làm báo cáo đính chính.',
    say: ({ report, before }) => ({
      found: `thiếu báo cáo ${report}`,
      expected: `kỳ trước (${before}) đã tính báo cáo này`,
      fix: 'Báo cáo đã công bố thì các kỳ sau đều phải tính; số sai thì đính chính.',
    }),
    example: { place: { file: release, field: 'reports' }, report: '2026-Q2-cong-an-xa', before: '2026-Q2' },
  }),
  'report-after-cut-off': defineIssue<{ report: string; cutOff: IsoDate; receivedOn: IsoDate }>({
    title: 'Kỳ công bố tính báo cáo đến sau ngày chốt',
    meaning: 'Báo cáo nhận sau ngày chốt không được vào kỳ này; nếu được, ai gửi muộn cũng như ai gửi đúng hạn.',
    fix: 'Bỏ báo cáo khỏi kỳ. Kỳ sau sẽ tính và ghi là muộn.',
    say: ({ report, receivedOn, cutOff }) => ({
      found: `báo cáo ${report} nhận ngày ${formatDate(receivedOn)}`,
      expected: `kỳ này chốt số liệu ngày ${formatDate(cutOff)}`,
      fix: 'Bỏ báo cáo này khỏi kỳ; kỳ sau sẽ tính và ghi là muộn.',
    }),
    example: {
      place: { file: release, field: 'reports.4' },
      report: '2026-Q3-cong-an-xa',
      cutOff: '2026-10-15',
      receivedOn: '2026-10-20',
    },
  }),
  'report-left-out': defineIssue<{ receivedOn: IsoDate; release: string }>({
    severity: 'warning',
    title: 'Báo cáo bị bỏ ngoài kỳ đã công bố',
    meaning:
      'Theo ngày nhận ghi trong tệp, báo cáo đến đúng hạn, nhưng kỳ đã công bố lại không có nó. Có thể ngày nhận bị ghi lùi.',
    fix: 'Xem sổ công văn đến. Ngày sai thì sửa; ngày đúng thì để nguyên, kỳ sau sẽ tính. Đây là lưu ý, không chặn việc công bố.',
    say: ({ receivedOn, release }) => ({
      found: `ghi nhận ngày ${formatDate(receivedOn)} nhưng kỳ ${formatRefersTo(release)} đã công bố mà không tính báo cáo này`,
      fix: 'Kiểm tra ngày nhận; nếu đúng, kỳ sau sẽ tính báo cáo này.',
    }),
    example: { place: { file: report, field: 'receivedOn' }, receivedOn: '2026-10-08', release: '2026-Q3' },
  }),
  'report-late': defineIssue<{ receivedOn: IsoDate; cutOff: IsoDate; release: string }>({
    severity: 'warning',
    title: 'Báo cáo đến muộn',
    meaning: 'Báo cáo đến sau ngày chốt của kỳ mà nó nói về. Đây là lưu ý, không chặn việc công bố.',
    fix: 'Không phải làm gì: kỳ sau sẽ tính báo cáo này và ghi là muộn.',
    say: ({ receivedOn, cutOff, release }) => ({
      found: `nhận ngày ${formatDate(receivedOn)}, sau ngày chốt ${formatDate(cutOff)} của kỳ ${formatRefersTo(release)}`,
      fix: 'Kỳ sau sẽ tính báo cáo này và ghi là muộn.',
    }),
    example: {
      place: { file: report, field: 'receivedOn' },
      receivedOn: '2026-10-20',
      cutOff: '2026-10-15',
      release: '2026-Q3',
    },
  }),
  'address-gone': defineIssue<{ record: string; release: string }>({
    title: 'Một trang đã công bố bị mất',
    meaning:
      'Ở một kỳ đã công bố, bản ghi này có trang riêng; nay tệp bị xóa hoặc đổi tên. Người đã trích dẫn sẽ gặp trang trống.',
    fix: 'Lấy lại tệp với đúng tên cũ. Nếu phải đổi, ghi vào content/moved.json: địa chỉ cũ (from), địa chỉ mới (to), ngày (on), lý do (reason); ở địa chỉ cũ sẽ có trang chỉ đường. Bản ghi mà báo cáo đã công bố nhắc tới thì không đổi mã được.',
    say: ({ release, record }) => ({
      found: `bản ghi này không còn, nhưng đã có trang ở kỳ công bố ${release}`,
      fix: `Địa chỉ đã công bố thì không bao giờ mất: lấy lại tệp hoặc mã cũ; nếu cố ý đổi mã, ghi "from": "${record}" cùng nơi mới, ngày và lý do vào moved.json.`,
    }),
    example: { place: { file: 'content/plans/hai-khong.json' }, record: 'plans/hai-khong', release: '2026-Q3' },
  }),
  'moved-still-there': defineIssue<{ record: string }>({
    title: 'Ghi là đã chuyển mà vẫn còn',
    meaning: 'Tệp moved.json nói bản ghi đã chuyển đi, nhưng tệp của bản ghi vẫn ở chỗ cũ.',
    fix: 'Bỏ dòng ấy trong moved.json; hoặc, nếu đã lập bản ghi mới, xóa tệp cũ.',
    say: ({ record }) => ({
      found: `"${record}" được ghi là đã chuyển đi nhưng bản ghi vẫn còn`,
      fix: 'Bỏ dòng này, hoặc bỏ bản ghi cũ.',
    }),
    example: { place: { file: 'content/moved.json', field: '0.from' }, record: 'plans/hai-khong' },
  }),
  'verdict-changed': defineIssue<{ now: string; published: string }>({
    severity: 'warning',
    title: 'Đánh giá của kỳ cũ nay khác',
    meaning:
      'Tính lại kỳ đã công bố bằng cách tính hiện nay thì ra kết quả khác. Đây là lưu ý: trang của kỳ ấy sẽ cho thấy cả hai.',
    fix: 'Nếu vừa sửa chỉ tiêu, thời hạn hoặc cách tính có chủ ý thì để nguyên. Nếu không, tìm xem tệp nào đã đổi và lấy lại.',
    say: ({ now, published }) => ({
      found: `nay tính ra "${nameStatus(now)}"`,
      expected: `khi công bố ghi "${nameStatus(published)}"`,
      fix: 'Bản ghi hoặc cách tính đã được sửa sau khi công bố; trang của kỳ ấy sẽ ghi rõ cả hai. Nếu không cố ý, lấy lại bản trước.',
    }),
    example: { place: { file: release, record: 'nuoc-sach' }, now: 'late', published: 'on-track' },
  }),
};

/** A status in words; one that is called otherwise by now, and the state of a plan, work or task, as they are. */
function nameStatus(status: string): string {
  const names: Record<string, string> = statusNames;
  return names[status] ?? status;
}
