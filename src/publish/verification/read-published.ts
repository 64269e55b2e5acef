import { z } from 'zod';
import { type Amending, amendTargets, amendTasks } from '../../core/programme/amended-records.ts';
import type { CommitmentFacts } from '../../core/releases/commitments.ts';
import type { Release, Report } from '../../core/releases/release-state.ts';
import { idSchema, isoDateSchema } from '../../core/schemas/fields.ts';
import { reportPeriodSchema } from '../../core/schemas/period.ts';
import { type ReleaseRecord, releaseSchema } from '../../core/schemas/release.ts';
import { type ReplyRecord, replySchema } from '../../core/schemas/reply.ts';
import { reportSchema } from '../../core/schemas/report.ts';
import { targetSchema } from '../../core/schemas/target.ts';
import type { FigureSource, Row } from '../../site/open-data/table.ts';
import type { NamedTarget } from '../../site/view-models/results.ts';
import { amendmentRows, commitmentRows, joinAmendments, joinCommitments } from './read-commitments.ts';

/** Reads one file of a published site by its path; nothing where it is not there. */
export type ReadSite = (path: string) => Promise<string | undefined>;

/** What a site publishes that every figure follows from. */
export interface Published {
  programme: Omit<FigureSource['programme'], 'targets'> & CommitmentFacts & { targets: readonly NamedTarget[] };
  /** The text of each report file: its fingerprint is in the releases. */
  reportTexts: Map<string, string>;
  /** The name of the official text; sites built before it was told have none. */
  textFile: string | undefined;
}

/** A file of the open data that is not there, or has not the shape that this program knows. */
export class UnreadableFile extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`Unreadable: ${path}`);
    this.path = path;
  }
}

const indexSchema = z.object({
  about: z.object({ isDemonstration: z.boolean(), page: z.url() }),
  programme: z.object({ from: z.int(), to: z.int(), issuedOn: isoDateSchema, text: z.string().optional() }),
});

/** Reads the open data of a site; throws an `UnreadableFile`. */
export async function readPublished(paths: readonly string[], read: ReadSite): Promise<Published> {
  const { about, programme } = await readFile(read, 'index.json', (index) => indexSchema.parse(index));
  const [targets, releases, reportIds] = [
    await Promise.all(idsIn(paths, 'targets').map((id) => readTarget(read, id))),
    await Promise.all(idsIn(paths, 'releases').map((id) => readRelease(read, id))),
    idsIn(paths, 'reports'),
  ];
  const reports = await Promise.all(reportIds.map((id) => readPublishedReport(read, id)));
  const texts = await Promise.all(
    reportIds.map(async (id) => [id, (await read(pathOf(`reports/${id}.json`))) ?? ''] as const),
  );
  const commitments = await readCommitments(read);
  const amendments = await readAmendments(read);
  releases.sort((a, b) => (a.cutOff < b.cutOff ? -1 : 1));
  // What the site shows as held today is what held at its last release.
  const day = releases.at(-1)?.cutOff;
  const { issuedOn: date, text: textFile, ...period } = programme;
  return {
    programme: {
      site: {
        ...(about.isDemonstration && { isDemonstration: true }),
        baseUrl: about.page.replace(/du-lieu\/$/, ''),
        document: { date, period },
      },
      ...commitments,
      tasks: amendTasks(commitments.tasks, amendments, day),
      targets: amendTargets(targets, amendments, day),
      reports,
      releases,
    },
    reportTexts: new Map(texts),
    textFile,
  };
}

/** The rows of a document of the open data, under one name; each is compared cell by cell with what is computed. */
export function readRows(read: ReadSite, file: string, name: string): Promise<Record<string, unknown>[]> {
  const rows = z.array(z.record(z.string(), z.unknown()));
  return readFile(read, file, (document) => rows.parse((document as Record<string, unknown>)[name]));
}

/** The rows of a table, as its document gives them. */
export function readTable(read: ReadSite, name: string): Promise<Row[]> {
  const cell = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
  return readFile(
    read,
    `${name}.json`,
    (document) => z.object({ rows: z.array(z.record(z.string(), cell)) }).parse(document).rows,
  );
}

/** A reply that some release names, from its own file. */
export function readReply(read: ReadSite, id: string): Promise<ReplyRecord & { id: string }> {
  return readFile(read, `ledger/replies/${id}.json`, (reply) => ({ ...replySchema.parse(reply), id }));
}

/** What the document of a release says that it stored. */
export function readStored(read: ReadSite, file: string): Promise<Pick<ReleaseRecord, 'assessments' | 'commitments'>> {
  return readFile(read, file, (document) => storedSchema.parse(document));
}

const { assessments, commitments, ...head } = releaseSchema.shape;
const storedSchema = z.object({ assessments, commitments });

async function readCommitments(read: ReadSite): Promise<Omit<CommitmentFacts, 'site'>> {
  const rowsOf = <Row extends z.ZodType>(table: string, row: Row) =>
    readFile(read, `${table}.json`, (document) => z.object({ rows: z.array(row) }).parse(document).rows);
  return joinCommitments({
    plans: await rowsOf('plans', commitmentRows.plans),
    works: await rowsOf('works', commitmentRows.works),
    tasks: await rowsOf('tasks', commitmentRows.tasks),
    assignments: await rowsOf('assignments', commitmentRows.assignments),
  });
}

function readAmendments(read: ReadSite): Promise<Amending[]> {
  return readFile(read, 'amendments.json', (document) =>
    joinAmendments(z.object({ rows: amendmentRows }).parse(document).rows),
  );
}

/** The path in the site of a file of the open data. */
export function pathOf(file: string): string {
  return `du-lieu/v1/${file}`;
}

async function readFile<T>(read: ReadSite, file: string, parse: (document: unknown) => T): Promise<T> {
  const path = pathOf(file);
  const text = await read(path);
  try {
    return parse(JSON.parse(text ?? ''));
  } catch {
    throw new UnreadableFile(path);
  }
}

function idsIn(paths: readonly string[], folder: string): string[] {
  const start = pathOf(`${folder}/`);
  return paths
    .filter((path) => path.startsWith(start))
    .map((path) => path.slice(start.length, -'.json'.length))
    .filter((id) => id !== 'latest');
}

function readPublishedReport(read: ReadSite, id: string): Promise<Report> {
  return readFile(read, `reports/${id}.json`, (report) => ({ id, ...reportSchema.parse(report) }));
}

function readTarget(read: ReadSite, id: string): Promise<NamedTarget> {
  const placed = z.object({ target: targetSchema.extend({ id: idSchema, section: z.unknown(), clause: z.unknown() }) });
  return readFile(read, `targets/${id}.json`, (document) => placed.parse(document).target);
}

function readRelease(read: ReadSite, id: string): Promise<Release> {
  const named = storedSchema.extend({ release: z.strictObject({ ...head, id: reportPeriodSchema }) });
  return readFile(read, `releases/${id}.json`, (document) => {
    const { release, ...stored } = named.parse(document);
    return { ...release, ...stored };
  });
}
