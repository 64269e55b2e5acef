import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { formatIssue } from '../../core/issues/format-issue.ts';
import { readFiles, withTexts } from '../../core/load/content-files.ts';
import { checkFiles } from '../../core/load/read-content.ts';
import type { Content } from '../../core/programme/content.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { formatReport } from '../intake/format-json.ts';
import { writeLogs } from '../quarter/import-log.ts';
import { listReported, type Reported } from '../templates/ledger-sheet.ts';
import { deskCorrectWords as words } from '../words/desk-after.ts';
import { desk as at } from './addresses.ts';
import { type Desk, goTo, readField } from './context.ts';
import { keepChange } from './keep-change.ts';
import { listOf, type Markup, when } from './markup.ts';
import { readText, type TextsBefore } from './write-content.ts';

/** A correction that no release has yet. */
interface Waiting extends Reported {
  reason: string;
}

function listWaiting(programme: Programme): Waiting[] {
  const published = new Set(programme.releases.flatMap(({ reports }) => reports.map(({ id }) => id)));
  const reasons = new Map<string, string | undefined>(
    programme.reports
      .filter(({ id }) => !published.has(id))
      .flatMap(({ id, observations, updates }) =>
        [...observations, ...updates].map((one) => [`${id}/${one.id}`, one.corrects?.reason] as const),
      ),
  );
  return listReported(programme).flatMap((one) => {
    const reason = reasons.get(one.ref);
    return reason === undefined ? [] : [{ ...one, reason }];
  });
}

/** What was corrected and is not out yet, to be read again and withdrawn: a slip in it is seen before a reader sees it. */
export function showWaiting(root: string, programme: Programme): Markup | '' {
  const waiting = listWaiting(programme);
  const show = (one: Waiting) =>
    html`${words.of(one.name, one.refersTo)}: <strong>${one.words}</strong> <span class="quiet">(${words.ground(one.reason, one.document)})</span><form method="post" action="${root}${at.withdraw}"><input type="hidden" name="dinh-chinh" value="${one.ref}"><button class="do">${words.withdraw(words.of(one.name, one.refersTo))}</button></form>`;
  return when(
    waiting.length > 0,
    () =>
      html`<section><h2>${words.waiting(waiting.length)}</h2><p>${words.waitingLead}</p>${listOf(waiting.map(show))}</section>`,
  );
}

export function addWithdrawal(app: Hono, desk: Desk): void {
  app.post(`/${at.withdraw}`, async (context) => goTo(context, desk, at.after, ...(await withdraw(context, desk))));
}

/** What is said of it. */
async function withdraw(context: Context, desk: Desk): Promise<string[]> {
  const quarter = await desk.readQuarter();
  const ref = await readField(context, 'dinh-chinh');
  const one = 'issues' in quarter ? undefined : listWaiting(quarter.programme).find((waiting) => waiting.ref === ref);
  if ('issues' in quarter || one === undefined) return [words.notWaiting];
  const files = await readFiles(desk.content);
  const now = checkFiles(files, desk.content);
  if ('issues' in now) return [words.notWaiting];
  const texts = takeOut(desk, now.content, ref);
  const left = withTexts(
    files,
    Object.entries(texts).flatMap(([name, text]) => (text === null ? [] : [[name, text]])),
  );
  for (const [name, text] of Object.entries(texts)) if (text === null) left.delete(name);
  const after = checkFiles(left, desk.content);
  if ('issues' in after) return after.issues.filter(({ severity }) => severity === 'error').map(formatIssue);
  const before: TextsBefore = {};
  for (const name of Object.keys(texts)) before[name] = await readText(desk, name);
  const name = words.of(one.name, one.refersTo);
  const by = quarter.draft.doneBy;
  const refusal = await keepChange(desk, { texts, before, by, message: words.withdrawMessage(name) });
  return [refusal ?? words.withdrawn(name)];
}

/** The report without the correction, or none where it held nothing else; and the line of its log that says so. */
function takeOut({ today, store }: Desk, { reports, imports }: Content, ref: string): TextsBefore {
  const [id = '', entry] = ref.split('/');
  const report = reports.get(id);
  if (report === undefined) throw new Error(`No report ${id}`);
  const observations = report.observations.filter((one) => one.id !== entry);
  const updates = report.updates.filter((one) => one.id !== entry);
  const isEmpty = observations.length + updates.length + report.explanations.length === 0;
  const { doneBy } = store.get();
  const line = { on: today(), did: 'taken-back' as const, rows: 1, ...(doneBy !== undefined && { by: doneBy }) };
  return {
    ...Object.fromEntries(writeLogs(imports, [{ report: id, line }])),
    [`reports/${id}.json`]: isEmpty ? null : formatReport({ ...report, observations, updates }),
  };
}
