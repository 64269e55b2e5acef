import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Programme } from '../../core/programme/programme.ts';
import { formatRefersTo } from '../../core/words/format.ts';
import { listReported, type Reported } from '../templates/ledger-sheet.ts';
import { deskFormWords, deskCorrectWords as words } from '../words/desk-after.ts';
import { desk as at } from './addresses.ts';
import { answerPage, type Desk, goTo } from './context.ts';
import { asRecord } from './forms/change-list.ts';
import { checkCorrectionForm } from './forms/check-correction-form.ts';
import { correctedIn, fieldsOfCorrection, fillIn } from './forms/correction-fields.ts';
import { type FormValue, readForm, type SentForm } from './forms/read-form.ts';
import { keepChange, typedName } from './keep-change.ts';
import { listOf, type Markup } from './markup.ts';
import type { Quarter } from './read-quarter.ts';
import { type ShownForm, showPreview, showRecordForm } from './record-form-page.ts';
import { sayNextRelease } from './say-next-release.ts';

/** Đính chính: a published value is chosen, and the right one stands beside it from the next release on. */
export function addCorrectStep(app: Hono, desk: Desk): void {
  app.get(`/${at.correct}`, (context) =>
    answerPage(context, desk, 'after', ({ programme }) => ({
      title: words.title,
      body: showPublished(desk.root, listPublished(programme), programme),
    })),
  );
  app.get(`/${at.correct}/:report/:entry`, (context) => answer(context, desk, {}));
  app.post(`/${at.correct}/:report/:entry`, async (context) =>
    answer(context, desk, await context.req.parseBody({ all: true })),
  );
}

/** What stands in published reports: the rest can still be sent anew. */
function listPublished(programme: Programme): Reported[] {
  const published = new Set(programme.releases.flatMap(({ reports }) => reports.map(({ id }) => id)));
  return listReported(programme).filter(({ ref }) => published.has(ref.split('/')[0] ?? ''));
}

function showPublished(root: string, published: readonly Reported[], { reports, agencies }: Programme): Markup {
  const bodies = new Map(agencies.map(({ id, name }) => [id, name]));
  const saidBy = new Map(reports.map(({ id, agency }) => [id, bodies.get(agency) ?? agency]));
  if (published.length === 0) return html`<p>${words.none}</p>`;
  const groups = [...Map.groupBy(published, ({ name }) => name)];
  return html`<p>${words.choose}</p><p class="quiet">${words.narrow}</p>
${groups.map(([name, entries]) => html`<section><h2>${name}</h2>${listOf(entries.map(({ ref, refersTo, words: said, document }) => html`<a href="${root}${at.correct}/${ref}">${formatRefersTo(refersTo)}: ${said}</a> <span class="quiet">(${words.by(saidBy.get(ref.split('/')[0] ?? '') ?? '', document)})</span>`))}</section>`)}`;
}

async function answer(context: Context, desk: Desk, sent: SentForm): Promise<Response> {
  const quarter = await desk.readQuarter();
  const ref = `${context.req.param('report')}/${context.req.param('entry')}`;
  const chosen = 'issues' in quarter ? undefined : listPublished(quarter.programme).find((one) => one.ref === ref);
  if ('issues' in quarter || chosen === undefined) return goTo(context, desk, at.correct, words.gone);
  const wrong = correctedIn(quarter.programme, ref);
  const fields = fieldsOfCorrection(wrong);
  const form = { action: context.req.path, fields, mark: '' };
  const show = (value: FormValue, more: Partial<ShownForm>) =>
    answerPage(context, desk, 'after', ({ programme }) => ({
      title: words.title,
      body: html`${showWrong(chosen, wrong.report.agency, programme)}<p>${sayNextRelease(quarter, desk.today())}</p>${showRecordForm({ ...form, value, ...more })}`,
    }));
  if (sent['lam'] === undefined) return show(fillIn(wrong, quarter.programme, desk.today()), {});
  const value = typeof sent['noi-dung'] === 'string' ? parseKept(sent['noi-dung']) : readForm(fields, sent);
  if (sent['lam'] === 'sua') return show(value, {});
  const checked = await checkCorrectionForm(desk, wrong, fields, value);
  if ('problems' in checked) return show(value, checked);
  const name = words.of(chosen.name, chosen.refersTo);
  if (sent['lam'] === 'ghi') {
    const order = { texts: checked.texts, before: checked.before, by: sent['nguoi-lam'], message: words.message(name) };
    const refusal = await keepChange(desk, order);
    if (refusal === undefined) {
      desk.done.push(context.req.path);
      return goTo(context, desk, at.after, words.written(name), sayNextRelease(quarter, desk.today()));
    }
    desk.said.push(refusal);
  }
  return answerPage(context, desk, 'after', ({ draft: { doneBy = '' } }: Quarter) => ({
    title: deskFormWords.preview,
    body: showPreview(context.req.path, checked.differences, {
      ...checked,
      value,
      mark: '',
      doneBy: typedName(sent['nguoi-lam']) || doneBy,
    }),
  }));
}

function showWrong(
  { name, refersTo, words: said, document }: Reported,
  agency: string,
  { agencies }: Programme,
): Markup {
  const body = agencies.find(({ id }) => id === agency)?.name ?? agency;
  return html`<section><h2>${words.of(name, refersTo)}</h2><p>${words.wrong}: <strong>${said}</strong><br><span class="quiet">${words.by(body, document)}</span></p></section>`;
}

function parseKept(text: string): FormValue {
  try {
    return asRecord(JSON.parse(text));
  } catch {
    return {};
  }
}
