import type { Plan, Task, Work } from '../../core/programme/programme.ts';
import { nameSubject } from '../../core/releases/updates-on.ts';
import { formatRefersTo, upperFirst } from '../../core/words/format.ts';
import { stateNames } from '../../core/words/status.ts';
import { newsHeadings } from '../../core/words/template-headings.ts';
import type { NewsColumn } from '../intake/find-tables.ts';
import { titleTask } from '../intake/known.ts';
import { codePrefixes, newsNotes, sheetNames, templateWords } from '../words/template.ts';
import { groundCell, type SheetContext } from './figure-sheet.ts';
import { ledgerRange } from './ledger-sheet.ts';
import type { OwedInTemplate } from './owed-in-template.ts';
import { input, locked, type TemplateCell, type TemplateSheet } from './template-sheets.ts';

const widths: Record<NewsColumn, number> = {
  code: 18,
  printed: 7,
  name: 52,
  last: 20,
  refersTo: 15,
  state: 14,
  step: 34,
  quantity: 13,
  quantityUnit: 12,
  documentNumber: 18,
  documentDate: 13,
  note: 28,
  ground: 34,
  confirmed: 26,
  corrects: 30,
  reason: 28,
};

const ofQuantity: readonly NewsColumn[] = ['quantity', 'quantityUnit', 'confirmed'];

/** One thing that an update can be about. */
interface NewsRow {
  about: 'plan' | 'work' | 'task';
  id: string;
  printed: string;
  name: string;
}

/** The sheet of plans, and that of works and tasks; only works have a physical quantity. */
export function buildNewsSheets({ plans, works, tasks }: OwedInTemplate, context: SheetContext): TemplateSheet[] {
  const all = Object.keys(widths) as NewsColumn[];
  const ofPlans = all.filter((column) => !ofQuantity.includes(column));
  return [
    buildSheet(sheetNames.plans, ofPlans, plans.map(ofPlan), context),
    buildSheet(sheetNames.works, all, [...works.map(ofWork), ...tasks.map(ofTask)], context),
  ];
}

function ofPlan({ id, printed, shortName }: Plan): NewsRow {
  return { about: 'plan', id, printed, name: shortName };
}

function ofWork({ id, printed, shortName }: Work): NewsRow {
  return { about: 'work', id, printed, name: shortName };
}

function ofTask(task: Task): NewsRow {
  return { about: 'task', id: task.id, printed: task.section.number ?? '', name: titleTask(task) };
}

function buildSheet(
  name: string,
  columns: NewsColumn[],
  subjects: readonly NewsRow[],
  context: SheetContext,
): TemplateSheet {
  return {
    name,
    title: `${name} · ${upperFirst(formatRefersTo(context.period))}`,
    columns: columns.map((column) => {
      const note = newsNotes[column];
      return { heading: newsHeadings[column], width: widths[column], ...(note !== undefined && { note }) };
    }),
    rows: subjects.map((subject) => {
      const cells = rowOf(subject, context);
      return columns.map((column) => cells[column]);
    }),
    printed: columns.indexOf('ground') + 1,
    frozen: columns.indexOf('name') + 1,
    none: templateWords.none,
  };
}

function rowOf(subject: NewsRow, context: SheetContext): Record<NewsColumn, TemplateCell> {
  const { period, reported } = context;
  const { about, id, printed, name } = subject;
  const own = reported.filter((one) => one.subject === nameSubject(subject));
  const last = own.at(-1);
  const quantity = about === 'work' ? input() : locked('');
  return {
    code: locked(`${codePrefixes[about]}/${id}`, 'code'),
    printed: locked(printed),
    name: locked(name, 'name'),
    last: locked(last === undefined ? '' : `${last.short} (${formatRefersTo(last.refersTo)})`, 'last'),
    refersTo: input(upperFirst(formatRefersTo(period))),
    state: input('', { choices: { words: Object.values(stateNames) }, isStrict: true }),
    step: input(),
    quantity,
    quantityUnit: quantity,
    documentNumber: input(),
    documentDate: input(),
    note: input(),
    ground: groundCell(context, about, id),
    confirmed: quantity,
    corrects: input('', own.length === 0 ? {} : { choices: { range: ledgerRange(reported, own) } }),
    reason: input(),
  };
}
