import { routes } from '../../routes.ts';
import { citationWords } from '../../words/citation.ts';
import { addressOf } from '../addresses.ts';
import { defineTable } from '../table.ts';

export const citationTable = defineTable({
  name: 'citations',
  title: 'Văn bản viện dẫn',
  about: 'Mỗi dòng là một văn bản mà chương trình nhắc tới.',
  key: ['id'],
  rows: ({ programme: { site, citations } }) => citations.map((citation) => ({ ...citation, site })),
  columns: ({ text, url, code, list, codes, maybe }) => ({
    id: text('id', 'Mã', 'Không bao giờ đổi.'),
    number: maybe.text('number', 'Số hiệu', 'Trống khi văn bản không ghi.'),
    kind: code(citationWords.kinds, 'kind', 'Loại văn bản', 'Nghị quyết, kế hoạch…'),
    shortName: text('shortName', 'Tên gọn', 'Tên do trang đặt.'),
    issuer: maybe.text('issuer', 'Nơi ban hành', 'Trống khi văn bản không ghi.'),
    date: maybe.date('date', 'Ngày ban hành', 'Trống khi văn bản không ghi.'),
    title: maybe.text('title', 'Trích yếu', 'Như chương trình in.'),
    relations: codes(citationWords.relations, 'relations', 'Chương trình làm gì với nó', 'Mã, theo thứ tự trong văn bản.'),
    places: list(({ places }) => [...new Set(places.map(({ at }) => at))], 'Nơi nhắc tới', 'Mã câu trong văn bản.'),
    page: url(({ site, id }) => addressOf(site, routes.citation(id)), 'Trang', 'Địa chỉ trong danh sách.'),
  }),
});
