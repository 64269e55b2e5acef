import type { Programme } from '../../core/programme/programme.ts';
import { listTaskFacts, type TaskFacts } from '../../core/programme/task-facts.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import { formatDate } from '../../core/words/format.ts';
import { routes } from '../routes.ts';
import { taskWords } from '../words/task.ts';
import { workWords } from '../words/work.ts';
import { buildDeadlineView, commitmentOf, type DeadlineView } from './deadline-view.ts';
import type { Facet } from './facets.ts';
import { absoluteUrl, buildFrame, type Page } from './page.ts';
import { nameOfSection } from './section.ts';
import { buildFacets, choicesOf, countStates, type StateCount } from './task-facets.ts';
import { taskWorkLink, type WorkLink, workWorkLink } from './work-link.ts';

/** One task, breakthrough or work in the list. */
export interface TaskItem extends WorkLink {
  id: string;
  /** Every choice it belongs to: `co-quan:cong-an-xa`. */
  choices: string[];
  deadline?: IsoDate;
  /** How far it is, and how that stands to its date; absent until the first release. */
  stands?: DeadlineView;
}

export interface TaskListPage extends Page {
  lead: string;
  /** How many have a time of their own in the text. */
  datedInText: string;
  /** What goes badly first; none before the first release. */
  standings: StateCount[];
  facets: Facet[];
  parts: { id: string; heading: string; groups: { heading: string; href: string; items: TaskItem[] }[] }[];
  count: number;
  /** Full address, to be printed. */
  url: string;
  files: { csv: string; calendar: string };
}

export function buildTaskListPage(programme: Programme, states: readonly ReleaseState[]): TaskListPage {
  const facts = listTaskFacts(programme);
  const state = states.at(-1);
  const facets = buildFacets(programme, state, facts);
  const [tasks, works] = [programme.tasks.length, programme.works.length];
  const dated = facts.filter(({ deadline }) => deadline !== undefined).length;
  return {
    title: taskWords.title(tasks, works),
    description: taskWords.description(tasks, works),
    path: routes.tasks(),
    above: [],
    nav: 'tasks',
    frame: buildFrame(programme),
    lead: taskWords.lead,
    datedInText: taskWords.datedInText(dated),
    standings: state ? countStates(facets, facts.length) : [],
    facets,
    parts: buildParts(programme, state, facts),
    count: facts.length,
    url: absoluteUrl(programme.site, routes.tasks()),
    files: { csv: routes.tasksData('csv'), calendar: routes.tasksData('ics') },
  };
}

/** The list as the document divides it: parts, then the sections that hold the words. */
function buildParts(
  programme: Programme,
  state: ReleaseState | undefined,
  facts: readonly TaskFacts[],
): TaskListPage['parts'] {
  return [...Map.groupBy(facts, ({ group }) => group)].map(([group, inGroup]) => ({
    id: group.id,
    heading: nameOfSection(group),
    groups: [...Map.groupBy(inGroup, sectionOf)].map(([section, inSection]) => ({
      heading: nameOfSection(section),
      href: routes.section(section.id),
      items: inSection.map((one) => buildItem(programme, state, one)),
    })),
  }));
}

function sectionOf({ record }: TaskFacts) {
  return record.kind === 'task' ? record.task.section : record.work.section;
}

function buildItem(programme: Programme, state: ReleaseState | undefined, facts: TaskFacts): TaskItem {
  const { record, id, deadline } = facts;
  const stands = buildDeadlineView(programme, state, commitmentOf(record));
  return {
    ...(record.kind === 'task' ? taskWorkLink(programme, record.task) : workWorkLink(programme, record.work)),
    id,
    note: describeItem(programme, facts, stands?.due),
    choices: choicesOf(programme, state, facts),
    ...(deadline && { deadline: deadline.date }),
    ...(stands && { stands }),
  };
}

/** By when, in the text or in a later document, and who is told to. */
function describeItem(programme: Programme, facts: TaskFacts, setLater: string | undefined): string {
  const { agencies } = programme;
  const { record, named, assigned, deadline } = facts;
  const names = (ids: readonly string[]) =>
    agencies
      .filter((agency) => ids.includes(agency.id))
      .map(({ name }) => name)
      .join(', ');
  const due = deadline ? formatDate(deadline.date) : setLater;
  return [
    ...(due === undefined ? [] : [taskWords.deadline(due)]),
    ...(record.kind === 'work' ? [workWords.kinds[record.work.kind]] : []),
    ...(named.length > 0 ? [taskWords.named(names(named))] : []),
    ...(assigned.length > 0 ? [taskWords.assigned(names(assigned.map(({ agency }) => agency)))] : []),
  ].join('. ');
}
