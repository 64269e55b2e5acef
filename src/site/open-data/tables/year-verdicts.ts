import { endOfYear } from '../../../core/periods.ts';
import { partOn } from '../../../core/programme/amended-records.ts';
import { getById } from '../../../core/programme/programme.ts';
import { formatValue } from '../../../core/words/format.ts';
import { reasonTexts, statusNames } from '../../../core/words/status.ts';
import { defineTable, type FigureSource } from '../table.ts';

/** A year is kept or not; what went back with it is told of the part. */
const yearStatusNames = {
  reached: statusNames.reached,
  'not-met': statusNames['not-met'],
  'not-due': statusNames['not-due'],
  'not-reported': statusNames['not-reported'],
  'not-assessable': statusNames['not-assessable'],
};

export const yearVerdictTable = defineTable({
  name: 'year-verdicts',
  title: 'Đánh giá từng năm',
  about: 'Với cam kết cho mọi năm: mỗi dòng là một năm, ở một kỳ công bố.',
  key: ['release', 'target', 'part', 'year'],
  links: [
    { columns: ['release'], table: 'releases', to: ['id'] },
    { columns: ['target', 'part'], table: 'target-parts', to: ['target', 'part'] },
  ],
  rows: listYears,
  columns: ({ text, integer, boolean, code, maybe }) => ({
    release: text('release', 'Kỳ công bố', 'Năm hoặc quý, như 2026-Q3.'),
    target: text('target', 'Mã chỉ tiêu', 'Chỉ tiêu được đánh giá.'),
    part: text('part', 'Mã phần', 'Phần được đánh giá.'),
    year: integer('year', 'Năm', 'Năm được đánh giá.', 'năm'),
    status: code(yearStatusNames, 'verdict', 'Trạng thái', 'Trạng thái của riêng năm đó.'),
    measured: maybe.number('measured', 'Số đem so', 'Số được so với mức phải đạt.', 'theo đơn vị của phần'),
    value: maybe.text(({ reading, promise }) => reading && formatValue(reading.value, promise.unit), 'Giá trị bằng chữ', 'Giá trị đã báo cáo, như người đọc thấy.'),
    heldBy: maybe.text(({ heldBy }) => heldBy?.document.number, 'Theo văn bản sửa', 'Số văn bản đã sửa mức của năm đó; trống khi theo lời đã ký.'),
    isProvisional: boolean('isProvisional', 'Tạm tính', 'true khi dựa vào số tạm tính.'),
    reason: maybe.code(reasonTexts, 'reason', 'Lý do', 'Vì sao chưa đánh giá được năm đó.'),
  }),
});

function listYears({ programme: { targets }, states }: FigureSource) {
  return states.flatMap(({ release, assessments }) => {
    const { id, cutOff } = release;
    return assessments.flatMap(({ target, parts }) =>
      parts.flatMap(({ part, years = [] }) => {
        const promise = getById(getById(targets, target).parts, part);
        const isAmended = promise.lines !== undefined;
        return years.map((year) => {
          const { heldBy } = isAmended ? partOn(promise, endOfYear(year.year), cutOff) : {};
          return { ...year, release: id, target, part, promise, heldBy };
        });
      }),
    );
  });
}
