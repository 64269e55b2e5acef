import { stateNames } from '../../../core/words/status.ts';
import { listReleasedReports } from '../released-reports.ts';
import { defineTable, type FigureSource } from '../table.ts';
import { codeWords } from '../words/code-words.ts';

export const updateTable = defineTable({
  name: 'updates',
  title: 'Tin tiến độ',
  about: 'Mỗi dòng là một tin về một đề án, kế hoạch, công trình hay nhiệm vụ trong một báo cáo.',
  key: ['report', 'id'],
  links: [
    { columns: ['report'], table: 'reports', to: ['id'] },
    { columns: ['agency'], table: 'agencies', to: ['id'] },
    { columns: ['plan'], table: 'plans', to: ['id'] },
    { columns: ['work'], table: 'works', to: ['id'] },
    { columns: ['task'], table: 'tasks', to: ['id'] },
    { columns: ['correctsReport', 'correctsId'], table: 'updates', to: ['report', 'id'] },
  ],
  rows: listNews,
  columns: ({ text, boolean, date, code, maybe }) => ({
    report: text('report', 'Mã báo cáo', 'Báo cáo chứa tin.'),
    id: text('id', 'Mã tin', 'Không trùng trong một báo cáo.'),
    agency: text('agency', 'Mã cơ quan', 'Cơ quan báo cáo.'),
    about: code(codeWords.about, 'about', 'Nói về loại gì', 'Cho biết cột mã nào có chữ.'),
    plan: maybe.text((news) => (news.about === 'plan' ? news.plan : undefined), 'Mã đề án, kế hoạch', 'Khi tin nói về một đề án, kế hoạch.'),
    work: maybe.text((news) => (news.about === 'work' ? news.work : undefined), 'Mã công trình', 'Khi tin nói về một công trình, khâu đột phá.'),
    task: maybe.text((news) => (news.about === 'task' ? news.task : undefined), 'Mã nhiệm vụ', 'Khi tin nói về một nhiệm vụ.'),
    refersTo: text('refersTo', 'Nói về', 'Năm, quý hoặc ngày.'),
    state: code(stateNames, 'state', 'Tiến độ', 'Một trong bốn mức; không bao giờ là phần trăm.'),
    step: maybe.text('step', 'Bước đã tới', 'Theo lời cơ quan báo cáo.'),
    quantity: maybe.number((news) => (news.about === 'work' ? news.done?.quantity : undefined), 'Khối lượng đã xong', 'Tổng đã xong từ đầu.', 'theo cột quantityUnit'),
    quantityUnit: maybe.text((news) => (news.about === 'work' ? news.done?.unit : undefined), 'Đơn vị khối lượng', 'Như km.'),
    quantityConfirmed: maybe.text(
      (news) => (news.about === 'work' ? news.done?.confirmed : undefined),
      'Xác nhận khối lượng khác thường',
      'Vì sao một khối lượng khác thường vẫn đúng, ai đã kiểm tra.',
    ),
    documentNumber: maybe.text(({ document }) => document?.number, 'Số văn bản ban hành', 'Văn bản ra ở bước này.'),
    documentDate: maybe.date(({ document }) => document?.date, 'Ngày văn bản ban hành', 'Ngày ký.'),
    receivedOn: date('receivedOn', 'Ngày nhận', 'Ngày Văn phòng Đảng ủy nhận báo cáo.'),
    note: maybe.text('note', 'Ghi chú', 'Điều người đọc cần biết thêm.'),
    correctsReport: maybe.text(({ corrects }) => corrects?.report, 'Đính chính báo cáo', 'Báo cáo chứa tin bị sai.'),
    correctsId: maybe.text(({ corrects }) => corrects?.update, 'Đính chính tin', 'Tin bị sai trong báo cáo đó.'),
    correctsReason: maybe.text(({ corrects }) => corrects?.reason, 'Lý do đính chính', 'Vì sao tin trước sai.'),
    isReplaced: boolean('isReplaced', 'Đã được đính chính', 'true khi một báo cáo sau đã thay tin này.'),
  }),
});

function listNews({ states }: FigureSource) {
  const reports = listReleasedReports(states).map(({ report }) => report);
  const corrections = reports.flatMap(({ updates }) => updates.flatMap(({ corrects }) => corrects ?? []));
  const replaced = new Set(corrections.map(({ report, update }) => `${report}/${update}`));
  return reports.flatMap(({ id: report, agency, receivedOn, updates }) =>
    updates.map((update) => ({
      ...update,
      report,
      agency,
      receivedOn,
      isReplaced: replaced.has(`${report}/${update.id}`),
    })),
  );
}
