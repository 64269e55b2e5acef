import { listOwedInTemplate, type OwedInTemplate } from '../../core/owed.ts';
import type { Agency, Programme, Target } from '../../core/programme/programme.ts';
import { formatCommitment } from '../../core/words/measure.ts';
import { titleTask } from '../intake/known.ts';
import { overviewWords } from '../words/template-command.ts';
import { locked, type TemplateSheet } from './template-sheets.ts';

/** What each body is asked to report, and the targets that nobody is asked about. */
export interface OwedOverview {
  bodies: { agency: Agency; owed: OwedInTemplate; rows: number }[];
  unowed: Target[];
}

/** Bodies that are asked for something, in the order of the programme. */
export function listOwedOverview(programme: Programme): OwedOverview {
  const bodies = programme.agencies
    .map((agency) => ({ agency, owed: listOwedInTemplate(programme, agency.id) }))
    .map((body) => ({ ...body, rows: listRows(body.owed).length }))
    .filter(({ rows }) => rows > 0);
  const owed = new Set(bodies.flatMap(({ owed: { targets } }) => targets.map(({ id }) => id)));
  return { bodies, unowed: programme.targets.filter(({ id }) => !owed.has(id)) };
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
  const widths = headings.length === 4 ? [38, 22, 8, 70] : [8, 70, 28];
  return {
    ...{ name, title: name, none, printed: headings.length, frozen: 1 },
    columns: headings.map((heading, index) => ({ heading, width: widths[index] ?? 20 })),
    rows: rows.map((cells) => cells.map((text) => locked(text))),
  };
}

/** One row for each part of a target, plan, work and task: its kind, its printed number and its name. */
function listRows({ targets, plans, works, tasks }: OwedInTemplate): string[][] {
  const { kinds } = overviewWords;
  return [
    ...targets.flatMap(({ printed, parts }) => parts.map(({ label }) => [kinds.target, printed, label])),
    ...plans.map(({ printed, shortName }) => [kinds.plan, printed, shortName]),
    ...works.map(({ printed, shortName }) => [kinds.work, printed, shortName]),
    ...tasks.map((task) => [kinds.task, task.section.number ?? '', titleTask(task)]),
  ];
}

function listParts({ printed, parts }: Target): string[][] {
  return parts.map((part) => [printed, part.label, formatCommitment(part).figure]);
}
