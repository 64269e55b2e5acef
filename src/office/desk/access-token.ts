import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { deskTokenWords as words } from '../words/desk-token.ts';
import { desk as at } from './addresses.ts';
import { type Desk, goTo, readDay, readField } from './context.ts';
import { dayInput, type Markup, when } from './markup.ts';
import { findShared, type SharedHistory } from './shared-history.ts';
import type { StoreAnswer } from './token-store.ts';

/** Where the token is that lets the desk into the shared repository, and whether this machine could keep it. */
export interface TokenPlace {
  held: 'nowhere' | 'in-memory' | 'in-store';
  store: StoreAnswer['state'];
}

/** Looks for the token of a repository: in memory, then in the store of passwords of this machine. */
export async function findToken(desk: Desk, { url, isClosed }: SharedHistory): Promise<TokenPlace> {
  if (!isClosed) return { held: 'nowhere', store: 'none' };
  const answer = await desk.tokens.readToken(url);
  const kept = answer.state === 'open' ? answer.token : undefined;
  if (desk.token === '' && kept !== undefined) desk.token = kept;
  const held = desk.token === '' ? 'nowhere' : desk.token === kept ? 'in-store' : 'in-memory';
  return { held, store: answer.state };
}

/** Takes the token that was typed, and its last day; what of it could not be read or kept is said. */
export async function takeTypedToken(context: Context, desk: Desk): Promise<string[]> {
  const said = await keepTyped(context, desk);
  // A form that does not ask for the day takes none away.
  if (!('ma-den-ngay' in (await context.req.parseBody()))) return said;
  const [typed, tokenUntil] = [await readField(context, 'ma-den-ngay'), await readDay(context, 'ma-den-ngay')];
  if (typed !== '' && tokenUntil === undefined) return [...said, words.wrongDay(typed)];
  await desk.store.change(({ tokenUntil: _, ...draft }) => ({
    ...draft,
    ...(tokenUntil !== undefined && { tokenUntil }),
  }));
  return said;
}

/** It stays until the desk is closed; longer where that is wished, or where it takes the place of one that was kept. */
async function keepTyped(context: Context, desk: Desk): Promise<string[]> {
  const [typed, isWished] = [await readField(context, 'ma'), (await readField(context, 'giu-ma')) !== ''];
  if (typed === '' && !isWished) return [];
  const shared = await findShared(desk.content);
  if (!shared?.isClosed) return [];
  const before = await desk.tokens.readToken(shared.url);
  if (typed !== '') desk.token = typed;
  const isKept = before.state === 'open' && before.token !== undefined;
  if (desk.token === '' || !(isWished || isKept)) return [];
  const after = await desk.tokens.keepToken(shared.url, desk.token);
  return [after.state === 'open' && after.token === desk.token ? words.kept : words.notKept];
}

/** Quên mã này. */
export function addForgetToken(app: Hono, desk: Desk): void {
  app.post(`/${at.forgetToken}`, async (context) => {
    desk.token = '';
    const shared = await findShared(desk.content);
    const answer = shared === undefined ? undefined : await desk.tokens.forgetToken(shared.url);
    if (answer?.state === 'refused') return goTo(context, desk, at.publish, words.notForgotten);
    await desk.store.change(({ tokenUntil: _, ...draft }) => draft);
    return goTo(context, desk, at.publish, words.forgotten);
  });
}

/** The fields of a token, in the form of what it is needed for; `showForget` stands behind that form. */
export function askToken({ held, store }: TokenPlace, tokenUntil: string | undefined): Markup {
  return html`<div class="field"><label for="ma">${words.token} <small id="ma-gom">${words.hint}</small></label><input type="password" id="ma" name="ma" autocomplete="off" aria-describedby="ma-gom ma-o-dau"></div>
<p id="ma-o-dau">${words.where[held]}${store === 'open' ? '' : html` ${words.stores[store]}`}${when(held !== 'nowhere', () => html` <button class="do" form="quen-ma">${words.forget}</button>`)}</p>
${when(store === 'open' && held !== 'in-store', () => html`<div class="field"><label class="check" for="giu-ma"><input type="checkbox" id="giu-ma" name="giu-ma" value="co"> <span>${words.keep}</span></label></div>`)}
<div class="field"><label for="ma-den-ngay">${words.until} <small id="ma-den-ngay-gom">${words.untilHint}</small></label>${dayInput(html`id="ma-den-ngay" name="ma-den-ngay" aria-describedby="ma-den-ngay-gom"`, tokenUntil ?? '')}</div>`;
}

/** A form of its own: in the other, the key Enter would press its first button. */
export function showForget(root: string): Markup {
  return html`<form method="post" id="quen-ma" action="${root}${at.forgetToken}"></form>`;
}
