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
  facts: {
    cutOff: 'Ngày chốt số liệu',
    publishedOn: 'Ngày công bố',
    approvedBy: 'Người duyệt',
    reports: 'Báo cáo',
    method: 'Cách tính',
  },
  reportCount: (count: number) => `${count} báo cáo`,
  reportCounts: (count: number, added: number) => `${count} báo cáo, ${added} báo cáo mới so với kỳ trước`,
  print: 'Bản tóm tắt một trang để in',
  speech: 'Bản đọc trên loa',
  draft: 'Dự thảo báo cáo quý (Word)',
  summary: {
    title: (period: string) => `Tóm tắt kết quả ${period}`,
    description: (release: string) => `Một trang để in và phát: ${release}`,
  },
  feedEntry: (cutOff: string) => `Số liệu chốt ngày ${cutOff}.`,
  /** Beside a verdict or a count on other pages. */
  asOf: (period: string, cutOff: string) => `Theo kỳ công bố ${period}, số liệu chốt ngày ${formatDate(cutOff)}`,
  nowByMethod: (version: number) => `Tính lại theo cách tính bản ${version}, như đang dùng, thì là:`,
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
  restatedNote: (published: number, now: number) =>
    published === now
      ? 'Sau kỳ này, chỉ tiêu đã được sửa. Điều đã công bố giữ nguyên; dưới đây là trạng thái như lúc công bố và trạng thái tính lại bây giờ.'
      : `Kỳ này công bố theo cách tính bản ${published}; nay trang dùng bản ${now}. Điều đã công bố giữ nguyên; dưới đây là trạng thái như lúc công bố và trạng thái nếu tính lại theo bản ${now}.`,
  now: 'nay tính ra:',
  matrix: 'Ai đã báo cáo, ai chưa',
  matrixNote:
    'Hàng là cơ quan có việc phải báo cáo: chủ trì hoặc thường trực một đề án, kế hoạch, hoặc được văn bản về sau giao; và cơ quan từng gửi báo cáo. Việc phải báo cáo của từng nơi, kèm căn cứ, ghi ở trang của nơi ấy. “Nơi khác gửi”: nơi này không gửi riêng, việc của nó đã có trong báo cáo của nơi khác. “Không có việc”: quý ấy nơi này không phải báo cáo gì.',
  allQuarters: 'Từng quý',
  reports: 'Báo cáo trong kỳ này',
  commitments: 'Công trình, đề án, kế hoạch, nhiệm vụ',
  commitmentsNote: 'Xếp theo tiến độ được báo cáo và thời hạn, tính đến ngày chốt.',
  newReports: 'Báo cáo mới của kỳ này',
  earlierReports: 'Báo cáo của các kỳ trước, vẫn tính',
  agency: 'Cơ quan',
  how: {
    'in-time': 'đúng hạn',
    late: 'muộn',
    'by-others': 'nơi khác gửi',
    'partly-by-others': 'nơi khác gửi một phần',
    'not-reported': 'chưa',
    'nothing-owed': 'không có việc',
  },
  feed: 'Theo dõi tin mới (Atom)',
  missing: 'Phải báo cáo mà chưa gửi báo cáo của quý này',
  partly: 'Không gửi báo cáo riêng, nơi khác báo cáo một phần việc',
  ofOwed: (reported: number, owed: number) => `${reported}/${owed} việc đã có báo cáo`,
  unassigned: 'Chưa có báo cáo của quý này, văn bản không giao ai',
  none: 'Không có.',
} as const;
