import { rm } from 'node:fs/promises';
import path from 'node:path';
import { deskPublishWords as words } from '../words/desk-publish.ts';
import { findToken } from './access-token.ts';
import { draftPlaces } from './approve-step.ts';
import type { ReportProgress } from './background.ts';
import type { Desk } from './context.ts';
import { expectPages, followPages } from './follow-pages.ts';
import { openHistory } from './history.ts';
import {
  dropJournal,
  type Journal,
  type PublishingStep,
  publishingSteps,
  readJournal,
  stepsOf,
  writeJournal,
} from './journal.ts';
import { listConditions } from './list-conditions.ts';
import { putAway } from './put-away.ts';
import { takeToServer } from './server-outlet.ts';
import { compareShared, findShared, type SharedAnswer, type SharedHistory, sendShared } from './shared-history.ts';
import { placeTexts, readText, writeContent } from './write-content.ts';

/** What stopped a step; nothing where it was done. */
type Stopped = { said: string; details?: string } | undefined;

/** Where the site goes besides the folder in which it was built. */
export interface Outlets {
  outlet: string | undefined;
  isShared: boolean;
  isToServer: boolean;
}

/** Writes down what is to be published; from here on it is carried on or undone, whatever happens to the machine. */
export async function beginPublishing(desk: Desk, outlets: Outlets): Promise<string | undefined> {
  const quarter = await desk.readQuarter();
  if ('issues' in quarter || quarter.outcome === undefined) return words.nothingMade;
  const { draft, texts, cutOff } = quarter;
  const { period, doneBy } = draft;
  if (doneBy === undefined || listConditions(quarter).some(({ isMet }) => !isMet)) return words.notYet;
  const before: Journal['before'] = {};
  for (const name of texts.keys()) before[name] = await readText(desk, name);
  return begin(desk, outlets, { period, cutOff, step: 'write', texts: Object.fromEntries(texts), before, doneBy });
}

/** Writes down that the site is built anew as the content is: what was put right between two releases goes out. */
export async function beginSiteAlone(desk: Desk, outlets: Outlets): Promise<string | undefined> {
  const quarter = await desk.readQuarter();
  if ('issues' in quarter) return words.nothingMade;
  const { draft, cutOff } = quarter;
  const { period, doneBy } = draft;
  if (doneBy === undefined) return words.siteNeedsName;
  return begin(desk, outlets, { period, cutOff, step: 'commit', texts: {}, before: {}, doneBy, isSiteAlone: true });
}

async function begin(
  desk: Desk,
  { outlet, isShared, isToServer }: Outlets,
  begun: Omit<Journal, 'isShared' | 'outlet' | 'isToServer'>,
): Promise<string | undefined> {
  const shared = isShared ? await askShared(desk, compareShared) : 'done';
  if (shared !== 'done') return words.shared[shared];
  await desk.store.change((one) => ({ ...one, outlet }));
  await writeJournal(desk.store.folder, {
    ...begun,
    isShared,
    ...(outlet !== undefined && { outlet }),
    ...(isToServer && { isToServer }),
  });
  return undefined;
}

/**
 * Does the step that the journal names, writes the next one into it, and so on; stops at the one that cannot be done.
 * Cut off anywhere, it begins the step of the journal again: each may be done twice.
 */
export async function carryOn(desk: Desk, report: ReportProgress): Promise<void> {
  const { folder } = desk.store;
  for (;;) {
    const journal = await readJournal(folder);
    if (journal === undefined) return;
    if (journal.step === 'done') return finish(desk, journal);
    const { failure: _, ...begun } = journal;
    const all = stepsOf(journal);
    const [done, of] = [all.indexOf(journal.step), all.length];
    // A step without use is passed in no time, and in silence.
    if (done >= 0) report({ said: words.stepOf(done + 1, of, words.steps[journal.step]), done, of });
    const stopped = await steps[journal.step](desk, begun, report).catch((error: unknown) => ({
      said: words.failures[begun.step as Exclude<PublishingStep, 'done'>],
      details: String(error),
    }));
    const next = publishingSteps[publishingSteps.indexOf(journal.step) + 1] ?? 'done';
    // A site that does not verify is built again.
    const again = journal.step === 'verify' ? 'build' : journal.step;
    await writeJournal(
      folder,
      stopped === undefined ? { ...begun, step: next } : { ...begun, step: again, failure: stopped },
    );
    if (stopped !== undefined) return;
  }
}

