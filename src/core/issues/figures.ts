import type { Nature } from '../schemas/observation.ts';
import type { RefersTo } from '../schemas/period.ts';
import { formatRefersTo } from '../words/format.ts';
import { figureHeadings, natureWords, newsHeadings } from '../words/template-headings.ts';
import { defineIssue, type IssuePlace } from './define-issue.ts';
import type { Contradiction } from './rows.ts';

/** A value against an earlier one, both as the files hold them; where the other stands is `beside` in the place. */
interface Comparison {
  now: string;
  before: string;
  /** The report that holds the other value. */
  report: string;
}

/** Why a value is hard to believe; values in their units, as readers see them. `report` holds the other one. */
type Unlikely = { now: string; report?: string } & (
  | { why: 'promise'; promised: string; likely?: string }
  | { why: 'growth'; likely?: string }
  | { why: 'few' }
  | { why: 'zero' | 'year'; before: string }
);

/** What a row is about in time; news have no nature. */
export interface ReportedTime {
  refersTo: RefersTo;
  nature?: Nature;
}

const report = 'content/reports/2026-Q3-cong-an-xa.json';
const earlier = '2026-Q2-cong-an-xa';
const place = { file: report, field: 'observations.0.value' };

/** A row of a filled template that corrects. */
const correction = { file: 'Quy IV.xlsx', sheet: 'Chỉ tiêu', line: 14, heading: 'Đính chính cho' };

