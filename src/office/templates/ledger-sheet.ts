import { endOf } from '../../core/periods.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { subjectOfUpdate, updatedRecord } from '../../core/releases/updates-on.ts';
import type { Observation } from '../../core/schemas/observation.ts';
import type { Update } from '../../core/schemas/update.ts';
import { compareCodes } from '../../core/text/fold.ts';
import { formatRefersTo } from '../../core/words/format.ts';
import { unitReported } from '../../core/words/measure.ts';
import { stateNames } from '../../core/words/status.ts';
import { describeObservation, describeUpdate, formatTemplateValue } from '../words/import-preview.ts';
import { numberOf } from '../words/number-of.ts';
import { sheetNames, templateWords } from '../words/template.ts';
import { locked, type TemplateSheet } from './template-sheets.ts';

/** An entry of the ledger that stands, as the template shows it. */
export interface Reported {
  /** `2026-Q2-cong-an-xa/bao-hiem-y-te-tham-gia-2026-q2`: what a correction names. */
  ref: string;
  /** `bao-hiem-y-te/tham-gia`, `plan nong-thon-moi`. */
  subject: string;
  name: string;
  refersTo: string;
  /** The value or state alone. */
  short: string;
  words: string;
  document: string;
}

/** Everything that stands in the ledger, of one agency or of all: in the order of the document, oldest first. */
export function listReported(programme: Programme, agency?: string): Reported[] {
  const { targets, works, plans, tasks } = programme;
  const orders = new Map([...targets, ...works, ...plans, ...tasks].map(({ anchor }, index) => [anchor, index]));
  const placeOf = (record: { anchor: string } | undefined) => orders.get(record?.anchor ?? '') ?? orders.size;
  const reports = programme.reports.filter((report) => agency === undefined || report.agency === agency);
  const replaced = new Set(
    programme.reports.flatMap(({ observations, updates }) => [...observations, ...updates].flatMap(correctedBy)),
  );
  return reports
    .flatMap(({ id, source, observations, updates }) => [
      ...observations.map((one) => ({
        ...describeFigure(one, programme, placeOf),
        ref: `${id}/${one.id}`,
        document: source.number,
      })),
      ...updates.map((one) => ({
        ...describeNews(one, programme, placeOf),
        ref: `${id}/${one.id}`,
        document: source.number,
      })),
    ])
    .filter(({ ref }) => !replaced.has(ref))
    .sort((a, b) => a.order - b.order || compareCodes(orderOf(a), orderOf(b)))
    .map(({ order: _, ...one }) => one);
}

function correctedBy({ corrects }: Observation | Update): string[] {
  if (corrects === undefined) return [];
  return [`${corrects.report}/${'observation' in corrects ? corrects.observation : corrects.update}`];
}

type PlaceOf = (record: { anchor: string } | undefined) => number;

function describeFigure(one: Observation, { targets }: Programme, placeOf: PlaceOf) {
  const target = targets.find(({ id }) => id === one.target);
  const part = target?.parts.find(({ id }) => id === one.part);
  const unit = part && unitReported(part);
  return {
    subject: `${one.target}/${one.part}`,
    name: part === undefined || target === undefined ? one.target : `${numberOf(target)} ${part.label}`,
    order: placeOf(target),
    refersTo: one.refersTo,
    short: formatTemplateValue(one.value, unit),
    words: describeObservation(one, unit),
  };
}

function describeNews(one: Update, programme: Programme, placeOf: PlaceOf) {
  const { name, record } = nameUpdated(one, programme);
  return {
    subject: subjectOfUpdate(one),
    name,
    order: placeOf(record),
    refersTo: one.refersTo,
    short: stateNames[one.state],
    words: describeUpdate(one),
  };
}

/** What an update is about, as a reader finds it in the text; its id where there is no such record. */
export function nameUpdated(one: Parameters<typeof updatedRecord>[0], { plans, works, tasks }: Programme) {
  const id = updatedRecord(one);
  const named = { plan: plans, work: works, task: [] }[one.about].find((record) => record.id === id);
  const task = one.about === 'task' ? tasks.find((record) => record.id === id) : undefined;
  const name = named === undefined ? nameTask(task, id) : `${numberOf(named)} ${named.shortName}`;
  return { name, record: named ?? task };
}

/** A task has no number and often no name: its first words stand for it. */
function nameTask(task: Programme['tasks'][number] | undefined, id: string): string {
  if (task === undefined) return id;
  const opening = task.runs.map(({ text }) => text).join('');
  const short = opening.length > longest ? `${opening.slice(0, longest).trimEnd()}…` : opening;
  return numberOf({ printed: task.title ?? short, section: task.section });
}

const longest = 80;

/** The sheet from which a correction picks what it corrects. */
export function buildLedgerSheet(reported: readonly Reported[]): TemplateSheet {
  const widths = [52, 44, 18, 40, 20];
  return {
    name: sheetNames.ledger,
    title: sheetNames.ledger,
    columns: templateWords.ledgerHeadings.map((heading, index) => ({ heading, width: widths[index] ?? 20 })),
    rows: reported.map(({ ref, name, refersTo, words, document }) =>
      [ref, name, formatRefersTo(refersTo), words, document].map((text, index) =>
        locked(text, index === 0 ? 'code' : undefined),
      ),
    ),
    printed: 5,
    frozen: 1,
    none: templateWords.noneReported,
  };
}

/** The names that the cover lets choose from, where the template is for no one agency. */
export function buildAgencySheet({ agencies }: Programme): TemplateSheet {
  return {
    name: sheetNames.agencies,
    title: sheetNames.agencies,
    columns: [{ heading: templateWords.agencyHeading, width: 60 }],
    rows: agencies.map(({ name }) => [locked(name)]),
    printed: 1,
    frozen: 0,
    none: '',
  };
}

/** The rows of the ledger sheet that hold these entries, for a list to choose from. */
export function ledgerRange(reported: readonly Reported[], own: readonly Reported[]): string {
  const first = reported.findIndex(({ ref }) => ref === own[0]?.ref) + 4;
  return `'${sheetNames.ledger}'!$A$${first}:$A$${first + own.length - 1}`;
}

function orderOf({ subject, refersTo, ref }: Reported): string {
  return `${subject} ${endOf(refersTo)} ${ref}`;
}
