import { findAgencyWork } from '../../core/programme/agency-work.ts';
import type { Agency, Programme } from '../../core/programme/programme.ts';
import type { AgencyRecord } from '../../core/schemas/agency.ts';
import { routes } from '../routes.ts';
import { agencyWords } from '../words/agency.ts';
import { agencyLink, type RecordLink } from './links.ts';
import { buildFrame, type Page } from './page.ts';

export interface AgencyListPage extends Page {
  lead: string;
  groups: { heading: string; links: RecordLink[] }[];
}

export function buildAgencyListPage(programme: Programme): AgencyListPage {
  const branches = Object.keys(agencyWords.branches) as AgencyRecord['branch'][];
  return {
    title: 'Cơ quan, tổ chức thực hiện',
    description: 'Từng cơ quan, tổ chức được chương trình giao việc, và việc của mỗi nơi.',
    path: routes.agencies(),
    above: [],
    nav: 'agencies',
    frame: buildFrame(programme),
    lead: `${programme.agencies.length} cơ quan, tổ chức và nhóm cơ quan được văn bản nêu tên. Chọn một nơi để xem việc của nơi đó.`,
    groups: branches
      .map((branch) => ({
        heading: agencyWords.branches[branch],
        links: programme.agencies
          .filter((agency) => agency.branch === branch)
          .map((agency) => ({ ...agencyLink(agency), note: summariseWork(programme, agency) })),
      }))
      .filter(({ links }) => links.length > 0),
  };
}

/** "chủ trì 7, thường trực 1 đề án, kế hoạch; 3 nhiệm vụ nêu tên; 2 việc được giao theo văn bản khác". */
function summariseWork(programme: Programme, agency: Agency): string {
  const { plans, tasks, attributed } = findAgencyWork(programme, agency.id);
  const counts: [number, string][] = [
    [plans.lead.length, 'chủ trì'],
    [plans.standing.length, 'thường trực'],
    [plans.coordinating.length, 'phối hợp'],
  ];
  const roles = counts.filter(([count]) => count > 0).map(([count, role]) => `${role} ${count}`);
  return [
    agency.dutySection === undefined ? '' : 'có mục riêng ở phần IV',
    roles.length > 0 ? `${roles.join(', ')} đề án, kế hoạch` : '',
    tasks.length > 0 ? `${tasks.length} nhiệm vụ nêu tên` : '',
    attributed.length > 0 ? `${attributed.length} việc được giao theo văn bản khác` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}
