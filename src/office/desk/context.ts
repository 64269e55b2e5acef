import type { Context } from 'hono';
import { html } from 'hono/html';
import { formatIssue } from '../../core/issues/format-issue.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import { parseDate } from '../intake/parse-date.ts';
import { deskFrameWords } from '../words/desk-frame.ts';
import { desk as at } from './addresses.ts';
import type { Background } from './background.ts';
import { type DeskStep, framePage } from './desk-frame.ts';
import type { DraftStore } from './draft.ts';
import type { Conflict } from './join-shared.ts';
import { readJournal } from './journal.ts';
import { listOf, type Markup } from './markup.ts';
import type { Outside } from './outside.ts';
import type { Quarter, QuarterReader } from './read-quarter.ts';
import type { TokenStore } from './token-store.ts';

/** What every page of the desk works with. */
export interface Desk {
  /** The content folder. */
  content: string;
  store: DraftStore;
  readQuarter: QuarterReader;
  today: () => IsoDate;
  /** The address of the draft site. */
  draftSite: string;
  /** The address at which the site is seen as it was published from this machine. */
  liveSite: string;
  /** The folder of the site as it was published from this machine. */
  live: string;
  /** The same as the build calls it, inside the project. */
  liveName: string;
  outside: Outside;
  background: Background;
  /** What the last draft site that could not be built ended with. */
  failure: string | undefined;
  /** Shows a folder of this machine in its window. */
  openFolder: (folder: string) => void;
  /** The address of the first page, with the token: `/a1b2…/`. */
  root: string;
  /** What lets the desk into the shared repository: in memory, and never in a file of ours. */
  token: string;
  /** Where a token may be kept longer. */
  tokens: TokenStore;
  /** The same for the server that the site is taken to. */
  password: string;
  /** Where this office and another said different things, when their work was last to be brought together. */
  conflicts: Conflict[];
  /** What is to be said on the next page. */
  said: string[];
  /** The pages whose forms were taken since the last page: their addresses. */
  done: string[];
}

const most = 50;

/** Answers with a page about the quarter; where the content is not in order, with what is wrong in it. */
export async function answerPage(
  context: Context,
  desk: Desk,
  step: DeskStep,
  view: (quarter: Quarter) => { title: string; body: Markup | '' },
): Promise<Response> {
  const quarter = await desk.readQuarter();
  const [said, done] = [desk.said.splice(0), desk.done.splice(0)];
  if ('issues' in quarter) return context.html(framePage(desk.root, { ...faultyPage(step, quarter, said), done }));
  const { site } = quarter.programme;
  const { title, body } = view(quarter);
  const isShut = isOfDraft.has(step) && (await isUnfinished(desk));
  const shown = isShut ? showUnfinished(desk.root) : body;
  return context.html(framePage(desk.root, { step, said, done, site, title, body: shown }));
}

/** The steps that prepare what is just going out. */
const isOfDraft: ReadonlySet<DeskStep> = new Set(['receive', 'approve']);

async function isUnfinished({ store }: Desk): Promise<boolean> {
  const journal = await readJournal(store.folder);
  return journal !== undefined && journal.isSiteAlone !== true;
}

/** Until it is out or taken back, nothing of it can be changed here: the way on is another page. */
function showUnfinished(root: string): Markup {
  return html`<p><strong>${deskFrameWords.unfinished}</strong> <a href="${root}${at.publish}">${deskFrameWords.unfinishedHow}</a>.</p>`;
}

/** Goes on to a page after something was done, with what is to be said there. */
export function goTo(context: Context, desk: Desk, address: string, ...said: string[]): Response {
  desk.said.push(...said);
  return context.redirect(`${desk.root}${address}`, 303);
}

/** A day as people type it, or as a browser sends it; nothing for a day that no month has. */
export async function readDay(context: Context, name: string): Promise<IsoDate | undefined> {
  return parseDate(await readField(context, name));
}

/** One field of a form that was sent. */
export async function readField(context: Context, name: string): Promise<string> {
  const { [name]: value } = await context.req.parseBody();
  return typeof value === 'string' ? value.trim() : '';
}

function faultyPage(
  step: DeskStep,
  { issues }: Extract<Awaited<ReturnType<QuarterReader>>, { issues: unknown }>,
  said: string[],
) {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const lines = errors.slice(0, most).map(formatIssue);
  const more = errors.length > most ? [deskFrameWords.more(errors.length - most)] : [];
  const body = html`<p>${deskFrameWords.contentFaultyHow}</p>${listOf([...lines, ...more], 'told')}`;
  return { step, said, site: undefined, title: deskFrameWords.contentFaulty, body };
}
