import { formatDate } from '../../core/words/format.ts';

import { type Described, describeManifest } from './verification.ts';

/** What the commands say that build a site and put it in its place. */
export const buildWords = {
  /** At the head of each printed sheet, also of a page that tells of an earlier release. */
  asOf: (period: string, cutOff: string) =>
    `Kỳ công bố mới nhất của trang: ${period}, số liệu chốt ngày ${formatDate(cutOff)}`,
  unreleased: 'Chưa công bố kỳ báo cáo nào',
  busy: 'Đang có lượt dựng khác. Đợi lượt ấy xong rồi chạy lại.',
  unverified: 'Bản vừa dựng không khớp bản kê của chính nó, nên không đưa lên. Bản cũ vẫn còn nguyên. Hãy dựng lại.',
  buildUsage: 'Cách dùng: npm run build; thêm -- --outDir THƯ-MỤC để dựng vào thư mục khác.',
  rollBackUsage: 'Cách dùng: npm run quay-lai, không thêm gì. Lệnh này thay ngay trang đang công bố bằng bản trước.',
  noPrevious: 'Không có bản trước để quay lại: thư mục "dist.previous" không có.',
  previousAltered: 'Bản trước đã bị sửa hoặc không có bản kê, nên không đưa lên. Bản đang dùng vẫn còn nguyên.',
  wentBack: (manifest: Described) =>
    `Đã quay lại bản trước: ${describeManifest(manifest)}. Số liệu và lịch sử giữ nguyên.`,
};
