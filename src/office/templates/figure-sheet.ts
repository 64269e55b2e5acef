import type { OwedSubject } from '../../core/owed.ts';
import { endOf } from '../../core/periods.ts';
import type { Programme, Target } from '../../core/programme/programme.ts';
import { nameSubject } from '../../core/releases/updates-on.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import type { Nature } from '../../core/schemas/observation.ts';
import type { ReportPeriod } from '../../core/schemas/period.ts';
import type { TargetPart } from '../../core/schemas/target.ts';
import { formatRefersTo, upperFirst } from '../../core/words/format.ts';
import { describeGrounds, dutyNames } from '../../core/words/grounds.ts';
import { formatDueOf, formatFigureAlone, unitReported } from '../../core/words/measure.ts';
import { figureHeadings, natureWords, yesNoWords } from '../../core/words/template-headings.ts';
import type { FigureColumn } from '../intake/find-tables.ts';
import { shapesOf } from '../intake/rows/read-value.ts';
import { certaintyWords, figureNotes, sheetNames, templateWords, valueExamples } from '../words/template.ts';
import { ledgerRange, type Reported } from './ledger-sheet.ts';
import type { OwedInTemplate } from './owed-in-template.ts';
import { input, locked, type TemplateCell, type TemplateSheet } from './template-sheets.ts';

/** What the rows of a sheet are made for. */
export interface SheetContext {
  programme: Programme;
  period: ReportPeriod;
  agency: string | undefined;
  reported: Reported[];
  /** Why each row is there, by `plan nong-thon-moi`. */
  items: OwedInTemplate['items'];
}

/** Columns as the office meets them, with their widths in characters. */
const widths: Record<FigureColumn, number> = {
  code: 18,
  printed: 6,
  name: 36,
  unit: 11,
  commitment: 22,
  last: 18,
  refersTo: 15,
  value: 13,
  missing: 20,
  nature: 17,
  certainty: 12,
  note: 28,
  ground: 34,
  baseline: 10,
  sourceNumber: 18,
  sourceDate: 13,
  sourceIssuer: 22,
  breaksSeries: 26,
  confirmed: 26,
  corrects: 30,
  reason: 28,
};

/** The sheet of target values: one row for each part. */
export function buildFigureSheet(targets: readonly Target[], context: SheetContext): TemplateSheet {
  const columns = Object.keys(widths) as FigureColumn[];
  return {
    name: sheetNames.figures,
    title: `${sheetNames.figures} · ${upperFirst(formatRefersTo(context.period))}`,
    columns: columns.map((column) => {
      const note = figureNotes[column];
      return { heading: figureHeadings[column], width: widths[column], ...(note !== undefined && { note }) };
    }),
    rows: [
      ...targets.flatMap((target) => target.parts.map((part) => rowOf(target, part, context))),
      ...(targets.length === 0 ? [] : freeRows(context)),
    ].map((cells) => columns.map((column) => cells[column])),
    printed: columns.indexOf('ground') + 1,
    frozen: columns.indexOf('name') + 1,
    none: templateWords.none,
  };
}

function rowOf(target: Target, part: TargetPart, context: SheetContext): Record<FigureColumn, TemplateCell> {
  const { period, reported } = context;
  const own = reported.filter(({ subject }) => subject === `${target.id}/${part.id}`);
  const last = own.at(-1);
  const { refersTo, nature } = usualFor(part, period);
  return {
    code: locked(`${target.id}/${part.id}`, 'code'),
    printed: locked(target.printed),
    name: locked(part.label, 'name'),
    unit: locked(part.isYesNoOnly ? '' : (unitReported(part) ?? '')),
    commitment: locked(`${formatFigureAlone(part)}, ${formatDueOf(part)}`),
    last: locked(last === undefined ? '' : `${last.short} (${formatRefersTo(last.refersTo)})`, 'last'),
    refersTo: input(upperFirst(formatRefersTo(refersTo))),
    value: input('', valueHelp(part)),
    missing: input(),
    nature: input(natureWords[nature], { choices: { words: Object.values(natureWords) }, isStrict: true }),
    certainty: input(certaintyWords.final, {
      choices: { words: Object.values(certaintyWords) },
      isStrict: true,
      formula: certaintyByClock(endOf(refersTo)),
    }),
    note: input(),
    ground: groundCell(context, 'target', target.id),
    baseline: input('', { choices: { words: ['x'] } }),
    sourceNumber: input(),
    sourceDate: input(),
    sourceIssuer: input(),
    breaksSeries: input(),
    confirmed: input(),
    corrects: input('', own.length === 0 ? {} : { choices: { range: ledgerRange(reported, own) } }),
    reason: input(),
  };
}

/** A number of a time that is not over is an estimate; the workbook is made before its end, and filled in after it. */
function certaintyByClock(end: IsoDate): string {
  const [year, month, day] = end.split('-').map(Number);
  return `IF(TODAY()<DATE(${year},${month},${day}),"${certaintyWords.provisional}","${certaintyWords.final}")`;
}

/** Whether the body must report this or may, and why. */
export function groundCell({ items }: SheetContext, about: OwedSubject['about'], id: string): TemplateCell {
  const item = items.get(nameSubject({ about, id }));
  return locked(item === undefined ? '' : `${dutyNames[item.duty]}: ${describeGrounds(item)}`);
}

/** A new figure fills the row of its target; a start level beside it, and what corrects an earlier figure, an empty row below. */
function freeRows({ reported }: SheetContext): Record<FigureColumn, TemplateCell>[] {
  const row: Record<FigureColumn, TemplateCell> = {
    code: input(),
    printed: locked(''),
    name: locked(''),
    unit: locked(''),
    commitment: locked(''),
    last: locked(''),
    ground: locked(''),
    refersTo: input(),
    value: input(),
    missing: input(),
    note: input(),
    nature: input('', { choices: { words: Object.values(natureWords) }, isStrict: true }),
    certainty: input('', { choices: { words: Object.values(certaintyWords) }, isStrict: true }),
    baseline: input(),
    sourceNumber: input(),
    sourceDate: input(),
    sourceIssuer: input(),
    breaksSeries: input(),
    confirmed: input(),
    corrects: input('', reported.length === 0 ? {} : { choices: { range: ledgerRange(reported, reported) } }),
    reason: input(),
  };
  const count = Math.min(Math.max(reported.length, fewest), most);
  return Array.from({ length: count }, () => row);
}

const [fewest, most] = [2, 5];

/** What a value of this part usually is about: results of whole years come with the last quarter, sums before that. */
function usualFor(part: TargetPart, period: ReportPeriod): { refersTo: ReportPeriod; nature: Nature } {
  const isYearEnd = period.length === 4 || period.endsWith('Q4');
  if (part.nature === 'point-in-time') return { refersTo: period, nature: part.nature };
  if (isYearEnd) return { refersTo: period.slice(0, 4), nature: 'whole-year' };
  return { refersTo: period, nature: 'cumulative-in-year' };
}

function valueHelp(part: TargetPart): Partial<TemplateCell> {
  const { measure } = part;
  const [shape = 'number'] = shapesOf(part);
  const prompt = valueExamples[shape](unitReported(part) ?? '');
  if (measure.kind === 'ordinal-rating') return { prompt, choices: { words: measure.scale }, isStrict: true };
  const choices = { words: Object.values(yesNoWords) };
  if (part.isYesNoOnly) return { prompt, choices, isStrict: true };
  if (shape === 'yes-no') return { prompt, choices };
  return { prompt };
}
