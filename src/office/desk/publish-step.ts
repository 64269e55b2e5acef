import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Context, Hono } from 'hono';
import { html, raw } from 'hono/html';
import type { Programme } from '../../core/programme/programme.ts';
import { deskPublishWords as words } from '../words/desk-publish.ts';
import { deskServerWords as serverWords } from '../words/desk-server.ts';
import { deskTakeWords as takeWords } from '../words/desk-take.ts';
import { askToken, findToken, showForget, type TokenPlace, takeTypedToken } from './access-token.ts';
import { desk as at } from './addresses.ts';
import { showProgress } from './approve-page.ts';
import { askOutlet, changeOutlet, readOutlet } from './choose-outlet.ts';
import { compareLive } from './compare-live.ts';
import { answerPage, type Desk, goTo, readField } from './context.ts';
import { describeConflict } from './describe-conflict.ts';
import type { Draft } from './draft.ts';
import { openHistory } from './history.ts';
import { joinShared } from './join-shared.ts';
import { type Journal, readJournal, stepsOf } from './journal.ts';
import { listConditions } from './list-conditions.ts';
import { buttonTo, flag, listOf, type Markup, when } from './markup.ts';
import { askShared, beginPublishing, beginSiteAlone, canUndo, carryOn, undoPublishing } from './publish-quarter.ts';
import type { Quarter } from './read-quarter.ts';
import { nameServer } from './server-step.ts';
import { compareShared, findShared, type SharedHistory, takeShared } from './shared-history.ts';
import { showSigning } from './sign-step.ts';

/** Công bố: one button, and where it stops, the one to go on. */
export function addPublishStep(app: Hono, desk: Desk): void {
  app.get(`/${at.publish}`, async (context) => {
    const journal = await readJournal(desk.store.folder);
    const changed = journal === undefined ? await listOtherChanges(desk) : [];
    const shared = await findShared(desk.content);
    const place = shared && (await findToken(desk, shared));
    return answerPage(context, desk, 'publish', (quarter) => ({
      title: words.title,
      body: html`${when(desk.conflicts.length > 0, () => showConflicts(desk, quarter.programme))}${
        journal === undefined
          ? html`${showLive(desk)}${showBefore(desk.root, quarter, { changed, shared, place })}${showSigning(desk, quarter.programme)}`
          : showJournal(desk, journal, place)
      }`,
    }));
  });
  app.post(`/${at.go}`, (context) => begin(context, desk, beginPublishing));
  app.post(`/${at.site}`, (context) => begin(context, desk, beginSiteAlone));
  app.post(`/${at.goOn}`, async (context) => {
    const said = await readSecrets(context, desk);
    const fault = await changeOutlet(context, desk);
    if (fault !== undefined) return goTo(context, desk, at.publish, ...said, fault);
    desk.background.start((report) => carryOn(desk, report));
    return goTo(context, desk, at.publish, ...said);
  });
  app.post(`/${at.take}`, async (context) => {
    const said = await readSecrets(context, desk);
    return goTo(context, desk, at.publish, ...said, ...(await takeNewer(desk, await readField(context, 'giu'))));
  });
  app.post(`/${at.live}`, async (context) => goTo(context, desk, at.publish, await compareLive(desk)));
  app.post(`/${at.undo}`, async (context) => {
    if (desk.background.progress().isRunning) return goTo(context, desk, at.publish);
    const journal = await readJournal(desk.store.folder);
    await undoPublishing(desk);
    return goTo(context, desk, at.publish, journal?.isSiteAlone ? words.ofSite.undone : words.undone);
  });
}

/** Writes down what is to be done, and does it; what stands in the way is said. */
async function begin(context: Context, desk: Desk, write: typeof beginPublishing): Promise<Response> {
  const said = await readSecrets(context, desk);
  const { outlet, fault } = await readOutlet(context);
  if (fault !== undefined) return goTo(context, desk, at.publish, ...said, fault);
  const refusal =
    (await readJournal(desk.store.folder)) === undefined
      ? await write(desk, {
          outlet,
          isShared: (await readField(context, 'gui')) !== '',
          isToServer: (await readField(context, 'may-chu')) !== '',
        })
      : undefined;
  if (refusal !== undefined) return goTo(context, desk, at.publish, ...said, refusal);
  // The next quarter is not sure of anything yet.
  desk.done.push(`${desk.root}${at.publish}`);
  desk.background.start((report) => carryOn(desk, report));
  return goTo(context, desk, at.publish, ...said);
}