/** Whether what was written can still be taken back: nothing has gone into the history, or nothing was to go there. */
export function canUndo({ step, isSiteAlone }: Pick<Journal, 'step' | 'isSiteAlone'>): boolean {
  return isSiteAlone === true || step === 'write' || step === 'commit';
}

/** Puts the content back as it was before. */
export async function undoPublishing(desk: Desk): Promise<void> {
  const journal = await readJournal(desk.store.folder);
  if (journal === undefined || !canUndo(journal)) return;
  const [kept, gone] = [{} as Record<string, string>, [] as string[]];
  for (const [name, text] of Object.entries(journal.before)) {
    // What somebody else has written meanwhile is theirs.
    if ((await readText(desk, name)) !== journal.texts[name]) continue;
    if (text === null) gone.push(name);
    else kept[name] = text;
  }
  await placeTexts(desk, kept);
  await Promise.all(gone.map((name) => rm(path.join(desk.content, name), { force: true })));
  await dropJournal(desk.store.folder);
}

const steps: Record<
  Exclude<PublishingStep, 'done'>,
  (desk: Desk, journal: Journal, report: ReportProgress) => Promise<Stopped>
> = {
  write: writeTexts,
  commit: async (desk, { period, cutOff, doneBy, isSiteAlone }) => {
    const history = await openHistory(desk.content);
    if (history === undefined) return { said: words.noHistory };
    if (isSiteAlone) {
      await history.keep(words.siteMessage, doneBy);
      return undefined;
    }
    await history.keep(words.message(period, cutOff), doneBy);
    await history.name(tagOf(period), words.tag(period), doneBy);
    return undefined;
  },
  build: async (desk, _, report) => {
    const onPage = followPages(await expectPages([draftPlaces(desk).site, desk.live]), report);
    const { isDone, said } = await desk.outside.build({ outDir: desk.liveName, onPage });
    return isDone ? undefined : { said: words.failures.build, details: said };
  },
  verify: async (desk) => {
    const { isDone, said } = await desk.outside.verify(desk.liveName);
    return isDone ? undefined : { said: words.failures.verify, details: said };
  },
  deliver: async (desk, { outlet, isToServer }) => {
    const delivered = outlet === undefined ? undefined : await desk.outside.deliver(desk.liveName, outlet);
    if (delivered?.isDone === false) return { said: words.failures.deliver, details: delivered.said };
    const taken = isToServer === undefined ? undefined : await takeToServer(desk);
    return taken?.isDone === false ? { said: words.failures.server(taken.said), details: taken.said } : undefined;
  },
  send: async (desk, { isShared, period, isSiteAlone }) => {
    if (!isShared) return undefined;
    const name = isSiteAlone ? undefined : tagOf(period);
    const sent = await askShared(desk, (shared, token) => sendShared(shared, token, name));
    return sent === 'done' ? undefined : { said: words.shared[sent] };
  },
};

function tagOf(period: string): string {
  return `cong-bo-${period.toLowerCase()}`;
}

/** Asks the shared repository something; where there is none any more, it cannot be reached. */
export async function askShared(
  desk: Desk,
  question: (shared: SharedHistory, token: string) => Promise<SharedAnswer>,
): Promise<SharedAnswer> {
  const shared = await findShared(desk.content);
  if (!shared?.isClosed) return 'not-reached';
  if (desk.token === '') await findToken(desk, shared);
  return question(shared, desk.token);
}

async function writeTexts(desk: Desk, { texts, before }: Journal): Promise<Stopped> {
  const said = await writeContent(desk, texts, before);
  return said === undefined ? undefined : { said };
}

/** The site is out. What keeps the received files from being put away is said; until they are, the quarter stays. */
async function finish(desk: Desk, journal: Journal): Promise<void> {
  try {
    await putAway(desk, journal);
  } catch (error) {
    const failure = { said: words.failures.done, details: String(error) };
    await writeJournal(desk.store.folder, { ...journal, failure });
  }
}
