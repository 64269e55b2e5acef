import { getById, type Programme, type Task, type Work } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import type { StatedLink } from '../../core/schemas/fields.ts';
import { routes } from '../routes.ts';
import { citationWords } from '../words/citation.ts';
import { navigationWords } from '../words/navigation.ts';
import { taskWords } from '../words/task.ts';
import { buildTaskClause, type ClauseView, numberOfTask, withoutPage } from './clause.ts';
import { type AmendedLine, listAmended } from './clause-news.ts';
import { buildDeadlineView, type DeadlineView, describeDeadlineView } from './deadline-view.ts';
import {
  agencyLink,
  assignedLinks,
  citationLinksAt,
  nameTaskBriefly,
  plainText,
  planLink,
  type RecordLink,
  type RelatedGroup,
  targetLink,
  taskLink,
  withoutEmpty,
  workLink,
} from './links.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { sectionLink } from './section.ts';
import { buildUpdateRows, type UpdateRow } from './updates.ts';

export interface TaskPage extends Page {
  number: string;
  /** Our short name, or the opening of its words. */
  name: string;
  /** Says that the name is ours. */
  ownTitle?: string;
  section: PageLink;
  clause: ClauseView;
  /** What later papers changed in its words. */
  amended: AmendedLine[];
  /** By when, in the words of the text; where the text sets no time and no later paper does, says so. */
  deadline: string;
  /** The later paper that sets the day, or the day it was done; empty where the words of the text say all. */
  dueGround: string;
  /** Bodies the task names; says so where it names none. */
  agencies: RecordLink[];
  /** Bodies that a later document gives it to, and which. */
  assigned: RecordLink[];
  /** How it stands to that date; absent until the first release. */
  deadlineState?: DeadlineView;
  updates: UpdateRow[];
  related: RelatedGroup[];
  previous?: PageLink;
  next?: PageLink;
}

export function buildTaskPage(programme: Programme, states: readonly ReleaseState[], id: string): TaskPage {
  const task = getById(programme.tasks, id);
  const words = plainText(task.runs);
  const deadlineState = buildDeadlineView(programme, states.at(-1), { about: 'task', record: task });
  return {
    title: `${taskWords.numbered(numberOfTask(task))}: ${nameTaskBriefly(task)}`,
    description: `${taskWords.numbered(numberOfTask(task))}: ${words.slice(0, 200)}`,
    path: routes.task(id),
    above: [{ label: navigationWords.tasks, href: routes.tasks() }],
    nav: 'tasks',
    frame: buildFrame(programme),
    number: numberOfTask(task),
    name: nameTaskBriefly(task),
    ...(task.title && { ownTitle: taskWords.ownTitle }),
    section: sectionLink(task.section),
    clause: withoutPage(buildTaskClause(programme, task)),
    amended: listAmended(programme, task.anchor),
    ...describeDeadline(task, deadlineState),
    agencies: task.agencies.map(({ id: agency }) => agencyLink(getById(programme.agencies, agency))),
    assigned: assignedLinks(programme, 'task', id, deadlineState?.due),
    ...(deadlineState && { deadlineState }),
    updates: buildUpdateRows(states.at(-1), { about: 'task', id }),
    related: relatedToTask(programme, states.at(-1), task),
    ...neighbours(programme.tasks, task),
  };
}

/** Each thing once: the day stands before these words wherever it is known. */
function describeDeadline(
  { deadline }: Task,
  stands: DeadlineView | undefined,
): Pick<TaskPage, 'deadline' | 'dueGround'> {
  if (stands?.due === undefined) {
    const due = deadline === undefined ? taskWords.noDeadline : taskWords.dueBy(deadline.quote, deadline.date);
    return { deadline: due, dueGround: stands?.ground ?? '' };
  }
  const said = deadline === undefined ? '' : `(“${deadline.quote}”)`;
  return { deadline: said, dueGround: stands.ground };
}

/** With how the work stands: a task past its date and its work without one must not seem two things. */
function linkWork(programme: Programme, last: ReleaseState | undefined, work: Work): RecordLink {
  const stands = describeDeadlineView(buildDeadlineView(programme, last, { about: 'work', record: work }));
  const { note = '', ...link } = workLink(work);
  return { ...link, note: [note, stands].filter((part) => part !== '').join('; ') };
}

function relatedToTask(programme: Programme, last: ReleaseState | undefined, task: Task): RelatedGroup[] {
  const pick = <T extends { id: string }>(list: readonly T[], links: readonly StatedLink[]) =>
    links.map(({ id }) => getById(list, id));
  return withoutEmpty([
    { heading: taskWords.targets, links: pick(programme.targets, task.targets).map(targetLink) },
    { heading: taskWords.plans, links: pick(programme.plans, task.plans).map(planLink) },
    {
      heading: taskWords.works,
      links: pick(programme.works, task.works).map((work) => linkWork(programme, last, work)),
    },
    { heading: citationWords.cited, links: citationLinksAt(programme, task.anchor) },
  ]);
}

function neighbours(tasks: readonly Task[], task: Task): { previous?: PageLink; next?: PageLink } {
  const index = tasks.indexOf(task);
  const link = (neighbour: Task) => {
    const { number, label, href } = taskLink(neighbour);
    return { label: `${number} ${label}`, href };
  };
  const [previous, next] = [tasks[index - 1], tasks[index + 1]];
  return { ...(previous && { previous: link(previous) }), ...(next && { next: link(next) }) };
}
