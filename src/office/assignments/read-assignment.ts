import { type Issue, type IssuePlace, newIssue } from '../../core/issues/catalogue.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Assigned, AssignmentRecord } from '../../core/schemas/assignment.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import { findNearest } from '../../core/text/nearest.ts';
import { checkDocumentNumber } from '../intake/check-document-number.ts';
import type { Tell } from '../intake/clean-text.ts';
import { findAgency } from '../intake/find-agency.ts';
import { bare } from '../intake/known-words.ts';
import type { ReadSheets } from '../intake/read-sheets.ts';
import { type OpenRow, openRow } from '../intake/rows/open-row.ts';
import { tellNotes } from '../intake/tell-notes.ts';
import type { assignmentHeadings } from '../words/assignments.ts';
import { findAssignmentTable, readAssignmentCover } from './find-assignment-table.ts';
import { type AssignableItem, listAssignable } from './list-assignable.ts';

type AssignmentColumn = keyof typeof assignmentHeadings;

/** What a filled workbook says a document gives, or everything that is wrong with it. */
export type ReadAssignment =
  | { id: string | undefined; record: Omit<AssignmentRecord, 'enteredBy'> & { enteredBy?: string }; notices: Issue[] }
  | { issues: Issue[] };

export function readAssignment(read: ReadSheets, file: string, programme: Programme, today: IsoDate): ReadAssignment {
  if ('issues' in read) return read;
  const told: Issue[] = [...read.notices];
  const tell: Tell = (issue) => void told.push(issue);
  const table = findAssignmentTable(read.sheets, file, tell);
  const cover = readAssignmentCover(read.sheets, table, file, today, tell);
  const assigned = table === undefined ? [] : readRows(table, file, programme, tell);
  for (const sheet of read.sheets) tellNotes(sheet, [], file, tell);
  const errors = told.filter(({ severity }) => severity === 'error');
  if (errors.length === 0 && assigned.length === 0) errors.push(newIssue('nothing-assigned', { file }));
  if (errors.length > 0 || cover === undefined) return { issues: errors };
  const { id, document, enteredBy } = cover;
  checkDocumentNumber(document.number, { file }, tell);
  const record = { document, ...(enteredBy !== undefined && { enteredBy }), enteredOn: today, assigned };
  return { id, record, notices: told.filter(({ severity }) => severity === 'warning') };
}

type AssignmentTable = NonNullable<ReturnType<typeof findAssignmentTable>>;

interface Given {
  agency: string;
  quote: string | undefined;
  item: AssignableItem;
}

function readRows(table: AssignmentTable, file: string, programme: Programme, tell: Tell): Assigned[] {
  const items = listAssignable(programme);
  const seen = new Map<string, IssuePlace>();
  const given = table.rows.flatMap((row): Given[] => {
    const open = openRow(table, row, file, tell);
    if (!open.has('agencies') && !open.has('quote')) return [];
    const item = findItem(open, items, tell);
    const agencies = readAgencies(open, programme, tell);
    const quote = open.text('quote');
    if (item === undefined) return [];
    const first = seen.get(item.code);
    if (first !== undefined) tell(newIssue('entry-twice', open.placeOf('code'), { first }));
    seen.set(item.code, first ?? open.placeOf('code'));
    return agencies.map((agency) => ({ agency, quote, item }));
  });
  return gather(given);
}

/** The record that the code of a row names; the name beside it must be its own. */
function findItem(
  row: OpenRow<AssignmentColumn>,
  items: readonly AssignableItem[],
  tell: Tell,
): AssignableItem | undefined {
  const code = row.text('code');
  if (code === undefined) return void tell(newIssue('cell-empty', row.placeOf('code')));
  const codes = items.map((item) => item.code);
  const item = items.find((one) => one.code === code);
  if (item === undefined) {
    const facts = { id: code, folder: 'records', likely: findNearest(code, codes) } as const;
    return void tell(newIssue('unknown-id', row.placeOf('code'), facts));
  }
  const name = row.text('name');
  if (name === undefined || bare(name) === bare(item.name)) return item;
  const owner = items.find((one) => bare(one.name) === bare(name))?.code;
  const facts = { code, belongs: item.name, written: name, ...(owner !== undefined && { owner }) };
  return void tell(newIssue('row-disagrees', row.placeOf('name'), facts));
}

function readAgencies(row: OpenRow<AssignmentColumn>, { agencies }: Programme, tell: Tell): string[] {
  const place = row.placeOf('agencies');
  const cell = row.value('agencies');
  if (cell === undefined) {
    tell(newIssue('cell-empty', place));
    return [];
  }
  const words = cell.kind === 'text' ? cell.text : '';
  const whole = findAgency(words.trim(), agencies);
  const names = whole === undefined ? words.split(/[;\n]/).filter((name) => name.trim() !== '') : [words];
  const found = names.flatMap((written) => {
    const agency = findAgency(written.trim(), agencies);
    const known = agencies.map(({ name }) => name);
    const likely = findNearest(written.trim(), known);
    if (agency === undefined) tell(newIssue('unknown-id', place, { id: written.trim(), folder: 'agencies', likely }));
    else if (agency.name !== written.trim())
      tell(newIssue('read-as', place, { as: 'agency', written: written.trim(), name: agency.name }));
    return agency === undefined ? [] : [agency.id];
  });
  return [...new Set(found)];
}

/** By body and by the words that give it, in the order of the rows. */
function gather(given: readonly Given[]): Assigned[] {
  const groups = new Map<string, Given[]>();
  for (const one of given) {
    const key = JSON.stringify([one.agency, one.quote ?? '']);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const idsOf = (list: AssignableItem['list']) => group.flatMap(({ item }) => (item.list === list ? [item.id] : []));
    const { agency = '', quote } = group[0] ?? {};
    const lists = { targets: idsOf('targets'), works: idsOf('works'), tasks: idsOf('tasks') };
    return { agency, ...lists, ...(quote !== undefined && { quote }) };
  });
}
