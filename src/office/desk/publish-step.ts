import { homedir } from 'node:os';
import path from 'node:path';
import type { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { deskPublishWords as words } from '../words/desk-publish.ts';
import { desk as at } from './addresses.ts';
import { showProgress } from './approve-page.ts';
import { answerPage, type Desk, goTo, readField } from './context.ts';
import { openHistory } from './history.ts';
import { type Journal, publishingSteps, readJournal } from './journal.ts';
import { listConditions } from './list-conditions.ts';
import { buttonTo, flag, listOf, type Markup, when } from './markup.ts';
import { beginPublishing, canUndo, carryOn, undoPublishing } from './publish-quarter.ts';
import type { Quarter } from './read-quarter.ts';

/** Công bố: one button, and where it stops, the one to go on. */
export function addPublishStep(app: Hono, desk: Desk): void {
  app.get(`/${at.publish}`, async (context) => {
    const journal = await readJournal(desk.store.folder);
    const changed = journal === undefined ? await listOtherChanges(desk) : [];
    return answerPage(context, desk, 'publish', (quarter) => ({
      title: words.title,
      body: journal === undefined ? showBefore(desk.root, quarter, changed) : showJournal(desk, journal),
    }));
  });
  app.post(`/${at.go}`, async (context) => {
    const written = await readField(context, 'thu-muc');
    const outlet = written === '' ? undefined : path.resolve(homedir(), written);
    const refusal =
      (await readJournal(desk.store.folder)) === undefined ? await beginPublishing(desk, outlet) : undefined;
    if (refusal !== undefined) return goTo(context, desk, at.publish, refusal);
    desk.background.start((report) => carryOn(desk, report));
    return goTo(context, desk, at.publish);
  });
  app.post(`/${at.goOn}`, (context) => {
    desk.background.start((report) => carryOn(desk, report));
    return goTo(context, desk, at.publish);
  });
  app.post(`/${at.undo}`, async (context) => {
    if (desk.background.progress().isRunning) return goTo(context, desk, at.publish);
    await undoPublishing(desk);
    return goTo(context, desk, at.publish, words.undone);
  });
}

/** What else would go into the history: imported or changed by other ways than this desk. */
async function listOtherChanges(desk: Desk): Promise<string[]> {
  const history = await openHistory(desk.content);
  return history === undefined ? [] : history.listChanged();
}

function showBefore(root: string, quarter: Quarter, changed: readonly string[]): Markup {
  const conditions = listConditions(quarter);
  const isReady = conditions.every(({ isMet }) => isMet);
  const faulty = quarter.files.filter(({ state }) => state === 'errors').length;
  return html`<p>${words.lead(quarter.draft.period)}</p>
<section><h2>${words.checklist}</h2><ul class="stages">${conditions.map(({ label, isMet, step }) => html`<li>${isMet ? html`${label}: <strong>${words.met}</strong>` : html`<a href="${root}${at[step]}">${label}</a>: <strong>${words.unmet}</strong>`}</li>`)}</ul>
${when(faulty > 0, () => html`<p>${words.faulty(faulty)}</p>`)}
${when(changed.length > 0, () => html`<p>${words.changed}</p>${listOf(changed)}`)}
</section>
<form method="post" action="${root}${at.go}">
<div class="field"><label for="thu-muc">${words.outlet} <small id="thu-muc-gom">${words.outletHint}</small></label><input id="thu-muc" name="thu-muc" value="${quarter.draft.outlet ?? ''}" aria-describedby="thu-muc-gom"></div>
<button class="do is-main"${flag('disabled', !isReady)}>${words.go}</button>${when(!isReady, () => html`<p>${words.notYet}</p>`)}</form>`;
}

function showJournal({ root, background }: Desk, journal: Journal): Markup {
  const { step, failure } = journal;
  const { isRunning } = background.progress();
  const current = publishingSteps.indexOf(step);
  const state = isRunning ? words.stepNow : words.stepHere;
  const steps = publishingSteps.slice(0, -1).map((one, index) => {
    const said = index < current ? words.stepDone : index === current ? state : '';
    return html`<li${raw(index === current ? ' aria-current="step"' : '')}>${words.steps[one]}${said === '' ? '' : html`: <strong>${said}</strong>`}</li>`;
  });
  return html`${
    isRunning
      ? showProgress(root, words.running, background.progress(), at.publish)
      : html`<h2>${words.stopped}</h2><p>${failure?.said ?? ''}</p><p>${words.stoppedLead}</p>
${when(failure?.details !== undefined, () => html`<details><summary>${words.details}</summary><pre>${failure?.details}</pre></details>`)}
<div class="row-of-forms">${buttonTo(`${root}${at.goOn}`, words.goOn, true)}${when(canUndo(journal), () => buttonTo(`${root}${at.undo}`, words.undo))}</div>`
  }<ol class="stages">${steps}</ol>`;
}
