import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { deskServerWords as words } from '../words/desk-server.ts';
import { desk as at } from './addresses.ts';
import { answerPage, type Desk, goTo } from './context.ts';
import { type Draft, serverSchema } from './draft.ts';
import { type Markup, when } from './markup.ts';
import { askServerKey } from './server-outlet.ts';

type Server = NonNullable<Draft['server']>;
/** A server as it was typed, before its key is known. */
type Typed = Omit<Server, 'hostKey'>;

/** Máy chủ: where the site goes over SFTP. Its key is shown once, and from then on only that key is trusted. */
export function addServerStep(app: Hono, desk: Desk): void {
  const show = (context: Context, body: (draft: Draft) => Markup) =>
    answerPage(context, desk, 'publish', ({ draft }) => ({ title: words.title, body: body(draft) }));
  app.get(`/${at.server}`, (context) => show(context, ({ server }) => showServer(desk.root, server)));
  app.post(`/${at.server}`, async (context) => {
    const typed = await readTyped(context);
    if (typed === undefined) return goTo(context, desk, at.server, words.lacking);
    const answer = await askServerKey(desk, typed);
    if (!answer.isDone) return goTo(context, desk, at.server, answer.said);
    return show(context, ({ server }) => showKey(desk.root, { ...typed, hostKey: answer.said }, server));
  });
  app.post(`/${at.rememberServer}`, async (context) => {
    const [typed, { khoa }] = [await readTyped(context), await context.req.parseBody()];
    const server = serverSchema.safeParse({ ...typed, hostKey: khoa }).data;
    if (server === undefined) return goTo(context, desk, at.server, words.lacking);
    await desk.store.change((draft) => ({ ...draft, server }));
    desk.done.push(`${desk.root}${at.server}`);
    return goTo(context, desk, at.publish, words.remembered(server.host));
  });
  app.post(`/${at.forgetServer}`, async (context) => {
    await desk.store.change(({ server: _, ...draft }) => draft);
    desk.password = '';
    return goTo(context, desk, at.server, words.forgotten);
  });
}

/** What was typed; nothing where it names no server. */
async function readTyped(context: Context): Promise<Typed | undefined> {
  const sent = await context.req.parseBody();
  const field = (name: string) => (typeof sent[name] === 'string' ? sent[name].trim() : '');
  const [host, port, user, folder] = [field('may'), field('cong') || '22', field('ten'), field('thu-muc')];
  const keyFile = field('tep-khoa');
  const typed = { host, port: Number(port), user, folder, ...(keyFile !== '' && { keyFile }) };
  return serverSchema.omit({ hostKey: true }).safeParse(typed).data;
}

function showServer(root: string, server: Server | undefined): Markup {
  const input = (id: string, label: string, hint: string, value: string, isNeeded = true) =>
    html`<div class="field"><label for="${id}">${label} <small id="${id}-gom">${hint}</small></label><input id="${id}" name="${id}" value="${value}" aria-describedby="${id}-gom"${isNeeded ? html` required` : ''}></div>`;
  return html`<p>${words.lead}</p>
${when(server !== undefined, () => html`<section><h2>${words.now}</h2><p class="place">${server && nameServer(server)}</p><p>${words.key} <span class="place">${server?.hostKey ?? ''}</span></p><form method="post" action="${root}${at.forgetServer}"><button class="do">${words.forget}</button></form></section>`)}
<form method="post" action="${root}${at.server}">
${input('may', words.host, words.hostHint, server?.host ?? '')}
${input('cong', words.port, words.portHint, String(server?.port ?? 22))}
${input('ten', words.user, words.userHint, server?.user ?? '')}
${input('thu-muc', words.folder, words.folderHint, server?.folder ?? '')}
${input('tep-khoa', words.keyFile, words.keyFileHint, server?.keyFile ?? '', false)}
<button class="do is-main">${words.connect}</button></form>`;
}

/** The key that the server showed, for somebody to hold against what the host says. */
function showKey(root: string, server: Server, known: Server | undefined): Markup {
  const { host, port, user, folder, keyFile = '', hostKey } = server;
  const isOther = known?.host === host && known.port === port && known.hostKey !== hostKey;
  const kept = Object.entries({
    may: host,
    cong: port,
    ten: user,
    'thu-muc': folder,
    'tep-khoa': keyFile,
    khoa: hostKey,
  });
  return html`<section><h2>${words.shown}</h2>
${when(isOther, () => html`<p role="alert" class="problem">${words.otherKey}</p><p>${words.known} <span class="place">${known?.hostKey ?? ''}</span></p>`)}
<p class="place">${nameServer(server)}</p><p><strong class="place">${hostKey}</strong></p><p>${words.compare}</p>
<div class="row-of-forms"><form method="post" action="${root}${at.rememberServer}">${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${String(value)}">`)}<button class="do is-main">${words.remember}</button></form>
<a href="${root}${at.server}">${words.notThis}</a></div></section>`;
}

/** `xa@may.example:22, web/trang`. */
export function nameServer({ host, port, user, folder }: Typed): string {
  return `${user}@${host}${port === 22 ? '' : `:${port}`}, ${folder}`;
}
