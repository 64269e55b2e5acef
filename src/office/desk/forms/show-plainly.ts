import { formatDate } from '../../../core/words/format.ts';
import { asRecord } from './change-list.ts';
import type { FormField } from './form-fields.ts';
import type { FormValue } from './read-form.ts';

/** What fields say, in one line: `Công an xã; chỉ tiêu: (11) …`. Empty where they say nothing. */
export function showPlainly(fields: readonly FormField[], value: FormValue): string {
  return fields
    .map((field) => sayField(field, value[field.name]))
    .filter((said) => said !== '')
    .join('; ');
}

/** What one field says; empty where it says nothing. */
export function sayField(field: FormField, value: unknown): string {
  if (value === undefined) return '';
  if (field.kind === 'group') return showPlainly(field.fields, asRecord(value));
  if (field.kind === 'list')
    return listOfValues(value)
      .map((item) => showPlainly(field.fields, asRecord(item)))
      .join(' | ');
  const nameOf = (one: unknown) =>
    'choices' in field ? (field.choices.find((choice) => choice.value === one)?.label ?? String(one)) : String(one);
  if (Array.isArray(value)) return value.map(nameOf).join('; ');
  return field.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(String(value)) ? formatDate(String(value)) : nameOf(value);
}

export function listOfValues(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
