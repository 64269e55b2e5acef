import type { Status } from '../../core/status/assessment.ts';
import { formatDate, formatRefersTo } from '../../core/words/format.ts';
import { statusNames, statusOrder } from '../../core/words/status.ts';

/** What a release is about to publish, in names and counts. */
export interface ReleaseSummary {
  id: string;
  cutOff: string;
  approvedBy: string;
  /** The release before it; absent for the first. */
  previous: string | undefined;
  reports: number;
  newReports: number;
  newValues: number;
  statuses: Status[];
  /** That of two verdicts on one target the worse was counted; empty where no target has two. */
  worseCounted: string;
  moves: { target: string; from?: Status; to: Status }[];
  corrections: { target: string; reason: string }[];
  /** Bodies that owed a report and of whose work none speaks. */
  missing: string[];
  /** Bodies of whose work others reported a part. */
  partly: { agency: string; owed: number; reported: number }[];
  /** Bodies of whose work others reported all. */
  spokenFor: string[];
  /** Targets without a report that the text gives to nobody. */
  unasked: string[];
  /** Reports received after the cut-off: the next release includes them. */
  later: string[];
}

/** What the steps after a release are about. */
export interface ReleaseSteps extends Pick<ReleaseSummary, 'id' | 'cutOff'> {
  file: string;
  siteUrl: string;
  /** Absent where the repository knows no other. */
  push: { remote: string; branch: string } | undefined;
}

const example = 'npm run cong-bo -- --ky 2026-Q3 --ngay-chot 2026-10-15 --nguoi-duyet "Nguyễn Văn A, Bí thư Đảng ủy"';

/** What `npm run cong-bo` says. */
export const releaseCommandWords = {
  usage: `Cách dùng: ${example}\nThêm --ngay-cong-bo 2026-10-20 nếu không công bố hôm nay, --xem-truoc để chỉ xem mà không ghi.`,
  swallowed: (flags: string) =>
    `npm đã giữ mất ${flags} vì thiếu dấu -- đứng trước. Chưa làm gì. Gõ lại, mọi phần đứng sau --:\n  ${example}`,
  wrongOption: {
    ky: 'Kỳ (--ky) viết như 2026-Q3, "quý III/2026" hoặc 2026; 3/2026 thì không rõ là quý hay tháng.',
    'ngay-chot': 'Ngày chốt (--ngay-chot) là một ngày có thật, viết như 15/10/2026.',
    'ngay-cong-bo': 'Ngày công bố (--ngay-cong-bo) là một ngày có thật, viết như 20/10/2026.',
    'nguoi-duyet': 'Người duyệt (--nguoi-duyet) ghi họ tên và chức vụ, giữa hai dấu ngoặc kép.',
  },
  busy: 'Đang có lượt công bố khác. Đợi lượt ấy xong rồi chạy lại.',
  noGit: 'Thư mục này không nằm trong kho git, nên không giữ được lịch sử. Chạy lệnh trong bản sao của kho.',
  dirty: (files: string) =>
    `Còn thay đổi chưa ghi vào git:\n${files}\nNhờ người phụ trách kỹ thuật ghi lại (git add, git commit), rồi chạy lại. Đừng xóa: có thể là báo cáo vừa nhập.`,
  notEnded: (id: string, end: string) =>
    `Kỳ ${formatRefersTo(id)} đến ${formatDate(end)} mới hết, nên chưa công bố được. Xem lại kỳ (--ky) hoặc ngày công bố (--ngay-cong-bo).`,
  tooEarly: (id: string, cutOff: string, end: string) =>
    `Ngày chốt (--ngay-chot) ${formatDate(cutOff)} sớm quá: kỳ ${formatRefersTo(id)} đến ${formatDate(end)} mới hết. Chọn ngày chốt sau ngày ấy, hoặc xem lại kỳ (--ky).`,
  notAfter: (last: string, cutOff: string) =>
    `Kỳ gần nhất đã công bố là ${formatRefersTo(last)}, chốt ngày ${formatDate(cutOff)}. Kỳ mới (--ky) và ngày chốt (--ngay-chot) phải sau kỳ ấy.`,
  published: (id: string) =>
    `Kỳ ${formatRefersTo(id)} đã công bố. Kỳ đã công bố không lập lại được; số sai thì đính chính trong báo cáo của kỳ sau.`,
  /** No report is new, and nothing else changed. */
  nothing: ({ previous, later }: Pick<ReleaseSummary, 'previous' | 'later'>) =>
    [
      previous === undefined
        ? 'Không có gì để công bố: chưa có báo cáo nào nhận đến ngày chốt.'
        : `Không có gì để công bố: từ kỳ ${formatRefersTo(previous)} đến nay không có báo cáo mới, không chỉ tiêu nào đổi trạng thái, nội dung khác cũng không đổi.`,
      later.length > 0
        ? `Nhận sau ngày chốt nên chưa tính: ${later.join(', ')}. Chọn ngày chốt (--ngay-chot) muộn hơn, hoặc để kỳ sau.`
        : 'Nếu vừa nhập báo cáo thì lần nhập ấy chưa ghi: chạy lại npm run nhap -- TỆP… --ghi, ghi vào git, rồi công bố.',
    ].join('\n'),
  /** Every step that is left until the site is live, each as it is typed. */
  next: ({ id, cutOff, file, siteUrl, push }: ReleaseSteps) => {
    const label = formatRefersTo(id);
    return [
      'Còn những bước sau, theo thứ tự, cho đến khi kỳ này lên mạng:',
      '1. Đọc lại bản tóm tắt trên cùng người duyệt.',
      '2. Ghi vào kho git, kèm dấu ký (chưa có khóa ký thì dùng git tag -a thay cho git tag -s):',
      `  git add ${file}`,
      `  git commit -m "Công bố ${label}, số liệu chốt ngày ${formatDate(cutOff)}"`,
      `  git tag -s cong-bo-${id.toLowerCase()} -m "Công bố ${label}"`,
      '3. Dựng trang, kiểm chứng bản vừa dựng, rồi thử mọi địa chỉ của nó:',
      '  npm run build',
      '  npm run kiem-chung -- dist',
      '  npm run deploy:check',
      ...(push === undefined
        ? ['4. Chép cả thư mục dist lên máy chủ, thay bản cũ.']
        : [
            '4. Đưa lên mạng; trang đặt ở máy chủ riêng thì sau đó chép cả thư mục dist lên, thay bản cũ:',
            `  git push --follow-tags ${push.remote} ${push.branch}`,
          ]),
      `5. Mở trang vừa công bố, so vài con số với báo cáo giấy: ${siteUrl}cong-bo/${id.toLowerCase()}/`,
    ].join('\n');
  },
};

