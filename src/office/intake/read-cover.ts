import { type IssuePlace, newIssue } from '../../core/issues/catalogue.ts';
import { endOf, startOf } from '../../core/periods.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import type { ReportPeriod } from '../../core/schemas/period.ts';
import type { SourceDocument } from '../../core/schemas/source-document.ts';
import { fold } from '../../core/text/fold.ts';
import { findNearest } from '../../core/text/nearest.ts';
import { blankName } from '../words/intake.ts';
import { coverLabels } from '../words/template.ts';
import { canonical } from './canonical.ts';
import type { CellValue, SheetRow } from './cells.ts';
import { checkDocumentNumber } from './check-document-number.ts';
import { cleanText, type Tell } from './clean-text.ts';
import { findAgency } from './find-agency.ts';
import type { KnownProgramme } from './known.ts';
import { readTypedDate } from './parse-date.ts';
import { readTypedPeriod } from './parse-period.ts';
import { wordsOf } from './rows/open-row.ts';
import { tellSight } from './tell-sight.ts';
import { type CoverField, type CoverFields, fieldsOfTold, type ToldCover } from './told-cover.ts';

/** Raised when the template changes so that old files would be misread. */
export const templateVersion = 1;

/** What could be read of the cover: enough to go on and name the problems of the rows. */
export interface Cover {
  /** Where it cannot be read, the last year of the programme, so that no row is called too late for want of it. */
  period: ReportPeriod;
  /** With words and days in place of those that could not be read: good enough to hold its values against known ones. */
  supposed?: WholeCover;
}

/** What a report is made of. */
export interface WholeCover extends Cover {
  agency: string;
  source: SourceDocument;
  receivedOn: IsoDate;
  places: Record<CoverField, IssuePlace>;
  /** The body whose template it is; absent where the template is for everybody, or old. */
  madeFor?: string;
}

/** What whoever receives a file knows of its days. */
export interface Receipt {
  /** The reporting office tries its own file: the day of receipt, which the receiving office fills in, may be empty. */
  isBeforeReceipt?: boolean;
  /** The day of receipt of a file that does not say it: whoever receives many files says it once. */
  receivedOn?: IsoDate | undefined;
  /** The day on which the file is read: nothing in it may be later. Not asked about where nobody says it. */
  today?: IsoDate | undefined;
  /** The cover of a file that has none. */
  toldCover?: ToldCover | undefined;
  /** How to say it, where that is possible. */
  howToTellCover?: string | undefined;
}

/**
 * The cover among the rows above the tables: a label, and its value in the next filled cell to the right. Nothing where
 * the rows below must not be read either: they may be of another template.
 */
export function readCover(
  rows: readonly { row: SheetRow; sheet: string | undefined }[],
  known: KnownProgramme,
  file: string,
  { isBeforeReceipt, receivedOn, today, toldCover, howToTellCover, tell }: Receipt & { tell: Tell },
): Cover | WholeCover | undefined {
  const found = collect(rows, file, tell);
  const isTold = found.size === 0 && toldCover !== undefined;
  const fields = isTold ? fieldsOfTold(toldCover, templateVersion, file, known) : found;
  const version = fields.get('version');
  if (version?.value === undefined) return void tell(newIssue('cover-missing', { file }, { orTell: howToTellCover }));
  const written = wordsOf(version.value);
  const [number, maker] = written.split('·');
  if (Number(number?.replace(/\D/g, '')) !== templateVersion) {
    const facts = { written, current: templateVersion, siteUrl: known.site.baseUrl };
    return void tell(newIssue('template-outdated', version.place, facts));
  }
  const places = placesOf(fields, version.place);
  const text = (field: CoverField) => readText(fields.get(field)?.value, places[field], tell);
  const day = (field: CoverField) => readDay(fields.get(field)?.value, places[field], tell);
  const period = readPeriod(text('period'), places.period, tell);
  const agency = readAgency(text('agency'), places.agency, known, tell);
  const madeFor = maker === undefined ? undefined : findAgency(maker.trim(), known.agencies);
  if (agency !== undefined && madeFor !== undefined && madeFor.id !== agency) {
    const body = known.agencies.find(({ id }) => id === agency)?.name ?? agency;
    tell(newIssue('template-of-other', places.agency, { body, others: [madeFor.name] }));
  }
  const [paper, issuer] = [text('number'), text('issuer')];
  const date = day('date');
  const isUnsaid = isEmpty(fields.get('receivedOn')?.value);
  const isUnreceived = isBeforeReceipt === true && isUnsaid;
  if (isUnreceived) tell(newIssue('receipt-day-empty', places.receivedOn));
  const isAsked = isUnsaid && !isUnreceived && receivedOn === undefined;
  if (isAsked) tell(newIssue('cell-empty', places.receivedOn, { lacks: 'receipt' }));
  const received = isUnsaid ? (isUnreceived ? undefined : receivedOn) : day('receivedOn');
  if (today !== undefined) tellFuture({ date, receivedOn: received }, today, places, tell);
  // Told here, for rows that all are wrong would keep it from being asked.
  if (date !== undefined && received !== undefined && date > received)
    tell(newIssue('document-after-receipt', places.date, { date, receivedOn: received }));
  if (date !== undefined && period !== undefined && date < startOf(period))
    tell(newIssue('document-before-period', places.date, { date, refersTo: period }));
  if (paper !== undefined) checkDocumentNumber(paper, places.number, tell);
  if (!period || !agency || !paper || !issuer || !date || !(received || isUnreceived)) {
    if (!period || !agency) return { period: period ?? (String(known.site.document.period.to) as ReportPeriod) };
    const source = { number: paper ?? blankName, date: date ?? endOf(period), issuer: issuer ?? blankName };
    const receipt = received ?? later(source.date, endOf(period));
    const supposed = { period, agency, source, places, receivedOn: receipt, ...(madeFor && { madeFor: madeFor.id }) };
    return { period, supposed };
  }
  const cover = {
    ...{ period, agency, source: { number: paper, date, issuer }, places },
    ...(madeFor && { madeFor: madeFor.id }),
  };
  return { ...cover, receivedOn: received ?? supposeReceipt(cover, known) };
}

