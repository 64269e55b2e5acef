import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../../core/machine/write-whole.ts';
import { isoDateSchema, ownWordsSchema } from '../../core/schemas/fields.ts';
import { reportPeriodSchema } from '../../core/schemas/period.ts';

/** The steps of publishing, in order; `done` when nothing is left. */
export const publishingSteps = ['write', 'commit', 'build', 'verify', 'deliver', 'send', 'done'] as const;

export type PublishingStep = (typeof publishingSteps)[number];

/** What a publication was begun with: enough to go on after the machine went out, and to go back while that is possible. */
const journalSchema = z.strictObject({
  period: reportPeriodSchema,
  cutOff: isoDateSchema,
  /** The step that is to be done. */
  step: z.enum(publishingSteps),
  /** What is written, by its path inside the content folder. */
  texts: z.record(z.string(), z.string()),
  /** What stood there before; null where nothing did. */
  before: z.record(z.string(), z.string().nullable()),
  doneBy: ownWordsSchema,
  outlet: z.string().optional(),
  /** Whether the site is taken to the server of the draft. */
  isToServer: z.literal(true).optional(),
  /** The site alone is built anew and goes out: no release is made. */
  isSiteAlone: z.literal(true).optional(),
  /** Whether it is sent to the repository that others share. */
  isShared: z.boolean(),
  /** Why the step could not be done, in words, and what the program said. */
  failure: z.strictObject({ said: z.string(), details: z.string().optional() }).optional(),
});

export type Journal = z.infer<typeof journalSchema>;

/** What is left to do or done of a publication, without what it has no use for. */
export function stepsOf({
  isSiteAlone,
  isShared,
  isToServer,
  outlet,
}: Pick<Journal, 'isSiteAlone' | 'isShared' | 'isToServer' | 'outlet'>): Exclude<PublishingStep, 'done'>[] {
  const isNeeded = {
    write: isSiteAlone !== true,
    commit: true,
    build: true,
    verify: true,
    deliver: outlet !== undefined || isToServer === true,
    send: isShared,
  };
  return publishingSteps.flatMap((step) => (step !== 'done' && isNeeded[step] ? [step] : []));
}

export async function readJournal(folder: string): Promise<Journal | undefined> {
  const text = await readFile(fileIn(folder), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : journalSchema.parse(JSON.parse(text));
}

export async function writeJournal(folder: string, journal: Journal): Promise<void> {
  const file = fileIn(folder);
  await writeWhole(file, `${JSON.stringify(journal, null, 1)}\n`, `${file}.unfinished`);
}

export async function dropJournal(folder: string): Promise<void> {
  await rm(fileIn(folder), { force: true });
}

function fileIn(folder: string): string {
  return path.join(folder, 'cong-bo.json');
}
