import { routes } from '../../routes.ts';
import { citeClause, nameWork } from '../../words/cite.ts';
import { workWords } from '../../words/work.ts';
import { addressOf } from '../addresses.ts';
import { defineTable } from '../table.ts';

export const workTable = defineTable({
  name: 'works',
  title: 'Công trình, khâu đột phá',
  about: 'Mỗi dòng là một khâu đột phá hoặc một công trình trọng điểm ở phần III, mục 5.',
  key: ['id'],
  rows: ({ programme: { site, works } }) => works.map((work) => ({ ...work, site })),
  columns: ({ text, url, code, list, maybe }) => ({
    id: text('id', 'Mã', 'Không bao giờ đổi; cũng là phần cuối địa chỉ trang.'),
    kind: code(workWords.kinds, 'kind', 'Loại', 'Khâu đột phá hay công trình trọng điểm.'),
    number: text('printed', 'Số in', 'Số in trong văn bản.'),
    shortName: text('shortName', 'Tên gọn', 'Tên do trang đặt.'),
    wording: text('wording', 'Nguyên văn', 'Lời văn bản.'),
    quantityFrom: maybe.number(({ quantity }) => quantity?.from, 'Khối lượng', 'Khối lượng cam kết; khi là một khoảng thì là cận dưới.', 'theo cột quantityUnit'),
    quantityTo: maybe.number(({ quantity }) => quantity?.to, 'Khối lượng, cận trên', 'Khi văn bản ghi một khoảng.', 'theo cột quantityUnit'),
    quantityUnit: maybe.text(({ quantity }) => quantity?.unit, 'Đơn vị khối lượng', 'Như km.'),
    quantityQuote: maybe.text(({ quantity }) => quantity?.quote, 'Chữ ghi khối lượng', 'Những chữ của văn bản.'),
    eachYearFrom: maybe.number(({ quantityEachYear }) => quantityEachYear?.from, 'Khối lượng mỗi năm', 'Khi văn bản ghi cho từng năm.', 'theo cột eachYearUnit'),
    eachYearUnit: maybe.text(({ quantityEachYear }) => quantityEachYear?.unit, 'Đơn vị khối lượng mỗi năm', 'Như km.'),
    targets: list(({ targets }) => targets.map(({ id }) => id), 'Mã chỉ tiêu', 'Chỉ tiêu mà lời văn nêu rõ.'),
    citation: text((work) => citeClause(nameWork(work), work.section, work.site), 'Cách dẫn', 'Cách dẫn trong báo cáo.'),
    page: url(({ site, id }) => addressOf(site, routes.work(id)), 'Trang', 'Địa chỉ trang.'),
  }),
});
