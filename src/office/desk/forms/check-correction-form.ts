import type { Issue } from '../../../core/issues/catalogue.ts';
import { formatIssue } from '../../../core/issues/format-issue.ts';
import { readFiles, withTexts } from '../../../core/load/content-files.ts';
import { checkFiles } from '../../../core/load/read-content.ts';
import { linkProgramme } from '../../../core/programme/programme.ts';
import { updatedRecord } from '../../../core/releases/updates-on.ts';
import { reportSchema } from '../../../core/schemas/report.ts';
import type { SourceDocument } from '../../../core/schemas/source-document.ts';
import { formatDate, formatRefersTo } from '../../../core/words/format.ts';
import { figureHeadings, natureWords, newsHeadings } from '../../../core/words/template-headings.ts';
import type { Change } from '../../intake/add-to-ledger.ts';
import { canonical } from '../../intake/canonical.ts';
import type { CellValue, Sheet } from '../../intake/cells.ts';
import { formatReport } from '../../intake/format-json.ts';
import { pickKnown } from '../../intake/known.ts';
import { buildPreview } from '../../intake/preview.ts';
import { readReport } from '../../intake/read-filled-table.ts';
import { writeLogs } from '../../quarter/import-log.ts';
import { deskCorrectWords as words } from '../../words/desk-after.ts';
import { codePrefixes, coverLabels, templateWords } from '../../words/template.ts';
import type { Desk } from '../context.ts';
import { readText, type TextsBefore } from '../write-content.ts';
import { asRecord } from './change-list.ts';
import { sayProblem } from './change-record.ts';
import { typedDay, type WrongEntry } from './correction-fields.ts';
import type { FormField } from './form-fields.ts';
import type { FieldChange } from './list-differences.ts';
import type { FormValue } from './read-form.ts';
import type { Problems } from './show-form.ts';

/** What a correction writes; or what is wrong with it. */
export type CheckedCorrection =
  | { texts: Record<string, string>; before: TextsBefore; differences: FieldChange[]; warnings: string[] }
  | { problems: Problems; elsewhere: string[] };

/** Reads the form as the row of a workbook, by the rules for workbooks, and checks the whole content with it. */
export async function checkCorrectionForm(
  desk: Pick<Desk, 'content' | 'store' | 'today'>,
  wrong: WrongEntry,
  fields: readonly FormField[],
  value: FormValue,
): Promise<CheckedCorrection> {
  const files = await readFiles(desk.content);
  const now = checkFiles(files, desk.content);
  if ('issues' in now) return { problems: new Map(), elsewhere: now.issues.map(formatIssue) };
  const known = pickKnown(linkProgramme(now.content));
  const agency = known.agencies.find(({ id }) => id === wrong.report.agency)?.name ?? wrong.report.agency;
  const today = desk.today();
  const sheet = makeSheet(wrong, agency, value);
  const read = readReport({ sheets: [sheet], notices: [] }, words.file, known, { today });
  if ('issues' in read) return sortIssues(read.issues, fields);
  if (saysTheSame(read.changes)) return { problems: new Map([['row', [words.same]]]), elsewhere: [] };
  const file = `reports/${read.reportId}.json`;
  const by = desk.store.get().doneBy;
  const line = { on: today, did: 'imported' as const, rows: 1, file: words.file, ...(by !== undefined && { by }) };
  const logs = writeLogs(now.content.imports, [{ report: read.reportId, line }]);
  const texts = { [file]: formatReport(reportSchema.parse(read.report)), ...Object.fromEntries(logs) };
  const after = checkFiles(withTexts(files, Object.entries(texts)), desk.content);
  if ('issues' in after) return { problems: new Map(), elsewhere: after.issues.filter(isError).map(formatIssue) };
  const before: TextsBefore = {};
  for (const name of Object.keys(texts)) before[name] = await readText(desk, name);
  const values = buildPreview(read.changes, known).map(([what, subject, refersTo, old, right]) => ({
    label: [what, subject, refersTo].filter((word) => word !== '').join(' – '),
    before: old,
    after: right,
  }));
  const differences = [...values, ...listGrounds(read.changes, read.report.source, wrong)];
  const odd = after.warnings.filter(({ place }) => place.file === `${desk.content}/${file}`);
  const told = [...read.notices, ...odd].filter(({ code }) => !ofLateReports.has(code)).map(sayProblem);
  return { texts, before, differences, warnings: [...new Set(told)] };
}

