import { findAssessment } from '../../../core/releases/release-state.ts';
import { noDataName, statusNames } from '../../../core/words/status.ts';
import { routes } from '../../routes.ts';
import { citeClause, nameTarget } from '../../words/cite.ts';
import { addressOf } from '../addresses.ts';
import { defineTable, type OpenDataSource } from '../table.ts';

const shownStatusNames = { ...statusNames, 'no-data': noDataName };

export const targetTable = defineTable({
  name: 'targets',
  title: 'Chỉ tiêu',
  about: 'Mỗi dòng là một chỉ tiêu của phần II: lời văn nguyên văn và đánh giá ở kỳ công bố mới nhất.',
  key: ['id'],
  rows: listShown,
  columns: ({ text, integer, boolean, url, code, lines }) => ({
    id: text('id', 'Mã chỉ tiêu', 'Chữ không dấu, không bao giờ đổi; cũng là phần cuối địa chỉ trang.'),
    number: text('printed', 'Số in', 'Số in trong văn bản, như (11).'),
    shortName: text('shortName', 'Tên gọn', 'Tên do trang đặt để gọi cho ngắn; không phải lời văn.'),
    wording: text('wording', 'Nguyên văn', 'Lời văn bản, giữ nguyên từng chữ.'),
    items: lines('items', 'Gạch đầu dòng', 'Các gạch đầu dòng in dưới chỉ tiêu, mỗi dòng một ý.'),
    section: text(({ section }) => section.id, 'Mã mục', 'Mục của văn bản chứa chỉ tiêu.'),
    parts: integer(({ parts }) => parts.length, 'Số phần', 'Chỉ tiêu được đo bằng mấy phần.', 'phần'),
    status: code(shownStatusNames, 'status', 'Trạng thái', 'Mã trạng thái ở kỳ mới nhất; no-data khi chưa công bố kỳ nào.'),
    statusName: text(({ status }) => shownStatusNames[status], 'Tên trạng thái', 'Trạng thái viết bằng chữ.'),
    isSplit: boolean('isSplit', 'Hai kết quả', 'true khi văn bản in hai mức và hai mức cho hai kết quả; cột status là kết quả kém hơn.'),
    isProvisional: boolean('isProvisional', 'Tạm tính', 'true khi đánh giá dựa vào số tạm tính.'),
    citation: text((target) => citeClause(nameTarget(target), target.section, target.site), 'Cách dẫn', 'Cách dẫn chỉ tiêu trong báo cáo.'),
    page: url(({ site, id }) => addressOf(site, routes.target(id)), 'Trang', 'Địa chỉ trang của chỉ tiêu.'),
  }),
});

function listShown({ programme: { site, targets }, states }: OpenDataSource) {
  const last = states.at(-1);
  return targets.map((target) => {
    const assessment = last && findAssessment(last, target.id);
    const { status = 'no-data' as const, isSplit = false, isProvisional = false } = assessment ?? {};
    return { ...target, site, status, isSplit, isProvisional };
  });
}
