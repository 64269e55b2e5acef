import { homedir } from 'node:os';
import path from 'node:path';
import type { Hono } from 'hono';
import { html } from 'hono/html';
import { dayAfter, endOf } from '../../core/periods.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import { writeWorkbooks } from '../quarter/write-workbooks.ts';
import type { OwedInTemplate } from '../templates/owed-in-template.ts';
import { listOwedOverview } from '../templates/owed-overview.ts';
import { deskAssignWords as words } from '../words/desk-steps.ts';
import { numberOf } from '../words/number-of.ts';
import { templateCommandWords } from '../words/template-command.ts';
import { desk as at } from './addresses.ts';
import { answerPage, type Desk, goTo, readDay, readField } from './context.ts';
import { buttonTo, dayInput, listOf, type Markup, when } from './markup.ts';
import type { Quarter } from './read-quarter.ts';

/** Giao việc: who owes what, and the workbooks of all of them in one folder. */
export function addAssignStep(app: Hono, desk: Desk): void {
  app.get(`/${at.assign}`, (context) =>
    answerPage(context, desk, 'assign', (quarter) => ({
      title: words.title,
      body: showAssign(desk.root, quarter, desk.today()),
    })),
  );
  app.post(`/${at.writeWorkbooks}`, async (context) => {
    const folder = path.resolve(homedir(), await readField(context, 'thu-muc'));
    const [typed, dueOn] = [await readField(context, 'han'), await readDay(context, 'han')];
    if (typed !== '' && dueOn === undefined) return goTo(context, desk, at.assign, words.wrongDueDay);
    if (dueOn !== undefined) await desk.store.change((draft) => ({ ...draft, dueOn }));
    return goTo(context, desk, at.assign, await write(desk, folder));
  });
  app.post(`/${at.openWorkbooks}`, (context) => {
    const { workbooks } = desk.store.get();
    if (workbooks !== undefined) desk.openFolder(workbooks);
    return goTo(context, desk, at.assign);
  });
}

/** What is said of it. */
async function write(desk: Desk, folder: string): Promise<string> {
  const quarter = await desk.readQuarter();
  if ('issues' in quarter) return words.notWritten(folder);
  const { programme, draft } = quarter;
  const written = await writeWorkbooks(programme, draft.period, folder).catch(() => undefined);
  if (written === undefined) return words.notWritten(folder);
  if ('exists' in written) return words.exists(written.exists);
  await desk.store.change((before) => ({ ...before, workbooks: folder }));
  return words.written(written.bodies.length, folder);
}

function showAssign(root: string, { programme, draft }: Quarter, today: IsoDate): Markup {
  const { period, workbooks } = draft;
  const { bodies, unowed } = listOwedOverview(programme, period);
  const folder = workbooks ?? path.join(homedir(), words.folderName(period));
  const dueOn = draft.dueOn ?? usualDueDay(period, today);
  const checker = words.checker(findChecker(programme.site.baseUrl));
  return html`<p>${words.lead(period)}</p>
<form method="post" action="${root}${at.writeWorkbooks}">
<div class="field"><label for="thu-muc">${words.folder} <small id="thu-muc-gom">${words.folderHint}</small></label><input id="thu-muc" name="thu-muc" value="${folder}" aria-describedby="thu-muc-gom" required></div>
<div class="field"><label for="han">${words.due} <small id="han-gom">${words.dueHint}</small></label>${dayInput(html`id="han" name="han" aria-describedby="han-gom"`, dueOn)}</div>
<button class="do is-main">${words.write}</button></form>
${when(workbooks !== undefined, () => html`<section><p>${words.where} <span class="place">${workbooks}</span></p>${buttonTo(`${root}${at.openWorkbooks}`, words.open)}</section>`)}
<section><h2>${words.gaps}</h2>
${unowed.length === 0 ? html`<p>${words.noGaps}</p>` : html`<p>${words.gapsLead(unowed.length)}</p>${listOf(unowed.map((target) => `${numberOf(target)} ${target.shortName}`))}`}
<p><a href="${root}${at.record}/assignments/${at.newRecord}">${words.enterDocument}</a></p>
</section>
<section><h2 id="ai">${words.bodies}</h2>
<div class="wide-table" role="region" aria-labelledby="ai" tabindex="0"><table><thead><tr><th scope="col">${words.body}</th><th scope="col">${words.owed}</th><th scope="col">${words.may}</th><th scope="col">${words.message}</th></tr></thead>
<tbody>${bodies.map(({ agency, owed }) => html`<tr><th scope="row">${agency.name}</th><td>${words.counts(countOf(owed, 'owes'))}</td><td>${words.counts(countOf(owed, 'may-report'))}</td><td><details><summary>${words.message}</summary><pre>${words.letter(agency.name, period, templateCommandWords.fileName(period, agency.id), dueOn, checker)}</pre></details></td></tr>`)}</tbody></table></div>
</section>`;
}

/** The page on which a body tries its file; nothing of a site that has only its reserved example address yet. */
function findChecker(baseUrl: string): string | undefined {
  const { hostname } = new URL(baseUrl);
  return hostname.endsWith('.example') ? undefined : new URL('kiem-tra/', `${baseUrl.replace(/\/$/, '')}/`).href;
}

/** The tenth of the month after the quarter, or later: nobody fills in a workbook in less than five working days. */
export function usualDueDay(period: Quarter['draft']['period'], today: IsoDate): IsoDate {
  const tenth = `${dayAfter(endOf(period)).slice(0, 8)}10`;
  let [day, working] = [today, 0];
  while (working < 5) {
    day = dayAfter(day);
    if (![0, 6].includes(new Date(day).getUTCDay())) working += 1;
  }
  return tenth < day ? day : tenth;
}

function countOf({ items }: OwedInTemplate, duty: 'owes' | 'may-report') {
  const count = (kind: string) =>
    [...items.values()].filter((item) => item.duty === duty && item.about === kind).length;
  return { targets: count('target'), plans: count('plan'), works: count('work'), tasks: count('task') };
}
