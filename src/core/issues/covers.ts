import type { IsoDate } from '../schemas/fields.ts';
import { formatDate, formatRefersTo } from '../words/format.ts';
import { defineIssue } from './define-issue.ts';

const file = 'Quy III.xlsx';
const cover = { file, sheet: 'Bìa', line: 6, heading: 'Số văn bản' };

/** Problems of the cover of a filled template: whose it is, of which quarter, of which version, by which paper. */
export const coverIssues = {
  // `orTell`: the flags with which a command is told the same.
  'cover-missing': defineIssue<{ orTell?: string | undefined }>({
    title: 'Thiếu trang Bìa',
    meaning: 'Không biết báo cáo của ai, kỳ nào, theo văn bản nào.',
    fix: 'Giữ trang "Bìa". Với tệp CSV, chép các dòng của trang Bìa lên trên bảng.',
    say: ({ orTell }) => ({
      found: 'không thấy kỳ báo cáo, cơ quan, số văn bản và phiên bản mẫu',
      fix: `Giữ trang "Bìa" của biểu mẫu; với tệp CSV, chép các dòng của trang Bìa lên đầu tệp${orTell === undefined ? '' : `, hoặc thêm vào lệnh: ${orTell}`}.`,
    }),
    example: { place: { file: 'chi-tieu.csv' } },
  }),
  'template-outdated': defineIssue<{ written: string; current: number; siteUrl: string }>({
    title: 'Biểu mẫu cũ',
    meaning: 'Biểu mẫu đã đổi từ khi tệp này được lập, nên có thể bị đọc sai.',
    fix: 'Lập biểu mẫu mới bằng npm run bieu-mau (hoặc xin Văn phòng) rồi chép số liệu sang.',
    say: ({ written, current, siteUrl }) => ({
      found: `biểu mẫu phiên bản "${written}"`,
      expected: `phiên bản đang dùng là ${current}`,
      fix: `Lập biểu mẫu mới theo ${siteUrl}huong-dan/#bước-1-giao-việc (npm run bieu-mau -- --ky KỲ --co-quan CƠ-QUAN, hoặc xin Văn phòng), rồi chép số liệu sang.`,
    }),
    example: {
      place: { file, sheet: 'Bìa', line: 11, heading: 'Phiên bản mẫu' },
      written: 'Mẫu 0',
      current: 1,
      siteUrl: '/',
    },
  }),
  // `others`: the bodies whose template it can be.
  'template-of-other': defineIssue<{ body: string; others: readonly string[] }>({
    title: 'Biểu mẫu của cơ quan khác',
    meaning:
      'Trang Bìa ghi tên một cơ quan, còn các dòng của biểu mẫu là phần việc của cơ quan khác. Nếu đọc tiếp, số của cơ quan này sẽ đứng tên cơ quan kia.',
    fix: 'Xem báo cáo là của ai. Nhầm tên thì sửa ở trang "Bìa"; nhầm biểu mẫu thì chép số sang biểu mẫu của đúng cơ quan. Báo cáo việc không được giao thì dùng biểu mẫu chung (npm run bieu-mau, không ghi --co-quan).',
    say: ({ body, others }) => ({
      found: `ghi "${body}", còn biểu mẫu này lập cho ${others.map((other) => `"${other}"`).join(' hoặc ')}`,
      fix: `Nếu là báo cáo của ${others.join(' hoặc ')}, sửa tên cơ quan; nếu đúng là của ${body}, chép số sang biểu mẫu của ${body}, hoặc biểu mẫu chung cho việc ngoài phần được giao.`,
    }),
    example: {
      place: { file, sheet: 'Bìa', line: 5, heading: 'Cơ quan báo cáo' },
      body: 'Công an xã',
      others: ['Ủy ban nhân dân xã'],
    },
  }),
  'reports-for-others': defineIssue<{ body: string; others: readonly string[] }>({
    severity: 'warning',
    title: 'Chỉ báo cáo việc giao cho cơ quan khác',
    meaning:
      'Mọi dòng đã điền là việc mà văn bản giao cho cơ quan khác, không giao cho cơ quan ở trang Bìa. Đây chỉ là lời nhắc.',
    fix: 'Nếu nhầm tên cơ quan ở trang "Bìa" thì sửa. Nếu đúng thì để nguyên.',
    say: ({ body, others }) => ({
      found: `không dòng nào đã điền là việc giao cho ${body}`,
      expected: `có việc giao cho ${others.join('; ')}`,
      fix: 'Nhầm tên cơ quan ở trang Bìa thì sửa; đúng thì để nguyên.',
    }),
    example: {
      place: { file, sheet: 'Bìa', line: 5, heading: 'Cơ quan báo cáo' },
      body: 'Công an xã',
      others: ['Phòng Kinh tế'],
    },
  }),
  // `paper`: the day of the paper, where the cover is of an earlier quarter; without it the rows are.
  'template-stale': defineIssue<{ period: string; likely: string; paper?: IsoDate }>({
    title: 'Biểu mẫu của kỳ trước',
    meaning:
      'Tệp là biểu mẫu của kỳ trước được điền lại: kỳ trên trang Bìa, hoặc cột "Số liệu của", vẫn là kỳ trước, nên số mới sẽ bị tính cho kỳ cũ.',
    fix: 'Chép số liệu sang biểu mẫu của kỳ này. Chỉ dùng cột "Đính chính cho" khi đúng là số của kỳ trước bị sai.',
    say: ({ period, likely, paper }) => ({
      found:
        paper === undefined
          ? `các dòng ghi số liệu của ${formatRefersTo(period)}, còn kỳ báo cáo là ${formatRefersTo(likely)}`
          : `kỳ báo cáo là ${formatRefersTo(period)}, còn văn bản ngày ${formatDate(paper)} là lúc báo cáo ${formatRefersTo(likely)}`,
      expected: `có lẽ dùng lại biểu mẫu cũ, vì số của ${formatRefersTo(period)} đã báo cáo rồi`,
      fix: `Chép sang biểu mẫu ${formatRefersTo(likely)}, hoặc sửa "Kỳ báo cáo" và cột "Số liệu của"; chỉ khi số ${formatRefersTo(period)} đã báo sai mới ghi đính chính.`,
    }),
    example: {
      place: { file, sheet: 'Bìa', line: 4, heading: 'Kỳ báo cáo' },
      period: '2026-Q3',
      likely: '2026-Q4',
      paper: '2027-01-08',
    },
  }),
  'template-perhaps-stale': defineIssue<{ period: string; likely: string; paper: IsoDate }>({
    severity: 'warning',
    title: 'Báo cáo muộn hay biểu mẫu cũ',
    meaning: 'Văn bản ký khi đã sang kỳ báo cáo sau. Có thể là báo cáo muộn, cũng có thể là dùng lại biểu mẫu cũ.',
    fix: 'Nếu là số của kỳ sau, chép sang biểu mẫu của kỳ ấy. Nếu đúng là báo cáo muộn thì để nguyên.',
    say: ({ period, likely, paper }) => ({
      found: `kỳ báo cáo là ${formatRefersTo(period)}, còn văn bản ngày ${formatDate(paper)} là lúc báo cáo ${formatRefersTo(likely)}`,
      fix: `Nếu là số của ${formatRefersTo(likely)}, chép sang biểu mẫu kỳ ấy; nếu là báo cáo muộn thì để nguyên.`,
    }),
    example: {
      place: { file, sheet: 'Bìa', line: 4, heading: 'Kỳ báo cáo' },
      period: '2026-Q3',
      likely: '2026-Q4',
      paper: '2027-01-08',
    },
  }),
  // `flag`: where the other was told to the command.
  'covers-differ': defineIssue<{ written: string; other: string; flag?: string }>({
    title: 'Hai trang Bìa khác nhau',
    meaning: 'Tệp có hai chỗ ghi cùng một mục của trang Bìa mà giá trị khác nhau. Máy không biết theo chỗ nào.',
    fix: 'Giữ một trang Bìa; xóa trang nháp hoặc trang của kỳ trước.',
    say: ({ written, other, flag }, { beside }) => ({
      found: `ghi "${written}"`,
      expected: `${flag ? `--${flag}` : `trang tính "${beside?.sheet ?? ''}", dòng ${beside?.line ?? ''}`} ghi "${other}"`,
      fix: flag ? `Sửa tệp, hoặc bỏ --${flag} khỏi lệnh.` : 'Giữ một trang Bìa, xóa trang kia.',
    }),
    example: {
      place: { file, sheet: 'Bìa (2)', line: 6, heading: 'Số văn bản', beside: { file, sheet: 'Bìa', line: 6 } },
      written: '39/BC-UBND',
      other: '45/BC-UBND',
    },
  }),
  'receipt-day-empty': defineIssue({
    severity: 'warning',
    title: 'Chưa có ngày nhận',
    meaning: 'Ngày nhận do Văn phòng ghi khi nhận báo cáo. Khi cơ quan tự kiểm tra tệp, đây chỉ là lời nhắc.',
    fix: 'Cơ quan báo cáo không cần điền. Văn phòng điền ô này trước khi nhập.',
    say: () => ({
      found: 'ô này còn trống',
      expected: 'Văn phòng sẽ ghi khi nhận báo cáo',
      fix: 'Cơ quan báo cáo không cần điền; tệp báo cáo (.json) chỉ lập được khi đã có ngày này.',
    }),
    example: { place: { ...cover, line: 9, heading: 'Ngày Văn phòng nhận' } },
  }),
  'date-in-future': defineIssue<{ date: IsoDate; today: IsoDate }>({
    title: 'Ngày chưa tới',
    meaning: 'Ngày văn bản hoặc ngày nhận ở sau ngày hôm nay. Hay gặp nhất là gõ nhầm năm hoặc tháng.',
    fix: 'Sửa lại ngày. Nếu máy sai ngày giờ thì sửa ngày của máy, hoặc nói đúng ngày bằng --ngay khi chạy lệnh nhap.',
    say: ({ date, today }) => ({
      found: `ghi ngày ${formatDate(date)}`,
      expected: `ngày này chưa tới, hôm nay là ${formatDate(today)}`,
      fix: 'Xem lại ngày, nhất là năm; nếu máy sai ngày thì sửa ngày của máy.',
    }),
    example: {
      place: { file, sheet: 'Bìa', line: 9, heading: 'Ngày Văn phòng nhận' },
      date: '2036-10-10',
      today: '2026-10-10',
    },
  }),
  'day-month-swapped': defineIssue<{ date: IsoDate; likely: IsoDate; period: string }>({
    title: 'Ngày và tháng bị đổi chỗ',
    meaning:
      'Máy đặt theo kiểu Mỹ đọc tháng trước, ngày sau: gõ 06/10 thành ngày 10 tháng 6. Vì thế ngày trên trang Bìa ở trước khi kỳ báo cáo kết thúc.',
    fix: 'Chọn ô, đặt kiểu "Text", gõ lại ngày trước tháng sau. Mọi ngày khác trong tệp cũng nên xem lại.',
    say: ({ date, likely, period }) => ({
      found: `đọc là ngày ${formatDate(date)}, khi ${formatRefersTo(period)} chưa hết`,
      expected: `có lẽ là ${formatDate(likely)}, ngày và tháng bị đổi chỗ`,
      fix: 'Chọn ô, đặt kiểu "Text" rồi gõ lại, ngày trước tháng sau; xem lại cả những ngày khác trong tệp.',
    }),
    example: {
      place: { file, sheet: 'Bìa', line: 9, heading: 'Ngày Văn phòng nhận' },
      date: '2026-06-10',
      likely: '2026-10-06',
      period: '2026-Q3',
    },
  }),
  'cover-differs': defineIssue<{ change: string; report: string }>({
    title: 'Trang Bìa khác báo cáo đã nhập',
    meaning: 'Mọi dòng của tệp đã được nhập từ trước, nhưng theo số văn bản, ngày hoặc cơ quan ký khác.',
    fix: 'So trang Bìa với báo cáo giấy. Nếu trang Bìa mới đúng, văn phòng chạy lại lệnh nhap với --thay.',
    say: ({ report, change }) => ({
      found: `trang Bìa khác báo cáo đã nhập (${report}): ${change}`,
      expected: 'mọi dòng số liệu đều đã có trong báo cáo ấy',
      fix: 'Nếu trang Bìa mới đúng, chạy lại với --thay; nếu không, sửa lại trang Bìa.',
    }),
    example: { place: cover, change: 'Số văn bản "45/BC-CAX" → "46/BC-CAX"', report: '2026-Q3-cong-an-xa' },
  }),
  'cover-differs-from-published': defineIssue<{ change: string; report: string }>({
    title: 'Trang Bìa khác báo cáo đã công bố',
    meaning: 'Mọi dòng của tệp đã công bố, theo số văn bản, ngày hoặc cơ quan ký khác. Báo cáo đã công bố không đổi.',
    fix: 'Kiểm tra xem có gửi nhầm tệp cũ không. Báo cáo bổ sung thì chỉ điền những dòng có tin mới.',
    say: ({ report, change }) => ({
      found: `trang Bìa khác báo cáo đã công bố (${report}): ${change}`,
      expected: 'mọi dòng số liệu đều đã công bố, và báo cáo đã công bố không thay đổi',
      fix: 'Không cần nhập lại tệp này; báo cáo bổ sung thì chỉ điền dòng có tin mới.',
    }),
    example: { place: cover, change: 'Số văn bản "45/BC-CAX" → "46/BC-CAX"', report: '2026-Q3-cong-an-xa' },
  }),
};
