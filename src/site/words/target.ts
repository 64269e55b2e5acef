import { nameKind } from './kind.ts';
/** Words of the list of targets and of the page of each. */
export const targetWords = {
  list: {
    title: (count: number) => `${count} ${nameKind('target')}`,
    description: (count: number) => `Cả ${count} chỉ tiêu của chương trình, mức phải đạt và thời hạn từng chỉ tiêu.`,
    lead: 'Mức phải đạt và thời hạn là của văn bản. Mỗi chỉ tiêu được đánh giá riêng, theo quy tắc công khai; trang không tính tỷ lệ chung cho cả chương trình.',
    unreported: (count: number, total: number) => `${count}/${total} chỉ tiêu chưa có báo cáo nào.`,
    allReported: (total: number) =>
      `0/${total} chỉ tiêu chưa có báo cáo nào; chỉ tiêu nào cũng đã được báo cáo ít nhất một lần.`,
    noRelease: 'Kỳ báo cáo đầu tiên chưa được công bố, nên trang chưa đánh giá chỉ tiêu nào.',
  },
  facets: {
    names: {
      nhom: 'Đánh giá',
      doi: 'So với kỳ trước',
      muc: 'Mục của văn bản',
      'co-quan': 'Nơi phải báo cáo',
      han: 'Thời hạn',
    },
    changed: { co: 'Đổi trạng thái', khong: 'Giữ nguyên' },
    nobody: 'Văn bản không giao ai',
    eachYear: 'Hằng năm',
    until: (year: string) => `Trong năm ${year}`,
    noDate: 'Không ghi ngày',
    shown: '{shown}/{all} chỉ tiêu',
    none: 'Không có chỉ tiêu nào hợp cả các điều kiện đã chọn.',
  },
  printed: (number: string, section: string) => `${number}, mục ${section}`,
  section: (section: string) => `mục ${section}`,
  /** A target on one line. */
  row: {
    noValue: 'chưa có số',
    needed: (value: string) => `cần ${value}`,
    promised: 'Cam kết',
    parts: (count: number) => `Xem cả ${count} phần`,
  },
  shareOf: (whole: string) => `tính trên ${whole}`,
  absence: 'Chưa có kỳ báo cáo nào được công bố, nên trang này chưa đánh giá.',
  noBaseline: 'Văn bản cũng không nêu mức xuất phát.',
  baselineKnown: (values: string) => `Nay báo cáo đã cho mức xuất phát: ${values}.`,
  baselineUnknown: 'Đến nay chưa báo cáo nào cho mức này, nên chưa đo được đã đi bao xa.',
  owers: 'Ai phải báo cáo chỉ tiêu này',
  noOwer:
    'Văn bản không giao ai báo cáo chỉ tiêu này: không đề án, kế hoạch nào của Phụ lục ghi lại chỉ tiêu, và chưa có văn bản về sau giao. Nơi nào cũng có thể báo cáo; chưa có số liệu thì không nơi nào bị coi là im lặng.',
  plans: 'Đề án, kế hoạch nêu chỉ tiêu này',
  tasks: 'Nhiệm vụ nêu chỉ tiêu này',
  works: 'Công trình, khâu đột phá nêu chỉ tiêu này',
  firmness: 'Chắc đến đâu',
  sources: 'Nguồn:',
  history: 'Đánh giá qua các kỳ công bố',
  disputed: 'Chỗ khác trong văn bản ghi',
  notChosen: 'Trang không chọn thay, mà ghi cả hai.',
  openQuestions: 'Điều văn bản chưa nói rõ',
  openAbout: {
    baseline: 'Mức xuất phát',
    threshold: 'Mức phải đạt',
    due: 'Thời hạn',
    direction: 'Chiều đánh giá',
    unit: 'Đơn vị tính',
    scope: 'Phạm vi',
    source: 'Nguồn số liệu',
  },
} as const;
