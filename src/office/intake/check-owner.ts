import { newIssue } from '../../core/issues/catalogue.ts';
import type { Observation } from '../../core/schemas/observation.ts';
import type { Update } from '../../core/schemas/update.ts';
import { codePrefixes, templateWords } from '../words/template.ts';
import type { Sheet, SheetRow } from './cells.ts';
import type { Tell } from './clean-text.ts';
import type { ReportEntry } from './entries.ts';
import type { FoundTable } from './find-tables.ts';
import type { KnownProgramme } from './known.ts';
import type { WholeCover } from './read-cover.ts';

/** A target by its id, a plan by its code: of these a template holds all that its body is asked for. */
type Asked = string;

interface ReadFile {
  sheets: readonly Sheet[];
  tables: readonly FoundTable[];
  entries: readonly ReportEntry[];
}

/**
 * Whether the rows are those of the body on the cover. Rows of all for which one other body is asked, and of nothing
 * else, are its template under a wrong name; many rows of others are told.
 */
export function checkOwner(cover: WholeCover, file: ReadFile, { agencies, reports }: KnownProgramme, tell: Tell): void {
  const body = agencies.find(({ id }) => id === cover.agency);
  // The cover itself says it is another body's: told there.
  if (body === undefined || (cover.madeFor ?? body.id) !== body.id) return;
  const reported = reports
    .filter(({ agency }) => agency === body.id)
    .flatMap(({ observations, updates }) => [...observations, ...updates].map(askedOf));
  const own = new Set<Asked | undefined>([...(body.asked ?? []), ...reported]);
  const rows = listRows(file.tables);
  const owners = agencies.filter(({ asked = [] }) => hasSame(asked, rows));
  const isOwn = rows.every((row) => own.has(row)) || cover.madeFor === body.id;
  if (!isOwn && owners.length > 0 && !isForEverybody(file.sheets)) {
    const others = owners.map(({ name }) => name);
    tell(newIssue('template-of-other', cover.places.agency, { body: body.name, others }));
    return;
  }
  // A few things of others are a favour; many, and nothing of its own, are perhaps a wrong name.
  const subjects = file.entries.map(({ record }) => askedOf(record));
  if (file.entries.length < many || subjects.some((subject) => own.has(subject))) return;
  const bodies = agencies.filter(({ asked }) => subjects.some((subject) => subject && asked?.includes(subject)));
  if (bodies.length === 0) return;
  const facts = { body: body.name, others: bodies.map(({ name }) => name) };
  tell(newIssue('reports-for-others', cover.places.agency, facts));
}

const many = 3;

function hasSame(some: readonly Asked[], others: readonly Asked[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}

/** What the rows are about, filled in or not. */
function listRows(tables: readonly FoundTable[]): Asked[] {
  const codes = tables.flatMap((table) => table.rows.map((row) => codeOf(table, row)));
  return [...new Set(codes.map(askedByCode))].filter((one) => one !== undefined);
}

function codeOf({ columns }: FoundTable, { cells }: SheetRow): string {
  const value = cells.get((columns as ReadonlyMap<string, number>).get('code') ?? -1)?.value;
  return value?.kind === 'text' ? value.text.trim() : '';
}

function askedByCode(code: string): Asked | undefined {
  const [first = '', ...rest] = code.split('/');
  if (first === codePrefixes.plan) return code;
  const isTarget = /^[a-z0-9-]+$/.test(first) && rest.length <= 1;
  return isTarget && first !== codePrefixes.work && first !== codePrefixes.task ? first : undefined;
}

function askedOf(record: ReportEntry['record'] | Observation | Update): Asked | undefined {
  if ('target' in record) return record.target;
  return record.about === 'plan' ? `${codePrefixes.plan}/${record.plan}` : undefined;
}

/** The template for everybody has the list of bodies, from which its cover lets choose. */
function isForEverybody(sheets: readonly Sheet[]): boolean {
  const isList = (row: SheetRow) =>
    [...row.cells.values()].some(({ value }) => value.kind === 'text' && value.text === templateWords.agencyHeading);
  return sheets.some(({ rows }) => rows.slice(0, 10).some(isList));
}