/** The summary that the editor reads before it is committed. */
export function formatSummary(summary: ReleaseSummary): string {
  const { id, cutOff, approvedBy, reports, newReports, newValues, statuses, worseCounted } = summary;
  const isFirst = summary.moves.length > 0 && summary.moves.every(({ from }) => from === undefined);
  return [
    `Công bố ${formatRefersTo(id)}, số liệu chốt ngày ${formatDate(cutOff)}, người duyệt: ${approvedBy}`,
    `Báo cáo: ${reports}, trong đó ${newReports} báo cáo mới, ${newValues} số liệu mới.`,
    `Trong ${statuses.length} chỉ tiêu: ${sayCounts(statuses)}. ${worseCounted}`.trim(),
    ...listed(isFirst ? 'Trạng thái từng chỉ tiêu' : 'Chỉ tiêu đổi trạng thái', summary.moves.map(describeMove)),
    ...listed(
      'Đính chính',
      summary.corrections.map(({ target, reason }) => `${target}: ${reason}`),
    ),
    ...listed('Chưa gửi báo cáo của kỳ này', summary.missing),
    ...listedIfAny(
      'Không gửi báo cáo riêng, nơi khác báo cáo một phần việc',
      summary.partly.map(({ agency, owed, reported }) => `${agency}: ${reported}/${owed} việc đã có báo cáo`),
    ),
    ...listedIfAny('Không gửi báo cáo riêng, nơi khác báo cáo đủ việc', summary.spokenFor),
    ...listedIfAny('Chưa có báo cáo của kỳ này, văn bản không giao riêng cho nơi nào', summary.unasked),
    ...listed('Nhận sau ngày chốt, để kỳ sau tính', summary.later),
  ].join('\n');
}

function sayCounts(statuses: readonly Status[]): string {
  return statusOrder
    .map((status) => ({ status, count: statuses.filter((one) => one === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${statusNames[status].toLowerCase()}`)
    .join(', ');
}

function describeMove({ target, from, to }: ReleaseSummary['moves'][number]): string {
  return from === undefined ? `${target}: ${statusNames[to]}` : `${target}: ${statusNames[from]} → ${statusNames[to]}`;
}

function listedIfAny(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : listed(heading, lines);
}

function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [`${heading}: không có.`] : [`${heading}:`, ...lines.map((line) => `  - ${line}`)];
}
