import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../../core/machine/write-whole.ts';
import { isoDateSchema, ownWordsSchema } from '../../core/schemas/fields.ts';
import { type ReportPeriod, reportPeriodSchema } from '../../core/schemas/period.ts';

/** A received file, kept as it came under `nhan/<id>/<name>`. */
const keptFileSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{12}$/),
  name: z.string().min(1).max(200),
  /** When it came in. */
  receivedAt: z.iso.datetime().optional(),
  /** The file that somebody chose in its place: it is seen still, and used no more. */
  replacedBy: z.string().optional(),
});

/** A server that the site is taken to over SFTP, as somebody confirmed it. What lets the desk in is never kept. */
export const serverSchema = z.strictObject({
  host: z.string().regex(/^[A-Za-z0-9.:-]+$/),
  port: z.int().min(1).max(65_535),
  user: z.string().min(1).max(100),
  folder: z.string().min(1).max(500),
  /** A file of this machine, from the folder of whoever works at it. */
  keyFile: z.string().max(500).optional(),
  hostKey: z.string().regex(/^SHA256:[A-Za-z0-9+/]{43}$/),
});

/** How many characters may be typed for a name, and for the note to the approver: more is refused with a sentence, never cut. */
export const mostTyped = { name: 300, note: 3000 };

/** What the office has decided of a quarter so far. All else follows from it, the kept files and the content. */
export const draftSchema = z.strictObject({
  period: reportPeriodSchema,
  /** The day of receipt of the files that do not say it. */
  receivedOn: isoDateSchema.optional(),
  cutOff: isoDateSchema.optional(),
  /** Who approves the release, name and office. */
  approvedBy: ownWordsSchema.optional(),
  /** The figures under which that name was written: under others it is written again. */
  approvedFor: z.string().optional(),
  /** Who works at the desk: named in the history. */
  doneBy: ownWordsSchema.optional(),
  files: z.array(keptFileSchema).default([]),
  /** Files that somebody put out of the quarter: until it is published they can come back. */
  dropped: z.array(keptFileSchema).default([]),
  /** Changed verdicts that somebody has looked at, each with its words: a verdict that changes again is looked at again. */
  seen: z.array(z.string()).default([]),
  /** Bodies that owe and have sent nothing, without which the office decided to publish. */
  without: z.array(z.string()).default([]),
  /** Pairs of files of one body that differ, of which somebody said that both count. */
  together: z.array(z.string()).default([]),
  /** What whoever prepared the release tells whoever approves it; nobody else sees it. */
  note: z.string().max(mostTyped.note).optional(),
  /** Of what the draft site was last built. */
  built: z.string().optional(),
  /** Where the workbooks were written. */
  workbooks: z.string().optional(),
  /** The folder that the site is published into. */
  outlet: z.string().optional(),
  server: serverSchema.optional(),
  /** Where the key lies with which releases are signed here: the place alone. */
  signingKey: z.string().max(500).optional(),
  /** Until when the bodies are asked to send their files. */
  dueOn: isoDateSchema.optional(),
  /** The last day of the token for the shared repository, as whoever typed it knew. The token itself is never in it. */
  tokenUntil: isoDateSchema.optional(),
});

export type KeptFile = z.infer<typeof keptFileSchema>;
export type Draft = z.infer<typeof draftSchema>;

/** The draft on disk: whatever ends the program, the last decision that was answered is there. */
export interface DraftStore {
  /** The folder in which everything of the desk lies. */
  folder: string;
  get: () => Draft;
  /** Decides something: one decision after the other, each written whole before it counts. */
  change: (decide: (draft: Draft) => Draft) => Promise<Draft>;
}

/** Opens the draft of a folder, or begins one of the period that comes next. */
export async function openDraft(folder: string, findPeriod: () => Promise<ReportPeriod>): Promise<DraftStore> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'nhap.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  let draft = draftSchema.parse(text === undefined ? { period: await findPeriod() } : JSON.parse(text));
  let last: Promise<unknown> = Promise.resolve();
  const decideNow = async (decide: (draft: Draft) => Draft) => {
    const next = draftSchema.parse(decide(draft));
    await writeWhole(file, `${JSON.stringify(next, null, 1)}\n`, `${file}.unfinished`);
    draft = next;
    return next;
  };
  const change: DraftStore['change'] = (decide) => {
    const done = last.then(() => decideNow(decide));
    // What could not be written is told to whoever decided it, and keeps nobody else.
    last = done.catch(() => undefined);
    return done;
  };
  return { folder, get: () => draft, change };
}
