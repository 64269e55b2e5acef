import type { Assignment } from '../../../core/programme/programme.ts';
import { defineTable } from '../table.ts';
import { codeWords } from '../words/code-words.ts';

export const assignmentTable = defineTable({
  name: 'assignments',
  title: 'Giao việc bằng văn bản sau',
  about: 'Mỗi dòng là một việc mà một văn bản sau chương trình giao cho một nơi. Chương trình không ghi điều này.',
  // Two of the three ids are always empty, so no set of columns is a key.
  key: [],
  links: [
    { columns: ['agency'], table: 'agencies', to: ['id'] },
    { columns: ['task'], table: 'tasks', to: ['id'] },
    { columns: ['target'], table: 'targets', to: ['id'] },
    { columns: ['work'], table: 'works', to: ['id'] },
  ],
  rows: ({ programme }) => programme.assignments.flatMap(listAssignedRecords),
  columns: ({ text, date, code, maybe }) => ({
    assignment: text('id', 'Mã văn bản giao', 'Văn bản giao việc, theo mã của trang.'),
    agency: text('agency', 'Mã cơ quan', 'Nơi được giao.'),
    about: code(codeWords.assigned, 'about', 'Giao gì', 'Cho biết cột mã nào có chữ.'),
    task: maybe.text(({ about, record }) => (about === 'task' ? record : undefined), 'Mã nhiệm vụ', 'Khi giao một nhiệm vụ.'),
    target: maybe.text(({ about, record }) => (about === 'target' ? record : undefined), 'Mã chỉ tiêu', 'Khi giao một chỉ tiêu.'),
    work: maybe.text(({ about, record }) => (about === 'work' ? record : undefined), 'Mã công trình', 'Khi giao một công trình, khâu đột phá.'),
    dueOn: maybe.date('dueOn', 'Thời hạn', 'Ngày mà văn bản giao đặt ra.'),
    product: maybe.text('product', 'Sản phẩm', 'Điều phải có khi xong, theo văn bản giao.'),
    sourceNumber: text(({ document }) => document.number, 'Số văn bản', 'Số của văn bản giao.'),
    sourceDate: date(({ document }) => document.date, 'Ngày văn bản', 'Ngày ký.'),
    sourceIssuer: text(({ document }) => document.issuer, 'Nơi ban hành', 'Cơ quan ký.'),
    enteredOn: date('enteredOn', 'Ngày nhập', 'Từ ngày này trang biết văn bản giao; kỳ chốt trước đó không tính.'),
    quote: maybe.text('quote', 'Lời giao', 'Những chữ của văn bản giao.'),
  }),
});

/** Each task, target and work that a document gives to a body. */
function listAssignedRecords({ id, document, enteredOn, assigned }: Assignment) {
  return assigned.flatMap(({ agency, quote, dueOn, product, tasks, targets, works }) => {
    const given = { task: tasks, target: targets, work: works };
    return (['task', 'target', 'work'] as const).flatMap((about) => given[about].map((record) => ({ id, document, enteredOn, agency, quote, dueOn, product, about, record })));
  });
}
