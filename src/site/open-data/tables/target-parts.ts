import { boundsOf } from '../../../core/status/promised-level.ts';
import { formatFigureAlone } from '../../../core/words/measure.ts';
import { measureNames } from '../../words/method.ts';
import { ofKind } from '../column.ts';
import { defineTable, type FigureSource } from '../table.ts';
import { codeWords } from '../words/code-words.ts';

export const targetPartTable = defineTable({
  name: 'target-parts',
  title: 'Phần của chỉ tiêu',
  about: 'Mỗi dòng là một điều được đo: mức cam kết, đơn vị, thời hạn. Chỉ tiêu nhiều phần thì phần kém nhất quyết định.',
  key: ['target', 'part'],
  links: [{ columns: ['target'], table: 'targets', to: ['id'] }],
  rows: ({ programme }: FigureSource) => programme.targets.flatMap(({ id, parts }) => parts.map((part) => ({ ...part, target: id }))),
  columns: ({ text, code, lines, maybe }) => ({
    target: text('target', 'Mã chỉ tiêu', 'Chỉ tiêu chứa phần này.'),
    part: text('id', 'Mã phần', 'Không trùng trong một chỉ tiêu.'),
    label: text('label', 'Điều được đo', 'Tên gọn do trang đặt.'),
    quote: text('quote', 'Lời cam kết', 'Những chữ của văn bản cam kết phần này.'),
    commitment: text((part) => formatFigureAlone(part), 'Cam kết', 'Cam kết viết gọn, như ≥ 97%.'),
    unit: maybe.text('unit', 'Đơn vị', 'Đơn vị của mọi giá trị thuộc phần này; trống khi chỉ có đạt hay chưa.'),
    shareOf: maybe.text('shareOf', 'Tỷ lệ của', 'Tỷ lệ tính trên gì, theo lời văn; trống khi văn bản không nói.'),
    kind: code(measureNames, ({ measure }) => measure.kind, 'Loại cam kết', 'Quyết định quy tắc đánh giá.'),
    comparison: maybe.code(codeWords.comparison, ({ measure }) => ('comparison' in measure ? measure.comparison : undefined), 'Cách so', 'So giá trị với mức phải đạt.'),
    direction: maybe.code(codeWords.direction, ({ measure }) => ofKind(measure, 'by-date-threshold')?.direction, 'Chiều tốt', 'Chỉ ghi với mức phải đạt vào một thời điểm.'),
    threshold: maybe.number(
      ({ measure }) => (measure.kind === 'quota' ? undefined : boundsOf(measure).level),
      'Mức phải đạt',
      'Với một khoảng, đây là cận dưới, và cận dưới quyết định.',
      'theo cột unit',
    ),
    upperBound: maybe.number(({ measure }) => boundsOf(measure).upper, 'Cận trên', 'Cận trên của khoảng cam kết; không phải mức trần.', 'theo cột unit'),
    total: maybe.integer(({ measure }) => ofKind(measure, 'quota')?.total, 'Tổng số', 'Tổng số đơn vị phải đạt đủ, khi văn bản có đếm.', 'theo cột unit'),
    scale: maybe.lines(({ measure }) => ofKind(measure, 'ordinal-rating')?.scale, 'Thang xếp loại', 'Các mức, mức tốt nhất ở cuối.'),
    ratingAtLeast: maybe.text(({ measure }) => ofKind(measure, 'ordinal-rating')?.atLeast, 'Mức xếp loại phải đạt', 'Từ mức này trở lên.'),
    due: code(codeWords.due, ({ due }) => due.kind, 'Loại thời hạn', 'Thời hạn theo lời văn.'),
    dueDate: maybe.date(({ due }) => ofKind(due, 'by-date')?.date, 'Hạn', 'Ngày cuối cùng, khi lời văn cho biết.'),
    duePrinted: maybe.text(({ due }) => ('printed' in due ? due.printed : undefined), 'Thời hạn nguyên văn', 'Những chữ của văn bản nói về thời hạn.'),
    heldBy: maybe.text(({ heldBy }) => heldBy?.document.number, 'Theo văn bản sửa', 'Số văn bản đã sửa mức hoặc hạn của dòng này tính đến kỳ công bố mới nhất; trống khi theo lời đã ký.'),
    nature: code(codeWords.nature, 'nature', 'Tính chất giá trị', 'Mức tại một ngày, lũy kế hay cả năm.'),
    disputed: lines(({ disputed }) => disputed.map(({ printed }) => printed), 'Chỗ khác ghi', 'Giá trị khác mà văn bản ghi ở nơi khác cho cùng một điều.'),
  }),
});
