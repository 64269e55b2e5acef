import type { z } from 'zod';
import { checkContent } from '../checks/check-content.ts';
import { type Issue, newIssue } from '../issues/catalogue.ts';
import { fingerprintOf } from '../machine/fingerprint.ts';
import type { Content } from '../programme/content.ts';
import { listRecordKinds, type Records } from '../record-kinds.ts';
import { checkStatements, signedFactsOf } from '../signing/check-statements.ts';
import { sayStatementFault } from '../words/signing.ts';
import { type ContentFiles, checkFileNames, listRecords, notAFile, readFiles } from './content-files.ts';
import { decodeText } from './decode-text.ts';
import { parseGuide } from './parse-guide.ts';
import { parseRecord } from './parse-record.ts';
import { parseSection } from './parse-section.ts';
import { combine, type Parsed } from './parsed.ts';

/** To read files takes most of a check, and from one check to the next most of them stay as they are. */
const [parseSectionOnce, parseGuideOnce] = [once(parseSection), once(parseGuide)];
const decodeOnce = once((_, bytes: Uint8Array, file) => decodeText(bytes, file));
const recordParsers = new WeakMap<z.ZodType, ParseFile<unknown>>();

/** Checked content, with what is odd about it; or everything that is wrong with it. */
export type ReadContent = { content: Content; warnings: Issue[] } | { issues: Issue[] };

/** Reads and checks everything under a content folder. */
export async function readContent(folder: string): Promise<ReadContent> {
  return checkFiles(await readFiles(folder), folder);
}

/** Checks files as they are, or as they would be after a change; `folder` is how the messages call their place. */
export function checkFiles(files: ContentFiles, folder: string): ReadContent {
  const parsed = parseContent(files);
  const issues = [
    ...checkFileNames(files),
    ...('issues' in parsed
      ? parsed.issues
      : [...checkFingerprint(parsed.value), ...checkContent(parsed.value), ...checkSignatures(parsed.value)]),
  ].map((issue) => ({ ...issue, place: { ...issue.place, file: `${folder}/${issue.place.file}` } }));
  const isSound = issues.every(({ severity }) => severity === 'warning');
  return 'value' in parsed && isSound ? { content: parsed.value, warnings: issues } : { issues };
}

function parseContent(files: ContentFiles): Parsed<Content> {
  const records = parseRecords(files);
  const parsed = combine({
    ...records,
    transcription:
      'value' in records.site ? parseText(files, `source/${records.site.value.source.file}`) : { value: '' },
    sections: parseFolder(files, 'programme', parseSectionOnce),
    guides: parseFolder(files, 'guides', parseGuideOnce),
  });
  if ('issues' in parsed) return parsed;
  const sections = [...parsed.value.sections.values()].sort((a, b) => a.head.order - b.head.order);
  return { value: { ...parsed.value, sections, fingerprints: fingerprintsOf(files) } };
}

/** The records of every kind in the table. */
function parseRecords(files: ContentFiles): { [K in keyof Records]: Parsed<Records[K]> } {
  const parsed = listRecordKinds().map(([name, { schema, file, mayBeAbsent = false }]) => {
    if (file === undefined) return [name, parseFolder(files, name, recordParser(schema), mayBeAbsent)];
    // A file that may be absent holds a list.
    return [name, mayBeAbsent && !files.has(file) ? { value: [] } : parseSingle(files, file, schema)];
  });
  return Object.fromEntries(parsed);
}

function parseText(files: ContentFiles, file: string): Parsed<string> {
  const bytes = files.get(file);
  // Its name is told with the names of all files.
  if (bytes === notAFile) return { issues: [] };
  return bytes === undefined ? { issues: [newIssue('file-missing', { file })] } : decodeOnce(file, bytes, file);
}

function parseSingle(files: ContentFiles, file: string, schema: z.ZodType): Parsed<unknown> {
  const text = parseText(files, file);
  return 'issues' in text ? text : recordParser(schema)(file, text.value, file);
}

function recordParser(schema: z.ZodType): ParseFile<unknown> {
  const parser = recordParsers.get(schema) ?? once((_, text: string, file) => parseRecord(schema, text, file));
  recordParsers.set(schema, parser);
  return parser;
}

type ParseFile<T, Input = string> = (id: string, input: Input, file: string) => Parsed<T>;

/** Remembers of each file what it said last: a command checks the content before and after what it writes. */
function once<T, Input extends string | Uint8Array>(parse: ParseFile<T, Input>): ParseFile<T, Input> {
  const known = new Map<string, { input: Input; parsed: Parsed<T> }>();
  return (id, input, file) => {
    const before = known.get(file);
    if (before !== undefined && areSame(before.input, input)) return before.parsed;
    const parsed = parse(id, input, file);
    known.set(file, { input, parsed });
    return parsed;
  };
}

function areSame(one: string | Uint8Array, other: string | Uint8Array): boolean {
  return one === other || (typeof one !== 'string' && typeof other !== 'string' && Buffer.compare(one, other) === 0);
}

/** All files of a folder, by id. */
function parseFolder<T>(
  files: ContentFiles,
  folder: string,
  parse: ParseFile<T>,
  mayBeAbsent = false,
): Parsed<Map<string, T>> {
  const listed = listRecords(files, folder);
  if (listed.length === 0 && !mayBeAbsent) return { issues: [newIssue('collection-empty', { file: folder })] };
  const records = listed.map(({ id, file }) => {
    const text = parseText(files, file);
    return [id, 'issues' in text ? text : parse(id, text.value, file)] as const;
  });
  const parsed = combine(Object.fromEntries(records));
  return 'issues' in parsed ? parsed : { value: new Map(Object.entries(parsed.value)) };
}

/** The fingerprint is taken with `\n` line ends, so that a checkout on Windows keeps it. */
function checkFingerprint({ site, transcription }: Content): Issue[] {
  const now = fingerprintOf(transcription);
  const { file, sha256: recorded } = site.source;
  return now === recorded ? [] : [newIssue('transcription-changed', { file: `source/${file}` }, { now, recorded })];
}

/** A signature that is missing stops nothing: a site is built before it can be signed. One that is wrong does. */
function checkSignatures(content: Content): Issue[] {
  return checkStatements(signedFactsOf(content))
    .faults.filter(({ kind }) => kind !== 'unsigned' && kind !== 'too-few')
    .map((fault) =>
      newIssue('statement-not-valid', { file: `statements/${fault.period}.json` }, { said: sayStatementFault(fault) }),
    );
}

/** The fingerprints of files that never change once they are published. */
function fingerprintsOf(files: ContentFiles): Map<string, string> {
  const ledger = listRecordKinds().flatMap(([folder, { isLedger }]) => (isLedger ? listRecords(files, folder) : []));
  const texts = ledger.map(({ file }) => [file, parseText(files, file)] as const);
  return new Map(texts.flatMap(([file, text]) => ('value' in text ? [[file, fingerprintOf(text.value)]] : [])));
}
