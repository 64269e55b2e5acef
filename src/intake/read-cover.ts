import { type IssuePlace, newIssue } from '../domain/checks/issue.ts';
import { fold } from '../domain/text/fold.ts';
import { findNearest } from '../domain/text/nearest.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { ReportPeriod } from '../schemas/period.ts';
import type { SourceDocument } from '../schemas/source-document.ts';
import { coverLabels } from '../strings/template.ts';
import type { CellValue, Row } from './cells.ts';
import { checkDocumentNumber } from './check-document-number.ts';
import { cleanText, type Tell } from './clean-text.ts';
import type { KnownProgramme } from './known.ts';
import { parseDate } from './parse-date.ts';
import { parseReportPeriod } from './parse-period.ts';
import { wordsOf } from './rows/open-row.ts';

/** Raised when the template changes so that old files would be misread. */
export const templateVersion = 1;

/** What the cover says of the whole report. */
export interface Cover {
  period: ReportPeriod;
  agency: string;
  source: SourceDocument;
  receivedOn: IsoDate;
}

export type CoverField = keyof typeof coverLabels;
type Fields = Map<CoverField, { value: CellValue; place: IssuePlace }>;

/** The cover among the rows above the tables: a label, and its value in the next filled cell to the right. */
export function readCover(
  rows: readonly { row: Row; sheet: string | undefined }[],
  known: KnownProgramme,
  file: string,
  tell: Tell,
): Cover | undefined {
  const fields = collect(rows, file);
  const version = fields.get('version');
  if (version === undefined) return void tell(newIssue('cover-missing', { file }));
  const words = wordsOf(version.value).replace(/\D/g, '');
  if (Number(words) !== templateVersion) {
    const facts = { found: wordsOf(version.value), expected: String(templateVersion), fix: known.site.baseUrl };
    return void tell(newIssue('template-outdated', version.place, facts));
  }
  const text = (field: CoverField) => readText(field, fields, file, tell);
  const period = readPeriod(text('period'), fields, tell);
  const agency = readAgency(text('agency'), fields, known, tell);
  const [number, issuer] = [text('number'), text('issuer')];
  const date = readDay('date', fields, file, tell);
  const receivedOn = readDay('receivedOn', fields, file, tell);
  if (number !== undefined) checkDocumentNumber(number, placeOf('number', fields, file), tell);
  if (!period || !agency || !number || !issuer || !date || !receivedOn) return undefined;
  return { period, agency, source: { number, date, issuer }, receivedOn };
}

function collect(rows: readonly { row: Row; sheet: string | undefined }[], file: string): Fields {
  const labels = new Map(Object.entries(coverLabels).map(([field, label]) => [fold(label), field as CoverField]));
  const fields: Fields = new Map();
  for (const { row, sheet } of rows) {
    const cells = [...row.cells].sort(([a], [b]) => a - b).map(([, { value }]) => value);
    const [label, value] = cells;
    const field =
      label?.kind === 'text'
        ? labels.get(
            fold(label.text)
              .replace(/[\s*:]+$/, '')
              .trim(),
          )
        : undefined;
    if (field === undefined || value === undefined || fields.has(field)) continue;
    fields.set(field, { value, place: { file, sheet, line: row.number, heading: coverLabels[field] } });
  }
  return fields;
}

function placeOf(field: CoverField, fields: Fields, file: string): IssuePlace {
  return fields.get(field)?.place ?? { file, heading: coverLabels[field] };
}

function readText(field: CoverField, fields: Fields, file: string, tell: Tell): string | undefined {
  const place = placeOf(field, fields, file);
  const found = fields.get(field)?.value;
  if (found?.kind === 'error') return void tell(newIssue('cell-error', place, { found: found.text }));
  const text = found === undefined ? '' : cleanText(wordsOf(found), place, tell);
  return text === '' ? void tell(newIssue('cell-empty', place)) : text;
}

function readPeriod(words: string | undefined, fields: Fields, tell: Tell): ReportPeriod | undefined {
  if (words === undefined) return undefined;
  const period = parseReportPeriod(words);
  const place = fields.get('period')?.place;
  if (period === undefined && place) tell(newIssue('period-unreadable', place, { found: words }));
  return period;
}

function readDay(field: CoverField, fields: Fields, file: string, tell: Tell): IsoDate | undefined {
  const found = fields.get(field)?.value;
  if (found?.kind === 'date') return found.date;
  const words = readText(field, fields, file, tell);
  if (words === undefined) return undefined;
  const date = parseDate(words);
  if (date === undefined) tell(newIssue('date-unreadable', placeOf(field, fields, file), { found: words }));
  return date;
}

/** An agency by its name, its id, or any spelling that the programme or its readers use. */
function readAgency(
  words: string | undefined,
  fields: Fields,
  { agencies }: KnownProgramme,
  tell: Tell,
): string | undefined {
  const place = fields.get('agency')?.place;
  if (words === undefined || place === undefined) return undefined;
  const exact = agencies.find(({ id, name }) => id === words || name === words);
  if (exact) return exact.id;
  const bare = fold(words).replace(/\s+/g, ' ');
  const spellings = agencies.flatMap(({ id, name, aliases, abbreviations }) =>
    [name, ...aliases, ...abbreviations].map((spelling) => ({ id, name, spelling })),
  );
  const alias = spellings.find(({ spelling }) => fold(spelling).replace(/\s+/g, ' ') === bare);
  if (alias === undefined) {
    const fix = findNearest(
      words,
      agencies.map(({ name }) => name),
    );
    return void tell(newIssue('unknown-id', place, { found: words, expected: 'agencies', fix }));
  }
  tell(newIssue('read-as', place, { found: 'agency', expected: alias.name, fix: words }));
  return alias.id;
}
