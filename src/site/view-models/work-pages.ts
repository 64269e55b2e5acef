import { getById, type Programme, type Work } from '../../core/programme/programme.ts';
import { findWorkAssessment } from '../../core/releases/commitments.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import type { WorkStatus } from '../../core/status/work-pace.ts';
import { formatPromised, workStatusNames } from '../../core/words/commitment.ts';
import { formatQuantity } from '../../core/words/format.ts';
import { routes } from '../routes.ts';
import { agencyWords } from '../words/agency.ts';
import { navigationWords } from '../words/navigation.ts';
import { progressWords } from '../words/progress.ts';
import { workWords } from '../words/work.ts';
import { buildWorkClause, type ClauseView, withoutPage } from './clause.ts';
import { buildDeadlineView, type DeadlineView, describeDeadlineView } from './deadline-view.ts';
import {
  assignedLinks,
  type RecordLink,
  type RelatedGroup,
  targetLink,
  taskLink,
  withoutEmpty,
  workLink,
} from './links.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { sectionLink } from './section.ts';
import { buildStateTable, type StateTable } from './state-table.ts';
import { buildOpen, type OpenView } from './target-page.ts';
import {
  buildProgress,
  buildQuantityProgress,
  buildUpdateRows,
  type ProgressView,
  type QuantityProgress,
  type UpdateRow,
} from './updates.ts';
import {
  listOverdueTasks,
  listWorkStandings,
  type OverdueTask,
  type StandingGroup,
  standingGroups,
  type WorkStanding,
} from './work-standings.ts';

export interface WorkPage extends Page {
  kind: string;
  printed: string;
  section: PageLink;
  clause: ClauseView;
  /** What the text promises in figures; empty where it gives none. */
  quantities: { figure: string; label: string }[];
  progress: ProgressView;
  /** The task that gives this work, where it is past its date: the work itself may have none. */
  overdueTasks: OverdueTask[];
  quantityDone?: QuantityProgress;
  /** The judgement of its quantity; absent where the text promises none, and until the first release. */
  verdict?: WorkVerdictView;
  deadlineState?: DeadlineView;
  updates: UpdateRow[];
  absence: string;
  open: OpenView[];
  related: RelatedGroup[];
}

/** How a work stands to the quantity that it promises. */
export interface WorkVerdictView {
  status: WorkStatus;
  name: string;
  sentences: string[];
}

/** One work in the list: how it stands in word and shape, and how much of what was promised is done. */
export interface WorkLine extends RecordLink {
  verdict?: WorkVerdictView;
  /** How far it is, and how that stands to its date; absent before the first release. */
  stands?: DeadlineView;
  /** "lúc này cần 6 km": the least by now; absent where the text sets no pace. */
  need?: string;
  /** "15–20 km", where nothing was reported of it; else empty. */
  promised: string;
  /** Kilometres done of kilometres promised. */
  done?: QuantityProgress;
  /** Where the text promises an amount for each year: the years that are over. */
  years: { year: number; status: 'reached' | 'not-met'; built: number; promised: number; said: string }[];
}

interface StandingLine extends WorkLine, Pick<WorkStanding, 'facts'> {
  kind: Work['kind'];
}

export interface WorkListPage extends Page {
  lead: string;
  /** What goes badly first; none before the first release. */
  standings: { id: StandingGroup; heading: string; works: StandingLine[] }[];
  /** Tasks past their date that name a work. */
  lateTasks?: { heading: string; tasks: { label: string; href: string; facts: string }[] };
  /** All of each kind, what goes badly first. */
  groups: { id: Work['kind']; heading: string; lines: (WorkLine & Partial<StandingLine>)[] }[];
  byQuarter?: StateTable;
}

export function buildWorkPage(programme: Programme, states: readonly ReleaseState[], id: string): WorkPage {
  const work = getById(programme.works, id);
  const last = states.at(-1);
  const quantityDone = buildQuantityProgress(last, id, work.quantity);
  const verdict = buildWorkVerdict(programme, last, work);
  const deadlineState = buildDeadlineView(programme, last, { about: 'work', record: work });
  return {
    title: work.shortName,
    description: `${workWords.kinds[work.kind]} ${work.printed}: ${work.wording}`,
    path: routes.work(id),
    above: [{ label: navigationWords.works, href: routes.works() }],
    nav: 'works',
    frame: buildFrame(programme),
    kind: workWords.kinds[work.kind],
    printed: work.printed,
    section: sectionLink(work.section),
    clause: withoutPage(buildWorkClause(programme, work)),
    quantities: [
      ...(work.quantity ? [{ figure: formatPromised(work.quantity), label: workWords.inAll }] : []),
      ...(work.quantityEachYear ? [{ figure: formatPromised(work.quantityEachYear), label: workWords.eachYear }] : []),
    ],
    progress: buildProgress(last, { about: 'work', id }),
    overdueTasks: last ? listOverdueTasks(programme, last).filter(({ works }) => works.includes(id)) : [],
    ...(quantityDone && { quantityDone }),
    ...(verdict && { verdict }),
    ...(deadlineState && { deadlineState }),
    updates: buildUpdateRows(last, { about: 'work', id }),
    absence: `${progressWords.absence} ${workWords.noDeadline}`,
    open: work.open.map((question) => buildOpen(programme, question)),
    related: withoutEmpty([
      { heading: agencyWords.attributed.givenTo, links: assignedLinks(programme, 'work', id, deadlineState?.due) },
      {
        heading: workWords.targets,
        links: work.targets.map((link) => targetLink(getById(programme.targets, link.id))),
      },
      {
        heading: workWords.tasks,
        links: programme.tasks.filter((task) => task.works.some((link) => link.id === id)).map(taskLink),
      },
    ]),
  };
}

