import { html } from 'hono/html';
import type { Programme } from '../../core/programme/programme.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import { deskAfterWords, deskFormWords as words } from '../words/desk-after.ts';
import { recordFormWords } from '../words/record-forms.ts';
import { desk as at } from './addresses.ts';
import type { FormField } from './forms/form-fields.ts';
import type { FieldChange } from './forms/list-differences.ts';
import type { FormValue } from './forms/read-form.ts';
import { type FormKind, isMany, recordForms } from './forms/record-forms.ts';
import { idOf, type Problems, showFields } from './forms/show-form.ts';
import { listOf, type Markup, when } from './markup.ts';
import type { Quarter } from './read-quarter.ts';
import { sayNextRelease } from './say-next-release.ts';
import { showWaiting } from './waiting-corrections.ts';

/** What a form is shown with. */
export interface ShownForm {
  action: string;
  fields: readonly FormField[];
  value: FormValue;
  /** Names the state of the file that the form was opened on. */
  mark: string;
  problems?: Problems;
  elsewhere?: readonly string[];
}

const noProblems: Problems = new Map();

/** The list of everything that can be changed after a release. */
export function showAfter(root: string, quarter: Quarter, today: IsoDate): Markup {
  const kinds = Object.keys(recordForms) as FormKind[];
  return html`<p>${deskAfterWords.lead}</p>
<section><h2>${deskAfterWords.corrections}</h2><p>${deskAfterWords.correctionsLead}</p><p><a class="do is-main" href="${root}${at.correct}">${deskAfterWords.correct}</a></p></section>
${showWaiting(root, quarter.programme)}
${kinds.map((kind) => showKind(root, kind, quarter.programme))}
<section><h2>${deskAfterWords.reach}</h2>${listOf([sayNextRelease(quarter, today), deskAfterWords.reachOthers], 'told')}</section>`;
}

function showKind(root: string, kind: FormKind, programme: Programme): Markup {
  const { label, singular, description } = recordFormWords.collections[kind];
  const form = `${root}${at.record}/${kind}`;
  if (!isMany(kind))
    return html`<section><h2>${label}</h2><p>${description}</p><p><a class="do" href="${form}">${deskAfterWords.open(label)}</a></p></section>`;
  const there = listThere(kind, programme);
  const items = there.map(({ id, name, isSealed }) =>
    isSealed
      ? html`${name} <span class="quiet">(${deskAfterWords.sealed})</span>`
      : html`<a href="${form}/${id}">${name}</a>`,
  );
  return html`<section><h2>${label}</h2><p>${description}</p>
${there.length === 0 ? html`<p>${deskAfterWords.none}</p>` : html`<details><summary>${deskAfterWords.there(there.length)}</summary>${listOf(items)}</details>`}
<p><a class="do" href="${form}/${at.newRecord}">${deskAfterWords.add(singular)}</a></p></section>`;
}

interface There {
  id: string;
  name: string;
  /** Named in a release: it never changes. */
  isSealed: boolean;
}

/** The records of a kind, as an office knows them. */
export function listThere(kind: FormKind, programme: Programme): There[] {
  const { assignments, replies, errata, releases } = programme;
  const sealed = new Set(releases.flatMap((release) => release.replies.map(({ id }) => id)));
  switch (kind) {
    case 'assignments':
      return assignments.map(({ id, document }) => ({
        id,
        name: `${document.number}, ${document.issuer}`,
        isSealed: false,
      }));
    case 'replies':
      return replies.map(({ id, document, target }) => ({
        id,
        name: `${document.number}, ${programme.targets.find((one) => one.id === target)?.shortName ?? target}`,
        isSealed: sealed.has(id),
      }));
    case 'errata':
      return errata.map(({ id, order, title }) => ({ id, name: `${order}. ${title}`, isSealed: false }));
    default:
      return [];
  }
}

