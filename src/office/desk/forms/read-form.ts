import { parseDate } from '../../intake/parse-date.ts';
import type { FormField } from './form-fields.ts';

/** What a browser sends of a form, by the names of its inputs. */
export type SentForm = Record<string, string | File | (string | File)[]>;

/** A record as a form holds it: nothing of it is believed before the checks have seen it. */
export type FormValue = Record<string, unknown>;

/** The record that a form was filled in with. What was left empty is absent, as in the files of the content. */
export function readForm(fields: readonly FormField[], sent: SentForm, path = ''): FormValue {
  const entries = fields.map((field) => [field.name, readValue(field, sent, `${path}${field.name}`)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function readValue(field: FormField, sent: SentForm, at: string): unknown {
  const texts = [sent[at] ?? []].flat().filter((one) => typeof one === 'string');
  const [text = ''] = texts.map(plain);
  switch (field.kind) {
    case 'group': {
      const value = readForm(field.fields, sent, `${at}.`);
      return field.isRequired || Object.keys(value).length > 0 ? value : undefined;
    }
    case 'list': {
      const items: FormValue[] = [];
      while (sent[`${at}.${items.length}`] !== undefined)
        items.push(readForm(field.fields, sent, `${at}.${items.length}.`));
      return unlessEmpty(items, field.isRequired);
    }
    case 'lines':
      return unlessEmpty(text.split('\n').map(plain).filter(Boolean), field.isRequired);
    case 'choices':
      return unlessEmpty(texts, field.isRequired);
    case 'number':
      // What is no number stays as it was typed: the check names it.
      return text === '' ? undefined : /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
    case 'date':
      // What is no day stays as it was typed, too.
      return text === '' ? undefined : (parseDate(text) ?? text);
    default:
      return text === '' ? undefined : text;
  }
}

function unlessEmpty(list: unknown[], isRequired: boolean): unknown[] | undefined {
  return list.length > 0 || isRequired ? list : undefined;
}

/** A browser sends lines with two characters at their ends, and a Mac may send letters apart from their marks. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}
