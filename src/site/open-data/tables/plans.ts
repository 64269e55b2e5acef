import { progressNames, timingNames } from '../../../core/words/commitment.ts';
import { routes } from '../../routes.ts';
import { citeClause, namePlan } from '../../words/cite.ts';
import { planWords } from '../../words/plan.ts';
import { addressOf } from '../addresses.ts';
import { stateOf } from '../commitment-states.ts';
import { defineTable } from '../table.ts';

export const planTable = defineTable({
  name: 'plans',
  title: 'Đề án, kế hoạch',
  about: 'Mỗi dòng là một hàng của phụ lục; mọi ô giữ nguyên văn.',
  key: ['id'],
  links: [{ columns: ['asOfRelease'], table: 'releases', to: ['id'] }],
  rows: ({ programme, states }) => programme.plans.map((plan) => ({ ...plan, site: programme.site, ...stateOf(programme, states.at(-1), { about: 'plan', record: plan }) })),
  columns: ({ text, url, code, list, lines, maybe }) => ({
    id: text('id', 'Mã', 'Không bao giờ đổi; cũng là phần cuối địa chỉ trang.'),
    number: text('printed', 'Số in', 'Số in trong nhóm.'),
    form: code(planWords.forms, 'form', 'Loại', 'Đề án hay kế hoạch.'),
    shortName: text('shortName', 'Tên gọn', 'Tên do trang đặt.'),
    name: text('name', 'Tên', 'Nguyên văn.'),
    objective: text('objective', 'Mục tiêu', 'Nguyên văn.'),
    timing: text('timing', 'Thời gian thực hiện', 'Nguyên văn.'),
    starts: maybe.text(({ starts }) => starts?.period, 'Bắt đầu từ', 'Quý mà cột thời gian thực hiện ghi.'),
    lead: text(({ lead }) => lead.printed, 'Chủ trì', 'Nguyên văn.'),
    leadAgencies: list(({ lead }) => lead.agencies, 'Mã cơ quan chủ trì', 'Cơ quan được nêu; trống khi chữ in không chỉ rõ.'),
    standing: text(({ standing }) => standing.printed, 'Thường trực', 'Nguyên văn.'),
    standingAgencies: list(({ standing }) => standing.agencies, 'Mã cơ quan thường trực', 'Cơ quan được nêu.'),
    coordinating: lines(({ coordinating }) => coordinating.map(({ printed }) => printed), 'Phối hợp', 'Nguyên văn, mỗi dòng một nơi.'),
    coordinatingAgencies: list(({ coordinating }) => [...new Set(coordinating.flatMap(({ agencies }) => agencies))], 'Mã cơ quan phối hợp', 'Cơ quan được nêu.'),
    targets: list(({ targets }) => targets.map(({ id }) => id), 'Mã chỉ tiêu', 'Chỉ tiêu mà hàng này nêu rõ.'),
    asOfRelease: maybe.text('release', 'Tính đến kỳ công bố', 'Các cột tình trạng sau đây là của kỳ này; trống khi chưa công bố kỳ nào.'),
    progress: maybe.code(progressNames, ({ state }) => state?.progress, 'Làm đến đâu', 'Theo báo cáo mới nhất; các cơ quan nói khác nhau về kỳ ấy thì không lấy lời bên nào.'),
    timeliness: maybe.code(timingNames, ({ state }) => state?.timing, 'So với thời hạn', 'Quá hạn khi hết quý phải bắt đầu mà chưa bắt đầu; đã bắt đầu thì không còn thời hạn.'),
    state: maybe.text(({ state }) => state?.name, 'Tình trạng', 'Hai cột trên viết bằng chữ. Chưa có tin mà chưa quá hạn thì trang viết gọn là “Chưa có số liệu”.'),
    citation: text((plan) => citeClause(namePlan(plan), plan.section, plan.site), 'Cách dẫn', 'Cách dẫn trong báo cáo.'),
    page: url(({ site, id }) => addressOf(site, routes.plan(id)), 'Trang', 'Địa chỉ trang.'),
  }),
});
