import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Context, Hono } from 'hono';
import { markWorkbook } from '../answers/mark-workbook.ts';
import { deskReceiveWords as words } from '../words/desk-steps.ts';
import { answerAuthor } from '../words/intake.ts';
import { letterWords } from '../words/letter.ts';
import { desk as at } from './addresses.ts';
import { answerPage, type Desk, goTo, readDay, readField } from './context.ts';
import { dropFile, keepFiles, keptPlaceOf, takeFileBack } from './kept-files.ts';
import type { AnsweredFile } from './read-quarter.ts';
import { showReceived, writeLetter } from './receive-page.ts';

/** Nhận tệp: what came in, what is answered to each office, and what the quarter looks like with it. */
export function addReceiveStep(app: Hono, desk: Desk): void {
  app.get(`/${at.receive}`, (context) =>
    answerPage(context, desk, 'receive', (quarter) => ({
      title: words.title,
      body: showReceived(desk.root, quarter, desk.today()),
    })),
  );
  app.post(`/${at.upload}`, async (context) => goTo(context, desk, at.receive, ...(await keepUploads(context, desk))));
  app.post(`/${at.receiptDay}`, async (context) => {
    const day = await readDay(context, 'ngay');
    if (day === undefined || day > desk.today()) return goTo(context, desk, at.receive, words.wrongDay);
    await desk.store.change((draft) => ({ ...draft, receivedOn: day }));
    return goTo(context, desk, at.receive, words.daySaved(day));
  });
  app.post(`/${at.drop}`, async (context) => {
    const id = await readField(context, 'tep');
    const file = desk.store.get().files.find((one) => one.id === id);
    if (file === undefined) return goTo(context, desk, at.receive);
    await dropFile(desk.store, id);
    return goTo(context, desk, at.receive, words.dropped(file.name));
  });
  app.post(`/${at.choose}`, (context) => chooseFile(context, desk));
  app.post(`/${at.received}`, (context) => useAgain(context, desk));
  app.get(`/${at.received}/:id`, (context) => sendReceived(context, desk));
  app.get(`/${at.letter}/:id`, (context) => sendAnswer(context, desk, sendLetter));
  app.get(`/${at.marked}/:id`, (context) => sendAnswer(context, desk, markFile));
}

async function keepUploads(context: Context, desk: Desk): Promise<string[]> {
  const { tep } = await context.req.parseBody({ all: true });
  const files = [tep ?? []].flat().filter((one) => one instanceof File && one.name !== '') as File[];
  if (files.length === 0) return [words.nothingChosen];
  const uploads = files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
  const before = new Set(desk.store.get().files.map(({ id }) => id));
  const { kept, aside, known } = await keepFiles(desk.store, await Promise.all(uploads));
  const quarter = await desk.readQuarter();
  const replaced = 'issues' in quarter ? [] : quarter.replaced.filter(({ by }) => !before.has(by.id));
  const hasRivals = !('issues' in quarter) && quarter.rivals.length > 0;
  return [
    ...(kept > 0 ? [words.uploaded(kept)] : []),
    ...new Set(replaced.map(({ name, by }) => words.replaces(by.name, name))),
    ...(hasRivals ? [words.rivalsWait] : []),
    ...known.map(words.knownAlready),
    ...(aside.length > 0 ? [words.leftAside(aside)] : []),
  ];
}

/** Of two files of one body: one of them, or both. */
async function chooseFile(context: Context, desk: Desk): Promise<Response> {
  const [pair, choice] = [await readField(context, 'hai-tep'), await readField(context, 'dung')];
  const ids = pair.split(' ');
  const isPair = ids.length === 2 && ids.every((id) => desk.store.get().files.some((file) => file.id === id));
  const other = ids.find((id) => id !== choice);
  if (isPair && choice === 'ca-hai')
    await desk.store.change((draft) => ({ ...draft, together: [...draft.together, pair] }));
  else if (isPair && other !== undefined && ids.includes(choice))
    await desk.store.change((draft) => ({
      ...draft,
      files: draft.files.map((file) => (file.id === other ? { ...file, replacedBy: choice } : file)),
    }));
  return goTo(context, desk, at.receive, words.chosen);
}

/** A file that somebody had put aside counts again. */
async function useAgain(context: Context, desk: Desk): Promise<Response> {
  const id = await readField(context, 'tep');
  await takeFileBack(desk.store, id);
  await desk.store.change((draft) => ({
    ...draft,
    files: draft.files.map(({ replacedBy, ...file }) => ({
      ...file,
      ...(file.id !== id && replacedBy !== undefined && { replacedBy }),
    })),
  }));
  return goTo(context, desk, at.receive);
}

/** A file as it came. */
async function sendReceived(context: Context, desk: Desk): Promise<Response> {
  const { files, dropped } = desk.store.get();
  const file = [...files, ...dropped].find(({ id }) => id === context.req.param('id'));
  if (file === undefined) return context.notFound();
  return send(context, { name: file.name, type: workbookType, bytes: await readFile(keptPlaceOf(desk.store, file)) });
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Sent {
  name: string;
  type: string;
  bytes: string | Uint8Array;
}

async function sendAnswer(context: Context, desk: Desk, write: (desk: Desk, file: AnsweredFile) => Promise<Sent>) {
  const quarter = await desk.readQuarter();
  const file = 'issues' in quarter ? undefined : quarter.files.find(({ id }) => id === context.req.param('id'));
  if (file === undefined) return context.notFound();
  return send(context, await write(desk, file));
}

function send(context: Context, { name, type, bytes }: Sent): Response {
  context.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  return context.body(typeof bytes === 'string' ? bytes : new Uint8Array(bytes), 200, { 'Content-Type': type });
}

async function sendLetter(_: Desk, { name, letter }: AnsweredFile): Promise<Sent> {
  const stem = path.basename(name, path.extname(name));
  return {
    name: letterWords.textName(stem),
    type: 'text/plain; charset=utf-8',
    bytes: `${writeLetter(name, letter)}\n`,
  };
}

async function markFile(desk: Desk, file: AnsweredFile): Promise<Sent> {
  const received = await readFile(keptPlaceOf(desk.store, file));
  const bytes = await markWorkbook(received, file.letter.marks, answerAuthor);
  const name = letterWords.markedName(path.basename(file.name, path.extname(file.name)));
  return { name, type: workbookType, bytes: bytes ?? received };
}
