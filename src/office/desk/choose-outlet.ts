import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { isFolder } from '../../core/machine/is-there.ts';
import { manifestFile } from '../../core/machine/manifest.ts';
import { deskPublishWords as words } from '../words/desk-publish.ts';
import { type Desk, readField } from './context.ts';
import { readJournal, writeJournal } from './journal.ts';
import type { Markup } from './markup.ts';

/** The folder that a form names: nothing where the field is empty, and what is wrong with a folder that takes no site. */
export async function readOutlet(context: Context): Promise<{ outlet: string | undefined; fault: string | undefined }> {
  const written = await readField(context, 'thu-muc');
  if (written === '') return { outlet: undefined, fault: undefined };
  const outlet = path.resolve(homedir(), written);
  return { outlet, fault: await findFault(outlet) };
}

/** Before anything is done: later it would be found when the figures can no longer be taken back. */
async function findFault(outlet: string): Promise<string | undefined> {
  const around = path.dirname(outlet);
  if (!(await isFolder(around))) return words.noOutlet(around);
  const there = await readdir(outlet).catch(() => []);
  const isSite = existsSync(path.join(outlet, manifestFile));
  return there.length === 0 || isSite ? undefined : words.outletTaken(outlet);
}

/** Of a publication that stopped on its way out: another folder than it was begun with. */
export async function changeOutlet(context: Context, desk: Desk): Promise<string | undefined> {
  const journal = await readJournal(desk.store.folder);
  if (journal?.step !== 'deliver' || !('thu-muc' in (await context.req.parseBody()))) return undefined;
  const { outlet, fault } = await readOutlet(context);
  if (fault !== undefined) return fault;
  const { outlet: _, ...others } = journal;
  await writeJournal(desk.store.folder, { ...others, ...(outlet !== undefined && { outlet }) });
  await desk.store.change((draft) => ({ ...draft, outlet }));
  return undefined;
}

export function askOutlet(outlet: string | undefined): Markup {
  return html`<div class="field"><label for="thu-muc">${words.outlet} <small id="thu-muc-gom">${words.outletHint}</small></label><input id="thu-muc" name="thu-muc" value="${outlet ?? ''}" aria-describedby="thu-muc-gom"></div>`;
}
