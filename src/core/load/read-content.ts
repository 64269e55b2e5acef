import type { z } from 'zod';
import { checkContent } from '../checks/check-content.ts';
import { type Issue, newIssue } from '../issues/issue.ts';
import type { Content, SectionFile } from '../programme/content.ts';
import { agencySchema } from '../schemas/agency.ts';
import { assignmentSchema } from '../schemas/assignment.ts';
import { citationSchema } from '../schemas/citation.ts';
import { erratumSchema } from '../schemas/erratum.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import { mendsSchema } from '../schemas/mends.ts';
import { movedSchema } from '../schemas/moved.ts';
import { planSchema } from '../schemas/plan.ts';
import { releaseSchema } from '../schemas/release.ts';
import { reportSchema } from '../schemas/report.ts';
import { siteSchema } from '../schemas/site.ts';
import { targetSchema } from '../schemas/target.ts';
import { taskSchema } from '../schemas/task.ts';
import { workSchema } from '../schemas/work.ts';
import { type ContentFiles, checkFileNames, listRecords, readFiles } from './content-files.ts';
import { decodeText } from './decode-text.ts';
import { fingerprintOf } from './fingerprint.ts';
import { parseGuide } from './parse-guide.ts';
import { parseSection } from './parse-section.ts';
import { combine, type Parsed } from './parsed.ts';
import { parseRecord } from './read-json.ts';

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
    ...('issues' in parsed ? parsed.issues : [...checkFingerprint(parsed.value), ...checkContent(parsed.value)]),
  ].map((issue) => ({ ...issue, place: { ...issue.place, file: `${folder}/${issue.place.file}` } }));
  const isSound = issues.every(({ severity }) => severity === 'warning');
  return 'value' in parsed && isSound ? { content: parsed.value, warnings: issues } : { issues };
}

function parseContent(files: ContentFiles): Parsed<Content> {
  const site = parseSingle(files, 'site.json', siteSchema);
  const parsed = combine({
    site,
    glossary: parseSingle(files, 'glossary.json', glossarySchema),
    mends: parseSingle(files, 'source/mends.json', mendsSchema),
    transcription: 'value' in site ? parseText(files, `source/${site.value.source.file}`) : { value: '' },
    sections: parseSections(files),
    targets: parseRecords(files, 'targets', targetSchema),
    tasks: parseRecords(files, 'tasks', taskSchema),
    plans: parseRecords(files, 'plans', planSchema),
    works: parseRecords(files, 'works', workSchema),
    agencies: parseRecords(files, 'agencies', agencySchema),
    citations: parseRecords(files, 'citations', citationSchema),
    errata: parseRecords(files, 'errata', erratumSchema),
    moved: files.has('moved.json') ? parseSingle(files, 'moved.json', movedSchema) : { value: [] },
    // Nothing may have been reported or assigned yet.
    assignments: parseFolder(files, 'assignments', recordParser(assignmentSchema)),
    reports: parseFolder(files, 'reports', recordParser(reportSchema)),
    releases: parseFolder(files, 'releases', recordParser(releaseSchema)),
    guides: parseFolder(files, 'guides', parseGuide),
  });
  if ('issues' in parsed) return parsed;
  // The site renders the guides itself.
  const { guides: _, ...content } = parsed.value;
  return { value: { ...content, fingerprints: takeFingerprints(files) } };
}

function parseText(files: ContentFiles, file: string): Parsed<string> {
  const bytes = files.get(file);
  return bytes === undefined ? { issues: [newIssue('file-missing', { file })] } : decodeText(bytes, file);
}

function parseSingle<S extends z.ZodType>(files: ContentFiles, file: string, schema: S): Parsed<z.output<S>> {
  const text = parseText(files, file);
  return 'issues' in text ? text : parseRecord(schema, text.value, file);
}

/** The records of a folder that must hold some: an empty one would leave a page silently empty. */
function parseRecords<S extends z.ZodType>(
  files: ContentFiles,
  folder: string,
  schema: S,
): Parsed<Map<string, z.output<S>>> {
  if (listRecords(files, folder).length === 0) return { issues: [newIssue('collection-empty', { file: folder })] };
  return parseFolder(files, folder, recordParser(schema));
}

function recordParser<S extends z.ZodType>(schema: S): ParseFile<z.output<S>> {
  return (_, text, file) => parseRecord(schema, text, file);
}

function parseSections(files: ContentFiles): Parsed<SectionFile[]> {
  if (listRecords(files, 'programme').length === 0)
    return { issues: [newIssue('collection-empty', { file: 'programme' })] };
  const sections = parseFolder(files, 'programme', parseSection);
  if ('issues' in sections) return sections;
  return { value: [...sections.value.values()].sort((a, b) => a.head.order - b.head.order) };
}

type ParseFile<T> = (id: string, text: string, file: string) => Parsed<T>;

/** All files of a folder, by id. */
function parseFolder<T>(files: ContentFiles, folder: string, parse: ParseFile<T>): Parsed<Map<string, T>> {
  const records = listRecords(files, folder).map(({ id, file }) => {
    const text = parseText(files, file);
    return [id, 'issues' in text ? text : parse(id, text.value, file)] as const;
  });
  const parsed = combine(Object.fromEntries(records));
  return 'issues' in parsed ? parsed : { value: new Map(Object.entries(parsed.value)) };
}

/** The fingerprint is taken with `\n` line ends, so that a checkout on Windows keeps it. */
function checkFingerprint({ site, transcription }: Content): Issue[] {
  const found = fingerprintOf(transcription);
  const { file, sha256: expected } = site.source;
  return found === expected ? [] : [newIssue('transcription-changed', { file: `source/${file}` }, { found, expected })];
}

/** The fingerprints of the ledger: files that never change once they are published. */
function takeFingerprints(files: ContentFiles): Map<string, string> {
  const ledger = ['reports', 'releases'].flatMap((folder) => listRecords(files, folder));
  const texts = ledger.map(({ file }) => [file, parseText(files, file)] as const);
  return new Map(texts.flatMap(([file, text]) => ('value' in text ? [[file, fingerprintOf(text.value)]] : [])));
}
