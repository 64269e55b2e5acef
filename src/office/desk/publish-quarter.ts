import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { takeLock } from '../../core/machine/lock.ts';
import { moveStaged, stageFiles } from '../../core/machine/write-all.ts';
import { endOf, quarterAfter, quarterOf } from '../../core/periods.ts';
import { deskPublishWords as words } from '../words/desk-publish.ts';
import type { ReportProgress } from './background.ts';
import type { Desk } from './context.ts';
import { openHistory } from './history.ts';
import {
  dropJournal,
  type Journal,
  type PublishingStep,
  publishingSteps,
  readJournal,
  writeJournal,
} from './journal.ts';
import { listConditions } from './list-conditions.ts';
import { compareShared, findShared, type SharedAnswer, type SharedHistory, sendShared } from './shared-history.ts';

/** What stopped a step; nothing where it was done. */
type Stopped = { said: string; details?: string } | undefined;

/** Writes down what is to be published; from here on it is carried on or undone, whatever happens to the machine. */
export async function beginPublishing(
  desk: Desk,
  { outlet, isShared }: { outlet: string | undefined; isShared: boolean },
): Promise<string | undefined> {
  const quarter = await desk.readQuarter();
  if ('issues' in quarter || quarter.outcome === undefined) return words.nothingMade;
  const { draft, texts, cutOff } = quarter;
  if (draft.doneBy === undefined || listConditions(quarter).some(({ isMet }) => !isMet)) return words.notYet;
  const shared = isShared ? await askShared(desk, compareShared) : 'done';
  if (shared !== 'done') return words.shared[shared];
  const before: Journal['before'] = {};
  for (const name of texts.keys()) before[name] = await readText(desk, name);
  await desk.store.change((one) => ({ ...one, outlet }));
  await writeJournal(desk.store.folder, {
    ...{
      period: draft.period,
      cutOff,
      step: 'write',
      texts: Object.fromEntries(texts),
      before,
      doneBy: draft.doneBy,
      isShared,
    },
    ...(outlet !== undefined && { outlet }),
  });
  return undefined;
}

/** Does one step after the other, and stops at the one that cannot be done. */
export async function carryOn(desk: Desk, report: ReportProgress): Promise<void> {
  const { folder } = desk.store;
  for (;;) {
    const journal = await readJournal(folder);
    if (journal === undefined) return;
    if (journal.step === 'done') return finish(desk, journal);
    const { failure: _, ...begun } = journal;
    const [done, of] = [publishingSteps.indexOf(journal.step), publishingSteps.length - 1];
    report({ said: words.stepOf(done + 1, of, words.steps[journal.step]), done, of });
    const stopped = await steps[journal.step](desk, begun).catch((error: unknown) => ({
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

/** Whether what was written can still be taken back: nothing has gone into the history. */
export function canUndo({ step }: Pick<Journal, 'step'>): boolean {
  return step === 'write' || step === 'commit';
}

/** Puts the content back as it was before. */
export async function undoPublishing(desk: Desk): Promise<void> {
  const journal = await readJournal(desk.store.folder);
  if (journal === undefined || !canUndo(journal)) return;
  const [kept, gone] = [new Map<string, string>(), [] as string[]];
  for (const [name, text] of Object.entries(journal.before)) {
    // What somebody else has written meanwhile is theirs.
    if ((await readText(desk, name)) !== journal.texts[name]) continue;
    if (text === null) gone.push(name);
    else kept.set(path.join(desk.content, name), text);
  }
  await moveStaged(await stageFiles(kept, stageOf(desk)), stageOf(desk));
  await Promise.all(gone.map((name) => rm(path.join(desk.content, name), { force: true })));
  await dropJournal(desk.store.folder);
}

const steps: Record<Exclude<PublishingStep, 'done'>, (desk: Desk, journal: Journal) => Promise<Stopped>> = {
  write: writeTexts,
  commit: async (desk, { period, cutOff, doneBy }) => {
    const history = await openHistory(desk.content);
    if (history === undefined) return { said: words.noHistory };
    await history.keep(words.message(period, cutOff), doneBy);
    await history.name(tagOf(period), words.tag(period), doneBy);
    return undefined;
  },
  build: async (desk) => {
    const { isDone, said } = await desk.outside.build({ outDir: desk.liveName, onPage: () => {} });
    return isDone ? undefined : { said: words.failures.build, details: said };
  },
  verify: async (desk) => {
    const { isDone, said } = await desk.outside.verify(desk.liveName);
    return isDone ? undefined : { said: words.failures.verify, details: said };
  },
  deliver: async (desk, { outlet }) => {
    if (outlet === undefined) return undefined;
    const { isDone, said } = await desk.outside.deliver(desk.liveName, outlet);
    return isDone ? undefined : { said: words.failures.deliver, details: said };
  },
  send: async (desk, { isShared, period }) => {
    if (!isShared) return undefined;
    const sent = await askShared(desk, (shared, token) => sendShared(shared, token, tagOf(period)));
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
  return shared?.isClosed ? question(shared, desk.token) : 'not-reached';
}

async function writeTexts(desk: Desk, { texts, before }: Journal): Promise<Stopped> {
  const giveBack = await takeLock(path.join(path.dirname(path.resolve(desk.content)), '.release.lock'));
  if (giveBack === 'held') return { said: words.busy };
  try {
    for (const [name, text] of Object.entries(texts)) {
      const now = await readText(desk, name);
      if (now !== text && now !== before[name]) return { said: words.changedMeanwhile(name) };
    }
    const places = Object.entries(texts).map(([name, text]) => [path.join(desk.content, name), text] as const);
    await moveStaged(await stageFiles(new Map(places), stageOf(desk)), stageOf(desk));
    return undefined;
  } finally {
    await giveBack();
  }
}

/** Puts the published quarter away, received files and all, and begins the next one. */
async function finish(desk: Desk, journal: Journal): Promise<void> {
  const { folder } = desk.store;
  const kept = path.join(folder, 'da-cong-bo', journal.period);
  await mkdir(kept, { recursive: true });
  await rename(path.join(folder, 'nhan'), path.join(kept, 'nhan')).catch(() => undefined);
  const next = quarterAfter(quarterOf(endOf(journal.period)));
  await desk.store.change(({ approvedBy, doneBy, outlet }) => ({
    ...{ period: next, files: [], seen: [], approvedBy, doneBy, outlet },
  }));
  await rename(path.join(folder, 'cong-bo.json'), path.join(kept, 'cong-bo.json'));
  desk.said.push(words.published(journal.period, journal.outlet ?? desk.live));
}

async function readText(desk: Desk, name: string): Promise<string | null> {
  return readFile(path.join(desk.content, name), 'utf8').catch(() => null);
}

function stageOf(desk: Desk): string {
  return path.join(desk.store.folder, 'ghi.unfinished');
}
