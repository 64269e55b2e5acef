import { routes } from '../../routes.ts';
import { citeClause, namePlan } from '../../words/cite.ts';
import { planWords } from '../../words/plan.ts';
import { addressOf } from '../addresses.ts';
import { defineTable } from '../table.ts';

export const planTable = defineTable({
  name: 'plans',
  title: 'Đề án, kế hoạch',
  about: 'Mỗi dòng là một hàng của phụ lục; mọi ô giữ nguyên văn.',
  key: ['id'],
  rows: ({ programme: { site, plans } }) => plans.map((plan) => ({ ...plan, site })),
  columns: ({ text, url, code, list, lines }) => ({
    id: text('id', 'Mã', 'Không bao giờ đổi; cũng là phần cuối địa chỉ trang.'),
    number: text('printed', 'Số in', 'Số in trong nhóm.'),
    form: code(planWords.forms, 'form', 'Loại', 'Đề án hay kế hoạch.'),
    shortName: text('shortName', 'Tên gọn', 'Tên do trang đặt.'),
    name: text('name', 'Tên', 'Nguyên văn.'),
    objective: text('objective', 'Mục tiêu', 'Nguyên văn.'),
    timing: text('timing', 'Thời gian thực hiện', 'Nguyên văn.'),
    lead: text(({ lead }) => lead.printed, 'Chủ trì', 'Nguyên văn.'),
    leadAgencies: list(({ lead }) => lead.agencies, 'Mã cơ quan chủ trì', 'Cơ quan được nêu; trống khi chữ in không chỉ rõ.'),
    standing: text(({ standing }) => standing.printed, 'Thường trực', 'Nguyên văn.'),
    standingAgencies: list(({ standing }) => standing.agencies, 'Mã cơ quan thường trực', 'Cơ quan được nêu.'),
    coordinating: lines(({ coordinating }) => coordinating.map(({ printed }) => printed), 'Phối hợp', 'Nguyên văn, mỗi dòng một nơi.'),
    coordinatingAgencies: list(({ coordinating }) => [...new Set(coordinating.flatMap(({ agencies }) => agencies))], 'Mã cơ quan phối hợp', 'Cơ quan được nêu.'),
    targets: list(({ targets }) => targets.map(({ id }) => id), 'Mã chỉ tiêu', 'Chỉ tiêu mà hàng này nêu rõ.'),
    citation: text((plan) => citeClause(namePlan(plan), plan.section, plan.site), 'Cách dẫn', 'Cách dẫn trong báo cáo.'),
    page: url(({ site, id }) => addressOf(site, routes.plan(id)), 'Trang', 'Địa chỉ trang.'),
  }),
});
