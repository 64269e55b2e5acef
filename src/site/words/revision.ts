/** Words of the page that holds first published figures against current ones, and announced days against kept ones. */
export const revisionWords = {
  title: 'Số đã sửa và lịch công bố',
  description:
    'Số công bố lần đầu so với số hiện nay: sửa mấy lần, chênh bao nhiêu; ngày công bố báo trước và ngày công bố thật.',
  none: 'Chưa công bố kỳ nào, nên chưa có số nào để so.',
  counts: (all: number, revised: number, corrections: number) =>
    revised === 0
      ? `Đã công bố ${all} số của chỉ tiêu; chưa số nào phải sửa.`
      : `Đã công bố ${all} số của chỉ tiêu; ${revised} số nay khác lúc công bố lần đầu, trong đó ${corrections} số do đính chính, còn lại do số tạm tính có số mới thay.`,
  /** Beside the figures of targets: starts counted again in a new way, and what stands finished of works. */
  besides: (starts: number, quantities: number) => {
    const both = [
      starts === 0 ? '' : `${starts} mức xuất phát tính lại theo cách mới`,
      quantities === 0 ? '' : `${quantities} khối lượng công trình đã sửa`,
    ].filter((one) => one !== '');
    return both.length === 0 ? '' : ` Ngoài ra: ${both.join('; ')}.`;
  },
  columns: {
    figure: 'Số liệu',
    first: 'Công bố lần đầu',
    current: 'Nay',
    difference: 'Chênh',
    times: 'Số lần sửa',
    why: 'Vì sao',
  },
  withdrawn: 'đã bỏ',
  /** A start that was counted again stands beside figures of its own time. */
  start: (figure: string) => `Mức xuất phát: ${figure}`,
  quantity: (period: string) => `Khối lượng đã làm, ${period}`,
  laterReport: 'Báo cáo sau ghi số khác.',
  provisional: 'Số tạm tính có số mới thay.',
  points: (number: string) => `${number} điểm phần trăm`,
  schedule: 'Lịch công bố',
  scheduleNote: 'Ngày báo trước là ngày xã hẹn công bố từng kỳ.',
  noSchedule: 'Xã chưa báo trước ngày công bố các kỳ.',
  days: { period: 'Kỳ', announced: 'Ngày báo trước', published: 'Ngày công bố', kept: 'Đúng hẹn' },
  onTime: 'đúng hẹn',
  early: (days: number) => `sớm ${days} ngày`,
  late: (days: number) => `muộn ${days} ngày`,
  toCome: 'chưa công bố',
} as const;
