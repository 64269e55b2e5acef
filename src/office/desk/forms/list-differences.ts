import { asRecord } from './change-list.ts';
import type { FormField } from './form-fields.ts';
import type { FormValue } from './read-form.ts';
import { listOfValues, sayField, showPlainly } from './show-plainly.ts';

/** One thing that a form changes; nothing before of what is new, nothing after of what goes. */
export interface FieldChange {
  label: string;
  before: string;
  after: string;
}

/** What changes between two states of a record, field by field; items of lists are told apart by what they say first. */
export function listDifferences(
  fields: readonly FormField[],
  before: FormValue,
  after: FormValue,
  around: readonly string[] = [],
): FieldChange[] {
  return fields.flatMap((field): FieldChange[] => {
    const [old, now] = [before[field.name], after[field.name]];
    const labels = [...around, field.label];
    if (field.kind === 'group') return listDifferences(field.fields, asRecord(old), asRecord(now), labels);
    if (field.kind === 'list') return compareItems(field.fields, listOfValues(old), listOfValues(now), labels);
    const [was, is] = [sayField(field, old), sayField(field, now)];
    return was === is ? [] : [{ label: labels.join(' – '), before: was, after: is }];
  });
}

function compareItems(
  fields: readonly FormField[],
  before: readonly unknown[],
  after: readonly unknown[],
  labels: readonly string[],
): FieldChange[] {
  const [olds, news] = [before.map(asRecord), after.map(asRecord)];
  const say = (item: FormValue) => showPlainly(fields, item);
  const [kept, there] = [new Set(news.map(say)), new Set(olds.map(say))];
  const [gone, added] = [olds.filter((item) => !kept.has(say(item))), news.filter((item) => !there.has(say(item)))];
  const nameOf = (item: FormValue) => showPlainly(fields.slice(0, 1), item);
  const left = [...gone];
  const changed = added.flatMap((item) => {
    const name = nameOf(item);
    const index = left.findIndex((old) => nameOf(old) === name);
    const [old] = index < 0 ? [] : left.splice(index, 1);
    if (old !== undefined) return listDifferences(fields, old, item, [...labels, name]);
    return [{ label: labels.join(' – '), before: '', after: say(item) }];
  });
  return [...changed, ...left.map((item) => ({ label: labels.join(' – '), before: say(item), after: '' }))];
}
