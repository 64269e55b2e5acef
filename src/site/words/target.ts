import type { Reason } from '../../core/status/assessment.ts';
import { reasonTexts } from '../../core/words/status.ts';
import { nameKind } from './kind.ts';

/** Why nothing can be judged, as short as a row has room for. */
const shortReasons: Partial<Record<Reason, string>> = {
  'no-baseline': 'chưa có mức xuất phát để so',
  'series-broken': 'cách tính đã đổi, chưa so được với mức xuất phát',
  'total-differs': 'tổng số khác với văn bản',
};

/** Words of the list of targets and of the page of each. */
export const targetWords = {
  list: {
    title: (count: number) => `${count} ${nameKind('target')}`,
    description: (count: number) => `Cả ${count} chỉ tiêu của chương trình, mức phải đạt và thời hạn từng chỉ tiêu.`,
    lead: 'Mức phải đạt và thời hạn là của văn bản. Mỗi chỉ tiêu được đánh giá riêng, theo quy tắc công khai; trang không tính tỷ lệ chung cho cả chương trình.',
    unreported: (count: number, total: number) => `${count}/${total} chỉ tiêu chưa có báo cáo nào.`,
    allReported: 'Chỉ tiêu nào cũng đã được báo cáo ít nhất một lần.',
    /** Where some are called so: what the word says, beside what was just said. */
    notReported: 'Chưa báo cáo: đến kỳ phải có số mới mà chưa có.',
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
    nobody: 'Văn bản không giao riêng cho nơi nào',
    eachYear: 'Hằng năm',
    until: (year: string) => `Trong năm ${year}`,
    noDate: 'Không ghi ngày',
    shown: '{shown}/{all} chỉ tiêu',
    none: 'Không có chỉ tiêu nào hợp cả các điều kiện đã chọn.',
  },
  printed: (number: string, section: string) => `${number}, mục ${section}`,
  /** In the narrow column of a list the section stays on one line. */
  inList: (number: string, section: string) => `${number}, mục\u00a0${section}`,
  section: (section: string) => `mục ${section}`,
  /** A target on one line. */
  row: {
    noValue: 'chưa có số',
    now: (value: string) => (/^(?:đã|chưa) đạt/u.test(value) ? `báo cáo mới nhất ghi ${value}` : `nay ${value}`),
    /** "tỷ lệ hộ nghèo còn 0,3%, phải về 0%"; of a ceiling "phải về dưới 9%". */
    fallen: (name: string, value: string, needed: string) =>
      `${name} còn ${value}${needed === '' ? '' : `, phải về ${needed.replace(/^từ /u, '')}`}`,
    latest: (value: string, period: string) => `số gần nhất là ${value} (${period})`,
    needed: (value: string) => `cần ${value}`,
    conflicting: (values: readonly string[]) => values.map((value) => `một báo cáo ghi ${value}`).join(', '),
    /** "205,1 triệu đồng/ha, chưa có mức xuất phát để so". */
    unjudged: (value: string, reason: Reason) => `${value}, ${shortReasons[reason] ?? reasonTexts[reason]}`,
    notOnScale: (value: string) => `báo cáo ghi ${value}, không trùng mức nào trong các mức trang dùng`,
    missedBefore: (years: readonly number[]) => `năm ${years.join(', ')} không đạt`,
    silent: (year: number) => `năm ${year} chưa có báo cáo`,
    atLeast: (value: string) => `ít nhất ${value}`,
    until: (year: string) => `Tính đến hết năm ${year}`,
    promised: 'Cam kết',
    parts: (count: number) => `Xem cả ${count} phần`,
  },
  levelOurs: 'mức này là cách hiểu của trang, văn bản không in con số',
  shareOf: (whole: string) => `tính trên ${whole}`,
  absence: 'Chưa có kỳ báo cáo nào được công bố, nên trang này chưa đánh giá.',
  noBaseline: 'Văn bản cũng không nêu mức xuất phát.',
  baselineAnew: (value: string, period: string, before: string) =>
    `${value} (${period}, tính lại; trước là ${before} theo cách cũ)`,
  baselineKnown: (values: string) => `Nay báo cáo đã cho mức xuất phát: ${values}.`,
  baselineNotNeeded: 'Đến nay chưa báo cáo nào cho mức này.',
  baselineUnknown: 'Đến nay chưa báo cáo nào cho mức này, nên chưa đo được đã đi bao xa.',
  /** What a reader asks next. */
  facts: {
    actors: 'Ai phải làm',
    grounds: 'Ai phải làm, theo lời nào',
    nobodyYet: 'Chưa văn bản nào giao cho ai.',
    /** Before the bodies that were given a task which serves it. */
    onlyRelated: 'Chưa giao riêng chỉ tiêu này; việc có liên quan đã giao:',
    why: 'Vì sao',
    noActor:
      'Văn bản không giao riêng cho nơi nào làm: không đề án, kế hoạch nào của Phụ lục ghi lại chỉ tiêu này, và chưa có văn bản về sau giao.',
    onlyReports: 'Chỉ báo cáo số liệu, chưa được giao riêng chỉ tiêu này:',
    nobodySilent: 'Nơi nào cũng có thể báo cáo; chưa có số liệu thì trang không ghi nơi nào là chưa báo cáo.',
    onlyNamed: 'Chỉ được nêu tên, chưa được giao riêng chỉ tiêu này:',
    namedBy: (task: string) => `nhiệm vụ ${task}`,
    years: 'So năm trước',
    noYears: 'Chưa có số của cùng kỳ năm trước để so.',
    /** One year was judged, and of the next nothing was heard. */
    nextUnheard: (year: number, isKept: boolean) =>
      `Năm ${year} ${isKept ? 'đã đạt' : 'không đạt'}; năm ${year + 1} chưa có báo cáo, nên chưa so được.`,
    up: 'tăng',
    down: 'giảm',
    better: 'tốt hơn',
    worse: 'kém hơn',
    same: 'không đổi',
    broken: 'không so được: cách tính hoặc phạm vi đã đổi',
    conflicting: 'không so được: hai báo cáo ghi khác nhau',
    plain: 'Nói dễ hiểu',
    plainNote: 'Lời giải thích của người làm trang, không phải lời của chương trình.',
  },
  plans: 'Đề án, kế hoạch nêu chỉ tiêu này',
  tasks: 'Nhiệm vụ nêu chỉ tiêu này',
  works: 'Công trình, khâu đột phá nêu chỉ tiêu này',
  firmness: 'Chắc đến đâu',
  /** Beside the mark: a little more or less would be another verdict. */
  doubted: '(chưa chắc)',
  /** Beside a promise that the text gives at two levels. */
  alsoPrinted: 'Văn bản còn ghi',
  sources: 'Nguồn:',
  history: 'Đánh giá qua các kỳ công bố',
  olderBasis: (period: string) => `theo số liệu ${period}`,
  disputed: 'Chỗ khác trong văn bản ghi',
  notChosen: 'Trang ghi cả hai mức và kết quả theo từng mức; khi đếm số chỉ tiêu thì tính theo kết quả kém hơn.',
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