/** Figures that cannot be, or that do not agree with one another. */
export const figureIssues = {
  'figure-impossible': defineIssue<{ written: string; least: number; most?: number | undefined }>({
    title: 'Giá trị không thể có',
    meaning: 'Tỷ lệ dưới 0 hoặc trên 100%, hay số đếm âm.',
    fix: 'So với báo cáo giấy, cả con số và đơn vị. Nếu báo cáo giấy cũng ghi như vậy, hỏi lại cơ quan.',
    say: ({ written, least, most }) => ({
      found: `tìm thấy ${withCommas(written)}`,
      expected: `giá trị của phần này chỉ có thể là ${most === undefined ? `≥ ${least}` : `${least}-${most}`}`,
      fix: 'Xem lại số và đơn vị trong báo cáo giấy.',
    }),
    example: { place, written: '104', least: 0, most: 100 },
  }),
  'figure-withheld': defineIssue({
    title: 'Con số không được công bố',
    meaning:
      'Chỉ tiêu này chỉ báo cáo và công bố đạt hay chưa đạt, không công bố con số. Số, tỷ lệ, khoảng, hay con số trong ghi chú đều không được ghi.',
    fix: 'Xóa con số rồi ghi "Đạt" hoặc "Chưa đạt"; năm và số văn bản cũng không ghi trong ghi chú mà ghi ở cột của nó.',
    say: () => ({
      found: 'có con số',
      expected: 'chỉ tiêu này chỉ công bố đạt hay chưa đạt, không công bố con số',
      fix: 'Xóa con số, cả trong ghi chú và lý do; chỉ ghi "Đạt" hoặc "Chưa đạt".',
    }),
    example: { place },
  }),
  'total-fell': defineIssue<Comparison>({
    title: 'Số cộng dồn giảm',
    meaning: 'Số cộng dồn từ đầu năm chỉ có thể tăng hoặc đứng yên, nhưng nay thấp hơn lần báo cáo trước.',
    fix: 'Có lẽ cơ quan ghi số của riêng quý này: hỏi lại số từ đầu năm. Nếu lần trước ghi sai thì đính chính lần trước.',
    say: ({ now, before, report }, place) => ({
      found: `số cộng dồn là ${withCommas(now)}`,
      expected: `${nameEarlier(report, place)} đã ghi ${withCommas(before)}, số cộng dồn không thể giảm`,
      fix: mendEither(report, place),
    }),
    example: { place, now: '12', before: '18', report: earlier },
  }),
  'share-fell': defineIssue<Comparison>({
    severity: 'warning',
    title: 'Tỷ lệ từ đầu năm giảm',
    meaning: 'Tỷ lệ có thể giảm khi mẫu số tăng nhanh hơn tử số, nhưng ít gặp, nên trang muốn có người xác nhận.',
    fix: 'Hỏi lại cơ quan. Nếu đúng, ghi vào ô xác nhận: vì sao giảm, ai đã kiểm tra.',
    say: ({ now, before, report }, place) => ({
      found: `tỷ lệ từ đầu năm là ${withCommas(now)}, thấp hơn ${withCommas(before)} trong ${nameEarlier(report, place)}`,
      fix: `Nếu đúng (mẫu số tăng nhanh hơn), ghi vì sao và ai đã kiểm tra ở ${nameField(place, 'confirmed')}.`,
    }),
    example: { place, now: '61', before: '68', report: earlier },
  }),
  'jump-not-confirmed': defineIssue<Comparison>({
    title: 'Số thay đổi quá lớn',
    meaning:
      'Giá trị gấp hơn năm lần, hoặc chưa bằng một phần năm, lần báo cáo trước. Hay gặp nhất là nhầm triệu với tỷ.',
    fix: 'So đơn vị với báo cáo giấy. Nếu số đúng, ghi vào ô xác nhận: vì sao thay đổi lớn, ai đã kiểm tra.',
    say: ({ now, before, report }, place) => ({
      found: `giá trị ${withCommas(now)} gấp hơn năm lần, hoặc chưa bằng một phần năm, giá trị trước đó`,
      expected: `${nameEarlier(report, place)} ghi ${withCommas(before)}`,
      fix: `Xem có nhầm đơn vị không; nếu đúng, ghi vì sao đúng và ai đã kiểm tra ở ${nameField(place, 'confirmed')}.`,
    }),
    example: { place, now: '12500', before: '12,1', report: earlier },
  }),
  'value-unlikely': defineIssue<Unlikely>({
    title: 'Số khó tin',
    meaning:
      'Giá trị lệch quá xa mức cam kết hoặc số đã biết: gấp 20 lần, tỷ lệ của dân cư tính trên vài người, tăng trưởng gần hay quá 100%, bằng 0 sau một mức cao, số cả năm không hơn số chín tháng. Hay gặp nhất là nhầm đơn vị, ghi số của riêng một quý, hay ghi 0 khi chưa có số.',
    fix: 'So với báo cáo giấy. Nếu nhầm, sửa số. Nếu số đúng, ghi "Đã kiểm tra: vì sao đúng, ai kiểm tra" ở cột "Xác nhận số khác thường"; lời này được công bố cùng số.',
    say: (facts, place) => {
      const [found, expected, otherwise] = describeDoubt(facts, nameEarlier(facts.report ?? '', place));
      const confirm = `ghi "Đã kiểm tra: …" (vì sao, ai kiểm tra) ở ${nameField(place, 'confirmed')}`;
      return { found, expected, fix: `Nếu nhầm, ${otherwise}; nếu đúng là ${facts.now}, ${confirm}.` };
    },
    example: {
      place,
      why: 'promise',
      now: '240.600.000 triệu đồng/ha',
      promised: '240,6 triệu đồng/ha',
      likely: '240,6 triệu đồng/ha',
    },
  }),
  'values-conflict': defineIssue<Comparison>({
    title: 'Một cơ quan, hai số khác nhau',
    meaning: 'Cùng một cơ quan đã báo cáo số khác cho cùng chỉ tiêu, cùng kỳ, mà không nói là đính chính.',
    fix: 'Nếu lần trước sai, ghi phần đính chính: số nào, của báo cáo nào, vì sao. Nếu lần này sai, sửa lại số.',
    say: ({ now, before, report }, place) => ({
      found: `ghi ${withCommas(now)}`,
      expected: `cùng cơ quan, cùng kỳ, ${besideRow(place) ?? report} đã ghi ${withCommas(before)}`,
      fix: mendEither(report, place),
    }),
    example: { place, now: '94,5', before: '93', report: earlier },
  }),
  'correction-of-other-subject': defineIssue<{ code: string; corrected: string }>({
    title: 'Đính chính nhầm nội dung',
    meaning: 'Mã ở cột "Đính chính cho" là của một chỉ tiêu, đề án, công trình hoặc nhiệm vụ khác với dòng này.',
    fix: 'Chọn lại mã trong trang "Đã báo cáo", hoặc ghi đính chính ở đúng dòng của nội dung đó.',
    say: ({ corrected, code }) => ({
      found: `dòng được đính chính là của "${corrected}", dòng này ghi "${code}"`,
      fix: `Chọn lại mã ở cột "${figureHeadings.corrects}", hoặc chuyển sang dòng của "${corrected}".`,
    }),
    example: { place: correction, code: 'van-hoa/gia-dinh', corrected: 'bao-hiem-y-te/tham-gia' },
  }),
  'correction-of-other-time': defineIssue<{ time: ReportedTime; corrected: ReportedTime }>({
    title: 'Đính chính sang kỳ khác',
    meaning:
      'Biểu mẫu điền sẵn kỳ mới, nên số cũ được đính chính sẽ bị tính cho kỳ này. Số đính chính phải giữ đúng kỳ và cách tính của số cũ.',
    fix: 'Sửa cột "Số liệu của" và "Cách tính" như dòng cũ; xem dòng cũ trong trang "Đã báo cáo".',
    say: ({ time, corrected }) => ({
      found: `dòng được đính chính là của ${formatTime(corrected)}, dòng này ghi ${formatTime(time)}`,
      fix:
        time.nature === undefined
          ? `Sửa cột "${newsHeadings.refersTo}" cho đúng kỳ của tin cũ.`
          : `Sửa cột "${figureHeadings.refersTo}" và "${figureHeadings.nature}" cho đúng kỳ của số cũ.`,
    }),
    example: {
      place: correction,
      time: { refersTo: '2026', nature: 'whole-year' },
      corrected: { refersTo: '2026-Q3', nature: 'cumulative-in-year' },
    },
  }),
  'value-differs-from-published': defineIssue<Contradiction>({
    title: 'Khác với số đã công bố',
    meaning: 'Cơ quan này đã báo một giá trị khác cho cùng chỉ tiêu, cùng kỳ, và số ấy đã công bố nên không thay được.',
    fix: 'Nếu số cũ sai: chọn mã của nó ở cột "Đính chính cho" và ghi lý do. Nếu số cũ đúng thì sửa lại dòng này.',
    say: ({ now, before, report, entry }) => ({
      found: `ghi "${now}"`,
      expected: `đã công bố "${before}" (${report}/${entry})`,
      fix: `Nếu số cũ sai, ghi ${report}/${entry} ở cột "${figureHeadings.corrects}" và nêu lý do; nếu số cũ đúng, sửa lại dòng này.`,
    }),
    example: {
      place: { ...correction, heading: 'Giá trị' },
      now: '94',
      before: '93,9',
      report: '2026-Q3-cong-an-xa',
      entry: 'bao-hiem-y-te-tham-gia-2026-q3',
    },
  }),
  // `body`: the other one by its name, where its reader knows no names of reports.
  // `isNews`: of a plan, work or task, in the words that readers see.
  'agencies-disagree': defineIssue<Comparison & { body?: string; isNews?: true }>({
    severity: 'warning',
    title: 'Hai cơ quan báo cáo khác nhau',
    meaning:
      'Hai cơ quan ghi khác nhau về cùng một chỉ tiêu, đề án, công trình hay nhiệm vụ, cùng kỳ. Trang không chọn hộ: trang cho thấy cả hai và không đánh giá.',
    fix: 'Đề nghị hai cơ quan đối chiếu; bên sai gửi đính chính. Đây là lưu ý, không chặn việc công bố.',
    say: ({ now, report, before, body = `cơ quan khác (${report})`, isNews }) =>
      isNews
        ? {
            found: `ghi ${now}, nhưng ${body} ghi ${before} cho cùng kỳ`,
            fix: 'Trang sẽ ghi là hai báo cáo trái nhau và không chọn bên nào, cho đến khi một bên đính chính hoặc kỳ sau hết trái nhau.',
          }
        : {
            found: `ghi ${withCommas(now)}, nhưng ${body} ghi ${withCommas(before)} cho cùng kỳ`,
            fix: 'Trang sẽ ghi là hai báo cáo trái nhau và không đánh giá, cho đến khi một bên đính chính.',
          },
    example: { place, now: '94,5', before: '93', report: '2026-Q3-tram-y-te' },
  }),
  'parts-not-whole': defineIssue<{ total: number; sum: number; reports: readonly string[] }>({
    severity: 'warning',
    title: 'Các phần cộng lại không bằng tổng',
    meaning:
      'Tổng và các phần do cơ quan báo cáo không khớp nhau. Trang giữ nguyên số đã báo cáo, vì không biết số nào sai.',
    fix: 'Hỏi lại cơ quan báo cáo. Đây là lưu ý, không chặn việc công bố.',
    say: ({ total, sum, reports }) => ({
      found: `tổng ghi ${withCommas(total)}, cộng các phần được ${withCommas(sum)} (${reports.join(', ')})`,
      fix: 'Hỏi lại cơ quan báo cáo; trang giữ nguyên số đã báo cáo.',
    }),
    example: { place, total: 120, sum: 112, reports: ['nong-nghiep', 'dich-vu'] },
  }),
  'growth-outside-parts': defineIssue<{ total: number; least: number; most: number; reports: readonly string[] }>({
    severity: 'warning',
    title: 'Tổng tăng khác các phần',
    meaning: 'Tốc độ tăng của tổng phải nằm giữa tốc độ tăng thấp nhất và cao nhất của các phần. Ở đây thì không.',
    fix: 'Hỏi lại cơ quan báo cáo. Đây là lưu ý, không chặn việc công bố.',
    say: ({ total, least, most, reports }) => ({
      found: `tổng tăng ${withCommas(total)}%, nhưng các phần chỉ tăng trong khoảng ${withCommas(`${least}-${most}`)}% (${reports.join(', ')})`,
      fix: 'Hỏi lại cơ quan báo cáo; trang giữ nguyên số đã báo cáo.',
    }),
    example: { place, total: 14, least: 8, most: 12, reports: ['nong-nghiep', 'dich-vu'] },
  }),
};

