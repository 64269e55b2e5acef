import { signedTask } from '../../../core/programme/amended-records.ts';
import { progressNames, timingNames } from '../../../core/words/commitment.ts';
import { routes } from '../../routes.ts';
import { citeClause, nameTask } from '../../words/cite.ts';
import { addressOf } from '../addresses.ts';
import { stateOf } from '../commitment-states.ts';
import { defineTable } from '../table.ts';

export const taskTable = defineTable({
  name: 'tasks',
  title: 'Nhiệm vụ',
  about: 'Mỗi dòng là một nhiệm vụ của phần III và những gì chính câu văn nêu; không suy đoán.',
  key: ['id'],
  links: [{ columns: ['asOfRelease'], table: 'releases', to: ['id'] }],
  rows: ({ programme, states }) => programme.tasks.map((task) => ({ ...task, signed: signedTask(task), site: programme.site, ...stateOf(programme, states.at(-1), { about: 'task', record: task }) })),
  columns: ({ text, integer, url, list, maybe }) => ({
    id: text('id', 'Mã nhiệm vụ', 'Không bao giờ đổi; cũng là phần cuối địa chỉ trang.'),
    section: text(({ section }) => section.id, 'Mã mục', 'Mục của văn bản chứa nhiệm vụ.'),
    order: integer('ordinal', 'Thứ tự trong mục', 'Đếm từ 1.'),
    wording: text(({ runs }) => runs.map(({ text }) => text).join(''), 'Nguyên văn', 'Lời văn bản.'),
    agencies: list(({ signed }) => idsOf(signed.agencies), 'Mã cơ quan', 'Cơ quan được câu văn đã ký nêu tên.'),
    targets: list(({ targets }) => idsOf(targets), 'Mã chỉ tiêu', 'Chỉ tiêu được câu văn nêu.'),
    plans: list(({ plans }) => idsOf(plans), 'Mã đề án, kế hoạch', 'Đề án, kế hoạch được câu văn nêu.'),
    works: list(({ works }) => idsOf(works), 'Mã công trình', 'Công trình, khâu đột phá được câu văn nêu.'),
    deadline: maybe.date(({ signed }) => signed.deadline?.date, 'Thời hạn', 'Ngày cuối mà câu văn đã ký đặt ra.'),
    deadlineQuote: maybe.text(({ signed }) => signed.deadline?.quote, 'Chữ ghi thời hạn', 'Những chữ của văn bản.'),
    asOfRelease: maybe.text('release', 'Tính đến kỳ công bố', 'Các cột tình trạng sau đây là của kỳ này; trống khi chưa công bố kỳ nào.'),
    progress: maybe.code(progressNames, ({ state }) => state?.progress, 'Làm đến đâu', 'Theo báo cáo mới nhất; các cơ quan nói khác nhau về kỳ ấy thì không lấy lời bên nào.'),
    timeliness: maybe.code(timingNames, ({ state }) => state?.timing, 'So với thời hạn', 'Đúng hạn, quá hạn, hay không ghi thời hạn.'),
    state: maybe.text(({ state }) => state?.name, 'Tình trạng', 'Hai cột trên viết bằng chữ. Chưa có tin mà chưa quá hạn thì trang viết gọn là “Chưa có số liệu”.'),
    due: maybe.date(({ state }) => state?.setBy?.date, 'Hạn đã dùng', 'Ngày của chương trình; khi chương trình không ghi thì ngày sớm nhất mà một văn bản giao việc đặt.'),
    dueDocument: maybe.text(
      ({ state }) => (state?.setBy && 'document' in state.setBy.by ? state.setBy.by.document.number : undefined),
      'Văn bản đặt hạn',
      'Số văn bản giao việc, hoặc văn bản đã sửa thời hạn; trống khi hạn là của lời đã ký.',
    ),
    doneOn: maybe.date(({ state }) => state?.doneOn, 'Ngày xong', 'Ngày của văn bản cho biết đã xong, hoặc ngày cuối của kỳ báo cáo là xong.'),
    citation: text((task) => citeClause(nameTask(task), task.section, task.site), 'Cách dẫn', 'Cách dẫn trong báo cáo.'),
    page: url(({ site, id }) => addressOf(site, routes.task(id)), 'Trang', 'Địa chỉ trang.'),
  }),
});

/** A record may be named twice by one task. */
function idsOf(links: readonly { id: string }[]): string[] {
  return [...new Set(links.map(({ id }) => id))];
}
