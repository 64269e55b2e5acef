import { findAgencyWork } from '../../core/programme/agency-work.ts';
import type { Agency, Programme } from '../../core/programme/programme.ts';
import type { AgencyRecord } from '../../core/schemas/agency.ts';
import { routes } from '../routes.ts';
import { agencyTableWords, agencyWords } from '../words/agency.ts';
import { agencyLink, type RecordLink } from './links.ts';
import { buildFrame, type Page } from './page.ts';

export interface AgencyListPage extends Page {
  lead: string;
  groups: { heading: string; links: RecordLink[] }[];
}

const words = agencyWords.list;

export function buildAgencyListPage(programme: Programme): AgencyListPage {
  const branches = Object.keys(agencyWords.branches) as AgencyRecord['branch'][];
  return {
    title: words.title,
    description: words.description,
    path: routes.agencies(),
    above: [],
    nav: 'agencies',
    frame: buildFrame(programme),
    lead: words.lead(programme.agencies.length),
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
  const { relations } = agencyTableWords;
  const counts: [number, string][] = [
    [plans.lead.length, relations.lead],
    [plans.standing.length, relations.standing],
    [plans.coordinating.length, relations.coordinating],
  ];
  const roles = counts.filter(([count]) => count > 0).map(([count, role]) => `${role} ${count}`);
  return [
    agency.dutySection === undefined ? '' : words.duties,
    roles.length > 0 ? words.plans(roles.join(', ')) : '',
    tasks.length > 0 ? words.tasks(tasks.length) : '',
    attributed.length > 0 ? words.attributed(attributed.length) : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}