/** A password that was typed stays until the desk is closed, a token as was wished. */
async function readSecrets(context: Context, desk: Desk): Promise<string[]> {
  const password = await readField(context, 'mat-khau');
  if (password !== '') desk.password = password;
  return takeTypedToken(context, desk);
}

/** Brings what another office has published meanwhile, and joins it with what this one did. */
async function takeNewer(desk: Desk, kept: string): Promise<string[]> {
  if ((await listOtherChanges(desk)).length > 0) return [words.shared['both-changed']];
  const shared = await findShared(desk.content);
  const compared = await askShared(desk, compareShared);
  desk.conflicts = [];
  if (compared === 'newer-there') return [await sayTaken(desk)];
  if (compared !== 'both-changed' || shared === undefined)
    return [compared === 'done' ? words.taken : words.shared[compared]];
  const choice = kept === 'kho' ? 'there' : kept === 'may' ? 'here' : undefined;
  const joined = await joinShared(shared, desk.content, desk.store.get().doneBy ?? takeWords.nobody, choice);
  if (joined === 'done') return [takeWords.joined];
  if ('issues' in joined) return [takeWords.notSound, ...joined.issues.slice(0, 20)];
  desk.conflicts = joined.conflicts;
  return [];
}

async function sayTaken(desk: Desk): Promise<string> {
  const taken = await askShared(desk, takeShared);
  return taken === 'done' ? words.taken : words.shared[taken];
}

/** Where two offices said different things, and the choice between them. */
function showConflicts({ root, conflicts }: Desk, programme: Programme): Markup {
  return html`<section class="problems"><h2>${takeWords.title}</h2><p>${takeWords.lead}</p>${listOf(conflicts.flatMap((one) => describeConflict(one, programme)))}
<form method="post" action="${root}${at.take}" class="row-of-forms"><button class="do" name="giu" value="kho">${takeWords.takeThere}</button> <button class="do" name="giu" value="may">${takeWords.keepHere}</button></form></section>`;
}

/** What else would go into the history: imported or changed by other ways than this desk. */
async function listOtherChanges(desk: Desk): Promise<string[]> {
  const history = await openHistory(desk.content);
  return history === undefined ? [] : history.listChanged();
}

/** The site that went out last: pages that are opened as files of a folder do not lead to each other. */
function showLive({ live, liveSite }: Desk): Markup {
  const isThere = existsSync(path.join(live, 'index.html'));
  return html`${when(isThere, () => html`<p><a href="${liveSite}" target="_blank" rel="noopener">${words.openLive}</a> <span class="quiet">${words.openLiveHow}</span></p>`)}`;
}

function showBefore(
  root: string,
  quarter: Quarter,
  {
    changed,
    shared,
    place,
  }: { changed: readonly string[]; shared: SharedHistory | undefined; place: TokenPlace | undefined },
): Markup {
  const conditions = listConditions(quarter);
  const isReady = conditions.every(({ isMet }) => isMet);
  const faulty = quarter.files.filter(({ state }) => state === 'errors').length;
  return html`<p>${words.lead(quarter.draft.period)}</p>
<section><h2>${words.checklist}</h2><ul class="stages">${conditions.map(({ label, isMet, step }) => html`<li>${isMet ? html`${label}: <strong>${words.met}</strong>` : html`<a href="${root}${at[step]}">${label}</a>: <strong>${words.unmet}</strong>`}</li>`)}</ul>
${when(faulty > 0, () => html`<p>${words.faulty(faulty)}</p>`)}
${when(changed.length > 0, () => html`<p>${words.changed}</p>${listOf(changed)}`)}
</section>
<form method="post" action="${root}${at.go}">
${askOutlet(quarter.draft.outlet)}
${showServerOutlet(root, quarter.draft)}
${shared && place ? showShared(root, shared, askToken(place, quarter.draft.tokenUntil)) : ''}
${when(isReady, () => html`<div class="field"><label class="check" for="chac"><input type="checkbox" id="chac" name="chac" value="co" required> <span>${words.sure(quarter.draft.approvedBy ?? '')}</span></label></div>`)}<button class="do is-main"${flag('disabled', !isReady)}>${words.go}</button>${when(!isReady, () => html`<p>${words.notYet}</p>`)}
<section><h2>${words.siteTitle}</h2><p>${words.siteLead}</p><button class="do" formnovalidate formaction="${root}${at.site}">${words.site}</button></section></form>${when(place !== undefined, () => showForget(root))}
<section><h2>${words.live.title}</h2><p>${words.live.lead}</p>${buttonTo(`${root}${at.live}`, words.live.check)}</section>`;
}

