import { formatDate } from '../../core/words/format.ts';
/** Words of the list of releases, of each release, and of its summary. */
export const releaseWords = {
  list: {
    description: 'Các kỳ công bố kết quả thực hiện chương trình, mỗi quý một kỳ.',
    none: 'Chưa công bố kỳ nào. Văn bản quy định Ban Thường vụ Đảng ủy nghe báo cáo tiến độ hằng quý; khi có báo cáo đầu tiên, kết quả sẽ đăng ở đây và giữ nguyên về sau.',
    lead: (count: number) =>
      `Đã công bố ${count} kỳ. Số liệu của kỳ đã công bố không bao giờ bị sửa; chỗ sai được đính chính ở kỳ sau, ghi rõ lý do.`,
  },
  titleOf: (period: string) => `Công bố ${period}`,
  description: (cutOff: string) =>
    `Kết quả thực hiện chương trình đến ngày chốt ${cutOff}: trạng thái từng chỉ tiêu, thay đổi so với kỳ trước, nơi chưa báo cáo.`,
  facts: { cutOff: 'Ngày chốt số liệu', publishedOn: 'Ngày công bố', approvedBy: 'Người duyệt', reports: 'Báo cáo' },
  reportCount: (count: number) => `${count} báo cáo`,
  reportCounts: (count: number, added: number) => `${count} báo cáo, ${added} báo cáo mới so với kỳ trước`,
  print: 'Bản tóm tắt một trang để in',
  speech: 'Bản đọc trên loa',
  summary: {
    title: (period: string) => `Tóm tắt kết quả ${period}`,
    description: (release: string) => `Một trang để in và phát: ${release}`,
  },
  feedEntry: (cutOff: string) => `Số liệu chốt ngày ${cutOff}.`,
  /** Beside a verdict or a count on other pages. */
  asOf: (period: string, cutOff: string) => `Theo kỳ công bố ${period}, số liệu chốt ngày ${formatDate(cutOff)}`,
  title: 'Công bố',
  see: 'Xem kỳ công bố',
  cutOff: 'số liệu chốt ngày',
  published: 'công bố ngày',
  changes: 'Thay đổi so với kỳ trước',
  noChanges: 'Không chỉ tiêu nào đổi trạng thái.',
  first: 'Đây là kỳ công bố đầu tiên, chưa có kỳ trước để so.',
  moves: 'Chỉ tiêu đổi trạng thái',
  from: 'trước đó:',
  newlyMissed: 'Vừa quá hạn hoặc không đạt',
  firstReported: 'Có số liệu lần đầu',
  corrections: 'Đính chính',
  newValues: 'Số liệu mới',
  was: 'trước ghi',
  inRelease: 'ở kỳ',
  correctedIn: 'đã được đính chính ở kỳ',
  restated: 'Trạng thái khi công bố',
  restatedNote:
    'Sau kỳ này, chỉ tiêu hoặc cách tính đã được sửa. Dưới đây là trạng thái như lúc công bố và trạng thái tính lại bây giờ.',
  now: 'nay tính ra:',
  matrix: 'Ai đã báo cáo, ai chưa',
  matrixNote:
    'Hàng là cơ quan chủ trì hoặc thường trực một đề án, kế hoạch, và cơ quan từng gửi báo cáo. Văn bản không ghi ai phải báo cáo chỉ tiêu nào.',
  reports: 'Báo cáo trong kỳ này',
  newReports: 'Báo cáo mới của kỳ này',
  earlierReports: 'Báo cáo của các kỳ trước, vẫn tính',
  agency: 'Cơ quan',
  how: { 'in-time': 'đúng hạn', late: 'muộn', 'not-reported': 'chưa' },
  feed: 'Theo dõi tin mới (Atom)',
  missing: 'Chưa gửi báo cáo của quý này',
  none: 'Không có.',
} as const;
