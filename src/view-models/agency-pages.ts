import { type Agency, getById, type Plan, type Programme } from '../domain/programme.ts';
import { routes } from '../routes.ts';
import type { AgencyRecord } from '../schemas/agency.ts';
import { vi } from '../strings/vi.ts';
import { agencyLink, planLink, type RecordLink, type RelatedGroup, taskLink, withoutEmpty } from './links.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { buildSection, nameOfSection, type SectionView } from './section.ts';

export interface AgencyPage extends Page {
  branch: string;
  isCollective: boolean;
  note?: string;
  partOf?: PageLink;
  /** Spellings used in the text. */
  aliases: string[];
  /** Its duties, in the words of part IV. */
  duties?: { section: SectionView; source: PageLink };
  related: RelatedGroup[];
}

export interface AgencyListPage extends Page {
  lead: string;
  groups: { heading: string; links: RecordLink[] }[];
}

export function buildAgencyPage(programme: Programme, id: string): AgencyPage {
  const agency = getById(programme.agencies, id);
  return {
    title: agency.name,
    description: `Việc của ${agency.name} theo ${programme.site.document.kind} ${programme.site.document.number}: trách nhiệm, đề án, kế hoạch, nhiệm vụ nêu tên.`,
    path: routes.agency(id),
    above: [{ label: vi.nav.agencies, href: routes.agencies() }],
    nav: 'agencies',
    frame: buildFrame(programme),
    branch: vi.branch[agency.branch],
    isCollective: agency.isCollective,
    ...(agency.note !== undefined && { note: agency.note }),
    ...(agency.partOf !== undefined && { partOf: agencyLink(getById(programme.agencies, agency.partOf)) }),
    aliases: agency.aliases,
    ...buildDuties(programme, agency),
    related: relatedToAgency(programme, agency),
  };
}

export function buildAgencyListPage(programme: Programme): AgencyListPage {
  const branches = Object.keys(vi.branch) as AgencyRecord['branch'][];
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
        heading: vi.branch[branch],
        links: programme.agencies
          .filter((agency) => agency.branch === branch)
          .map((agency) => ({ ...agencyLink(agency), note: summariseWork(programme, agency) })),
      }))
      .filter(({ links }) => links.length > 0),
  };
}

/** "chủ trì 7, thường trực 1, phối hợp 0 đề án, kế hoạch; 3 nhiệm vụ nêu tên". */
function summariseWork(programme: Programme, agency: Agency): string {
  const { lead, standing, coordinating } = plansOf(programme, agency.id);
  const counts: [number, string][] = [
    [lead.length, 'chủ trì'],
    [standing.length, 'thường trực'],
    [coordinating.length, 'phối hợp'],
  ];
  const roles = counts.filter(([count]) => count > 0).map(([count, role]) => `${role} ${count}`);
  const tasks = tasksNaming(programme, agency.id).length;
  return [
    agency.dutySection === undefined ? '' : 'có mục riêng ở phần IV',
    roles.length > 0 ? `${roles.join(', ')} đề án, kế hoạch` : '',
    tasks > 0 ? `${tasks} nhiệm vụ nêu tên` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function buildDuties(programme: Programme, { dutySection }: Agency): Pick<AgencyPage, 'duties'> {
  if (dutySection === undefined) return {};
  const section = getById(programme.sections, dutySection);
  return {
    duties: {
      section: buildSection(programme, section),
      source: { label: nameOfSection(section), href: routes.section(section.id) },
    },
  };
}

function relatedToAgency(programme: Programme, agency: Agency): RelatedGroup[] {
  const { lead, standing, coordinating } = plansOf(programme, agency.id);
  return withoutEmpty([
    { heading: 'Đề án, kế hoạch chủ trì', links: lead.map(planLink) },
    { heading: 'Đề án, kế hoạch làm thường trực', links: standing.map(planLink) },
    { heading: 'Đề án, kế hoạch phối hợp thực hiện', links: coordinating.map(planLink) },
    { heading: 'Nhiệm vụ nêu tên', links: tasksNaming(programme, agency.id).map(taskLink) },
    {
      heading: 'Đơn vị trực thuộc',
      links: programme.agencies.filter(({ partOf }) => partOf === agency.id).map(agencyLink),
    },
  ]);
}

function plansOf({ plans }: Programme, id: string): Record<'lead' | 'standing' | 'coordinating', Plan[]> {
  return {
    lead: plans.filter((plan) => plan.lead.agencies.includes(id)),
    standing: plans.filter((plan) => plan.standing.agencies.includes(id)),
    coordinating: plans.filter((plan) => plan.coordinating.some((line) => line.agencies.includes(id))),
  };
}

function tasksNaming({ tasks }: Programme, id: string) {
  return tasks.filter((task) => task.agencies.some((agency) => agency.id === id));
}
