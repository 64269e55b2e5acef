import type { IsoDate } from '../schemas/fields.ts';
import { formatDate, formatRefersTo } from '../words/format.ts';
import { defineIssue } from './define-issue.ts';

const report = 'content/reports/2026-Q3-cong-an-xa.json';

/** Problems of the name and the days of one report. */
export const reportDayIssues = {
  'report-name-differs': defineIssue<{ name: string; due: string }>({
    title: 'Tên tệp không khớp bên trong',
    meaning:
      'Tên tệp nói một kỳ hoặc một cơ quan, bên trong lại ghi kỳ hoặc cơ quan khác. Thường do chép tệp cũ rồi sửa.',
    fix: 'Xem báo cáo giấy để biết bên nào đúng, rồi sửa bên kia.',
    say: ({ name, due }) => ({
      found: `tên tệp là "${name}"`,
      expected: `theo kỳ và cơ quan ghi trong tệp thì phải là "${due}"`,
      fix: 'Đổi tên tệp, hoặc sửa kỳ và cơ quan; báo cáo bổ sung thì thêm đuôi như "-bo-sung".',
    }),
    example: { place: { file: report }, name: '2026-Q3-cong-an-xa', due: '2026-Q3-tram-y-te' },
  }),
  // `ends`: the last day of a time that is over for nobody yet, whose value is said to be final.
  'period-not-ended': defineIssue<{ refersTo: string; latest: IsoDate; ends?: IsoDate }>({
    title: 'Số liệu của thời gian chưa qua',
    meaning: 'Số liệu nói về một thời điểm sau ngày nhận báo cáo, nên không thể là số đã chốt.',
    fix: 'Sửa kỳ của số liệu hoặc ngày nhận. Số ước của kỳ đang chạy thì chọn "Tạm tính".',
    say: ({ refersTo, latest, ends }) =>
      ends === undefined
        ? {
            found: `nói về ${refersTo}`,
            expected: `chỉ nhận số liệu đến ngày ${formatDate(latest)}`,
            fix: 'Sửa kỳ của số liệu hoặc ngày nhận; số ước của kỳ đang báo cáo thì ghi là tạm tính.',
          }
        : {
            found: `ghi là số chính thức của ${formatRefersTo(refersTo)}, nhận ngày ${formatDate(latest)}`,
            expected: `${formatRefersTo(refersTo)} đến ngày ${formatDate(ends)} mới hết`,
            fix: `Chọn "Tạm tính"; báo cáo nhận từ ngày ${formatDate(ends)} mới ghi "Chính thức" được.`,
          },
    example: { place: { file: report, field: 'observations.0.refersTo' }, refersTo: '2026-Q4', latest: '2026-10-08' },
  }),
  'document-after-receipt': defineIssue<{ date: IsoDate; receivedOn: IsoDate }>({
    title: 'Văn bản ký sau ngày nhận',
    meaning: 'Văn bản mang ngày sau ngày văn phòng nhận báo cáo. Một trong hai ngày bị ghi nhầm.',
    fix: 'Xem ngày trên văn bản và sổ công văn đến.',
    say: ({ date, receivedOn }) => ({
      found: `văn bản ghi ngày ${formatDate(date)}`,
      expected: `không thể sau ngày nhận báo cáo ${formatDate(receivedOn)}`,
      fix: 'Xem lại ngày trên văn bản và ngày nhận.',
    }),
    example: { place: { file: report, field: 'source.date' }, date: '2026-10-18', receivedOn: '2026-10-08' },
  }),
  'document-before-period': defineIssue<{ date: IsoDate; refersTo: string }>({
    title: 'Văn bản ký trước khi kỳ bắt đầu',
    meaning:
      'Văn bản ghi ngày mà lúc ấy kỳ báo cáo, hoặc năm mà nó nói tới, chưa bắt đầu. Hay gặp nhất là gõ nhầm năm.',
    fix: 'Xem ngày trên văn bản giấy, nhất là năm; nếu ngày đúng thì xem lại kỳ.',
    say: ({ date, refersTo }) => ({
      found: `văn bản ghi ngày ${formatDate(date)}`,
      expected: `lúc ấy ${formatRefersTo(date < refersTo.slice(0, 4) ? refersTo.slice(0, 4) : refersTo)} chưa bắt đầu`,
      fix: 'Sửa ngày của văn bản (xem cả năm) hoặc sửa kỳ.',
    }),
    example: { place: { file: report, field: 'source.date' }, date: '2016-10-08', refersTo: '2026-Q3' },
  }),
  'document-before-end': defineIssue<{ date: IsoDate; refersTo: string }>({
    severity: 'warning',
    title: 'Văn bản ký khi kỳ chưa hết',
    meaning:
      'Văn bản ký trước khi kỳ bắt đầu, hoặc trước ngày cuối của kỳ mà số liệu lại ghi là chính thức. Số như vậy thường là số ước, hoặc ngày bị gõ nhầm.',
    fix: 'Nếu là số ước, chọn "Tạm tính". Nếu ghi nhầm ngày văn bản, sửa ngày. Đây là lưu ý, không chặn việc nhập.',
    say: ({ date, refersTo }) => ({
      found: `văn bản ghi ngày ${formatDate(date)}, khi ${formatRefersTo(refersTo)} chưa hết`,
      fix: 'Nếu nhầm, sửa ngày của văn bản; nếu số là số ước, chọn "Tạm tính".',
    }),
    example: { place: { file: report, field: 'source.date' }, date: '2026-09-25', refersTo: '2026-Q3' },
  }),
};
