import { issues as catalogue, type Issue, type IssueCode, type IssueOf } from '../../../core/issues/catalogue.ts';
import { formatIssue } from '../../../core/issues/format-issue.ts';
import { readFiles, withTexts } from '../../../core/load/content-files.ts';
import { checkFiles, type ReadContent } from '../../../core/load/read-content.ts';
import { fingerprintOf } from '../../../core/machine/fingerprint.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import { upperFirst } from '../../../core/words/format.ts';
import { formatJson } from '../../intake/format-json.ts';
import { deskFormWords as words } from '../../words/desk-after.ts';
import { asRecord } from './change-list.ts';
import { type FieldChange, listDifferences } from './list-differences.ts';
import type { FormValue } from './read-form.ts';
import { type FormKind, isMany, nameNewRecord, openForm, type RecordForm } from './record-forms.ts';
import type { Problems } from './show-form.ts';

/** A record that is open in a form. */
export interface OpenRecord {
  form: RecordForm;
  /** Absent of a new one. */
  id: string | undefined;
  /** The file as it is; null of a new one. */
  text: string | null;
  /** What the file says. */
  record: FormValue;
  /** Names the state of the file, so that nobody writes over what another has changed meanwhile. */
  mark: string;
}

/** What a form would change, ready to be written; or what is wrong with it. */
export type CheckedChange =
  | { file: string; text: string; differences: FieldChange[]; warnings: string[] }
  | { problems: Problems; elsewhere: string[] };

/** Opens a record of a kind, or the form of a new one; nothing where there is no such record. */
export async function openRecord(
  content: string,
  programme: Programme,
  kind: FormKind,
  id: string | undefined,
): Promise<OpenRecord | undefined> {
  const form = openForm(kind, programme);
  if (isMany(kind) && id === undefined) return { form, id, text: null, record: {}, mark: '' };
  const bytes = (await readFiles(content)).get(form.fileOf(id ?? ''));
  if (bytes === undefined) return undefined;
  const text = Buffer.from(bytes).toString();
  return { form, id, text, record: asRecord(JSON.parse(text)), mark: fingerprintOf(text) };
}

/** The checks of the build, with the record as the form has it in its place. */
export async function checkChange(
  content: string,
  { form, id, text, record }: OpenRecord,
  value: FormValue,
  programme: Programme,
): Promise<CheckedChange> {
  const files = await readFiles(content);
  const isTaken = (name: string) => files.has(form.fileOf(name));
  const named = id ?? (isMany(form.kind) ? nameNewRecord(form.kind, value, isTaken) : undefined);
  const file = form.fileOf(named ?? '');
  const whole = mergeRecord(form, record, value, programme);
  const written = writeAs(text, whole);
  const read = checkFiles(withTexts(files, [[file, written]]), content);
  const at = `${content}/${file}`;
  if ('issues' in read) return sortProblems(read.issues, at, form);
  const differences = listDifferences(form.fields, record, whole);
  return { file, text: written, differences, warnings: tellWarnings(read, at) };
}

/** The fields of the form in the place of those that the record has; what the form does not show stays. */
function mergeRecord(
  { kind, fields }: RecordForm,
  record: FormValue,
  value: FormValue,
  { site }: Programme,
): FormValue {
  const shown = new Set(fields.map(({ name }) => name));
  const isEmptyList = (one: unknown) => Array.isArray(one) && one.length === 0;
  const kept = Object.entries(record).flatMap(([name, old]) => {
    if (!shown.has(name)) return [[name, old]];
    // A list that says by being empty what its absence would say too stays as it was written.
    const now = value[name] ?? (isEmptyList(old) ? old : undefined);
    return now === undefined ? [] : [[name, now]];
  });
  const isNew = isMany(kind) && Object.keys(record).length === 0 && site.isDemonstration;
  return { ...(isNew && { isDemonstration: true }), ...Object.fromEntries(kept), ...value };
}

/** As the file was written: every change is then a line or two in the history. */
function writeAs(before: string | null, record: FormValue): string {
  const isSpread =
    before !== null && `${JSON.stringify(JSON.parse(before), null, 2)}\n` === before.replace(/\r\n/g, '\n');
  return isSpread ? `${JSON.stringify(record, null, 2)}\n` : formatJson(record);
}

/** Each problem at the field that is meant; what is wrong in other files is told apart. */
function sortProblems(found: readonly Issue[], at: string, { fields }: RecordForm): CheckedChange {
  const problems = new Map<string, string[]>();
  const elsewhere: string[] = [];
  const names = new Set(fields.map(({ name }) => name));
  for (const issue of found.filter(({ severity }) => severity === 'error')) {
    const { file, field = '' } = issue.place;
    if (file !== at || !names.has(field.split('.')[0] ?? '')) elsewhere.push(formatIssue(issue));
    else problems.set(field, [...(problems.get(field) ?? []), sayProblem(issue)]);
  }
  return { problems, elsewhere };
}

/** Said beside the field, so without the place; a form has neither quotes nor brackets to be told of. */
export function sayProblem<Code extends IssueCode>({ code, place, facts }: IssueOf<Code>): string {
  const own = new Map<string, string>(Object.entries(words.problems)).get(code);
  if (own !== undefined) return own;
  const { found, expected, fix } = catalogue[code].say(facts, place);
  return `${upperFirst(expected === undefined ? found : `${found} - ${expected}`)}. ${fix}`;
}

function tellWarnings(read: Extract<ReadContent, { content: unknown }>, at: string): string[] {
  return read.warnings.filter(({ place }) => place.file === at).map(sayProblem);
}