/** A correction comes after its quarter by nature. */
const ofLateReports: ReadonlySet<Issue['code']> = new Set(['report-late', 'template-perhaps-stale'] as const);

/** What is published beside the value: why the old one was wrong, and by which paper. */
function listGrounds(changes: readonly Change[], source: SourceDocument, { report }: WrongEntry): FieldChange[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'correct') return [];
    const { corrects } = change.entry;
    const own = 'source' in change.entry ? change.entry.source : undefined;
    const paper = { label: words.paper, before: sayPaper(report.source), after: sayPaper(own ?? source) };
    return [{ label: figureHeadings.reason, before: '', after: corrects?.reason ?? '' }, paper];
  });
}

function sayPaper({ number, date, issuer }: SourceDocument): string {
  return words.namePaper(number, formatDate(date), issuer);
}

/** A workbook of one row: the cover, the headings, and the entry that is put right. */
function makeSheet({ ref, report, entry }: WrongEntry, agency: string, value: FormValue): Sheet {
  const [row, paper] = [asRecord(value['row']), asRecord(value['paper'])];
  const cover = {
    ...paper,
    period: formatRefersTo(report.period),
    agency,
    version: templateWords.version(),
  };
  const headings: Record<string, string> = 'about' in entry ? newsHeadings : figureHeadings;
  const cells: FormValue = { ...aboutOf(entry), ...row, corrects: ref };
  const columns = Object.keys(headings).filter((column) => column in cells || required.has(column));
  const rows = [
    ...Object.entries(coverLabels).map(([field, label]) => [label, (cover as FormValue)[field]]),
    columns.map((column) => headings[column]),
    columns.map((column) => cells[column]),
  ];
  return { name: words.file, rows: rows.map(toRow), merged: [], hiddenColumns: new Set(), isHidden: false };
}

/** What a row must have to be read, filled in or not. */
const required: ReadonlySet<string> = new Set(['value', 'certainty', 'state']);

/** What the entry is about is not asked: a correction is of the same. */
function aboutOf(entry: WrongEntry['entry']): FormValue {
  const refersTo = formatRefersTo(entry.refersTo);
  if (!('about' in entry)) {
    const { target, part, nature, isBaseline } = entry;
    return { code: `${target}/${part}`, refersTo, nature: natureWords[nature], ...(isBaseline && { baseline: 'x' }) };
  }
  return { code: `${codePrefixes[entry.about]}/${updatedRecord(entry)}`, refersTo };
}

function toRow(values: readonly unknown[], index: number): Sheet['rows'][number] {
  const cells = values.flatMap((value, column): [number, { value: CellValue; isCalculated: false }][] => {
    if (typeof value !== 'string' || value === '') return [];
    return [[column, { value: { kind: 'text', text: typedDay(value) ?? value }, isCalculated: false }]];
  });
  return { number: index + 1, cells: new Map(cells), isHidden: false };
}

/** Each problem at the field that stands for its column or label. */
function sortIssues(issues: readonly Issue[], fields: readonly FormField[]): CheckedCorrection {
  const inputs = fields.flatMap((group) =>
    'fields' in group ? group.fields.map(({ name, label }) => ({ path: `${group.name}.${name}`, label })) : [],
  );
  const problems = new Map<string, string[]>();
  const elsewhere: string[] = [];
  for (const issue of issues) {
    const path = inputs.find(({ label }) => label === issue.place.heading)?.path;
    if (path === undefined) elsewhere.push(sayProblem(issue));
    else problems.set(path, [...(problems.get(path) ?? []), sayProblem(issue)]);
  }
  return { problems, elsewhere };
}

function isError({ severity }: Issue): boolean {
  return severity === 'error';
}

/** A correction that says what was published already corrects nothing. */
function saysTheSame(changes: readonly Change[]): boolean {
  return changes.every((change) => {
    if (change.kind !== 'correct' || change.before === undefined) return false;
    const [now, old] = [change.entry, change.before].map(({ id: _, corrects: _corrects, ...said }) => canonical(said));
    return now === old;
  });
}
