import type { Programme } from '../../core/programme/programme.ts';
import { listTaskFacts, type TaskFacts } from '../../core/programme/task-facts.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { noDataName } from '../../core/words/status.ts';
import { calendarWords } from '../words/calendar.ts';
import { citeSource } from '../words/cite.ts';
import { clauseWords } from '../words/clause.ts';
import { demonstrationWords } from '../words/demonstration.ts';
import { kindNames } from '../words/kind.ts';
import { taskWords } from '../words/task.ts';
import { workWords } from '../words/work.ts';
import { type CalendarView, calendarHead, markDemonstration } from './agency-calendar.ts';
import { buildDeadlineView, commitmentOf, describeDeadlineView } from './deadline-view.ts';
import { absoluteUrl } from './page.ts';
import { nameOfSection } from './section.ts';

import { taskWorkLink, type WorkLink, workWorkLink } from './work-link.ts';

/** All tasks, breakthroughs and works as a table. Each row is one line of the file: no cell holds a line break. */
export function buildTaskCells(
  programme: Programme,
  states: readonly ReleaseState[],
): { header: readonly string[]; rows: (string | undefined)[][] } {
  const facts = listTaskFacts(programme);
  return { header: taskWords.table, rows: facts.map((one) => buildRow(programme, states.at(-1), one)) };
}

/** The days that the tasks themselves name. */
export function buildTaskCalendar(programme: Programme, states: readonly ReleaseState[]): CalendarView {
  return {
    head: calendarHead(programme, states, taskWords.calendarName),
    events: listTaskFacts(programme).flatMap((facts) => {
      const { id, deadline } = facts;
      if (deadline === undefined) return [];
      const { number, label, words, citation, href } = linkOf(programme, facts);
      return [
        {
          id,
          date: deadline.date,
          title: markDemonstration(programme, calendarWords.due(`${label} ${number}`)),
          description: `${clauseWords.says(deadline.quote)}. ${words} (${citation})`,
          url: absoluteUrl(programme.site, href),
        },
      ];
    }),
  };
}

function buildRow(programme: Programme, state: ReleaseState | undefined, facts: TaskFacts): (string | undefined)[] {
  const { site, agencies } = programme;
  const { record, id, group, field, named, assigned, targets, citations, deadline } = facts;
  const { number, words, citation, href } = linkOf(programme, facts);
  const nameOf = (agency: string) => agencies.find((one) => one.id === agency)?.name ?? agency;
  const known = describeDeadlineView(buildDeadlineView(programme, state, commitmentOf(record)));
  return [
    id,
    record.kind === 'task' ? kindNames.task : workWords.kinds[record.work.kind],
    number,
    nameOfSection(group),
    nameOfSection(field),
    words,
    named.map(nameOf).join('; '),
    assigned.map(({ agency, assignment }) => `${nameOf(agency)} (${citeSource(assignment.document)})`).join('; '),
    targets.map(({ printed, shortName }) => `${printed} ${shortName}`).join('; '),
    citations.map(({ shortName }) => shortName).join('; '),
    deadline?.date,
    deadline?.quote,
    known === '' ? noDataName : known,
    citation,
    absoluteUrl(site, href),
    site.isDemonstration ? demonstrationWords.stamp : undefined,
  ];
}

function linkOf(programme: Programme, { record }: TaskFacts): WorkLink {
  return record.kind === 'task' ? taskWorkLink(programme, record.task) : workWorkLink(programme, record.work);
}
