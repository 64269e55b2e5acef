import { z } from 'zod';
import { recordFormWords as words } from '../../words/record-forms.ts';

/** What may be chosen: the value that is kept, and what an office reads. */
export interface FormChoice {
  value: string;
  label: string;
}

/** A field of a form. Each holds a part of a record as it stands in its file. */
export type FormField = {
  name: string;
  label: string;
  hint?: string | undefined;
  isRequired: boolean;
} & (
  | { kind: 'text' | 'long' | 'date' | 'number' | 'lines' }
  | { kind: 'choice'; choices: readonly FormChoice[] }
  | { kind: 'choices'; choices: readonly FormChoice[] }
  | { kind: 'group'; fields: FormField[] }
  | { kind: 'list'; fields: FormField[] }
);

/** By the name of a field that holds an id: the records it may name. */
export type RecordChoices = Record<string, readonly FormChoice[]>;

/** The part of JSON Schema that the shapes of our records use. */
interface Shape {
  type?: string;
  const?: unknown;
  enum?: string[];
  format?: string;
  items?: Shape;
  properties?: Record<string, Shape>;
  required?: string[];
}

/**
 * The fields of a record, or only those that an office changes, from the very shape that the checks use. What no form
 * can show throws, and so a test fails.
 */
export function fieldsOfSchema(schema: z.ZodType, records: RecordChoices, shows?: readonly string[]): FormField[] {
  return fieldsOf(z.toJSONSchema(schema, { io: 'input' }) as Shape, records, shows);
}

function fieldsOf(
  { properties = {}, required = [] }: Shape,
  records: RecordChoices,
  shows?: readonly string[],
): FormField[] {
  return Object.entries(properties)
    .filter(([name, shape]) => shape.const === undefined && (shows?.includes(name) ?? true))
    .map(([name, shape]) => {
      const label = wordFor(words.fields, name);
      return {
        name,
        label,
        hint: words.hints[name],
        isRequired: required.includes(name),
        ...kindOf(name, shape, records),
      };
    });
}

function kindOf(name: string, shape: Shape, records: RecordChoices) {
  const { type, items } = shape;
  if (type === 'object') return { kind: 'group' as const, fields: fieldsOf(shape, records) };
  if (type === 'integer' || type === 'number') return { kind: 'number' as const };
  if (type === 'string') return kindOfText(name, shape, records);
  if (type !== 'array' || items === undefined) throw new Error(`No form can show the field "${name}"`);
  if (items.type === 'object') return { kind: 'list' as const, fields: fieldsOf(items, records) };
  const choices = records[name];
  return choices === undefined ? { kind: 'lines' as const } : { kind: 'choices' as const, choices };
}

function kindOfText(name: string, { enum: values, format }: Shape, records: RecordChoices) {
  const choices = values?.map((value) => ({ value, label: wordFor(words.values, value) })) ?? records[name];
  if (choices !== undefined) return { kind: 'choice' as const, choices };
  if (format === 'date') return { kind: 'date' as const };
  return { kind: words.long.includes(name) ? ('long' as const) : ('text' as const) };
}

function wordFor(named: Record<string, string>, name: string): string {
  const found = named[name];
  if (found === undefined) throw new Error(`No Vietnamese word for "${name}"`);
  return found;
}
