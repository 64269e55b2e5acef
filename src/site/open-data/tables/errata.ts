import { routes } from '../../routes.ts';
import { erratumWords } from '../../words/erratum.ts';
import { addressOf } from '../addresses.ts';
import { defineTable } from '../table.ts';
import { codeWords } from '../words/code-words.ts';

export const erratumTable = defineTable({
  name: 'errata',
  title: 'Ghi chú về câu chữ',
  about: 'Mỗi dòng là một điều chưa rõ trong văn bản. Lời văn không bị sửa.',
  key: ['id'],
  rows: ({ programme: { site, errata } }) => errata.map((erratum) => ({ ...erratum, site })),
  columns: ({ text, integer, url, code, list, lines, maybe }) => ({
    id: text('id', 'Mã', 'Không bao giờ đổi.'),
    order: integer('order', 'Số ghi chú', 'Số của dấu trong văn bản.'),
    title: text('title', 'Tên', 'Một dòng gọi tên điều chưa rõ.'),
    scope: code(codeWords.scope, 'scope', 'Phạm vi', 'Tại câu nào, hay cả văn bản.'),
    kind: code(erratumWords.kinds, 'kind', 'Loại', 'Loại điều chưa rõ.'),
    note: text('note', 'Giải thích', 'Vì sao chưa rõ.'),
    suggestion: maybe.text('suggestion', 'Có lẽ là', 'Chữ có lẽ muốn viết.'),
    confidence: code(codeWords.confidence, 'confidence', 'Mức chắc chắn', 'Chắc đến đâu.'),
    state: code(erratumWords.states, 'state', 'Tình trạng', 'Đã được trả lời hay chưa.'),
    answer: maybe.text('answer', 'Trả lời', 'Lời cơ quan ban hành trả lời.'),
    places: list(({ places }) => places.map(({ at }) => at), 'Nơi có', 'Mã câu trong văn bản.'),
    quotes: lines(({ places }) => places.map(({ quote }) => quote), 'Chữ in', 'Những chữ của văn bản, mỗi dòng một nơi.'),
    related: list('related', 'Ghi chú liên quan', 'Mã ghi chú.'),
    page: url(({ site, id }) => addressOf(site, routes.erratum(id)), 'Trang', 'Địa chỉ trong danh sách.'),
  }),
});
