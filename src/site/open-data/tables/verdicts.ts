import { getById } from '../../../core/programme/programme.ts';
import type { Remaining } from '../../../core/status/assessment.ts';
import { formatValue } from '../../../core/words/format.ts';
import { reasonTexts, statusNames } from '../../../core/words/status.ts';
import { measureNames } from '../../words/method.ts';
import { ofKind } from '../column.ts';
import { defineTable, type FigureSource } from '../table.ts';
import { codeWords } from '../words/code-words.ts';

export const verdictTable = defineTable({
  name: 'verdicts',
  title: 'Đánh giá và số liệu để đánh giá',
  about: 'Mỗi dòng là đánh giá một phần của chỉ tiêu ở một kỳ công bố, kèm mọi con số đã dùng. Số không làm tròn, để tính lại được.',
  key: ['release', 'target', 'part'],
  links: [
    { columns: ['release'], table: 'releases', to: ['id'] },
    { columns: ['target', 'part'], table: 'target-parts', to: ['target', 'part'] },
  ],
  rows: listVerdicts,
  columns: ({ text, number, boolean, date, code, list, maybe }) => ({
    release: text(({ release }) => release.id, 'Kỳ công bố', 'Năm hoặc quý, như 2026-Q3.'),
    cutOff: date(({ release }) => release.cutOff, 'Ngày chốt', 'Số liệu về sau ngày này không được tính.'),
    isLatest: boolean('isLatest', 'Kỳ mới nhất', 'true ở các dòng của kỳ công bố mới nhất.'),
    target: text('target', 'Mã chỉ tiêu', 'Chỉ tiêu được đánh giá.'),
    part: text('part', 'Mã phần', 'Phần được đánh giá.'),
    isDeciding: boolean(({ decidedBy, part }) => decidedBy === part, 'Quyết định', 'true ở phần quyết định đánh giá của cả chỉ tiêu.'),
    status: code(statusNames, 'status', 'Trạng thái', 'Mã trạng thái của phần.'),
    statusName: text(({ status }) => statusNames[status], 'Tên trạng thái', 'Trạng thái viết bằng chữ.'),
    reason: maybe.code(reasonTexts, (verdict) => (verdict.status === 'not-assessable' ? verdict.reason : undefined), 'Lý do', 'Vì sao chưa đủ dữ liệu để đánh giá.'),
    isProvisional: boolean('isProvisional', 'Tạm tính', 'true khi đánh giá dựa vào số tạm tính.'),
    explanation: text('sentence', 'Giải thích', 'Đánh giá bằng một câu, viết từ các số của dòng này.'),
    rule: code(measureNames, 'rule', 'Quy tắc', 'Quy tắc đã dùng, theo trang Cách đánh giá.'),
    unit: maybe.text(({ promise }) => promise.unit, 'Đơn vị', 'Đơn vị của các giá trị trong dòng.'),
    baselinePeriod: maybe.text(({ baseline }) => baseline?.refersTo, 'Kỳ xuất phát', 'Mức xuất phát là của kỳ nào.'),
    baseline: maybe.number(({ baseline }) => baseline?.number, 'Mức xuất phát', 'Mức đã báo cáo làm gốc để đo.', 'theo cột unit'),
    latestPeriod: maybe.text(({ latest }) => latest?.refersTo, 'Kỳ của giá trị mới nhất', 'Giá trị mới nhất được đánh giá là của kỳ nào.'),
    latestDate: maybe.date(({ latest }) => latest?.date, 'Ngày của giá trị mới nhất', 'Ngày cuối của kỳ đó.'),
    latest: maybe.number(({ latest }) => latest?.number, 'Giá trị mới nhất', 'Giá trị mới nhất được đánh giá, khi là một con số.', 'theo cột unit'),
    latestWords: maybe.text(({ latest, promise }) => latest && formatValue(latest.value, promise.unit), 'Giá trị mới nhất bằng chữ', 'Như người đọc thấy trên trang.'),
    measured: maybe.number('measured', 'Số đem so', 'Số được so với mức cần có: chính giá trị, tốc độ tăng bình quân, hay số đơn vị đạt.', 'theo cột unit'),
    expected: maybe.number('expected', 'Mức cần có', 'Mức cần có vào ngày của giá trị mới nhất.', 'theo cột unit'),
    threshold: maybe.number('threshold', 'Mức phải đạt', 'Mức cam kết.', 'theo cột unit'),
    upperBound: maybe.number('upperBound', 'Cận trên', 'Cận trên của khoảng cam kết.', 'theo cột unit'),
    tolerance: number('tolerance', 'Dung sai', 'Dung sai đã dùng.', 'theo cột unit'),
    pace: maybe.number('pace', 'Nhịp', 'Phần đường đã đi so với phần đường phải đi; 1 là vừa đủ.', 'hệ số'),
    dueDate: maybe.date(({ due }) => due?.date, 'Hạn', 'Ngày phải đạt.'),
    isDueAssumed: maybe.boolean(({ due }) => due?.isAssumed, 'Hạn do trang tính', 'true khi văn bản không ghi ngày và trang lấy ngày cuối của chương trình.'),
    remaining: maybe.code(codeWords.remaining, ({ remaining }) => remaining?.kind, 'Việc còn lại', 'Loại việc còn phải làm.'),
    remainingAmount: maybe.number(({ remaining }) => amountRemaining(remaining), 'Còn thiếu', 'Còn thiếu bao nhiêu; với tăng trưởng là phần trăm mỗi năm.', 'theo cột unit'),
    remainingPerYear: maybe.number(({ remaining }) => amountEachYear(remaining), 'Mỗi năm còn phải thêm', 'Chia đều cho các năm còn lại.', 'theo cột unit'),
    remainingYears: maybe.number(({ remaining }) => ofKind(remaining, 'amount', 'growth')?.years, 'Số năm còn lại', 'Từ giá trị mới nhất đến hạn.', 'năm'),
    remainingUntil: maybe.date(({ remaining }) => ofKind(remaining, 'hold')?.until ?? ofKind(remaining, 'step')?.by, 'Đến ngày', 'Phải giữ hoặc phải xong đến ngày này.'),
    remainingNames: maybe.lines(({ remaining }) => namesLeft(remaining), 'Còn thiếu những đâu', 'Tên đơn vị còn thiếu, hoặc năm còn phải đạt; mỗi dòng một tên.'),
    forecast: maybe.number(({ forecast }) => ofKind(forecast, 'value')?.number, 'Nếu cứ như vậy', 'Giá trị vào hạn nếu tiếp tục như các năm gần nhất; không dùng để đánh giá.', 'theo cột unit'),
    lost: maybe.lines('lost', 'Không còn giữ được', 'Tên đơn vị đã mất mức phải giữ.'),
    gained: maybe.integer('gained', 'Thêm mới', 'Số đơn vị đạt thêm; không bù cho nơi bị mất.', 'đơn vị'),
    sources: list(({ sources }) => sources.map(({ report, observation }) => `${report}/${observation}`), 'Số liệu đã dùng', 'Mỗi mục là báo cáo/số liệu, tra trong bảng observations.'),
  }),
});

function listVerdicts({ programme: { targets }, states }: FigureSource) {
  return states.flatMap(({ release, assessments }) =>
    assessments.flatMap(({ target, decidedBy, parts }) =>
      parts.map((answer) => ({
        ...answer,
        release,
        isLatest: release === states.at(-1)?.release,
        target,
        decidedBy,
        promise: getById(getById(targets, target).parts, answer.part),
      })),
    ),
  );
}

function amountRemaining(remaining: Remaining | undefined): number | undefined {
  return ofKind(remaining, 'amount', 'shortfall')?.amount ?? ofKind(remaining, 'missing')?.count;
}

function amountEachYear(remaining: Remaining | undefined): number | undefined {
  return ofKind(remaining, 'amount')?.perYear ?? ofKind(remaining, 'growth')?.percentPerYear;
}

function namesLeft(remaining: Remaining | undefined): string[] | undefined {
  return ofKind(remaining, 'missing')?.names ?? ofKind(remaining, 'years')?.years.map(String);
}
