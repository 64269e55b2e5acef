import { listUnassigned, type OwedSubject } from '../../core/owed.ts';
import type { Agency, Programme, Target } from '../../core/programme/programme.ts';
import { nameSubject } from '../../core/releases/updates-on.ts';
import type { ReportPeriod } from '../../core/schemas/period.ts';
import { describeGrounds, dutyNames } from '../../core/words/grounds.ts';
import { formatFigureAlone } from '../../core/words/measure.ts';
import { titleTask } from '../intake/known.ts';
import { overviewWords } from '../words/template-command.ts';
import { listOwedInTemplate, type OwedInTemplate } from './owed-in-template.ts';
import { locked, type TemplateSheet } from './template-sheets.ts';

/** What each body is asked to report, and the targets that nobody owes. */
export interface OwedOverview {
  bodies: { agency: Agency; owed: OwedInTemplate; rows: number }[];
  unowed: Target[];
}

/** Bodies that are asked for something, in the order of the programme. */
export function listOwedOverview(programme: Programme, period: ReportPeriod): OwedOverview {
  const bodies = programme.agencies
    .map((agency) => ({ agency, owed: listOwedInTemplate(programme, period, agency.id) }))
    .map((body) => ({ ...body, rows: listRows(body.owed).length }))
    .filter(({ rows }) => rows > 0);
  return { bodies, unowed: listUnassigned(programme, period) };
}

/** The overview as sheets: who owes what, and what nobody owes. */
export function buildOverviewSheets({ bodies, unowed }: OwedOverview): TemplateSheet[] {
  const owedRows = bodies.flatMap(({ agency, owed }) => listRows(owed).map((row) => [agency.name, ...row]));
  return [buildSheet(overviewWords.owed, owedRows), buildSheet(overviewWords.unowed, unowed.flatMap(listParts))];
}

function buildSheet(
  { name, headings, none }: { name: string; headings: readonly string[]; none: string },
  rows: readonly string[][],
): TemplateSheet {
  const widths = headings.length === 6 ? [38, 22, 8, 70, 20, 60] : [8, 70, 28];
  return {
    name,
    title: name,
    none,
    printed: headings.length,
    frozen: 1,
    columns: headings.map((heading, index) => ({ heading, width: widths[index] ?? 20 })),
    rows: rows.map((cells) => cells.map((text) => locked(text))),
  };
}

/** One row for each part of a target, plan, work and task: its kind, its printed number, its name, whether it must be reported, and why. */
function listRows({ targets, plans, works, tasks, items }: OwedInTemplate): string[][] {
  const { kinds } = overviewWords;
  const why = (about: OwedSubject['about'], id: string) => {
    const item = items.get(nameSubject({ about, id }));
    return item === undefined ? [] : [dutyNames[item.duty], describeGrounds(item)];
  };
  return [
    ...targets.flatMap(({ id, printed, parts }) =>
      parts.map(({ label }) => [kinds.target, printed, label, ...why('target', id)]),
    ),
    ...plans.map(({ id, printed, shortName }) => [kinds.plan, printed, shortName, ...why('plan', id)]),
    ...works.map(({ id, printed, shortName }) => [kinds.work, printed, shortName, ...why('work', id)]),
    ...tasks.map((task) => [kinds.task, task.section.number ?? '', titleTask(task), ...why('task', task.id)]),
  ];
}

function listParts({ printed, parts }: Target): string[][] {
  return parts.map((part) => [printed, part.label, formatFigureAlone(part)]);
}