/** No paper is signed and nothing is received after the day on which the file is read. */
function tellFuture(
  days: { date: IsoDate | undefined; receivedOn: IsoDate | undefined },
  today: IsoDate,
  places: WholeCover['places'],
  tell: Tell,
): void {
  for (const field of ['date', 'receivedOn'] as const) {
    const date = days[field];
    if (date !== undefined && date > today) tell(newIssue('date-in-future', places[field], { date, today }));
  }
}

/** The day on which the same paper came, or else one on which nothing in the file can be too late. */
function supposeReceipt(
  { period, agency, source }: Omit<WholeCover, 'receivedOn'>,
  { reports }: KnownProgramme,
): IsoDate {
  const same = reports.find(
    (report) => report.period === period && report.agency === agency && canonical(report.source) === canonical(source),
  );
  if (same !== undefined) return same.receivedOn;
  return later(source.date, endOf(period));
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function isEmpty(value: CellValue | undefined): boolean {
  return value === undefined || (value.kind === 'text' && value.text.trim() === '');
}

function collect(rows: readonly { row: SheetRow; sheet: string | undefined }[], file: string, tell: Tell): CoverFields {
  const labels = new Map(Object.entries(coverLabels).map(([field, label]) => [fold(label), field as CoverField]));
  const fields: CoverFields = new Map();
  for (const { row, sheet } of rows) {
    const [label, cell] = [...row.cells].sort(([a], [b]) => a - b).map(([, one]) => one);
    const words = label?.value;
    const field =
      words?.kind === 'text'
        ? labels.get(
            fold(words.text)
              .replace(/[\s*:]+$/, '')
              .trim(),
          )
        : undefined;
    if (field === undefined) continue;
    const place = { file, sheet, line: row.number, heading: coverLabels[field] };
    const first = fields.get(field);
    if (first?.value === undefined) {
      fields.set(field, { value: cell?.value, place });
      if (cell !== undefined) tellSight(cell, place, tell);
    } else if (cell !== undefined && fold(wordsOf(cell.value)) !== fold(wordsOf(first.value))) {
      const facts = { written: wordsOf(cell.value), other: wordsOf(first.value) };
      tell(newIssue('covers-differ', { ...place, beside: first.place }, facts));
    }
  }
  return fields;
}

/** Where each cell is; a label that is gone stood beside the others. */
function placesOf(fields: CoverFields, { file, sheet }: IssuePlace): Record<CoverField, IssuePlace> {
  const places = Object.entries(coverLabels).map(([field, heading]) => [
    field,
    fields.get(field as CoverField)?.place ?? { file, sheet, heading },
  ]);
  return Object.fromEntries(places);
}

function readText(found: CellValue | undefined, place: IssuePlace, tell: Tell): string | undefined {
  if (found?.kind === 'error') return void tell(newIssue('cell-error', place, { error: found.text }));
  const text = found === undefined ? '' : cleanText(wordsOf(found), place, tell);
  return text === '' ? void tell(newIssue('cell-empty', place)) : text;
}

function readPeriod(words: string | undefined, place: IssuePlace, tell: Tell): ReportPeriod | undefined {
  return words === undefined ? undefined : readTypedPeriod(words, place, tell);
}

function readDay(found: CellValue | undefined, place: IssuePlace, tell: Tell): IsoDate | undefined {
  if (found?.kind === 'date') return found.date;
  const words = readText(found, place, tell);
  return words === undefined ? undefined : readTypedDate(words, place, tell);
}

/** An agency by its name, its id, or any spelling that the programme or its readers use. */
function readAgency(
  words: string | undefined,
  place: IssuePlace,
  { agencies }: KnownProgramme,
  tell: Tell,
): string | undefined {
  if (words === undefined) return undefined;
  const found = findAgency(words, agencies);
  if (found === undefined) {
    const likely = findNearest(
      words,
      agencies.map(({ name }) => name),
    );
    return void tell(newIssue('unknown-id', place, { id: words, folder: 'agencies', likely }));
  }
  if (words !== found.id && words !== found.name) {
    tell(newIssue('read-as', place, { as: 'agency', written: words, name: found.name }));
  }
  return found.id;
}
