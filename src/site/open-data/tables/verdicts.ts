import { getById } from '../../../core/programme/programme.ts';
import { firmnessOf } from '../../../core/releases/firmness-of.ts';
import { partJudged } from '../../../core/releases/published-assessment.ts';
import type { Remaining } from '../../../core/status/assessment.ts';
import type { Margin } from '../../../core/status/margin.ts';
import { sayInCell } from '../../../core/words/figure.ts';
import { formatValue } from '../../../core/words/format.ts';
import { namePart, unitReported } from '../../../core/words/measure.ts';
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
    unit: maybe.text(({ promise }) => promise.unit, 'Đơn vị', 'Đơn vị của điều đã hứa, và của các số đem so.'),
    unitReported: maybe.text(({ promise }) => unitReported(promise), 'Đơn vị của số báo cáo', 'Khác cột unit khi hứa tốc độ tăng mà báo cáo mức.'),
    baselinePeriod: maybe.text(({ baseline }) => baseline?.refersTo, 'Kỳ xuất phát', 'Mức xuất phát là của kỳ nào.'),
    baseline: maybe.number(({ baseline }) => baseline?.number, 'Mức xuất phát', 'Mức đã báo cáo làm gốc để đo.', 'theo cột unitReported'),
    isBaselineLate: boolean(({ isBaselineLate = false }) => isBaselineLate, 'Xuất phát có sau', 'true khi mức xuất phát là của ngày sau khi chương trình ban hành.'),
    latestPeriod: maybe.text(({ latest }) => latest?.refersTo, 'Kỳ của giá trị mới nhất', 'Giá trị mới nhất được đánh giá là của kỳ nào.'),
    latestDate: maybe.date(({ latest }) => latest?.date, 'Ngày của giá trị mới nhất', 'Ngày cuối của kỳ đó.'),
    latest: maybe.number(({ latest }) => latest?.number, 'Giá trị mới nhất', 'Giá trị mới nhất được đánh giá, khi là một con số.', 'theo cột unitReported'),
    latestWords: maybe.text(({ latest, promise }) => latest && formatValue(latest.value, unitReported(promise)), 'Giá trị mới nhất bằng chữ', 'Như người đọc thấy trên trang.'),
    partName: maybe.text(({ name }) => name || undefined, 'Tên phần', 'Chỉ ghi khi tên chỉ tiêu chưa nói rõ số đo cái gì.'),
    figureWords: maybe.text(
      (verdict) => sayInCell(verdict.promise, verdict) || undefined,
      'Số làm căn cứ bằng chữ',
      'Như cột latestWords; với điều hứa về tốc độ tăng là tốc độ đem so, với tỷ lệ đếm được là tỷ lệ kèm k/N.',
    ),
    unheardSince: maybe.date(({ unheard }) => unheard?.since, 'Chưa có số mới từ', 'Ngày của số cuối cùng, khi sau đó đã đến kỳ phải có số mà không có.'),
    measured: maybe.number('measured', 'Số đem so', 'Số được so với mức cần có: chính giá trị, tốc độ tăng bình quân, hay số đơn vị đạt.', 'theo cột unit'),
    expected: maybe.number('expected', 'Mức cần có', 'Mức cần có vào ngày của giá trị mới nhất.', 'theo cột unit'),
    threshold: maybe.number('threshold', 'Mức phải đạt', 'Mức cam kết.', 'theo cột unit'),
    upperBound: maybe.number('upperBound', 'Cận trên', 'Cận trên của khoảng cam kết.', 'theo cột unit'),
    heldBy: maybe.text(({ promise }) => promise.heldBy?.document.number, 'Theo văn bản sửa', 'Số văn bản đã sửa mức hoặc hạn mà đánh giá này theo; trống khi theo lời đã ký.'),
    heldFrom: maybe.date(({ promise }) => promise.heldBy?.from, 'Mức có hiệu lực từ', 'Ngày văn bản sửa có hiệu lực.'),
    tolerance: number('tolerance', 'Dung sai', 'Kém mức cần có không quá bấy nhiêu thì coi như bằng: nửa đơn vị của chữ số cuối được báo cáo; 0 khi không dùng.', 'theo cột unit'),
    pace: maybe.number('pace', 'Nhịp', 'Phần đường đã đi so với phần đường phải đi; 1 là vừa đủ.', 'hệ số'),
    paceFormula: maybe.text(({ firmness }) => firmness?.paceFormula, 'Công thức nhịp', 'Dán vào Excel (dấu phẩy thập phân) sẽ ra nhịp.'),
    judgeableFrom: maybe.date('judgeableFrom', 'Đánh giá được từ', 'Số liệu về ngày này trở đi mới đủ để đánh giá, khi còn quá sớm.'),
    dueDate: maybe.date(({ due }) => due?.date, 'Hạn', 'Ngày phải đạt.'),
    isDueAssumed: maybe.boolean(({ due }) => due?.isAssumed, 'Hạn do trang tính', 'true khi văn bản không ghi ngày và trang lấy ngày cuối của chương trình.'),
    remaining: maybe.code(codeWords.remaining, ({ remaining }) => remaining?.kind, 'Việc còn lại', 'Loại việc còn phải làm.'),
    remainingAmount: maybe.number(({ remaining }) => amountRemaining(remaining), 'Còn thiếu', 'Còn thiếu bao nhiêu; với tăng trưởng là phần trăm mỗi năm.', 'theo cột unit'),
    remainingPerYear: maybe.number(({ remaining }) => amountEachYear(remaining), 'Mỗi năm còn phải thêm', 'Chia đều cho các năm còn lại.', 'theo cột unit'),
    remainingYears: maybe.number(({ remaining }) => ofKind(remaining, 'amount', 'growth')?.years, 'Số năm còn lại', 'Từ giá trị mới nhất đến hạn.', 'năm'),
    remainingUntil: maybe.date(({ remaining }) => ofKind(remaining, 'hold')?.until ?? ofKind(remaining, 'step')?.by, 'Đến ngày', 'Phải giữ hoặc phải xong đến ngày này.'),
    remainingNames: maybe.lines(({ remaining }) => namesLeft(remaining), 'Còn thiếu những đâu', 'Tên đơn vị còn thiếu, hoặc năm còn phải đạt; mỗi dòng một tên.'),
    forecast: maybe.number(({ forecast }) => ofKind(forecast, 'value')?.number, 'Nếu cứ như vậy', 'Giá trị vào hạn nếu tiếp tục như cột forecastAssumes; không dùng để đánh giá.', 'theo cột unit'),
    forecastAssumes: maybe.code(codeWords.forecastAssumes, ({ forecast }) => ofKind(forecast, 'value')?.assumes, 'Giả định', 'Đi tiếp như thế nào.'),
    toBetter: maybe.number(({ firmness }) => signed(firmness?.toBetter), 'Đổi ít nhất để tốt hơn', 'Số mới nhất phải đổi ít nhất chừng này thì đánh giá tốt hơn.', 'theo cột unitReported'),
    toBetterStatus: maybe.code(statusNames, ({ firmness }) => firmness?.toBetter?.status, 'Tốt hơn là', 'Trạng thái khi đó.'),
    toWorse: maybe.number(({ firmness }) => signed(firmness?.toWorse), 'Đổi ít nhất để kém đi', 'Số mới nhất phải đổi ít nhất chừng này thì đánh giá kém đi.', 'theo cột unitReported'),
    toWorseStatus: maybe.code(statusNames, ({ firmness }) => firmness?.toWorse?.status, 'Kém đi là', 'Trạng thái khi đó.'),
    isFirm: maybe.boolean(({ firmness }) => firmness && firmness.doubts.length === 0, 'Chắc', 'true khi nửa chữ số cuối, số tạm tính và mức in ở chỗ khác đều không đổi đánh giá.'),
    doubts: maybe.lines(
      ({ firmness }) => firmness?.doubts.map(({ because, status }) => `${because}: ${status}`),
      'Chưa chắc vì',
      'Mỗi dòng một lý do và trạng thái khi đó: rounded-up, rounded-down (số mới nhất là số làm tròn), baseline-rounded-up, baseline-rounded-down (mức xuất phát là số làm tròn), provisional (bỏ số tạm tính), threshold (mức in ở chỗ khác).',
    ),
    ageDays: maybe.integer(({ firmness }) => firmness?.ageDays, 'Tuổi của số', 'Từ ngày của giá trị mới nhất đến ngày chốt.', 'ngày'),
    elsewhere: maybe.lines(({ elsewhere = [] }) => elsewhere.map(({ printed, status }) => `${printed}: ${status}`), 'Theo mức in ở chỗ khác', 'Mỗi dòng một mức và trạng thái theo mức ấy.'),
    without: maybe.lines('without', 'Hiện chưa đạt', 'Tên đơn vị chưa đạt mức phải giữ vào ngày của giá trị mới nhất.'),
    lost: maybe.lines('lost', 'Lúc xuất phát có mà nay không', 'Tên đơn vị; chỉ có khi cả hai lần đều nêu đủ tên nơi chưa đạt.'),
    gained: maybe.integer('gained', 'Thêm mới', 'Số đơn vị đạt thêm so với lúc xuất phát.', 'đơn vị'),
    sources: list(({ sources }) => sources.map(({ report, observation }) => `${report}/${observation}`), 'Số liệu đã dùng', 'Mỗi mục là báo cáo/số liệu, tra trong bảng observations.'),
  }),
});

function listVerdicts({ programme, states }: FigureSource) {
  const { targets } = programme;
  return states.flatMap((state) => {
    const { release, assessments } = state;
    return assessments.flatMap(({ target, decidedBy, parts }) =>
      parts.map((answer) => ({
        ...answer,
        release,
        isLatest: release === states.at(-1)?.release,
        target,
        decidedBy,
        name: namePart(getById(targets, target).parts, answer.part),
        promise: partJudged(getById(getById(targets, target).parts, answer.part), answer, release.cutOff),
        firmness: firmnessOf(programme, state, getById(targets, target), answer),
      })),
    );
  });
}

/** A change with its direction: -0.1 where the value would have to fall. */
function signed(margin: Margin | undefined): number | undefined {
  return margin && (margin.isRise ? margin.amount : -margin.amount);
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
