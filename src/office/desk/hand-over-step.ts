import path from 'node:path';
import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { deskHandOverWords as words } from '../words/desk-hand-over.ts';
import { desk as at } from './addresses.ts';
import { packBackup, restoreBackup, unpackBackup } from './back-up.ts';
import { answerPage, type Desk, goTo } from './context.ts';
import { listOf, type Markup } from './markup.ts';
import type { Quarter } from './read-quarter.ts';
import { findShared } from './shared-history.ts';

/** Bàn giao: what a successor must know, a backup to take along, and the way back from one. */
export function addHandOverStep(app: Hono, desk: Desk): void {
  app.get(`/${at.handOver}`, async (context) => {
    const shared = await findShared(desk.content);
    return answerPage(context, desk, 'handOver', (quarter) => ({
      title: words.title,
      body: showHandOver(desk, quarter, shared?.url),
    }));
  });
  app.get(`/${at.backUp}`, async (context) => {
    const name = words.backupName(desk.today());
    context.header('Content-Disposition', `attachment; filename="${name}"`);
    return context.body(new Uint8Array(await packBackup(desk)), 200, { 'Content-Type': 'application/zip' });
  });
  app.post(`/${at.restore}`, async (context) => goTo(context, desk, at.handOver, await restore(context, desk)));
}

/** What is said of it. */
async function restore(context: Context, desk: Desk): Promise<string> {
  // Read to its end before it is refused: a browser whose upload is cut off shows no answer.
  const { tep } = await context.req.parseBody();
  if (desk.store.get().files.length > 0) return words.notEmpty;
  const backup = tep instanceof File ? unpackBackup(new Uint8Array(await tep.arrayBuffer())) : undefined;
  if (backup === undefined) return words.noBackup;
  await restoreBackup(desk, backup);
  return words.restored(backup.draft.period, backup.files.length);
}

function showHandOver({ root, content, store, live }: Desk, { programme, draft }: Quarter, shared?: string): Markup {
  const last = programme.releases.at(-1);
  const places = [
    html`${words.project} <span class="place">${path.dirname(path.resolve(content))}</span>`,
    html`${words.received} <span class="place">${store.folder}</span>`,
    html`${words.site} <span class="place">${draft.outlet ?? live}</span>`,
    shared === undefined ? words.notShared : html`${words.shared} <span class="place">${shared}</span>`,
    ...(shared === undefined ? [] : [words.token]),
  ];
  return html`<p>${words.lead}</p>
<section><h2>${words.now}</h2>${listOf([words.period(draft.period, draft.files.length), last === undefined ? words.noLast : words.last(last.id, last.approvedBy)])}</section>
<section><h2>${words.places}</h2>${listOf(places)}</section>
<section><h2>${words.backup}</h2><p>${words.backupLead}</p><p><a class="do is-main" href="${root}${at.backUp}">${words.backupButton}</a></p></section>
<section><h2>${words.restore}</h2><ol class="told">${words.restoreSteps.map((step) => html`<li>${step}</li>`)}</ol>
<form method="post" enctype="multipart/form-data" action="${root}${at.restore}"><div class="field"><label for="tep">${words.choose}</label><input type="file" id="tep" name="tep" accept=".zip" required></div><button class="do">${words.restoreButton}</button></form></section>`;
}
