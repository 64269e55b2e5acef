import { formatDate } from '../../core/words/format.ts';
import { dutyNames } from '../../core/words/grounds.ts';
import { nameKind } from './kind.ts';

/** Words of the pages of bodies: what is theirs, by when, on what ground. */
export const agencyWords = {
  collective:
    'Đây là tên gọi chung. Việc ghi ở đây là của cả nhóm; văn bản không chia cho từng nơi, nên trang không tách riêng, không xếp loại nơi nào.',

  description: (agency: string, document: string) =>
    `Việc của ${agency} theo ${document}: việc phải báo cáo, thời hạn, đề án, kế hoạch, nhiệm vụ nêu tên, trách nhiệm.`,
  list: {
    title: 'Cơ quan, tổ chức thực hiện',
    description: 'Từng cơ quan, tổ chức được chương trình giao việc, và việc của mỗi nơi.',
    lead: (count: number) =>
      `${count} cơ quan, tổ chức và nhóm cơ quan được văn bản nêu tên. Chọn một nơi để xem việc của nơi đó.`,
    answersFor: (quarter: string) => `Báo cáo ${quarter}`,
    answered: {
      silent: 'Chưa ghi nhận báo cáo',
      partly: 'Còn việc chưa có báo cáo',
      late: 'Việc phải báo cáo đã có đủ, gửi muộn',
      full: 'Việc phải báo cáo đã có đủ',
      'of-own-accord': 'Tự gửi, không bắt buộc',
    },
    silentFor: (quarters: number, first: string) => `${quarters} quý liền, từ ${first}`,
    byOthers: 'chưa ghi nhận báo cáo riêng, nơi khác đã báo cáo',
    openItems: (share: string, names: string) => `${share} việc, chưa có: ${names}`,
    andMore: (count: number) => `; và ${count} việc khác`,
    duties: 'có mục riêng ở phần IV',
    calendars: 'Lịch thời hạn của từng nơi (iCalendar)',
    plans: (roles: string) => `${roles} đề án, kế hoạch`,
    tasks: (count: number) => `${count} nhiệm vụ nêu tên`,
    attributed: (count: number) => `${count} việc được giao theo văn bản khác`,
  },

  duties: 'Trách nhiệm theo phần IV',
  noDuties: 'Phần IV của văn bản không có mục riêng cho nơi này.',
  partOf: 'Trực thuộc',
  aliases: 'Văn bản còn gọi là',
  branches: {
    party: 'Cơ quan, tổ chức của Đảng',
    'people-council': 'Hội đồng nhân dân',
    government: 'Ủy ban nhân dân và đơn vị trực thuộc',
    front: 'Mặt trận, đoàn thể',
    community: 'Thôn, trường học và cộng đồng',
  },

  owed: {
    heading: 'Việc phải báo cáo',
    basis:
      'Văn bản không viết thẳng ai phải báo cáo chỉ tiêu nào. Trang chỉ tính là phải báo cáo: đề án, kế hoạch nơi này chủ trì hoặc thường trực theo Phụ lục, chỉ tiêu ghi trong đề án, kế hoạch ấy, và việc được giao bằng văn bản về sau. Nơi khác đã báo cáo cùng việc thì coi như đã có.',
    noRelease: (count: number) =>
      `Chưa công bố kỳ báo cáo nào, nên chưa có gì là muộn. Từ kỳ đầu tiên, trang chờ báo cáo của nơi này về ${count} việc.`,
    nothing:
      'Hiện không có việc nào phải báo cáo riêng. Phụ lục không ghi nơi này chủ trì hay thường trực, và không văn bản nào nhập vào trang giao riêng việc cho nơi này trong kỳ.',
    dutiesBelow: 'Trách nhiệm chung của nơi này theo phần IV ghi ở dưới, không gắn với riêng chỉ tiêu, nhiệm vụ nào.',
    inTime: (quarter: string, sources: string) => `Đã gửi báo cáo ${quarter}, đúng hạn: ${sources}.`,
    late: (quarter: string, sources: string) => `Đã gửi báo cáo ${quarter}, nhưng muộn: ${sources}.`,
    ofOwnAccord: (quarter: string, sources: string) =>
      `Không có việc nào phải báo cáo riêng cho ${quarter}; nơi này tự gửi báo cáo: ${sources}.`,
    notYet: (quarter: string) => `Chưa phải báo cáo ${quarter}: chương trình ban hành khi quý ấy đã hết.`,
    notReported: (quarter: string, cutOff: string) =>
      `Chưa ghi nhận báo cáo ${quarter} (tính đến ngày chốt số liệu ${formatDate(cutOff)}).`,
    notCollected: (quarter: string) => `Chưa thu báo cáo ${quarter}: xã chưa công bố kỳ này, không tính là chậm.`,
    byOthers: (quarter: string) =>
      `Chưa ghi nhận báo cáo riêng ${quarter}; mọi việc dưới đây đã được nơi khác báo cáo.`,
    partlyByOthers: (quarter: string) =>
      `Chưa ghi nhận báo cáo riêng ${quarter}; một phần việc dưới đây đã được nơi khác báo cáo.`,
    received: (source: string, day: string) => `${source}, nhận ngày ${formatDate(day)}`,
    count: (reported: number, total: number, quarter: string) =>
      `${reported}/${total} việc phải báo cáo đã có báo cáo cho ${quarter}.`,
    next: (quarter: string, count: number) => `Kỳ tới, ${quarter}: ${count} việc phải báo cáo.`,
    stillOpen: (quarter: string, count: number) => `Còn ${count} việc của ${quarter} chưa có báo cáo.`,
    missing: 'Chưa thấy trong báo cáo của kỳ này',
    reported: 'Đã có trong báo cáo',
    by: (names: string) => `do ${names} báo cáo`,
    optional: (count: number) => `${dutyNames['may-report']} (${count})`,
    optionalNote: 'Không báo cáo thì không bị tính là thiếu.',
  },

  reminder: {
    heading: 'Lời nhắc soạn sẵn',
    text: (agency: string, days: number, quarter: string, cutOff: string, items: readonly string[], url: string) =>
      `Kính gửi ${agency}. Đến ngày chốt số liệu ${formatDate(cutOff)}, ${days} ngày sau khi hết ${quarter}, chưa có báo cáo ${quarter} về: ${items.join('; ')}. Đề nghị ${agency} gửi báo cáo; việc đã làm mà chưa có số thì ghi rõ lý do. Việc phải báo cáo, kèm căn cứ: ${url}`,
  },

  record: 'Báo cáo qua các quý',
  targets: 'Chỉ tiêu phải báo cáo',

  deadlines: {
    heading: 'Thời hạn',
    none: 'Văn bản không ghi ngày nào cho việc của nơi này.',
    /** What a later document wants by its own day. */
    assigned: (product = '') =>
      `Hạn do văn bản giao đặt ra, không phải lời của chương trình${product === '' ? '' : `; sản phẩm: ${product}`}`,
    yearly: 'Hằng năm',
    yearlyNote: 'Phải đạt trong từng năm.',
  },

  groups: {
    lead: 'Đề án, kế hoạch chủ trì',
    standing: 'Đề án, kế hoạch làm thường trực',
    coordinating: 'Đề án, kế hoạch phối hợp thực hiện',
    tasks: 'Nhiệm vụ nêu tên',
    planTargets: 'Chỉ tiêu ghi trong đề án, kế hoạch chủ trì hoặc thường trực',
    mentions: 'Chỉ tiêu, công trình nhắc đến tên',
    mentionsNote: 'Câu văn nhắc tên, không giao việc.',
    parts: 'Đơn vị trực thuộc',
  },
  withRole: (role: string, printed: string) => `${role}: ${printed}`,
  progress: (state: string, asOf: string) => `tiến độ: ${state.toLowerCase()} (${asOf})`,

  attributed: {
    heading: 'Được giao theo văn bản khác',
    givenTo: 'Được giao theo văn bản khác, không phải lời của chương trình',
    mark: 'Không phải lời của chương trình',
    by: (document: string) => `Được giao theo ${document}.`,
    due: (day: string, product = '') => `Văn bản ấy đặt hạn ${day}${product === '' ? '' : `, sản phẩm: ${product}`}.`,
    entered: (who: string, day: string) => `${who} nhập ngày ${formatDate(day)}.`,
  },

  take: {
    heading: 'Tải về, in ra',
    sheet: 'Phiếu theo dõi việc (Word)',
    csv: 'Bảng việc (CSV, mở bằng Excel)',
    json: 'Dữ liệu (JSON)',
    calendar: 'Lịch thời hạn (iCalendar)',
    feed: 'Theo dõi việc của nơi này (Atom)',
    print: 'In trang này ra giấy A4: mỗi việc kèm nguyên văn và cách trích dẫn.',
    qr: 'Mã QR dẫn đến trang này',
  },
} as const;

/** Words of the table of a body's work. */
export const agencyTableWords = {
  columns: [
    'Mã',
    'Quan hệ',
    'Loại',
    'Số',
    'Nội dung',
    'Căn cứ',
    'Chương trình ghi',
    'Thời hạn',
    'Thời gian ghi trong văn bản',
    'Tiến độ',
    'Phải báo cáo kỳ này',
    'Địa chỉ',
    'Ghi chú',
  ],
  relations: {
    lead: 'chủ trì',
    standing: 'thường trực',
    coordinating: 'phối hợp',
    named: 'nêu tên',
    'plan-target': 'chỉ tiêu của đề án, kế hoạch',
    mentioned: 'nhắc đến',
    attributed: 'được giao',
    duty: 'trách nhiệm',
  },
  kinds: {
    plan: nameKind('plan'),
    task: nameKind('task'),
    target: nameKind('target'),
    work: nameKind('work'),
    duty: 'mục phần IV',
  },
  yes: 'có',
  no: 'không',
} as const;
