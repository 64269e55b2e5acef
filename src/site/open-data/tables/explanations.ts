import { listReleasedReports } from '../released-reports.ts';
import { defineTable, type FigureSource } from '../table.ts';

export const explanationTable = defineTable({
  name: 'explanations',
  title: 'Giải trình đánh giá kém',
  about: 'Mỗi dòng là điều một báo cáo nói về một đánh giá kém của kỳ trước: vì sao, làm gì, xong khi nào, ai làm.',
  key: ['report', 'id'],
  links: [
    { columns: ['report'], table: 'reports', to: ['id'] },
    { columns: ['agency'], table: 'agencies', to: ['id'] },
    { columns: ['target'], table: 'targets', to: ['id'] },
    { columns: ['release'], table: 'releases', to: ['id'] },
  ],
  rows: ({ states }: FigureSource) =>
    listReleasedReports(states).flatMap(({ report: { id: report, agency, explanations } }) => explanations.map((explanation) => ({ ...explanation, report, agency }))),
  columns: ({ text, date }) => ({
    report: text('report', 'Mã báo cáo', 'Báo cáo chứa giải trình.'),
    id: text('id', 'Mã giải trình', 'Không trùng trong một báo cáo.'),
    agency: text('agency', 'Mã cơ quan', 'Cơ quan báo cáo.'),
    target: text('target', 'Mã chỉ tiêu', 'Chỉ tiêu bị đánh giá kém.'),
    release: text('release', 'Kỳ được giải trình', 'Kỳ công bố có đánh giá ấy.'),
    cause: text('cause', 'Nguyên nhân', 'Theo lời báo cáo.'),
    remedy: text('remedy', 'Cách khắc phục', 'Theo lời báo cáo.'),
    by: date('by', 'Xong trước ngày', 'Ngày hứa khắc phục xong.'),
    who: text('who', 'Ai khắc phục', 'Theo lời giải trình.'),
  }),
});
