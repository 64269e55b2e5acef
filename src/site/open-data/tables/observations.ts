import { endOf } from '../../../core/periods.ts';
import { applyCorrections } from '../../../core/status/apply-corrections.ts';
import { listObservations, type ReportedObservation } from '../../../core/status/observations.ts';
import { unitReported } from '../../../core/words/measure.ts';
import { ofKind } from '../column.ts';
import { listReleasedReports } from '../released-reports.ts';
import { defineTable, type FigureSource } from '../table.ts';
import { codeWords } from '../words/code-words.ts';

export const observationTable = defineTable({
  name: 'observations',
  title: 'Số liệu đã báo cáo',
  about: 'Mỗi dòng là một giá trị trong một báo cáo, kể cả giá trị đã được đính chính.',
  key: ['report', 'id'],
  links: [
    { columns: ['report'], table: 'reports', to: ['id'] },
    { columns: ['agency'], table: 'agencies', to: ['id'] },
    { columns: ['target', 'part'], table: 'target-parts', to: ['target', 'part'] },
    { columns: ['correctsReport', 'correctsId'], table: 'observations', to: ['report', 'id'] },
    { columns: ['firstRelease'], table: 'releases', to: ['id'] },
  ],
  rows: listReleasedObservations,
  columns: ({ text, boolean, date, code, maybe }) => ({
    report: text('report', 'Mã báo cáo', 'Báo cáo chứa giá trị.'),
    id: text('id', 'Mã giá trị', 'Không trùng trong một báo cáo.'),
    agency: text('agency', 'Mã cơ quan', 'Cơ quan báo cáo.'),
    target: text('target', 'Mã chỉ tiêu', 'Giá trị của chỉ tiêu nào.'),
    part: text('part', 'Mã phần', 'Giá trị của phần nào.'),
    refersTo: text('refersTo', 'Nói về', 'Năm, quý hoặc ngày mà giá trị nói về; không phải ngày báo cáo.'),
    lastDay: date(({ refersTo }) => endOf(refersTo), 'Ngày cuối kỳ', 'Ngày cuối của năm, quý đó.'),
    valueKind: code(codeWords.valueKind, ({ value }) => value.kind, 'Loại giá trị', 'Cho biết những cột nào có số.'),
    value: maybe.number(({ value }) => ofKind(value, 'number')?.value, 'Giá trị', 'Khi là một con số; tỷ lệ ghi bằng phần trăm, 94.5 là 94,5%.', 'theo cột unit'),
    count: maybe.integer(({ value }) => ofKind(value, 'count')?.count, 'Số đạt', 'Bao nhiêu thôn, trường, tổ chức… đạt.'),
    total: maybe.integer(({ value }) => ofKind(value, 'count')?.total, 'Tổng số', 'Trên tổng số bao nhiêu, đếm vào ngày của giá trị.'),
    missing: maybe.lines(({ value }) => ofKind(value, 'count')?.missing, 'Chưa đạt', 'Tên đơn vị chưa đạt, mỗi dòng một tên.'),
    isMet: maybe.boolean(({ value }) => ofKind(value, 'yes-no')?.value, 'Đạt hay chưa', 'Với việc chỉ có đạt hay chưa.'),
    rating: maybe.text(({ value }) => ofKind(value, 'rating')?.value, 'Mức xếp loại', 'Với chỉ tiêu xếp loại.'),
    from: maybe.number(({ value }) => ofKind(value, 'range')?.from, 'Từ', 'Cận dưới, khi chỉ biết một khoảng.', 'theo cột unit'),
    to: maybe.number(({ value }) => ofKind(value, 'range')?.to, 'Đến', 'Cận trên, khi chỉ biết một khoảng.', 'theo cột unit'),
    unit: maybe.text('unit', 'Đơn vị', 'Đơn vị của số báo cáo.'),
    certainty: code(codeWords.certainty, 'certainty', 'Mức chắc chắn', 'Tạm tính hay chính thức.'),
    nature: code(codeWords.nature, 'nature', 'Tính chất', 'Mức tại một ngày, lũy kế hay cả năm.'),
    isBaseline: boolean('isBaseline', 'Mức xuất phát', 'true khi là mức làm gốc để đo.'),
    sourceNumber: text(({ source }) => source.number, 'Số văn bản nguồn', 'Văn bản mà giá trị được lấy ra.'),
    sourceDate: date(({ source }) => source.date, 'Ngày văn bản nguồn', 'Ngày ký.'),
    sourceIssuer: text(({ source }) => source.issuer, 'Nơi ban hành nguồn', 'Cơ quan ký.'),
    receivedOn: date('receivedOn', 'Ngày nhận', 'Ngày Văn phòng Đảng ủy nhận báo cáo.'),
    note: maybe.text('note', 'Ghi chú', 'Điều người đọc cần biết về giá trị.'),
    breaksSeries: maybe.text('breaksSeries', 'Đổi định nghĩa, phạm vi', 'Có chữ khi từ giá trị này tính cách khác trước; không so với các giá trị trước.'),
    confirmed: maybe.text('confirmed', 'Xác nhận số khác thường', 'Vì sao một giá trị khác thường vẫn đúng, ai đã kiểm tra.'),
    correctsReport: maybe.text(({ corrects }) => corrects?.report, 'Đính chính báo cáo', 'Báo cáo chứa giá trị bị sai.'),
    correctsId: maybe.text(({ corrects }) => corrects?.observation, 'Đính chính giá trị', 'Giá trị bị sai trong báo cáo đó.'),
    correctsReason: maybe.text(({ corrects }) => corrects?.reason, 'Lý do đính chính', 'Vì sao giá trị trước sai.'),
    isReplaced: boolean('isReplaced', 'Đã được đính chính', 'true khi một báo cáo sau đã thay giá trị này.'),
    firstRelease: text('firstRelease', 'Kỳ dùng đầu tiên', 'Kỳ công bố đầu tiên có giá trị này.'),
  }),
});

function listReleasedObservations({ programme: { targets }, states }: FigureSource) {
  const observations = listReleasedReports(states).flatMap(({ report, firstRelease }) => {
    return listObservations([report]).map((observation) => ({ ...observation, firstRelease }));
  });
  const standing = new Set<ReportedObservation>(applyCorrections(observations));
  return observations.map((observation) => ({
    ...observation,
    unit: unitOf(partOfObservation(targets, observation)),
    isReplaced: !standing.has(observation),
  }));
}

function partOfObservation(targets: FigureSource['programme']['targets'], { target, part }: ReportedObservation) {
  return targets.find(({ id }) => id === target)?.parts.find(({ id }) => id === part);
}

/** Of the level itself, where growth is promised and levels are reported. */
function unitOf(part: Parameters<typeof unitReported>[0] | undefined): string | undefined {
  return part && unitReported(part);
}
