import type { FormField } from './form-fields.ts';
import type { FormValue } from './read-form.ts';

/** What a button of a form asks for besides a check: one more item in the list at a path, or one less. */
export type ListOrder = { do: 'add' | 'drop'; path: string };

/** `them:places` or `bo:places.1`, as the buttons say it. */
export function parseOrder(said: string): ListOrder | undefined {
  const [, word, path = ''] = /^(them|bo):([\w.]+)$/.exec(said) ?? [];
  return word === undefined ? undefined : { do: word === 'them' ? 'add' : 'drop', path };
}

/** The record with one item more or less. A path that leads to no list of the form changes nothing. */
export function changeList(fields: readonly FormField[], value: FormValue, order: ListOrder): FormValue {
  const [name = '', ...rest] = order.path.split('.');
  const field = fields.find((one) => one.name === name);
  if (field?.kind === 'group') {
    const inner = changeList(field.fields, asRecord(value[name]), { ...order, path: rest.join('.') });
    return { ...value, [name]: inner };
  }
  if (field?.kind !== 'list') return value;
  const items = Array.isArray(value[name]) ? value[name] : [];
  if (rest.length === 0) return order.do === 'add' ? { ...value, [name]: [...items, {}] } : value;
  const [index = '', ...deeper] = rest;
  if (deeper.length === 0) return { ...value, [name]: items.filter((_, at) => String(at) !== index) };
  const changed = items.map((item, at) =>
    String(at) === index ? changeList(field.fields, asRecord(item), { ...order, path: deeper.join('.') }) : item,
  );
  return { ...value, [name]: changed };
}

export function asRecord(value: unknown): FormValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