function describeDoubt(facts: Unlikely, earlier: string): [found: string, expected: string, otherwise: string] {
  const { now } = facts;
  switch (facts.why) {
    case 'promise':
      return [
        `giá trị ${now} lệch quá xa mức cam kết ${facts.promised}`,
        facts.likely === undefined ? `có thể ghi nhầm đơn vị` : `có thể là ${facts.likely}, ghi theo đơn vị khác`,
        facts.likely === undefined ? 'sửa lại số theo đơn vị của dòng' : `sửa thành ${facts.likely}`,
      ];
    case 'growth':
      return [
        `mức tăng ${now}`,
        facts.likely === undefined
          ? 'có thể là giá trị, không phải mức tăng'
          : `có thể là chỉ số (năm trước bằng 100), tức mức tăng ${facts.likely}`,
        facts.likely === undefined ? 'ghi lại mức tăng' : `sửa thành ${facts.likely}`,
      ];
    case 'few':
      return [
        `giá trị ${now}, tổng số quá ít để là số người hay số hộ`,
        'có thể là số của dòng khác',
        'ghi lại số của dòng này',
      ];
    case 'zero':
      return [
        'giá trị bằng 0',
        `${earlier} ghi ${facts.before}`,
        'xóa số 0 và để trống ô (0 không phải là chưa có số liệu)',
      ];
    case 'year':
      return [
        `số cả năm là ${now}, không hơn số từ đầu năm ${facts.before} (${earlier})`,
        'có thể là số của riêng quý cuối, hoặc số cũ',
        'ghi lại số của cả năm',
      ];
  }
}

