import { type IssuePlace, newIssue } from '../../core/issues/catalogue.ts';
import { endOf, startOf } from '../../core/periods.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import type { ReportPeriod } from '../../core/schemas/period.ts';
import type { SourceDocument } from '../../core/schemas/source-document.ts';
import { blankName } from '../words/intake.ts';
import { templateVersion } from '../words/template.ts';
import { canonical } from './canonical.ts';
import type { SheetRow } from './cells.ts';
import { checkDocumentNumber } from './check-document-number.ts';
import type { Tell } from './clean-text.ts';
import {
  type CoverCells,
  collectCells,
  isEmpty,
  placesOf,
  readAgency,
  readCoverDay,
  readCoverText,
} from './cover-cells.ts';
import { findAgency } from './find-agency.ts';
import type { KnownProgramme } from './known.ts';
import { readTypedPeriod } from './parse-period.ts';
import { wordsOf } from './rows/open-row.ts';
import { type CoverField, fieldsOfTold, type ToldCover } from './told-cover.ts';

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
  receipt: Receipt & { tell: Tell },
): Cover | WholeCover | undefined {
  const { toldCover, howToTellCover, today, tell } = receipt;
  const found = collectCells(rows, file, tell);
  const fields = found.size === 0 && toldCover !== undefined ? fieldsOfTold(toldCover, file, known) : found;
  const version = fields.get('version');
  if (version?.value === undefined) return void tell(newIssue('cover-missing', { file }, { orTell: howToTellCover }));
  const written = wordsOf(version.value);
  const [number = '', maker] = written.split('·');
  if (Number(number.replace(/\D/g, '')) !== templateVersion) {
    const facts = { written, current: templateVersion, siteUrl: known.site.baseUrl };
    return void tell(newIssue('template-outdated', version.place, facts));
  }
  const cells: CoverCells = { fields, places: placesOf(fields, version.place), tell };
  const sent = { ...readBody(cells, maker, known), ...readPaper(cells), received: readReceipt(cells, receipt) };
  checkDays(sent, today, cells);
  return joinCover(sent, cells.places, known);
}

/** Whose report it is, and of when. */
interface Body {
  period?: ReportPeriod | undefined;
  agency?: string | undefined;
  madeFor?: string | undefined;
}

/** The paper that it came with. */
type Paper = { [Field in keyof Pick<SourceDocument, 'number' | 'date' | 'issuer'>]?: string | undefined };

type Sent = Body & Paper & { received: IsoDate | typeof notYet | undefined };

const notYet = 'not-yet';

function readBody(cells: CoverCells, maker: string | undefined, { agencies }: KnownProgramme): Body {
  const { places, tell } = cells;
  const words = readCoverText('period', cells);
  const period = words === undefined ? undefined : readTypedPeriod(words, places.period, tell);
  const agency = readAgency(cells, agencies);
  const madeFor = maker === undefined ? undefined : findAgency(maker.trim(), agencies);
  if (agency !== undefined && madeFor !== undefined && madeFor.id !== agency) {
    const body = agencies.find(({ id }) => id === agency)?.name ?? agency;
    tell(newIssue('template-of-other', places.agency, { body, others: [madeFor.name] }));
  }
  return { period, agency, madeFor: madeFor?.id };
}

function readPaper(cells: CoverCells): Paper {
  return {
    number: readCoverText('number', cells),
    issuer: readCoverText('issuer', cells),
    date: readCoverDay('date', cells),
  };
}

/** The day of receipt: of the cover, or else of whoever receives the file. */
function readReceipt(cells: CoverCells, { isBeforeReceipt, receivedOn }: Receipt): Sent['received'] {
  if (!isEmpty(cells.fields.get('receivedOn')?.value)) return readCoverDay('receivedOn', cells);
  if (isBeforeReceipt === true) {
    cells.tell(newIssue('receipt-day-empty', cells.places.receivedOn));
    return notYet;
  }
  if (receivedOn === undefined) cells.tell(newIssue('cell-empty', cells.places.receivedOn, { lacks: 'receipt' }));
  return receivedOn;
}

/** Told here, for rows that all are wrong would keep it from being asked. */
function checkDays({ period, number, date, received }: Sent, today: IsoDate | undefined, cells: CoverCells): void {
  const { places, tell } = cells;
  const receivedOn = received === notYet ? undefined : received;
  if (today !== undefined) tellFuture({ date, receivedOn }, today, cells);
  if (date !== undefined && receivedOn !== undefined && date > receivedOn)
    tell(newIssue('document-after-receipt', places.date, { date, receivedOn }));
  if (date !== undefined && period !== undefined && date < startOf(period))
    tell(newIssue('document-before-period', places.date, { date, refersTo: period }));
  if (number !== undefined) checkDocumentNumber(number, places.number, tell);
}

/** No paper is signed and nothing is received after the day on which the file is read. */
function tellFuture(
  days: { date: IsoDate | undefined; receivedOn: IsoDate | undefined },
  today: IsoDate,
  { places, tell }: CoverCells,
): void {
  for (const field of ['date', 'receivedOn'] as const) {
    const date = days[field];
    if (date !== undefined && date > today) tell(newIssue('date-in-future', places[field], { date, today }));
  }
}

/** All of it; or what stands in for what could not be read; or the time alone, where nobody knows whose it is. */
function joinCover(sent: Sent, places: WholeCover['places'], known: KnownProgramme): Cover | WholeCover {
  const { period, agency, madeFor, number, date, issuer, received } = sent;
  if (!period || !agency) return { period: period ?? (String(known.site.document.period.to) as ReportPeriod) };
  const body = { period, agency, places, ...(madeFor && { madeFor }) };
  if (number && issuer && date && received) {
    const cover = { ...body, source: { number, date, issuer } };
    return { ...cover, receivedOn: received === notYet ? supposeReceipt(cover, known) : received };
  }
  const source = { number: number ?? blankName, date: date ?? endOf(period), issuer: issuer ?? blankName };
  const isKnown = received !== undefined && received !== notYet;
  const supposed = { ...body, source, receivedOn: isKnown ? received : later(source.date, endOf(period)) };
  return { period, supposed };
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
