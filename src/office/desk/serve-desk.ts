import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import { readContent } from '../../core/load/read-content.ts';
import { basePathOf, readSiteRecord } from '../../core/load/read-site.ts';
import { describeMachineFault } from '../../core/machine/run-command.ts';
import { complain } from '../../core/machine/tell.ts';
import { endOf, quarterAfter, quarterOf, quartersEnded } from '../../core/periods.ts';
import { listReleases } from '../../core/releases/release-state.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import type { ReportPeriod } from '../../core/schemas/period.ts';
import { deskFrameWords as words } from '../words/desk-frame.ts';
import { deskPublishWords } from '../words/desk-publish.ts';
import { addForgetToken } from './access-token.ts';
import { desk as at } from './addresses.ts';
import { addAfterStep } from './after-step.ts';
import { addApproveStep, draftPlaces } from './approve-step.ts';
import { addAssignStep } from './assign-step.ts';
import { makeBackground } from './background.ts';
import { type Desk, goTo } from './context.ts';
import { addCorrectStep } from './correct-step.ts';
import { openDraft } from './draft.ts';
import { guard, isOurs } from './guard.ts';
import { addHandOverStep } from './hand-over-step.ts';
import { readJournal } from './journal.ts';
import { clearStrays } from './kept-files.ts';
import type { Outside } from './outside.ts';
import { addPublishStep } from './publish-step.ts';
import { makeQuarterReader } from './read-quarter.ts';
import { addReceiveStep } from './receive-step.ts';
import { addFiles } from './serve-files.ts';
import { addServerStep } from './server-step.ts';
import { addGuide } from './show-guide.ts';
import { addSignStep } from './sign-step.ts';
import { addStartStep } from './start-step.ts';
import type { TokenStore } from './token-store.ts';
import { addWithdrawal } from './waiting-corrections.ts';
import { waitFor } from './waiting-page.ts';

/** What a desk is opened with. */
export interface DeskOptions {
  /** The folder of the project: the desk keeps its draft there, and the site is built there. */
  project: string;
  content: string;
  today: () => IsoDate;
  outside: Outside;
  tokens: TokenStore;
  openFolder: (folder: string) => void;
  /** Answers at once that it is opening, while content and styles are read for the first time. */
  saysOpening?: boolean;
}

/** A desk that is open. */
export interface OpenDesk {
  /** With the token: who does not know it is not let in. */
  url: string;
  desk: Desk;
  close: () => Promise<void>;
}

const [megabyte, cookie] = [1024 * 1024, 'ban-lam-viec'];

/** Opens the desk at an address of this machine that nobody can guess. */
export async function serveDesk(options: DeskOptions): Promise<OpenDesk> {
  const { project, content, today, outside, tokens, openFolder, saysOpening = false } = options;
  const token = randomBytes(24).toString('hex');
  const store = await openDraft(path.join(project, '.ban-lam-viec'), () => findNextPeriod(content, today()));
  await clearStrays(store);
  const desk: Desk = {
    ...{
      content,
      store,
      today,
      outside,
      tokens,
      openFolder,
      draftSite: '',
      liveSite: '',
      root: `/${token}/`,
      said: [],
      done: [],
      token: '',
      password: '',
      conflicts: [],
      failure: undefined,
    },
    live: path.join(project, 'dist'),
    liveName: 'dist',
    background: makeBackground(),
    readQuarter: makeQuarterReader(content, store, today),
  };
  const { site } = draftPlaces(desk);
  await mkdir(site, { recursive: true });
  const draft = await listen(await makeSiteServer(desk, token, site));
  desk.draftSite = draft.url;
  const live = await listen(await makeSiteServer(desk, token, desk.live));
  desk.liveSite = live.url;
  const pages = await listen(makePages(desk, token, saysOpening));
  const close = async () => {
    await desk.background.ended();
    await Promise.all([draft.close(), live.close(), pages.close()]);
  };
  return { url: `${pages.url}${token}/`, desk, close };
}

function makePages(desk: Desk, token: string, saysOpening: boolean): Hono {
  const steps = new Hono({ strict: false });
  const sheet = addFiles(steps);
  if (saysOpening) steps.use(waitFor(Promise.all([sheet, desk.readQuarter()])));
  steps.get(`/${at.progress}`, (context) => context.json(desk.background.progress()));
  const add = [addStartStep, addAssignStep, addReceiveStep, addApproveStep, addPublishStep];
  for (const one of [
    ...add,
    addAfterStep,
    addCorrectStep,
    addServerStep,
    addForgetToken,
    addGuide,
    addWithdrawal,
    addSignStep,
    addHandOverStep,
  ])
    one(steps, desk);
  const app = new Hono({ strict: false });
  app.use(guard(token));
  app.use(async (context, next) => {
    setCookie(context, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
    return next();
  });
  app.use(async (context, next) => {
    const isUpload = [at.upload, at.restore].some((one) => context.req.path === `${desk.root}${one}`);
    const maxSize = isUpload ? 64 * megabyte : megabyte;
    return bodyLimit({ maxSize, onError: (refused) => refused.text(words.tooLarge, 413) })(context, next);
  });
  // What is being published is written down: nothing else changes until it has gone out or was taken back.
  app.post(`${desk.root}*`, async (context, next) => {
    const isPublishing = context.req.path.startsWith(`${desk.root}${at.publish}`);
    const journal = await readJournal(desk.store.folder);
    if (isPublishing || journal === undefined) return next();
    await context.req.parseBody();
    const { inBetween, ofSite } = deskPublishWords;
    return goTo(context, desk, at.publish, journal.isSiteAlone ? ofSite.inBetween : inBetween);
  });
  app.route(`/${token}`, steps);
  app.onError((error, context) => {
    complain(String(error));
    return context.text(`${words.fault}\n\n${describeMachineFault(error) ?? error}`, 500);
  });
  return app;
}

/** A built site at the root of an address of its own, as it is published; for browsers at this desk alone. */
async function makeSiteServer(desk: Desk, token: string, site: string): Promise<Hono> {
  const base = basePathOf(await readSiteRecord(desk.content));
  const app = new Hono();
  app.use(async (context, next) => {
    if (!isOurs(context) || getCookie(context, cookie) !== token) return context.text(words.foreign, 403);
    context.header('Cache-Control', 'no-store');
    return next();
  });
  const rewriteRequestPath = (asked: string) => asked.replace(base, '/');
  // Made for each request: the folder of the published site may come later.
  app.use((context, next) => serveStatic({ root: site, rewriteRequestPath })(context, next));
  return app;
}

/** Only this machine is heard. */
function listen(app: Hono): Promise<{ url: string; close: () => Promise<void> }> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }: AddressInfo) => {
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${port}/`, close });
    });
    // On a busy machine a form may be sent just when Node's five seconds of patience are over, and be lost.
    if ('keepAliveTimeout' in server) server.keepAliveTimeout = 120_000;
  });
}

/** The quarter after the last published one; before the first, the last one that has ended. */
async function findNextPeriod(folder: string, today: IsoDate): Promise<ReportPeriod> {
  const read = await readContent(folder);
  if ('issues' in read) return quarterOf(today);
  const { content } = read;
  const last = listReleases(content).at(-1);
  if (last !== undefined) return quarterAfter(quarterOf(endOf(last.id)));
  const { date } = content.site.document;
  return quartersEnded(date, today).at(-1) ?? quarterOf(date);
}