/** Figures as Vietnamese readers write them. */
function withCommas(figures: string | number): string {
  return String(figures).replace(/(\d)\.(\d)/g, '$1,$2');
}

/** The field of an entry as its editor sees it: a column of the template, or a field of the report file. */
function nameField({ heading }: IssuePlace, field: 'confirmed' | 'corrects'): string {
  return heading === undefined ? `trường "${field}"` : `cột "${figureHeadings[field]}"`;
}

/** The row of the same file that a value is held against. */
function besideRow({ beside }: IssuePlace): string | undefined {
  if (beside?.line === undefined) return undefined;
  return `dòng ${beside.line}${beside.sheet === undefined ? '' : ` trang tính "${beside.sheet}"`} của tệp này`;
}

function nameEarlier(report: string, place: IssuePlace): string {
  return besideRow(place) ?? `báo cáo ${report}`;
}

function mendEither(report: string, place: IssuePlace): string {
  if (besideRow(place) !== undefined) return 'So hai dòng với báo cáo giấy; sửa hoặc xóa dòng sai.';
  return `Sửa nếu chưa công bố; nếu ${report} ghi sai thì dùng ${nameField(place, 'corrects')} và ghi lý do.`;
}

function formatTime({ refersTo, nature }: ReportedTime): string {
  const words = formatRefersTo(refersTo);
  return nature === undefined ? words : `${words} (${natureWords[nature].toLowerCase()})`;
}
