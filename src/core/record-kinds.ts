import type { z } from 'zod';
import { agencySchema } from './schemas/agency.ts';
import { amendmentSchema } from './schemas/amendment.ts';
import { assignmentSchema } from './schemas/assignment.ts';
import { citationSchema } from './schemas/citation.ts';
import { erratumSchema } from './schemas/erratum.ts';
import { glossarySchema } from './schemas/glossary.ts';
import { importLogSchema } from './schemas/import-log.ts';
import { mendsSchema } from './schemas/mends.ts';
import { movedSchema } from './schemas/moved.ts';
import { planSchema } from './schemas/plan.ts';
import { questionSchema } from './schemas/question.ts';
import { releaseSchema } from './schemas/release.ts';
import { replySchema } from './schemas/reply.ts';
import { reportSchema } from './schemas/report.ts';
import { signingKeysSchema } from './schemas/signing-key.ts';
import { siteSchema } from './schemas/site.ts';
import { envelopeSchema } from './schemas/statement.ts';
import { targetSchema } from './schemas/target.ts';
import { taskSchema } from './schemas/task.ts';
import { timeProofSchema } from './schemas/time-proof.ts';
import { workSchema } from './schemas/work.ts';

/** A kind of record: where in `content/` it is, of what shape, and what else is true of its files. */
export interface RecordKind {
  schema: z.ZodType;
  /** The one file that holds it; absent for a folder of the kind's name with one JSON file a record. */
  file?: string;
  /** What one of them is called: the name of its JSON Schema in the open data. Absent: none is published. */
  one?: string;
  /** There may be none yet. Every other folder must hold a record: an empty one would leave a page silently empty. */
  mayBeAbsent?: true;
  /** Its files never change once they are published: their fingerprints are taken. */
  isLedger?: true;
  /** How its files are named, where the name is no plain id. */
  fileName?: RegExp;
}

const ofPeriod = /^20\d{2}(-Q[1-4])?$/;
const ofPeriodAndAgency = /^20\d{2}(-Q[1-4])?(-[a-z0-9]+)+$/;

/**
 * Every kind of record, in the order in which the open data lists them. The type of `Content`, the reader, the checks of
 * file names, the JSON Schemas and the forms of the desk follow from this table.
 */
export const recordKinds = {
  targets: { schema: targetSchema, one: 'target' },
  tasks: { schema: taskSchema, one: 'task' },
  plans: { schema: planSchema, one: 'plan' },
  works: { schema: workSchema, one: 'work' },
  agencies: { schema: agencySchema, one: 'agency' },
  /** Later documents that give tasks, targets and works to bodies. */
  assignments: { schema: assignmentSchema, one: 'assignment', mayBeAbsent: true },
  citations: { schema: citationSchema, one: 'citation' },
  errata: { schema: erratumSchema, one: 'erratum' },
  /** What each agency reported for each period. */
  reports: { schema: reportSchema, one: 'report', mayBeAbsent: true, isLedger: true, fileName: ofPeriodAndAgency },
  /** Who brought each report in, and when. */
  imports: { schema: importLogSchema, mayBeAbsent: true, fileName: ofPeriodAndAgency },
  /** What rated bodies answer to verdicts. */
  replies: { schema: replySchema, one: 'reply', mayBeAbsent: true, isLedger: true },
  /** What later papers change in the words of the programme. */
  amendments: { schema: amendmentSchema, one: 'amendment', mayBeAbsent: true },
  /** What was asked in public about a clause, and what was answered. */
  questions: { schema: questionSchema, one: 'question', mayBeAbsent: true },
  releases: { schema: releaseSchema, one: 'release', mayBeAbsent: true, isLedger: true, fileName: ofPeriod },
  /** The signed statement on each release. */
  statements: { schema: envelopeSchema, mayBeAbsent: true, fileName: ofPeriod },
  /** That the file of a release was there when a block of Bitcoin was made. */
  proofs: { schema: timeProofSchema, mayBeAbsent: true, fileName: ofPeriod },
  glossary: { schema: glossarySchema, one: 'glossary', file: 'glossary.json' },
  site: { schema: siteSchema, one: 'site', file: 'site.json' },
  /** Published addresses that are no longer those of a record. */
  moved: { schema: movedSchema, file: 'moved.json', mayBeAbsent: true },
  /** Who may sign releases. */
  signingKeys: { schema: signingKeysSchema, file: 'keys.json', mayBeAbsent: true },
  mends: { schema: mendsSchema, file: 'source/mends.json' },
} as const satisfies Record<string, RecordKind>;

/** The folders of words and pictures, and what their files end in. */
export const otherFolders = { programme: '.mdx', guides: '.mdx', pictures: '.webp' } as const;

type Kinds = typeof recordKinds;

/** The kinds of which there are many, each by its id. */
export type RecordFolder = { [K in keyof Kinds]: Kinds[K] extends { file: string } ? never : K }[keyof Kinds];

/** The records of every kind: many by their ids, or the one. */
export type Records = {
  [K in keyof Kinds]: K extends RecordFolder ? Map<string, z.output<Kinds[K]['schema']>> : z.output<Kinds[K]['schema']>;
};

/** The rows of the table. */
export function listRecordKinds(): [name: keyof Kinds, kind: RecordKind][] {
  return Object.entries(recordKinds) as [keyof Kinds, RecordKind][];
}
