import { html, raw } from 'hono/html';
import { deskFormWords as words } from '../../words/desk-after.ts';
import { dayInput, flag, type Markup, when } from '../markup.ts';
import { asRecord } from './change-list.ts';
import type { FormChoice, FormField } from './form-fields.ts';
import type { FormValue } from './read-form.ts';
import { showPlainly } from './show-plainly.ts';

/** What is wrong, by the path of the field. */
export type Problems = ReadonlyMap<string, readonly string[]>;

/** The inputs of a form, filled in with a record; beside each what is wrong with it. */
export function showFields(fields: readonly FormField[], value: FormValue, problems: Problems, path = ''): Markup {
  return html`${fields.map((field) => showField(field, value[field.name], problems, `${path}${field.name}`))}`;
}

/** The id of the input at a path: what a list of problems leads to. */
export function idOf(path: string): string {
  return `o-${path.replaceAll('.', '-')}`;
}

function showField(field: FormField, value: unknown, problems: Problems, path: string): Markup {
  if (field.kind === 'group')
    return html`<fieldset id="${idOf(path)}"><legend>${nameField(field)}</legend>${sayProblems(problems, path)}${showFields(field.fields, asRecord(value), problems, `${path}.`)}</fieldset>`;
  if (field.kind === 'list') return showList(field, Array.isArray(value) ? value : [], problems, path);
  if (field.kind === 'choices') return showChoices(field, Array.isArray(value) ? value : [], problems, path);
  const id = idOf(path);
  const said = [field.hint !== undefined && `${id}-goi-y`, problems.has(path) && `${id}-loi`].filter(Boolean).join(' ');
  const about = html`id="${id}" name="${path}"${when(said !== '', () => html` aria-describedby="${said}"`)}${flag('aria-invalid="true"', problems.has(path))}`;
  return html`<div class="field"><label for="${id}">${nameField(field)}${when(field.hint !== undefined, () => html` <small id="${id}-goi-y">${field.hint}</small>`)}</label>${showInput(field, value, about)}${sayProblems(problems, path)}</div>`;
}

function showInput(field: FormField, value: unknown, about: Markup): Markup {
  const text = Array.isArray(value) ? value.join('\n') : String(value ?? '');
  switch (field.kind) {
    case 'choice':
      return html`<select ${about}><option value="">${words.choose}</option>${field.choices.map((one) => html`<option value="${one.value}"${flag('selected', one.value === text)}>${one.label}</option>`)}${when(text !== '' && !field.choices.some((one) => one.value === text), () => html`<option value="${text}" selected>${text}</option>`)}</select>`;
    case 'long':
    case 'lines':
      return html`<textarea ${about} rows="${Math.min(12, Math.max(3, Math.ceil(text.length / 60), text.split('\n').length))}">${text}</textarea>`;
    case 'date':
      return dayInput(about, text);
    default:
      return html`<input ${about}${raw(field.kind === 'number' ? ' inputmode="decimal"' : '')} value="${text}">`;
  }
}

function showList(
  field: Extract<FormField, { kind: 'list' }>,
  items: readonly unknown[],
  problems: Problems,
  path: string,
): Markup {
  const shown = items.map((item, index) => {
    const at = `${path}.${index}`;
    const name = showPlainly(field.fields.slice(0, 1), asRecord(item)) || words.newItem;
    const isOpen =
      items.length === 1 ||
      name === words.newItem ||
      [...problems.keys()].some((one) => one === at || one.startsWith(`${at}.`));
    return html`<details id="${idOf(at)}"${flag('open', isOpen)}><summary>${index + 1}. ${name}</summary><input type="hidden" name="${at}" value="">${sayProblems(problems, at)}${showFields(field.fields, asRecord(item), problems, `${at}.`)}<button class="do" name="lam" data-renames value="bo:${at}">${words.drop(name)}</button></details>`;
  });
  return html`<fieldset id="${idOf(path)}"><legend>${nameField(field)}</legend>${sayProblems(problems, path)}${shown}<button class="do" name="lam" data-renames value="them:${path}">${words.add(field.label)}</button></fieldset>`;
}

/** Boxes to tick, folded away: there may be a hundred. */
function showChoices(
  field: Extract<FormField, { kind: 'choices' }>,
  chosen: readonly unknown[],
  problems: Problems,
  path: string,
): Markup {
  const id = idOf(path);
  const isWrong = [...problems.keys()].filter((one) => one === path || one.startsWith(`${path}.`));
  // What is chosen stands first and in its order: sent again, it is the same.
  const placeOf = ({ value }: FormChoice) => chosen.indexOf(value) >>> 0;
  const boxes = [...field.choices]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map(
      ({ value, label }, index) =>
        html`<li><label for="${id}-${index}" class="check"><input type="checkbox" id="${id}-${index}" name="${path}" value="${value}"${flag('checked', chosen.includes(value))}> <span>${label}</span></label></li>`,
    );
  return html`<fieldset id="${id}"><legend>${nameField(field)}</legend>${isWrong.map((one) => sayProblems(problems, one))}<details${flag('open', isWrong.length > 0)}><summary data-none="${words.chosen(0)}" data-chosen="${words.chosen('#')}">${words.chosen(chosen.length)}</summary><ul class="plain-list">${boxes}</ul></details></fieldset>`;
}

function nameField({ label, isRequired, kind }: FormField): Markup {
  const isFilled = kind !== 'list' && kind !== 'choices';
  return html`${label}${when(!isRequired && isFilled, () => html` <span class="quiet">${words.optional}</span>`)}`;
}

function sayProblems(problems: Problems, path: string): Markup | '' {
  const said = problems.get(path) ?? [];
  return when(said.length > 0, () => html`<p class="problem" id="${idOf(path)}-loi">${said.join(' ')}</p>`);
}
