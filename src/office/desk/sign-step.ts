import { homedir } from 'node:os';
import path from 'node:path';
import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { Programme } from '../../core/programme/programme.ts';
import { listActiveKeys } from '../../core/signing/check-statements.ts';
import { formatEnvelope } from '../signing/envelope-text.ts';
import { deskSignWords as words } from '../words/desk-sign.ts';
import { desk as at } from './addresses.ts';
import { answerPage, type Desk, goTo, readField } from './context.ts';
import { type Markup, when } from './markup.ts';
import { type OpenStatement, openStatement, signHere, takeSigned } from './sign-release.ts';

/** Chữ ký: the statement on the newest release, signed by a key of this machine and by those who sign elsewhere. */
export function addSignStep(app: Hono, desk: Desk): void {
  app.get(`/${at.signature}`, async (context) => {
    const open = await openStatement(desk);
    return answerPage(context, desk, 'publish', ({ draft }) => ({
      title: words.title,
      body: typeof open === 'string' ? html`<p>${open}</p>` : showStatement(desk.root, open, draft.signingKey),
    }));
  });
  app.post(`/${at.signature}`, async (context) => {
    const written = await readField(context, 'tep-khoa-ky');
    if (written === '') return goTo(context, desk, at.signature, words.noKeyFile(written));
    const signingKey = path.resolve(homedir(), written);
    await desk.store.change((draft) => ({ ...draft, signingKey }));
    // A passphrase is used as it was typed, and kept nowhere.
    const { 'mat-khau-khoa': typed } = await context.req.parseBody();
    const said = await signHere(desk, signingKey, typeof typed === 'string' ? typed : '');
    return goTo(context, desk, at.signature, said);
  });
  app.post(`/${at.takeSignature}`, async (context) => {
    const { tep } = await context.req.parseBody();
    if (!(tep instanceof File) || tep.size === 0) return goTo(context, desk, at.signature, words.nothingChosen);
    return goTo(context, desk, at.signature, await takeSigned(desk, await tep.text()));
  });
  app.get(`/${at.sendStatement}`, async (context) => {
    const open = await openStatement(desk);
    if (typeof open === 'string') return context.notFound();
    context.header('Content-Disposition', `attachment; filename="${open.period}.json"`);
    return context.body(formatEnvelope(open.envelope), 200, { 'Content-Type': 'application/json; charset=utf-8' });
  });
}

/** In the step of publishing: the way to the signatures of the newest release; where nobody has keys, what they would be for. */
export function showSigning({ root, today }: Desk, { site, signingKeys, releases }: Programme): Markup {
  const isDeclared = site.signing !== undefined && listActiveKeys(signingKeys, today()).length > 0;
  const last = releases.at(-1);
  const said = !isDeclared ? words.noKeys : last === undefined ? words.noRelease : undefined;
  const link = html`<p><a class="do" href="${root}${at.signature}">${words.open(last?.id ?? '')}</a></p>`;
  return html`<section><h2>${words.title}</h2><p>${said ?? words.lead}</p>${when(said === undefined, () => link)}</section>`;
}

function showStatement(root: string, open: OpenStatement, keyFile = ''): Markup {
  return html`<p>${words.lead}</p><p><strong>${words.signed(open)}</strong></p>
<form method="post" action="${root}${at.signature}">
<div class="field"><label for="tep-khoa-ky">${words.keyFile} <small id="tep-khoa-ky-gom">${words.keyFileHint}</small></label><input id="tep-khoa-ky" name="tep-khoa-ky" value="${keyFile}" aria-describedby="tep-khoa-ky-gom" required></div>
<div class="field"><label for="mat-khau-khoa">${words.passphrase}</label><input type="password" id="mat-khau-khoa" name="mat-khau-khoa" autocomplete="off" required></div>
<button class="do is-main">${words.sign(open.period)}</button></form>
<section><h2>${words.elsewhere}</h2><p>${words.elsewhereHow}</p>${open.text === undefined ? html`<p>${words.signFirst}</p>` : html`<p><a href="${root}${at.sendStatement}">${words.send}</a></p>`}
<form method="post" enctype="multipart/form-data" action="${root}${at.takeSignature}"><div class="field"><label for="tep-ky">${words.cameBack}</label><input type="file" id="tep-ky" name="tep"></div><button class="do">${words.take}</button></form></section>`;
}
