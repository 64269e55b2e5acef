import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Context, Hono } from 'hono';
import { isLeftAside } from '../../core/load/litter.ts';
import { deskSheetWords, deskApproveWords as words } from '../words/desk-publish.ts';
import { desk as at } from './addresses.ts';
import { showSheet } from './approval-sheet.ts';
import { showApproval } from './approve-page.ts';
import type { ReportProgress } from './background.ts';
import { answerPage, type Desk, goTo, readDay, readField } from './context.ts';
import { mostTyped } from './draft.ts';
import { expectPages, followPages } from './follow-pages.ts';
import { listChangedVerdicts } from './list-moves.ts';
import { listAwaited } from './list-silent-senders.ts';
import type { Quarter } from './read-quarter.ts';
import { sayTooLong } from './say-too-long.ts';

/** Duyệt: the site as it would be, the verdicts that change, the paper to sign, and who approves. */
export function addApproveStep(app: Hono, desk: Desk): void {
  app.get(`/${at.approve}`, (context) =>
    answerPage(context, desk, 'approve', (quarter) => ({ title: words.title, body: showApproval(desk, quarter) })),
  );
  app.get(`/${at.sheet}`, (context) =>
    answerPage(context, desk, 'approve', (quarter) => ({
      title: deskSheetWords.title(quarter.draft.period),
      body: showSheet(quarter),
    })),
  );
  app.post(`/${at.build}`, async (context) => {
    const quarter = await desk.readQuarter();
    if (!('issues' in quarter)) desk.background.start((report) => buildDraft(desk, quarter, report));
    return goTo(context, desk, at.approve);
  });
  app.post(`/${at.look}`, (context) => saveSeen(context, desk));
  app.post(`/${at.cutOff}`, async (context) => {
    const cutOff = await readDay(context, 'ngay');
    if (cutOff === undefined) return goTo(context, desk, at.approve, words.wrongDay);
    await desk.store.change((draft) => ({ ...draft, cutOff }));
    return goTo(context, desk, at.approve, words.cutOffSaved(cutOff));
  });
  app.post(`/${at.withoutSilent}`, async (context) => {
    const quarter = await desk.readQuarter();
    const isDecided = (await readField(context, 'con-thieu')) !== '';
    const shown = await readFields(context, 'thieu');
    const awaited = isDecided && !('issues' in quarter) ? listAwaited(quarter) : [];
    const without = awaited.filter((name) => shown.includes(name));
    await desk.store.change((draft) => ({ ...draft, without }));
    return goTo(context, desk, at.approve, isDecided ? words.withoutSaved(without.length) : words.waitForThem);
  });
  app.post(`/${at.sign}`, (context) => saveNames(context, desk));
}

/** Where the draft site is built, and the content it is built of. */
export function draftPlaces({ store }: Pick<Desk, 'store'>): { site: string; content: string } {
  return { site: path.join(store.folder, 'trang'), content: path.join(store.folder, 'noi-dung') };
}

async function buildDraft(desk: Desk, quarter: Quarter, report: ReportProgress): Promise<void> {
  const { site, content } = draftPlaces(desk);
  // Before the first build: most records have a page.
  const onPage = followPages((await expectPages([site, desk.live])) || quarter.whole.size, report);
  try {
    await rm(content, { recursive: true, force: true });
    for (const [name, bytes] of quarter.whole) {
      if (isLeftAside(name)) continue;
      await mkdir(path.dirname(path.join(content, name)), { recursive: true });
      await writeFile(path.join(content, name), bytes);
    }
    const built = await desk.outside.build({ content, outDir: site, onPage });
    desk.failure = built.isDone ? undefined : built.said;
    if (built.isDone) await desk.store.change((draft) => ({ ...draft, built: quarter.mark }));
  } catch (error) {
    desk.failure = String(error);
  }
}

/** Who approves and who prepared it, with the note between them; what cannot be kept stays in the form as it was typed. */
async function saveNames(context: Context, desk: Desk): Promise<Response> {
  const approvedBy = await readField(context, 'nguoi-duyet');
  const doneBy = await readField(context, 'nguoi-lam');
  // A form sends two characters where a line ends: somebody who counts sees one.
  const note = (await readField(context, 'ghi-chu')).replaceAll('\r\n', '\n') || undefined;
  const refusals = [
    ...(approvedBy === '' || doneBy === '' ? [words.namesLacking] : []),
    ...sayTooLong(words.approvedBy, approvedBy, mostTyped.name),
    ...sayTooLong(words.doneBy, doneBy, mostTyped.name),
    ...sayTooLong(words.note, note ?? '', mostTyped.note),
  ];
  if (refusals.length === 0) {
    // The figures that the page showed: others may have come in since, by another window.
    const approvedFor = await readField(context, 'so-lieu');
    await desk.store.change((draft) => ({ ...draft, approvedBy, approvedFor, doneBy, note }));
    return goTo(context, desk, at.approve, words.namesSaved(approvedBy));
  }
  desk.said.push(...refusals);
  return answerPage(context, desk, 'approve', (quarter) => ({
    title: words.title,
    body: showApproval(desk, quarter, { approvedBy, doneBy, note }),
  }));
}

/** Every value that a form sent under one name. */
async function readFields(context: Context, name: string): Promise<(string | File)[]> {
  const { [name]: sent } = await context.req.parseBody({ all: true });
  return [sent ?? []].flat();
}

async function saveSeen(context: Context, desk: Desk): Promise<Response> {
  const quarter = await desk.readQuarter();
  if ('issues' in quarter) return goTo(context, desk, at.approve);
  const ticked = await readFields(context, 'xem');
  const judged = listChangedVerdicts(quarter).filter(({ isJudged }) => isJudged);
  const seen = judged.flatMap(({ key }) => (ticked.includes(key) ? [key] : []));
  await desk.store.change((draft) => ({ ...draft, seen }));
  return goTo(context, desk, at.approve, words.seenSaved(seen.length, judged.length));
}
