import type { Context, Hono } from 'hono';
import type { Programme } from '../../core/programme/programme.ts';
import { deskAfterWords, deskFormWords as words } from '../words/desk-after.ts';
import { recordFormWords } from '../words/record-forms.ts';
import { desk as at } from './addresses.ts';
import { answerPage, type Desk, goTo } from './context.ts';
import { asRecord, changeList, parseOrder } from './forms/change-list.ts';
import { checkChange, type OpenRecord, openRecord } from './forms/change-record.ts';
import { type FormValue, readForm, type SentForm } from './forms/read-form.ts';
import { beginRecord, type FormKind, isFormKind, isMany } from './forms/record-forms.ts';
import { showPlainly } from './forms/show-plainly.ts';
import { keepChange, typedName } from './keep-change.ts';
import { listThere, type ShownForm, showAfter, showPreview, showRecordForm } from './record-form-page.ts';

/** Sau công bố: everything that changes besides the figures of a quarter, each by the form of its shape. */
export function addAfterStep(app: Hono, desk: Desk): void {
  app.get(`/${at.after}`, (context) =>
    answerPage(context, desk, 'after', (quarter) => ({
      title: deskAfterWords.title,
      body: showAfter(desk.root, quarter, desk.today()),
    })),
  );
  for (const address of [`/${at.record}/:kind`, `/${at.record}/:kind/:id`]) {
    app.get(address, async (context) => {
      const asked = await findAsked(context, desk);
      if (!('open' in asked)) return asked.answer;
      const { open, programme, kind } = asked;
      const value = open.text === null ? beginRecord(kind, programme, desk.today()) : open.record;
      return showForm(context, desk, asked, value, {});
    });
    app.post(address, (context) => answerForm(context, desk));
  }
}

interface Asked {
  open: OpenRecord;
  programme: Programme;
  kind: FormKind;
}

/** The record that an address names; or what is answered where it has no form. */
async function findAsked(context: Context, desk: Desk): Promise<Asked | { answer: Response }> {
  const { kind = '', id } = context.req.param() as { kind?: string; id?: string };
  const quarter = await desk.readQuarter();
  // The page of the step tells what is wrong with the content.
  if ('issues' in quarter) return { answer: goTo(context, desk, at.after) };
  const { programme } = quarter;
  const isSealed = isFormKind(kind) && listThere(kind, programme).some((one) => one.id === id && one.isSealed);
  if (!isFormKind(kind) || isSealed) return { answer: context.text(deskAfterWords.sealedForm, 403) };
  const isNew = id === at.newRecord;
  if (id === undefined ? isMany(kind) : !isMany(kind)) return { answer: await context.notFound() };
  const open = await openRecord(desk.content, programme, kind, isNew ? undefined : id);
  return open === undefined ? { answer: await context.notFound() } : { open, programme, kind };
}

async function answerForm(context: Context, desk: Desk): Promise<Response> {
  const sent: SentForm = await context.req.parseBody({ all: true });
  const asked = await findAsked(context, desk);
  if (!('open' in asked)) return asked.answer;
  const { open, programme, kind } = asked;
  const { fields } = open.form;
  const value = readSent(sent, open);
  const order = parseOrder(String(sent['lam'] ?? ''));
  if (order !== undefined) return showForm(context, desk, asked, changeList(fields, value, order), {});
  if (sent['lam'] === 'sua') return showForm(context, desk, asked, value, {});
  const checked = await checkChange(desk.content, open, value, programme);
  if ('problems' in checked) return showForm(context, desk, asked, value, checked);
  const isOld = sent['truoc'] !== open.mark;
  if (isOld || checked.differences.length === 0) {
    desk.said.push(isOld ? words.changedMeanwhile : words.unchanged);
    return showForm(context, desk, asked, value, {});
  }
  const name = nameOf(open, value);
  if (sent['lam'] === 'ghi') {
    const { label } = recordFormWords.collections[kind];
    const order = { texts: { [checked.file]: checked.text }, before: { [checked.file]: open.text } };
    const refusal = await keepChange(desk, { ...order, by: sent['nguoi-lam'], message: words.message(label, name) });
    if (refusal === undefined) {
      desk.done.push(context.req.path);
      return goTo(context, desk, at.after, words.written(name));
    }
    desk.said.push(refusal);
  }
  return answerPage(context, desk, 'after', ({ draft: { doneBy = '' } }) => ({
    title: words.preview,
    body: showPreview(context.req.path, checked.differences, {
      ...checked,
      value,
      mark: open.mark,
      doneBy: typedName(sent['nguoi-lam']) || doneBy,
    }),
  }));
}

/** What was filled in; or, behind a preview, what it was of. */
function readSent(sent: SentForm, { form }: OpenRecord): FormValue {
  const kept = sent['noi-dung'];
  if (typeof kept !== 'string') return readForm(form.fields, sent);
  try {
    const names = new Set(form.fields.map(({ name }) => name));
    return Object.fromEntries(Object.entries(asRecord(JSON.parse(kept))).filter(([name]) => names.has(name)));
  } catch {
    return {};
  }
}

function showForm(
  context: Context,
  desk: Desk,
  { open, kind }: Asked,
  value: FormValue,
  wrong: Partial<ShownForm>,
): Promise<Response> {
  const { label, singular } = recordFormWords.collections[kind];
  const title = open.text === null ? words.newTitle(singular) : label;
  const { fields } = open.form;
  return answerPage(context, desk, 'after', () => ({
    title,
    body: showRecordForm({ action: context.req.path, fields, value, mark: open.mark, ...wrong }),
  }));
}

/** What the history and the desk call a record. */
function nameOf({ form, id }: OpenRecord, value: FormValue): string {
  const { label } = recordFormWords.collections[form.kind];
  if (!isMany(form.kind)) return label;
  const [first = ''] = [value['title'], asRecord(value['document'])['number']].filter((one) => typeof one === 'string');
  return String(first) || id || showPlainly(form.fields.slice(0, 1), value);
}
