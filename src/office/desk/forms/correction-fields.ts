import type { Programme } from '../../../core/programme/programme.ts';
import type { IsoDate } from '../../../core/schemas/fields.ts';
import type { Observation, ObservationValue } from '../../../core/schemas/observation.ts';
import type { Update } from '../../../core/schemas/update.ts';
import { formatDate } from '../../../core/words/format.ts';
import { stateNames } from '../../../core/words/status.ts';
import { figureHeadings, newsHeadings } from '../../../core/words/template-headings.ts';
import { typed } from '../../intake/rows/open-row.ts';
import { deskCorrectWords as words } from '../../words/desk-after.ts';
import { formatTemplateValue } from '../../words/import-preview.ts';
import { certaintyWords, coverLabels } from '../../words/template.ts';
import type { FormField } from './form-fields.ts';
import type { FormValue } from './read-form.ts';

/** An entry of a published report that turned out wrong. */
export interface WrongEntry {
  ref: string;
  report: Programme['reports'][number];
  entry: Observation | Update;
}

/** The entry that `report/entry` names. */
export function correctedIn({ reports }: Programme, ref: string): WrongEntry {
  const [id, name] = ref.split('/');
  const report = reports.find((one) => one.id === id);
  const entry = report && [...report.observations, ...report.updates].find((one) => one.id === name);
  if (report === undefined || entry === undefined) throw new Error(`No entry ${ref}`);
  return { ref, report, entry };
}

/** A form that asks what a row of the workbook asks, and the paper it rests on: read by the same rules. */
export function fieldsOfCorrection({ entry }: WrongEntry): FormField[] {
  const row = 'about' in entry ? fieldsOfNews(entry) : fieldsOfFigure(entry);
  const text = (name: keyof typeof coverLabels) => ({ name, label: coverLabels[name], isRequired: true });
  return [
    { name: 'row', label: words.right, isRequired: true, kind: 'group', fields: row },
    {
      name: 'paper',
      label: words.paper,
      isRequired: true,
      kind: 'group',
      fields: [
        { ...text('number'), kind: 'text' },
        { ...text('date'), kind: 'date' },
        { ...text('issuer'), kind: 'text' },
        { ...text('receivedOn'), kind: 'date' },
      ],
    },
  ];
}

function fieldsOfFigure({ value }: Observation): FormField[] {
  const field = fieldNamer(figureHeadings);
  return [
    { ...field('value', true), kind: 'text', hint: words.rowHint },
    ...(value.kind === 'count' ? [{ ...field('missing'), kind: 'text' as const }] : []),
    { ...field('certainty', true), kind: 'choice', choices: choicesOf(certaintyWords) },
    { ...field('reason', true), kind: 'long', hint: words.reasonHint },
    { ...field('note'), kind: 'long' },
    { ...field('confirmed'), kind: 'long', hint: words.confirmedHint },
  ];
}

function fieldsOfNews({ about }: Update): FormField[] {
  const field = fieldNamer(newsHeadings);
  return [
    { ...field('state', true), kind: 'choice', choices: choicesOf(stateNames) },
    { ...field('step'), kind: 'text' },
    ...(about === 'work'
      ? [
          { ...field('quantity'), kind: 'text' as const },
          { ...field('quantityUnit'), kind: 'text' as const },
        ]
      : []),
    { ...field('documentNumber'), kind: 'text' },
    { ...field('documentDate'), kind: 'date' },
    { ...field('reason', true), kind: 'long', hint: words.reasonHint },
    { ...field('note'), kind: 'long' },
  ];
}

function fieldNamer<Column extends string>(headings: Record<Column, string>) {
  return (name: Column, isRequired = false) => ({ name, label: headings[name], isRequired });
}

/** What the rows of a workbook hold is the word itself. */
function choicesOf(named: Record<string, string>) {
  return Object.values(named).map((label) => ({ value: label, label }));
}

/** The form before anybody has typed: what was published, to be overwritten where it is wrong. */
export function fillIn({ entry }: WrongEntry, { targets }: Programme, today: IsoDate): FormValue {
  const paper = { receivedOn: today };
  if ('about' in entry) {
    const { state, step, document, note } = entry;
    const done = 'done' in entry ? entry.done : undefined;
    const row = {
      state: stateNames[state],
      step,
      note,
      quantityUnit: done?.unit,
      quantity: done && typed(done.quantity),
    };
    return { paper, row: { ...row, documentNumber: document?.number, documentDate: document?.date } };
  }
  const unit = targets.find(({ id }) => id === entry.target)?.parts.find(({ id }) => id === entry.part)?.unit;
  const missing = entry.value.kind === 'count' ? entry.value.missing.join('; ') : undefined;
  const value = typedValue(entry.value, unit);
  return { paper, row: { value, missing, note: entry.note, certainty: certaintyWords[entry.certainty] } };
}

/** A value as it is typed into a workbook: thousands are not set apart, and of a share the sign is there. */
function typedValue(value: ObservationValue, unit: string | undefined): string {
  const sign = unit === '%' ? '%' : '';
  if (value.kind === 'number') return `${typed(value.value)}${sign}`;
  if (value.kind === 'range') return `${typed(value.from)}-${typed(value.to)}${sign}`;
  return value.kind === 'count' ? `${value.count}/${value.total}` : formatTemplateValue(value);
}

/** A cell of the workbook in which a day stands is typed as an office types it. */
export function typedDay(day: unknown): string | undefined {
  return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? formatDate(day) : undefined;
}
