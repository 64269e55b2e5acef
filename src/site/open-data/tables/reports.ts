import { routes } from '../../routes.ts';
import { addressOf } from '../addresses.ts';
import { listReleasedReports } from '../released-reports.ts';
import { defineTable, type FigureSource } from '../table.ts';

export const reportTable = defineTable({
  name: 'reports',
  title: 'Báo cáo',
  about: 'Mỗi dòng là một báo cáo đã dùng trong một kỳ công bố.',
  key: ['id'],
  links: [
    { columns: ['agency'], table: 'agencies', to: ['id'] },
    { columns: ['firstRelease'], table: 'releases', to: ['id'] },
  ],
  rows: ({ programme: { site }, states }: FigureSource) => listReleasedReports(states).map(({ report, ...released }) => ({ ...report, ...released, site })),
  columns: ({ text, integer, date, url }) => ({
    id: text('id', 'Mã báo cáo', 'Kỳ và cơ quan.'),
    period: text('period', 'Kỳ báo cáo', 'Năm hoặc quý.'),
    agency: text('agency', 'Mã cơ quan', 'Cơ quan báo cáo.'),
    sourceNumber: text(({ source }) => source.number, 'Số văn bản', 'Số của văn bản báo cáo.'),
    sourceDate: date(({ source }) => source.date, 'Ngày văn bản', 'Ngày ký.'),
    sourceIssuer: text(({ source }) => source.issuer, 'Nơi ban hành', 'Cơ quan ký văn bản báo cáo.'),
    receivedOn: date('receivedOn', 'Ngày nhận', 'Ngày Văn phòng Đảng ủy nhận.'),
    observations: integer(({ observations }) => observations.length, 'Số giá trị', 'Báo cáo có mấy giá trị của chỉ tiêu.', 'giá trị'),
    updates: integer(({ updates }) => updates.length, 'Số tin tiến độ', 'Báo cáo có mấy tin về đề án, công trình, nhiệm vụ.', 'tin'),
    firstRelease: text('firstRelease', 'Kỳ dùng đầu tiên', 'Kỳ công bố đầu tiên có báo cáo này.'),
    sha256: text('sha256', 'Dấu vân tay', 'SHA-256 của tệp báo cáo, ghi khi công bố.'),
    file: url(({ site, id }) => addressOf(site, routes.dataFile(`reports/${id}.json`)), 'Tệp', 'Tệp báo cáo gốc, nguyên từng byte; nhập lại được như cũ.'),
  }),
});
