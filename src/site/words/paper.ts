import type { Site } from '../../core/schemas/site.ts';
import { lowerFirst, upperFirst } from '../../core/words/format.ts';

/** Words of the papers that cadres carry on in Word. */
export const paperWords = {
  /** What the QR code at the end is, for who cannot see it. */
  qr: 'Mã QR của kỳ công bố',
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  draft: 'DỰ THẢO',
  recipients: 'Nơi nhận:',
  number: (kind: string) => `Số             -${kind}/ĐU`,
  above: ({ commune }: Site) => `Đảng bộ ${commune.province}`,
  committee: ({ commune }: Site) => `Đảng ủy ${commune.name}`,
  placeAndDate: ({ commune }: Site, year: string) =>
    `${upperFirst(commune.name.replace(/^(?:xã|phường|đặc khu) /, ''))}, ngày        tháng        năm ${year}`,
  foot: (document: string, release: string, address: string) => `${document} · ${release} · ${address}`,
  standingCommittee: 'Ban Thường vụ Đảng ủy',
  archive: 'Lưu Văn phòng Đảng ủy',
  signature: ['(quyền hạn, chức vụ)', '(chữ ký, họ và tên)'],
  table: { number: 'Số', target: 'Chỉ tiêu', value: 'Kết quả mới nhất', needed: 'Mức cần có', verdict: 'Đánh giá' },
  works: { work: 'Công trình, khâu đột phá', standing: 'Tình hình' },
  quarter: {
    kind: 'BÁO CÁO',
    subject: (period: string, document: string) => `kết quả thực hiện ${document} đến hết ${period}`,
    opening: (asOf: string, reports: string) =>
      `${asOf}, dựa trên ${reports}, xin báo cáo Ban Thường vụ Đảng ủy tiến độ thực hiện Chương trình như sau:`,
    targets: 'I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU',
    counts: (total: number, said: readonly string[]) => `Trong ${total} chỉ tiêu: ${said.join(', ')}.`,
    changes: 'II. THAY ĐỔI SO VỚI KỲ TRƯỚC',
    move: (subject: string, from: string, to: string) => `${subject}: từ ${from} thành ${to}.`,
    commitments: 'III. CÔNG TRÌNH, ĐỀ ÁN, KẾ HOẠCH, NHIỆM VỤ',
    ofKind: (kind: string, total: number, counts: readonly string[]) =>
      `${total} ${lowerFirst(kind)}: ${counts.join('; ')}.`,
    attention: 'IV. VIỆC CHẬM, QUÁ HẠN, CHƯA BÁO CÁO, CẦN QUYẾT ĐỊNH',
    causes: 'V. NGUYÊN NHÂN VÀ CÁCH KHẮC PHỤC ĐÃ NÊU',
    causesNote: (release: string) => `Đối với các đánh giá kém của kỳ ${release}:`,
    noCauses: 'Kỳ trước không có đánh giá nào phải giải trình.',
    proposals: 'VI. KIẾN NGHỊ, ĐỀ XUẤT',
    proposalsNote: '(Phần này do người soạn viết.)',
  },
  review: {
    subject: (title: string, document: string) => `${lowerFirst(title)}: kết quả thực hiện ${document}`,
    opening: (asOf: string) => `${asOf}, xin báo cáo Ban Thường vụ Đảng ủy kết quả thực hiện Chương trình như sau:`,
    years: 'II. CHỈ TIÊU HỨA CHO TỪNG NĂM',
    settled: 'III. CHỈ TIÊU ĐÃ ĐẠT HẲN HOẶC ĐÃ QUA HẠN',
    open: 'IV. CHỈ TIÊU CÒN TIẾP TỤC',
    changes: 'V. THAY ĐỔI',
    since: (release: string) => `So với kỳ công bố ${release}:`,
    commitments: 'VI. CÔNG TRÌNH, ĐỀ ÁN, KẾ HOẠCH, NHIỆM VỤ',
    remarks: 'VII. NHẬN XÉT, BÀI HỌC, KIẾN NGHỊ',
    standing: (subject: string, verdict: string, remaining: string) => `${subject}: ${verdict}. ${remaining}`.trim(),
  },
  sheet: {
    kind: 'PHIẾU THEO DÕI',
    subject: (agency: string, document: string) => `việc của ${agency} theo ${document}`,
    owed: 'I. VIỆC PHẢI BÁO CÁO',
    table: { what: 'Việc', ground: 'Căn cứ', before: 'Kỳ trước', now: 'Kỳ này' },
    verbatim: (wording: string) => `Nguyên văn: ${wording}`,
    noRelease: 'chưa công bố',
    duties: 'II. TRÁCH NHIỆM THEO PHẦN IV CỦA CHƯƠNG TRÌNH',
    opinion: 'Ý KIẾN CỦA CƠ QUAN',
    opinionNote: '(Kết quả, nguyên nhân, việc sẽ làm, kiến nghị.)',
    signature: ['THỦ TRƯỞNG CƠ QUAN', '(chữ ký, họ và tên)'],
  },
} as const;
