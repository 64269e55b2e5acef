import { annotate, type Inline } from '../../core/programme/annotate.ts';
import { listIn } from '../../core/programme/indexes.ts';
import { getById, type Plan, type Programme } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import type { Role } from '../../core/schemas/plan.ts';
import { upperFirst } from '../../core/words/format.ts';
import { routes } from '../routes.ts';
import { citationWords } from '../words/citation.ts';
import { namePlan } from '../words/cite.ts';
import { navigationWords } from '../words/navigation.ts';
import { planWords } from '../words/plan.ts';
import { buildCite, type CiteView } from './cite.ts';
import { annotationsAt, type NoteView, notesAt } from './clause.ts';
import { buildDeadlineView, type DeadlineView, describeDeadlineView } from './deadline-view.ts';
import { agencyLink, citationLinksAt, type RecordLink, type RelatedGroup, targetLink, withoutEmpty } from './links.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { nameOfSection, sectionLink } from './section.ts';
import { buildStateTable, type StateTable } from './state-table.ts';
import { buildOpen, type OpenView } from './target-page.ts';
import { buildProgress, buildUpdateRows, type ProgressView, type UpdateRow } from './updates.ts';

/** Who acts in one role: the printed words, and the bodies they mean. */
export interface RoleView {
  role: string;
  lines: { printed: Inline[]; agencies: RecordLink[] }[];
}

export interface PlanPage extends Page {
  form: string;
  section: PageLink;
  anchor: string;
  name: Inline[];
  objective: Inline[];
  timing: Inline[];
  roles: RoleView[];
  progress: ProgressView;
  deadlineState?: DeadlineView;
  updates: UpdateRow[];
  notes: NoteView[];
  cite: CiteView;
  open: OpenView[];
  related: RelatedGroup[];
}

/** One plan in the list: its three roles kept apart. */
export interface PlanLine extends PageLink {
  form: string;
  printed: string;
  lead: string;
  standing: string;
  timing: string;
  progress: ProgressView;
  /** Both axes in words, and of when; empty where there is no news and nothing is overdue. */
  state: string;
}

export interface PlanListPage extends Page {
  lead: string;
  groups: { heading: string; href: string; lines: PlanLine[] }[];
  byQuarter?: StateTable;
}

export function buildPlanPage(programme: Programme, states: readonly ReleaseState[], id: string): PlanPage {
  const last = states.at(-1);
  const plan = getById(programme.plans, id);
  const deadlineState = buildDeadlineView(programme, last, { about: 'plan', record: plan });
  const annotations = annotationsAt(programme, plan.anchor);
  const words = (text: string) => annotate([{ text }], annotations);
  const line = (role: Role) => ({
    printed: words(role.printed),
    agencies: role.agencies.map((agency) => agencyLink(getById(programme.agencies, agency))),
  });
  return {
    title: plan.shortName,
    description: plan.name,
    path: routes.plan(id),
    above: [{ label: navigationWords.plans, href: routes.plans() }],
    nav: 'plans',
    frame: buildFrame(programme),
    form: upperFirst(namePlan(plan)),
    section: sectionLink(plan.section),
    anchor: plan.anchor,
    name: words(plan.name),
    objective: words(plan.objective),
    timing: words(plan.timing),
    roles: [
      { role: planWords.roles.lead, lines: [line(plan.lead)] },
      { role: planWords.roles.standing, lines: [line(plan.standing)] },
      { role: planWords.roles.coordinating, lines: plan.coordinating.map(line) },
    ],
    progress: buildProgress(last, { about: 'plan', id }),
    ...(deadlineState && { deadlineState }),
    updates: buildUpdateRows(last, { about: 'plan', id }),
    notes: notesAt(programme, plan.anchor),
    cite: buildCite(programme, plan.section, plan.anchor, namePlan(plan)),
    open: plan.open.map((question) => buildOpen(programme, question)),
    related: relatedToPlan(programme, plan),
  };
}

export function buildPlanListPage(programme: Programme, states: readonly ReleaseState[]): PlanListPage {
  const { plans, sections } = programme;
  const schemes = plans.filter(({ form }) => form === 'scheme').length;
  const others = plans.length - schemes;
  const subjects = plans.map(({ id, shortName }) => ({
    label: shortName,
    href: routes.plan(id),
    about: 'plan' as const,
    id,
  }));
  const byQuarter = buildStateTable(programme, states.at(-1), subjects);
  return {
    title: planWords.title(plans.length),
    description: planWords.description(schemes, others),
    path: routes.plans(),
    above: [],
    nav: 'plans',
    frame: buildFrame(programme),
    lead: planWords.lead(schemes, others),
    groups: sections
      .map((section) => ({
        heading: nameOfSection(section),
        href: routes.section(section.id),
        lines: listIn(plans, section.id).map((plan) => buildLine(programme, plan, states.at(-1))),
      }))
      .filter(({ lines }) => lines.length > 0),
    ...(byQuarter && { byQuarter }),
  };
}

function buildLine(programme: Programme, plan: Plan, state: ReleaseState | undefined): PlanLine {
  return {
    label: plan.shortName,
    href: routes.plan(plan.id),
    form: planWords.forms[plan.form],
    printed: plan.printed,
    lead: plan.lead.printed,
    standing: plan.standing.printed,
    timing: plan.timing,
    progress: buildProgress(state, { about: 'plan', id: plan.id }),
    state: describeDeadlineView(buildDeadlineView(programme, state, { about: 'plan', record: plan })),
  };
}

function relatedToPlan(programme: Programme, plan: Plan): RelatedGroup[] {
  return withoutEmpty([
    {
      heading: planWords.targets,
      links: plan.targets.map(({ id }) => targetLink(getById(programme.targets, id))),
    },
    { heading: citationWords.cited, links: citationLinksAt(programme, plan.anchor) },
  ]);
}