/** The form itself, with everything that is wrong at once. */
export function showRecordForm({
  action,
  fields,
  value,
  mark,
  problems = noProblems,
  elsewhere = [],
}: ShownForm): Markup {
  const wrong = [...problems.keys()];
  const count = [...problems.values()].flat().length + elsewhere.length;
  return html`${when(count > 0, () => html`<section class="problems" role="alert"><p><strong>${words.mend(count)}</strong></p>${listOf(wrong.map((path) => html`<a href="#${idOf(nearestIn(fields, path))}">${labelOf(fields, path)}: ${problems.get(path)?.join(' ') ?? ''}</a>`))}${when(elsewhere.length > 0, () => html`<p>${words.elsewhere}</p>${listOf(elsewhere)}`)}</section>`)}
<form method="post" action="${action}" class="record-form" novalidate>
<button name="lam" value="xem" class="first-button" tabindex="-1" aria-hidden="true">${words.check}</button>
<input type="hidden" name="truoc" value="${mark}">
${showFields(fields, value, problems)}
<p><button class="do is-main" name="lam" value="xem">${words.check}</button></p></form>`;
}

/** The path of the field in which a problem is shown: the problem may lie deeper, in one of its choices. */
function nearestIn(fields: readonly FormField[], path: string): string {
  const [name = '', ...rest] = path.split('.');
  const field = fields.find((one) => one.name === name);
  if (field?.kind === 'group' && rest.length > 0) return `${name}.${nearestIn(field.fields, rest.join('.'))}`;
  const [index, ...deeper] = rest;
  if (field?.kind !== 'list' || index === undefined) return name;
  return deeper.length === 0 ? `${name}.${index}` : `${name}.${index}.${nearestIn(field.fields, deeper.join('.'))}`;
}

/** The field of a path as the form names it, with the groups that it stands in. */
function labelOf(fields: readonly FormField[], path: string): string {
  const [name = '', ...rest] = path.split('.');
  const field = fields.find((one) => one.name === name);
  if (field === undefined) return path;
  const [index, ...deeper] = rest;
  if (field.kind === 'group' && index !== undefined) return `${field.label}, ${labelOf(field.fields, rest.join('.'))}`;
  if (field.kind !== 'list' || index === undefined) return field.label;
  const item = `${field.label} ${Number(index) + 1}`;
  return deeper.length === 0 ? item : `${item}, ${labelOf(field.fields, deeper.join('.'))}`;
}

/** What would change, line by line, and the button that writes it. */
export function showPreview(
  action: string,
  rows: readonly FieldChange[],
  { value, mark, doneBy, warnings }: { value: FormValue; mark: string; doneBy: string; warnings: readonly string[] },
): Markup {
  const cell = (text: string) => (text === '' ? html`<span class="quiet">${words.nothing}</span>` : text);
  return html`<p>${words.previewLead}</p>
<div class="wide-table" role="region" aria-label="${words.preview}" tabindex="0"><table><thead><tr>${words.columns.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead>
<tbody>${rows.map(({ label, before, after }) => html`<tr><th scope="row">${label}</th><td>${cell(before)}</td><td>${cell(after)}</td></tr>`)}</tbody></table></div>
${when(warnings.length > 0, () => html`<p>${words.warnings}</p>${listOf(warnings, 'told')}`)}
<form method="post" action="${action}"><input type="hidden" name="noi-dung" value="${JSON.stringify(value)}"><input type="hidden" name="truoc" value="${mark}">
<div class="field"><label for="nguoi-lam">${words.doneBy} <small id="nguoi-lam-gom">${words.doneByHint}</small></label><input id="nguoi-lam" name="nguoi-lam" value="${doneBy}" aria-describedby="nguoi-lam-gom"></div>
<p class="row-of-forms"><button class="do is-main" name="lam" value="ghi">${words.write}</button> <button class="do" name="lam" value="sua">${words.goOn}</button></p></form>`;
}