/** Whether the site is taken to a server too, with what lets the desk in. */
function showServerOutlet(root: string, { server }: Draft): Markup {
  if (server === undefined) return html`<p><a href="${root}${at.server}">${serverWords.set}</a></p>`;
  return html`<div class="field"><label class="check" for="may-chu"><input type="checkbox" id="may-chu" name="may-chu" value="co" checked> <span>${serverWords.take} <span class="place">${nameServer(server)}</span></span></label></div>
${askPassword()}<p><a href="${root}${at.server}">${serverWords.change}</a></p>`;
}

function askPassword(): Markup {
  return html`<div class="field"><label for="mat-khau">${serverWords.password} <small id="mat-khau-gom">${serverWords.passwordHint}</small></label><input type="password" id="mat-khau" name="mat-khau" autocomplete="off" aria-describedby="mat-khau-gom"></div>`;
}

/** Whether the repository that others share gets it too, with what lets the desk in. */
function showShared(root: string, { url, isClosed }: SharedHistory, tokenFields: Markup): Markup {
  if (!isClosed) return html`<p>${words.sharedOpen(url)}</p>`;
  return html`<div class="field"><label class="check" for="gui"><input type="checkbox" id="gui" name="gui" value="co" checked> <span>${words.share} <span class="place">${url}</span></span></label></div>
${tokenFields}<p><button class="do" formnovalidate formaction="${root}${at.take}">${words.take}</button></p>`;
}

function showJournal({ root, background, store }: Desk, journal: Journal, place: TokenPlace | undefined): Markup {
  const { step, failure, outlet, isToServer, isSiteAlone } = journal;
  const said = isSiteAlone ? words.ofSite : words;
  if (background.progress().isRunning) return showProgress(root, said.running, background.progress(), at.publish);
  const steps = stepsOf(journal).map((one, index, all) => {
    const here = step === 'done' ? all.length : all.indexOf(step);
    const state = index < here ? words.stepDone : index === here ? words.stepHere : '';
    return html`<li${raw(index === here ? ' aria-current="step"' : '')}>${words.steps[one]}${when(state !== '', () => html`: <strong>${state}</strong>`)}</li>`;
  });
  return html`<h2>${said.stopped}</h2><p>${failure?.said ?? ''}</p><p>${words.stoppedLead}</p>
${when(failure?.details !== undefined, () => html`<details><summary>${words.details}</summary><pre>${failure?.details}</pre></details>`)}
<div class="row-of-forms"><form method="post" action="${root}${at.goOn}">${step === 'send' && place ? askToken(place, store.get().tokenUntil) : ''}${when(step === 'deliver' && outlet !== undefined, () => askOutlet(outlet))}${when(step === 'deliver' && isToServer === true, () => html`${askPassword()}<p><a href="${root}${at.server}">${serverWords.change}</a></p>`)}<button class="do is-main">${words.goOn}</button>${when(step === 'send', () => html` <button class="do" formaction="${root}${at.take}">${words.take}</button>`)}</form>${when(place !== undefined, () => showForget(root))}${when(canUndo(journal), () => buttonTo(`${root}${at.undo}`, said.undo))}</div>
<ol class="stages">${steps}</ol>`;
}
