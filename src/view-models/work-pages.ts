import type { Status } from '../domain/status/assessment.ts';
import { getById, type Programme, type Work } from '../domain/programme.ts';
import { routes } from '../routes.ts';
import { formatNumber } from '../strings/format.ts';
import { vi } from '../strings/vi.ts';
import { buildWorkClause, type ClauseView, withoutPage } from './clause.ts';
import { type RecordLink, type RelatedGroup, targetLink, taskLink, withoutEmpty, workLink } from './links.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { nameOfSection } from './section.ts';
import { buildOpen, type OpenView } from './target-page.ts';

export interface WorkPage extends Page {
  kind: string;
  printed: string;
  section: PageLink;
  clause: ClauseView;
  /** What the text promises in figures; empty where it gives none. */
  quantities: { figure: string; label: string }[];
  status: Status | 'no-data';
  statusReason: string;
  open: OpenView[];
  related: RelatedGroup[];
}

export interface WorkListPage extends Page {
  lead: string;
  groups: { id: Work['kind']; heading: string; lines: (RecordLink & { figure: string })[] }[];
}

export function buildWorkPage(programme: Programme, id: string): WorkPage {
  const work = getById(programme.works, id);
  return {
    title: work.shortName,
    description: `${vi.workKind[work.kind]} ${work.printed}: ${work.wording}`,
    path: routes.work(id),
    above: [{ label: vi.nav.works, href: routes.works() }],
    nav: 'works',
    frame: buildFrame(programme.site),
    kind: vi.workKind[work.kind],
    printed: work.printed,
    section: { label: nameOfSection(work.section), href: routes.section(work.section.id) },
    clause: withoutPage(buildWorkClause(programme, work)),
    quantities: [
      ...(work.quantity ? [{ figure: formatWorkQuantity(work.quantity), label: 'trong cả nhiệm kỳ' }] : []),
      ...(work.quantityEachYear ? [{ figure: formatWorkQuantity(work.quantityEachYear), label: 'mỗi năm' }] : []),
    ],
    status: 'no-data',
    statusReason: 'Chưa có kỳ báo cáo nào được công bố. Văn bản không ghi thời hạn hoàn thành riêng.',
    open: work.open.map((question) => buildOpen(programme, question)),
    related: withoutEmpty([
      {
        heading: 'Chỉ tiêu liên quan',
        links: work.targets.map((link) => targetLink(getById(programme.targets, link.id))),
      },
      {
        heading: 'Nhiệm vụ nêu việc này',
        links: programme.tasks.filter((task) => task.works.some((link) => link.id === id)).map(taskLink),
      },
    ]),
  };
}

export function buildWorkListPage(programme: Programme): WorkListPage {
  const kinds: Work['kind'][] = ['key-work', 'breakthrough'];
  return {
    title: 'Công trình trọng điểm và khâu đột phá',
    description: 'Các công trình trọng điểm và khâu đột phá của chương trình, nguyên văn từng việc.',
    path: routes.works(),
    above: [],
    nav: 'works',
    frame: buildFrame(programme.site),
    lead: 'Những việc lớn được chọn làm trong nhiệm kỳ. Chưa có kỳ báo cáo nào được công bố.',
    groups: kinds.map((kind) => {
      const works = programme.works.filter((work) => work.kind === kind);
      return {
        id: kind,
        heading: `${works.length} ${vi.workKind[kind].toLowerCase()}`,
        lines: works.map((work) => ({
          ...workLink(work),
          figure: work.quantity ? formatWorkQuantity(work.quantity) : '',
        })),
      };
    }),
  };
}

/** "15–20 km", "khoảng 8 km", "tối thiểu 1 trường học". */
function formatWorkQuantity({ from, to, sense, unit }: NonNullable<Work['quantity']>): string {
  const senses = { stated: '', about: 'khoảng ', 'at-least': 'tối thiểu ' };
  const range = to === undefined ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`;
  return `${senses[sense]}${range} ${unit}`;
}