export function buildWorkListPage(programme: Programme, states: readonly ReleaseState[]): WorkListPage {
  const last = states.at(-1);
  const kinds: Work['kind'][] = ['key-work', 'breakthrough'];
  const works = kinds.flatMap((kind) => programme.works.filter((work) => work.kind === kind));
  const subjects = works.map(({ id, shortName }) => ({
    label: shortName,
    href: routes.work(id),
    about: 'work' as const,
    id,
  }));
  const byQuarter = buildStateTable(programme, last, subjects);
  const standings = last ? groupStandings(programme, last) : [];
  return {
    title: workWords.title,
    description: workWords.description,
    path: routes.works(),
    above: [],
    nav: 'works',
    frame: buildFrame(programme),
    lead: last === undefined ? `${workWords.lead} ${workWords.noRelease}` : workWords.lead,
    standings,
    ...nameLateTasks(programme, last),
    groups: kinds.map((kind) => {
      const ofKind = works.filter((work) => work.kind === kind);
      return {
        id: kind,
        heading: `${ofKind.length} ${workWords.kinds[kind].toLowerCase()}`,
        lines: last
          ? standings.flatMap(({ works: lines }) => lines.filter((line) => line.kind === kind))
          : ofKind.map((work) => buildLine(programme, work, last)),
      };
    }),
    ...(byQuarter && { byQuarter }),
  };
}

function groupStandings(programme: Programme, last: ReleaseState): WorkListPage['standings'] {
  const standings = listWorkStandings(programme, last).map(({ id, group, facts }) => {
    const work = getById(programme.works, id);
    return { group, facts, kind: work.kind, ...buildLine(programme, work, last) };
  });
  return standingGroups
    .map((id) => ({ id, works: standings.filter(({ group }) => group === id) }))
    .filter(({ works }) => works.length > 0)
    .map(({ id, works }) => ({ id, heading: `${workWords.standings[id]} (${works.length})`, works }));
}

function nameLateTasks(programme: Programme, last: ReleaseState | undefined): Pick<WorkListPage, 'lateTasks'> {
  const late = last ? listOverdueTasks(programme, last) : [];
  if (late.length === 0) return {};
  const tasks = late.map(({ label, href, number, due }) => ({
    label: `${number} ${label}`,
    href,
    facts: workWords.lateTaskDue(due),
  }));
  return { lateTasks: { heading: workWords.lateTasks(late.length), tasks } };
}

/** The judgement of the quantity of a work, in words. */
function buildWorkVerdict(
  programme: Programme,
  state: ReleaseState | undefined,
  work: Work,
): WorkVerdictView | undefined {
  const assessment = state && findWorkAssessment(programme, state, work);
  if (assessment === undefined) return undefined;
  return { status: assessment.status, name: workStatusNames[assessment.status], sentences: assessment.sentences };
}

/** Every work with what is promised and how far it is, as known at a release. */
export function buildWorkLines(programme: Programme, state: ReleaseState) {
  return programme.works.map((work) => ({ ...workLink(work), figure: describeWork(programme, work, state) }));
}

/** What is promised and, once reported, how far it is. */
function describeWork(programme: Programme, work: Work, state: ReleaseState): string {
  const { verdict, stands, promised, done } = buildLine(programme, work, state);
  const reported = describeDeadlineView(stands);
  const quantity = done ? workWords.done(done.figure) : promised;
  return [verdict?.name ?? '', reported, quantity].filter((part) => part !== '').join('; ');
}

function buildLine(programme: Programme, work: Work, state: ReleaseState | undefined): WorkLine {
  const done = buildQuantityProgress(state, work.id, work.quantity);
  const verdict = buildWorkVerdict(programme, state, work);
  const stands = buildDeadlineView(programme, state, { about: 'work', record: work });
  const { expected, unit = '' } = (state && findWorkAssessment(programme, state, work)) ?? {};
  return {
    ...workLink(work),
    ...(verdict && { verdict }),
    ...(stands && { stands }),
    ...(expected !== undefined && { need: workWords.need(formatQuantity(expected, unit)) }),
    promised: work.quantity && done === undefined ? formatPromised(work.quantity) : '',
    ...(done && { done }),
    years: buildYears(programme, state, work),
  };
}

function buildYears(programme: Programme, state: ReleaseState | undefined, work: Work): WorkLine['years'] {
  const { years = [], promisedEachYear, unit = '' } = (state && findWorkAssessment(programme, state, work)) ?? {};
  if (promisedEachYear === undefined || work.quantityEachYear === undefined) return [];
  const eachYear = formatPromised(work.quantityEachYear);
  return years.flatMap(({ year, status, built }) => {
    if (built === undefined || (status !== 'reached' && status !== 'not-met')) return [];
    const said = workWords.ofYear(year, formatQuantity(built, unit), eachYear);
    return [{ year, status, built, promised: promisedEachYear, said }];
  });
}
